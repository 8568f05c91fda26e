"""From points that some layout has set to boxes that do not overlap, and lines around them.

Points say who stands near whom and where. They are scaled so that the boxes would about fill the
picture, freed of overlaps, and parts that nothing joins are packed side by side.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING, Any, TypeAlias

from argmap.errors import LayoutError
from argmap.layout.contract import Arrangement, Options, Place, Progress
from argmap.layout.lines import arranged, gaps
from argmap.layout.overlaps import separate
from argmap.layout.packing import pack
from argmap.layout.progress import report, stage
from argmap.layout.trees import Trees

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

Positions: TypeAlias = Mapping[int, Any]
"""A pair of numbers for each box: x to the right, y downwards, in any unit."""

_DENSITY = 1.6
"""How many times larger the picture is than its boxes with their gaps, before these are parted."""

_FAR = 1e9
_PART_GAP = 2.0
_ASPECT = 1.5


@dataclass(frozen=True, slots=True)
class Cloud:
    """A map to be laid out by points; `stretch` is how many times wider than high they lie."""

    trees: Trees
    options: Options
    stretch: float
    progress: Progress | None

    def laid(self, positions: Positions) -> Arrangement:
        """Lay out by one set of positions."""
        boxes = list(range(len(self.trees.graph.boxes)))
        return self.drawn(self._freed(boxes, positions, _within(self.progress, 0.1, 0.5)))

    def in_parts(
        self, parts: Sequence[list[int]], lay: Callable[[list[int]], Positions]
    ) -> Arrangement:
        """Lay out each part by itself, and pack the parts in their order."""
        import numpy as np  # noqa: PLC0415

        sizes = self._sizes()
        centres = np.zeros_like(sizes)
        for done, part in enumerate(parts):
            start, end = 0.5 * done / len(parts), 0.5 * (done + 1) / len(parts)
            report(self.progress, start)
            positions = lay(part) if len(part) > 1 else {part[0]: (0.0, 0.0)}
            ahead = _within(self.progress, (start + 4 * end) / 5, end)
            centres[part] = self._freed(part, positions, ahead)
        corners = centres - sizes / 2
        rectangles = np.concatenate([corners, corners + sizes], axis=1)
        gap = _PART_GAP * max(gaps(self.options))
        shifts = pack([rectangles[part] for part in parts], gap, _ASPECT)
        for part, shift in zip(parts, shifts, strict=True):
            centres[part] += shift
        return self.drawn(centres)

    def drawn(self, centres: Floats) -> Arrangement:
        """Draw the lines between boxes that have their places."""
        report(self.progress, 0.5)
        places = [
            Place(x - box.width / 2, y - box.height / 2, box.width, box.height)
            for box, (x, y) in zip(self.trees.graph.boxes, centres.tolist(), strict=True)
        ]
        pause = stage(self.progress, 0.5, 1.0, len(self.trees.graph.links))
        return arranged(self.trees, places, pause)

    def _freed(self, part: list[int], positions: Positions, progress: Progress | None) -> Floats:
        """Scale the points of a part and free its boxes of overlaps."""
        import numpy as np  # noqa: PLC0415

        sizes, gap = self._sizes()[part], gaps(self.options)
        points = np.array([positions[box] for box in part], dtype=np.float64)
        if not (np.abs(points) < _FAR).all():
            raise LayoutError(
                "these settings drive the claims apart without end; try smaller ones, or bands"
            )
        points -= points.mean(axis=0)
        points *= (sqrt(self.stretch), 1 / sqrt(self.stretch))
        points *= _scale(np.ptp(points, axis=0).tolist(), (sizes + gap).tolist())
        return separate(points, sizes, gap, progress=progress)

    def _sizes(self) -> Floats:
        import numpy as np  # noqa: PLC0415

        boxes = self.trees.graph.boxes
        return np.array([(box.width, box.height) for box in boxes], dtype=np.float64)


def _scale(extent: Sequence[float], needs: Sequence[Sequence[float]]) -> float:
    """Give the factor at which a picture, half a box beyond its points, is as large as it shall.

    With a and b the extent of the points and w and h that of a box this is the positive solution of
    (sa + w)(sb + h) = area.
    """
    width = sum(w for w, _ in needs) / len(needs)
    height = sum(h for _, h in needs) / len(needs)
    area = _DENSITY * sum(w * h for w, h in needs)
    a, b = extent
    square, plain, rest = a * b, a * height + b * width, width * height - area
    if rest >= 0 or not plain:
        return 1.0
    # Written so that it holds where all points lie on one line.
    return -2 * rest / (plain + sqrt(plain * plain - 4 * square * rest))


def _within(progress: Progress | None, start: float, end: float) -> Progress | None:
    """Give the progress of a part of the work."""
    if progress is None:
        return None
    return lambda share: progress(start + (end - start) * share)
