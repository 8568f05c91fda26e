"""The export dialog's preview: a thumbnail of the picture, and where a poster is cut."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from argmap.model.map import ArgumentMap
from argmap.rendering.export import (
    ExportOptions,
    branch_of,
    compose_for,
    paper_of,
    style_for,
)
from argmap.rendering.extent import Extent
from argmap.rendering.paint import paint_picture
from argmap.rendering.papers import POINTS_PER_MM
from argmap.rendering.picture import Picture
from argmap.rendering.pixels import PNG, WEBP, chosen
from argmap.rendering.sheets import Plan, plan
from argmap.rendering.style import Style

LARGEST = 400
"""The pixels of the longer side of a thumbnail."""
MOST_CLAIMS = 2_000
"""The claims beyond which there is no preview, since making it would be felt."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An export as it will be: the picture, its style, and the sheets of a PDF if it has any."""

    picture: Picture
    style: Style
    plan: Plan | None
    pixels: tuple[int, int] | None

    @property
    def millimetres(self) -> tuple[int, int]:
        """The size of a page as large as the picture."""
        extent = Extent.of(self.picture, self.style)
        return round(extent.width / POINTS_PER_MM), round(extent.height / POINTS_PER_MM)

    @property
    def type_size(self) -> float:
        """The points of claims on paper."""
        return self.style.size * (self.plan.scale if self.plan is not None else 1.0)


class Drafts:
    """Makes drafts of one map; what two have in common is made once."""

    def __init__(self, argmap: ArgumentMap) -> None:
        self._map = argmap
        self._key: ExportOptions | None = None
        self._composed: tuple[Picture, Style] | None = None

    def made(self, options: ExportOptions) -> Draft:
        """Make a draft.

        Raises
        ------
        ArgmapError
            If the export would fail.
        """
        key = _composing(options)
        if self._composed is None or key != self._key:
            self._composed = None
            style = style_for(options)
            part = branch_of(self._map, options.branch)
            self._composed = compose_for(part, options, style), style
            self._key = key
        picture, style = self._composed
        kind = options.format or "png"
        paper = paper_of(options) if kind == "pdf" else None
        pixels = None
        if kind in ("png", "webp"):
            extent = Extent.of(picture, style)
            limits = PNG if kind == "png" else WEBP
            pixels = extent.pixels(chosen(extent, options.scale, options.dpi, limits))
        sheets = plan(picture, style, paper) if paper is not None else None
        return Draft(picture, style, sheets, pixels)


def _composing(options: ExportOptions) -> ExportOptions:
    """Give options without those that a picture does not depend on, only its file."""
    usual = ExportOptions()
    return replace(
        options,
        **{
            name: getattr(usual, name)
            for name in (
                *("format", "scale", "dpi", "background", "embed"),
                *("paper", "orientation", "poster", "min_size", "overlap"),
            )
        },
    )


def thumbnail(draft: Draft, ratio: float, *, background: bool) -> QImage:
    """Paint a draft small; `ratio` is how many pixels of the device a logical one has on a side."""
    extent = Extent.of(draft.picture, draft.style)
    scale = LARGEST * ratio / max(extent.width, extent.height)
    width, height = extent.pixels(scale)
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    theme = draft.style.theme
    image.fill(QColor(theme.canvas) if background else Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.scale(scale / ratio, scale / ratio)
        painter.translate(-extent.left, -extent.top)
        paint_picture(painter, draft.picture, draft.style)
        if draft.plan is not None and len(draft.plan.sheets) > 1:
            pen = QPen(QColor(theme.focus), 1.5)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for sheet in draft.plan.sheets:
                left, top, right, bottom = sheet.kept
                painter.drawRect(QRectF(left, top, right - left, bottom - top))
    return image


class Preview(QWidget):
    """Shows a thumbnail, or says why there is none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMinimumSize(LARGEST + 16, 280)
        self.setAccessibleName(self.tr("Preview"))
        self._image = QImage()
        self._said = ""

    def show_image(self, image: QImage) -> None:
        """Show a thumbnail."""
        self._image, self._said = image, ""
        self.update()

    def say(self, text: str) -> None:
        """Say why there is no thumbnail."""
        self._image, self._said = QImage(), text
        self.setAccessibleDescription(text)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the thumbnail in the middle."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.palette().mid())
            if self._image.isNull():
                wrap = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
                painter.drawText(self.rect().adjusted(16, 16, -16, -16), wrap, self._said)
                return
            size = self._image.deviceIndependentSize()
            shown = size.scaled(
                QSizeF(self.size()).boundedTo(size), Qt.AspectRatioMode.KeepAspectRatio
            )
            area = QRectF(0, 0, shown.width(), shown.height())
            area.moveCenter(QRectF(self.rect()).center())
            painter.drawImage(area, self._image)
