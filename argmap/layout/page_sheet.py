"""A page: where every row of a debate stands in its column, and where rails and gutters run."""

from __future__ import annotations

from bisect import bisect_right

from argmap.layout.contract import Place
from argmap.layout.page_columns import Column
from argmap.layout.page_fit import Fit
from argmap.layout.page_measures import Measures
from argmap.layout.page_outline import Hang, Kind, Outline
from argmap.layout.trees import Trees

_LEVEL = 8.0
_ABOVE = 12.0
_EDGE = 9.0
_BELOW = 10.0
_LANE = 9.0
_AWAY = 7.0


class Sheet:
    """The places of boxes and rails; the first contention has the middle of its top at the origin.

    `tops` and `lefts` are the corners of the rows' boxes, `columns_of` their columns; a
    contention that stands above its columns counts to the first of them. `lefts` is settled last,
    by `spread`, once it is known how much room the lines in the gutters take.
    """

    def __init__(
        self,
        trees: Trees,
        outline: Outline,
        sizes: tuple[list[float], list[float]],
        fit: Fit,
        *,
        gaps: list[float],
        measures: Measures,
    ) -> None:
        self.trees = trees
        self.outline = outline
        self.widths, self.heights = sizes
        self.measures = measures
        self.columns: list[Column] = fit.columns
        self.heads = fit.heads
        count = len(outline.boxes)
        self.column_of = [0] * count
        self.tops = [0.0] * count
        self.lefts = [0.0] * count
        self.shifts = [0.0] * count
        self.gaps = gaps
        self.starts: list[float] = []
        self.rights: list[float] = []
        self.floors: list[float] = []
        for number, column in enumerate(self.columns):
            self.column_of[column.first : column.end] = [number] * (column.end - column.first)
        self.levels = self._levels()
        used = max(self.levels.values(), default=-1) + 1
        band = _ABOVE + _LEVEL * used + 2 * measures.turn + 2.0
        self.head_floor = self.heights[0] if self.heads[0] == 0 else -band
        self.zero = self.head_floor + band
        for column in self.columns:
            self._stack(column)
        self._heads()
        self.outer: dict[tuple[int, int], float] = {}
        self.outer_rooms = [self._find_outer(number) for number in range(len(self.columns))]

    def _stack(self, column: Column) -> None:
        y = self.zero
        gaps, heights = self.gaps, self.heights
        for row in range(column.first, column.end):
            if row > column.first:
                y += gaps[row]
            self.tops[row] = y
            y += heights[row]
        for first, end, shift in column.stretches:
            self.shifts[first:end] = [shift] * (end - first)
        self.floors.append(y)

    def _heads(self) -> None:
        """Set the contentions that stand above the columns of their sections."""
        self.head_of: dict[int, int] = {}
        for number, column in enumerate(self.columns):
            head = self.heads[column.section]
            if head >= 0 and column.section not in self.head_of:
                self.head_of[column.section] = head
                self.column_of[head] = number
                self.tops[head] = self.head_floor - self.heights[head]
                self.shifts[head] = self.measures.back

    @property
    def height(self) -> float:
        """How high the page is."""
        top = min([self.tops[head] for head in self.head_of.values()], default=self.head_floor)
        return max(self.floors) - top

    def _find_outer(self, number: int) -> float:
        """Find the rails of a column that must run left of it; give the room that they take.

        It is those of groups whose source is in the column before, further down than the group
        reaches in this one, so that a rail of theirs would run into what follows.
        """
        column, hangs = self.columns[number], self.outline.hangs
        away = 0.0
        for hang in reversed(column.opened):
            known = hangs[hang]
            if self.column_of[known.source] != number - 1 or known.end >= column.end:
                continue
            if self.arrival(known, known.lanes - 1) > self.tops[known.end] - _LANE:
                away += _AWAY
                self.outer[hang, number] = away
                away += self.measures.lane * (known.lanes - 1)
        return away

    def arrival(self, known: Hang, inner: int) -> float:
        """Give how far down the lines of a group come to what it hangs from."""
        if known.kind is not Kind.FAMILY:
            return self.strip(known.source)
        floor = self.tops[known.source] + self.heights[known.source]
        return floor + _BELOW + _LANE * inner

    def is_head(self, row: int) -> bool:
        """Tell whether a row stands above the columns."""
        return self.heads[self.columns[self.column_of[row]].section] == row

    def _levels(self) -> dict[int, int]:
        """Give each group that reaches beyond the next column a level above the columns."""
        spans = []
        for number, column in enumerate(self.columns):
            for hang in column.opened:
                known = self.outline.hangs[hang]
                source = self.column_of[known.source]
                if known.source == self.heads[column.section]:
                    continue
                if number >= source + 2 and number == self.column_of[known.last]:
                    spans.append((source + 1, number, hang, known.lanes))
        levels: dict[int, int] = {}
        ends: list[int] = []
        for first, last, hang, lanes in sorted(spans):
            level = 0
            while any(end >= first for end in ends[level : level + lanes]):
                level += 1
            ends += [-1] * (level + lanes - len(ends))
            ends[level : level + lanes] = [last] * lanes
            levels[hang] = level
        return levels

    def level(self, hang: int, inner: int) -> float:
        """Give how high above the columns a group that reaches far has its line."""
        return self.zero - _ABOVE - _LEVEL * (self.levels[hang] + inner)

    def spread(self, rooms: list[float], reserved: dict[int, float]) -> None:
        """Settle the places across.

        Parameters
        ----------
        rooms
            The room between each column and the next.
        reserved
            The room that some rows need on their right, for words.
        """
        start = -(self.measures.back + self.widths[0] / 2)
        for number, column in enumerate(self.columns):
            self.starts.append(start)
            reach = 0.0
            for first, end, shift in column.stretches:
                for row in range(first, end):
                    x = start + self.outline.place[row] + shift
                    self.lefts[row] = x
                    reach = max(reach, x + self.widths[row] + reserved.get(row, 0.0))
            head = self.head_of.get(column.section, -1)
            if head >= 0 and self.column_of[head] == number:
                x = self.lefts[head] = start + self.shifts[head]
                reach = max(reach, x + self.widths[head] + reserved.get(head, 0.0))
            self.rights.append(reach)
            start = reach + rooms[number]

    def place(self, row: int) -> Place:
        """Give where the box of a row stands."""
        return Place(self.lefts[row], self.tops[row], self.widths[row], self.heights[row])

    def inset(self, hang: int, column: int) -> float:
        """Give where across the boxes of a group begin in a column."""
        opened = self.columns[column].opened.get(hang)
        known = self.outline.hangs[hang]
        if opened is None:
            opened = known.place + self.shifts[known.source]
        return self.starts[column] + opened

    def rail(self, hang: int, column: int) -> float:
        """Give where across the inner rail of a group runs in a column."""
        away = self.outer.get((hang, column))
        if away is not None:
            return self.starts[column] - away
        return self.inset(hang, column) - self.measures.stub

    def entry(self, row: int) -> float:
        """Give how far down a box's line leaves it."""
        return self.tops[row] + min(self.measures.entry, self.heights[row] / 2)

    def strip(self, row: int) -> float:
        """Give the middle of the room above a row, where a line may run across its column."""
        if self.is_head(row) or row == self.columns[self.column_of[row]].first:
            return self.tops[row] - _EDGE
        return self.tops[row] - self.gaps[row] / 2

    def row_at(self, column: int, y: float) -> int:
        """Give the row of a column that stands at a height or, between two, the lower one."""
        known = self.columns[column]
        tops = self.tops
        at = bisect_right(tops, y, known.first, known.end)
        if at > known.first and tops[at - 1] + self.heights[at - 1] >= y:
            return at - 1
        return at
