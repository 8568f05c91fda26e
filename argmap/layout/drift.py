"""Places and routes that are kept in arrays, and made into objects when they are asked for.

When a map grows, most of it moves a little and stays as it is otherwise. So a route is kept as it
was drawn once, with how far it has moved since; what only paints arrays never makes it anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from argmap.layout.contract import Curve, Place, Route

Floats: TypeAlias = NDArray[np.float64]


class Places(Mapping[str, Place]):
    """Where boxes stand: `bounds` is (n, 4), left, top, width and height, by number.

    `index` has the number of each box, as `names` do the reverse; a number may be free, and its
    bounds are then of no meaning.
    """

    def __init__(self, index: dict[str, int], names: list[str], bounds: Floats) -> None:
        self.index = index
        self.names = names
        self.bounds = bounds

    def __getitem__(self, known: str) -> Place:
        return Place(*self.bounds[self.index[known]].tolist())

    def __iter__(self) -> Iterator[str]:
        return iter(self.index)

    def __len__(self) -> int:
        return len(self.index)

    def __contains__(self, known: object) -> bool:
        return known in self.index


class Routes(Mapping[str, Route]):
    """How links run: as each was drawn (`bases`), and how far it has moved since.

    Both are by the number of a link, which `index` gives, as `names` do the reverse; a number may
    be free. `shifts` is (n, 2). As long as a link is drawn as it was, its base is the same object;
    `drawn` has the numbers for which it is another than in the arrangement before.
    """

    def __init__(
        self,
        index: dict[str, int],
        names: list[str],
        bases: list[Route | None],
        shifts: Floats,
        drawn: frozenset[int],
    ) -> None:
        self.index = index
        self.names = names
        self.bases = bases
        self.shifts = shifts
        self.drawn = drawn

    def __getitem__(self, known: str) -> Route:
        number = self.index[known]
        base = self.bases[number]
        assert base is not None
        return moved(base, *self.shifts[number].tolist())

    def __iter__(self) -> Iterator[str]:
        return iter(self.index)

    def __len__(self) -> int:
        return len(self.index)

    def __contains__(self, known: object) -> bool:
        return known in self.index


def moved(route: Route, dx: float, dy: float) -> Route:
    """Give a route that runs elsewhere."""
    if not dx and not dy:
        return route
    return Route(
        moved_curve(route.trunk, dx, dy),
        (route.anchor[0] + dx, route.anchor[1] + dy),
        tuple([moved_curve(stem, dx, dy) for stem in route.stems]),
        None if route.bracket is None else moved_curve(route.bracket, dx, dy),
    )


def moved_curve(curve: Curve, dx: float, dy: float) -> Curve:
    """Give a curve that runs elsewhere."""
    flat = list(curve)
    flat[::2] = [x + dx for x in curve[::2]]
    flat[1::2] = [y + dy for y in curve[1::2]]
    return tuple(flat)
