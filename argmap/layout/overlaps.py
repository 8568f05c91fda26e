"""Freeing boxes of overlaps so that the picture keeps its shape.

The method is PRISM's (Gansner and Hu, "Efficient, Proximity-Preserving Node Overlap Removal",
Journal of Graph Algorithms and Applications 14(1), 2010): the points that stand next to one another
are found by a Delaunay triangulation; wherever two such boxes overlap, their distance is wished
longer, in the direction in which they lie; and the places that suit all wishes best are those of
least stress, a linear system that conjugate gradients solve. This is repeated until nothing
overlaps. Unlike there, neighbours are found once, because they are what is to be kept, and boxes
may be pinned. What is left after many rounds is set on the nearest free spot.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from argmap.layout.delaunay import neighbours
from argmap.layout.progress import report
from argmap.layout.spots import nearest_spots

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from argmap.layout.contract import Progress

    Floats = NDArray[np.float64]
    Indices = NDArray[np.intp]

_ROUNDS = 400
_PATIENCE = 40
"""So many rounds without a gain are the end, as where boxes are pinned too close to one another."""

_MOST_GROWTH = 1.5
"""How much longer a distance is wished in one round, at most: more would tear the picture."""

_AIM = 1.01
"""By how much more than they need boxes are parted, so that the rounds come to an end."""

_SHIFT = 1e-3
"""How far points are moved, in boxes, so that no four lie on one circle."""

_HEAP = 0.02
"""Centres nearer than this, in boxes, stand in a heap and are strewn."""

_SOLVED = 1e-3


def separate(
    centres: Floats,
    sizes: Floats,
    gap: tuple[float, float] = (0.0, 0.0),
    *,
    fixed: Collection[int] = (),
    progress: Progress | None = None,
) -> Floats:
    """Move boxes until no two overlap, keeping who stands left of, right of, above and below whom.

    Where nothing overlaps, nothing moves. Moving all centres alike moves the result alike, and the
    same boxes always give the same result.

    Parameters
    ----------
    centres, sizes : array of float, shape (n, 2)
        In points.
    gap : pair of float
        How far apart boxes must be, across and down.
    fixed : collection of int
        Boxes that stay where they are. Two of these that overlap are left so.
    progress : callable, optional
        Is told the share done.

    Returns
    -------
    array of float, shape (n, 2)
        The new centres; boxes do not overlap, to 1e-9 of the size of the picture.

    Raises
    ------
    CancelledError
        If `progress` answered False.
    """
    import numpy as np  # noqa: PLC0415

    count = len(centres)
    need = (np.asarray(sizes, dtype=np.float64) + gap) / 2
    held = np.zeros(count, dtype=bool)
    held[list(fixed)] = True
    if not _clashes(centres, need, held)[0].size:
        return np.array(centres, dtype=np.float64)
    unit = 2 * need.mean(axis=0)
    origin = centres[int(held.argmax())]
    places = (centres - origin) / unit
    need = need / unit
    start = _strewn(places, held)
    edges = np.array(neighbours(start.tolist()), dtype=np.intp).reshape(-1, 2)
    places = _relaxed(start, need, edges, held, progress)
    pairs = np.concatenate(_clashes(places, need, held))
    if pairs.size:
        places = nearest_spots(places, need, held, np.bincount(pairs, minlength=count))
    result: Floats = places * unit + origin
    result[held] = centres[held]
    return result


def overlapping(centres: Floats, half: Floats) -> tuple[Indices, Indices]:
    """Give all pairs of boxes that overlap, by their centres and half sizes: a sweep across."""
    import numpy as np  # noqa: PLC0415

    low, high = centres[:, 0] - half[:, 0], centres[:, 0] + half[:, 0]
    order = np.argsort(low, kind="stable")
    ends = np.searchsorted(low[order], high[order], side="left")
    reach = np.maximum(ends - np.arange(len(order)) - 1, 0)
    first = np.repeat(np.arange(len(order)), reach)
    within = np.arange(len(first)) - np.repeat(np.cumsum(reach) - reach, reach)
    one, other = order[first], order[first + 1 + within]
    away = np.abs(centres[one] - centres[other]) - half[one] - half[other]
    meet = (away < -1e-9).all(axis=1)
    return one[meet], other[meet]


def _clashes(centres: Floats, half: Floats, held: NDArray[np.bool_]) -> tuple[Indices, Indices]:
    """Give the pairs that overlap and of which one at least may move."""
    one, other = overlapping(centres, half)
    loose = ~(held[one] & held[other])
    return one[loose], other[loose]


def _strewn(places: Floats, held: NDArray[np.bool_]) -> Floats:
    """Spread boxes in heaps in a sunflower's pattern, and shift every one by a hair."""
    import numpy as np  # noqa: PLC0415

    count = np.arange(len(places))
    moved = places.copy()
    _, heap, sizes = np.unique(
        np.floor(places / _HEAP), axis=0, return_inverse=True, return_counts=True
    )
    heap = heap.reshape(-1)
    order = np.argsort(heap, kind="stable")
    rank = np.empty(len(places), dtype=np.intp)
    rank[order] = count - np.repeat(np.cumsum(sizes) - sizes, sizes)
    crowded = (sizes[heap] > 1) & ~held
    turn = rank * 2.399963229728653  # the golden angle
    away = 3 * _HEAP * np.sqrt(rank)
    spread = np.stack([away * np.cos(turn), away * np.sin(turn)], axis=1)
    moved[crowded] += spread[crowded]
    hair = np.stack([_scatter(count, 12.9898), _scatter(count, 78.233)], axis=1)
    moved[~held] += _SHIFT * hair[~held]
    return moved


