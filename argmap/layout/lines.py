"""All lines of a map whose boxes stand anywhere: around boxes, with room for the words on them.

Lines are drawn level by level: those that aim at claims, then those that undercut them, then those
that undercut these. Linked premises meet at a short bracket, set on the nearest free spot half way
to their target.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import cos, inf, sin, sqrt
from typing import NamedTuple

from argmap.layout import strands
from argmap.layout.around import NOWHERE, Field
from argmap.layout.contract import Arrangement, Curve, Options, Place, Point, Route
from argmap.layout.curves import apart, divided, extent, middle_of, point_on, straight
from argmap.layout.legible import Taken, around
from argmap.layout.strands import Strand
from argmap.layout.trees import Trees

MARGIN = 8.0
"""How far lines keep from boxes; boxes must stand three times that apart."""

HALF_BRACKET = 9.0
"""Half of how far the premises on a bracket stand apart."""

_AND = (17.0, 11.0)
"""Half of the room that a bracket's "and" takes, across and down."""

_WORD = (25.0, 9.5)
"""Half of the room that the word on a line takes."""

_ROOMY = (56.0, 32.0)
"""Half of the room around the word on a line that another line aims at."""

_FROM_TARGET = (64.0, 46.0)
"""How far from its target a bracket stands at least, for the word between them."""

_COVERED = 1.0
"""The trouble with a spot from which on a word there would cover another, or a box."""

_BADGE = (9.0, 9.0)
_WORD_AT = 0.45
_STEP = 9.0
_TRIES = 300
_GOLDEN = 2.399963229728653

Half = tuple[float, float]


def gaps(options: Options) -> Half:
    """Give how far apart boxes must stand for lines and words between them, across and down."""
    return (
        max(0.8 * options.row_gap, options.sibling_gap, 3 * MARGIN),
        max(0.9 * options.family_gap, options.sibling_gap, 3 * MARGIN),
    )


def arranged(
    trees: Trees,
    places: list[Place],
    pause: Callable[[int], None],
    ready: Mapping[int, Drawn] | None = None,
) -> Arrangement:
    """Draw all lines between boxes that have their places, and give the whole.

    `places` has the order of the graph's boxes, each at least three margins from the others.
    `ready` are lines that are drawn already, by the numbers of their links. `pause` is called now
    and then with the number of links done.
    """
    pen = _Pen(trees, places, ready or {})
    pen.draw(pause)
    graph = trees.graph
    routes = [pen.routes[link] for link in range(len(graph.links))]
    return Arrangement(
        {box.id: place for box, place in zip(graph.boxes, places, strict=True)},
        {link.id: route for link, route in zip(graph.links, routes, strict=True)},
        tuple(pen.contradictions),
        extent(places, [*_curves(routes), *pen.contradictions]),
    )


def _curves(routes: Iterable[Route]) -> Iterable[Curve]:
    for route in routes:
        yield route.trunk
        yield from route.stems
        if route.bracket is not None:
            yield route.bracket


@dataclass(frozen=True, slots=True)
class Drawn:
    """The line of a link that is drawn already; without an `anchor`, one is chosen."""

    trunk: Curve
    stems: tuple[Curve, ...] = ()
    bracket: Curve | None = None
    anchor: Point | None = None


class Bracket:
    """Where linked premises meet: a short line, and its place for each of them."""

    def __init__(self, middle: Point, upright: bool, half: float) -> None:
        x, y = middle
        self.middle = middle
        self.upright = upright
        self.ends = ((x, y - half), (x, y + half)) if upright else ((x - half, y), (x + half, y))

    def spots(self, premises: Sequence[Place]) -> list[Point]:
        """Give each premise its place on the bracket, in the order in which they stand."""
        axis = int(self.upright)
        order = sorted(range(len(premises)), key=lambda at: premises[at].centre[axis])
        spots: list[Point] = [self.middle] * len(premises)
        (x0, y0), (x1, y1) = self.ends
        for rank, at in enumerate(order):
            share = rank / (len(order) - 1)
            spots[at] = (x0 + (x1 - x0) * share, y0 + (y1 - y0) * share)
        return spots


