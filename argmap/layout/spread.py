"""Scaling a picture uniformly, just until no two boxes overlap."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from argmap.errors import LayoutError

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

_MOST = 1e7
"""A picture larger than this, in points (3.5 km), serves nobody."""

_PAIRS = 1 << 21
_NEAR = 8


def least_scale(centres: Floats, sizes: Floats, gap: float) -> float:
    """Give the smallest factor by which all centres must be multiplied to part all boxes.

    Two boxes are apart when they are so across or down, by at least `gap`. A pair is apart from
    the factor min(width / dx, height / dy) on, where width and height are the means of both with
    the gap added; the answer is the greatest of these over all pairs. A first look at neighbours
    gives a factor that is not too large; only pairs that still overlap then are weighed.

    Parameters
    ----------
    centres, sizes : array of float, shape (n, 2)
        In any unit, and in points.

    Raises
    ------
    LayoutError
        If two centres are the same place, or so near that the picture would be of no use.
    """
    import numpy as np  # noqa: PLC0415

    reach = (sizes + gap) / 2
    scale = 0.0
    for axis in (0, 1):
        order = np.lexsort((centres[:, 1 - axis], centres[:, axis]))
        for step in range(1, min(_NEAR, len(order) - 1) + 1):
            scale = max(scale, _greatest(centres, reach, order[:-step], order[step:]))
    extent = float(np.ptp(centres, axis=0).max())
    if 0 < scale * extent < _MOST:
        for left, right in _overlapping(centres * scale, reach):
            scale = max(scale, _greatest(centres, reach, left, right))
    if not scale < inf or scale * extent > _MOST:
        raise LayoutError(
            f"this layout sets {len(centres):,} claims too close together to be told apart; "
            "bands serves any map"
        )
    return scale or 1.0


def _greatest(
    centres: Floats, reach: Floats, left: NDArray[np.intp], right: NDArray[np.intp]
) -> float:
    """Give the greatest factor that some pairs need."""
    import numpy as np  # noqa: PLC0415

    with np.errstate(divide="ignore"):
        factors = (reach[left] + reach[right]) / np.abs(centres[left] - centres[right])
    return float(factors.min(axis=1).max(initial=0.0))


def _overlapping(
    centres: Floats, reach: Floats
) -> Iterator[tuple[NDArray[np.intp], NDArray[np.intp]]]:
    """Give all pairs that overlap, in handfuls: a sweep across, in whichever way parts more."""
    import numpy as np  # noqa: PLC0415

    axis = int(np.ptp(centres[:, 1]) > np.ptp(centres[:, 0]))
    low, high = centres[:, axis] - reach[:, axis], centres[:, axis] + reach[:, axis]
    order = np.argsort(low, kind="stable")
    ends = np.searchsorted(low[order], high[order], side="left")
    counts = np.maximum(ends - np.arange(len(order)) - 1, 0)
    total = np.cumsum(counts)
    start = 0
    while start < len(order):
        done = total[start - 1] if start else 0
        stop = max(start + 1, int(np.searchsorted(total, done + _PAIRS, side="right")))
        left = np.repeat(np.arange(start, stop), counts[start:stop])
        within = np.arange(len(left)) - np.repeat(
            total[start:stop] - counts[start:stop] - done, counts[start:stop]
        )
        one, other = order[left], order[left + 1 + within]
        meet = np.abs(centres[one] - centres[other]) < reach[one] + reach[other]
        both = meet.all(axis=1)
        yield one[both], other[both]
        start = stop
