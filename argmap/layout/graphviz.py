"""Graphviz's engines, where Graphviz is installed.

dot's own lines are kept where they meet no box; linked premises and undercut arguments get a joint
of their own in it, so that there is room for the bracket and for the line that undercuts. The
others give places alone: these are freed of overlaps and joined as networkx's are. Pins are left
aside.

Sources: https://graphviz.org/docs/attrs/ and https://graphviz.org/docs/outputs/json/.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from argmap.errors import LayoutError
from argmap.layout import graphviz_run
from argmap.layout.clouds import Cloud
from argmap.layout.contract import Arrangement, Graph, Options, Point, Progress
from argmap.layout.graphviz_text import Drawing, inches
from argmap.layout.lines import gaps
from argmap.layout.network import network_of, parts_of
from argmap.layout.progress import report
from argmap.layout.registry import settings
from argmap.layout.trees import trees_of

if TYPE_CHECKING:
    import networkx as nx


def dot(graph: Graph, options: Options, progress: Progress | None = None) -> Arrangement:
    """Lay out in ranks by Graphviz's dot."""
    from argmap.layout.graphviz_dot import ranked  # noqa: PLC0415 - the others do without it

    return ranked(graph, options, progress)


def neato(graph: Graph, options: Options, progress: Progress | None = None) -> Arrangement:
    """Lay out by Graphviz's neato: stress majorization."""
    return _scattered("neato", graph, options, progress)


def fdp(graph: Graph, options: Options, progress: Progress | None = None) -> Arrangement:
    """Lay out by Graphviz's fdp: forces."""
    return _scattered("fdp", graph, options, progress)


def sfdp(graph: Graph, options: Options, progress: Progress | None = None) -> Arrangement:
    """Lay out by Graphviz's sfdp: forces on many levels."""
    return _scattered("sfdp", graph, options, progress)


def twopi(graph: Graph, options: Options, progress: Progress | None = None) -> Arrangement:
    """Lay out by Graphviz's twopi: rings around the first contention."""
    return _scattered("twopi", graph, options, progress)


def circo(graph: Graph, options: Options, progress: Progress | None = None) -> Arrangement:
    """Lay out by Graphviz's circo: circles of what is joined in rings."""
    return _scattered("circo", graph, options, progress)


def _scattered(
    engine: str, graph: Graph, options: Options, progress: Progress | None
) -> Arrangement:
    """Take places from one of the engines that set points."""
    report(progress, 0.0)
    graphviz_run.program()
    trees = trees_of(graph)
    wish = settings(engine, options)
    network = network_of(trees, close=engine in ("neato", "fdp", "sfdp"))
    text = _text(engine, network, graph, options, wish)
    answer = graphviz_run.run(engine, text, wish["seconds"], progress)
    places = middles(answer, len(graph.boxes), engine)
    cloud = Cloud(trees, options, wish["stretch"], progress)
    return cloud.in_parts(parts_of(network), lambda part: {box: places[box] for box in part})


def _text(
    engine: str, network: nx.Graph, graph: Graph, options: Options, wish: dict[str, Any]
) -> str:
    attributes: dict[str, Any] = {"overlap": "true", "start": options.seed}
    attributes |= {key: value for key, value in wish.items() if key not in ("stretch", "seconds")}
    if engine in ("twopi", "circo"):
        attributes["root"] = "n0"
    if engine == "circo":
        attributes["mindist"] = inches(min(gaps(options)))
    drawing = Drawing(**attributes)
    # Boxes go in reading order, since Graphviz begins with the first.
    boxes = [graph.boxes[box] for box in network]
    names = [f"n{box}" for box in network]
    drawing.add_boxes(names, [(box.width, box.height) for box in boxes])
    for one, other in network.edges:
        drawing.add_line(f"n{one}", f"n{other}")
    return drawing.text()


def middles(answer: graphviz_run.Answer, count: int, engine: str) -> list[Point]:
    """Give the middles of all boxes.

    Raises
    ------
    LayoutError
        If the answer lacks some.
    """
    try:
        return [answer.nodes[f"n{box}"] for box in range(count)]
    except KeyError as error:
        raise LayoutError(f"Graphviz's {engine} did not place all claims") from error
