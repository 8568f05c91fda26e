"""The line at the foot of the history window: what was done, or why it could not be."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from argmap.ui.speaking import announce


class Saying(QLabel):
    """A sentence in plain text, which screen readers are told as well."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleName(self.tr("Message"))

    def say(self, text: str, *, wrong: bool = False) -> None:
        """Say a sentence; in the colour of errors where something went wrong."""
        role = QPalette.ColorRole
        self.setForegroundRole(role.BrightText if wrong else role.WindowText)
        self.setText(text)
        self.setAccessibleName(text or self.tr("Message"))
        announce(self, text, urgent=wrong)
