"""Routes that stay as they were drawn while the boxes that they belong to move on."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from argmap.layout.contract import Point
from argmap.layout.drawing import Drawing
from argmap.layout.drift import Floats
from argmap.layout.growing_rows import GrownFrame, Numbers, Settled

_MORE = 1024


@dataclass(slots=True)
class Anchors:
    """What each route moves with, by the number of its link.

    `box` and `row` are numbers, `across` and `down` where these stood when the route was drawn.
    """

    box: Numbers = field(default_factory=lambda: np.zeros(0, dtype=np.intp))
    row: Numbers = field(default_factory=lambda: np.zeros(0, dtype=np.intp))
    across: Floats = field(default_factory=lambda: np.zeros(0))
    down: Floats = field(default_factory=lambda: np.zeros(0))

    def reach(self, count: int) -> None:
        """Make room for so many routes."""
        if len(self.box) < count:
            more = count + _MORE - len(self.box)
            numbers, lengths = np.zeros(more, dtype=np.intp), np.zeros(more)
            self.box, self.row = np.append(self.box, numbers), np.append(self.row, numbers)
            self.across = np.append(self.across, lengths)
            self.down = np.append(self.down, lengths)

    def drop(self, link: int) -> None:
        """Let a route move with nothing."""
        self.box[link] = self.row[link] = 0

    def put(self, link: int, frame: GrownFrame, box: int, row: int) -> None:
        """Let a route move with a box, and with a row."""
        self.box[link], self.row[link] = box, row
        self.across[link], self.down[link] = frame.across[box], frame.tops[row]

    def shift(self, link: int, frame: GrownFrame) -> Point:
        """Give how far a route has moved."""
        return (
            frame.across[self.box[link]] - float(self.across[link]),
            frame.tops[self.row[link]] - float(self.down[link]),
        )

    def shifts(self, links: Numbers, settled: Settled) -> Floats:
        """Give how far some routes have moved, across and down, (n, 2)."""
        box, row = self.box[links], self.row[links]
        across = settled.across[box] - self.across[links]
        down = np.array(settled.frame.tops)[row] - self.down[links]
        return np.stack([across, down], axis=1)


@dataclass(slots=True)
class GrowingDrawing(Drawing):
    """A drawing whose routes are those of former times, for as long as they need not be others."""

    anchors: Anchors = field(default_factory=Anchors)

    @property
    def grown(self) -> GrownFrame:
        """The frame that is drawn in now."""
        assert isinstance(self.frame, GrownFrame)
        return self.frame

    def anchor(self, link: int) -> Point:
        """Give where the anchor of a link is by now."""
        route = self.routes[link]
        assert route is not None
        dx, dy = self.anchors.shift(link, self.grown)
        return (route.anchor[0] + dx, route.anchor[1] + dy)
