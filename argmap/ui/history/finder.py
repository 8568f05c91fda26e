"""The field that steps are found by; keys move in the list while it has the focus."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_STEPPING = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -10,
    Qt.Key.Key_PageDown: 10,
}
"""How many rows the keys move in the list."""


class Finder(QLineEdit):
    """Words of a step, or of a version's name."""

    step_wanted = Signal(int)
    """Another row is wanted, so many rows further down."""
    left = Signal()
    """Return was pressed: the words are right, and the list is wanted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Find steps and versions by their words"))
        self.setAccessibleName(self.tr("Find steps and versions by their words"))
        self.setClearButtonEnabled(True)
        self.setTextMargins(4, 1, 4, 1)

    def take(self, letters: str) -> None:
        """Take over what is being typed elsewhere."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.end(False)
        self.insert(letters)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrows move in the list, Return go there, and Escape empty the field first."""
        key, plain = (
            Qt.Key(event.key()),
            not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier,
        )
        if key in _STEPPING and plain:
            self.step_wanted.emit(_STEPPING[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.left.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
