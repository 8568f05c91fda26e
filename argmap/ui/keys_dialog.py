"""The key sheet: every command with its keys, made from the records."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from argmap.commands.record import Category, Register
from argmap.ui.actions import shown_keys
from argmap.ui.present.keys import sheet


class KeysDialog(QDialog):
    """A searchable list of all commands, by menu."""

    def __init__(self, register: Register, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(720, 560)
        self._words = QLineEdit(self)
        self._words.setPlaceholderText(self.tr("Search"))
        self._words.setAccessibleName(self.tr("Search the commands"))
        self._tree = QTreeWidget(self)
        self._tree.setAccessibleName(self.tr("Commands"))
        self._tree.setHeaderLabels([self.tr("Command"), self.tr("Keys"), self.tr("What it does")])
        self._tree.setUniformRowHeights(True)
        for category in Category:
            self._fill(register, category)
        self._fill_presenting()
        self._tree.expandAll()
        header = self._tree.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self._words, self._tree, buttons):
            column.addWidget(widget)
        self._words.textChanged.connect(self._on_words_changed)

    def _fill(self, register: Register, category: Category) -> None:
        head = QTreeWidgetItem(self._tree, [category.value])
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        for command in register:
            if command.category is category:
                keys = ", ".join(shown_keys(command))
                QTreeWidgetItem(head, [command.title, keys, command.hint])

    def _fill_presenting(self) -> None:
        """Add the keys of a presentation, which has a screen of its own and no menus."""
        head = QTreeWidgetItem(self._tree, [self.tr("While Presenting")])
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        for row in sheet():
            QTreeWidgetItem(head, row)

    def _on_words_changed(self, text: str) -> None:
        """Hide the commands that do not hold all of the words."""
        words = text.casefold().split()
        for place in range(self._tree.topLevelItemCount()):
            head = self._tree.topLevelItem(place)
            if head is None:
                continue
            found = [head.child(row) for row in range(head.childCount())]
            rows = [row for row in found if row is not None]
            for row in rows:
                told = " ".join(row.text(column) for column in range(3)).casefold()
                row.setHidden(not all(word in told for word in words))
            head.setHidden(all(row.isHidden() for row in rows))
