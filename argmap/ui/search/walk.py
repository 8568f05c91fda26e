"""The way through what is found: to the next one, the one before, or where words were replaced."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from argmap.model.edits.replace import Phrase
from argmap.ui.search.facets import Facets
from argmap.ui.search.found import Found
from argmap.ui.search.listing import FoundList
from argmap.ui.search.rows import Results


class Walk(QObject):
    """Keeps the place in the list, also while the list is being made anew."""

    came_to = Signal(str)
    """A claim is the current one now, or once more."""
    told = Signal(str)
    """What is to be said of the last step, mostly nothing."""

    def __init__(self, results: Results, rows: FoundList, parent: QObject) -> None:
        super().__init__(parent)
        self._results = results
        self._list = rows
        self._owed = 0
        self._replaced: Found | None = None
        rows.stepped.connect(self._on_stepped)

    @property
    def found(self) -> Sequence[Found]:
        """What there is to walk through."""
        return self._results.found

    @property
    def row(self) -> int | None:
        """The place in the list, None before the first step."""
        return self._list.row

    @property
    def here(self) -> Found | None:
        """What is at that place."""
        return None if self.row is None else self.found[self.row]

    def begin_again(self) -> None:
        """Be at no place: something else is looked for."""
        self._list.setCurrentIndex(self._results.index(-1))
        self._owed, self._replaced = 0, None

    def show(self, facets: Facets, found: Sequence[Found], phrase: Phrase | None) -> None:
        """Show a list in place of the one before; the place is kept, if it is still there."""
        here, row, replaced = self.here, self.row, self._replaced
        self._results.show(facets, found, phrase)
        kept = self._results.place_of(here) if here is not None else None
        if kept is not None:
            self._list.choose(kept, quietly=True)
        owed, self._owed, self._replaced = self._owed, 0, None
        if replaced is not None and row is not None and found:
            goal = row + 1 if kept == row else row
            self._list.choose(goal % len(found))
        elif owed:
            self.step(owed)

    # -- steps -----------------------------------------------------------------------------

    def owe(self, by: int) -> None:
        """Take a step as soon as there is a list."""
        self._owed += by

    def go_on_after(self, replaced: Found) -> None:
        """Go to what comes after a place as soon as words are replaced there."""
        self._replaced = replaced

    def step(self, by: int) -> None:
        """Go on in the list; from its end to its beginning, which is told."""
        count, row = len(self.found), self.row
        if not count:
            return
        goal = row + by if row is not None else by - 1 if by > 0 else by
        told = ""
        if row is not None and goal >= count:
            told = self.tr("On from the top")
        elif row is not None and goal < 0:
            told = self.tr("On from the end")
        self.told.emit(told)
        self._go(goal % count)

    def move(self, by: int) -> None:
        """Go up or down in the list, no further than to its ends."""
        count, row = len(self.found), self.row
        if count:
            self.told.emit("")
            self._go(0 if row is None else min(max(row + by, 0), count - 1))

    def _go(self, row: int) -> None:
        if row == self.row:
            self._on_stepped(row)
        else:
            self._list.choose(row)

    def _on_stepped(self, row: int) -> None:
        self.came_to.emit(self.found[row].claim)
