"""The export dialog's preview: a small picture, or why there is none."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

LARGEST = 400
"""The pixels of the longer side of the picture."""


class Preview(QWidget):
    """Shows a thumbnail, or says why there is none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMinimumSize(LARGEST + 16, 280)
        self.setAccessibleName(self.tr("Preview"))
        self._image = QImage()
        self._said = ""
        self._late = False

    def show_image(self, image: QImage) -> None:
        """Show a thumbnail."""
        self._image, self._said, self._late = image, "", False
        self.update()

    def await_image(self) -> None:
        """Show that another picture is on its way; the last one stays, faintly."""
        self._late, self._said = True, self.tr("The preview is being drawn…")
        self.setAccessibleDescription(self._said)
        self.update()

    def say(self, text: str) -> None:
        """Say why there is no thumbnail."""
        self._image, self._said, self._late = QImage(), text, False
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
            painter.setOpacity(0.4 if self._late else 1.0)
            painter.drawImage(area, self._image)
