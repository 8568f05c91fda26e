"""Choosing how high the columns of a page are, so that it comes out as wide as is wished.

The higher the columns, the fewer: some heights are tried, first far apart, then closer. Among those
that come near the wished aspect, the page that is small and cuts the debate at good places is best.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, log, sqrt

from argmap.layout.page_columns import Column, Cutter

_FREE = (1.0, 1.8)
_TRIES = 24
"""How many heights are tried for a small debate; for a large one it is about a third of this."""

_LARGE = 600
_SHARES = (0.95, 0.975, 1.0, 1.025, 1.05)
_NEAR = 0.07
_WEIGHT = 6.0
_PRICE = 0.25
_ROWS = 4
"""Columns hold so many rows at least, on the average."""

_LONGEST_GAP = 0.35
"""A contention gets columns of its own unless more than this share of them stayed empty."""


@dataclass(slots=True)
class Fit:
    """A debate in columns.

    `heads` has the row of the contention that stands above the columns of each section, -1 where
    contentions follow one another in them. `width` and `height` are those of the page as far as
    they can be told before lines are led through it.
    """

    columns: list[Column]
    heads: list[int]
    limit: float
    width: float
    height: float
    price: float


class Fitter:
    """Tries heights of columns."""

    def __init__(self, cutter: Cutter, widths: list[float], heights: list[float]) -> None:
        self.cutter = cutter
        self.heights = heights
        outline = cutter.outline
        self.reach = [place + width for place, width in zip(outline.place, widths, strict=True)]
        self.roots = [row for row, hang in enumerate(outline.hang) if hang < 0]
        self.all = cutter.height(0, len(heights))
        self.least = max(max(heights) + 1.0, min(_ROWS / len(heights), 1.0) * self.all)

    def best(self, aspect: float | None) -> Fit:
        """Find the best page of a wished aspect."""
        wished = aspect or sqrt(_FREE[0] * _FREE[1])
        usual = max(self.reach) * 0.8 + self.cutter.measures.gutter
        middle = sqrt(self.all * usual / wished)
        if len(self.heights) <= _LARGE:
            ratio = 4.0 ** (1 / _TRIES)
            limits = [middle / 2.2 * ratio**step for step in range(_TRIES + 8)]
            return self._choose([self.at(limit) for limit in self._sane(limits)], aspect)
        tried = []
        low, high = middle / 3, middle * 3
        for _ in range(_TRIES // 4):
            limit = sqrt(low * high)
            tried.append(self.at(limit))
            if tried[-1].width / tried[-1].height > wished:
                low = limit
            else:
                high = limit
        return self.near(sqrt(low * high), aspect, tried)

    def near(self, limit: float, aspect: float | None, tried: Sequence[Fit] = ()) -> Fit:
        """Find the best page whose columns are about so high."""
        return self._choose([*tried, *(self.at(limit * share) for share in _SHARES)], aspect)

    def _sane(self, limits: list[float]) -> list[float]:
        """Leave out heights that are of no use, but never all."""
        kept = [limit for limit in limits if self.least <= limit < self.all]
        return [*kept, max(self.all, self.least) + 1.0]

    def _choose(self, tried: list[Fit], aspect: float | None) -> Fit:
        return min(tried, key=lambda fit: self._cost(fit, aspect))

    def _cost(self, fit: Fit, aspect: float | None) -> float:
        found = fit.width / fit.height
        wished = aspect or min(max(found, _FREE[0]), _FREE[1])
        off = max(abs(log(found / wished)) - _NEAR, 0.0)
        return _WEIGHT * off + log(fit.width * fit.height) + _PRICE * fit.price / len(fit.columns)

    def at(self, limit: float) -> Fit:
        """Cut the debate into columns of at most this height."""
        cutter = self.cutter
        limit = max(limit, self.least)
        columns: list[Column] = []
        heads: list[int] = []
        price = 0.0
        head = 0.0
        for first, end, top in self._sections(limit):
            made, cost = cutter.cut(first, end, limit, len(heads))
            heads.append(top)
            columns += made
            price += cost
            if top >= 0:
                head = max(head, self.heights[top] + cutter.measures.branch)
        width = cutter.measures.gutter * (len(columns) - 1)
        for column in columns:
            cutter.indent(column)
            width += self.width(column)
        height = head + max(cutter.height(column.first, column.end) for column in columns)
        return Fit(columns, heads, limit, width, height, price)

    def width(self, column: Column) -> float:
        """Give how far the boxes of a column reach."""
        reach = self.reach
        return max(max(reach[s.first : s.end]) + s.shift for s in column.stretches)

    def _sections(self, limit: float) -> list[tuple[int, int, int]]:
        """Give the parts that begin a new column: rows, and the contention above them or -1.

        Small debates follow one another, also in the last column of a large one.
        """
        cutter = self.cutter
        made: list[tuple[int, int, int]] = []
        for root in self.roots:
            end = cutter.outline.ends[cutter.outline.boxes[root]]
            tall = cutter.height(root, end) / limit
            if tall > 1.0 and ceil(tall) - tall <= _LONGEST_GAP * ceil(tall):
                made.append((root + 1, end, root))
            elif made:
                first, _, head = made.pop()
                made.append((first, end, head))
            else:
                made.append((root, end, -1))
        return made
