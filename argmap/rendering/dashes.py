"""Dashes cut by ourselves, so that they fall the same whatever part of a line is painted.

Qt starts its dashes anew where a line enters the clip: a picture painted in strips, or a canvas
that scrolls, would show where one part ends and the next begins. Here a dash's place depends on
the curve alone; what lies out of sight is measured but not cut.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil, hypot
from typing import TypeAlias

from argmap.layout.contract import Curve, Point

Bounds: TypeAlias = tuple[float, float, float, float]
Line: TypeAlias = tuple[float, float, float, float, float, float]
"""A short straight piece: where along the curve it begins and ends, then its two points."""

_LONG = 400.0
_PIECES = 8
_STEP = 5.0


def dashes(curve: Curve, on: float, off: float, seen: Bounds) -> list[list[Point]]:
    """Give the dashes of a curve that touch `seen` (left, top, right, bottom), as chains."""
    made: list[list[Point]] = []
    period = on + off
    last = -1.0
    for begin, end, x0, y0, x1, y1 in _lines(curve, seen):
        number = int(begin // period)
        length = end - begin
        while number * period < end and length > 0:
            a, b = max(number * period, begin), min(number * period + on, end)
            number += 1
            if b <= a:
                continue
            share_a, share_b = (a - begin) / length, (b - begin) / length
            tip = (x0 + (x1 - x0) * share_b, y0 + (y1 - y0) * share_b)
            if made and a == begin and abs(begin - last) < 1e-6:
                made[-1].append(tip)
            else:
                made.append([(x0 + (x1 - x0) * share_a, y0 + (y1 - y0) * share_a), tip])
            last = b
    return made


def _lines(curve: Curve, seen: Bounds) -> Iterator[Line]:
    """Give the straight pieces of a curve that may touch `seen`, in their order."""
    start = 0.0
    for at in range(0, len(curve) - 7, 6):
        segment = curve[at : at + 8]
        length = _length(segment)
        waiting = [(segment, start, length)]
        start += length
        while waiting:
            part, begin, extent = waiting.pop()
            if not _touches(part, seen):
                continue
            if _is_straight(part):
                yield from _in_sight(part, begin, extent, seen)
            elif extent > _LONG:
                waiting += reversed(_pieces(part, begin, extent, _PIECES))
            else:
                for piece, from_, reach in _pieces(part, begin, extent, ceil(extent / _STEP) + 1):
                    x0, y0, _, _, _, _, x1, y1 = piece
                    yield from_, from_ + reach, x0, y0, x1, y1


def _pieces(
    segment: Curve, begin: float, extent: float, count: int
) -> list[tuple[Curve, float, float]]:
    """Cut a segment in pieces, each with its place and length, which sum up to `extent`."""
    made: list[Curve] = []
    rest = segment
    for left in range(count, 1, -1):
        piece, rest = _split(rest, 1 / left)
        made.append(piece)
    made.append(rest)
    lengths = [_length(piece) for piece in made]
    scale = extent / (sum(lengths) or 1.0)
    placed = []
    for piece, length in zip(made, lengths, strict=True):
        placed.append((piece, begin, length * scale))
        begin += length * scale
    return placed


def _split(segment: Curve, t: float) -> tuple[Curve, Curve]:
    """Split a Bézier segment in two (de Casteljau)."""
    x0, y0, x1, y1, x2, y2, x3, y3 = segment
    ax, ay = x0 + (x1 - x0) * t, y0 + (y1 - y0) * t
    bx, by = x1 + (x2 - x1) * t, y1 + (y2 - y1) * t
    cx, cy = x2 + (x3 - x2) * t, y2 + (y3 - y2) * t
    dx, dy = ax + (bx - ax) * t, ay + (by - ay) * t
    ex, ey = bx + (cx - bx) * t, by + (cy - by) * t
    fx, fy = dx + (ex - dx) * t, dy + (ey - dy) * t
    return (x0, y0, ax, ay, dx, dy, fx, fy), (fx, fy, ex, ey, cx, cy, x3, y3)


def _length(segment: Curve) -> float:
    """Measure a segment: chord and control polygon weighed (Gravesen 1997), in four parts."""
    chord, around = _chord(segment), _around(segment)
    if around - chord <= 0.01 * around:
        return (chord + around) / 2
    halves = (half for part in _split(segment, 0.5) for half in _split(part, 0.5))
    return sum((2 * _chord(part) + _around(part)) / 3 for part in halves)


def _chord(segment: Curve) -> float:
    return hypot(segment[6] - segment[0], segment[7] - segment[1])


def _around(segment: Curve) -> float:
    x0, y0, x1, y1, x2, y2, x3, y3 = segment
    return hypot(x1 - x0, y1 - y0) + hypot(x2 - x1, y2 - y1) + hypot(x3 - x2, y3 - y2)


def _is_straight(segment: Curve) -> bool:
    return _around(segment) - _chord(segment) <= 1e-6 * (1 + _chord(segment))


def _touches(segment: Curve, seen: Bounds) -> bool:
    xs, ys = segment[::2], segment[1::2]
    return min(xs) <= seen[2] and max(xs) >= seen[0] and min(ys) <= seen[3] and max(ys) >= seen[1]


def _in_sight(segment: Curve, begin: float, extent: float, seen: Bounds) -> Iterator[Line]:
    """Give the part of a straight segment that lies in sight (Liang and Barsky 1984)."""
    x0, y0, x1, y1 = *segment[:2], *segment[6:]
    dx, dy = x1 - x0, y1 - y0
    first, last = 0.0, 1.0
    for along, low, high in ((dx, seen[0] - x0, seen[2] - x0), (dy, seen[1] - y0, seen[3] - y0)):
        if abs(along) < 1e-9:
            continue
        near, far = sorted((low / along, high / along))
        first, last = max(first, near), min(last, far)
    if last > first:
        yield (
            *(begin + first * extent, begin + last * extent),
            *(x0 + dx * first, y0 + dy * first, x0 + dx * last, y0 + dy * last),
        )
