"""The frame that bands draws in: boxes in rows, across and down, whatever the final direction.

Across is x and down is y here; `argmap.layout.orient` turns the result.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import inf
from typing import NamedTuple

from argmap.layout.contract import Place, Point
from argmap.layout.trees import Trees

_CLEAR = 10.0
"""How far a line keeps from the boxes that it passes between, where there is room."""

LEAST = 3.0
_STEP = 5.0


SAME = 1e-7
"""Lengths that differ by less are the same, so that rounding never decides between two ways."""


class Passage(NamedTuple):
    """Where a line crosses a row: through which gap, and where in it.

    The gap is told by the box on its left, -1 for the one at the row's left end.
    """

    row: int
    beside: int
    x: float


@dataclass(slots=True)
class Trace:
    """What was seen while a line was found, and the room that it took.

    `sights` are stretches of rows: the row and the first and last gap, counted from the left.
    `events` are, in their order, how much of some room others had taken (`SEEN`), and that it was
    taken: a gap (`PASSED`, by row and box on its left) or a place at a box's edge (`PORT`).
    `everywhere` tells that the line looked at whole rows.
    """

    sights: list[tuple[int, int, int]] = field(default_factory=list)
    events: list[tuple[int, tuple[int, ...], int]] = field(default_factory=list)
    everywhere: bool = False


SEEN, PASSED, PORT = range(3)


class Frame:
    """Boxes of a forest in rows, and the gaps between them.

    `places` has every box. `tops` and `floors` are the upper and lower edges of the rows; the
    channel above row r lies between `floors[r - 1]` and `tops[r]`. Pinned boxes stand in no row.
    In a `round` frame words may lie along lines as well as across; `hub` is a box of it that can be
    reached from all below it straight, as from all sides, -1 for none. `uses` counts the lines
    through a gap (see `Passage`). `trace` notes what is seen and taken, where somebody wants to
    know.
    """

    def __init__(
        self,
        trees: Trees,
        across: list[float],
        sizes: tuple[list[float], list[float]],
        pins: dict[int, Point],
        row_gap: float,
        *,
        level: bool = False,
    ) -> None:
        self.trees = trees
        self.across = across
        self.gap = row_gap
        self.level = level
        self.round = False
        self.hub = -1
        self.tops: list[float] = []
        self.floors: list[float] = []
        self.pins = pins
        self.trace: Trace | None = None
        self.places = self._place(*sizes)
        self.lanes = (
            [[box for box in row if box not in pins] for row in trees.rows] if pins else trees.rows
        )
        self._edges: dict[int, tuple[list[float], list[float]]] = {}
        self.uses: dict[tuple[int, ...], int] = {}

    def _place(self, widths: list[float], heights: list[float]) -> Sequence[Place]:
        """Set the rows below one another; give where each box stands."""
        self._stack(heights)
        across = self.across
        places: list[Place] = [None] * len(across)  # type: ignore[list-item]
        for top, row in zip(self.tops, self.trees.rows, strict=True):
            for box in row:
                width = widths[box]
                places[box] = Place(across[box] - width / 2, top, width, heights[box])
        for box, (x, y) in self.pins.items():
            width, height = widths[box], heights[box]
            across[box] = x
            places[box] = Place(x - width / 2, y - height / 2, width, height)
        return places

    def _stack(self, heights: list[float]) -> None:
        """Find the upper and lower edges of the rows."""
        top = 0.0
        for row in self.trees.rows:
            self.tops.append(top)
            floor = top + max([heights[box] for box in row])
            self.floors.append(floor)
            top = floor + self.gap

    def edges(self, row: int) -> tuple[list[float], list[float]]:
        """Give the left and the right edges of a row's boxes."""
        found = self._edges.get(row)
        if found is None:
            lane = [self.places[box] for box in self.lanes[row]]
            found = ([place.x for place in lane], [place.x + place.width for place in lane])
            self._edges[row] = found
        return found

    def clear_between(self, row: int, box: int, low: float, high: float) -> bool:
        """Tell whether nothing but one box of a row stands within a range across."""
        lefts, rights = self.edges(row)
        at = bisect_right(lefts, self.across[box]) - 1
        return (at < 1 or rights[at - 1] + LEAST < low) and (
            at + 1 >= len(lefts) or lefts[at + 1] - LEAST > high
        )

    def facing(self, one: int, other: int, room: float) -> bool:
        """Tell whether two boxes of one row have nothing between them, and this much room."""
        lefts, rights = self.edges(self.trees.depth[one])
        first, last = sorted((self._position(lefts, one), self._position(lefts, other)))
        if self.trace is not None:
            self.trace.sights.append((self.trees.depth[one], first + 1, last))
        return last - first == 1 and lefts[last] - rights[first] >= room

    def _position(self, lefts: list[float], box: int) -> int:
        return bisect_right(lefts, self.across[box]) - 1

    def passage(self, row: int, wanted: float) -> Passage:
        """Find where a line gets through a row nearest to where it would."""
        lefts, rights = self.edges(row)
        at = bisect_right(lefts, wanted)
        best, cost = 0, inf
        found = []
        for step in (-1, 1):
            gap = at if step > 0 or not at or wanted >= rights[at - 1] else at - 1
            while not self._open(row, gap, lefts, rights):
                gap += step
            found.append(gap)
            away = max(
                rights[gap - 1] - wanted if gap else 0.0,
                wanted - lefts[gap] if gap < len(lefts) else 0.0,
            )
            if away < cost - SAME:
                best, cost = gap, away
        low = rights[best - 1] if best else -inf
        high = lefts[best] if best < len(lefts) else inf
        beside = self.lanes[row][best - 1] if best else -1
        used = self.uses.get((row, beside), 0)
        if self.trace is not None:
            self.trace.sights.append((row, found[0], found[1]))
            self.trace.events.append((SEEN, (row, beside), used))
        return Passage(row, beside, _within(low, high, wanted, used))

    def take(self, passage: Passage) -> None:
        """Note that a line runs through a gap, so that the next one keeps beside it."""
        key = (passage.row, passage.beside)
        used = self.uses[key] = self.uses.get(key, 0) + 1
        if self.trace is not None:
            self.trace.events.append((PASSED, key, used))

    def _open(self, row: int, gap: int, lefts: list[float], rights: list[float]) -> bool:
        """Tell whether a line may pass a gap: never through a bracket, if it can be helped."""
        if gap in (0, len(lefts)):
            return True
        lane, home = self.lanes[row], self.trees.home
        if home[lane[gap - 1]] == home[lane[gap]] >= 0:
            return False
        return lefts[gap] - rights[gap - 1] >= 2 * LEAST

    def outside(self, first: int, last: int, wanted: float) -> float:
        """Find where a line gets past many rows at once, to one side of them all."""
        rows = range(first, last + 1)
        if self.trace is not None:
            self.trace.everywhere = True
        left = min([self.edges(row)[0][0] for row in rows if self.lanes[row]], default=0.0)
        right = max([self.edges(row)[1][-1] for row in rows if self.lanes[row]], default=0.0)
        used = self.uses.get((-1, 0), 0)
        self.uses[-1, 0] = used + 1
        away = 2 * _CLEAR + _STEP * (used % 40)
        return left - away if wanted - left < right - wanted else right + away


def _within(low: float, high: float, wanted: float, used: int) -> float:
    """Give a place in a gap: clear of both sides, and beside the lines that use it already."""
    clear = min(_CLEAR, (high - low) / 2)
    at = min(max(wanted, low + clear), high - clear)
    if used:
        side = 1 if used % 2 else -1
        if low == -inf or high == inf:
            at += _STEP * used * (-1 if low == -inf else 1)
        else:
            at += _STEP * ((used + 1) // 2) * side
    return min(max(at, low + LEAST), high - LEAST)
