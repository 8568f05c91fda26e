"""Turning what is laid out downwards into its final direction, mirrored or not, in one step.

`argmap.layout.orient` and `argmap.layout.mirror` turn whole arrangements; this turns what is new in
one, and arrays.
"""

from __future__ import annotations

from dataclasses import dataclass

from argmap.layout.contract import Curve, Direction, Options, Route
from argmap.layout.drift import Floats
from argmap.layout.orient import curve_out, is_level


@dataclass(frozen=True, slots=True)
class Turn:
    """A direction, and whether across runs from right to left."""

    direction: Direction
    mirror: bool

    @classmethod
    def of(cls, options: Options) -> Turn:
        """Give what options ask for; sideways nothing is mirrored."""
        direction = Direction(options.direction)
        return cls(direction, options.mirror and not is_level(direction))

    @property
    def level(self) -> bool:
        """Whether rows become columns."""
        return is_level(self.direction)

    def curve(self, curve: Curve) -> Curve:
        """Turn a curve."""
        turned = curve_out(self.direction, curve)
        if not self.mirror:
            return turned
        flat = list(turned)
        flat[::2] = [-x for x in turned[::2]]
        return tuple(flat)

    def route(self, route: Route) -> Route:
        """Turn a route."""
        if self.direction is Direction.DOWN and not self.mirror:
            return route
        x, y = self.curve(route.anchor)
        return Route(
            self.curve(route.trunk),
            (x, y),
            tuple([self.curve(stem) for stem in route.stems]),
            None if route.bracket is None else self.curve(route.bracket),
            route.bare,
        )

    def moves(self, moves: Floats) -> Floats:
        """Turn how far things have moved, (n, 2)."""
        made = moves * self._signs
        return made[:, ::-1] if self.level else made

    def boxes(self, boxes: Floats) -> Floats:
        """Turn boxes: left, top, width and height, (n, 4)."""
        made = boxes.copy()
        for side, sign in enumerate(self._signs):
            if sign < 0:
                made[:, side] = -boxes[:, side] - boxes[:, side + 2]
        return made[:, [1, 0, 3, 2]] if self.level else made

    @property
    def _signs(self) -> tuple[int, int]:
        up = self.direction in (Direction.UP, Direction.LEFT)
        return (-1 if self.mirror else 1, -1 if up else 1)
