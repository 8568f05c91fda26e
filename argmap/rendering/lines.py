"""The lines of a picture that grows: as each was drawn, and how far it has moved since."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np

from argmap.layout.drift import Floats, moved
from argmap.rendering.link_shapes import LinkLook


class Lines(Mapping[str, LinkLook]):
    """Lines by the ids of their arguments, made where they run now when they are asked for.

    `bases` are the lines as they were drawn, by a number that `index` gives, None where a number
    is free; `names` are the ids by number, and `shifts`, (n, 2), how far each has moved. As long
    as a line looks as it did, its base is the same object.
    """

    def __init__(
        self,
        index: dict[str, int],
        names: Sequence[str],
        bases: Sequence[LinkLook | None],
        shifts: Floats,
    ) -> None:
        self.index = index
        self.names = names
        self.bases = bases
        self.shifts = shifts

    @classmethod
    def of(cls, links: Mapping[str, LinkLook]) -> Lines:
        """Give any lines in this form."""
        if isinstance(links, Lines):
            return links
        index = {known: at for at, known in enumerate(links)}
        return cls(index, tuple(links), tuple(links.values()), np.zeros((len(links), 2)))

    def __getitem__(self, known: str) -> LinkLook:
        number = self.index[known]
        base = self.bases[number]
        assert base is not None
        return moved_look(base, *self.shifts[number].tolist())

    def __iter__(self) -> Iterator[str]:
        return iter(self.index)

    def __len__(self) -> int:
        return len(self.index)

    def __contains__(self, known: object) -> bool:
        return known in self.index


def moved_look(look: LinkLook, dx: float, dy: float) -> LinkLook:
    """Give a line that looks the same and runs elsewhere."""
    return replace(look, route=moved(look.route, dx, dy)) if dx or dy else look
