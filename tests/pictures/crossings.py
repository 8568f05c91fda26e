"""Counting where the lines of a picture cross, as they are drawn."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from math import hypot

from argmap.layout.contract import Curve, Point, Route
from argmap.layout.curves import point_on

_CELL = 80.0
_STEPS = 8
_CLEAR = 0.25
"""How far, in points, a line must go on at both sides of another to cross it."""

_Piece = tuple[int, Point, Point]


def crossings(routes: Iterable[Route]) -> int:
    """Count the crossings of lines that belong to different arguments.

    Lines that meet, or that run along one another, do not cross there.
    """
    cells: dict[tuple[int, int], list[_Piece]] = {}
    for owner, route in enumerate(routes):
        for start, end in _straight(route):
            piece = (owner, start, end)
            for cell in _cells(start, end):
                cells.setdefault(cell, []).append(piece)
    found = set()
    for pieces in cells.values():
        for at, one in enumerate(pieces):
            for other in pieces[at + 1 :]:
                if one[0] != other[0] and _cross(one, other):
                    found.add((one, other) if one < other else (other, one))
    return len(found)


def _straight(route: Route) -> Iterator[tuple[Point, Point]]:
    """Give the lines of a route in straight pieces."""
    bracket = () if route.bracket is None else (route.bracket,)
    for curve in (route.trunk, *route.stems, *bracket):
        points = [(curve[0], curve[1])]
        for piece in range((len(curve) - 2) // 6):
            steps = 1 if _is_straight(curve, piece) else _STEPS
            points += [point_on(curve, piece, step / steps) for step in range(1, steps + 1)]
        yield from pairwise(points)


def _is_straight(curve: Curve, piece: int) -> bool:
    x0, y0, ax, ay, bx, by, x1, y1 = curve[6 * piece : 6 * piece + 8]
    length = hypot(x1 - x0, y1 - y0) or 1.0
    return all(
        abs((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0)) < 0.01 * length
        for x, y in ((ax, ay), (bx, by))
    )


def _cells(start: Point, end: Point) -> Iterator[tuple[int, int]]:
    """Give the cells of a grid that a piece may touch."""
    columns = sorted((int(start[0] // _CELL), int(end[0] // _CELL)))
    for column in range(columns[0], columns[1] + 1):
        low, high = sorted(_heights(start, end, column))
        for row in range(int(low // _CELL), int(high // _CELL) + 1):
            yield column, row


def _heights(start: Point, end: Point, column: int) -> tuple[float, float]:
    """Give where a piece enters and leaves a column of the grid."""
    (x0, y0), (x1, y1) = start, end
    if int(x0 // _CELL) == int(x1 // _CELL):
        return y0, y1
    shares = [min(max((edge * _CELL - x0) / (x1 - x0), 0.0), 1.0) for edge in (column, column + 1)]
    return y0 + (y1 - y0) * shares[0], y0 + (y1 - y0) * shares[1]


def _cross(one: _Piece, other: _Piece) -> bool:
    return _parts(one, other) and _parts(other, one)


def _parts(one: _Piece, other: _Piece) -> bool:
    """Tell whether the ends of one piece lie at different sides of the line through another."""
    (_, (x0, y0), (x1, y1)), (_, (ax, ay), (bx, by)) = other, one
    length = hypot(x1 - x0, y1 - y0)
    if not length:
        return False
    a = ((x1 - x0) * (ay - y0) - (y1 - y0) * (ax - x0)) / length
    b = ((x1 - x0) * (by - y0) - (y1 - y0) * (bx - x0)) / length
    return min(a, b) < -_CLEAR and max(a, b) > _CLEAR
