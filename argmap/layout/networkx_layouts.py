"""networkx's own layouts that need nothing more than scaling.

Each sets points; the picture is then scaled uniformly until no two boxes overlap, and the lines
go straight. Pins are left aside: a place in another picture means nothing in these.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from argmap.errors import LayoutError
from argmap.layout import direct
from argmap.layout.contract import (
    Arrangement,
    Curve,
    Direction,
    Graph,
    Link,
    Options,
    Place,
    Progress,
    Route,
)
from argmap.layout.curves import extent, middle_of
from argmap.layout.orient import is_level
from argmap.layout.progress import report, stage
from argmap.layout.spread import least_scale
from argmap.layout.trees import Trees, trees_of

if TYPE_CHECKING:
    import networkx as nx

    Positions = dict[Any, Any]

_BOW = 40.0
_ABOVE = -1
"""A node that is joined to all roots, so that every claim is reached."""


def bfs(graph: Graph, options: Options, progress: Progress | None = None) -> Arrangement:
    """Lay out in layers by the shortest way to a contention (`networkx.bfs_layout`)."""
    import networkx as nx  # noqa: PLC0415

    report(progress, 0.0)
    trees = trees_of(graph)
    joined = _network(trees)
    joined.add_edges_from((_ABOVE, root) for root in trees.rows[0])
    positions = nx.bfs_layout(joined, _ABOVE, align=_align(options))
    return _finish(trees, _in_layers(positions, options), options, progress)


def multipartite(graph: Graph, options: Options, progress: Progress | None = None) -> Arrangement:
    """Lay out in layers by depth in the debate (`networkx.multipartite_layout`)."""
    import networkx as nx  # noqa: PLC0415

    report(progress, 0.0)
    trees = trees_of(graph)
    layers = dict(enumerate(trees.rows))
    network = _network(trees)
    positions = nx.multipartite_layout(network, subset_key=layers, align=_align(options))
    return _finish(trees, _in_layers(positions, options), options, progress)


def circular(graph: Graph, options: Options, progress: Progress | None = None) -> Arrangement:
    """Lay out on a circle, branches side by side (`networkx.circular_layout`)."""
    import networkx as nx  # noqa: PLC0415

    report(progress, 0.0)
    trees = trees_of(graph)
    return _finish(trees, nx.circular_layout(_network(trees)), options, progress)


def shell(graph: Graph, options: Options, progress: Progress | None = None) -> Arrangement:
    """Lay out on circles around the contentions, one a row (`networkx.shell_layout`).

    `options.engine["rotate"]` is the angle between the beginnings of two circles, in radians.
    """
    import networkx as nx  # noqa: PLC0415

    report(progress, 0.0)
    trees = trees_of(graph)
    rotate = _number(options, "rotate", None)
    positions = nx.shell_layout(_network(trees), nlist=trees.rows, rotate=rotate)
    return _finish(trees, positions, options, progress)


def spiral(graph: Graph, options: Options, progress: Progress | None = None) -> Arrangement:
    """Lay out along a spiral, in reading order (`networkx.spiral_layout`).

    `options.engine` may have `resolution` (how tight it winds, 0.35) and `equidistant` (True).
    """
    import networkx as nx  # noqa: PLC0415

    report(progress, 0.0)
    trees = trees_of(graph)
    resolution = _number(options, "resolution", 0.35)
    if not resolution or resolution < 0:
        raise LayoutError("the resolution of a spiral must be greater than 0")
    positions = nx.spiral_layout(
        _network(trees),
        resolution=resolution,
        equidistant=bool(options.engine.get("equidistant", True)),
    )
    return _finish(trees, positions, options, progress)


def _network(trees: Trees) -> nx.Graph:
    """Project to networkx: boxes by number, branch by branch, joined to what they bear on."""
    import networkx as nx  # noqa: PLC0415

    network = nx.Graph()
    waiting = trees.rows[0][::-1]
    while waiting:
        box = waiting.pop()
        network.add_node(box)
        waiting += reversed(trees.children[box])
    aims = _aims(trees)
    for place, link in enumerate(trees.graph.links):
        network.add_edges_from((aims[place], trees.index[premise]) for premise in link.premises)
    return network


def _aims(trees: Trees) -> dict[int, int]:
    """Give the box that each link bears on in the end, through what it undercuts."""
    aims: dict[int, int] = {}
    for link in trees.by_level():
        target = trees.graph.links[link].target
        box = trees.index.get(target)
        aims[link] = aims[trees.link_index[target]] if box is None else box
    return aims


def _align(options: Options) -> str:
    """Give networkx's word for how layers run."""
    return "vertical" if is_level(options.direction) else "horizontal"


