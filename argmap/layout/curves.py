"""Pieces of curves, as flat numbers: what routes are put together from.

A piece is the six numbers that carry a curve on from where it is: two control points and the end.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from math import hypot
from typing import TypeAlias

from argmap.layout.contract import Curve, Place, Point

Piece: TypeAlias = tuple[float, float, float, float, float, float]

_ROUND = 0.5522847498
"""How far the control points of a quarter of a circle lie from its ends, in radii."""


def line(x0: float, y0: float, x1: float, y1: float) -> Piece:
    """Give a straight piece."""
    dx, dy = (x1 - x0) / 3, (y1 - y0) / 3
    return (x0 + dx, y0 + dy, x1 - dx, y1 - dy, x1, y1)


def swing(x0: float, y0: float, x1: float, y1: float) -> Piece:
    """Give a piece that leaves and arrives upright: an S, or straight where x stays the same."""
    middle = (y0 + y1) / 2
    return (x0, middle, x1, middle, x1, y1)


def sideways(x0: float, y0: float, x1: float, y1: float) -> Piece:
    """Give a piece that leaves and arrives level."""
    middle = (x0 + x1) / 2
    return (middle, y0, middle, y1, x1, y1)


def hook(x0: float, y0: float, x1: float, y1: float) -> Piece:
    """Give a quarter turn that leaves upright and arrives level."""
    return (x0, y0 + (y1 - y0) * _ROUND, x1 + (x0 - x1) * (1 - _ROUND), y1, x1, y1)


def unhook(x0: float, y0: float, x1: float, y1: float) -> Piece:
    """Give a quarter turn that leaves level and arrives upright."""
    return (x0 + (x1 - x0) * _ROUND, y0, x1, y1 + (y0 - y1) * (1 - _ROUND), x1, y1)


def straight(start: Point, end: Point) -> Curve:
    """Give a curve of one straight piece."""
    return (*start, *line(*start, *end))


def elbow(start: Point, end: Point, radius: float) -> Curve:
    """Go upright from the start, turn with this radius, and go level to the end."""
    (x0, y0), (x1, y1) = start, end
    radius = min(radius, abs(x1 - x0), abs(y1 - y0))
    across = radius if x1 > x0 else -radius
    turn = y1 + (radius if y0 > y1 else -radius)
    return (
        x0, y0,
        *line(x0, y0, x0, turn),
        *hook(x0, turn, x0 + across, y1),
        *line(x0 + across, y1, x1, y1),
    )  # fmt: skip


def arch(start: Point, end: Point, level: float, radius: float) -> Curve:
    """Go upright to a level, along it, and upright to the end, with rounded turns."""
    (x0, y0), (x1, y1) = start, end
    radius = min(radius, abs(x1 - x0) / 2, abs(level - y0), abs(level - y1))
    across = radius if x1 > x0 else -radius
    up = radius if y0 > level else -radius
    return (
        x0, y0,
        *line(x0, y0, x0, level + up),
        *hook(x0, level + up, x0 + across, level),
        *line(x0 + across, level, x1 - across, level),
        *unhook(x1 - across, level, x1, level + up),
        *line(x1, level + up, x1, y1),
    )  # fmt: skip


def point_on(curve: Curve, piece: int, share: float) -> Point:
    """Give the point at a parameter from 0 to 1 of one piece, counted from the end if below 0."""
    count = (len(curve) - 2) // 6
    at = 6 * (piece if piece >= 0 else count + piece)
    x0, y0, ax, ay, bx, by, x, y = curve[at : at + 8]
    rest = 1 - share
    k0, k1, k2, k3 = rest**3, 3 * rest * rest * share, 3 * rest * share * share, share**3
    return (
        k0 * x0 + k1 * ax + k2 * bx + k3 * x,
        k0 * y0 + k1 * ay + k2 * by + k3 * y,
    )


def middle_of(curve: Curve) -> Point:
    """Give the middle of a curve, counted in pieces."""
    pieces = (len(curve) - 2) // 6
    return point_on(curve, pieces // 2, 0.5 if pieces % 2 else 0.0)


def divided(curve: Curve, piece: int, share: float) -> Curve:
    """Give the same curve in such pieces that the point at a share of one is its middle.

    The middle is counted in pieces: those of the shorter side are halved until both have as many.
    """
    flat = [curve[at : at + 8] for at in range(0, len(curve) - 2, 6)]
    before, after = flat[:piece], flat[piece + 1 :]
    if share > 0.0:
        one, *rest = _halves(flat[piece], share) if share < 1.0 else (flat[piece],)
        before, after = [*before, one], [*rest, *after]
    else:
        after = [flat[piece], *after]
    for side, more in ((before, len(after) - len(before)), (after, len(before) - len(after))):
        for _ in range(more if side else 0):
            longest = max(range(len(side)), key=lambda at: _chord(side[at]))
            side[longest : longest + 1] = _halves(side[longest], 0.5)
    return (*curve[:2], *(number for known in (*before, *after) for number in known[2:]))


def _chord(piece: Curve) -> float:
    return hypot(piece[6] - piece[0], piece[7] - piece[1])


def _halves(flat: Curve, share: float) -> tuple[Curve, Curve]:
    """Divide one piece, given with its beginning, at a share of it (de Casteljau)."""
    points = [(flat[at], flat[at + 1]) for at in range(0, 8, 2)]
    left, right = [points[0]], [points[-1]]
    while len(points) > 1:
        points = [(x + (u - x) * share, y + (v - y) * share) for (x, y), (u, v) in pairwise(points)]
        left.append(points[0])
        right.append(points[-1])
    return (
        tuple(number for point in left for number in point),
        tuple(number for point in reversed(right) for number in point),
    )


def rim(place: Place, towards: Point) -> Point:
    """Give the point of a box's edge on the straight way from its centre to a point."""
    x, y = place.centre
    dx, dy = towards[0] - x, towards[1] - y
    if not (place.width and place.height):
        return (x, y)
    reach = max(abs(dx) / (place.width / 2), abs(dy) / (place.height / 2)) if dx or dy else 0.0
    if not reach:
        return (x, place.y)
    return (x + dx / reach, y + dy / reach)


def extent(places: Iterable[Place], curves: Iterable[Curve]) -> tuple[float, float, float, float]:
    """Give left, top, width and height of some places and of curves with their control points."""
    places = tuple(places)
    if not places:
        return (0.0, 0.0, 0.0, 0.0)
    left = min([place.x for place in places])
    top = min([place.y for place in places])
    right = max([place.x + place.width for place in places])
    bottom = max([place.y + place.height for place in places])
    for curve in curves:
        left, right = min(left, *curve[::2]), max(right, *curve[::2])
        top, bottom = min(top, *curve[1::2]), max(bottom, *curve[1::2])
    return (left, top, right - left, bottom - top)


def apart(start: Point, end: Point) -> float:
    """Give the distance between two points."""
    return hypot(end[0] - start[0], end[1] - start[1])
