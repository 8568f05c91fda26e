"""The dialog of a merge: what both sides changed, and what is to stand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QRadioButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from argmap.model.choosing import OTHER_WORDING, offered, preferred
from argmap.model.merging import Conflict, Key, Merged, Side
from argmap.model.telling_conflicts import Told, told_conflicts
from argmap.ui.look import TARGET
from argmap.ui.versions import Version, show_both

_KEYS = {
    Qt.Key.Key_1: Side.OURS,
    Qt.Key.Key_2: Side.THEIRS,
    Qt.Key.Key_3: Side.BOTH,
    Qt.Key.Key_O: Side.OURS,
    Qt.Key.Key_T: Side.THEIRS,
    Qt.Key.Key_B: Side.BOTH,
}
_PLAIN_KEYS = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_LONG_NAME = 48
"""The most characters of a file's name that stand on a button."""


def _label(text: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(True)
    return label


class ConflictPane(QWidget):
    """One conflict: what it is about, both versions, and what can be chosen."""

    chosen = Signal(Side)

    def __init__(self, merged: Merged, name_of_theirs: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._merged = merged
        self._title = _label("", self)
        bold = QFont(self._title.font())
        bold.setBold(True)
        self._title.setFont(bold)
        self._ours = Version(self.tr("Our version"), self)
        self._theirs = Version(self.tr("Their version"), self)
        self._group = QButtonGroup(self)
        self._radios = {
            Side.OURS: self._radio(Side.OURS, self.tr("Ours"), self.tr("&Ours")),
            Side.THEIRS: self._radio(
                Side.THEIRS,
                self.tr("Theirs"),
                self.tr("&Theirs, from “{0}”").format(_button_name(name_of_theirs)),
            ),
            Side.BOTH: self._radio(Side.BOTH, self.tr("Both"), ""),
        }
        self._build()

    def _radio(self, side: Side, name: str, text: str) -> QRadioButton:
        radio = QRadioButton(text, self)
        radio.setAccessibleName(name)
        radio.clicked.connect(lambda: self.chosen.emit(side))
        self._group.addButton(radio)
        return radio

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        for side, version in ((Side.OURS, self._ours), (Side.THEIRS, self._theirs)):
            column.addSpacing(10)
            column.addWidget(self._radios[side])
            column.addWidget(version, 1)
            # By the keyboard, too, the text comes after what chooses it.
            QWidget.setTabOrder(self._radios[side], version)
        QWidget.setTabOrder(self._ours, self._radios[Side.THEIRS])
        QWidget.setTabOrder(self._theirs, self._radios[Side.BOTH])
        column.addSpacing(10)
        column.addWidget(self._radios[Side.BOTH])
        column.addStretch(0)

    def show_conflict(self, conflict: Conflict, told: Told) -> None:
        """Show what a conflict is about."""
        self._title.setText(told.title)
        show_both(self._ours, told.ours, self._theirs, told.theirs)
        both = self._radios[Side.BOTH]
        both.setText(self._both_text(conflict))
        both.setEnabled(Side.BOTH in offered(self._merged, conflict))

    def show_choice(self, side: Side | None) -> None:
        """Show what is chosen, if anything."""
        # A group in which one is always checked cannot be without any.
        self._group.setExclusive(False)
        for known, radio in self._radios.items():
            radio.setChecked(known is side)
        self._group.setExclusive(True)

    def _both_text(self, conflict: Conflict) -> str:
        """Say what comes of choosing both."""
        if Side.BOTH not in offered(self._merged, conflict):
            return self.tr("&Both: only one of these can stand")
        if isinstance(conflict.ours, tuple):
            return self.tr("&Both: all that either has")
        if conflict.field == "text" and conflict.element in self._merged.map.claims:
            said = self.tr("&Both: theirs as a claim beside ours, tagged “{0}”")
            return said.format(OTHER_WORDING)
        return self.tr("&Both: ours, then theirs")


def _button_name(name: str) -> str:
    """Give a file's name as a button has it: not too long, and no letter of it underlined."""
    if len(name) > _LONG_NAME:
        half = _LONG_NAME // 2
        name = f"{name[: half - 1]}…{name[-half:]}"
    return name.replace("&", "&&")


class MergeDialog(QDialog):
    """Lists the conflicts of a merge and lets a person choose in each.

    It can be accepted once there is a choice in every conflict, so that nothing is dropped which
    nobody has looked at.
    """

    def __init__(self, merged: Merged, name_of_theirs: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Merge"))
        self.resize(940, 600)
        self._merged = merged
        self._told = told_conflicts(merged)
        self._choices: dict[Key, Side] = {}
        head = self.tr(
            "You and “{0}” changed the same things in different ways. Choose what stands; "
            "all else is merged already."
        )
        self._head = _label(head.format(name_of_theirs), self)
        self._list = self._made_list()
        self._pane = ConflictPane(merged, name_of_theirs, self)
        self._take_ours = self._taking(Side.OURS)
        self._take_theirs = self._taking(Side.THEIRS)
        self._count = _label("", self)
        self._count.setWordWrap(False)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        accept = QDialogButtonBox.ButtonRole.AcceptRole
        self._merge = self._buttons.addButton(self.tr("&Merge"), accept)
        self._merge.setDefault(True)
        self._build()
        self._list.installEventFilter(self)
        self._list.currentItemChanged.connect(self._on_row_changed)
        self._pane.chosen.connect(self._choose)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._go_to(0)
        self._list.setFocus()
        self._show_choices()

    def choices(self) -> dict[Key, Side]:
        """Give what is chosen, by `Conflict.key`, for `argmap.model.choosing.resolved`."""
        return dict(self._choices)

    def accept(self) -> None:
        """Close with the choices, once there is one in every conflict."""
        if self._is_whole():
            super().accept()

    # -- what it is made of ----------------------------------------------------------------

    def _made_list(self) -> QTreeWidget:
        found = QTreeWidget(self)
        found.setAccessibleName(self.tr("Conflicts"))
        found.setAccessibleDescription(
            self.tr("Press 1 for ours, 2 for theirs, 3 for both; the next conflict follows.")
        )
        found.setHeaderLabels([self.tr("In conflict"), self.tr("Chosen")])
        found.setRootIsDecorated(False)
        found.setUniformRowHeights(True)
        found.setAllColumnsShowFocus(True)
        found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        found.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        metrics, header = found.fontMetrics(), found.header()
        words = max(metrics.horizontalAdvance(self._word(side)) for side in Side)
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        widest = max(words, header.sectionSizeHint(1))
        header.resizeSection(1, widest + 3 * metrics.averageCharWidth())
        for told in self._told:
            item = QTreeWidgetItem(found, [told.title, ""])
            item.setToolTip(0, told.title)
            item.setSizeHint(0, QSize(0, max(TARGET, metrics.lineSpacing() * 3 // 2)))
        return found

    def _taking(self, side: Side) -> QPushButton:
        button = QPushButton(self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._take(side))
        return button

    def _build(self) -> None:
        left = QWidget(self)
        rows = QVBoxLayout(left)
        rows.setContentsMargins(0, 0, 8, 0)
        hint = _label(self.tr("Keys: 1 ours, 2 theirs, 3 both"), left)
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        rows.addWidget(self._list, 1)
        rows.addWidget(hint)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._pane)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        split.setSizes([380, 560])
        foot = QHBoxLayout()
        foot.addWidget(self._take_ours)
        foot.addWidget(self._take_theirs)
        foot.addSpacing(12)
        foot.addWidget(self._count)
        foot.addStretch(1)
        foot.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(self._head)
        column.addWidget(split, 1)
        column.addLayout(foot)

    def _word(self, side: Side) -> str:
        words = {
            Side.OURS: self.tr("Ours"),
            Side.THEIRS: self.tr("Theirs"),
            Side.BOTH: self.tr("Both"),
        }
        return words[side]

    # -- choosing --------------------------------------------------------------------------

    def _row(self) -> int:
        item = self._list.currentItem()
        return -1 if item is None else self._list.indexOfTopLevelItem(item)

    def _go_to(self, row: int) -> None:
        item = self._list.topLevelItem(row)
        if item is not None:
            self._list.setCurrentItem(item)

    def _choose(self, side: Side) -> bool:
        """Choose a side in the conflict that is shown; tell whether it can be had."""
        row = self._row()
        if row < 0 or side not in offered(self._merged, self._merged.conflicts[row]):
            return False
        self._choices[self._merged.conflicts[row].key] = side
        self._show_choices()
        return True

    def _take(self, side: Side) -> None:
        """Choose a side wherever nothing is chosen; everywhere where all is."""
        wanted = preferred(self._merged, side)
        self._choices = wanted if self._is_whole() else {**wanted, **self._choices}
        self._show_choices()
        self._merge.setFocus()

    def _is_whole(self) -> bool:
        return len(self._choices) == len(self._merged.conflicts)

    def _go_on(self) -> None:
        """Go to the next conflict, from the last one to the first where nothing is chosen."""
        conflicts = self._merged.conflicts
        row = self._row() + 1
        if row == len(conflicts):
            left = (at for at, known in enumerate(conflicts) if known.key not in self._choices)
            row = next(left, row - 1)
        self._go_to(row)

    # -- what is shown ---------------------------------------------------------------------

    def _on_row_changed(self) -> None:
        row = self._row()
        if row >= 0:
            conflict = self._merged.conflicts[row]
            self._pane.show_conflict(conflict, self._told[row])
            self._pane.show_choice(self._choices.get(conflict.key))

    def _show_choices(self) -> None:
        """Show what is chosen: in the list, at the versions, and how much of it is done."""
        conflicts = self._merged.conflicts
        for row, conflict in enumerate(conflicts):
            self._show_row(self._list.topLevelItem(row), self._choices.get(conflict.key))
        if (row := self._row()) >= 0:
            self._pane.show_choice(self._choices.get(conflicts[row].key))
        count, whole = len(self._choices), self._is_whole()
        self._count.setText(
            self.tr("{0} of {1} chosen").format(*map(QLocale().toString, (count, len(conflicts))))
        )
        self._merge.setEnabled(whole)
        self._merge.setToolTip("" if whole else self.tr("Choose in every conflict first"))
        rest = count and not whole
        ours = self.tr("T&ake Ours for the Rest") if rest else self.tr("T&ake All Ours")
        theirs = self.tr("Take T&heirs for the Rest") if rest else self.tr("Take All T&heirs")
        self._take_ours.setText(ours)
        self._take_theirs.setText(theirs)

    def _show_row(self, item: QTreeWidgetItem | None, side: Side | None) -> None:
        word = "" if side is None else self._word(side)
        role = Qt.ItemDataRole.AccessibleTextRole
        if item is not None and (item.text(1) != word or item.data(0, role) is None):
            item.setText(1, word)
            item.setData(0, role, f"{item.text(0)}: {word or self.tr('not chosen')}")

    # -- keys ------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that choose before the list looks for a row that begins with them."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._takes(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the keys that choose work from the versions and the buttons too."""
        if not self._takes(event):
            super().keyPressEvent(event)

    def _takes(self, event: QKeyEvent) -> bool:
        side = _KEYS.get(Qt.Key(event.key()))
        if side is None or event.modifiers() not in _PLAIN_KEYS:
            return False
        if self._choose(side):
            self._go_on()
        return True
