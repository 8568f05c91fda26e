"""What has changed in the graph of a map since it was looked at last.

The graph of a map is made anew only where elements of the map are other objects than they were, or
where claims have come into sight or gone out of it: what all this costs is mostly the comparing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import takewhile
from typing import TypeAlias, TypeVar

from argmap.layout.contract import Box, Link
from argmap.model.elements import Argument, Claim, Stance
from argmap.model.map import ArgumentMap

Pair: TypeAlias = tuple[str, str]
_Element = TypeVar("_Element", Claim, Argument)


@dataclass(frozen=True, slots=True)
class Growth:
    """What has changed in a graph (see `argmap.layout.contract.Graph`).

    `boxes` are those that are new or of another size, None for those that are gone. `links` gives,
    for each target whose links have changed, all of those on it now, in the author's order;
    `lost` are the links that are gone. `home` is of the boxes that are placed in another link now,
    None for roots. `roots` has all roots from left to right, `contradictions` all pairs.
    """

    boxes: Mapping[str, Box | None]
    links: Mapping[str, tuple[Link, ...]]
    lost: tuple[str, ...]
    home: Mapping[str, str | None]
    roots: tuple[str, ...]
    contradictions: tuple[Pair, ...]


@dataclass(slots=True)
class Touched:
    """Which elements of a map are other objects than they were; all in a settled order.

    `claims` are those in sight that are new or another object, `gone` those no longer in sight,
    and `placed` those that came into sight, went out of it or stand on other terms now.
    `arguments` has each argument's forms before and now, `targets` what these and hidden ones aim
    at. `rivals` are claims that contradict another, or did, otherwise than now; `first_root` is
    the place from which on the roots are others.
    """

    claims: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    placed: dict[str, None] = field(default_factory=dict)
    arguments: dict[str, tuple[Argument | None, Argument | None]] = field(default_factory=dict)
    targets: dict[str, None] = field(default_factory=dict)
    rivals: dict[str, None] = field(default_factory=dict)
    first_root: int = 0

    @property
    def extent(self) -> int:
        """How many elements it is."""
        return len(self.claims) + len(self.gone) + len(self.arguments)


class Watch:
    """What of a map was in sight when it was looked at last."""

    def __init__(self) -> None:
        self.roots: tuple[str, ...] = ()
        self.pairs: tuple[Pair, ...] = ()
        self._halves: set[tuple[str, str, str]] = set()
        self._claims: list[Claim] = []
        self._arguments: list[Argument] = []
        self._seen: set[str] = set()
        self._on: dict[str, tuple[str, ...]] = {}
        self._links: dict[str, Link] = {}
        self._lost: dict[str, None] = {}
        self._home: dict[str, str] = {}
        self._orphans: set[str] = set()

    # -- comparing -------------------------------------------------------------------------

    def touched(self, argmap: ArgumentMap, shown: Iterable[str] | None) -> Touched:
        """Compare a map, of which some claims are shown (None: all), with what it was."""
        found = Touched()
        self._compare_claims(argmap, shown, found)
        self._compare_arguments(argmap, found)
        self._compare_tops(argmap, found)
        return found

    def _compare_claims(
        self, argmap: ArgumentMap, shown: Iterable[str] | None, found: Touched
    ) -> None:
        known = argmap.claims
        now = list(known.values()) if shown is None else [known[claim] for claim in shown]
        before, after = _differing(self._claims, now)
        self._claims = now
        found.claims = [claim for claim, form in after.items() if _other(before.get(claim), form)]
        found.gone = [claim for claim in before if claim not in after]
        came = [claim for claim in found.claims if claim not in before]
        self._seen.difference_update(found.gone)
        self._seen.update(came)
        for claim in (*came, *found.gone):
            found.placed[claim] = found.targets[claim] = None
            for argument in argmap.arguments_from(claim):
                found.targets[argument.target] = None
                found.placed.update(dict.fromkeys(argument.premises))

    def _compare_arguments(self, argmap: ArgumentMap, found: Touched) -> None:
        now = list(argmap.arguments.values())
        before, after = _differing(self._arguments, now)
        self._arguments = now
        for known in dict.fromkeys((*after, *before)):
            forms = before.get(known), after.get(known)
            if not _other(*forms):
                continue
            found.arguments[known] = forms
            for form in forms:
                if form is not None:
                    found.targets[form.target] = None
                    found.placed.update(dict.fromkeys(form.premises))

    def _compare_tops(self, argmap: ArgumentMap, found: Touched) -> None:
        """Note the claims that head the map or contradict another, now or before but not both."""
        roots, pairs = argmap.roots(), argmap.contradictions()
        found.first_root = len(roots)
        if roots != self.roots:
            same = (one == other for one, other in zip(roots, self.roots, strict=False))
            found.first_root = sum(takewhile(bool, same))
            found.placed.update(dict.fromkeys(sorted(set(roots) ^ set(self.roots))))
            found.placed.update(dict.fromkeys((*roots[:1], *self.roots[:1])))
        halves = _halves(argmap, pairs)
        for half in sorted(halves ^ self._halves):
            for claim in half[1:]:
                found.placed[claim] = found.targets[claim] = found.rivals[claim] = None
        self.roots, self.pairs, self._halves = roots, pairs, halves

    # -- the graph -------------------------------------------------------------------------

    def growth(
        self,
        argmap: ArgumentMap,
        touched: Touched,
        sizes: Mapping[str, tuple[float, float]],
        resized: Iterable[str],
    ) -> Growth:
        """Give what has changed in the graph of the map (see `argmap.layout.project.graph_of`).

        Parameters
        ----------
        sizes
            The width and height of each claim's box, of all that are in sight.
        resized
            The claims whose boxes are new or of another size.
        """
        pairs = tuple(pair for pair in self.pairs if pair[0] in sizes and pair[1] in sizes)
        boxes: dict[str, Box | None] = {known: Box(known, *sizes[known]) for known in resized}
        boxes.update(dict.fromkeys(touched.gone))
        placed = dict(touched.placed)
        self._lost.clear()
        links = self._relist(argmap, touched.targets, sizes, pairs, placed)
        lost = tuple(known for known in self._lost if known not in self._links)
        return Growth(boxes, links, lost, self._rehome(argmap, placed), self._heads(), pairs)

    def _relist(
        self,
        argmap: ArgumentMap,
        targets: Iterable[str],
        sizes: Mapping[str, tuple[float, float]],
        pairs: tuple[Pair, ...],
        placed: dict[str, None],
    ) -> dict[str, tuple[Link, ...]]:
        """List the links on some targets anew, and on links that came into sight or went."""
        rivals = {*pairs, *(pair[::-1] for pair in pairs)}
        found: dict[str, tuple[Link, ...]] = {}
        waiting = sorted(targets, key=lambda target: target in argmap.arguments, reverse=True)
        while waiting:
            target = waiting.pop()
            before = self._on.get(target, ())
            shown = target in sizes or target in self._links
            now = tuple(
                self._link(argument, sizes)
                for argument in (argmap.arguments_on(target) if shown else ())
                if any(premise in sizes for premise in argument.premises)
                and not (
                    rivals
                    and (argument.premises[0], target) in rivals
                    and argmap.is_contradiction(argument.id)
                )
            )
            if len(now) != len(before) or any(
                self._links.get(known) is not link for known, link in zip(before, now, strict=True)
            ):
                found[target] = now
            for link in now:
                if link.id not in self._links:
                    waiting.append(link.id)
                    placed.update(dict.fromkeys(link.premises))
                self._links[link.id] = link
            self._on[target] = ids = tuple(link.id for link in now)
            for known in before:
                if known not in ids and self._links[known].target == target:
                    placed.update(dict.fromkeys(self._links.pop(known).premises))
                    self._lost[known] = None
                    waiting.append(known)
            if not ids:
                del self._on[target]
        return found

    def _link(self, argument: Argument, sizes: Mapping[str, tuple[float, float]]) -> Link:
        """Give the link of an argument, hidden premises left out; the one before if it is equal."""
        premises = argument.premises
        if len(premises) > 1:
            premises = tuple(premise for premise in premises if premise in sizes)
        made = Link(argument.id, premises, argument.target, argument.stance is Stance.PRO)
        before = self._links.get(argument.id)
        return before if before == made else made

    def _rehome(self, argmap: ArgumentMap, placed: Iterable[str]) -> dict[str, str | None]:
        """Find the homes of some claims; give those that have changed."""
        found: dict[str, str | None] = {}
        for claim in placed:
            before = self._home.pop(claim, None)
            self._orphans.discard(claim)
            if claim not in self._seen:
                continue
            home = argmap.home(claim)
            now = home.id if home is not None and home.id in self._links else None
            if now is not None:
                self._home[claim] = now
            elif home is not None:
                self._orphans.add(claim)
            if now != before:
                found[claim] = now
        return found

    def _heads(self) -> tuple[str, ...]:
        """Give the roots in sight, in the author's order, and those whose home is out of sight."""
        seen = tuple(root for root in self.roots if root in self._seen)
        return (*seen, *sorted(self._orphans)) if self._orphans else seen


def _differing(
    before: list[_Element], now: list[_Element]
) -> tuple[dict[str, _Element], dict[str, _Element]]:
    """Give the stretch in which two lists differ, of either, by id.

    Lists of the same objects are compared at a stroke, so the ends that are alike are found by
    halving.
    """
    least = min(len(before), len(now))
    start = bisect_left(range(least), True, key=lambda at: before[: at + 1] != now[: at + 1])
    rest = least - start
    end = bisect_left(range(rest), True, key=lambda at: before[-at - 1 :] != now[-at - 1 :])
    return (
        {element.id: element for element in before[start : len(before) - end]},
        {element.id: element for element in now[start : len(now) - end]},
    )


def _other(before: Claim | Argument | None, now: Claim | Argument | None) -> bool:
    return before is not now and before != now


def _halves(argmap: ArgumentMap, pairs: Iterable[Pair]) -> set[tuple[str, str, str]]:
    """Give the halves of contradictions: an argument's id, its premise and its target."""
    return {
        (argument.id, *between)
        for pair in pairs
        for between in (pair, pair[::-1])
        for argument in argmap.arguments_between(*between)
        if argmap.is_contradiction(argument.id)
    }