def _scatter(numbers: Indices, key: float) -> Floats:
    """Give a number between -½ and ½ for each, without order but always the same."""
    import numpy as np  # noqa: PLC0415

    scattered: Floats = np.modf(np.abs(np.sin((numbers + 1) * key)) * 43758.5453)[0] - 0.5
    return scattered


def _relaxed(
    places: Floats,
    half: Floats,
    edges: Indices,
    held: NDArray[np.bool_],
    progress: Progress | None,
) -> Floats:
    """Grow distances until nothing overlaps or the rounds are used up."""
    import numpy as np  # noqa: PLC0415

    begun, least, since = 0, len(places) ** 2, 0
    for done in range(_ROUNDS):
        one, other = _clashes(places, half, held)
        begun = max(begun, len(one))
        if len(one) < least:
            least, since = len(one), done
        if not one.size or done - since > _PATIENCE:
            break
        if not done % 8:
            report(progress, 1 - least / begun)
        pairs = np.concatenate([edges, np.stack([one, other], axis=1)])
        pairs = np.unique(np.sort(pairs, axis=1), axis=0)
        places = _least_stress(places, half, pairs, held)
    return places


def _least_stress(places: Floats, half: Floats, pairs: Indices, held: NDArray[np.bool_]) -> Floats:
    """Give the places at which all distances come nearest to what is wished of them.

    With weights 1 / wish² the stress of places x is the sum of weight · (|xᵢ - xⱼ| - wish)²; its
    majorant at the present places is least where Lx = b, L being the Laplacian of the weights.
    """
    import numpy as np  # noqa: PLC0415

    one, other = pairs[:, 0], pairs[:, 1]
    apart = places[one] - places[other]
    length = np.maximum(np.hypot(apart[:, 0], apart[:, 1]), 1e-9)
    with np.errstate(divide="ignore"):
        factors = _AIM * ((half[one] + half[other]) / np.abs(apart)).min(axis=1)
    growth = np.clip(np.where(factors > 1.0 + 1e-12, factors, 1.0), 1.0, _MOST_GROWTH)
    weights = 1 / (growth * length) ** 2
    pull = (weights * growth)[:, None] * apart
    count = len(places)
    wanted = np.stack(
        [
            np.bincount(one, pull[:, axis], count) - np.bincount(other, pull[:, axis], count)
            for axis in (0, 1)
        ],
        axis=1,
    )
    return _solved(places, wanted, (one, other, weights), held)


def _solved(
    start: Floats,
    wanted: Floats,
    system: tuple[Indices, Indices, Floats],
    held: NDArray[np.bool_],
) -> Floats:
    """Solve Lx = b by conjugate gradients, preconditioned by the diagonal, held rows left out."""
    import numpy as np  # noqa: PLC0415

    one, other, weights = system
    count = len(start)
    ends = np.concatenate([one, other])
    across = np.concatenate([other, one])
    both = np.concatenate([weights, weights])
    degree = np.bincount(ends, both, count)[:, None]
    free = ~held[:, None]

    def times(x: Floats) -> Floats:
        pulled = [np.bincount(ends, both * x[across, axis], count) for axis in (0, 1)]
        product: Floats = degree * x - np.stack(pulled, axis=1)
        return product

    x = start.copy()
    rest = (wanted - times(x)) * free
    eased = rest / degree
    way = eased.copy()
    energy = (rest * eased).sum(axis=0)
    enough = _SOLVED**2 * energy
    for _ in range(60):
        if (energy <= enough).all():
            break
        product = times(way)
        step = energy / np.maximum((way * product).sum(axis=0), 1e-300)
        x += step * way * free
        rest -= step * product * free
        eased = rest / degree
        before, energy = energy, (rest * eased).sum(axis=0)
        way = eased + energy / np.maximum(before, 1e-300) * way
    return x
