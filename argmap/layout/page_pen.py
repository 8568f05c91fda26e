"""Lines of a page: level and upright pieces with rounded corners."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import pi

from argmap.layout.contract import Curve, Point

_ROUND = 0.5522847498
_SAME = 1e-9
_SAVED = 2 - pi / 2
"""What a quarter of a circle is shorter than its corner, in radii."""


def rounded(points: Sequence[Point], radius: float) -> Curve:
    """Join points by level and upright lines whose corners are rounded as far as there is room."""
    stops = corners(points)
    x, y = stops[0]
    made = [x, y]
    last = len(stops) - 1
    for at in range(1, last):
        (bx, by), (cx, cy) = stops[at], stops[at + 1]
        ax, ay = stops[at - 1]
        r = min(
            radius,
            (abs(bx - ax) + abs(by - ay)) / (1 if at == 1 else 2),
            (abs(cx - bx) + abs(cy - by)) / (1 if at == last - 1 else 2),
        )
        sx, sy = bx - _sign(bx - ax) * r, by - _sign(by - ay) * r
        ex, ey = bx + _sign(cx - bx) * r, by + _sign(cy - by) * r
        _line(made, x, y, sx, sy)
        made += (
            sx + (bx - sx) * _ROUND, sy + (by - sy) * _ROUND,
            ex + (bx - ex) * _ROUND, ey + (by - ey) * _ROUND, ex, ey,
        )  # fmt: skip
        x, y = ex, ey
    _line(made, x, y, *stops[last])
    if len(made) == 2:
        made += made * 3
    return tuple(made)


def _line(made: list[float], x: float, y: float, ex: float, ey: float) -> None:
    dx, dy = (ex - x) / 3, (ey - y) / 3
    if dx or dy:
        made += (x + dx, y + dy, ex - dx, ey - dy, ex, ey)


def corners(points: Sequence[Point]) -> list[Point]:
    """Leave out points that are passed without a turn."""
    stops: list[Point] = []
    for x, y in points:
        if stops and abs(stops[-1][0] - x) + abs(stops[-1][1] - y) < _SAME:
            continue
        while len(stops) > 1 and _straight(stops[-2], stops[-1], (x, y)):
            stops.pop()
        stops.append((x, y))
    return stops


def _straight(a: Point, b: Point, c: Point) -> bool:
    return (a[0] == b[0] == c[0]) or (a[1] == b[1] == c[1])


def _sign(number: float) -> float:
    return (number > 0.0) - (number < 0.0)


def length(points: Sequence[Point], radius: float) -> float:
    """Give how long the line through some points is, its corners rounded where there is room."""
    stops = corners(points)
    whole = 0.0
    for (ax, ay), (bx, by) in pairwise(stops):
        whole += abs(bx - ax) + abs(by - ay)
    return whole - _SAVED * radius * max(len(stops) - 2, 0)
