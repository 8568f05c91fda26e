"""Where each claim stands: homes, roots and contradictions.

A claim used several times is one element; its *home* is the first-made argument that uses it,
contradictions left out. Homes form a forest whose roots are the contentions; in a ring of claims
that all rest on each other the first-made claim is the root. Since a home depends on nothing but
the claim's own arguments, neither numbers nor places jump when something else moves, and keeping
the forest after an edit costs as much as the edit touches and lies above it.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeAlias

from argmap.model.changes import Added, Change, Removed
from argmap.model.elements import Argument, Claim, Element, Stance
from argmap.model.ids import age

if TYPE_CHECKING:
    from argmap.model.map import ArgumentMap

_Key: TypeAlias = tuple[bool, str, str]


class Forest:
    """The homes of a map's claims, kept up as the map changes."""

    def __init__(self, argmap: ArgumentMap) -> None:
        self._map = argmap
        self._home: dict[str, str] = {}
        self._halves: dict[str, str] = {}
        """Each half of a contradiction, with its target."""
        self._halves_on: dict[str, set[str]] = {}
        self._rings: dict[str, tuple[str, ...]] = {}
        """The claims and arguments of each ring of homes, by its root."""
        self._ring_of: dict[str, str] = {}
        self._root_keys: dict[str, _Key] = {}
        self._order: list[_Key] = []

    # -- what is asked ---------------------------------------------------------------------

    def home(self, claim_id: str) -> str | None:
        """Give the id of the argument that a claim hangs under, or None for a root."""
        return None if claim_id in self._rings else self._home.get(claim_id)

    def roots(self) -> tuple[str, ...]:
        """Give the roots in the author's order; those that were never ranked come last."""
        return tuple(key[2] for key in self._order)

    def root_position(self, claim_id: str) -> int:
        """Give the place of a root among the roots, from 0."""
        return bisect_left(self._order, self._root_keys[claim_id])

    def is_half(self, argument_id: str) -> bool:
        """Tell whether an argument is one half of a contradiction (see `rivals`)."""
        return argument_id in self._halves

    def halves_on(self, target_id: str) -> Iterable[str]:
        """Give the ids of the arguments on a target that are halves of contradictions."""
        return self._halves_on.get(target_id, ())

    def rivals(self, argument: Argument) -> list[Argument]:
        """Give what makes a contradiction with an argument; nothing for any other argument.

        Two con arguments with one premise each, aimed at each other's premise, are one
        contradiction as long as neither is undercut.
        """
        if not self._could_contradict(argument):
            return []
        return [other for other in self._mirrored(argument) if self._could_contradict(other)]

    def contradictions(self) -> tuple[tuple[str, str], ...]:
        """Give each contradicting pair of claims once, the smaller id first."""
        pairs = (
            (self._map.arguments[half].premises[0], target) for half, target in self._halves.items()
        )
        return tuple(sorted({pair for pair in pairs if pair[0] < pair[1]}))

    # -- how it is kept --------------------------------------------------------------------

    def follow(self, changes: Iterable[Change]) -> None:
        """Bring the forest up to changes that the map has carried out."""
        claims: dict[str, None] = {}
        forms: list[Argument] = []
        for change in changes:
            for element in _moving(change):
                if isinstance(element, Claim):
                    claims[element.id] = None
                elif isinstance(element, Argument):
                    forms.append(element)
                    claims.update(dict.fromkeys(element.premises))
        self._find_halves(forms, claims)
        for claim in claims:
            self._settle(claim)
        moved = [*claims, *(form.id for form in forms)]
        for claim in dict.fromkeys([*claims, *self._find_rings(moved)]):
            self._place_root(claim)

    def _find_halves(self, forms: list[Argument], claims: dict[str, None]) -> None:
        """Decide anew which arguments contradict; note the claims whose home may differ for it."""
        doubtful: dict[str, None] = {}
        for form in forms:
            undercut = self._map.arguments.get(form.target)
            for argument in (form, undercut) if undercut else (form,):
                doubtful[argument.id] = None
                doubtful.update((other.id, None) for other in self._mirrored(argument))
        for known in doubtful:
            now = self._map.arguments.get(known)
            before = self._halves.pop(known, None)
            if before is not None:
                _take(self._halves_on, before, known)
            if now is not None and self.rivals(now):
                self._halves[known] = now.target
                self._halves_on.setdefault(now.target, set()).add(known)
            if now is not None and (known in self._halves) != (before is not None):
                claims.update(dict.fromkeys(now.premises))

    def _mirrored(self, argument: Argument) -> list[Argument]:
        """Give the arguments that lead back from an argument's target to its only premise."""
        if len(argument.premises) != 1:
            return []
        return self._map.arguments_between(argument.target, argument.premises[0])

    def _could_contradict(self, argument: Argument) -> bool:
        return (
            argument.stance is Stance.CON
            and len(argument.premises) == 1
            and argument.target in self._map.claims
            and not self._map.arguments_on(argument.id)
        )

    def _settle(self, claim_id: str) -> None:
        """Find a claim's home anew."""
        for argument in self._map.arguments_from(claim_id):
            if argument.id not in self._halves:
                self._home[claim_id] = argument.id
                return
        self._home.pop(claim_id, None)

    def _find_rings(self, moved: list[str]) -> list[str]:
        """Find the rings that what has moved makes; give the roots of these and of the cut ones."""
        cut = {self._ring_of[known] for known in moved if known in self._ring_of}
        for root in cut:
            for known in self._rings.pop(root):
                del self._ring_of[known]
        found = sorted(cut)
        walks: dict[str, int] = {}
        for walk, start in enumerate(moved):
            path: list[str] = []
            current: str | None = start
            while current is not None and current not in walks and current not in self._ring_of:
                walks[current] = walk
                path.append(current)
                current = self._above(current)
            if current is not None and walks.get(current) == walk:
                found.append(self._close(tuple(path[path.index(current) :])))
        return found

    def _close(self, ring: tuple[str, ...]) -> str:
        """Keep a ring, and give its root."""
        root = min((known for known in ring if known in self._map.claims), key=age)
        self._rings[root] = ring
        self._ring_of.update(dict.fromkeys(ring, root))
        return root

    def _above(self, known: str) -> str | None:
        """Give a claim's home or an argument's target."""
        argument = self._map.arguments.get(known)
        return self._home.get(known) if argument is None else argument.target

    def _place_root(self, claim_id: str) -> None:
        """Put a claim where it belongs among the roots, or out of them."""
        if (before := self._root_keys.pop(claim_id, None)) is not None:
            del self._order[bisect_left(self._order, before)]
        claim = self._map.claims.get(claim_id)
        if claim is not None and self.home(claim_id) is None:
            key = (not claim.rank, claim.rank, claim_id)
            self._root_keys[claim_id] = key
            insort(self._order, key)


def _moving(change: Change) -> tuple[Element, ...]:
    """Give the forms of an element before and after, none where it stands as it stood."""
    if isinstance(change, Added | Removed):
        return (change.element,)
    before, after = change.before, change.after
    if isinstance(before, Claim) and isinstance(after, Claim):
        return () if before.rank == after.rank else (after,)
    if isinstance(before, Argument) and isinstance(after, Argument):
        same = (before.premises, before.target, before.stance) == (
            after.premises,
            after.target,
            after.stance,
        )
        return () if same else (before, after)
    return ()


def _take(index: dict[str, set[str]], key: str, value: str) -> None:
    index[key].discard(value)
    if not index[key]:
        del index[key]
