"""The part of the panel that replaces: the words put in, how the others are looked for, buttons."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from argmap.model.edits.replace import Phrase
from argmap.ui.search.field import Field
from argmap.ui.search.flow import TARGET, Flow


class ReplaceBox(QWidget):
    """A field, three switches and two buttons."""

    changed = Signal()
    """What is looked for is another thing than before."""
    one_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.by = Field(self.tr("Replace with"), self)
        self.match_case = self._switch(self.tr("Match case"))
        self.whole_words = self._switch(self.tr("Whole words"))
        self.notes = self._switch(self.tr("In notes too"))
        self.one = QPushButton(self.tr("&Replace"), self)
        self.all = QPushButton(self.tr("Replace &All"), self)
        for button in (self.one, self.all):
            button.setAutoDefault(False)
            button.setMinimumHeight(TARGET)
        self.one.clicked.connect(lambda _checked=False: self.one_wanted.emit())
        self.all.clicked.connect(lambda _checked=False: self.all_wanted.emit())
        self.by.returned.connect(lambda _by: self.one_wanted.emit())
        self._build()

    def _switch(self, title: str) -> QCheckBox:
        switch = QCheckBox(title, self)
        switch.setMinimumHeight(TARGET)
        switch.toggled.connect(lambda _on: self.changed.emit())
        return switch

    def _build(self) -> None:
        switches, buttons = Flow(10, between=0), Flow(6)
        for switch in (self.match_case, self.whole_words, self.notes):
            switches.addWidget(switch)
        for button in (self.one, self.all):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.by)
        column.addLayout(switches)
        column.addLayout(buttons)

    def phrase(self, words: str) -> Phrase:
        """Give what is to be replaced."""
        return Phrase(words, self.match_case.isChecked(), self.whole_words.isChecked())

    def refresh(self, count: int, locked: str) -> None:
        """Say in how many places words would be replaced, or why they cannot be."""
        self.one.setEnabled(bool(count) and not locked)
        self.all.setEnabled(bool(count) and not locked)
        number = QLocale().toString(count)
        self.all.setText(
            self.tr("Replace &All ({0})").format(number) if count else self.tr("Replace &All")
        )
        self.one.setToolTip(locked or self.tr("Replace in this one, and go to the next (Return)"))
        self.all.setToolTip(locked or self.tr("Replace in all that were found, as one step"))
