"""A field that takes the next key that is pressed, whatever it is, but Escape."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from argmap.ui.keys.presses import native, pressed


class KeyField(QLineEdit):
    """Shows the key that was pressed in it; Tab is one too, so Escape is the way out."""

    key_pressed = Signal(str)
    """A key, in portable text."""
    left = Signal()
    """Escape was pressed."""

    def __init__(self, hint: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def event(self, event: QEvent) -> bool:
        """Take keys before anything else does: shortcuts, and Tab that would go on."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._take(event)
            return True
        return super().event(event)

    def _take(self, event: QKeyEvent) -> None:
        key = pressed(event)
        if key == "Esc":
            self.left.emit()
        elif key and not event.isAutoRepeat():
            self.setText(native(key))
            self.key_pressed.emit(key)
