"""The lines of a debate along its rails: from each box to the claim that it speaks for or against.

A line leaves its box to the left, runs up the rail that it shares with its siblings and turns into
the claim from below. Where a family goes on in a later column, its rail there is reached through
the room below the claim or, for far columns, above all columns.
"""

from __future__ import annotations

from collections.abc import Callable

from argmap.layout.contract import Curve, Point, Route
from argmap.layout.page_outline import Hang, Kind
from argmap.layout.page_pen import length, rounded
from argmap.layout.page_sheet import Sheet

_PORT = 12.0
_BEATS = {Kind.FAMILY: 9.0, Kind.UNDERCUT: 3.7}
"""The length of a dash and a gap. Lines that share a rail are so long that their dashes agree."""

_MOST = 46.0
_HALF = 8.0


class Rails:
    """Draws the lines that run along rails, and knows what they end at."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.routes: dict[int, Route] = {}
        self.tops: dict[int, Point] = {}
        """The upper end of each bracket, where stems from afar arrive."""

    def draw(self, free: set[int], pause: Callable[[int], None]) -> None:
        """Draw all of them but the free ones, each behind what it undercuts."""
        trees, outline = self.sheet.trees, self.sheet.outline
        for done, link in enumerate(trees.by_level()):
            if outline.drawn[link] and link not in free:
                self._draw(link)
            if not done % 1024:
                pause(done)

    def _draw(self, link: int) -> None:
        sheet, trees = self.sheet, self.sheet.trees
        rows = [sheet.outline.row_of[box] for box in trees.premises_at_home(link)]
        hang = sheet.outline.hang[rows[0]]
        known = sheet.outline.hangs[hang]
        column = sheet.column_of[rows[0]]
        if known.chain and hang not in sheet.columns[column].opened:
            self.routes[link] = self._chained(known.source, rows[0])
            return
        x, y = sheet.lefts[rows[0]], sheet.entry(rows[0])
        linked = len(trees.graph.links[link].premises) > 1
        pro = trees.graph.links[link].pro
        near = [row for row in rows if sheet.column_of[row] == column]
        if linked:
            x = sheet.inset(hang, column) + sheet.measures.bracket
            y = self._middle(near)
        tail = self._tail(hang, known, column, pro)
        y += self._beat(known, [(x, y), (tail[0][0], y), *tail], near[0], pro)
        trunk = rounded([(x, y), (tail[0][0], y), *tail], sheet.measures.turn)
        anchor = (sheet.inset(hang, column) - sheet.measures.stub / 2, y)
        if not linked:
            self.routes[link] = Route(trunk, anchor)
            return
        self.routes[link] = Route(trunk, anchor, *self._bracket(link, x, y, near, rows))

    def _middle(self, near: list[int]) -> float:
        """Give where down linked premises have the middle of their bracket.

        It stays beside the first where something hangs under that.
        """
        sheet = self.sheet
        first = sheet.entry(near[0])
        if len(near) == 1 or near[1] > near[0] + 1:
            return first
        return min((first + sheet.entry(near[-1])) / 2, first + _MOST)

    def _chained(self, source: int, row: int) -> Route:
        """Draw the line of an only child, straight up to the claim above it."""
        sheet = self.sheet
        above, below = sheet.place(source), sheet.place(row)
        x = min(above.x + sheet.measures.drop, above.right - 6.0, below.right - 6.0)
        x = max(x, above.x, below.x)
        x = min(x, above.right, below.right)
        anchor = below.y - sheet.measures.word[1] / 2 - 2.0
        return Route(
            rounded([(x, below.y), (x, above.bottom)], 0.0),
            (x, min(max(anchor, above.bottom), below.y)),
        )

    def _tail(self, hang: int, known: Hang, column: int, pro: bool) -> list[Point]:
        """Give the way from a rail in a column to what the group hangs from."""
        sheet = self.sheet
        inner = int(known.lanes > 1 and known.outer == pro)
        rail = sheet.rail(hang, column) - (
            sheet.measures.lane if known.lanes > 1 and not inner else 0.0
        )
        home = sheet.column_of[known.source]
        if known.kind is Kind.UNDERCUT and home == column:
            x, y = self.routes[known.link].anchor
            return [(x, y)]
        end, level = self._end(known, inner), sheet.arrival(known, inner)
        head = sheet.is_head(known.source)
        if column <= home + 1 or head:
            return [(rail, level), (end[0], level), end]
        high = sheet.level(hang, inner)
        first = rail - sheet.rail(hang, column) + sheet.rail(hang, home + 1)
        return [(rail, high), (first, high), (first, level), (end[0], level), end]

    def _end(self, known: Hang, inner: int) -> Point:
        """Give where a group's lines end."""
        if known.kind is Kind.UNDERCUT:
            return self.routes[known.link].anchor
        if known.kind is Kind.BRACKET:
            return self.tops[known.link]
        place = self.sheet.place(known.source)
        share = 1 + inner
        return (place.x + min(_PORT * share, place.width * share / 3), place.bottom)

    def _beat(self, known: Hang, points: list[Point], row: int, pro: bool) -> float:
        """Give how far to move the beginning of a dashed line so that its dashes agree."""
        if pro and known.kind is Kind.FAMILY:
            return 0.0
        beat = _BEATS[known.kind]
        off = -length(points, self.sheet.measures.turn) % beat
        off = off if off < beat / 2 else off - beat
        room = self.sheet.heights[row]
        return off if room > 4 * beat else 0.0

    def _bracket(
        self, link: int, x: float, y: float, near: list[int], rows: list[int]
    ) -> tuple[tuple[Curve, ...], Curve]:
        """Draw the bracket of linked premises and their stems, in the author's order."""
        sheet, turn = self.sheet, self.sheet.measures.turn
        levels = [sheet.entry(row) for row in near]
        lefts = [sheet.lefts[row] for row in near]
        turn = max(min(turn, *(left - x for left in lefts)), 0.0)
        begin, end = (x, min(levels[0], y)), (x, max(levels[-1], y))
        if len(near) == 1:
            begin, end = (x, y - _HALF), (x, y + _HALF)
        elif y - levels[0] > turn:
            begin = (x, levels[0] + turn)
        if levels[-1] - y > turn:
            end = (x, levels[-1] - turn)
        stems: dict[int, Curve] = {}
        for row, level, left in zip(near, levels, lefts, strict=True):
            at = min(max(level, begin[1]), end[1])
            stems[row] = rounded([(left, level), (x, level), (x, at)], turn)
        self.tops[link] = begin
        bracket = rounded([begin, end], 0.0)
        known = sheet.outline.brackets.get(link, -1)
        for row in rows:
            if row not in stems:
                tail = self._tail(known, sheet.outline.hangs[known], sheet.column_of[row], True)
                level = sheet.entry(row)
                stems[row] = rounded(
                    [(sheet.lefts[row], level), (tail[0][0], level), *tail], sheet.measures.turn
                )
        return tuple(stems[row] for row in rows), bracket
