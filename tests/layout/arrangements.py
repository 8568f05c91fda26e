"""What every arrangement must be, as a checker, and random graphs to try it on."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise
from math import hypot, isfinite

from hypothesis import strategies as st

from argmap.layout.contract import Arrangement, Box, Curve, Graph, Link, Place, Point, Route
from argmap.layout.curves import middle_of
from argmap.layout.exchange import loose_lines
from argmap.layout.trees import Trees

NEAR = 1e-6
STEPS = 24
KINDS = ("root", "child", "child", "child", "premise", "undercut")


@st.composite
def graphs(draw: st.DrawFn, most: int = 24, pins: bool = False, least: int = 12) -> Graph:
    """Draw a forest with linked premises, undercuts, second uses, rings and contradictions."""
    count = draw(st.integers(0, most))
    number = st.integers(0, 10**6)
    links: list[tuple[str, list[str], str]] = []
    home: dict[str, str] = {}
    for box in range(count):
        kind = draw(st.sampled_from(KINDS))
        target = f"c{draw(number) % box}" if box else ""
        if kind == "premise" and links and home:
            known = links[draw(number) % len(links)]
            known[1].append(f"c{box}")
            home[f"c{box}"] = known[0]
        elif kind != "root" and box:
            if kind == "undercut" and links:
                target = links[draw(number) % len(links)][0]
            home[f"c{box}"] = f"a{len(links)}"
            links.append((f"a{len(links)}", [f"c{box}"], target))
    _reuse(draw, count, links)
    order = draw(st.permutations(range(count)))
    size = st.integers(least, 300).map(float)
    at = st.integers(-900, 900).map(float)
    pin = st.none() | st.tuples(at, at) if pins else st.none()
    boxes = tuple(Box(f"c{box}", draw(size), draw(size), draw(pin)) for box in order)
    uprooted = draw(st.sets(st.sampled_from(sorted(home)), max_size=2)) if home else set()
    return Graph(
        boxes,
        tuple(Link(name, tuple(premises), target, draw(st.booleans()))
              for name, premises, target in links),
        {box: link for box, link in home.items() if box not in uprooted},
        _pairs(draw, count),
    )  # fmt: skip


def _reuse(draw: st.DrawFn, count: int, links: list[tuple[str, list[str], str]]) -> None:
    """Add links between boxes that have their places already, and premises to links."""
    if count < 2:
        return
    box = st.integers(0, count - 1).map("c{}".format)
    for _ in range(draw(st.integers(0, 5))):
        target = draw(box | st.sampled_from([name for name, _, _ in links] or ["c0"]))
        known = draw(st.lists(box, min_size=1, max_size=3, unique=True))
        premises = [premise for premise in known if premise != target]
        if premises:
            links.append((f"a{len(links)}", premises, target))
    for _, premises, target in links:
        if draw(st.integers(0, 9)) == 9:
            added = draw(box)
            if added not in premises and added != target:
                premises.append(added)


def _pairs(draw: st.DrawFn, count: int) -> tuple[tuple[str, str], ...]:
    if count < 2:
        return ()
    box = st.integers(0, count - 1).map("c{}".format)
    pairs = draw(st.lists(st.tuples(box, box), max_size=3, unique=True))
    return tuple((one, other) for one, other in pairs if one != other)


def faults(graph: Graph, made: Arrangement, pins: bool = True) -> list[str]:
    """Say all that is wrong with an arrangement of a graph.

    `pins` tells whether the engine keeps to them.
    """
    found = [*_faulty_places(graph, made, pins)]
    links = {link.id: link for link in graph.links}
    if set(made.routes) != set(links):
        found.append("not every link has a route")
    for name, route in made.routes.items():
        found += [f"{name}: {fault}" for fault in _faulty_route(links[name], route, made)]
    if len(made.contradictions) != len(graph.contradictions):
        found.append("not every contradiction has a line")
    for (one, other), curve in zip(graph.contradictions, made.contradictions, strict=True):
        if not (on_rim(made.places[one], curve[:2]) or on_rim(made.places[other], curve[:2])):
            found.append(f"the contradiction {one} {other} does not begin at a box")
        if not (on_rim(made.places[one], curve[-2:]) or on_rim(made.places[other], curve[-2:])):
            found.append(f"the contradiction {one} {other} does not end at a box")
    return [*found, *_beyond(made)]


def _faulty_places(graph: Graph, made: Arrangement, pins: bool) -> Iterator[str]:
    if list(made.places) != [box.id for box in graph.boxes]:
        yield "the places are not those of the boxes, in their order"
    for box in graph.boxes:
        place = made.places[box.id]
        if (place.width, place.height) != (box.width, box.height):
            yield f"{box.id} has another size"
        if (
            pins
            and box.pin is not None
            and hypot(place.centre[0] - box.pin[0], place.centre[1] - box.pin[1]) > NEAR
        ):
            yield f"{box.id} is not where it is pinned"
    free = [box.id for box in graph.boxes if box.pin is None or not pins]
    for one, other in overlaps({name: made.places[name] for name in free}):
        yield f"{one} and {other} overlap"


def overlaps(places: dict[str, Place]) -> Iterator[tuple[str, str]]:
    """Give all pairs of boxes that overlap."""
    order = sorted(places, key=lambda name: places[name].x)
    for at, name in enumerate(order):
        one = places[name]
        for known in order[at + 1 :]:
            other = places[known]
            if other.x >= one.right - NEAR:
                break
            if other.y < one.bottom - NEAR and one.y < other.bottom - NEAR:
                yield name, known


def _faulty_route(link: Link, route: Route, made: Arrangement) -> Iterator[str]:
    for curve in lines_of(route):
        if len(curve) % 6 != 2 or not all(map(isfinite, curve)):
            yield "a line is no curve"
    end = route.trunk[-2:]
    if link.target in made.places:
        if not on_rim(made.places[link.target], end):
            yield "the trunk does not end at the target's edge"
    elif apart(end, made.routes[link.target].anchor) > NEAR:
        yield "the trunk does not end at the anchor of what it undercuts"
    if distance(route.trunk, route.anchor) > 1:
        yield "the anchor is not on the trunk"
    yield from (_faulty_bracket if len(link.premises) > 1 else _faulty_start)(link, route, made)


def _faulty_start(link: Link, route: Route, made: Arrangement) -> Iterator[str]:
    if route.stems or route.bracket is not None:
        yield "a single premise has a bracket"
    if not on_rim(made.places[link.premises[0]], route.trunk[:2]):
        yield "the trunk does not begin at the premise"


def _faulty_bracket(link: Link, route: Route, made: Arrangement) -> Iterator[str]:
    if route.bracket is None or len(route.stems) != len(link.premises):
        yield "linked premises have no bracket or not one stem each"
        return
    if distance(route.bracket, route.trunk[:2]) > NEAR:
        yield "the trunk does not begin on the bracket"
    for premise, stem in zip(link.premises, route.stems, strict=True):
        if not on_rim(made.places[premise], stem[:2]):
            yield f"the stem of {premise} does not begin there"
        if distance(route.bracket, stem[-2:]) > NEAR:
            yield f"the stem of {premise} does not end at the bracket"


def _beyond(made: Arrangement) -> Iterator[str]:
    left, top, width, height = made.bounds
    whole = Place(left - NEAR, top - NEAR, width + 2 * NEAR, height + 2 * NEAR)
    for name, place in made.places.items():
        if (
            place.x < whole.x
            or place.y < whole.y
            or place.right > whole.right
            or (place.bottom > whole.bottom)
        ):
            yield f"{name} is out of bounds"
    curves = [curve for route in made.routes.values() for curve in lines_of(route)]
    for curve in [*curves, *made.contradictions]:
        if not all(_inside(whole, point) for point in points(curve)):
            yield "a line is out of bounds"


class Told(list[float]):
    """What a layout reported of its progress; it never stops one."""

    def __call__(self, share: float) -> bool:
        """Note a share."""
        self.append(share)
        return True


def lines_of(route: Route) -> Iterator[Curve]:
    """Give all lines of a route."""
    yield route.trunk
    yield from route.stems
    if route.bracket is not None:
        yield route.bracket


def points(curve: Curve, steps: int = STEPS) -> Iterator[Point]:
    """Give points along a curve, its ends included."""
    yield curve[0], curve[1]
    for at in range(0, len(curve) - 2, 6):
        x0, y0, ax, ay, bx, by, x, y = curve[at : at + 8]
        for step in range(1, steps + 1):
            t = step / steps
            s = 1 - t
            k0, k1, k2, k3 = s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t
            yield k0 * x0 + k1 * ax + k2 * bx + k3 * x, k0 * y0 + k1 * ay + k2 * by + k3 * y


def _inside(place: Place, point: Point) -> bool:
    return place.x < point[0] < place.right and place.y < point[1] < place.bottom


def on_rim(place: Place, point: tuple[float, ...]) -> bool:
    """Tell whether a point is on a box's edge."""
    x, y = point
    off_x = max(place.x - x, x - place.right)
    off_y = max(place.y - y, y - place.bottom)
    near = 1e-6 * max(1.0, abs(x), abs(y))
    return abs(max(off_x, off_y)) <= near


