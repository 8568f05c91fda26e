"""The picker of a claim to link to: type a few of its words, in any order."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from argmap.model.elements import Stance
from argmap.model.map import ArgumentMap
from argmap.model.reading import numbers

SHOWN = 200
"""The most claims that are listed at once; more words narrow the list."""


class LinkDialog(QDialog):
    """Lets a person choose a further claim that one bears on, and for or against it."""

    def __init__(self, argmap: ArgumentMap, claim: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Link To"))
        self.resize(520, 420)
        named = numbers(argmap)
        self._lines = [
            (known, f"{number}  {' '.join(argmap.claims[known].text.split())}")
            for known, number in named.items()
            if known != claim
        ]
        self._words = QLineEdit(self)
        self._words.setPlaceholderText(self.tr("Words of the claim, or its number"))
        self._words.setAccessibleName(self.tr("Words of the claim"))
        self._words.installEventFilter(self)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Claims"))
        self._stance = QComboBox(self)
        self._stance.setAccessibleName(self.tr("How it bears on the chosen claim"))
        self._stance.addItem(self.tr("as a reason"), Stance.PRO)
        self._stance.addItem(self.tr("as an objection"), Stance.CON)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        head = QLabel(self.tr("“{0}” bears on:").format(argmap.claims[claim].text[:80]), self)
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setWordWrap(True)
        column = QVBoxLayout(self)
        for widget in (head, self._words, self._list, self._stance, buttons):
            column.addWidget(widget)
        self._words.textChanged.connect(self._on_words_changed)
        self._list.itemDoubleClicked.connect(self.accept)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._on_words_changed("")

    def _on_words_changed(self, text: str) -> None:
        """List the claims that hold all of the words, in reading order."""
        words = text.casefold().split()
        self._list.clear()
        for claim, line in self._lines:
            folded = line.casefold()
            if all(word in folded for word in words):
                item = QListWidgetItem(line, self._list)
                item.setData(Qt.ItemDataRole.UserRole, claim)
                if self._list.count() == SHOWN:
                    break
        self._list.setCurrentRow(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list while the words have the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None:
                row = self._list.currentRow() + step
                self._list.setCurrentRow(min(max(row, 0), self._list.count() - 1))
                return True
        return super().eventFilter(watched, event)

    def choice(self) -> tuple[str, Stance] | None:
        """Give the chosen claim and the stance towards it, None where nothing was found."""
        item = self._list.currentItem()
        if item is None:
            return None
        return (item.data(Qt.ItemDataRole.UserRole), Stance(self._stance.currentData()))
