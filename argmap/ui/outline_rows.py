"""The rows of the outline: the reading order as a tree that is kept up edit by edit.

The tree's shape is kept by Qt's own model, so that a view of 10,000 rows asks Python for nothing
but what it shows; words, numbers and colours are looked up in the map when they are drawn.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QStandardItemModel

from argmap.model.changes import Changes, Updated
from argmap.model.elements import Argument
from argmap.model.map import ArgumentMap
from argmap.model.relation import Relation
from argmap.ui import naming
from argmap.ui.naming import Use

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_KEY = Role.UserRole + 1

_MOST_GAPS = 30
"""In how many places rows may go before it is quicker to read all of them again."""

SIGNS = {
    None: "",
    Relation.REASON: "+",
    Relation.OBJECTION: "−",
    Relation.UNDERCUT: "_",
    Relation.CO_PREMISE: "&",
}


class _Row:
    """One line: a claim where it is used, told by a number; `below` is in reading order."""

    __slots__ = ("above", "argument", "below", "claim", "first", "number")

    def __init__(self, use: Use, above: _Row | None, number: int) -> None:
        self.claim, self.argument = use
        self.above = above
        self.number = number
        self.first = False
        self.below: list[_Row] = []

    @property
    def use(self) -> Use:
        """What tells the row from its siblings."""
        return self.claim, self.argument

    def downwards(self) -> Iterator[_Row]:
        """Give the row and all rows below it."""
        waiting = [self]
        while waiting:
            row = waiting.pop()
            yield row
            waiting += row.below


class _TooManyGapsError(Exception):
    """Rows go in too many places to take them out one place after another."""


class OutlineModel(QStandardItemModel):
    """The reading order as a tree for Qt's views."""

    def __init__(self, argmap: ArgumentMap, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._map = argmap
        self._colours: dict[Relation | None, QColor] = {}
        self._read()

    # -- the rows --------------------------------------------------------------------------

    def _read(self) -> None:
        """Make all rows."""
        self._numbered: dict[int, _Row] = {}
        self._of: dict[str, list[_Row]] = {}
        self._count = self._gaps = 0
        self._top = _Row(("", None), None, 0)
        self._roots = self._map.roots()
        self._fill(self._top)
        self.clear()
        self.setColumnCount(1)
        self._show(self._top, QModelIndex())

    def _uses(self, row: _Row) -> list[Use]:
        """Give what stands below a row, in reading order; notes whether it is the claim's first."""
        if row is self._top:
            return [(claim, None) for claim in self._roots]
        row.first = naming.is_home(self._map, row.use)
        return naming.uses_below(self._map, row.use)

    def _fill(self, top: _Row) -> None:
        """Make the rows below a row that has none yet, and below those."""
        waiting = [top]
        while waiting:
            row = waiting.pop()
            row.below = [self._made(use, row) for use in self._uses(row)]
            waiting += row.below

    def _show(self, top: _Row, at: QModelIndex) -> None:
        """Let Qt's model have what stands below a row that it knows, and below that."""
        waiting = [(top, at)]
        while waiting:
            row, index = waiting.pop()
            if row.below:
                if index.isValid():
                    self.insertColumns(0, 1, index)
                self.insertRows(0, len(row.below), index)
                for place, below in enumerate(row.below):
                    inner = self.index(place, 0, index)
                    self.setData(inner, below.number, _KEY)
                    if below.below:
                        waiting.append((below, inner))

    def _made(self, use: Use, above: _Row) -> _Row:
        self._count += 1
        row = _Row(use, above, self._count)
        self._numbered[row.number] = row
        self._of.setdefault(row.claim, []).append(row)
        return row

    def read_again(self, argmap: ArgumentMap) -> None:
        """Show another map."""
        self._map = argmap
        self._read()

    # -- following the map -----------------------------------------------------------------

    def follow(self, changes: Changes) -> list[QModelIndex] | None:
        """Show the map as it is after changes; give what came, or stands elsewhere, and has rows.

        It costs what the changes touch, not what the map has. Where rows go in many places, all
        of them are read again, and the answer is None.
        """
        self._gaps = 0
        try:
            return self._follow(changes)
        except _TooManyGapsError:
            self._read()
            return None

    def _follow(self, changes: Changes) -> list[QModelIndex]:
        touched = dict.fromkeys(_touched(self._map, changes))
        before, self._roots = self._roots, self._map.roots()
        touched.update(dict.fromkeys(sorted(set(before) ^ set(self._roots))))
        fresh: list[_Row] = []
        self._settle(self._top, fresh)
        for claim in touched:
            for row in tuple(self._of.get(claim, ())):
                if row.number in self._numbered:
                    self._settle(row, fresh)
        return [
            self._index(row)
            for top in fresh
            if top.number in self._numbered
            for row in top.downwards()
            if row.below
        ]

    def _is_there(self, row: _Row) -> bool:
        argmap = self._map
        if row is self._top:
            return True
        return row.claim in argmap.claims and (
            row.argument is None or row.argument in argmap.arguments
        )

    def _settle(self, row: _Row, fresh: list[_Row]) -> None:
        """Bring what stands below a row up to the map."""
        if not self._is_there(row):
            return  # what stands above it drops it
        wanted = self._uses(row)
        if [below.use for below in row.below] == wanted:
            return
        index = self._index(row)
        kept = _in_order(row.below, wanted)
        # Runs at once: with each call, Qt looks at all rows that a view holds on to.
        gone = _runs([below.use not in kept for below in row.below])
        self._gaps += len(gone)
        if self._gaps > _MOST_GAPS:
            raise _TooManyGapsError
        for start, end in reversed(gone):
            for below in row.below[start:end]:
                self._drop(below)
            del row.below[start:end]
            self.removeRows(start, end - start, index)
        if index.isValid() and not self.columnCount(index):
            self.insertColumns(0, 1, index)
        stay = {below.use for below in row.below}
        for start, end in _runs([use not in stay for use in wanted]):
            made = [self._made(use, row) for use in wanted[start:end]]
            for below in made:
                self._fill(below)
            row.below[start:start] = made
            self.insertRows(start, len(made), index)
            for place, below in enumerate(made, start):
                inner = self.index(place, 0, index)
                self.setData(inner, below.number, _KEY)
                self._show(below, inner)
            fresh += made

    def _drop(self, top: _Row) -> None:
        """Forget a row and all below it."""
        for row in tuple(top.downwards()):
            del self._numbered[row.number]
            rows = self._of[row.claim]
            rows.remove(row)
            if not rows:
                del self._of[row.claim]

    def touch(self, claims: Iterable[str]) -> None:
        """Show some claims' words anew; what hangs where has not changed."""
        for claim in claims:
            for row in self._of.get(claim, ()):
                index = self._index(row)
                self.dataChanged.emit(index, index)

    def set_colours(self, colours: dict[Relation | None, QColor]) -> None:
        """Give the colour of each relation's lines."""
        self._colours = colours

    def claim_at(self, index: Index) -> str:
        """Give the claim of a row, empty where there is none."""
        row = self._row(index)
        return "" if row is None else row.claim

    def index_of(self, claim: str) -> QModelIndex:
        """Give where a claim is numbered."""
        first = (row for row in self._of.get(claim, ()) if row.first)
        found = next(first, None)
        return QModelIndex() if found is None else self._index(found)

    def _index(self, row: _Row) -> QModelIndex:
        """Give where a row stands."""
        places: list[int] = []
        while row.above is not None:
            places.append(row.above.below.index(row))
            row = row.above
        index = QModelIndex()
        for place in reversed(places):
            index = self.index(place, 0, index)
        return index

    def _row(self, index: Index) -> _Row | None:
        """Give the row at an index, None while Qt's model does not know it yet."""
        number = super().data(index, _KEY)
        return None if number is None else self._numbered.get(int(number))

    # -- what is shown of a row ------------------------------------------------------------

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Give what a view shows of a row, or says of it."""
        if not index.isValid() or role not in _ROLES:
            return None
        row = self._row(index)
        if row is None or not self._is_there(row):
            return None
        if role == Role.DisplayRole:
            return self._shown(row)
        if role == Role.AccessibleTextRole:
            return self._spoken(row)
        if role == Role.AccessibleDescriptionRole:
            return naming.bearing(self._map, row.claim)
        if role == Role.ToolTipRole:
            return self._map.claims[row.claim].text
        return self._colours.get(self._relation(row))

    def _relation(self, row: _Row) -> Relation | None:
        return naming.relation(self._map, row.use)

    def _shown(self, row: _Row) -> str:
        text = " ".join(self._map.claims[row.claim].text.split()) or self.tr("(no words yet)")
        sign = SIGNS[self._relation(row)]
        parts = (sign, naming.use_number(self._map, row.use), text if row.first else f"→ {text}")
        return "  ".join(part for part in parts if part)

    def _spoken(self, row: _Row) -> str:
        """Give a row as a screen reader says it: "Reason 1.2, 2 of 3, 4 below, …"."""
        assert row.above is not None
        siblings = row.above.below
        return naming.name(self._map, row.use, siblings.index(row) + 1, len(siblings))


_ROLES = (
    Role.DisplayRole,
    Role.AccessibleTextRole,
    Role.AccessibleDescriptionRole,
    Role.ToolTipRole,
    Role.ForegroundRole,
)


def _touched(argmap: ArgumentMap, changes: Changes) -> Iterator[str]:
    """Give the claims below which rows may have come, gone or moved."""
    for change in changes:
        forms = (change.before, change.after) if isinstance(change, Updated) else (change.element,)
        for form in forms:
            if isinstance(form, Argument):
                yield from form.premises
                yield form.target
                undercut = argmap.arguments.get(form.target)
                if undercut is not None:
                    yield from undercut.premises
                    yield undercut.target


def _runs(flags: list[bool]) -> list[tuple[int, int]]:
    """Give where runs of true ones begin and end, in order."""
    edges = [at for at, (one, two) in enumerate(pairwise([False, *flags, False])) if one != two]
    return list(zip(edges[::2], edges[1::2], strict=True))


def _in_order(rows: list[_Row], wanted: list[Use]) -> set[Use]:
    """Give as many rows as can stay where they are while the others come, go or move.

    That is the longest increasing subsequence of the places they are to have (Schensted 1961).
    """
    places = {use: place for place, use in enumerate(wanted)}
    order = [places[row.use] for row in rows if row.use in places]
    ends: list[int] = []
    """The places at which the best sequences of each length end."""
    before: dict[int, int | None] = {}
    for place in order:
        at = bisect_left(ends, place)
        before[place] = ends[at - 1] if at else None
        ends[at : at + 1] = [place]
    kept: set[Use] = set()
    last = ends[-1] if ends else None
    while last is not None:
        kept.add(wanted[last])
        last = before[last]
    return kept
