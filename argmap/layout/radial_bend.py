"""Bending lines that were drawn in rows around a point, and joining them to the boxes on rings."""

from __future__ import annotations

from itertools import pairwise
from math import ceil, cos, sin

from argmap.layout.contract import Curve, Place, Point, Route
from argmap.layout.curves import line, rim
from argmap.layout.radial_rings import Rings

_ARC = 0.5
"""The most that two pieces of a curve turn, in radians."""

_SAME = 1e-9


class Bend:
    """Bends curves; `places` are where the boxes stand in the picture."""

    def __init__(self, rings: Rings, places: list[Place]) -> None:
        self.rings = rings
        self.places = places

    def route(self, flat: Route, premises: list[int], target: int) -> Route:
        """Bend a route and let it begin and end at the edges of its boxes."""
        anchor = self.point(*flat.anchor)
        bracket = None if flat.bracket is None else self._bracket(flat)
        trunk = self.curve(flat.trunk)
        if flat.bracket is None:
            trunk = self._from(premises[0], trunk)
        if target >= 0:
            trunk = self._to(target, trunk)
        stems = (
            tuple(
                self._from(box, self.curve(stem))
                for box, stem in zip(premises, flat.stems, strict=True)
            )
            if flat.stems
            else ()
        )
        return Route(trunk, anchor, stems, bracket)

    def _bracket(self, flat: Route) -> Curve:
        """Bend a bracket, with a point of its own wherever a line meets it."""
        assert flat.bracket is not None
        first, y, last = flat.bracket[0], flat.bracket[1], flat.bracket[-2]
        stops = {first, last, flat.trunk[0], *(stem[-2] for stem in flat.stems)}
        met = sorted(x for x in stops if first <= x <= last)
        made: list[float] = [met[0], y]
        for x, end in pairwise(met) if len(met) > 1 else [(met[0], met[0])]:
            made += line(x, y, end, y)
        return self.curve(tuple(made))

    def clash(self, flat: Curve, one: int, other: int) -> Curve:
        """Bend the line of a contradiction, whichever end it begins at."""
        curve = self.curve(flat)
        near = self._near(one, curve[:2]), self._near(other, curve[:2])
        first, last = (one, other) if near[0] <= near[1] else (other, one)
        return self._to(last, self._from(first, curve))

    def _near(self, box: int, point: tuple[float, ...]) -> float:
        x, y = self.places[box].centre
        return abs(x - point[0]) / self.rings.flat + abs(y - point[1])

    def point(self, x: float, y: float) -> Point:
        """Give where a point of the frame is in the picture."""
        return self.rings.spot(x / self.rings.scale, self.rings.radius(y))

    def _slope(self, x: float, y: float, dx: float, dy: float) -> Point:
        """Give where a small step in the frame leads in the picture."""
        angle, radius = x / self.rings.scale, self.rings.radius(y)
        turn = dx / self.rings.scale
        return (
            self.rings.flat * (dy * sin(angle) + radius * cos(angle) * turn),
            -dy * cos(angle) + radius * sin(angle) * turn,
        )

    def curve(self, flat: Curve) -> Curve:
        """Bend a curve; pieces that turn are cut, also in their middle, where words stand."""
        made = [*self.point(*flat[:2])]
        for at in range(0, len(flat) - 2, 6):
            piece = flat[at : at + 8]
            turn = abs(piece[6] - piece[0]) / self.rings.scale
            count = 2 * ceil(turn / _ARC) if turn > _SAME else 1
            start = self._at(piece, 0.0)
            for step in range(1, count + 1):
                end = self._at(piece, step / count)
                made += self._between(start, end, 1 / count)
                start = end
        return tuple(made)

    def _between(
        self,
        start: tuple[float, float, float, float],
        end: tuple[float, float, float, float],
        share: float,
    ) -> Curve:
        """Give the bent piece between two points that are given with their slopes."""
        (ax, ay), (bx, by) = self.point(*start[:2]), self.point(*end[:2])
        sx, sy = self._slope(*start)
        ex, ey = self._slope(*end)
        reach = share / 3
        return (ax + sx * reach, ay + sy * reach, bx - ex * reach, by - ey * reach, bx, by)

    def _at(self, piece: Curve, t: float) -> tuple[float, float, float, float]:
        """Give a point of a piece, and its slope."""
        x0, y0, x1, y1, x2, y2, x3, y3 = piece
        s = 1 - t
        a, b, c, d = s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t
        p, q, r = 3 * s * s, 6 * s * t, 3 * t * t
        return (
            a * x0 + b * x1 + c * x2 + d * x3,
            a * y0 + b * y1 + c * y2 + d * y3,
            p * (x1 - x0) + q * (x2 - x1) + r * (x3 - x2),
            p * (y1 - y0) + q * (y2 - y1) + r * (y3 - y2),
        )

    def _from(self, box: int, curve: Curve) -> Curve:
        """Let a curve begin at a box's edge instead of that of its cell."""
        x, y = rim(self.places[box], (curve[0], curve[1]))
        return (x, y, *line(x, y, curve[0], curve[1]), *curve[2:])

    def _to(self, box: int, curve: Curve) -> Curve:
        """Let a curve end at a box's edge."""
        x, y = rim(self.places[box], (curve[-2], curve[-1]))
        return (*curve, *line(curve[-2], curve[-1], x, y))
