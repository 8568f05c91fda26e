"""Ways around boxes, wherever they stand: the shortest lines that keep clear of all of them.

Boxes are obstacles with a margin. A way is searched by A* over the corners of the margins, and
only those corners are looked at that a straight line on has led to: first the goal, then the
corners of what is in the way of it, and so on. Where this does not come to an end soon, the way is
the straight one, led around each box that it meets. A margin must be less than half of the gap
between any two boxes; then there is always a way.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
from itertools import pairwise
from math import atan2, inf, sqrt
from typing import NamedTuple

from argmap.layout.contract import Curve, Place, Point
from argmap.layout.curves import apart, point_on

_BEND = 14.0
"""How much longer a way may be, in points, if that saves a bend."""

_AHEAD = 1.2
"""How much more the way ahead counts than the way done: what lies nearer to the goal is tried
first, and a way may be that much longer than the shortest."""

_AHEAD_AT_ONCE = 16
_SLACK = 0.01
"""Lines may touch a margin: how much smaller it is when they are tested, in points."""

_POPS = 60
_LOOKS = 24
"""How many corners are expanded in a search, and how many lines of sight are tried from each."""

_SAMPLE = 20.0
_BARE = 2.0
"""How far from a box a rounded bend must stay, in points."""

_CELLS = 4
"""How many cells there are to a box in the grid, at most."""

_Wall = tuple[float, float, float, float]

NOWHERE = -1
"""No box."""


class Bend(NamedTuple):
    """Where a way bends: at a corner of a box's margin, 0 to 3, or, for none, just at a point."""

    point: Point
    box: int = NOWHERE
    corner: int = 0