class _Pen:
    """The drawing under way."""

    def __init__(self, trees: Trees, places: list[Place], ready: Mapping[int, Drawn]) -> None:
        self._trees = trees
        self._places = places
        self._field = Field(places, MARGIN)
        self._room = 1.4 * MARGIN
        self._tags = Taken()
        self._between: dict[tuple[int, int], int] = {}
        self._stems: dict[int, list[Strand]] = {}
        self._brackets: dict[int, Bracket] = {}
        self._ready = ready
        self.routes: dict[int, Route] = {}
        self.contradictions: list[Curve] = []

    def draw(self, pause: Callable[[int], None]) -> None:
        """Draw all links and contradictions."""
        done = 0
        for link, drawn in self._ready.items():
            self._note(link, drawn)
        for depth, level in enumerate(self._levels()):
            found: dict[int, Strand] = {}
            for link in level:
                if link not in self._ready:
                    found[link] = self._find(link)
                if not done % 32:
                    pause(done)
                done += 1
            rivals = [] if depth else self._rivals()
            stems = [stem for link in found for stem in self._stems.get(link, ())]
            strands.draw(self._field, [*found.values(), *stems, *rivals], self._room)
            self._finish({link: self._drawn(link, found.get(link)) for link in level})
            self.contradictions += [self._badged(rival.curve) for rival in rivals]

    def _levels(self) -> Iterable[list[int]]:
        trees = self._trees
        level = [link for links in trees.on_box.values() for link in links]
        yield level
        while level:
            level = [link for known in level for link in trees.on_link.get(known, ())]
            yield level

    def _find(self, link: int) -> Strand:
        """Find the lines of a link; give the one that ends at its target."""
        trees = self._trees
        known = trees.graph.links[link]
        premises = [trees.index[premise] for premise in known.premises]
        target = trees.index.get(known.target, NOWHERE)
        if target == NOWHERE:
            aim = self.routes[trees.link_index[known.target]].anchor
            goal = Place(*aim, 0.0, 0.0)
        else:
            goal = self._places[target]
        if len(premises) > 1:
            bracket = self._brackets[link] = self._bracket(premises, goal)
            ends = bracket.spots([self._places[box] for box in premises])
            self._stems[link] = [
                strands.to_point(self._field, box, end)
                for box, end in zip(premises, ends, strict=True)
            ]
            if target == NOWHERE:
                return strands.joining(self._field, bracket.middle, goal.centre)
            return strands.from_point(self._field, bracket.middle, target)
        if target == NOWHERE:
            return strands.to_point(self._field, premises[0], goal.centre)
        return self._pair(premises[0], target)

    def _pair(self, one: int, other: int) -> Strand:
        pair = (min(one, other), max(one, other))
        earlier = self._between.get(pair, 0)
        self._between[pair] = earlier + 1
        return strands.between(self._field, one, other, earlier)

    def _rivals(self) -> list[Strand]:
        index = self._trees.index
        return [
            self._pair(index[one], index[other]) for one, other in self._trees.graph.contradictions
        ]

    # -- room ------------------------------------------------------------------------------

    def _bracket(self, premises: list[int], goal: Place) -> Bracket:
        """Set a bracket on the free spot nearest to half way between premises and target.

        It lies level or upright, whichever makes the lines to it shorter.
        """
        boxes = [self._places[box] for box in premises]
        x = sum(box.centre[0] for box in boxes) / len(boxes)
        y = sum(box.centre[1] for box in boxes) / len(boxes)
        end = strands.on_spine(goal, (x, y)) if goal.width else goal.centre
        edge = strands.leaving(goal, end, (x, y)) if goal.width else end
        wish = ((x + edge[0]) / 2, (y + edge[1]) / 2)
        half = HALF_BRACKET * (len(premises) - 1)
        found: list[tuple[float, Bracket, Half]] = []
        for upright in (False, True):
            level = (max(half + MARGIN + 1, _AND[0]), _AND[1])
            room = (_AND[0], half + _AND[1]) if upright else level
            bracket = Bracket(self._spot(wish, room, goal), upright, half)
            length = apart(bracket.middle, edge) + sum(
                apart(strands.on_spine(box, spot), spot)
                for box, spot in zip(boxes, bracket.spots(boxes), strict=True)
            )
            found.append((length, bracket, room))
        _, bracket, room = min(found, key=lambda known: known[0])
        self._tags.add(_room(bracket.middle, room))
        return bracket

    def _spot(self, wish: Point, room: Half, goal: Place) -> Point:
        """Find a free spot near a point, not too near to a goal: outwards, as sunflowers grow."""
        bare = None
        for step in range(_TRIES):
            away = _STEP * sqrt(step)
            turn = step * _GOLDEN
            spot = (wish[0] + away * cos(turn), wish[1] + away * sin(turn))
            if _near(goal, spot) or not self._clear(spot, room):
                continue
            if self._tags.free(_room(spot, room)):
                return spot
            bare = bare or spot
        return bare or self._beyond(wish, room)

    def _beyond(self, wish: Point, room: Half) -> Point:
        """Find a spot above or below all boxes, where there is none among them."""
        top = min(place.y for place in self._places) - 2 * room[1]
        bottom = max(place.bottom for place in self._places) + 2 * room[1]
        return (wish[0], top if wish[1] - top < bottom - wish[1] else bottom)

    def _clear(self, middle: Point, half: Half) -> bool:
        (x, y), (a, b) = middle, half
        return not self._field.holds(x - a, y - b, x + a, y + b)

    def _anchor(self, link: int, trunk: Curve, least: float) -> tuple[Point, bool]:
        """Choose where the word on a line stands, `least` or more behind its beginning.

        Tells too whether the line is to be bare, since the word would cover something. A line
        that others aim at bears its word all the same.
        """
        roomy = link in self._trees.on_link
        spots = _along(trunk)
        length = spots[-1].behind
        wish = max(_WORD_AT * length, min(least, 0.7 * length))
        spots.sort(key=lambda spot: abs(spot.behind - wish) + 1e6 * (spot.behind < least))
        best, cost = middle_of(trunk), inf
        for rank, (_, spot, _, _) in enumerate(spots):
            worse = rank / 1e4 + self._trouble(spot, roomy)
            if worse < cost:
                best, cost = spot, worse
            if worse < 1:
                break
        if cost >= _COVERED and not roomy:
            return best, True
        self._tags.add(_room(best, _WORD))
        return best, False

    def _badged(self, curve: Curve) -> Curve:
        """Divide the line of a contradiction so that its badge, on its middle, covers nothing."""
        spots = _along(curve)
        half = spots[-1].behind / 2
        spots.sort(key=lambda spot: abs(spot.behind - half))
        spots = [spot for spot in spots if self._clear(spot.point, _BADGE)] or spots
        free = (spot for spot in spots if self._tags.free(_room(spot.point, _BADGE)))
        spot = next(free, spots[0])
        self._tags.add(_room(spot.point, _BADGE))
        return divided(curve, spot.piece, spot.share)

    def _trouble(self, spot: Point, roomy: bool) -> float:
        """Weigh what a word at a spot would cover."""
        trouble = 0.0
        if not self._clear(spot, _ROOMY if roomy else _WORD):
            trouble += 2 if self._clear(spot, _WORD) else 4
            trouble += 0 if self._clear(spot, (MARGIN + 0.5, MARGIN + 0.5)) else 8
        if not self._tags.free(_room(spot, _WORD)):
            trouble += 1 if self._tags.free(_room(spot, _BADGE)) else 4
        return trouble

    def _note(self, link: int, drawn: Drawn) -> None:
        """Note the room that a line takes that is drawn already."""
        if drawn.anchor is not None:
            self._tags.add(_room(drawn.anchor, _WORD))
        if drawn.bracket is not None:
            self._tags.add(_room((drawn.trunk[0], drawn.trunk[1]), _AND))
        known = self._trees.graph.links[link]
        target = self._trees.index.get(known.target)
        if target is not None and len(known.premises) == 1:
            one = self._trees.index[known.premises[0]]
            pair = (min(one, target), max(one, target))
            self._between[pair] = self._between.get(pair, 0) + 1

    def _drawn(self, link: int, trunk: Strand | None) -> Drawn:
        """Put the line of a link together."""
        if trunk is None:
            return self._ready[link]
        if link not in self._brackets:
            return Drawn(trunk.curve)
        stems = tuple(stem.curve for stem in self._stems[link])
        return Drawn(trunk.curve, stems, straight(*self._brackets[link].ends))

    def _finish(self, level: dict[int, Drawn]) -> None:
        """Put words on lines, on the shortest first, and keep them."""
        for link in sorted(level, key=lambda link: _chord(level[link].trunk)):
            drawn = level[link]
            anchor, bare = drawn.anchor, False
            if anchor is None:
                least = 0.0 if drawn.bracket is None else _AND[0] + _WORD[0]
                anchor, bare = self._anchor(link, drawn.trunk, least)
            self.routes[link] = Route(drawn.trunk, anchor, drawn.stems, drawn.bracket, bare)


