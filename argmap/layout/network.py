"""A map as networkx's layouts take it: its boxes by number, joined to what they bear on."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from argmap.layout.trees import Trees

if TYPE_CHECKING:
    import networkx as nx


def network_of(trees: Trees, *, close: bool = False) -> nx.Graph:
    """Project to networkx: boxes by number, branch by branch in reading order.

    With `close`, what belongs together without bearing on one another is joined too: linked
    premises, claims that contradict each other, and an undercut with the premise of what it
    undercuts.
    """
    import networkx as nx  # noqa: PLC0415

    network = nx.Graph()
    network.add_nodes_from(reading_order(trees))
    aims = aims_of(trees)
    for place, link in enumerate(trees.graph.links):
        premises = [trees.index[premise] for premise in link.premises]
        network.add_edges_from((aims[place], box) for box in premises)
        if close:
            network.add_edges_from(pairwise(premises))
            if link.target in trees.link_index:
                undercut = trees.graph.links[trees.link_index[link.target]]
                network.add_edge(premises[0], trees.index[undercut.premises[0]])
    if close:
        pairs = trees.graph.contradictions
        network.add_edges_from((trees.index[one], trees.index[other]) for one, other in pairs)
    network.remove_edges_from([(box, box) for box in network if network.has_edge(box, box)])
    return network


def reading_order(trees: Trees) -> list[int]:
    """Give all boxes, each before what hangs under it, branch by branch."""
    order = []
    waiting = trees.rows[0][::-1]
    while waiting:
        box = waiting.pop()
        order.append(box)
        waiting += reversed(trees.children[box])
    return order


def aims_of(trees: Trees) -> dict[int, int]:
    """Give the box that each link bears on in the end, through what it undercuts."""
    aims: dict[int, int] = {}
    for link in trees.by_level():
        target = trees.graph.links[link].target
        box = trees.index.get(target)
        aims[link] = aims[trees.link_index[target]] if box is None else box
    return aims


def parts_of(network: nx.Graph) -> list[list[int]]:
    """Give the parts of a network that nothing joins, and the boxes of each, in its own order."""
    part: dict[int, int] = {}
    parts: list[list[int]] = []
    for first in network:
        if first in part:
            continue
        part[first] = len(parts)
        waiting = [first]
        for box in waiting:
            for other in network[box]:
                if other not in part:
                    part[other] = len(parts)
                    waiting.append(other)
        parts.append([])
    for box in network:
        parts[part[box]].append(box)
    return parts
