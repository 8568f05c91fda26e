"""The rings of a radial layout: how far out each is, and at which angle each box stands on it.

Everything is computed in a plane that is drawn in as much as boxes are wider than high, so that
the rings are circles in it. Each box gets a cell of its ring, between two angles and two radii,
that holds it wherever on the ring it stands; cells never overlap.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import atan2, cos, hypot, pi, sin

from argmap.layout.contract import Options, Place
from argmap.layout.tidy import Gaps, tidy
from argmap.layout.trees import Trees

_TURN = 2 * pi * 0.985
"""How much of the circle is used: a seam stays open at the bottom."""

_ROUNDS = 3
_HALVINGS = 7
_WIDEST = 1.8
_LEAST_GAP = 40.0


@dataclass(slots=True)
class Rings:
    """Boxes on rings.

    Parameters
    ----------
    trees
        The forest.
    flat
        How many times wider than high the rings are.
    gap
        The room between two rings.
    scale
        How far across a radian is in the frame that lines are drawn in.
    across
        Where across each box stands in it; its angle is this divided by `scale`.
    widths, depths
        The cells of boxes, across and outwards.
    inner
        The radius at which the first ring begins.
    radii
        How far out the middle of each ring is.
    """

    trees: Trees
    flat: float
    gap: float
    scale: float = 1.0
    inner: float = 0.0
    across: list[float] = field(default_factory=list)
    widths: list[float] = field(default_factory=list)
    depths: list[float] = field(default_factory=list)
    radii: list[float] = field(default_factory=list)
    thick: list[float] = field(default_factory=list)
    angles: list[float] = field(default_factory=list)

    def radius(self, y: float) -> float:
        """Give how far out what stands at a height of the frame is."""
        return y + self.inner

    def place(self, box: int) -> Place:
        """Give where a box stands."""
        known = self.trees.graph.boxes[box]
        x, y = self.spot(self.angles[box], self.radii[self.trees.depth[box]])
        return Place(x - known.width / 2, y - known.height / 2, known.width, known.height)

    def spot(self, angle: float, radius: float) -> tuple[float, float]:
        """Give a point of the picture; angle 0 is at the top, and angles go clockwise."""
        return (self.flat * radius * sin(angle), -radius * cos(angle))


def rings_of(trees: Trees, options: Options) -> Rings:
    """Set a forest on rings, as close as they can be."""
    boxes = trees.graph.boxes
    wide = sum([box.width for box in boxes]) / max(sum([box.height for box in boxes]), 1e-9)
    flat = min(max(wide, 1.0), _WIDEST)
    made = Rings(trees, flat, max(1.15 * options.row_gap, _LEAST_GAP))
    setter = _Setter(made, options)
    if len(boxes) == 1 or not setter.fits(made.gap):
        low, high = made.gap, 2 * made.gap
        while not setter.fits(high):
            low, high = high, 2 * high
        for _ in range(_HALVINGS):
            middle = (low + high) / 2
            low, high = (low, middle) if setter.fits(middle) else (middle, high)
        made.gap = high
    setter.settle()
    return made


class _Setter:
    """Finds angles for a given room between rings."""

    def __init__(self, rings: Rings, options: Options) -> None:
        self.rings = rings
        trees = rings.trees
        self.sizes = [(box.width / rings.flat / 2, box.height / 2) for box in trees.graph.boxes]
        self.sibling = options.sibling_gap
        self.family = options.family_gap - options.sibling_gap
        self.reach = [hypot(*size) for size in self.sizes]
        self.hub = trees.rows[0][0] if len(trees.rows[0]) == 1 else -1
        rings.angles = [0.0] * len(self.sizes)
        self.known = False

    def fits(self, gap: float) -> bool:
        """Tell whether all fits on the circle with this room between rings; set it if so."""
        rings, trees = self.rings, self.rings.trees
        kept = rings.angles
        for _ in range(_ROUNDS):
            self._radii(gap)
            widths = [0.0] * len(self.sizes)
            for row, boxes in enumerate(trees.rows):
                for box in boxes:
                    widths[box] = self._angle(box, rings.radii[row]) + self.sibling / max(
                        rings.radii[row], 1.0
                    )
            if self.hub >= 0:
                widths[self.hub] = 0.0
            between = max(self.family, 0.0) / max(rings.radii[-1], 1.0)
            across = tidy(trees, widths, Gaps(0.0, 0.0, between, between), lambda _: None)
            low = min([x - width / 2 for x, width in zip(across, widths, strict=True)])
            high = max([x + width / 2 for x, width in zip(across, widths, strict=True)])
            if high - low > _TURN:
                rings.angles = kept
                return False
            more = _TURN / max(high - low, 1e-9)
            middle = (low + high) / 2
            rings.angles = [(x - middle) * more for x in across]
            self.known = True
        self.widths = [width * more for width in widths]
        return True

    def _radii(self, gap: float) -> None:
        """Find how thick each ring is, and how far out."""
        rings, trees = self.rings, self.rings.trees
        rings.radii, rings.thick = [], []
        out = 0.0
        for row, boxes in enumerate(trees.rows):
            if row == 0 and self.hub >= 0:
                out = self.reach[self.hub]
                rings.radii.append(0.0)
                rings.thick.append(out)
                continue
            guess = out + gap
            if self.known:
                spans = [self._span(box, guess) for box in boxes]
                below = max([low for low, _ in spans])
                beyond = max([high for _, high in spans])
            else:
                below = beyond = max([self.reach[box] for box in boxes]) * 0.8
            rings.radii.append(guess + below)
            rings.thick.append(below + beyond)
            out = guess + below + beyond

    def _span(self, box: int, inner: float) -> tuple[float, float]:
        """Give how far a box reaches inwards and outwards from its middle on a ring."""
        half, high = self.sizes[box]
        angle = self.rings.angles[box]
        across, along = abs(sin(angle)), abs(cos(angle))
        below = min(self.reach[box], half * across + high * along)
        middle = inner + below
        beyond = hypot(middle * across + half, middle * along + high) - middle
        return below, beyond

    def _angle(self, box: int, radius: float) -> float:
        """Give the angle that a box takes on a ring, as seen from the middle."""
        half, high = self.sizes[box]
        if not self.known:
            return 2 * atan2(self.reach[box], max(radius, self.reach[box]))
        angle = self.rings.angles[box]
        x, y = radius * sin(angle), radius * cos(angle)
        most = 0.0
        for dx in (-half, half):
            for dy in (-high, high):
                turn = atan2(x + dx, y + dy) - angle
                most = max(most, abs((turn + pi) % (2 * pi) - pi))
        return 2 * most

    def settle(self) -> None:
        """Give the frame in which lines are drawn: cells across and outwards."""
        rings, trees = self.rings, self.rings.trees
        self._radii(rings.gap)
        rings.scale = max(rings.radii[len(rings.radii) * 2 // 3], 1.0)
        rings.across = [angle * rings.scale for angle in rings.angles]
        rings.widths = [width * rings.scale for width in self.widths]
        for row, boxes in enumerate(trees.rows):
            slack = self.sibling / max(rings.radii[row], 1.0) * rings.scale
            for box in boxes:
                rings.widths[box] = max(rings.widths[box] - slack, 1.0)
        rings.depths = [rings.thick[trees.depth[box]] for box in range(len(self.sizes))]
        rings.inner = 0.0
        if self.hub < 0:
            rings.inner = rings.gap
