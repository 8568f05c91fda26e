"""Bands of a map that grows: what bands would lay out, at the cost of what has changed.

A subtree that has not changed is packed as it was, a family that has not changed is drawn as it
was, and a line that leaves the tree is drawn anew only where something on its way has changed.
What comes of it is what `argmap.layout.bands` gives, but for rounding. A map with pins is left to
that, and so is exchanging siblings.
"""

from __future__ import annotations

import numpy as np

from argmap.layout.bands import measures
from argmap.layout.contract import Arrangement, Curve, Options
from argmap.layout.drift import Floats, Places, Routes
from argmap.layout.growing_lines import GrowingLines
from argmap.layout.growing_rows import GrowingRows, Numbers, Settled
from argmap.layout.growing_trees import GrowingTrees
from argmap.layout.growth import Growth
from argmap.layout.turn import Turn


class Growing:
    """The layout of a graph that grows from nothing."""

    def __init__(self, options: Options) -> None:
        self._turn = Turn.of(options)
        gaps, row_gap = measures(options)
        self._forest = GrowingTrees(level=self._turn.level)
        self._rows = GrowingRows(self._forest, gaps, row_gap, level=self._turn.level)
        self._lines = GrowingLines(row_gap, self._turn)

    def grow(self, growth: Growth) -> Arrangement:
        """Lay the graph out as it has become.

        The places and routes of the arrangement are `Places` and `Routes`. The routes of links
        that are drawn as they were have the same bases.

        Raises
        ------
        ValueError
            If the graph is not a forest of one box at least. The layout is then of no use any more.
        """
        stirred = self._forest.grow(growth)
        settled = self._rows.grow(stirred)
        contradictions = self._lines.grow(settled, stirred)
        places = self._places(settled)
        routes = Routes(
            self._forest.trees.link_index.copy(),
            self._forest.link_ids.copy(),
            self._lines.routes.copy(),
            self._shifts(np.arange(len(self._lines.routes)), settled),
            frozenset(self._lines.drawn),
        )
        bounds = self._bounds(places.bounds[settled.order], contradictions, settled)
        return Arrangement(places, routes, tuple(contradictions), bounds)

    def _shifts(self, links: Numbers, settled: Settled) -> Floats:
        """Give how far links have moved in the final direction, (n, 2)."""
        return self._turn.moves(self._lines.anchors.shifts(links, settled))

    def _places(self, settled: Settled) -> Places:
        forest, order = self._forest, settled.order
        boxes = np.zeros((len(settled.across), 4))
        boxes[:, 0] = settled.across - settled.widths / 2
        boxes[order, 1] = np.repeat(settled.frame.tops, np.diff(settled.starts))
        boxes[:, 2], boxes[:, 3] = settled.widths, settled.heights
        return Places(forest.trees.index.copy(), forest.ids.copy(), self._turn.boxes(boxes))

    def _bounds(
        self, places: Floats, contradictions: list[Curve], settled: Settled
    ) -> tuple[float, float, float, float]:
        """Give left, top, width and height of all boxes and of the lines that leave the tree."""
        corners, far = [places[:, :2]], [places[:, :2] + places[:, 2:]]
        hulls = self._lines.hulls
        if hulls:
            links = np.fromiter(hulls, dtype=np.intp, count=len(hulls))
            shifts = self._shifts(links, settled)
            reach = np.array(list(hulls.values()))
            corners.append(reach[:, :2] + shifts)
            far.append(reach[:, 2:] + shifts)
        for curve in contradictions:
            points = np.array(curve).reshape(-1, 2)
            corners.append(points)
            far.append(points)
        left, top = np.concatenate(corners).min(axis=0).tolist()
        right, bottom = np.concatenate(far).max(axis=0).tolist()
        return left, top, right - left, bottom - top
