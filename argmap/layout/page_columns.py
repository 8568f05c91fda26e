"""An outline cut into columns, as a newspaper is set: where the debate may best be interrupted.

Each cut has a price: it is lowest between the branches of a contention, higher the deeper the
debate is there, and highest within linked premises. The cuts of a section are chosen together, so
that their prices and the empty ends of columns are least in all (after Knuth and Plass 1981, who
break paragraphs into lines in this way).
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from itertools import accumulate
from math import inf
from typing import NamedTuple

from argmap.layout.page_measures import Measures
from argmap.layout.page_outline import Hang, Kind, Outline

_PRICES = {Kind.FAMILY: 0.0, Kind.UNDERCUT: 4.0, Kind.BRACKET: 8.0}
_DEPTHS = (0.0, 0.0, 4.0, 5.5, 6.5)
_FROM_ITS_CLAIM = 6.0
_LAST_ALONE = 1.0
_EMPTY = (16.0, 4.0, 0.13)
"""The price of a column that is empty (half empty costs a quarter of it): in a page of no columns,
how much more for each, and for each squared. The fewer columns, the more it matters where they are
cut; the more, the more paper it costs."""

_SPARSE = 0.4
"""Columns that are emptier than this are not looked at where there are fuller ones."""

_STEPS = 3
"""From more groups than this on that go on in a column, they are indented less from one another."""

_FINE = 32
"""In how many steps of a column cuts are tried: the best row of each."""


class Stretch(NamedTuple):
    """Rows of a column that are indented alike, and how far they are shifted in it."""

    first: int
    end: int
    shift: float


@dataclass(slots=True)
class Column:
    """Rows from `first` to before `end`; `section` counts the parts that begin a new column.

    `opened` are the groups that go on from an earlier column, the outermost first, with the place
    of their boxes in this one.
    """

    first: int
    end: int
    section: int = 0
    opened: dict[int, float] = field(default_factory=dict)
    stretches: list[Stretch] = field(default_factory=list)


class Cutter:
    """Cuts an outline into columns of any height.

    `below` is where each row would begin in one endless column.
    """

    def __init__(
        self, outline: Outline, heights: list[float], gaps: list[float], measures: Measures
    ) -> None:
        self.outline = outline
        self.measures = measures
        self.gaps = gaps
        self.below = [0.0, *accumulate(map(sum, zip(gaps, heights, strict=True)))]
        self.prices = _prices(outline)

    def height(self, first: int, end: int) -> float:
        """Give the height of a column of these rows."""
        return self.below[end] - self.below[first] - self.gaps[first]

    def cut(self, first: int, end: int, most: float, section: int) -> tuple[list[Column], float]:
        """Cut rows into columns of at most this height; give their price too."""
        if self.height(first, end) <= most:
            return [self._column(first, end, section)], 0.0
        stops = self._stops(first, end, most)
        count = self.height(0, len(self.gaps)) / most
        empty = _EMPTY[0] + _EMPTY[1] * count + _EMPTY[2] * count * count
        best = [0.0] + [inf] * (len(stops) - 1)
        start = [0] * len(stops)
        below, prices = self.below, self.prices
        tops = [below[row] + self.gaps[row] for row in stops[:-1]]
        low, sparse = 0, most * _SPARSE
        for at in range(1, len(stops)):
            floor = below[stops[at]]
            while low < at - 1 and floor - tops[low] > most:
                low += 1
            for before in range(low, at):
                row = stops[before]
                spare = most - floor + tops[before]
                if spare > sparse and best[at] < inf:
                    break
                price = best[before] + empty * (spare / most) ** 2
                if before:
                    price += prices[row]
                if price < best[at]:
                    best[at], start[at] = price, before
        columns = []
        at = len(stops) - 1
        while at:
            columns.append(self._column(stops[start[at]], stops[at], section))
            at = start[at]
        return columns[::-1], best[-1]

    def _stops(self, first: int, end: int, most: float) -> list[int]:
        """Give the rows at which a column may begin: the cheapest of every small stretch."""
        below, prices = self.below, self.prices
        step = most / _FINE
        stops = [first]
        row = first + 1
        while row < end:
            reach = bisect_left(below, below[row] + step, row + 1, end)
            part = prices[row:reach]
            stops.append(row + part.index(min(part)))
            row = reach
        return [*stops, end]

    def _column(self, first: int, end: int, section: int) -> Column:
        return Column(first, end, section)

    def indent(self, column: Column) -> None:
        """Find how far the rows of a column are shifted."""
        outline, m = self.outline, self.measures
        hangs, hang_of = outline.hangs, outline.hang
        place = 0.0
        opened = self._open(column.first)
        step = min(m.step, max(m.lane, _STEPS * m.step / len(opened))) if opened else 0.0
        for hang in opened:
            rails = m.lane * (hangs[hang].lanes - 1)
            place = place + max(step, rails + m.lane) if place else m.stub + rails
            column.opened[hang] = place
        row = column.first
        while row < column.end:
            hang = hang_of[row]
            if hang < 0:
                column.stretches.append(Stretch(row, column.end, m.back))
                break
            known = hangs[hang]
            end = min(known.end, column.end)
            shift = column.opened[hang] - known.place
            column.stretches.append(Stretch(row, end, shift))
            row = end

    def _open(self, row: int) -> list[int]:
        """Give the groups that go on at a row, the outermost first."""
        hangs: list[Hang] = self.outline.hangs
        hang = self.outline.hang[row]
        found = []
        while hang >= 0:
            if hangs[hang].last >= row:
                found.append(hang)
            hang = hangs[hang].above
        return found[::-1]


def _prices(outline: Outline) -> list[float]:
    """Give what it costs to begin a column at each row."""
    hangs = outline.hangs
    prices: list[float] = []
    for row, hang in enumerate(outline.hang):
        depth = outline.depth[row]
        price = _DEPTHS[depth] if depth < len(_DEPTHS) else depth + 2.5
        if hang >= 0:
            known = hangs[hang]
            price += _PRICES[known.kind]
            if known.source == row - 1:
                price += _FROM_ITS_CLAIM
            elif known.last == row and known.end == row + 1:
                price += _LAST_ALONE
        prices.append(price)
    return prices
