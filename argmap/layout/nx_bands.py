"""Bands for any networkx graph: positions like those of `networkx.spring_layout` and its kin."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import replace
from math import inf
from typing import TYPE_CHECKING, Any

from argmap.errors import LayoutError
from argmap.layout.bands import bands
from argmap.layout.contract import Box, Direction, Graph, Link, Options, Point

if TYPE_CHECKING:
    import networkx as nx

_WIDTH = 60.0
_HEIGHT = 30.0


def bands_layout(
    G: nx.Graph,  # noqa: N803
    roots: Iterable[Hashable] | None = None,
    *,
    direction: str = "down",
    options: Options | None = None,
) -> dict[Any, Point]:
    """Lay out any networkx graph as trees in rows, each node centred over what hangs under it.

    A spanning forest is laid out: each node hangs under the one it is first reached from, breadth
    first and in the graph's own order. Rings and several components are no obstacle.

    Parameters
    ----------
    G : networkx graph
        Edges of a directed graph lead from a node to those below it. The node attributes
        ``width`` and ``height`` are sizes in points, 60 × 30 where they are missing.
    roots : iterable of nodes, optional
        The nodes to begin with. Without them: the nodes of a directed graph that no edge leads
        to; and in whatever is not reached by then, the first node.
    direction : {"down", "up", "right", "left"}
        Where children lie as seen from their parent.
    options : Options, optional
        The gaps between boxes.

    Returns
    -------
    dict
        Nodes to (x, y), the middle of each, y upwards as networkx and Matplotlib have it.

    Raises
    ------
    LayoutError
        If a root is not in the graph, a direction is none, or a size is no positive number.
    """
    above = _spanning(G, _roots(G, roots))
    number = {node: str(place) for place, node in enumerate(above)}
    hanging = [
        (number[node], number[parent]) for node, parent in above.items() if parent is not None
    ]
    graph = Graph(
        tuple(_box(G, node, number[node]) for node in above),
        tuple(Link(child, (child,), parent) for child, parent in hanging),
        {child: child for child, _ in hanging},
    )
    if not above:
        return {}
    wanted = replace(options or Options(), direction=Direction.named(direction))
    places = bands(graph, wanted).places
    centres = {node: places[number[node]].centre for node in G}
    return {node: (x, -y) for node, (x, y) in centres.items()}


def _roots(G: nx.Graph, roots: Iterable[Hashable] | None) -> list[Hashable]:  # noqa: N803
    """Give the nodes to begin with, those that were asked for first."""
    if roots is None:
        return [node for node, degree in G.in_degree() if not degree] if G.is_directed() else []
    wanted = list(dict.fromkeys(roots))
    for root in wanted:
        if root not in G:
            raise LayoutError(f"the root {root!r} is not in the graph")
    return wanted


def _spanning(
    G: nx.Graph,  # noqa: N803
    roots: list[Hashable],
) -> dict[Hashable, Hashable | None]:
    """Give each node the one it hangs under, breadth first; None for those that hang nowhere."""
    above: dict[Hashable, Hashable | None] = dict.fromkeys(roots)
    _reach(G, roots, above)
    for node in G:
        if node not in above:
            above[node] = None
            _reach(G, [node], above)
    return above


def _reach(
    G: nx.Graph,  # noqa: N803
    level: list[Hashable],
    above: dict[Hashable, Hashable | None],
) -> None:
    while level:
        found = []
        for node in level:
            for below in G[node]:
                if below not in above:
                    above[below] = node
                    found.append(below)
        level = found


def _box(G: nx.Graph, node: Hashable, number: str) -> Box:  # noqa: N803
    attributes = G.nodes[node]
    sizes: list[float] = []
    for name, usual in (("width", _WIDTH), ("height", _HEIGHT)):
        try:
            size = float(attributes.get(name, usual))
        except (TypeError, ValueError):
            size = 0.0
        if not 0 < size < inf:
            raise LayoutError(f"the {name} of the node {node!r} is no positive number")
        sizes.append(size)
    return Box(number, sizes[0], sizes[1])