def _room(middle: Point, half: Half) -> Place:
    """Give the room around a point that is given by its halves."""
    return around(middle, (2 * half[0], 2 * half[1]))


def _near(goal: Place, spot: Point) -> bool:
    """Tell whether a spot is so near to a goal that no word fits between them."""
    x, y = _FROM_TARGET
    return goal.x - x < spot[0] < goal.right + x and goal.y - y < spot[1] < goal.bottom + y


def _chord(curve: Curve) -> float:
    return apart(curve[:2], curve[-2:])  # type: ignore[arg-type]


class _Spot(NamedTuple):
    """A point on a curve: how far behind the beginning it lies, its piece and its share of it."""

    behind: float
    point: Point
    piece: int
    share: float


def _along(curve: Curve) -> list[_Spot]:
    """Give points along a curve."""
    here: Point = (curve[0], curve[1])
    found, behind = [_Spot(0.0, here, 0, 0.0)], 0.0
    for piece in range((len(curve) - 2) // 6):
        end: Point = (curve[6 * piece + 6], curve[6 * piece + 7])
        steps = min(max(int(apart(here, end) / 6), 1), 40)
        for step in range(1, steps + 1):
            spot = point_on(curve, piece, step / steps)
            behind += apart(found[-1].point, spot)
            found.append(_Spot(behind, spot, piece, step / steps))
        here = end
    return found
