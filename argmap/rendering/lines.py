"""The lines of a picture that grows: as each was drawn, and how far it has moved since."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from argmap.layout.drift import Drifting, moved
from argmap.rendering.link_shapes import LinkLook


class Lines(Drifting[LinkLook]):
    """Lines by the ids of their arguments, made where they run now when they are asked for."""

    @classmethod
    def of(cls, links: Mapping[str, LinkLook]) -> Lines:
        """Give any lines in this form."""
        if isinstance(links, Lines):
            return links
        index = {known: at for at, known in enumerate(links)}
        return cls(index, tuple(links), tuple(links.values()), np.zeros((len(links), 2)))

    def _moved(self, base: LinkLook, dx: float, dy: float) -> LinkLook:
        return moved_look(base, dx, dy)


def moved_look(look: LinkLook, dx: float, dy: float) -> LinkLook:
    """Give a line that looks the same and runs elsewhere."""
    return replace(look, route=moved(look.route, dx, dy)) if dx or dy else look
