"""networkx's layouts by forces, distances, spectra and chance.

Each sets points; parts of a debate that nothing joins are laid out one by one where networkx would
let them drift apart. The boxes are then freed of overlaps (`argmap.layout.clouds`). Pins are left
aside.
"""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, sin
from typing import TYPE_CHECKING, Any

from argmap.errors import LayoutError
from argmap.layout.clouds import Cloud, Positions
from argmap.layout.contract import Arrangement, Graph, Options, Progress
from argmap.layout.needs import missing
from argmap.layout.network import network_of, parts_of
from argmap.layout.progress import report
from argmap.layout.registry import settings
from argmap.layout.trees import Trees, trees_of

if TYPE_CHECKING:
    import networkx as nx

_DENSE = 500
"""From here on networkx's springs need scipy."""

_MOST = {"kamada_kawai": 1500, "forceatlas2": 3000, "arf": 600, "spectral": 2000, "spring": 6000}
"""The largest parts that are laid out: more would take many minutes, or gigabytes."""


def planar(graph: Graph, options: Options, progress: Progress | None = None) -> Arrangement:
    """Lay out without crossings, where that can be (`networkx.planar_layout`)."""
    import networkx as nx  # noqa: PLC0415

    report(progress, 0.0)
    trees = trees_of(graph)
    network = network_of(trees)
    for edges in (network_of(trees, close=True), network):
        if nx.check_planarity(edges)[0]:
            network = edges
            break
    else:
        raise LayoutError(
            "this debate cannot be drawn without lines that cross: too many claims are used in "
            "several places; bands keeps crossings few"
        )
    return _in_parts(_cloud("planar", trees, options, progress), network, nx.planar_layout)


def spring(graph: Graph, options: Options, progress: Progress | None = None) -> Arrangement:
    """Lay out by springs (`networkx.spring_layout`, Fruchterman and Reingold)."""
    import networkx as nx  # noqa: PLC0415

    trees, network, wish = _begun("spring", graph, options, progress)
    largest = max(map(len, parts_of(network)))
    if (largest >= _DENSE or wish["method"] == "energy") and (said := missing("scipy")):
        raise LayoutError(
            f"springs for {largest:,} claims need scipy: {said}; forceatlas2 does without it"
        )

    def lay(part: nx.Graph) -> Positions:
        return nx.spring_layout(  # type: ignore[no-any-return]
            part,
            k=wish["k"],
            pos=_start(trees, part) if wish["start"] == "tree" else None,
            iterations=wish["iterations"],
            threshold=wish["threshold"],
            method=wish["method"],
            gravity=wish["gravity"],
            seed=options.seed,
        )

    return _in_parts(_cloud("spring", trees, options, progress), network, lay)


def kamada_kawai(graph: Graph, options: Options, progress: Progress | None = None) -> Arrangement:
    """Lay out by distances (`networkx.kamada_kawai_layout`)."""
    import networkx as nx  # noqa: PLC0415

    if said := missing("scipy"):
        raise LayoutError(f"kamada_kawai needs scipy: {said}")
    trees, network, wish = _begun("kamada_kawai", graph, options, progress)

    def lay(part: nx.Graph) -> Positions:
        start = _start(trees, part) if wish["start"] == "tree" else None
        return nx.kamada_kawai_layout(part, pos=start)  # type: ignore[no-any-return]

    return _in_parts(_cloud("kamada_kawai", trees, options, progress), network, lay)


def forceatlas2(graph: Graph, options: Options, progress: Progress | None = None) -> Arrangement:
    """Lay out by the forces of ForceAtlas2 (`networkx.forceatlas2_layout`)."""
    import networkx as nx  # noqa: PLC0415

    trees, network, wish = _begun("forceatlas2", graph, options, progress)
    passed = {key: value for key, value in wish.items() if key not in ("start", "stretch")}

    def lay(part: nx.Graph) -> Positions:
        start = _start(trees, part) if wish["start"] == "tree" else None
        return nx.forceatlas2_layout(  # type: ignore[no-any-return]
            part, pos=start, seed=options.seed, **passed
        )

    return _in_parts(_cloud("forceatlas2", trees, options, progress), network, lay)


