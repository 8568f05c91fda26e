"""What is looked for: words, a phrase to be replaced, or what fits the filters alone."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from argmap.finding import Finder
from argmap.model.changes import Changes
from argmap.model.edits.replace import Phrase
from argmap.model.map import ArgumentMap
from argmap.ui.search.asking import Asking
from argmap.ui.search.facets import NO_FILTERS, Facets, Filters
from argmap.ui.search.found import Found, Where, of_hits, of_spots

LIMIT = 1_500
"""How many claims with some words are listed; more than that many nobody walks through."""
_QUOTES = str.maketrans(dict.fromkeys("“”„«»", '"'))


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is typed and chosen in the panel; where there is a phrase, it counts and no words."""

    words: str = ""
    filters: Filters = NO_FILTERS
    phrase: Phrase | None = None
    notes: bool = False

    def __bool__(self) -> bool:
        return bool(self.filters or (self.phrase.words if self.phrase else self.words.strip()))


class Looking(QObject):
    """Looks for what is wanted in one map, as it is now."""

    found = Signal(object, bool)
    """The rows, and whether there are more than those."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.facets = Facets(ArgumentMap())
        self._finder: Finder | None = None
        self._wanted = Wanted()
        self._asking = Asking(self)
        self._asking.answered.connect(self._on_answered)

    @property
    def busy(self) -> bool:
        """Whether something is being looked for."""
        return self._asking.busy

    def take(self, argmap: ArgumentMap, finder: Finder) -> None:
        """Look in another map from now on."""
        self.drop()
        self.facets = Facets(argmap)
        self._finder = finder

    def prepare(self) -> None:
        """Begin to make the index, and number the claims, before anything is typed."""
        if self._finder is not None:
            self._finder.prepare()
            self.facets.number_all()

    def follow(self, changes: Changes) -> None:
        """Take note of changes of the map; the finder does so by itself."""
        self.facets.forget(changes)

    def drop(self) -> None:
        """Want no answer any more."""
        self._asking.drop()

    def look(self, wanted: Wanted) -> None:
        """Look for something; what does not need the finder is found before this returns."""
        self.drop()
        self._wanted = wanted
        finder, phrase = self._finder, wanted.phrase
        if finder is None or not wanted:
            self.found.emit([], False)
        elif phrase is not None and phrase.words:
            self._asking.ask(partial(finder.spot_later, phrase, notes=wanted.notes))
        elif phrase is None and wanted.words.strip():
            among = self.facets.elements(self._few())
            words = wanted.words.translate(_QUOTES)
            self._asking.ask(partial(finder.find_later, words, limit=LIMIT, among=among))
        else:
            fitting = self.facets.fitting(wanted.filters)
            self.found.emit([Found(known, Where.FILTER) for known in fitting], False)

    def _few(self) -> list[str]:
        """Give the claims that fit the filters, unless all or very many do."""
        fitting = self.facets.fitting(self._wanted.filters) if self._wanted.filters else []
        return fitting if len(fitting) <= LIMIT else []

    def _on_answered(self, found: list[Any]) -> None:
        """Make rows of hits, or of spots."""
        wanted = self._wanted
        if wanted.phrase is not None:
            places = self.facets.places
            rows = [row for row in of_spots(found) if row.claim in places]
            rows.sort(key=lambda row: places[row.claim])
            more = False
        else:
            named = self.facets.numbered(wanted.words)
            rows = _named_first(named[:LIMIT], of_hits(self.facets.map, found))
            more = max(len(named), len(found)) >= LIMIT and not self._few()
        if wanted.filters:
            fitting = frozenset(self.facets.fitting(wanted.filters))
            rows = [row for row in rows if row.claim in fitting]
        self.found.emit(rows, more)


def _named_first(named: list[str], rows: list[Found]) -> list[Found]:
    """Put the claims first whose number is typed."""
    known = frozenset(named)
    first = [Found(claim, Where.NUMBER) for claim in named]
    return first + [row for row in rows if row.claim not in known]
