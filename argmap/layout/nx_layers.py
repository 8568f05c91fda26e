"""networkx's layouts in layers and columns.

networkx says which layer a claim belongs to and in which order the layers run. Here each layer
becomes a row of boxes just far enough apart, each as near as it can be to what it hangs under.
Pins are left aside: a place in another picture means nothing in these.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from argmap.errors import LayoutError
from argmap.layout.contract import Arrangement, Direction, Graph, Options, Place, Progress
from argmap.layout.lines import arranged, gaps
from argmap.layout.network import network_of, reading_order
from argmap.layout.orient import is_level, place_out
from argmap.layout.progress import report, stage
from argmap.layout.trees import Trees, trees_of

if TYPE_CHECKING:
    Positions = dict[Any, Any]

_ABOVE = -1
"""A node that is joined to all roots, so that every claim is reached."""

_WORDS = 1.4
"""How many times wider the room between columns is, where words lie along the lines in it."""

_FLATTEST = 250.0
"""Rows stand so far apart that none is this many times longer, lest all lines run along them."""

_MOST_ON_TWO_SIDES = 300

_BETWEEN_SIDES = 3.0
"""How many times wider the room between two sides is than that between rows."""


def bfs(graph: Graph, options: Options, progress: Progress | None = None) -> Arrangement:
    """Lay out in layers by the shortest way to a contention (`networkx.bfs_layout`)."""
    import networkx as nx  # noqa: PLC0415

    report(progress, 0.0)
    trees = trees_of(graph)
    joined = network_of(trees)
    joined.add_edges_from((_ABOVE, root) for root in trees.rows[0])
    positions = nx.bfs_layout(joined, _ABOVE, align="horizontal")
    del positions[_ABOVE]
    return _Stack(trees, _rows(positions), options.direction).drawn(options, progress)


def multipartite(graph: Graph, options: Options, progress: Progress | None = None) -> Arrangement:
    """Lay out in layers by depth in the debate (`networkx.multipartite_layout`)."""
    import networkx as nx  # noqa: PLC0415

    report(progress, 0.0)
    trees = trees_of(graph)
    layers = dict(enumerate(trees.rows))
    positions = nx.multipartite_layout(network_of(trees), subset_key=layers, align="horizontal")
    return _Stack(trees, _rows(positions), options.direction).drawn(options, progress)


def bipartite(graph: Graph, options: Options, progress: Progress | None = None) -> Arrangement:
    """Lay out in two columns, with the contentions and against them (`networkx.bipartite_layout`).

    Sideways, the columns become rows.
    """
    import networkx as nx  # noqa: PLC0415

    report(progress, 0.0)
    trees = trees_of(graph)
    if len(graph.boxes) > _MOST_ON_TWO_SIDES:
        raise LayoutError(
            f"two sides of {len(graph.boxes):,} claims would be a strip that nobody can read; it "
            f"serves up to {_MOST_ON_TWO_SIDES}, and bands serves any map"
        )
    order = reading_order(trees)
    number = {box: place for place, box in enumerate(order)}
    network = nx.relabel_nodes(network_of(trees), number)
    with_it = [number[box] for box in supporting(trees)]
    positions = nx.bipartite_layout(network, with_it, align="horizontal")
    rows = _rows({order[place]: position for place, position in positions.items()})
    turned = Direction.DOWN if is_level(options.direction) else Direction.RIGHT
    return _Stack(trees, rows, turned, _BETWEEN_SIDES).drawn(options, progress)


def supporting(trees: Trees) -> list[int]:
    """Give the boxes that speak for the first contention, in reading order.

    These are itself, what it is given as a reason for, reasons for what speaks for it, objections
    to what does not, and of a contention that contradicts it whatever speaks against that one.
    """
    links = trees.graph.links
    sides = _sides_of_roots(trees)
    for box in trees.order():
        if box in sides:
            continue
        agrees, link = True, trees.home[box]
        while True:
            agrees = agrees == links[link].pro
            target = trees.link_index.get(links[link].target)
            if target is None:
                break
            link = target
        sides[box] = agrees == sides[trees.above[box]]
    return [box for box in reading_order(trees) if sides[box]]


def _sides_of_roots(trees: Trees) -> dict[int, bool]:
    """Tell of each root whether it sides with the first one: unless it contradicts one that does.

    A contradiction deeper in the debate does not count.
    """
    rivals: dict[int, list[int]] = {}
    for pair in trees.graph.contradictions:
        one, other = (trees.index[name] for name in pair)
        rivals.setdefault(one, []).append(other)
        rivals.setdefault(other, []).append(one)
    sides: dict[int, bool] = {}
    roots = set(trees.rows[0])
    for root in trees.rows[0]:
        if root in sides:
            continue
        sides[root] = True
        waiting = [root]
        for box in waiting:
            for rival in rivals.get(box, ()):
                if rival in roots and rival not in sides:
                    sides[rival] = not sides[box]
                    waiting.append(rival)
    return sides


def _rows(positions: Positions) -> list[list[int]]:
    """Read rows off positions, the upper first, each from left to right."""
    rows: dict[float, list[tuple[float, int]]] = {}
    for box, (x, y) in positions.items():
        rows.setdefault(round(float(y), 9), []).append((float(x), box))
    return [[box for _, box in sorted(rows[y])] for y in sorted(rows)]


@dataclass(frozen=True, slots=True)
class _Stack:
    """Rows in the direction in which they follow one another, with `room` row gaps between."""

    trees: Trees
    rows: list[list[int]]
    direction: Direction
    room: float = 1.0

    def drawn(self, options: Options, progress: Progress | None) -> Arrangement:
        """Set the rows below one another, and draw the lines."""
        report(progress, 0.3)
        places = self._places(options)
        return arranged(self.trees, places, stage(progress, 0.4, 1.0, len(self.trees.graph.links)))

    def _places(self, options: Options) -> list[Place]:
        boxes = self.trees.graph.boxes
        level = is_level(self.direction)
        widths = [box.height if level else box.width for box in boxes]
        heights = [box.width if level else box.height for box in boxes]
        beside, below = gaps(options)[::-1] if level else gaps(options)
        below = self.room * max(below, options.row_gap) * (_WORDS if level else 1.0)
        longest = max(sum(widths[box] + beside for box in row) for row in self.rows)
        below = max(below, longest / _FLATTEST)
        across: list[float] = [0.0] * len(boxes)
        places: list[Place] = [Place(0.0, 0.0, 0.0, 0.0)] * len(boxes)
        top = 0.0
        for row in self.rows:
            _settle(self.trees, row, across, widths, beside)
            tallest = max(heights[box] for box in row)
            for box in row:
                place = Place(across[box] - widths[box] / 2, top, widths[box], heights[box])
                places[box] = place_out(self.direction, place)
            top += tallest + below
        return places


def _settle(
    trees: Trees, row: list[int], across: list[float], widths: list[float], gap: float
) -> None:
    """Set a row's boxes as near as can be to what they hang under, in their order.

    This is a regression by pooling: boxes that would overlap move as one block to the mean of what
    its members wish (Ayer et al., Annals of Mathematical Statistics 26(4), 1955).
    """
    offsets = [0.0]
    for one, other in pairwise(row):
        offsets.append(offsets[-1] + (widths[one] + widths[other]) / 2 + gap)
    inner = set(row)
    blocks: list[tuple[float, int]] = []
    for box, offset in zip(row, offsets, strict=True):
        above = trees.above[box]
        alone = above < 0 or above in inner
        total, count = (-offsets[-1] / 2 if alone else across[above] - offset), 1
        while blocks and blocks[-1][0] / blocks[-1][1] >= total / count:
            before = blocks.pop()
            total, count = total + before[0], count + before[1]
        blocks.append((total, count))
    starts = [total / count for total, count in blocks for _ in range(count)]
    for box, start, offset in zip(row, starts, offsets, strict=True):
        across[box] = start + offset
