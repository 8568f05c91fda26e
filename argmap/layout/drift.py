"""Places and routes that are kept in arrays, and made into objects when they are asked for.

When a map grows, most of it moves a little and stays as it is otherwise. So a route is kept as it
was drawn once, with how far it has moved since; what only paints arrays never makes it anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from argmap.layout.contract import Curve, Place, Route

Floats: TypeAlias = NDArray[np.float64]
T = TypeVar("T")


class Numbered(Mapping[str, T]):
    """A mapping whose values are found by a number, which `index` gives for each key."""

    index: dict[str, int]

    def __iter__(self) -> Iterator[str]:
        return iter(self.index)

    def __len__(self) -> int:
        return len(self.index)

    def __contains__(self, known: object) -> bool:
        return known in self.index


class Drifting(Numbered[T]):
    """What was made once (`bases`), and how far each has moved since (`shifts`, (n, 2)).

    Both are by the numbers that `index` gives, as `names` do the reverse; a number may be free. As
    long as something looks as it did, its base is the same object.
    """

    def __init__(
        self,
        index: dict[str, int],
        names: Sequence[str],
        bases: Sequence[T | None],
        shifts: Floats,
    ) -> None:
        self.index = index
        self.names = names
        self.bases = bases
        self.shifts = shifts

    def __getitem__(self, known: str) -> T:
        number = self.index[known]
        base = self.bases[number]
        assert base is not None
        return self._moved(base, *self.shifts[number].tolist())

    def _moved(self, base: T, dx: float, dy: float) -> T:
        """Give a base where it is now."""
        raise NotImplementedError


class Places(Numbered[Place]):
    """Where boxes stand: `bounds` is (n, 4), left, top, width and height, by number.

    `names` has the box of each number; a number may be free, and its bounds are then of no
    meaning.
    """

    def __init__(self, index: dict[str, int], names: list[str], bounds: Floats) -> None:
        self.index = index
        self.names = names
        self.bounds = bounds

    def __getitem__(self, known: str) -> Place:
        return Place(*self.bounds[self.index[known]].tolist())


class Routes(Drifting[Route]):
    """How links run.

    `drawn` has the numbers of the links that are drawn otherwise than in the arrangement before.
    """

    def __init__(
        self,
        index: dict[str, int],
        names: Sequence[str],
        bases: Sequence[Route | None],
        shifts: Floats,
        drawn: frozenset[int],
    ) -> None:
        super().__init__(index, names, bases, shifts)
        self.drawn = drawn

    def _moved(self, base: Route, dx: float, dy: float) -> Route:
        return moved(base, dx, dy)


def moved(route: Route, dx: float, dy: float) -> Route:
    """Give a route that runs elsewhere."""
    if not dx and not dy:
        return route
    return Route(
        moved_curve(route.trunk, dx, dy),
        (route.anchor[0] + dx, route.anchor[1] + dy),
        tuple([moved_curve(stem, dx, dy) for stem in route.stems]),
        None if route.bracket is None else moved_curve(route.bracket, dx, dy),
        route.bare,
    )


def moved_curve(curve: Curve, dx: float, dy: float) -> Curve:
    """Give a curve that runs elsewhere."""
    flat = list(curve)
    flat[::2] = [x + dx for x in curve[::2]]
    flat[1::2] = [y + dy for y in curve[1::2]]
    return tuple(flat)
