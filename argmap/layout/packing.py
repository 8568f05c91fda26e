"""Setting parts of a picture side by side, where there is room for them.

The largest parts stand on shelves, as words on lines, in their order; a small one goes where the
others leave room, if they do.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt
from typing import TYPE_CHECKING

from argmap.layout.contract import Point

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

_TRIES = 24
_SMALL = 0.2
"""A part is small if it is no larger than this share of the largest."""

_STEPS = 48
"""How many places are tried across, and down."""


def pack(parts: Sequence[Floats], gap: float, aspect: float) -> list[Point]:
    """Give how far each part must be moved.

    Parameters
    ----------
    parts
        The boxes of each part, shape (n, 4): left, top, right and bottom.
    gap : float
        How far apart parts must be.
    aspect : float
        The wanted width of the whole as a multiple of its height.
    """
    import numpy as np  # noqa: PLC0415

    if not parts:
        return []
    bounds = [
        (*part[:, :2].min(axis=0).tolist(), *part[:, 2:].max(axis=0).tolist()) for part in parts
    ]
    shapes = [(right - left, bottom - top) for left, top, right, bottom in bounds]
    largest = max(width * height for width, height in shapes)
    small = [width * height <= _SMALL * largest for width, height in shapes]
    large = [at for at, little in enumerate(small) if not little]
    corners = dict(zip(large, _shelves([shapes[at] for at in large], gap, aspect), strict=True))
    taken = np.concatenate(
        [_moved(parts[at], bounds[at], corner) for at, corner in corners.items()]
    )
    for at, little in enumerate(small):
        if little:
            corners[at] = _room(taken, shapes[at], gap, aspect)
            taken = np.concatenate([taken, _moved(parts[at], bounds[at], corners[at])])
    return [
        (corners[at][0] - left, corners[at][1] - top) for at, (left, top, _, _) in enumerate(bounds)
    ]


def _moved(part: Floats, bounds: Sequence[float], corner: Point) -> Floats:
    import numpy as np  # noqa: PLC0415

    x, y = corner[0] - bounds[0], corner[1] - bounds[1]
    moved: Floats = np.add(part, (x, y, x, y))
    return moved


def _room(taken: Floats, shape: tuple[float, float], gap: float, aspect: float) -> Point:
    """Find the first free place for a block among boxes, row by row, or one beside or below all."""
    import numpy as np  # noqa: PLC0415

    left, top = taken[:, :2].min(axis=0).tolist()
    right, bottom = taken[:, 2:].max(axis=0).tolist()
    width, height = shape
    xs = np.linspace(left, right - width, _STEPS) if right - left >= width else np.empty(0)
    ys = np.linspace(top, bottom - height, _STEPS) if bottom - top >= height else np.empty(0)
    for y in ys.tolist():
        near = taken[(taken[:, 1] < y + height + gap) & (taken[:, 3] > y - gap)]
        meets = (near[:, :1] < xs + width + gap) & (near[:, 2:3] > xs - gap)
        free = ~meets.any(axis=0)
        if free.any():
            return float(xs[free.argmax()]), y
    if (right - left) < aspect * (bottom - top):
        return right + gap, top
    return left, bottom + gap


def _shelves(shapes: Sequence[tuple[float, float]], gap: float, aspect: float) -> list[Point]:
    """Give the upper left corner of each block, on shelves whose width suits the wanted shape."""
    widest = max(width for width, _ in shapes)
    most = sum(width + gap for width, _ in shapes)
    wished = sqrt(sum((width + gap) * (height + gap) for width, height in shapes) * aspect)
    widths = {min(max(wished * (0.6 + 0.05 * step), widest), most) for step in range(_TRIES)}
    packed = [_shelved(shapes, gap, width) for width in sorted(widths)]
    return min(packed, key=lambda known: max(known[1], known[2] * aspect))[0]


def _shelved(
    shapes: Sequence[tuple[float, float]], gap: float, most: float
) -> tuple[list[Point], float, float]:
    corners: list[Point] = []
    x = y = shelf = widest = 0.0
    for width, height in shapes:
        if x and x + width > most:
            x, y, shelf = 0.0, y + shelf + gap, 0.0
        corners.append((x, y))
        x += width + gap
        widest, shelf = max(widest, x - gap), max(shelf, height)
    return corners, widest, y + shelf
