"""A page as it will be printed, small."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

LONGER = 460
"""The pixels of the longer side of a page."""
_AIR = 16


class PagePreview(QWidget):
    """Shows one page on white paper, or says why there is none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMinimumSize(LONGER + 2 * _AIR, LONGER + 2 * _AIR)
        self.setAccessibleName(self.tr("Print preview"))
        self._image = QImage()
        self._said = ""
        self._late = False

    @property
    def image(self) -> QImage:
        """The page that is shown; null where there is none."""
        return self._image

    def show_image(self, image: QImage) -> None:
        """Show a page."""
        self._image, self._said, self._late = image, "", False
        self.update()

    def await_image(self) -> None:
        """Show that another page is on its way; the last one stays, faintly."""
        self._late, self._said = True, self.tr("The preview is being drawn…")
        self.update()

    def say(self, text: str) -> None:
        """Say why there is no page."""
        self._image, self._said, self._late = QImage(), text, False
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
            painter.setOpacity(0.4 if self._late else 1.0)
            painter.drawImage(area, self._image)
            painter.setPen(self.palette().dark().color())
            painter.drawRect(area)
