"""An export as it will be, without its file: how large, on how many sheets, and a small picture."""

from __future__ import annotations

from dataclasses import dataclass, replace

from argmap.layout.contract import Progress
from argmap.model.map import ArgumentMap
from argmap.rendering.export import ExportOptions, compose_for, paper_of, style_for
from argmap.rendering.extent import Extent
from argmap.rendering.paint import paint_picture
from argmap.rendering.papers import POINTS_PER_MM, Paper
from argmap.rendering.parts import part_of
from argmap.rendering.picture import Picture
from argmap.rendering.pixels import PNG, WEBP, chosen, scale_of
from argmap.rendering.qt import QtCore, QtGui
from argmap.rendering.sheets import Plan, plan
from argmap.rendering.style import Style


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
        self._planned: tuple[Paper, Plan] | None = None

    def made(self, options: ExportOptions, progress: Progress | None = None) -> Draft:
        """Make a draft.

        Raises
        ------
        ArgmapError
            If the export would fail.
        CancelledError
            If `progress` answered False.
        """
        key = _composing(options)
        if self._composed is None or key != self._key:
            self._composed = self._planned = None
            style = style_for(options)
            part = part_of(self._map, options)
            self._composed = compose_for(part, options, style, progress), style
            self._key = key
        picture, style = self._composed
        kind = options.format or "png"
        paper = paper_of(options) if kind == "pdf" else None
        pixels = None
        if kind in ("png", "webp"):
            extent = Extent.of(picture, style)
            dpi = options.dpi if options.width is None else None
            scale = scale_of(extent, options.scale, options.width)
            pixels = extent.pixels(chosen(extent, scale, dpi, PNG if kind == "png" else WEBP))
        return Draft(picture, style, self._plan(paper, picture, style), pixels)

    def _plan(self, paper: Paper | None, picture: Picture, style: Style) -> Plan | None:
        if paper is None:
            return None
        if self._planned is None or self._planned[0] != paper:
            self._planned = paper, plan(picture, style, paper)
        return self._planned[1]


def _composing(options: ExportOptions) -> ExportOptions:
    """Give options without those that a picture does not depend on, only its file."""
    usual = ExportOptions()
    return replace(
        options,
        **{
            name: getattr(usual, name)
            for name in (
                *("format", "scale", "dpi", "width", "background", "embed"),
                *("paper", "orientation", "poster", "min_size", "overlap"),
            )
        },
    )


def thumbnail(draft: Draft, longer: int, ratio: float, *, background: bool) -> QtGui.QImage:
    """Paint a draft small: its longer side is so many logical pixels, each `ratio` of the device's.

    Where a poster is cut is painted over it.
    """
    extent = Extent.of(draft.picture, draft.style)
    scale = longer * ratio / max(extent.width, extent.height)
    image = QtGui.QImage(*extent.pixels(scale), QtGui.QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    theme = draft.style.theme
    image.fill(QtGui.QColor(theme.canvas) if background else QtGui.QColor(0, 0, 0, 0))
    with QtGui.QPainter(image) as painter:
        painter.scale(scale / ratio, scale / ratio)
        painter.translate(-extent.left, -extent.top)
        paint_picture(painter, draft.picture, draft.style)
        if draft.plan is not None and len(draft.plan.sheets) > 1:
            pen = QtGui.QPen(QtGui.QColor(theme.focus), 1.5)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.setBrush(QtCore.Qt.BrushStyle.NoBrush)
            for sheet in draft.plan.sheets:
                left, top, right, bottom = sheet.kept
                painter.drawRect(QtCore.QRectF(left, top, right - left, bottom - top))
    return image
