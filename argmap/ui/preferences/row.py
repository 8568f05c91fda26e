"""One preference on the page: its title, its control, why it is there, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from argmap.ui.preferences.controls import FolderControl, SwitchControl, control_for
from argmap.ui.preferences.record import Choice, Preference, Value


class PreferenceRow(QWidget):
    """Shows a preference; `given` tells the value that the person gives it."""

    given = Signal(object)

    def __init__(self, preference: Preference, parent: QWidget) -> None:
        super().__init__(parent)
        self.preference = preference
        self.control = control_for(preference, self)
        self.control.setAccessibleName(preference.title)
        self.control.setAccessibleDescription(preference.why)
        self._title = QLabel(self)
        self.reset = QPushButton(self.tr("Reset"), self)
        self.reset.setAutoDefault(False)
        self.reset.setAccessibleName(self.tr("Reset {0}").format(preference.title))
        self._build()
        self.control.given.connect(self.given)
        self.reset.clicked.connect(lambda _checked=False: self.given.emit(preference.default))

    def _build(self) -> None:
        why = QLabel(self.preference.why, self)
        why.setWordWrap(True)
        why.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        why.setTextFormat(Qt.TextFormat.PlainText)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        grid.addWidget(self.reset, 0, 2)
        grid.addWidget(why, 1, 1, 1, 2)
        wide = isinstance(self.control, FolderControl)
        side = Qt.AlignmentFlag(0) if wide else Qt.AlignmentFlag.AlignLeft
        grid.addWidget(self.control, 0, 1, side)
        if not isinstance(self.control, SwitchControl):
            self._title.setText(self.preference.title)
            self._title.setBuddy(self.control)
        grid.addWidget(self._title, 0, 0)
        self._grid = grid

    def title_width(self) -> int:
        """Give the width that the title needs, which the rows of a page have in common."""
        return self._title.sizeHint().width()

    def set_title_width(self, width: int) -> None:
        """Keep a width free for the title."""
        self._grid.setColumnMinimumWidth(0, width)

    def show_value(self, value: Value) -> None:
        """Show what is preferred, and the way back where that is not the usual."""
        self.control.put(value)
        usual = value == self.preference.default
        if usual and self.reset.hasFocus():
            self.control.setFocus()
        self.reset.setVisible(not usual)

    def told(self) -> str:
        """Give all that is written on it, to be searched."""
        kind = self.preference.kind
        options = " ".join(shown for _, shown in kind.options) if isinstance(kind, Choice) else ""
        parts = (self.preference.section, self.preference.title, self.preference.why, options)
        return " ".join(parts).casefold()
