"""The pointer of the mouse, hidden while it is of no use."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

REST = 2_000
"""After how many milliseconds without a movement the pointer is hidden."""


class Pointer(QTimer):
    """Hides the pointer over a widget, but for a while after each `show`."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self.setSingleShot(True)
        self.setInterval(REST)
        self.timeout.connect(self.hide)
        self.hide()

    def show(self) -> None:
        """Show the pointer for a while."""
        self._widget.unsetCursor()
        self.start()

    def hide(self) -> None:
        """Hide the pointer."""
        self._widget.setCursor(Qt.CursorShape.BlankCursor)
