"""What fields are completed with: words of the map, gathered when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable

from argmap.model.changes import subject
from argmap.model.elements import Argument, Claim, Source
from argmap.model.map import ArgumentMap
from argmap.session import Happened
from argmap.ui.inspector.schemes import common_schemes
from argmap.ui.inspector.telling import source_details, source_title


class Vocabulary:
    """Tags, schemes and sources of the map; each list is kept until the map has others."""

    def __init__(self, argmap: Callable[[], ArgumentMap]) -> None:
        self._map = argmap
        self._tags: list[str] | None = None
        self._schemes: list[str] | None = None
        self._sources: dict[str, str] | None = None

    def forget(self) -> None:
        """Gather anew what is asked for next."""
        self._tags = self._schemes = self._sources = None

    def follow(self, happened: Happened) -> None:
        """Gather anew what may have changed."""
        for change in happened.changes:
            element = subject(change)
            if isinstance(element, Claim):
                self._tags = None
            elif isinstance(element, Argument):
                self._schemes = None
            elif isinstance(element, Source):
                self._sources = None

    def tags(self) -> list[str]:
        """Give the tags of the map, in the order of the alphabet."""
        if self._tags is None:
            found = {name for claim in self._map().claims.values() for name in claim.tags}
            self._tags = sorted(found, key=_order)
        return self._tags

    def schemes(self) -> list[str]:
        """Give the schemes of the map and the common ones, in the order of the alphabet."""
        if self._schemes is None:
            found = {known.scheme for known in self._map().arguments.values() if known.scheme}
            self._schemes = sorted(found.union(common_schemes()), key=_order)
        return self._schemes

    def sources(self) -> dict[str, str]:
        """Give the sources of the map by how they are told apart; no two are told alike."""
        if self._sources is None:
            made: dict[str, str] = {}
            rows = self._map().sources.values()
            for source in sorted(rows, key=lambda known: (_order(known.title), known.id)):
                details = source_details(source)
                title = source_title(source)
                told = f"{title} ({details})" if details else title
                again = 2
                while told in made:
                    told = f"{title} [{again}]"
                    again += 1
                made[told] = source.id
            self._sources = made
        return self._sources


def _order(name: str) -> tuple[str, str]:
    return name.casefold(), name
