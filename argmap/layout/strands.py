"""One line among boxes that stand anywhere: from a box or a point to another, bent around others.

Lines of one level are found first, each as short as it can be, and then drawn: those that bend at
one corner keep beside one another there, the ones that turn most on the inside, and every bend is
rounded as far as there is room.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from math import atan2, pi

from argmap.layout.around import NOWHERE, Bend, Field
from argmap.layout.contract import Curve, Place, Point
from argmap.layout.curves import apart, line

_INSET = 18.0
"""How far from a box's ends the lines that meet it aim at its middle line, in points."""

_BESIDE = 12.0
_STEP = 4.0
_RADIUS = 18.0
_TIP = 12.0
"""The straight stretch that a line keeps before it ends, in points."""

_ARC = 0.5522847498


@dataclass(slots=True, eq=False)
class Strand:
    """A line: its ends, the boxes that they lie in (`NOWHERE`: none), and its bends."""

    start: Point
    end: Point
    box: int = NOWHERE
    into: int = NOWHERE
    bends: list[Bend] = field(default_factory=list)
    curve: Curve = ()

    @property
    def own(self) -> tuple[int, int]:
        """The boxes that it may touch."""
        return self.box, self.into


def between(walls: Field, box: int, into: int, earlier: int) -> Strand:
    """Find the line from one box to another, beside `earlier` others between the same two."""
    one, other = walls.places[box], walls.places[into]
    start, end = facing(one, other)
    if earlier:
        start, end = _beside(one, other, start, end, earlier if box < into else -earlier)
    return _led(walls, Strand(start, end, box, into))


def to_point(walls: Field, box: int, end: Point) -> Strand:
    """Find the line from a box to a point that lies in no box."""
    return _led(walls, Strand(on_spine(walls.places[box], end), end, box))


def from_point(walls: Field, start: Point, into: int) -> Strand:
    """Find the line from a point that lies in no box to a box."""
    return _led(walls, Strand(start, on_spine(walls.places[into], start), NOWHERE, into))


def joining(walls: Field, start: Point, end: Point) -> Strand:
    """Find the line from a point to another, neither in a box."""
    return _led(walls, Strand(start, end))


def _led(walls: Field, strand: Strand) -> Strand:
    """Lead a line around what is in its way, and let its ends face the way that it takes."""
    inside, into = (strand.box,), (strand.into,)
    strand.bends = walls.way(strand.start, strand.end, inside, into)
    if strand.bends:
        first, last = strand.bends[0].point, strand.bends[-1].point
        if strand.box != NOWHERE:
            start = on_spine(walls.places[strand.box], first)
            if walls.hit(start, first, inside) == NOWHERE:
                strand.start = start
        if strand.into != NOWHERE:
            end = on_spine(walls.places[strand.into], last)
            if walls.hit(last, end, into) == NOWHERE:
                strand.end = end
    return strand


# -- ends ----------------------------------------------------------------------------------


def on_spine(place: Place, towards: Point) -> Point:
    """Give the point of a box's middle line, along its longer side, that is nearest to another."""
    x, y = place.centre
    inset = min(_INSET, place.width / 2, place.height / 2)
    if place.width >= place.height:
        return (min(max(towards[0], place.x + inset), place.right - inset), y)
    return (x, min(max(towards[1], place.y + inset), place.bottom - inset))


def facing(one: Place, other: Place) -> tuple[Point, Point]:
    """Give points on the middle lines of two boxes that face each other."""
    start = on_spine(one, other.centre)
    end = on_spine(other, start)
    return on_spine(one, end), end


