"""What the routes of bands are drawn into: lines done, anchors, and room taken at boxes' edges."""

from __future__ import annotations

from dataclasses import dataclass, field

from argmap.layout.contract import Curve, Point, Route
from argmap.layout.frame import PORT, SAME, Frame

_PORT_GAP = 14.0
_UPPER_GAP = 18.0
"""How far the lines that leave a box beside its own trunk stand apart."""

_WORDED = 46.0
"""How far beside its own trunk a line leaves a box so that their words stand side by side."""

_LINE = 13.0
"""How high a word is."""

_CORNER = 8.0


@dataclass(slots=True)
class Levels:
    """Heights above a row, in the channel that the lines of its boxes run in.

    A line leaves its box upright as far as `short`, or as far as `tall` in a family with brackets
    or undercuts. Undercuts arrive at `anchor`, and those that aim at undercuts below it.
    """

    short: float
    tall: float
    bracket: float
    anchor: float

    @classmethod
    def of(cls, gap: float, *, level: bool) -> Levels:
        """Divide the room between two rows; in a `level` layout words lie along the lines."""
        if level:
            return cls(0.25 * gap, 0.5 * gap, 0.14 * gap, 0.45 * gap)
        return cls(0.25 * gap, 0.5 * gap, 0.22 * gap, 0.42 * gap)


@dataclass(slots=True)
class Family:
    """The profile that the lines below one claim share.

    They rise upright by `stub`, spread, and are upright again from `spread` (a place down) on.
    """

    stub: float
    spread: float


@dataclass(slots=True)
class Drawing:
    """The routes under way, by the number of their link.

    `families` has the profile of each box that something hangs under; `ports` is where on its
    target's lower edge a link arrives. `channels` tells in which channel a link's anchor lies,
    where it lies in one. `extras` are curves that may reach beyond the boxes. `taken` counts the
    lines at each side of a box's edges, and those along a row.
    """

    frame: Frame
    levels: Levels
    routes: list[Route | None]
    ports: dict[int, float] = field(default_factory=dict)
    families: dict[int, Family] = field(default_factory=dict)
    channels: dict[int, int] = field(default_factory=dict)
    extras: list[Curve] = field(default_factory=list)
    contradictions: list[Curve] = field(default_factory=list)
    taken: dict[tuple[int, ...], int] = field(default_factory=dict)

    def anchor(self, link: int) -> Point:
        """Give the anchor of a link that is drawn already."""
        route = self.routes[link]
        assert route is not None
        return route.anchor

    def add(self, link: int, route: Route) -> None:
        """Keep the route of a link that runs apart from the families."""
        self.routes[link] = route
        self.extras += [route.trunk, *route.stems]
        if route.bracket is not None:
            self.extras.append(route.bracket)

    def upper_port(self, box: int, towards: float) -> Point:
        """Take a place on a box's upper edge, beside the middle, on the side of `towards`."""
        place = self.frame.places[box]
        right = towards >= self.frame.across[box] - SAME
        away = self._away(box, self._take(box, True, right))
        return (self.frame.across[box] + (away if right else -away), place.y)

    def first_away(self, box: int) -> float:
        """Give how far beside the middle of a box's upper edge the first such place is."""
        return self._away(box, 0)

    def crowded(self, box: int, x: float) -> bool:
        """Tell whether there is no room for a word above an upper port of a box.

        Beside a bracket there is none. In a level layout words lie along the lines, one above the
        other; else the first port on each side has room for one, if the box is wide enough.
        """
        across, trees = self.frame.across, self.frame.trees
        own = trees.home[box] >= 0
        if own and len(mates := trees.premises_at_home(trees.home[box])) > 1:
            spots = [across[mate] for mate in mates]
            if min(spots) < x < max(spots):
                return True
        if self.frame.level:
            taken = self.taken.get((box, True, x >= across[box] - SAME), 1) - 1
            return taken > 0 and self._away(box, taken) - self._away(box, taken - 1) < _LINE
        away, first = abs(x - across[box]), self.first_away(box)
        return away < first - SAME or away > first + SAME or (own and first < _WORDED - SAME)

    def _away(self, box: int, taken: int) -> float:
        """Give how far from the middle of a box's upper edge a port is, after so many others."""
        width = self.frame.places[box].width
        if self.frame.level:
            away = _UPPER_GAP * (taken + 1)
        elif taken == 1:
            away = _WORDED - _UPPER_GAP
        else:
            away = _WORDED + _UPPER_GAP * max(taken - 1, 0)
        return min(away, width / 2 - min(_CORNER, width / 4))

    def lower_port(self, box: int, towards: float) -> Point:
        """Take a place on a box's lower edge, near the corner on the side of `towards`."""
        place = self.frame.places[box]
        right = towards >= self.frame.across[box] - SAME
        taken = self._take(box, False, right)
        inset = min(_CORNER + 6.0 * taken, place.width / 2)
        return (place.right - inset if right else place.x + inset, place.bottom)

    def lane(self, row: int) -> float:
        """Give how high above a row the next line along it runs, beside those that do already."""
        taken = self._take(~row, True, True)
        return self.levels.tall + self.levels.bracket * (0.4 + 0.4 * (taken % 4))

    def _take(self, box: int, upper: bool, right: bool) -> int:
        key = (box, upper, right)
        taken = self.taken.get(key, 0)
        self.taken[key] = taken + 1
        if self.frame.trace is not None:
            self.frame.trace.events.append((PORT, key, taken))
        return taken


def spread_ports(
    middle: float, width: float, left: int, wanted: list[float], right: int
) -> list[float]:
    """Spread the lines that arrive at a box's lower edge.

    The lines from below stand around the middle, `left` and `right` others beside them. Where
    there is room for it, a line that comes from right below is let in straight.

    Returns
    -------
    list of float
        The places of the left ones, of those in `wanted`, and of the right ones.
    """
    home = len(wanted)
    count = left + home + right
    room = max(width - 3 * _CORNER, 0.0)
    gap = min(_PORT_GAP, room / max(count - 1, 1))
    first = middle - gap * (home - 1) / 2 - gap * left
    over = max(0.0, middle - room / 2 - first) - max(
        0.0, first + gap * (count - 1) - middle - room / 2
    )
    ports = [first + over + gap * place for place in range(count)]
    for place, x in enumerate(wanted, left):
        if abs(x - ports[place]) <= gap * 0.45:
            ports[place] = x
    return ports
