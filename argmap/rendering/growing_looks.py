"""The looks of a map that grows: only claims that say or are something else are measured anew.

The number on a box is put there when the box is asked for. Numbers change by the hundred where a
claim comes in between others, but hardly ever does a box become wider or narrower by it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

import numpy as np
from numpy.typing import NDArray

from argmap.layout.growth import Touched
from argmap.model.elements import Argument
from argmap.model.map import ArgumentMap
from argmap.model.reading import number, numbers
from argmap.rendering.looks import (
    Look,
    Measurer,
    form_number,
    form_of,
    holds_any_number,
    room_for_number,
)
from argmap.rendering.style import Style
from argmap.rendering.text import ruler

_FEW = 64
"""So many boxes whose width a number may decide are all looked at after each edit."""
_MANY = 512
"""From so many on, all numbers of the map are made in one go."""


class Looks(Mapping[str, Look]):
    """Looks by the ids of claims, numbered when they are asked for.

    Their numbers are those of the map as it is when they are asked for. `forms` has the number of
    each one's form in `FORMS`, in the order of the picture's boxes, -1 where there is none.
    """

    def __init__(
        self, bases: dict[str, Look], numbered: Callable[[str, Look], Look] | None
    ) -> None:
        self.forms: NDArray[np.int8] = np.zeros(0, dtype=np.int8)
        self._bases = bases
        self._numbered = numbered
        self._made: dict[str, Look] = {}

    def __getitem__(self, known: str) -> Look:
        base = self._bases[known]
        if self._numbered is None:
            return base
        made = self._made.get(known)
        if made is None:
            made = self._made[known] = self._numbered(known, base)
        return made

    def form(self, known: str) -> int:
        """Give the number of one's form."""
        return form_number(self._bases[known])

    def __iter__(self) -> Iterator[str]:
        return iter(self._bases)

    def __len__(self) -> int:
        return len(self._bases)

    def __contains__(self, known: object) -> bool:
        return known in self._bases


