"""Ways through a page for lines that leave the rails: along the gutters, across columns by gaps.

A way is found in heights alone, before it is known how wide the gutters are; they are made as wide
as the ways in them need. Each box has its row to itself, so that it can always be left to either
side, and the room above it runs all across the column.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field

from argmap.layout.page_outline import Kind
from argmap.layout.page_sheet import Sheet

_APART = 3.5
_BESIDE = 30.0
_OUT = 8.0
_STEP = 5.0
_CLEAR = 4.0


@dataclass(slots=True, eq=False)
class End:
    """Where a way begins or ends: at a box's right or left, or above its row for a point in it.

    `y` is how far down it leaves or arrives there, settled by `Ways.settle`.
    """

    row: int
    right: bool
    above: bool = False
    y: float = 0.0


@dataclass(slots=True, eq=False)
class Way:
    """A line between two ends, through gutters.

    `gutters` are those that it runs in (gutter g is right of column g, -1 left of the first);
    `heights` tells how high it comes into the first of them, passes from each to the next, and
    leaves the last. `tracks` is the place in each gutter, counted from the column on its left.
    """

    start: End
    end: End
    gutters: list[int] = field(default_factory=list)
    heights: list[float] = field(default_factory=list)
    tracks: list[int] = field(default_factory=list)


class Ways:
    """All ways of a page."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.ways: list[Way] = []
        self._gaps: dict[int, tuple[list[float], list[float]]] = {}
        self._used: dict[tuple[int, float], int] = {}

    def add(self, start: End, end: End) -> Way:
        """Note a way that will be needed."""
        way = Way(start, end)
        self.ways.append(way)
        return way

    def find(self) -> list[int]:
        """Find all ways; give how many tracks each gutter needs, the one left of all first."""
        self._settle()
        for way in self.ways:
            self._lead(way)
        return self._share()

    def _settle(self) -> None:
        """Spread the ends at each side of a box, those that go up above those that go down."""
        sheet = self.sheet
        sides: dict[tuple[int, bool], list[tuple[float, int, End]]] = {}
        above: dict[int, int] = {}
        for number, way in enumerate(self.ways):
            for end, other in ((way.start, way.end), (way.end, way.start)):
                if end.above:
                    used = above.get(end.row, 0)
                    above[end.row] = used + 1
                    end.y = sheet.strip(end.row) + _offset(used, 4.0)
                else:
                    aim = sheet.tops[other.row]
                    sides.setdefault((end.row, end.right), []).append((aim, number, end))
        for (row, right), found in sides.items():
            found.sort(key=lambda known: known[:2])
            top, height = sheet.tops[row], sheet.heights[row]
            if right and len(found) == 1:
                found[0][2].y = sheet.entry(row)
                continue
            begin = 2.0 if right else min(24.0, height - 9.0)
            room = max(height - 3.0 - begin, 0.0)
            for at, (_, _, end) in enumerate(found):
                end.y = top + begin + room * (at + 0.5) / len(found)

    def _lead(self, way: Way) -> None:
        """Lead a way through the columns between its ends."""
        start, end = way.start, way.end
        gutter, last = self._gutter(start), self._gutter(end)
        y = start.y
        way.gutters.append(gutter)
        way.heights.append(y)
        while gutter != last:
            step = 1 if last > gutter else -1
            column = gutter + 1 if step > 0 else gutter
            y = self._passage(column, y, end.y)
            gutter += step
            way.gutters.append(gutter)
            way.heights.append(y)
        way.heights.append(end.y)

    def _gutter(self, end: End) -> int:
        return self.sheet.column_of[end.row] - (0 if end.right else 1)

    def _passage(self, column: int, y: float, aim: float) -> float:
        """Find a gap to cross a column by, on the way from one height to another."""
        mids, rooms = self._gaps_of(column)
        sheet = self.sheet
        floor = sheet.floors[column] + _OUT
        best = floor
        cost = abs(floor - y) + abs(floor - aim) + _STEP * self._used.get((column, floor), 0)
        best_room = 0.0
        tried = {
            at + step
            for at in (bisect_left(mids, y), bisect_left(mids, aim))
            for step in (-2, -1, 0, 1)
        }
        for at in sorted(tried):
            if not 0 <= at < len(mids):
                continue
            used = self._used.get((column, mids[at]), 0)
            found = abs(mids[at] - y) + abs(mids[at] - aim) + _BESIDE * used * 8.0 / rooms[at]
            if found < cost:
                best, cost, best_room = mids[at], found, rooms[at]
        used = self._used.get((column, best), 0)
        self._used[column, best] = used + 1
        if best == floor:
            return floor + _STEP * used
        return best + _offset(used, max(best_room / 2 - 2.0, 0.0))

    def _gaps_of(self, column: int) -> tuple[list[float], list[float]]:
        """Give the heights at which a column may be crossed, and the room there."""
        found = self._gaps.get(column)
        if found is None:
            known = self.sheet.columns[column]
            rows = [row for row in range(known.first + 1, known.end) if self._open(row)]
            sheet = self.sheet
            found = [sheet.strip(row) for row in rows], [sheet.gaps[row] for row in rows]
            self._gaps[column] = found
        return found

    def _open(self, row: int) -> bool:
        """Tell whether a line may cross above a row: not below a claim, nor within a bracket."""
        outline = self.sheet.outline
        hang = outline.hang[row]
        if hang < 0:
            return True
        known = outline.hangs[hang]
        return known.source != row - 1 and known.kind is not Kind.BRACKET

    def _share(self) -> list[int]:
        """Give each stretch in a gutter a track of its own, the short ones nearest to the boxes."""
        stretches: dict[int, list[tuple[float, float, int, int]]] = {}
        for number, way in enumerate(self.ways):
            way.tracks = [0] * len(way.gutters)
            for at, gutter in enumerate(way.gutters):
                low, high = sorted(way.heights[at : at + 2])
                stretches.setdefault(gutter, []).append((low, high, number, at))
        counts = [0] * (len(self.sheet.columns) + 1)
        for gutter, found in stretches.items():
            tracks: list[list[tuple[float, float]]] = []
            for low, high, number, at in sorted(found, key=lambda s: (s[1] - s[0], s)):
                track = next(
                    (at for at, taken in enumerate(tracks) if _free(taken, low, high)), len(tracks)
                )
                if track == len(tracks):
                    tracks.append([])
                tracks[track].append((low, high))
                self.ways[number].tracks[at] = track
            counts[gutter + 1] = len(tracks)
        return counts


def _free(taken: list[tuple[float, float]], low: float, high: float) -> bool:
    return all(high + _CLEAR < begin or low - _CLEAR > end for begin, end in taken)


def _offset(used: int, most: float) -> float:
    """Give how far from the middle of a gap the next line in it runs."""
    side = 1 if used % 2 else -1
    return max(-most, min(most, side * _APART * ((used + 1) // 2)))