class Field:
    """Boxes as obstacles, found by a grid.

    Parameters
    ----------
    places
        The boxes.
    margin : float
        How far lines keep from them, in points.
    """

    def __init__(self, places: Sequence[Place], margin: float) -> None:
        self.places = places
        self.margin = margin
        self._walls = _walls(places, margin - _SLACK)
        self._bare = _walls(places, min(_BARE, margin / 2))
        self._left = min((wall[0] for wall in self._walls), default=0.0)
        self._top = min((wall[1] for wall in self._walls), default=0.0)
        width = max((wall[2] for wall in self._walls), default=0.0) - self._left
        height = max((wall[3] for wall in self._walls), default=0.0) - self._top
        count = max(len(places), 1)
        mean = sum(place.width + place.height for place in places) / (2 * count)
        self._cell = max(mean, sqrt(width * height / (_CELLS * count)), 1.0)
        self._columns = int(width / self._cell) + 1
        self._rows = int(height / self._cell) + 1
        self._cells: dict[int, list[int]] = {}
        for box, (left, top, right, bottom) in enumerate(self._walls):
            for column in self._span(left - self._left, right - self._left, self._columns):
                for row in self._span(top - self._top, bottom - self._top, self._rows):
                    self._cells.setdefault(column * self._rows + row, []).append(box)

    def _span(self, low: float, high: float, count: int) -> range:
        return range(self._at(low, count), self._at(high, count) + 1)

    # -- lines of sight --------------------------------------------------------------------

    def hit(self, start: Point, end: Point, own: tuple[int, ...] = ()) -> int:
        """Give the first box in the way of a straight line, other than its own, or `NOWHERE`."""
        x0, y0 = start
        dx, dy = end[0] - x0, end[1] - y0
        walls, cells, cell, rows = self._walls, self._cells, self._cell, self._rows
        first = self._at(x0 - self._left, self._columns)
        last = self._at(end[0] - self._left, self._columns)
        step = 1 if last >= first else -1
        edge = self._left + (first + (step > 0)) * cell
        best, found = inf, NOWHERE
        ya = y0 - self._top
        for column in range(first, last + step, step):
            leave = 1.0 if column == last else min(max((edge - x0) / dx, 0.0), 1.0)
            yb = y0 + dy * leave - self._top
            low, high = self._at(min(ya, yb), rows), self._at(max(ya, yb), rows)
            for at in range(column * rows + low, column * rows + high + 1):
                for box in cells.get(at, ()):
                    if box not in own:
                        entry = _entry(walls[box], x0, y0, dx, dy)
                        if entry < best:
                            best, found = entry, box
            if best <= leave:
                break
            ya = yb
            edge += step * cell
        return found

    def cuts(self, start: Point, end: Point) -> bool:
        """Tell whether a short straight line runs through a box or touches it."""
        (left, right), (top, bottom) = sorted((start[0], end[0])), sorted((start[1], end[1]))
        return any(self._meets(box, start, end) for box in self._within(left, top, right, bottom))

    def clear(self, curve: Curve, own: tuple[int, ...]) -> bool:
        """Tell whether a curve keeps out of all boxes but its own."""
        here: Point = (curve[0], curve[1])
        for piece in range((len(curve) - 2) // 6):
            end: Point = (curve[6 * piece + 6], curve[6 * piece + 7])
            steps = min(max(int(apart(here, end) / _SAMPLE), 4), 200)
            before = here
            for step in range(1, steps + 1):
                spot = point_on(curve, piece, step / steps)
                (left, right), (top, bottom) = (
                    sorted((before[0], spot[0])), sorted((before[1], spot[1]))
                )  # fmt: skip
                for box in self._within(left, top, right, bottom):
                    if box not in own and self._meets(box, before, spot):
                        return False
                before = spot
            here = end
        return True

    def _meets(self, box: int, start: Point, end: Point) -> bool:
        dx, dy = end[0] - start[0], end[1] - start[1]
        return _entry(self._bare[box], *start, dx, dy) < inf

    def _within(self, left: float, top: float, right: float, bottom: float) -> Iterator[int]:
        """Give the boxes in the grid's cells that a rectangle touches, some of them twice."""
        for column in self._span(left - self._left, right - self._left, self._columns):
            for row in self._span(top - self._top, bottom - self._top, self._rows):
                yield from self._cells.get(column * self._rows + row, ())

    def _at(self, along: float, count: int) -> int:
        at = int(along // self._cell)
        return 0 if at < 0 else at if at < count else count - 1

    def holds(self, left: float, top: float, right: float, bottom: float) -> bool:
        """Tell whether a rectangle meets any box itself, its margin left out."""
        return any(
            left < place.right and place.x < right and top < place.bottom and place.y < bottom
            for place in (self.places[box] for box in self._within(left, top, right, bottom))
        )

    def corners(self, box: int) -> tuple[Bend, Bend, Bend, Bend]:
        """Give the corners of a box's margin, clockwise from the upper left."""
        place, room = self.places[box], self.margin
        left, top = place.x - room, place.y - room
        right, bottom = place.right + room, place.bottom + room
        return (
            Bend((left, top), box, 0),
            Bend((right, top), box, 1),
            Bend((right, bottom), box, 2),
            Bend((left, bottom), box, 3),
        )

    # -- ways ------------------------------------------------------------------------------

    def way(
        self, start: Point, end: Point, inside: tuple[int, ...] = (), into: tuple[int, ...] = ()
    ) -> list[Bend]:
        """Find a way from a point to another and give its bends; none is the straight line.

        `inside` and `into` are boxes that the start and the end lie in: the first and the last
        stretch may cross these.
        """
        if self.hit(start, end, inside + into) == NOWHERE:
            return []
        begin, goal = Bend(start), Bend(end, NOWHERE, 1)
        costs = {begin: 0.0}
        came: dict[Bend, Bend] = {}
        done: set[Bend] = set()
        queue = [(apart(start, end), begin)]
        while queue and len(done) < _POPS:
            _, node = heappop(queue)
            if node == goal:
                return _traced(came, node)
            if node in done:
                continue
            done.add(node)
            for seen in self._visible(node, goal, inside if node == begin else (), into):
                cost = costs[node] + apart(node.point, seen.point) + _BEND
                if cost < costs.get(seen, inf) - 1e-9:
                    costs[seen], came[seen] = cost, node
                    heappush(queue, (cost + _AHEAD * apart(seen.point, end), seen))
        return self._plain(start, end, inside, into)

    def _visible(
        self, node: Bend, goal: Bend, own: tuple[int, ...], into: tuple[int, ...]
    ) -> list[Bend]:
        """Give what is seen from a bend: the goal, or corners of what is in the way of it."""
        found: list[Bend] = []
        waiting = [goal]
        tried: set[int] = set()
        for looked, target in enumerate(waiting):
            if looked == _LOOKS:
                break
            allowed = own + into if target is goal else own
            box = self.hit(node.point, target.point, allowed)
            if box == NOWHERE:
                found.append(target)
            elif box not in tried:
                tried.add(box)
                waiting += (
                    self._beside(node) if box == node.box else self._tangents(box, node.point)
                )
        return found

    def _beside(self, node: Bend) -> list[Bend]:
        """Give the next corners of the same margin, to both sides."""
        ring = self.corners(node.box)
        return [ring[(node.corner + step) % 4] for step in (1, 3)]

    def _tangents(self, box: int, here: Point) -> list[Bend]:
        """Give the two corners of a margin that lie farthest apart as seen from a point."""
        ring = self.corners(box)
        x, y = here
        cx = (ring[0].point[0] + ring[2].point[0]) / 2 - x
        cy = (ring[0].point[1] + ring[2].point[1]) / 2 - y
        sides = []
        for bend in ring:
            dx, dy = bend.point[0] - x, bend.point[1] - y
            sides.append(atan2(cx * dy - cy * dx, cx * dx + cy * dy))
        return [ring[sides.index(min(sides))], ring[sides.index(max(sides))]]

    def _plain(
        self, start: Point, end: Point, inside: tuple[int, ...], into: tuple[int, ...]
    ) -> list[Bend]:
        """Give the straight way, led along the margin of each box that it meets, then shortened."""
        bends: list[Bend] = []
        for box in self._all_hits(start, end):
            if box not in inside and box not in into:
                bends += self._along(box, start, end)
        return self._shortened([Bend(start), *bends, Bend(end)], inside, into)

    def _all_hits(self, start: Point, end: Point) -> list[int]:
        """Give all boxes in the way of a straight line, in the order in which it meets them."""
        dx, dy = end[0] - start[0], end[1] - start[1]
        met: dict[int, float] = {}
        for box in self._cells_on(start, end):
            entry = _entry(self._walls[box], *start, dx, dy)
            if entry < inf:
                met[box] = entry
        return sorted(met, key=met.__getitem__)

    def _cells_on(self, start: Point, end: Point) -> Iterator[int]:
        """Give the boxes in the grid's cells along a straight line, some of them more than once."""
        x0, y0 = start
        dx, dy = end[0] - x0, end[1] - y0
        first = self._at(x0 - self._left, self._columns)
        last = self._at(end[0] - self._left, self._columns)
        step = 1 if last >= first else -1
        ya = y0 - self._top
        for column in range(first, last + step, step):
            edge = self._left + (column + (step > 0)) * self._cell
            leave = 1.0 if column == last else min(max((edge - x0) / dx, 0.0), 1.0)
            yb = y0 + dy * leave - self._top
            for row in self._span(min(ya, yb), max(ya, yb), self._rows):
                yield from self._cells.get(column * self._rows + row, ())
            ya = yb

    def _along(self, box: int, start: Point, end: Point) -> list[Bend]:
        """Lead a straight line around one box, along its margin, by the shorter side."""
        ring = self.corners(box)
        (x, y), (dx, dy) = start, (end[0] - start[0], end[1] - start[1])
        wall = (*ring[0].point, *ring[2].point)
        enter = min(max(_entry(wall, x, y, dx, dy), 0.0), 1.0)
        leave = 1 - min(max(_entry(wall, *end, -dx, -dy), 0.0), 1.0)
        ends = [(x + dx * at, y + dy * at) for at in (enter, leave)]
        ways = []
        for side in (-1, 1):
            chosen = [b for b in ring if side * (dx * (b.point[1] - y) - dy * (b.point[0] - x)) > 0]
            chosen.sort(key=lambda bend: bend.point[0] * dx + bend.point[1] * dy)
            ways.append([Bend(ends[0]), *chosen, Bend(ends[1])])
        return min(ways, key=_length)

    def _shortened(
        self, bends: list[Bend], inside: tuple[int, ...], into: tuple[int, ...]
    ) -> list[Bend]:
        """Leave out the bends that lie between two points that see each other."""
        kept: list[Bend] = []
        at = 0
        while at < len(bends) - 1:
            own = inside if not at else ()
            ahead = min(at + _AHEAD_AT_ONCE, len(bends) - 1)
            while ahead > at + 1:
                allowed = own + into if ahead == len(bends) - 1 else own
                if self.hit(bends[at].point, bends[ahead].point, allowed) == NOWHERE:
                    break
                ahead -= 1
            kept.append(bends[ahead])
            at = ahead
        return kept[:-1]


def _traced(came: dict[Bend, Bend], node: Bend) -> list[Bend]:
    bends = []
    while (node := came[node]) in came:
        bends.append(node)
    return bends[::-1]


def _length(bends: list[Bend]) -> float:
    return sum(apart(one.point, other.point) for one, other in pairwise(bends))


def _walls(places: Sequence[Place], room: float) -> list[_Wall]:
    return [(p.x - room, p.y - room, p.right + room, p.bottom + room) for p in places]


def _entry(wall: _Wall, x: float, y: float, dx: float, dy: float) -> float:
    """Give where on a line, 0 to 1, it comes into a rectangle, or infinity."""
    enter, leave = 0.0, 1.0
    left, top, right, bottom = wall
    if dx:
        a, b = (left - x) / dx, (right - x) / dx
        if a > b:
            a, b = b, a
        enter = a if a > enter else enter  # noqa: FURB136 - the built-in costs twice as much
        leave = b if b < leave else leave  # noqa: FURB136
    elif not left < x < right:
        return inf
    if dy:
        a, b = (top - y) / dy, (bottom - y) / dy
        if a > b:
            a, b = b, a
        enter = a if a > enter else enter  # noqa: FURB136 - the built-in costs twice as much
        leave = b if b < leave else leave  # noqa: FURB136
    elif not top < y < bottom:
        return inf
    return enter if enter < leave else inf
