"""Graphviz's dot: ranks with few crossings, and its own lines.

A link of linked premises has a joint for its bracket, and a link that is undercut one for the line
that undercuts it. A line of ours is then one or two of dot's, put together (see
`argmap.layout.graphviz_lines`).
"""

from __future__ import annotations

from itertools import pairwise

from argmap.layout import graphviz_run
from argmap.layout.contract import (
    Arrangement,
    Direction,
    Graph,
    Options,
    Place,
    Progress,
)
from argmap.layout.graphviz import middles
from argmap.layout.graphviz_lines import Lines
from argmap.layout.graphviz_text import Drawing, inches
from argmap.layout.lines import HALF_BRACKET, MARGIN, arranged, gaps
from argmap.layout.network import aims_of
from argmap.layout.orient import is_level
from argmap.layout.overlaps import separate
from argmap.layout.progress import report, stage
from argmap.layout.registry import settings
from argmap.layout.trees import Trees, trees_of

_RANKDIR = {
    Direction.DOWN: "BT", Direction.UP: "TB", Direction.RIGHT: "RL", Direction.LEFT: "LR",
}  # fmt: skip
_SPLINES = {"curved": "true", "polyline": "polyline", "around": "none"}
_WORDS = 1.5
"""How many times wider the room between columns is, where words lie along the lines in it."""

_AND = (36.0, 22.0)
_WORD = (52.0, 20.0)
"""The room of a joint: for the "and" on a bracket, and for a word that another line aims at."""


def ranked(graph: Graph, options: Options, progress: Progress | None) -> Arrangement:
    """Lay out by dot."""
    import numpy as np  # noqa: PLC0415

    report(progress, 0.0)
    graphviz_run.program()
    trees = trees_of(graph)
    wish = settings("dot", options)
    plan = Plan(trees, options)
    text = plan.text(_SPLINES[wish["splines"]])
    answer = graphviz_run.run("dot", text, wish["seconds"], progress)
    report(progress, 0.6)
    wished = np.array(middles(answer, len(graph.boxes), "dot"))
    sizes = np.array([(box.width, box.height) for box in graph.boxes])
    centres = separate(wished, sizes, (3 * MARGIN, 3 * MARGIN))
    places = [
        Place(x - box.width / 2, y - box.height / 2, box.width, box.height)
        for box, (x, y) in zip(graph.boxes, centres.tolist(), strict=True)
    ]
    ready = Lines(plan, answer, places).sound() if np.array_equal(centres, wished) else {}
    pause = stage(progress, 0.6, 1.0, len(graph.links))
    return arranged(trees, places, pause, ready)


class Plan:
    """Which nodes and edges stand for a map.

    `linked` tells of each link whether it has a bracket; `turned` has the edges that lead the other
    way than their links.
    """

    def __init__(self, trees: Trees, options: Options) -> None:
        self.trees = trees
        self.level = is_level(options.direction)
        self._direction = options.direction
        self._gaps = gaps(options)
        self._row_gap = options.row_gap
        self.turned: set[str] = set()
        self._aims = aims_of(trees)
        self.linked = [len(link.premises) > 1 for link in trees.graph.links]

    def text(self, splines: str) -> str:
        """Give the drawing in the DOT language."""
        joints = any(self.linked) or bool(self.trees.on_link)
        ranks = 2 if joints else 1
        beside, below = self._gaps[::-1] if self.level else self._gaps
        below = max(below, self._row_gap) * (_WORDS if self.level else 1.0)
        drawing = Drawing(
            rankdir=_RANKDIR[self._direction],
            nodesep=inches(beside),
            ranksep=inches(below / ranks),
            splines=splines,
        )
        boxes = self.trees.graph.boxes
        order = list(self.trees.order())
        drawing.add_boxes(
            [f"n{box}" for box in order], [(boxes[box].width, boxes[box].height) for box in order]
        )
        for link in self.trees.by_level():
            self._add_link(drawing, link, ranks)
        if len(self.trees.rows[0]) > 1:
            drawing.add_rank("sink", [f"n{box}" for box in self.trees.rows[0]])
        return drawing.text()

    def _add_link(self, drawing: Drawing, link: int, ranks: int) -> None:
        """Add the joints and the lines of a link."""
        linked = self.linked[link]
        premises = self.trees.graph.links[link].premises
        nodes = self.nodes(link)
        for node in nodes[not linked : -1]:
            drawing.add_boxes([node], [self._joint(node, len(premises))])
        for at, premise in enumerate(premises if linked else ()):
            box = self.trees.index[premise]
            self._add_line(
                drawing, f"n{box}", nodes[0], f"s{link}_{at}", back=self._back(box, link)
            )
        back = not linked and self._back(self.trees.index[premises[0]], link)
        for at, (one, other) in enumerate(pairwise(nodes)):
            length = ranks if len(nodes) == 2 and not linked else 1
            self._add_line(drawing, one, other, f"t{link}_{at}", back=back, length=length)

    def _add_line(
        self, drawing: Drawing, one: str, other: str, name: str, *, back: bool, length: int = 1
    ) -> None:
        """Add a line that leads up to what it bears on, or back down in a ring."""
        tail, head = (other, one) if back else (one, other)
        clips = {
            clip: "false"
            for clip, node in (("tailclip", tail), ("headclip", head))
            if node[0] == "j"
        }
        if back:
            self.turned.add(name)
        drawing.add_line(tail, head, name, minlen=length, **clips)

    def _back(self, box: int, link: int) -> bool:
        """Tell whether a box hangs, further down, under what it is a premise for: a ring."""
        above = self.trees.above
        here = self._aims[link]
        if self.trees.home[box] == link:
            return False
        while here >= 0 and here != box:
            here = above[here]
        return here == box

    def nodes(self, link: int) -> list[str]:
        """Give the nodes that a trunk leads through, its ends included."""
        known = self.trees.graph.links[link]
        first = f"jb{link}" if self.linked[link] else f"n{self.trees.index[known.premises[0]]}"
        target = self.trees.index.get(known.target)
        last = f"ja{self.trees.link_index[known.target]}" if target is None else f"n{target}"
        middle = [f"ja{link}"] if link in self.trees.on_link else []
        return [first, *middle, last]

    def _joint(self, node: str, premises: int) -> tuple[float, float]:
        """Give the size of a joint."""
        if node[1] == "a":
            return _WORD
        length = 2 * (HALF_BRACKET * (premises - 1) + MARGIN)
        return (_AND[0], length + _AND[1]) if self.level else (max(length, _AND[0]), _AND[1])
