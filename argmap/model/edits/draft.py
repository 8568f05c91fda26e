"""A draft: changes in the making, seen as if they were already in the map."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from argmap.errors import EditError
from argmap.model import ranks
from argmap.model.changes import Net, Step
from argmap.model.elements import Argument, Claim, Element
from argmap.model.map import ArgumentMap
from argmap.model.reading import number

E = TypeVar("E", bound=Element)


class Draft:
    """Collects what an edit adds, alters and drops, and makes one step of it."""

    def __init__(self, argmap: ArgumentMap) -> None:
        self.map = argmap
        self._forms: dict[str, Element | None] = {}
        self._on: dict[str, dict[str, Argument]] = {}
        self._from: dict[str, dict[str, Argument]] = {}

    def put(self, element: E) -> E:
        """Add an element, or give it a new form."""
        self._forget(element.id)
        self._forms[element.id] = element
        if isinstance(element, Argument):
            self._on.setdefault(element.target, {})[element.id] = element
            for premise in element.premises:
                self._from.setdefault(premise, {})[element.id] = element
        return element

    def drop(self, element_id: str) -> None:
        """Take an element out."""
        self._forget(element_id)
        self._forms[element_id] = None

    def _forget(self, element_id: str) -> None:
        """Take an argument's form so far out of the indexes."""
        form = self._forms.get(element_id)
        if isinstance(form, Argument):
            del self._on[form.target][element_id]
            for premise in form.premises:
                del self._from[premise][element_id]

    def get(self, element_id: str) -> Element | None:
        """Give an element in its drafted form, None where it is not, or no longer, there."""
        if element_id in self._forms:
            return self._forms[element_id]
        return self.map.get(element_id)

    def claim(self, claim_id: str) -> Claim:
        """Give a claim in its drafted form; EditError where there is none."""
        found = self.get(claim_id)
        if not isinstance(found, Claim):
            raise EditError("that claim is no longer in the map")
        return found

    def argument(self, argument_id: str) -> Argument:
        """Give an argument in its drafted form; EditError where there is none."""
        found = self.get(argument_id)
        if not isinstance(found, Argument):
            raise EditError("that reason or objection is no longer in the map")
        return found

    def home(self, claim_id: str, otherwise: str) -> Argument:
        """Give the argument a claim hangs under in the map; EditError(`otherwise`) for a root."""
        self.claim(claim_id)
        home = self.map.home(claim_id)
        if home is None:
            raise EditError(otherwise)
        return home

    def arguments_on(self, target: str) -> list[Argument]:
        """Give the drafted arguments on a target, in the author's order."""
        known = list(self.map.arguments_on(target))
        if not self._forms:
            return known
        kept = [a for a in known if a.id not in self._forms]
        drafted = list(self._on.get(target, {}).values())
        return sorted(kept + drafted, key=lambda a: (a.rank, a.id)) if drafted else kept

    def arguments_from(self, claim: str) -> list[Argument]:
        """Give the drafted arguments that use a claim."""
        known = [a for a in self.map.arguments_from(claim) if a.id not in self._forms]
        return known + list(self._from.get(claim, {}).values())

    # -- order -----------------------------------------------------------------------------

    def rank_on(self, target: str, index: int | None = None, moving: str = "") -> str:
        """Give the rank for an argument at a place among those on a target (None: the last)."""
        row = [a.id for a in self.arguments_on(target) if a.id != moving]
        return self._ranks_among(row, index)[0]

    def rank_of_root(self, index: int | None = None, moving: str = "") -> str:
        """Give the rank for a root at a place among the roots (None: the last)."""
        return self._ranks_among([known for known in self._roots() if known != moving], index)[0]

    def ranks(self, target: str | None, count: int, index: int | None = None) -> list[str]:
        """Give ranks in a row for arguments on a target, or (None) for roots."""
        row = self._roots() if target is None else [a.id for a in self.arguments_on(target)]
        return self._ranks_among(row, index, count)

    def _roots(self) -> list[str]:
        """Give the roots that are still there; new ones are not among them."""
        return [known for known in self.map.roots() if self.get(known) is not None]

    def _ranks_among(self, row: list[str], index: int | None, count: int = 1) -> list[str]:
        """Give ranks between two neighbours, ranking the whole row anew where they leave none."""
        index = len(row) if index is None else max(0, min(index, len(row)))
        before = self._ranked(row[index - 1]).rank if index else None
        after = self._ranked(row[index]).rank if index < len(row) else None
        if not ranks.has_room(before, after):
            fresh = ranks.evenly(len(row))
            for known, rank in zip(row, fresh, strict=True):
                self.put(replace(self._ranked(known), rank=rank))
            before = fresh[index - 1] if index else None
            after = fresh[index] if index < len(row) else None
        found: list[str] = []
        for _ in range(count):
            before = ranks.between(before, after)
            found.append(before)
        return found

    def _ranked(self, known: str) -> Claim | Argument:
        found = self.get(known)
        assert isinstance(found, Claim | Argument)
        return found

    # -- the step --------------------------------------------------------------------------

    def number(self, element_id: str) -> str:
        """Give the number a person knows an element of the map by, before the edit."""
        return number(self.map, element_id)

    def step(self, label: str, *focus: str) -> Step:
        """Give the step: each element once, from its form in the map to its drafted one."""
        nets = (Net(self.map.get(known), after) for known, after in self._forms.items())
        changes = tuple(change for item in nets if (change := item.change) is not None)
        return Step(label, changes, focus)
