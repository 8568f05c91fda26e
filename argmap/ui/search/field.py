"""The fields of the panel: what is typed is looked for, and keys walk through what is found."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_ROWS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -10,
    Qt.Key.Key_PageDown: 10,
}
"""How many rows the keys move in the list."""
_LONGEST = 1_000
_Returns = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Field(QLineEdit):
    """A line of words that keeps the focus while one walks through the list."""

    returned = Signal(int)
    """Return was pressed: 1, or with Shift -1."""
    row_wanted = Signal(int)
    """Another row is wanted, so many rows further down."""
    entered = Signal()
    """Ctrl+Return was pressed."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        self.setMaxLength(_LONGEST)
        self.setTextMargins(4, 1, 4, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Return and the arrows; leave all other keys to the field."""
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = held == Qt.KeyboardModifier.ShiftModifier
        if key in _Returns and (not held or shift):
            self.returned.emit(-1 if shift else 1)
        elif key in _Returns and held == Qt.KeyboardModifier.ControlModifier:
            self.entered.emit()
        elif key in _ROWS and not held:
            self.row_wanted.emit(_ROWS[key])
        else:
            super().keyPressEvent(event)
