"""Where a picture may be cut: between things where it can be, else where a sheet still shows them.

A cut is a straight line across, or across one row of sheets. What it crosses is whole on one of
the two sheets if it reaches no further than they overlap; only what reaches further is lost.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import inf
from typing import TypeAlias

Span: TypeAlias = tuple[float, float]

_CROSSED = 1.0
_LOST = 100.0
_GRID = 64
_UNEVEN = 2.0
_TIGHT = 0.3


@dataclass(frozen=True, slots=True)
class Pieces:
    """How a length is cut: into how many pieces, each how long at most, and their overlap."""

    low: float
    high: float
    count: int
    room: float
    overlap: float

    def reach(self, cut: int) -> Span:
        """Give from where to where a cut may be if the pieces on both sides are to suffice."""
        inner = self.room - self.overlap
        outer = self.room - self.overlap / 2
        least = self.high - outer - (self.count - 1 - cut) * inner
        return least, self.low + outer + (cut - 1) * inner


def choose(pieces: Pieces, things: Sequence[Span]) -> tuple[tuple[float, ...], float]:
    """Choose the cuts that cross the fewest things, and give what they cost; infinite: no way.

    Where several do, the pieces are about equal and the cuts run in the widest gaps.
    """
    if pieces.count == 1:
        return (), 0.0 if pieces.high - pieces.low <= pieces.room + 1e-6 else inf
    places = _places(pieces, things)
    costs = _Costs(things, pieces.overlap)
    price = [costs.at(place) + tight * _TIGHT for place, tight in places]
    return _cheapest(pieces, [place for place, _ in places], price)


def _places(pieces: Pieces, things: Sequence[Span]) -> list[tuple[float, float]]:
    """Give where a cut may be, each with how tight it is there: 1 none, 0 plenty of room."""
    low, high = pieces.low, pieces.high
    step = pieces.room / _GRID
    found = {low + at * step: 1.0 for at in range(1, int((high - low) / step) + 1)}
    found |= {place: 1.0 for cut in range(1, pieces.count) for place in pieces.reach(cut)}
    for start, end in gaps(things, low, high):
        width = end - start
        found[(start + end) / 2] = 1.0 - min(1.0, width / max(pieces.overlap, 1e-9))
    return sorted((place, tight) for place, tight in found.items() if low < place < high)


def gaps(things: Sequence[Span], low: float, high: float) -> list[Span]:
    """Give the spans between `low` and `high` in which there is nothing."""
    found = []
    reach = low
    for start, end in sorted(things):
        if start > reach:
            found.append((reach, min(start, high)))
        reach = max(reach, end)
        if reach >= high:
            break
    if reach < high:
        found.append((reach, high))
    return [(start, end) for start, end in found if end > start]


class _Costs:
    """Tells what a cut at a place costs."""

    def __init__(self, things: Sequence[Span], overlap: float) -> None:
        half = overlap / 2
        lost = [(start + half, end - half) for start, end in things if end - start > overlap]
        self._spans = [
            (sorted(start for start, _ in spans), sorted(end for _, end in spans), weight)
            for spans, weight in ((list(things), _CROSSED), (lost, _LOST))
        ]

    def at(self, place: float) -> float:
        """Count the things that are crossed, the lost ones for many."""
        return sum(
            weight * (bisect_left(starts, place) - bisect_right(ends, place))
            for starts, ends, weight in self._spans
        )


def _cheapest(
    pieces: Pieces, places: list[float], price: list[float]
) -> tuple[tuple[float, ...], float]:
    """Choose one place a cut, none too far from the last: the cheapest way, by its last cuts."""
    even = (pieces.high - pieces.low) / pieces.count
    steps: list[tuple[range, list[int]]] = []
    costs: list[float] = []
    for cut in range(1, pieces.count):
        least, most = pieces.reach(cut)
        span = range(bisect_left(places, least - 1e-6), bisect_right(places, most + 1e-6))
        if cut == 1:
            costs, before = [0.0] * len(span), [-1] * len(span)
        else:
            costs, before = _onward(places, steps[-1][0], costs, span, pieces.room - pieces.overlap)
        wanted = pieces.low + cut * even
        for at, known in enumerate(span):
            costs[at] += price[known] + _UNEVEN * ((places[known] - wanted) / even) ** 2
        steps.append((span, before))
    at = min(range(len(costs)), key=costs.__getitem__, default=-1)
    if at < 0 or costs[at] == inf:
        return (), inf
    total, chosen = costs[at], []
    for span, before in reversed(steps):
        chosen.append(places[span[at]])
        at = before[at]
    return tuple(reversed(chosen)), total


def _onward(
    places: list[float], known: range, costs: list[float], span: range, reach: float
) -> tuple[list[float], list[int]]:
    """Give the cheapest way to each place of a cut from those of the cut before: near enough."""
    cheapest: list[float] = []
    before: list[int] = []
    window: deque[int] = deque()
    waiting = 0
    for at in span:
        while waiting < len(known) and known[waiting] < at:
            while window and costs[window[-1]] >= costs[waiting]:
                window.pop()
            window.append(waiting)
            waiting += 1
        while window and places[known[window[0]]] < places[at] - reach - 1e-6:
            window.popleft()
        cheapest.append(costs[window[0]] if window else inf)
        before.append(window[0] if window else -1)
    return cheapest, before


def lengths(low: float, high: float, cuts: Sequence[float]) -> list[Span]:
    """Give the pieces that cuts make of a length."""
    return list(pairwise((low, *cuts, high)))
