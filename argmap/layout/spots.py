"""The last resort against overlaps: each box that still overlaps goes to the nearest free spot."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

_HAIR = 1e-7


def nearest_spots(
    centres: Floats, half: Floats, held: NDArray[np.bool_], crowded: NDArray[np.intp]
) -> Floats:
    """Set boxes down one by one, each as near as it can be to where it was without overlapping.

    Those that are held come first and stay, then those that overlap nothing, then the others, by
    how many they overlap (`crowded`) and in their order.
    """
    import numpy as np  # noqa: PLC0415

    placed = centres.copy()
    order = np.lexsort((np.arange(len(held)), crowded, ~held))
    done: list[int] = []
    for box in order.tolist():
        if not held[box]:
            placed[box] = _free(placed[done], half[done] + half[box], centres[box])
        done.append(box)
    return placed


def _free(others: Floats, reach: Floats, wanted: Floats) -> Floats:
    """Give the free point nearest to the wanted one.

    A point is free if it is no nearer to any of the others than `reach` both ways. The nearest one
    is the wanted one, or lies beside it on an edge of what is taken, or on a crossing of edges.
    """
    import numpy as np  # noqa: PLC0415

    away = np.abs(others - wanted)
    if not (away < reach).all(axis=1).any():
        return wanted
    size = 4 * float(reach.max(initial=0.0))
    while True:
        near = (away < reach + size).all(axis=1)
        # What is farther away than this reaches no spot that is looked at.
        centre, room = others[near], reach[near] + _HAIR
        xs = np.concatenate([wanted[:1], centre[:, 0] - room[:, 0], centre[:, 0] + room[:, 0]])
        ys = np.concatenate([wanted[1:], centre[:, 1] - room[:, 1], centre[:, 1] + room[:, 1]])
        xs, ys = xs[np.abs(xs - wanted[0]) <= size], ys[np.abs(ys - wanted[1]) <= size]
        taken_x = np.abs(xs[:, None] - others[near][:, 0]) < reach[near][:, 0]
        taken_y = np.abs(ys[:, None] - others[near][:, 1]) < reach[near][:, 1]
        # A spot is taken by a box if it is so across and down: a product of two tables.
        free = ~(taken_x.astype(np.float32) @ taken_y.T.astype(np.float32) > 0)
        if free.any():
            far = np.hypot(xs[:, None] - wanted[0], ys - wanted[1])
            at = np.unravel_index(np.where(free, far, np.inf).argmin(), far.shape)
            return np.array([xs[at[0]], ys[at[1]]])
        size *= 2
