"""The foot of the history window: what was done, and what can be done with the chosen moment."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from argmap.ui.history.saying import Saying


class Foot(QWidget):
    """A sentence, and four buttons."""

    name_wanted = Signal()
    copy_wanted = Signal()
    restore_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, parent: QWidget, *, copies: bool) -> None:
        super().__init__(parent)
        self.saying = Saying(self)
        self.name = self._button(self.tr("&Name This Version…"), self.name_wanted)
        self.copy = self._button(self.tr("Save a &Copy of This Moment…"), self.copy_wanted)
        self.copy.setVisible(copies)
        self.restore = self._button(self.tr("&Restore This Moment"), self.restore_wanted)
        self.close_button = self._button(self.tr("Close"), self.close_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.saying, 1)
        for button in (self.name, self.copy, self.restore, self.close_button):
            row.addWidget(button)

    def _button(self, text: str, wanted: SignalInstance) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)  # Return in the list is not to press any of them
        button.clicked.connect(lambda _checked=False: wanted.emit())
        return button

    def refresh(self, *, chosen: bool, named: bool, present: bool, locked: str) -> None:
        """Enable what can be done: with a moment, a version, the present, in a locked map."""
        self.name.setText(
            self.tr("Re&name This Version…") if named else self.tr("&Name This Version…")
        )
        self.name.setEnabled(chosen and not locked)
        self.name.setToolTip(locked or self.tr("F2 in the list"))
        self.copy.setEnabled(chosen)
        reason = locked or (self.tr("The map is like this now.") if present else "")
        self.restore.setEnabled(chosen and not reason)
        self.restore.setToolTip(
            reason or self.tr("Make the map what it was then, as a new step (Ctrl+Return)")
        )
