"""Finding a claim by any of its words: in its sentence, its notes and tags, or its sources."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from argmap.finding import Finder
from argmap.model.elements import Argument, Source
from argmap.model.map import ArgumentMap
from argmap.model.reading import number
from argmap.storage.search import Hit
from argmap.ui.link_dialog import claim_rows
from argmap.ui.picker import SHOWN, Picker, Row


class FindDialog(Picker):
    """All claims in reading order, and what the typed words leave of them, the best first."""

    def __init__(self, argmap: ArgumentMap, finder: Finder, parent: QWidget) -> None:
        self._map = argmap
        self._finder = finder
        finder.prepare()
        super().__init__(
            QCoreApplication.translate("finding", "Find Claim"),
            QCoreApplication.translate("finding", "Words, a number, or a “phrase in quotes”"),
            claim_rows(argmap),
            parent,
        )

    def rows_for(self, typed: str) -> list[Row]:
        """Give the claims that hold the typed words, or that a number names."""
        if not typed.strip():
            return super().rows_for("")
        found = {row.key: row for row in self._numbered(typed)}
        for hit in self._finder.find(typed.replace("“", '"').replace("”", '"'), SHOWN):
            claim = self._claim(hit)
            if claim is not None:
                found.setdefault(claim, Row(claim, self._told(hit, claim)))
        return list(found.values())

    def _numbered(self, typed: str) -> list[Row]:
        """Give the claims whose number begins so, where a number was typed."""
        wanted = typed.strip().casefold()
        if not wanted[0].isdigit():
            return []
        return [row for row in super().rows_for(wanted) if row.text.casefold().startswith(wanted)]

    def _claim(self, hit: Hit) -> str | None:
        """Give the claim to go to: the one found, or one that what was found belongs to."""
        element = self._map.get(hit.id)
        if isinstance(element, Argument):
            return element.premises[0]
        if isinstance(element, Source):
            cited = {known.id for known in self._map.excerpts.values() if known.source == hit.id}
            users = (c.id for c in self._map.claims.values() if not cited.isdisjoint(c.excerpts))
            return next(users, None)
        return hit.id if hit.id in self._map.claims else None

    def _told(self, hit: Hit, claim: str) -> str:
        """Say what was found, and where if it is not in the claim's own words."""
        said = " ".join(hit.snippet.split())
        place = number(self._map, claim)
        if hit.kind == "claim" and hit.field == "text":
            return f"{place}  {' '.join(self._map.claims[claim].text.split())}"
        where = {
            "note": self.tr("note"),
            "tags": self.tr("tags"),
        }.get(hit.field, self.tr("source"))
        return f"{place}  ({where}) {said}"