def apart(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    """Give the distance of two points."""
    return hypot(one[0] - other[0], one[1] - other[1])


def distance(curve: Curve, point: tuple[float, ...]) -> float:
    """Give how far a point is from a curve."""
    x, y = point
    best = float("inf")
    for (ax, ay), (bx, by) in pairwise(points(curve)):
        dx, dy = bx - ax, by - ay
        length = dx * dx + dy * dy
        share = ((x - ax) * dx + (y - ay) * dy) / length if length else 0.0
        share = min(max(share, 0.0), 1.0)
        best = min(best, hypot(ax + share * dx - x, ay + share * dy - y))
    return best


def through(graph: Graph, made: Arrangement) -> list[tuple[str, str]]:
    """Give (link or "≠", box) wherever a line runs through a box that it does not belong to."""
    ends = {link.id: link for link in graph.links}
    found = []
    order = sorted(made.places.items(), key=lambda item: item[1].y)
    tallest = max((place.height for place in made.places.values()), default=0.0)
    tops = [place.y for _, place in order]
    for name, curve in _all_lines(made):
        own = {*ends[name].premises, ends[name].target} if name in ends else set()
        hit: set[str] = set()
        for x, y in points(curve):
            for at in range(bisect_left(tops, y - tallest), bisect_left(tops, y)):
                box, place = order[at]
                if place.x + 1 < x < place.right - 1 and place.y + 1 < y < place.bottom - 1:
                    hit.add(box)
        found += [(name, box) for box in sorted(hit - own)]
    return found


def words(
    graph: Graph, made: Arrangement, size: tuple[float, float]
) -> list[tuple[str, tuple[float, float, float, float]]]:
    """Give left, top, right, bottom of words of a size on lines, of "and"s and of badges."""
    found = [
        (f"≠{number}", _around(middle_of(curve), (12.0, 12.0)))
        for number, curve in enumerate(made.contradictions)
    ]
    for link in graph.links:
        route = made.routes[link.id]
        if not route.bare:
            found.append((link.id, _around(route.anchor, size)))
        if route.bracket is not None:
            found.append((f"{link.id} and", _around(route.trunk[:2], (27.0, 13.0))))
    return found


def _around(
    point: tuple[float, ...], size: tuple[float, float]
) -> tuple[float, float, float, float]:
    (x, y), (width, height) = point[:2], size
    return (x - width / 2, y - height / 2, x + width / 2, y + height / 2)


def covering(
    graph: Graph, made: Arrangement, size: tuple[float, float] = (43.0, 12.0)
) -> list[tuple[str, str]]:
    """Give (word, box or word) wherever a word on a line overlaps a box or another word."""
    things = words(graph, made, size)
    things += [(name, (p.x, p.y, p.right, p.bottom)) for name, p in made.places.items()]
    things.sort(key=lambda thing: thing[1][1])
    found = []
    for at, (one, (left, top, right, bottom)) in enumerate(things):
        for other, (x, y, end, floor) in things[at + 1 :]:
            if y >= bottom:
                break
            both_boxes = one in made.places and other in made.places
            if x < right and left < end and top < floor and not both_boxes:
                found.append((one, other))
    return found


def crossed(trees: Trees, centres: list[Point]) -> int:
    """Count the crossings of straight lines between the middles of boxes, ends left out."""
    return lines_crossed([*tree_lines(trees), *loose_lines(trees)], centres)


def tree_lines(trees: Trees) -> list[tuple[int, int]]:
    """Give the pairs of boxes that a line of the forest joins."""
    return [(box, above) for box, above in enumerate(trees.above) if above >= 0]


def lines_crossed(lines: list[tuple[int, int]], centres: list[Point]) -> int:
    """Count the crossings among some lines by trying all pairs."""
    spans = sorted(
        (min(centres[a][0], centres[b][0]), max(centres[a][0], centres[b][0]), a, b)
        for a, b in lines
    )
    found = 0
    for at, (_, right, a, b) in enumerate(spans):
        for left, _, c, d in spans[at + 1 :]:
            if left > right:
                break
            if a not in (c, d) and b not in (c, d):
                found += _parts(centres, a, b, c, d) and _parts(centres, c, d, a, b)
    return found


def _parts(centres: list[Point], a: int, b: int, c: int, d: int) -> bool:
    """Tell whether the line through two points has two others on its two sides."""
    (x, y), (u, v) = centres[a], centres[b]
    return ((u - x) * (centres[c][1] - y) - (v - y) * (centres[c][0] - x)) * (
        (u - x) * (centres[d][1] - y) - (v - y) * (centres[d][0] - x)
    ) < 0


def _all_lines(made: Arrangement) -> Iterator[tuple[str, Curve]]:
    for name, route in made.routes.items():
        for curve in lines_of(route):
            yield name, curve
    for curve in made.contradictions:
        yield "≠", curve
