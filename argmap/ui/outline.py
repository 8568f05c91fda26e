"""The outline: the map as a tree of numbered lines, the accessible equal of the canvas."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from argmap.model.map import ArgumentMap
from argmap.model.reading import Line, reading_order
from argmap.model.relation import Relation, relation_of
from argmap.rendering.theme import Theme

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

SIGNS = {
    None: "",
    Relation.REASON: "+",
    Relation.OBJECTION: "−",
    Relation.UNDERCUT: "_",
    Relation.CO_PREMISE: "&",
}


@dataclass(slots=True)
class _Row:
    """One line, with its place in the tree. Rows are found by the number that Qt keeps for them."""

    number: int
    claim: str
    line: Line | None
    relation: Relation | None
    above: int
    place: int
    below: list[int] = field(default_factory=list)


class OutlineModel(QAbstractItemModel):
    """The reading order as a tree for Qt's views."""

    def __init__(self, argmap: ArgumentMap, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._map = argmap
        self._rows: list[_Row] = []
        self._first: dict[str, int] = {}
        self._colours: dict[Relation | None, QColor] = {}
        self._read()

    def _read(self) -> None:
        """Make the rows from the map's lines; row 0 is the root that nobody sees."""
        self._rows = [_Row(0, "", None, None, -1, 0)]
        self._first = {}
        path = [0]
        for line in reading_order(self._map):
            del path[line.depth + 1 :]
            above = self._rows[path[-1]]
            row = _Row(
                len(self._rows),
                line.claim,
                line,
                relation_of(self._map, line),
                above.number,
                len(above.below),
            )
            above.below.append(row.number)
            self._rows.append(row)
            path.append(row.number)
            if line.first:
                self._first[line.claim] = row.number

    def read_again(self, argmap: ArgumentMap) -> None:
        """Show the map as it is now."""
        self.beginResetModel()
        self._map = argmap
        self._read()
        self.endResetModel()

    def touch(self, claims: set[str]) -> None:
        """Show some claims' words anew; what hangs where has not changed."""
        for row in self._rows[1:]:
            if row.claim in claims:
                index = self.createIndex(row.place, 0, row.number)
                self.dataChanged.emit(index, index)

    def set_colours(self, colours: dict[Relation | None, QColor]) -> None:
        """Give the colour of each relation's lines."""
        self._colours = colours

    def claim_at(self, index: Index) -> str:
        """Give the claim of a row, empty where there is none."""
        return self._rows[index.internalId()].claim if index.isValid() else ""

    def index_of(self, claim: str) -> QModelIndex:
        """Give where a claim is numbered."""
        number = self._first.get(claim)
        if number is None:
            return QModelIndex()
        return self.createIndex(self._rows[number].place, 0, number)

    # -- Qt's questions --------------------------------------------------------------------

    def _row(self, index: Index) -> _Row:
        return self._rows[index.internalId() if index.isValid() else 0]

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's signature
        """Give the index of a row under another."""
        below = self._row(parent).below
        if column != 0 or not 0 <= row < len(below):
            return QModelIndex()
        return self.createIndex(row, 0, below[row])

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override] # noqa: B008
        """Give the index of the row above."""
        above = self._row(index).above
        if above <= 0:
            return QModelIndex()
        return self.createIndex(self._rows[above].place, 0, above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count the rows below one."""
        return len(self._row(parent).below)

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count the columns."""
        return 1

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Give what a view shows of a row, or says of it."""
        row = self._row(index)
        line = row.line
        if line is None:
            return None
        if role == Role.DisplayRole:
            return self._shown(row, line)
        if role == Role.AccessibleTextRole:
            return self._spoken(row, line)
        if role == Role.ToolTipRole:
            return self._map.claims[row.claim].text
        if role == Role.ForegroundRole:
            return self._colours.get(row.relation)
        return None

    def _shown(self, row: _Row, line: Line) -> str:
        text = " ".join(self._map.claims[row.claim].text.split()) or self.tr("(no words yet)")
        parts = (SIGNS[row.relation], line.number, text if line.first else f"→ {text}")
        return "  ".join(part for part in parts if part)

    def _spoken(self, row: _Row, line: Line) -> str:
        """Give a row as a screen reader says it: "Reason 1.2, 2 of 3, 4 below, …"."""
        siblings = len(self._rows[row.above].below)
        text = self._map.claims[row.claim].text or self.tr("no words yet")
        below = f"{len(row.below)} below, " if row.below else ""
        again = "" if line.first else "used again, "
        name = (row.relation or "claim").capitalize()
        return f"{name} {line.number}, {again}{row.place + 1} of {siblings}, {below}{text}"


class Outline(QTreeView):
    """The tree, its selection kept equal to the canvas's."""

    selection_made = Signal(object)
    typed = Signal(str)
    fold_wanted = Signal()
    folded = Signal(str, bool)
    menu_wanted = Signal(object)

    def __init__(self, argmap: ArgumentMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = OutlineModel(argmap, self)
        self.setModel(self.rows)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Outline"))
        self.setAccessibleDescription(self.tr("Tab adds a reason here; F6 goes to the next pane."))
        self._following = False
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu_wanted)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.collapsed.connect(partial(self._on_row_moved, True))
        self.expanded.connect(partial(self._on_row_moved, False))
        self.show_map(argmap)

    def _on_row_moved(self, folded: bool, index: QModelIndex) -> None:
        """Ask for a claim to be folded as its row was, if a person did that."""
        if not self._following:
            self.folded.emit(self.rows.claim_at(index), folded)

    def _on_menu_wanted(self, position: object) -> None:
        self.menu_wanted.emit(self.viewport().mapToGlobal(position))  # type: ignore[call-overload]

    def colour(self, theme: Theme) -> None:
        """Tell relations by the colours of a theme too."""
        self.rows.set_colours(
            {
                Relation.REASON: QColor(theme.support_line),
                Relation.OBJECTION: QColor(theme.attack_line),
                Relation.UNDERCUT: QColor(theme.undercut_line),
                Relation.CO_PREMISE: QColor(theme.premise_line),
            }
        )
        self.viewport().update()

    def show_map(self, argmap: ArgumentMap) -> None:
        """Show a map, or the same one after more than words have changed."""
        self._following = True
        self.rows.read_again(argmap)
        self.expandAll()
        for claim in argmap.claims.values():
            if claim.folded:
                self.collapse(self.rows.index_of(claim.id))
        self._following = False

    def show_folded(self, claim: str, folded: bool) -> None:
        """Show a claim's row folded or not."""
        self._following = True
        self.setExpanded(self.rows.index_of(claim), not folded)
        self._following = False

    def follow(self, claims: tuple[str, ...]) -> None:
        """Select these claims, and show the first."""
        if claims == self.chosen():
            return
        self._following = True
        chosen = QItemSelection()
        for claim in claims:
            index = self.rows.index_of(claim)
            chosen.select(index, index)
        if claims:
            index = self.rows.index_of(claims[0])
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(chosen, flags.ClearAndSelect)
        self._following = False

    def chosen(self) -> tuple[str, ...]:
        """Give the selected claims, the current one first."""
        rows = self.selectionModel().selectedIndexes()
        first = self.rows.claim_at(self.currentIndex())
        claims = dict.fromkeys(self.rows.claim_at(index) for index in rows)
        if first in claims:
            claims = {first: None, **claims}
        return tuple(claims)

    def _on_selection_changed(self) -> None:
        if not self._following:
            self.selection_made.emit(self.chosen())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up, down, in and out by the arrows; a letter starts the rewording."""
        text = event.text()
        plain = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if text and text.isprintable() and text != " " and not plain and self.chosen():
            self.typed.emit(text)
            return
        if event.key() == Qt.Key.Key_Space and self.chosen():
            self.fold_wanted.emit()
            return
        super().keyPressEvent(event)
