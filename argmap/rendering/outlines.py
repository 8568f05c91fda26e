"""Outlines: the edge of a union of rectangles, with rounded corners.

The rectangles are laid on the grid of all their edges, so that nothing depends on how finely a
picture is cut; loops run clockwise around what is inside and anticlockwise around holes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from argmap.layout.contract import Curve, Point
from argmap.rendering.near import Rect
from argmap.rendering.shapes import ARC, straight

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Loop: TypeAlias = tuple[Point, ...]
"""The corners of a closed outline whose edges run across and down in turn."""

_LEAST = 1e-9


def union_loops(rects: Sequence[Rect], without: Sequence[Rect] = ()) -> list[Loop]:
    """Give the outlines of rectangles taken together, some others cut out of them."""
    if not rects:
        return []
    if len(rects) == 1 and not without:
        left, top, right, bottom = rects[0]
        return [((left, top), (right, top), (right, bottom), (left, bottom))]
    xs = sorted({x for rect in (*rects, *without) for x in rect[::2]})
    ys = sorted({y for rect in (*rects, *without) for y in rect[1::2]})
    cells = _cells(rects, without, xs, ys)
    loops = _traced(_edges(cells))
    return [tuple((xs[x], ys[y]) for x, y in loop) for loop in loops]


def _cells(
    rects: Sequence[Rect], without: Sequence[Rect], xs: list[float], ys: list[float]
) -> NDArray[np.bool_]:
    """Tell which cells of the grid are inside, (rows, columns), a frame of empty ones around."""
    import numpy as np  # noqa: PLC0415 -- loaded where there are areas

    column = {x: at for at, x in enumerate(xs, 1)}
    row = {y: at for at, y in enumerate(ys, 1)}
    cells = np.zeros((len(ys) + 1, len(xs) + 1), dtype=np.bool_)
    for inside, some in ((True, rects), (False, without)):
        for left, top, right, bottom in some:
            cells[row[top] : row[bottom], column[left] : column[right]] = inside
    return cells


def _edges(cells: NDArray[np.bool_]) -> dict[tuple[int, int], list[tuple[int, int]]]:
    """Give the sides of cells that part inside from outside, from corner to corner, clockwise."""
    import numpy as np  # noqa: PLC0415

    edges: dict[tuple[int, int], list[tuple[int, int]]] = {}

    def enter(rows: Iterable[int], columns: Iterable[int], begin: Point, end: Point) -> None:
        for y, x in zip(rows, columns, strict=True):
            start = (x + int(begin[0]), y + int(begin[1]))
            edges.setdefault(start, []).append((x + int(end[0]), y + int(end[1])))

    inner = cells[1:, 1:]
    for side, begin, end in (
        (cells[:-1, 1:], (0, 0), (1, 0)),
        (cells[1:, :-1], (0, 1), (0, 0)),
    ):
        found = np.nonzero(inner & ~side)
        enter(found[0].tolist(), found[1].tolist(), begin, end)
        # The same sides seen from the cell before them run the other way.
        found = np.nonzero(side & ~inner)
        enter(found[0].tolist(), found[1].tolist(), end, begin)
    return edges


def _traced(edges: dict[tuple[int, int], list[tuple[int, int]]]) -> list[list[tuple[int, int]]]:
    """Join sides to loops, and leave only their corners; where two loops touch they stay two."""
    loops = []
    for first in sorted(edges):
        while edges.get(first):
            loop = [first, edges[first].pop()]
            while loop[-1] != first:
                (x0, y0), (x, y) = loop[-2:]
                ways = edges[x, y]
                # Of two ways on, the turn to the right keeps to the same piece.
                right = (x - (y - y0), y + (x - x0))
                loop.append(ways.pop(ways.index(right) if right in ways else -1))
            loops.append(_corners(loop[:-1]))
    return loops


def _corners(loop: list[tuple[int, int]]) -> list[tuple[int, int]]:
    around = [loop[-1], *loop, loop[0]]
    return [
        point
        for before, point, after in zip(around, around[1:], around[2:], strict=False)
        if not (before[0] == point[0] == after[0] or before[1] == point[1] == after[1])
    ]


# -- loops ---------------------------------------------------------------------------------


def is_hole(loop: Loop) -> bool:
    """Tell whether a loop runs around a hole."""
    doubled = sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairwise((*loop, loop[0])))
    return doubled < 0


def surrounds(loops: Iterable[Loop], x: float, y: float) -> bool:
    """Tell whether a point lies within loops, holes left out: whether it looks at an odd number."""
    crossed = 0
    for loop in loops:
        for (x0, y0), (_, y1) in pairwise((*loop, loop[0])):
            crossed += x0 > x and (y0 > y) != (y1 > y)
    return crossed % 2 == 1


def bounds_of(loops: Iterable[Loop]) -> Rect:
    """Give the rectangle around loops."""
    xs, ys = zip(*(point for loop in loops for point in loop), strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def rounded_loop(loop: Loop, radius: float) -> Curve:
    """Give a loop as a curve whose corners are rounded, as far as its sides are long enough."""
    count = len(loop)
    middles = [_between(loop[at], loop[(at + 1) % count]) for at in range(count)]
    curve = [*middles[-1]]
    for at, corner in enumerate(loop):
        before, after = middles[at - 1], middles[at]
        r = min(radius, _distance(before, corner), _distance(corner, after))
        begin, end = _towards(corner, before, r), _towards(corner, after, r)
        if _distance(before, begin) > _LEAST:
            curve += straight(before, begin)[2:]
        curve += [*_towards(corner, before, r * (1 - ARC)), *_towards(corner, after, r * (1 - ARC))]
        curve += end
        if _distance(end, after) > _LEAST:
            curve += straight(end, after)[2:]
    return tuple(curve)


def _between(one: Point, other: Point) -> Point:
    return (one[0] + other[0]) / 2, (one[1] + other[1]) / 2


def _distance(one: Point, other: Point) -> float:
    return abs(one[0] - other[0]) + abs(one[1] - other[1])


def _towards(corner: Point, point: Point, length: float) -> Point:
    """Go some way from a corner along the side on which a point lies."""
    whole = _distance(corner, point)
    share = length / whole if whole > _LEAST else 0.0
    return (
        corner[0] + (point[0] - corner[0]) * share,
        corner[1] + (point[1] - corner[1]) * share,
    )
