"""A page as it will be printed, small."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from argmap.rendering.pages import Pages
from argmap.rendering.sheets import Plan

_LONGER = 460
_AIR = 16


class PagePreview(QWidget):
    """Shows one page on white paper, or says why there is none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMinimumSize(_LONGER + 2 * _AIR, _LONGER + 2 * _AIR)
        self.setAccessibleName(self.tr("Print preview"))
        self._image = QImage()
        self._said = ""

    @property
    def image(self) -> QImage:
        """The page that is shown; null where there is none."""
        return self._image

    def show_page(self, pages: Pages, plan: Plan, number: int) -> None:
        """Paint a page by its number from 0."""
        ratio = self.devicePixelRatioF()
        scale = _LONGER * ratio / max(plan.width, plan.height)
        width, height = round(plan.width * scale), round(plan.height * scale)
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.white)
        with QPainter(image) as painter:
            painter.scale(scale / ratio, scale / ratio)
            pages.paint_page(painter, plan, number)
        self._image, self._said = image, ""
        self.update()

    def say(self, text: str) -> None:
        """Say why there is no page."""
        self._image, self._said = QImage(), text
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page in the middle."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.palette().mid())
            if self._image.isNull():
                wrap = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
                room = self.rect().adjusted(_AIR, _AIR, -_AIR, -_AIR)
                painter.drawText(room, wrap, self._said)
                return
            size = self._image.deviceIndependentSize()
            area = QRectF(0, 0, size.width(), size.height())
            area.moveCenter(QRectF(self.rect()).center())
            painter.drawImage(area, self._image)
            painter.setPen(self.palette().dark().color())
            painter.drawRect(area)
