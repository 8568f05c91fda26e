"""A list one picks from by typing a few words, in any order: commands, claims."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

SHOWN = 200
"""The most rows that are listed at once; more words narrow the list."""


@dataclass(frozen=True, slots=True)
class Row:
    """What can be picked: its key, what is shown, and whether it can be picked now."""

    key: str
    text: str
    enabled: bool = True


def ranked(rows: Sequence[Row], typed: str) -> list[Row]:
    """Give the rows that hold all of the typed words: those that begin with the first word first.

    Rows of one rank keep their order.
    """
    words = typed.casefold().split()
    found = [row for row in rows if all(word in row.text.casefold() for word in words)]
    if not words:
        return found
    return sorted(found, key=lambda row: _rank(row.text.casefold(), words[0]))


def _rank(text: str, word: str) -> int:
    if text.startswith(word):
        return 0
    return 1 if f" {word}" in text else 2


class Picker(QDialog):
    """A field, and the list of what its words leave."""

    def __init__(self, title: str, hint: str, rows: Sequence[Row], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(560, 420)
        self._rows = list(rows)
        self._words = QLineEdit(self)
        self._words.setPlaceholderText(hint)
        self._words.setAccessibleName(hint)
        self._words.installEventFilter(self)
        self._list = QListWidget(self)
        self._list.setAccessibleName(title)
        self._list.setUniformItemSizes(True)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        column = QVBoxLayout(self)
        column.addWidget(self._words)
        column.addWidget(self._list, 1)
        column.addWidget(self._buttons)
        self._words.textChanged.connect(self._on_words_changed)
        self._list.itemDoubleClicked.connect(self.accept)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._on_words_changed("")
        self._words.setFocus()

    def insert(self, place: int, widget: QWidget) -> None:
        """Put a further widget in, above (0) or below (2) the list."""
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(place, widget)

    def rows_for(self, typed: str) -> list[Row]:
        """Give the rows that the typed words leave, the best first."""
        return ranked(self._rows, typed)

    def _on_words_changed(self, typed: str) -> None:
        self._list.clear()
        for row in self.rows_for(typed)[:SHOWN]:
            item = QListWidgetItem(row.text, self._list)
            item.setData(Qt.ItemDataRole.UserRole, row.key)
            if not row.enabled:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
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

    def picked(self) -> str | None:
        """Give the key of the picked row, None where there is none that can be picked."""
        item = self._list.currentItem()
        if item is None or not item.flags() & Qt.ItemFlag.ItemIsEnabled:
            return None
        return str(item.data(Qt.ItemDataRole.UserRole))


def pick(picker: Picker, use: Callable[[str], None] | None = None) -> str | None:
    """Show a picker until something is picked; give its key, and hand it on if asked to."""
    try:
        found = picker.picked() if picker.exec() else None
    finally:
        picker.deleteLater()
    if found is not None and use is not None:
        use(found)
    return found
