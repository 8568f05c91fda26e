"""Which points are neighbours: the edges of a Delaunay triangulation, in plain Python.

Points come in one at a time; the triangles whose circles hold the new one make way for a fan around
it (Bowyer 1981, Watson 1981, both in The Computer Journal 24). They come along a winding strip, so
that the walk to the next one is short. No three points may lie on one line, no four on one circle:
the caller shifts them a little at random, since all that is wanted is who stands next to whom.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import isqrt

from argmap.layout.contract import Point

Edge = tuple[int, int]

_FAR = 1e4
"""How far away the first triangle's corners lie, in sizes of the picture."""


def neighbours(points: Sequence[Point]) -> list[Edge]:
    """Give all pairs of neighbours, each as (lower, higher), in order.

    Two points are neighbours of each other, and a single one has none.
    """
    count = len(points)
    if count < 3:
        return [(0, 1)] if count == 2 else []
    mesh = _Mesh(points)
    for point in _winding(points):
        mesh.add(point)
    return sorted({(a, b) if a < b else (b, a) for a, b in mesh.edges() if a < count > b})


def _winding(points: Sequence[Point]) -> list[int]:
    """Order points along strips, to and fro, each near the one before."""
    strips = max(1, isqrt(len(points) // 2))
    top = min(y for _, y in points)
    height = max(y for _, y in points) - top or 1.0

    def key(place: int) -> tuple[int, float]:
        x, y = points[place]
        strip = min(int((y - top) / height * strips), strips - 1)
        return strip, (x if strip % 2 else -x)

    return sorted(range(len(points)), key=key)


class _Mesh:
    """Triangles as three corners, counter-clockwise, and the triangle across from each corner."""

    def __init__(self, points: Sequence[Point]) -> None:
        xs, ys = [x for x, _ in points], [y for _, y in points]
        x, y = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
        far = _FAR * max(max(xs) - min(xs), max(ys) - min(ys), 1e-9)
        self._x = [*xs, x - 2 * far, x + 2 * far, x]
        self._y = [*ys, y - far, y - far, y + 2 * far]
        count = len(points)
        self._corners: list[tuple[int, int, int]] = [(count, count + 1, count + 2)]
        self._across: list[list[int]] = [[-1, -1, -1]]
        self._alive = bytearray([1])
        self._last = 0

    def edges(self) -> list[Edge]:
        """Give the edges of all triangles."""
        return [
            edge
            for place, (a, b, c) in enumerate(self._corners)
            if self._alive[place]
            for edge in ((a, b), (b, c), (c, a))
        ]

    def add(self, point: int) -> None:
        """Put a point in."""
        hole, rim = self._hole(point, self._find(point))
        for triangle in hole:
            self._alive[triangle] = 0
        begins: dict[int, int] = {}
        ends: dict[int, int] = {}
        for a, b, beyond in rim:
            new = len(self._corners)
            self._corners.append((a, b, point))
            self._across.append([-1, -1, beyond])
            self._alive.append(1)
            if beyond >= 0:
                corners = self._corners[beyond]
                at = next(at for at in (0, 1, 2) if corners[at] not in (a, b))
                self._across[beyond][at] = new
            begins[a], ends[b] = new, new
        for corner, new in begins.items():
            other = ends[corner]
            self._across[new][1], self._across[other][0] = other, new
        self._last = len(self._corners) - 1

    def _find(self, point: int) -> int:
        """Walk to the triangle that holds a point."""
        xs, ys = self._x, self._y
        px, py = xs[point], ys[point]
        here, come = self._last, -1
        for _ in range(len(self._corners)):
            a, b, c = self._corners[here]
            ahead = self._across[here]
            for start, end, on in ((a, b, ahead[2]), (b, c, ahead[0]), (c, a, ahead[1])):
                x0, y0 = xs[start], ys[start]
                side = (xs[end] - x0) * (py - y0) - (ys[end] - y0) * (px - x0)
                if side < 0 and on >= 0 and on != come:
                    come, here = here, on
                    break
            else:
                break
        return here

    def _hole(self, point: int, first: int) -> tuple[list[int], list[tuple[int, int, int]]]:
        """Give the triangles whose circles hold a point, and the edges around them."""
        hole, inside = [first], {first}
        rim: list[tuple[int, int, int]] = []
        for triangle in hole:
            a, b, c = self._corners[triangle]
            ahead = self._across[triangle]
            for start, end, on in ((a, b, ahead[2]), (b, c, ahead[0]), (c, a, ahead[1])):
                if on in inside:
                    continue
                if on >= 0 and self._holds(on, point):
                    inside.add(on)
                    hole.append(on)
                else:
                    rim.append((start, end, on))
        # A triangle that came in later may lie across an edge noted before.
        return hole, [edge for edge in rim if edge[2] not in inside]

    def _holds(self, triangle: int, point: int) -> bool:
        """Tell whether the circle through a triangle's corners holds a point."""
        xs, ys = self._x, self._y
        a, b, c = self._corners[triangle]
        px, py = xs[point], ys[point]
        ax, ay = xs[a] - px, ys[a] - py
        bx, by = xs[b] - px, ys[b] - py
        cx, cy = xs[c] - px, ys[c] - py
        return (
            (ax * ax + ay * ay) * (bx * cy - cx * by)
            - (bx * bx + by * by) * (ax * cy - cx * ay)
            + (cx * cx + cy * cy) * (ax * by - bx * ay)
        ) > 0