def _beside(
    one: Place, other: Place, start: Point, end: Point, earlier: int
) -> tuple[Point, Point]:
    """Shift both ends to the side, by turns to the left and the right."""
    length = apart(start, end) or 1.0
    count = abs(earlier)
    away = _BESIDE * ((count + 1) // 2) * (1 if count % 2 else -1) * (1 if earlier > 0 else -1)
    dx, dy = -(end[1] - start[1]) / length * away, (end[0] - start[0]) / length * away
    return (
        _within(one, (start[0] + dx, start[1] + dy)),
        _within(other, (end[0] + dx, end[1] + dy)),
    )


def _within(place: Place, point: Point) -> Point:
    inset = min(2.0, place.width / 4, place.height / 4)
    return (
        min(max(point[0], place.x + inset), place.right - inset),
        min(max(point[1], place.y + inset), place.bottom - inset),
    )


def leaving(place: Place, inner: Point, outer: Point) -> Point:
    """Give the point of a box's edge where a line from within it leaves."""
    (x, y), (dx, dy) = inner, (outer[0] - inner[0], outer[1] - inner[1])
    best, found = 1.0, outer
    if dx:
        edge = place.right if dx > 0 else place.x
        if (share := (edge - x) / dx) < best:
            best, found = share, (edge, y + dy * share)
    if dy:
        edge = place.bottom if dy > 0 else place.y
        if (share := (edge - y) / dy) < best:
            found = (x + dx * share, edge)
    return found


# -- drawing -------------------------------------------------------------------------------


def draw(walls: Field, strands: Iterable[Strand], room: float) -> None:
    """Draw lines that have been found; `room` is how far from a box's corner they may bend."""
    strands = list(strands)
    _spread(walls, strands, room)
    for strand in strands:
        points = [strand.start, *(bend.point for bend in strand.bends), strand.end]
        if strand.box != NOWHERE:
            points[0] = leaving(walls.places[strand.box], points[0], points[1])
        if strand.into != NOWHERE:
            points[-1] = leaving(walls.places[strand.into], points[-1], points[-2])
        strand.curve = _rounded(walls, points)


def _spread(walls: Field, strands: list[Strand], room: float) -> None:
    """Let the lines that bend at one corner keep beside one another."""
    users: dict[tuple[int, int], list[tuple[float, int, int]]] = {}
    for number, strand in enumerate(strands):
        points = [strand.start, *(bend.point for bend in strand.bends), strand.end]
        for at, bend in enumerate(strand.bends):
            if bend.box != NOWHERE:
                turn = _turn(points[at], points[at + 1], points[at + 2])
                users.setdefault((bend.box, bend.corner), []).append((-turn, number, at))
    moved = {number: list(strands[number].bends) for use in users.values() for _, number, _ in use}
    for (box, corner), use in users.items():
        step = min(_STEP, (room - walls.margin) / max(len(use) - 1, 1))
        for rank, (_, number, at) in enumerate(sorted(use)):
            away = walls.margin + step * rank
            moved[number][at] = Bend(_off(walls.places[box], corner, away), box, corner)
    for number, bends in moved.items():
        if _free(walls, strands[number], bends):
            strands[number].bends = bends


def _turn(before: Point, here: Point, after: Point) -> float:
    """Give by how much a line turns at a point, 0 to π."""
    one = atan2(here[1] - before[1], here[0] - before[0])
    other = atan2(after[1] - here[1], after[0] - here[0])
    turn = abs(other - one)
    return min(turn, 2 * pi - turn)


def _off(place: Place, corner: int, away: float) -> Point:
    return (
        place.x - away if corner in (0, 3) else place.right + away,
        place.y - away if corner in (0, 1) else place.bottom + away,
    )


def _free(walls: Field, strand: Strand, bends: list[Bend]) -> bool:
    points = [strand.start, *(bend.point for bend in bends), strand.end]
    last = len(points) - 2
    return all(
        walls.hit(
            one,
            other,
            ((strand.box,) if not at else ()) + ((strand.into,) if at == last else ()),
        )
        == NOWHERE
        for at, (one, other) in enumerate(pairwise(points))
    )


def _rounded(walls: Field, points: list[Point]) -> Curve:
    """Give a chain of straight lines with every bend rounded, as far as nothing is cut."""
    curve = [*points[0]]
    here = points[0]
    lengths = [apart(one, other) for one, other in pairwise(points)]
    for at in range(1, len(points) - 1):
        corner = points[at]
        after = lengths[at] - _TIP if at == len(points) - 2 else lengths[at] / 2
        radius = min(_RADIUS, lengths[at - 1] / 2, max(after, lengths[at] / 4))
        if radius < 1.0:
            curve += line(*here, *corner)
            here = corner
            continue
        while True:
            begin, end = _towards(corner, points[at - 1], radius), _towards(
                corner, points[at + 1], radius
            )  # fmt: skip
            if radius < 1.0 or not walls.cuts(begin, end):
                break
            radius /= 2
        curve += line(*here, *begin)
        curve += (
            begin[0] + (corner[0] - begin[0]) * _ARC, begin[1] + (corner[1] - begin[1]) * _ARC,
            end[0] + (corner[0] - end[0]) * _ARC, end[1] + (corner[1] - end[1]) * _ARC,
            *end,
        )  # fmt: skip
        here = end
    curve += line(*here, *points[-1])
    return tuple(curve)


def _towards(start: Point, end: Point, away: float) -> Point:
    share = away / (apart(start, end) or 1.0)
    return (start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share)