class GrowingLooks:
    """The looks of the claims in sight, kept while a map grows."""

    def __init__(self, style: Style) -> None:
        self.sizes: dict[str, tuple[float, float]] = {}
        """The width and height of each claim's box."""
        self.measured: list[str] = []
        """The claims that were measured the last time."""
        self._style = style
        self._bases: dict[str, Look] = {}
        self._hidden: dict[str, int] = {}
        self._tagged: set[str] = set()
        self._narrow: dict[str, None] = {}
        self._hues: dict[str, int] = {}
        self._language = ""

    def grow(
        self,
        argmap: ArgumentMap,
        touched: Touched,
        pairs: tuple[tuple[str, str], ...],
        shown: Mapping[str, int] | None,
    ) -> tuple[Looks, list[str]]:
        """Measure what has changed; give all looks, and the claims whose boxes have another size.

        `pairs` are the claims that contradict each other.
        """
        measurer = Measurer(argmap, self._style)
        due = self._due(argmap, touched, measurer, shown)
        for claim in touched.gone:
            for kept in (self.sizes, self._bases, self._hidden, self._narrow):
                kept.pop(claim, None)
            self._tagged.discard(claim)
        self.measured = list(due)
        before = {claim: self.sizes.get(claim) for claim in due}
        rivals = {claim for pair in pairs for claim in pair}
        for claim in due:
            self._measure(argmap, measurer, claim, rivals)
        for claim, size in self._fit_numbers(argmap, measurer, touched).items():
            before.setdefault(claim, size)
        resized = [claim for claim, size in before.items() if self.sizes[claim] != size]
        # Without folding the order is that of the map, where new claims stand last.
        kept = self._bases
        bases = kept.copy() if shown is None else {claim: kept[claim] for claim in shown}
        numbered = partial(_numbered, argmap, measurer) if self._style.numbers else None
        return Looks(bases, numbered), resized

    def _due(
        self,
        argmap: ArgumentMap,
        touched: Touched,
        measurer: Measurer,
        shown: Mapping[str, int] | None,
    ) -> dict[str, None]:
        """Give the claims that have to be measured, or lie anew."""
        claims = argmap.claims if shown is None else shown
        due = dict.fromkeys(touched.claims)
        due.update((known, None) for known in (*touched.placed, *touched.targets))
        if shown is not None or self._hidden:
            hidden = self._hidden
            found = {claim: count for claim, count in (shown or {}).items() if count}
            due.update((c, None) for c in (*found, *hidden) if found.get(c) != hidden.get(c))
            self._hidden = found
        if measurer.hues != self._hues:
            due.update(dict.fromkeys(sorted(self._tagged)))
            self._hues = measurer.hues
        if argmap.info.language != self._language:
            due.update(dict.fromkeys(claims))
            self._language = argmap.info.language
        return {claim: None for claim in due if claim in claims}

    def _measure(
        self, argmap: ArgumentMap, measurer: Measurer, claim: str, rivals: set[str]
    ) -> None:
        element = argmap.claims[claim]
        figure = "0" if self._style.numbers else ""
        form = form_of(argmap, claim, rivals)
        look = measurer(element, form, number=figure, hidden=self._hidden.get(claim, 0), sources="")
        self._bases[claim] = look
        self.sizes[claim] = look.width, look.height
        if element.tags:
            self._tagged.add(claim)
        else:
            self._tagged.discard(claim)
        if self._style.numbers and not holds_any_number(look):
            self._narrow[claim] = None
        else:
            self._narrow.pop(claim, None)

    def _fit_numbers(
        self, argmap: ArgumentMap, measurer: Measurer, touched: Touched
    ) -> dict[str, tuple[float, float]]:
        """Give narrow boxes the width that their numbers need; give the sizes that they had."""
        narrow = self._narrow
        due = dict.fromkeys([claim for claim in self.measured if claim in narrow])
        if len(due) < len(narrow):
            due.update(dict.fromkeys(_renumbered(argmap, touched, narrow)))
        figures = numbers(argmap) if len(due) > _MANY else {}
        small = ruler(self._style.faces.small)
        had = {claim: self.sizes[claim] for claim in due}
        for claim in due:
            base, figure = self._bases[claim], figures.get(claim) or number(argmap, claim)
            look = base
            if small.width(figure) > room_for_number(base):
                look = _numbered(argmap, measurer, claim, base)
            self.sizes[claim] = look.width, look.height
        return had


def _numbered(argmap: ArgumentMap, measurer: Measurer, claim: str, base: Look) -> Look:
    """Put its number on a box, unless the claim has left the map meanwhile."""
    element = argmap.claims.get(claim)
    if element is None:
        return base
    figure = number(argmap, claim)
    return measurer(element, base.form, number=figure, hidden=base.hidden, sources="")


def _renumbered(argmap: ArgumentMap, touched: Touched, narrow: Mapping[str, None]) -> Iterable[str]:
    """Give those of some claims whose numbers may be others by now."""
    if len(narrow) <= _FEW:
        return list(narrow)
    seen: dict[str, None] = {}
    waiting = [*touched.placed, *_behind(argmap, touched), *argmap.roots()[touched.first_root :]]
    while waiting:
        known = waiting.pop()
        if known in seen:
            continue
        seen[known] = None
        argument = argmap.arguments.get(known)
        if argument is not None:
            homes = ((premise, argmap.home(premise)) for premise in argument.premises)
            waiting += [premise for premise, home in homes if home is argument]
        waiting += [below.id for below in argmap.arguments_on(known)]
    return [claim for claim in seen if claim in narrow]


def _behind(argmap: ArgumentMap, touched: Touched) -> Iterator[str]:
    """Give the arguments that have changed, and those that stand behind one on its target."""
    first: dict[str, tuple[str, str]] = dict.fromkeys(touched.rivals, ("", ""))
    for forms in touched.arguments.values():
        for form in forms:
            if form is not None:
                first[form.target] = min(first.get(form.target, _order(form)), _order(form))
    for target, order in first.items():
        yield from (known.id for known in argmap.arguments_on(target) if _order(known) >= order)


def _order(argument: Argument) -> tuple[str, str]:
    return argument.rank, argument.id