def arf(graph: Graph, options: Options, progress: Progress | None = None) -> Arrangement:
    """Lay out by attraction and repulsion of all (`networkx.arf_layout`)."""
    import networkx as nx  # noqa: PLC0415

    trees, network, wish = _begun("arf", graph, options, progress)
    passed = {key: value for key, value in wish.items() if key not in ("start", "stretch")}

    def lay(part: nx.Graph) -> Positions:
        start = _start(trees, part) if wish["start"] == "tree" else None
        return nx.arf_layout(  # type: ignore[no-any-return]
            part, pos=start, seed=options.seed, **passed
        )

    return _in_parts(_cloud("arf", trees, options, progress), network, lay)


def spectral(graph: Graph, options: Options, progress: Progress | None = None) -> Arrangement:
    """Lay out by the eigenvectors of the network (`networkx.spectral_layout`)."""
    import networkx as nx  # noqa: PLC0415

    trees, network, _ = _begun("spectral", graph, options, progress)
    return _in_parts(_cloud("spectral", trees, options, progress), network, nx.spectral_layout)


def random(graph: Graph, options: Options, progress: Progress | None = None) -> Arrangement:
    """Lay out anywhere (`networkx.random_layout`)."""
    import networkx as nx  # noqa: PLC0415

    report(progress, 0.0)
    trees = trees_of(graph)
    positions = nx.random_layout(network_of(trees), seed=options.seed)
    return _cloud("random", trees, options, progress).laid(positions)


def _begun(
    name: str, graph: Graph, options: Options, progress: Progress | None
) -> tuple[Trees, nx.Graph, dict[str, Any]]:
    """Make the network, and refuse one that would take too long."""
    report(progress, 0.0)
    trees = trees_of(graph)
    network = network_of(trees, close=True)
    largest = max(map(len, parts_of(network)))
    most = _MOST[name]
    if largest > most:
        raise LayoutError(
            f"the layout {name} would take too long for {largest:,} claims; it serves up to "
            f"{most:,}, and bands and sfdp serve more"
        )
    return trees, network, settings(name, options)


def _cloud(name: str, trees: Trees, options: Options, progress: Progress | None) -> Cloud:
    return Cloud(trees, options, settings(name, options)["stretch"], progress)


def _in_parts(cloud: Cloud, network: nx.Graph, lay: Callable[[nx.Graph], Positions]) -> Arrangement:
    """Lay out the parts of a network one by one."""
    import networkx as nx  # noqa: PLC0415
    import numpy as np  # noqa: PLC0415

    def of_part(part: list[int]) -> Positions:
        own = nx.Graph()
        own.add_nodes_from(part)
        own.add_edges_from(network.edges(part))
        # networkx divides by distances of 0 here and there; what comes of it is looked at later.
        with np.errstate(all="ignore"):
            return lay(own)

    return cloud.in_parts(parts_of(network), of_part)


def _start(trees: Trees, part: nx.Graph) -> Positions:
    """Set the boxes of a part in rings around its roots, each branch in a sector of its own.

    Forces find a picture with fewer crossings from there than from chance.
    """
    import numpy as np  # noqa: PLC0415

    leaves: dict[int, int] = {}
    order = list(part)
    roots = [box for box in order if trees.above[box] < 0]
    for box in reversed(order):
        leaves[box] = leaves.get(box, 0) or 1
        above = trees.above[box]
        if above >= 0:
            leaves[above] = leaves.get(above, 0) + leaves[box]
    begins: dict[int, float] = {}
    begin = 0.0
    for root in roots:
        begins[root] = begin
        begin += leaves[root]
    total = begin or 1.0
    placed: dict[int, Any] = {}
    for box in order:
        first = begins[box]
        angle = 2 * pi * (first + leaves[box] / 2) / total
        away = float(trees.depth[box]) + (0.0 if len(roots) == 1 else 0.5)
        placed[box] = np.array([away * cos(angle), away * sin(angle)])
        for child in trees.children[box]:
            begins[child] = first
            first += leaves[child]
    deepest = max(trees.depth[box] for box in order) + 1.0
    return {box: place / deepest for box, place in placed.items()}
