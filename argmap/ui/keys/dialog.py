"""The key sheet: every command with its keys, found by words or by a key, and changed."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from argmap.commands.record import Category, Command
from argmap.ui.keys.editor import KeyEditor, where
from argmap.ui.keys.keyfield import KeyField
from argmap.ui.keys.keymap import Keymap
from argmap.ui.keys.presses import native
from argmap.ui.languages import command_hint, command_title, menu_title
from argmap.ui.present.keys import sheet

_ID = Qt.ItemDataRole.UserRole


class _Commands(QTreeWidget):
    """The list, which keeps the chosen command in sight where the part below grows."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Come back to the chosen command."""
        super().resizeEvent(event)
        if (current := self.currentItem()) is not None:
            self.scrollToItem(current)


class KeysDialog(QDialog):
    """A searchable list of all commands, by menu, and the keys of the one that is chosen."""

    def __init__(self, keys: Keymap, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(820, 620)
        self._keymap = keys
        self._words = QLineEdit(self)
        self._words.setPlaceholderText(self.tr("Search"))
        self._words.setAccessibleName(self.tr("Search the commands"))
        self._words.setClearButtonEnabled(True)
        self._key = KeyField(self.tr("Press a key to see what it gives; Esc goes back"), self)
        self._by_key = QPushButton(self.tr("Find by Key"), self)
        self._by_key.setCheckable(True)
        self._by_key.setAutoDefault(False)
        self._tree = _Commands(self)
        self._editor = KeyEditor(keys, self)
        self._rows: dict[str, QTreeWidgetItem] = {}
        self._sought = ""
        self._fill()
        self._build()
        self._connect()
        if keys.mistakes:
            self._editor.say(" ".join(keys.mistakes))

    def _fill(self) -> None:
        tree = self._tree
        tree.setAccessibleName(self.tr("Commands"))
        tree.setHeaderLabels([self.tr("Command"), self.tr("Keys"), self.tr("What it does")])
        tree.setUniformRowHeights(True)
        for category in Category:
            head = QTreeWidgetItem(tree, [menu_title(category)])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for command in self._keymap.register:
                if command.category is category:
                    row = QTreeWidgetItem(head, [command_title(command), "", command_hint(command)])
                    row.setData(0, _ID, command.id)
                    self._rows[command.id] = row
        # A presentation has a screen of its own, no menus, and keys that remotes send.
        head = QTreeWidgetItem(tree, [self.tr("While Presenting")])
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self._fixed = [QTreeWidgetItem(head, row) for row in sheet()]
        self._show_keys()
        tree.expandAll()
        header = tree.header()
        for column in (0, 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._words, 1)
        head.addWidget(self._key, 1)
        head.addWidget(self._by_key)
        self._key.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self._reset = QPushButton(self.tr("Reset All"), self)
        self._reset.setToolTip(self.tr("Give every command its usual keys again"))
        self._reset.setAutoDefault(False)
        buttons.addButton(self._reset, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(self._tree, 1)
        column.addWidget(self._editor)
        column.addWidget(buttons)

    def _connect(self) -> None:
        self._words.textChanged.connect(self._sift)
        self._by_key.toggled.connect(self._on_by_key)
        self._key.key_pressed.connect(self._on_key_sought)
        self._key.left.connect(self._by_key.toggle)
        self._tree.currentItemChanged.connect(self._on_row_chosen)
        self._tree.itemActivated.connect(self._editor.go_to_buttons)
        self._reset.clicked.connect(self._editor.reset_all)
        self._keymap.changed.connect(self._on_keys_changed)

    # -- rows ------------------------------------------------------------------------------

    def _show_keys(self) -> None:
        for command_id, row in self._rows.items():
            keys = ", ".join(map(native, self._keymap.keys(command_id)))
            row.setText(1, keys)
            changed = not self._keymap.is_usual(command_id)
            if row.font(1).bold() != changed:
                font = row.font(1)
                font.setBold(changed)
                row.setFont(1, font)
            usual = ", ".join(map(native, self._keymap.usual(command_id))) or self.tr("none")
            tip = self.tr("Changed; usual: {0}").format(usual) if changed else ""
            row.setToolTip(1, tip)
            row.setData(1, Qt.ItemDataRole.AccessibleTextRole, f"{keys} {tip}".strip())
            command = self._keymap.register[command_id]
            row.setToolTip(2, f"{command_hint(command)}\n{where(command.scope)}")

    def _on_keys_changed(self) -> None:
        self._show_keys()
        self._editor.refresh()
        self._sift()

    def _on_row_chosen(self) -> None:
        item = self._tree.currentItem()
        known = item.data(0, _ID) if item is not None else None
        self._editor.show_command(None if known is None else self._keymap.register[str(known)])

    def choose(self, command: Command) -> None:
        """Choose a command, so that its keys can be changed."""
        self._tree.setCurrentItem(self._rows[command.id])

    # -- searching -------------------------------------------------------------------------

    def _on_by_key(self, by_key: bool) -> None:
        """Change between looking for words and for a key."""
        self._sought = ""
        self._key.clear()
        with QSignalBlocker(self._words):
            self._words.clear()
        self._key.setVisible(by_key)
        self._words.setVisible(not by_key)
        (self._key if by_key else self._words).setFocus()
        self._sift()

    def _on_key_sought(self, key: str) -> None:
        self._sought = key
        self._sift()
        found = [known for known, row in self._rows.items() if not row.isHidden()]
        if found:
            self._tree.setCurrentItem(self._rows[found[0]])
            self._tree.setFocus()
        else:
            self._editor.say(self.tr("{0} gives no command.").format(native(key)))

    def _sift(self) -> None:
        """Hide the commands that do not hold all of the words, or are not given by the key."""
        words = self._words.text().casefold().split()
        for command_id, row in self._rows.items():
            if self._sought:
                row.setHidden(self._sought not in self._keymap.keys(command_id))
            else:
                row.setHidden(not _holds(row, words))
        for row in self._fixed:
            row.setHidden(bool(self._sought) or not _holds(row, words))
        for place in range(self._tree.topLevelItemCount()):
            head = self._tree.topLevelItem(place)
            if head is not None:
                rows = (head.child(row) for row in range(head.childCount()))
                head.setHidden(all(row is None or row.isHidden() for row in rows))


def _holds(row: QTreeWidgetItem, words: list[str]) -> bool:
    """Tell whether all of some words are in a row."""
    told = " ".join(row.text(column) for column in range(3)).casefold()
    return all(word in told for word in words)
