"""What claims are told apart by: how they bear on the map, tags, sources, notes; and their order.

All of it is worked out when it is first asked for, and kept until the map changes in that respect.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from argmap.model.changes import Changes, Updated
from argmap.model.elements import Argument, Claim, Element, Stance
from argmap.model.map import ArgumentMap
from argmap.model.reading import numbers


class Kind(StrEnum):
    """How a claim bears on the map; linked premises are what their argument is."""

    MAIN = "main"
    REASON = "reason"
    OBJECTION = "objection"
    UNDERCUT = "undercut"


@dataclass(frozen=True, slots=True)
class Filters:
    """What is asked of a claim beside words.

    It is to have all of the tags, to be of one of the kinds, and to have sources, or (False) none,
    or a note. Nothing is asked by an empty tuple or None.
    """

    tags: tuple[str, ...] = ()
    kinds: tuple[Kind, ...] = ()
    sourced: bool | None = None
    noted: bool | None = None

    def __bool__(self) -> bool:
        return self != NO_FILTERS


NO_FILTERS = Filters()


class Facets:
    """Answers what is asked of the claims of one map."""

    def __init__(self, argmap: ArgumentMap) -> None:
        self.map = argmap
        self._numbers: dict[str, str] | None = None
        self._places: dict[str, int] | None = None
        self._kinds: dict[str, frozenset[Kind]] | None = None
        self._fitting: dict[Filters, list[str]] = {}

    def forget(self, changes: Changes) -> None:
        """Forget what may be otherwise after changes."""
        self._fitting = {}
        if any(_moves(change) for change in changes):
            self._numbers = self._places = self._kinds = None

    # -- order -----------------------------------------------------------------------------

    @property
    def numbers(self) -> dict[str, str]:
        """The number of every claim, in reading order."""
        if self._numbers is None:
            self._numbers = numbers(self.map)
        return self._numbers

    @property
    def places(self) -> dict[str, int]:
        """The place of every claim in reading order."""
        if self._places is None:
            self._places = {known: place for place, known in enumerate(self.numbers)}
        return self._places

    def number_all(self) -> None:
        """Give all claims their numbers now, so that nothing that is asked later waits for it."""
        self._places = self.places

    def numbered(self, typed: str) -> list[str]:
        """Give the claims whose number begins so, in reading order; none unless a digit does."""
        typed = typed.strip().casefold()
        if not typed[:1].isdigit():
            return []
        return [known for known, number in self.numbers.items() if number.startswith(typed)]

    # -- kinds, tags -----------------------------------------------------------------------

    def kind(self, claim: str) -> Kind:
        """Give what a claim is where it is numbered."""
        home = self.map.home(claim)
        return Kind.MAIN if home is None else _kind(self.map, home)

    def kinds(self, claim: str) -> frozenset[Kind]:
        """Give all that a claim is; one that is used twice may be a reason and an objection."""
        if self._kinds is None:
            self._kinds = {known: self._kinds_of(known) for known in self.map.claims}
        return self._kinds[claim]

    def _kinds_of(self, claim: str) -> frozenset[Kind]:
        found = {
            _kind(self.map, argument)
            for argument in self.map.arguments_from(claim)
            if not self.map.is_contradiction(argument.id)
        }
        if self.map.home(claim) is None:
            found.add(Kind.MAIN)
        return frozenset(found)

    def tags(self) -> list[tuple[str, int]]:
        """Give the tags of the map by the alphabet, each with how many claims have it."""
        count = Counter(tag for claim in self.map.claims.values() for tag in claim.tags)
        return sorted(count.items(), key=lambda pair: (pair[0].casefold(), pair[0]))

    # -- filters ---------------------------------------------------------------------------

    def fitting(self, filters: Filters) -> list[str]:
        """Give the claims that fit, in reading order."""
        if filters not in self._fitting:
            self._fitting[filters] = [known for known in self.numbers if self._fits(known, filters)]
        return self._fitting[filters]

    def _fits(self, known: str, filters: Filters) -> bool:
        claim = self.map.claims[known]
        return (
            (filters.sourced is None or filters.sourced == bool(claim.excerpts))
            and (filters.noted is None or filters.noted == bool(claim.note.strip()))
            and all(tag in claim.tags for tag in filters.tags)
            and (not filters.kinds or not self.kinds(known).isdisjoint(filters.kinds))
        )

    def elements(self, claims: Iterable[str]) -> list[Element]:
        """Give claims, and the arguments that use them, for a search among them alone."""
        found: dict[str, Element] = {}
        for known in claims:
            found[known] = self.map.claims[known]
            found.update((argument.id, argument) for argument in self.map.arguments_from(known))
        return list(found.values())


def _kind(argmap: ArgumentMap, argument: Argument) -> Kind:
    if argument.target in argmap.arguments:
        return Kind.UNDERCUT
    return Kind.REASON if argument.stance is Stance.PRO else Kind.OBJECTION


def _moves(change: object) -> bool:
    """Tell whether a change may give claims other numbers or another stance."""
    if not isinstance(change, Updated):
        return True
    before, after = change.before, change.after
    if isinstance(before, Claim) and isinstance(after, Claim):
        return before.rank != after.rank
    return isinstance(after, Argument)
