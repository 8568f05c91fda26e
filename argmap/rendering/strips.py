"""Sheets cut out of a picture at one scale, and what each of them shows.

Rows of sheets are cut first and then each row by itself, or columns first and each column by
itself, whichever crosses less: strips of sheets are put together one by one anyway.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import inf
from typing import TypeAlias

from argmap.model.reading import letter
from argmap.rendering.cuts import Pieces, Span, choose, lengths

Rect: TypeAlias = tuple[float, float, float, float]
"""Left, top, right and bottom."""

_EDGE = 3.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its name, its row and column, what it shows, and what of that is kept when cut."""

    name: str
    row: int
    column: int
    view: Rect
    kept: Rect


@dataclass(frozen=True, slots=True)
class Job:
    """A picture that is to be laid on sheets of one size, and how many of them."""

    area: Rect
    things: Sequence[Rect]
    width: float
    height: float
    overlap: float
    margin: float
    columns: int
    rows: int

    @property
    def room(self) -> tuple[float, float]:
        """What a sheet has for the picture, in points of the paper."""
        return self.width - 2 * self.margin, self.height - 2 * self.margin

    @property
    def largest(self) -> float:
        """The largest scale at which the picture fits the sheets."""
        left, top, right, bottom = self.area
        across = self.columns * self.room[0] - (self.columns - 1) * self.overlap
        down = self.rows * self.room[1] - (self.rows - 1) * self.overlap
        return min(across / (right - left), down / (bottom - top))


def strips(job: Job, scale: float, *, across_first: bool) -> tuple[float, tuple[Sheet, ...]]:
    """Cut into strips, and each strip into sheets; give what that costs and the sheets.

    `across_first` makes rows first; else all is done with the axes exchanged.
    """
    area, things = job.area, job.things
    counts, room = (job.rows, job.columns), job.room[::-1]
    if not across_first:
        area, things = _turned(area), [_turned(thing) for thing in things]
        counts, room = counts[::-1], room[::-1]
    overlap = job.overlap / scale
    deep = Pieces(area[1], area[3], counts[0], room[0] / scale, overlap)
    rows = [(thing[1], thing[3]) for thing in things]
    cuts, cost = choose(deep, rows)
    if cost == inf:
        return inf, ()
    found: list[Sheet] = []
    views = _views(deep, cuts, rows)
    for at, (low, high) in enumerate(lengths(deep.low, deep.high, cuts)):
        seen = [(t[0], t[2]) for t in things if t[1] < high and t[3] > low]
        wide = Pieces(area[0], area[2], counts[1], room[1] / scale, overlap)
        across, more = choose(wide, seen)
        if more == inf:
            return inf, ()
        cost += more
        view = views[at]
        for place, (kept, shown) in enumerate(
            zip(lengths(wide.low, wide.high, across), _views(wide, across, seen), strict=True)
        ):
            rect, whole = (kept[0], low, kept[1], high), (shown[0], view[0], shown[1], view[1])
            row, column = (at, place) if across_first else (place, at)
            if not across_first:
                rect, whole = _turned(rect), _turned(whole)
            found.append(Sheet(_name(row, column), row, column, whole, rect))
    return cost, tuple(sorted(found, key=lambda sheet: (sheet.row, sheet.column)))


def _name(row: int, column: int) -> str:
    """Name a sheet by its row and column: A1, A2, B1."""
    return f"{letter(row).upper()}{column + 1}"


def _turned(rect: Rect) -> Rect:
    left, top, right, bottom = rect
    return top, left, bottom, right


def _views(
    pieces: Pieces, cuts: Sequence[float], things: Sequence[Span]
) -> list[tuple[float, float]]:
    """Give what sheets in a row show: their overlap, and what else is whole only if they do."""
    before = [_reached(cut, things, -1) for cut in cuts]
    after = [_reached(cut, things, 1) for cut in cuts]
    made = []
    for at, (low, high) in enumerate(lengths(pieces.low, pieces.high, cuts)):
        least = pieces.overlap / 2
        start, end = (least if at else 0.0), (least if at < len(cuts) else 0.0)
        spare = max(0.0, pieces.room - (high - low) - start - end)
        if at < len(cuts):
            more = min(spare, max(0.0, after[at] - end))
            end, spare = end + more, spare - more
        if at:
            start += min(spare, max(0.0, before[at - 1] - start))
        made.append((max(pieces.low, low - start), min(pieces.high, high + end)))
    return made


def _reached(cut: float, things: Sequence[Span], way: int) -> float:
    """Give how far what a cut crosses reaches beyond it, upwards or downwards."""
    ends = [(end if way > 0 else start) for start, end in things if start < cut < end]
    return max([way * (end - cut) for end in ends], default=0.0) + _EDGE


def filled(job: Job, scale: float, sheet: Sheet) -> Sheet:
    """Let a sheet show as much as its paper has room for."""
    low, high = job.area[:2], job.area[2:]
    spans = []
    for axis in (0, 1):
        start, end = sheet.view[axis], sheet.view[axis + 2]
        spare = max(0.0, job.room[axis] / scale - (end - start))
        before = min(spare / 2, start - low[axis])
        after = min(spare - before, high[axis] - end)
        spans.append((start - min(spare - after, start - low[axis]), end + after))
    (left, right), (top, bottom) = spans
    return replace(sheet, view=(left, top, right, bottom))


def lost(things: Sequence[Rect], views: Sequence[Rect]) -> int:
    """Count the things that are whole in no view; they stand in the order of their left edges."""
    lefts = [thing[0] for thing in things]
    whole: set[int] = set()
    for view in views:
        span = range(bisect_left(lefts, view[0] - 0.01), bisect_right(lefts, view[2]))
        whole.update(at for at in span if _within(things[at], view))
    return len(things) - len(whole)


def _within(one: Rect, other: Rect) -> bool:
    slack = 0.01
    return (
        one[0] >= other[0] - slack
        and one[1] >= other[1] - slack
        and one[2] <= other[2] + slack
        and one[3] <= other[3] + slack
    )
