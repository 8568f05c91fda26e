"""Radial, our own engine for one contention in the middle: its debate in rings around it.

It is bands bent around a point: each row becomes a ring, and what is across becomes an angle, so
that all lines run between rings and through the gaps in them as they do between rows. The rings are
ellipses, as much wider than high as boxes are. Several contentions stand on the innermost ring.
The circle begins at the bottom and goes over the left and the top to the right.
"""

from __future__ import annotations

from argmap.layout import direct
from argmap.layout.around import Field
from argmap.layout.contract import Arrangement, Curve, Graph, Options, Place, Progress, Route
from argmap.layout.curves import extent
from argmap.layout.frame import Frame
from argmap.layout.lines import Drawn, arranged
from argmap.layout.page import free_links
from argmap.layout.progress import report, stage
from argmap.layout.radial_bend import Bend
from argmap.layout.radial_rings import Rings, rings_of
from argmap.layout.radial_words import settle_words
from argmap.layout.routes import draw_routes
from argmap.layout.trees import Trees, find_rows, trees_of

_MOST = 0.6
"""The share of all claims that must hang under a contention for it to stand alone in the middle."""


def radial(graph: Graph, options: Options, progress: Progress | None = None) -> Arrangement:
    """Lay a graph out in rings; the direction does not matter.

    Boxes without a pin never overlap; a pinned box stands where it was put, and the others stay
    where they would be. The middle of the rings is the origin.

    Raises
    ------
    CancelledError
        If `progress` answered False.
    """
    report(progress, 0.0)
    trees = trees_of(graph)
    _gather(trees)
    report(progress, 0.1)
    rings = rings_of(trees, options)
    report(progress, 0.5)
    frame = Frame(trees, rings.across, (rings.widths, rings.depths), {}, rings.gap)
    frame.round = True
    frame.hub = trees.rows[0][0] if len(trees.rows[0]) == 1 else -1
    drawing = draw_routes(frame, stage(progress, 0.5, 0.8, len(graph.links)))
    places = [rings.place(box) for box in range(len(graph.boxes))]
    for number, box in enumerate(graph.boxes):
        if box.pin is not None:
            x, y = box.pin
            places[number] = Place(x - box.width / 2, y - box.height / 2, box.width, box.height)
    report(progress, 0.8)
    made = _arrangement(graph, rings, places, drawing.routes, drawing.contradictions)
    report(progress, 1.0)
    return made


def _gather(trees: Trees) -> None:
    """Let a contention that most claims hang under have the middle, and the others a ring."""
    roots = list(trees.rows[0])
    sizes = [1] * len(trees.above)
    for row in reversed(trees.rows[1:]):
        for box in row:
            sizes[trees.above[box]] += sizes[box]
    largest = max(roots, key=lambda root: sizes[root])
    if len(roots) > 1 and sizes[largest] > _MOST * len(sizes):
        for root in roots:
            if root != largest:
                trees.above[root] = largest
                trees.children[largest].append(root)
        find_rows(trees)


def _arrangement(
    graph: Graph,
    rings: Rings,
    places: list[Place],
    flat: list[Route | None],
    clashes: list[Curve],
) -> Arrangement:
    """Bend what was drawn in rows, and draw straight what touches a pinned box."""
    trees = rings.trees
    free = free_links(trees)
    bend = Bend(rings, places)
    routes: list[Route | None] = [None] * len(graph.links)
    for link in trees.by_level():
        known, drawn = graph.links[link], flat[link]
        target = trees.index.get(known.target, -1)
        premises = [trees.index[premise] for premise in known.premises]
        if link not in free and drawn is not None:
            routes[link] = bend.route(drawn, premises, target)
            continue
        if target >= 0:
            aim = places[target]
        else:
            above = routes[trees.link_index[known.target]]
            assert above is not None
            aim = direct.spot(above.anchor)
        routes[link] = direct.route([places[box] for box in premises], aim, direct.between)
    lines = []
    for pair, curve in zip(graph.contradictions, clashes, strict=True):
        ends = [trees.index[box] for box in pair]
        if any(graph.boxes[end].pin is not None for end in ends):
            lines.append(direct.between(places[ends[0]], places[ends[1]]))
        else:
            lines.append(bend.clash(curve, ends[0], ends[1]))
    routes, lines = _led_around(trees, places, routes, lines)
    settle_words(trees, routes, places, free)
    found = {link.id: route for link, route in zip(graph.links, routes, strict=True) if route}
    curves = [*lines]
    for route in found.values():
        curves += [route.trunk, *route.stems, *([route.bracket] if route.bracket else [])]
    return Arrangement(
        {box.id: place for box, place in zip(graph.boxes, places, strict=True)},
        found,
        tuple(lines),
        extent(places, curves),
    )


def _led_around(
    trees: Trees, places: list[Place], routes: list[Route | None], clashes: list[Curve]
) -> tuple[list[Route | None], list[Curve]]:
    """Draw anew, around the boxes, what bending has led through one, and what aims at that.

    A line that runs most of the way round a sparse ring is bent so much that it may cut it short.
    """
    graph, index = trees.graph, trees.index
    field = Field(places, 0.0)
    anew: set[int] = set()
    for link in trees.by_level():
        known, route = graph.links[link], routes[link]
        if route is None:
            continue
        own = tuple(index[end] for end in (*known.premises, known.target) if end in index)
        curves = [route.trunk, *route.stems, *([route.bracket] if route.bracket else [])]
        aimed = trees.link_index.get(known.target, -1)
        loose = not trees.premises_at_home(link)
        if loose or aimed in anew or not all(field.clear(curve, own) for curve in curves):
            anew.add(link)
    if not (anew or clashes) or any(box.pin is not None for box in graph.boxes):
        return routes, clashes
    kept = {
        link: Drawn(route.trunk, route.stems, route.bracket, route.anchor)
        for link, route in enumerate(routes)
        if route is not None and link not in anew
    }
    made = arranged(trees, places, lambda _: None, kept)
    return [made.routes[link.id] for link in graph.links], list(made.contradictions)


def _shrunk(place: Place) -> Place:
    """Give a box a little smaller, so that lines that end at its edge are outside."""
    return Place(place.x + 1, place.y + 1, max(place.width - 2, 0.1), max(place.height - 2, 0.1))