def _in_layers(positions: Positions, options: Options) -> Positions:
    """Turn layers into the direction that is wanted; networkx has the first one left or on top."""
    if options.direction is Direction.UP:
        return {node: (x, -y) for node, (x, y) in positions.items()}
    if options.direction is Direction.LEFT:
        return {node: (-x, y) for node, (x, y) in positions.items()}
    return positions


def _number(options: Options, key: str, usual: float | None) -> float | None:
    value = options.engine.get(key, usual)
    if value is None or (isinstance(value, int | float) and abs(value) < 1e6):
        return value
    raise LayoutError(f"the setting {key} of a layout must be a number, not {value!r}")


def _finish(
    trees: Trees, positions: Positions, options: Options, progress: Progress | None
) -> Arrangement:
    """Scale until no boxes overlap and draw all lines straight."""
    import numpy as np  # noqa: PLC0415

    report(progress, 0.5)
    boxes = trees.graph.boxes
    centres = np.array([positions[box] for box in range(len(boxes))], dtype=float)
    sizes = np.array([(box.width, box.height) for box in boxes])
    centres *= least_scale(centres, sizes, options.sibling_gap)
    report(progress, 0.7)
    places = [
        Place(x - box.width / 2, y - box.height / 2, box.width, box.height)
        for box, (x, y) in zip(boxes, centres.tolist(), strict=True)
    ]
    pen = _Pen(trees, places)
    routes = pen.routes(stage(progress, 0.7, 1.0, len(trees.graph.links)))
    lines = pen.contradictions()
    return Arrangement(
        {box.id: place for box, place in zip(boxes, places, strict=True)},
        {link.id: route for link, route in zip(trees.graph.links, routes, strict=True)},
        lines,
        extent(places, [*_curves(routes), *lines]),
    )


class _Pen:
    """Straight lines between boxes; a second one between the same two is bowed."""

    def __init__(self, trees: Trees, places: list[Place]) -> None:
        self._trees = trees
        self._places = places
        self._drawn: dict[tuple[int, int], int] = {}

    def routes(self, pause: Callable[[int], None]) -> list[Route]:
        """Draw all links, in the graph's order."""
        links = self._trees.graph.links
        made: dict[int, Route] = {}
        for done, link in enumerate(self._trees.by_level()):
            made[link] = self._route(links[link], made)
            if not done % 1024:
                pause(done)
        return [made[link] for link in range(len(links))]

    def _route(self, link: Link, made: dict[int, Route]) -> Route:
        index, places = self._trees.index, self._places
        premises = [index[premise] for premise in link.premises]
        target = index.get(link.target)
        if target is not None and len(premises) == 1:
            trunk = self._between(premises[0], target)
            return Route(trunk, middle_of(trunk))
        if target is None:
            aim = direct.spot(made[self._trees.link_index[link.target]].anchor)
        else:
            aim = places[target]
        return direct.route([places[premise] for premise in premises], aim)

    def contradictions(self) -> tuple[Curve, ...]:
        """Draw all contradictions, in the graph's order."""
        index = self._trees.index
        pairs = self._trees.graph.contradictions
        return tuple([self._between(index[one], index[other]) for one, other in pairs])

    def _between(self, one: int, other: int) -> Curve:
        pair = (min(one, other), max(one, other))
        drawn = self._drawn.get(pair, 0)
        self._drawn[pair] = drawn + 1
        bow = _BOW * ((drawn + 1) // 2) * (1 if drawn % 2 else -1)
        return direct.bowed(self._places[one], self._places[other], bow if one < other else -bow)


def _curves(routes: Iterable[Route]) -> Iterable[Curve]:
    for route in routes:
        yield route.trunk
        yield from route.stems
        if route.bracket is not None:
            yield route.bracket
