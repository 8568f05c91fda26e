"""Dimming: what of a picture stands out, and how faint all the rest is.

The canvas paints in layers, the faintest first, and lays a veil of its ground over what it has so
far after each. Every thing is thus painted once, whatever is dimmed: a frame costs what it did,
and a veil a layer more.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from argmap.rendering.batches import BoxBatch
    from argmap.rendering.link_batch import LinkBatch


@dataclass(frozen=True, slots=True)
class Layer:
    """Claims and lines, by id, that are seen to the same degree: 0 not at all, 1 in full."""

    opacity: float
    things: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class Dimming:
    """The layers of a picture above `rest`, the opacity of all that is in none of them.

    The layers are in order, each more opaque than the one before; what is in several belongs to
    the last. The line of a contradiction belongs where the fainter of its two claims does.
    """

    rest: float
    layers: tuple[Layer, ...]
    _kept: dict[str, tuple[object, NDArray[np.int8]]] = field(default_factory=dict)

    def veils(self) -> tuple[float, ...]:
        """Give for each layer, `rest` first, the opacity of the veil that is laid over it."""
        seen = [self.rest, *(layer.opacity for layer in self.layers), 1.0]
        return tuple(1.0 - below / above for below, above in pairwise(seen))

    def boxes(self, batch: BoxBatch) -> NDArray[np.int8]:
        """Give the layer of each box by its number, 0 for the rest."""
        return self._numbers("boxes", batch, ())

    def lines(self, batch: LinkBatch) -> NDArray[np.int8]:
        """Give the layer of each line by its number, 0 for the rest."""
        pairs = (name for name in batch.index if " " in name)  # those of contradictions
        return self._numbers("lines", batch, pairs)

    def layer_of(self, thing: str) -> int:
        """Give the layer of a claim, an argument, or a contradiction as batches name it."""
        return min(self._layer(part) for part in thing.split(" "))

    def _layer(self, thing: str) -> int:
        above = [at for at, layer in enumerate(self.layers, 1) if thing in layer.things]
        return above[-1] if above else 0

    def _numbers(
        self, kind: str, batch: BoxBatch | LinkBatch, pairs: Iterable[str]
    ) -> NDArray[np.int8]:
        """Give the layers of a batch, which are told apart once for it."""
        known = self._kept.get(kind)
        if known is not None and known[0] is batch:
            return known[1]
        index = batch.index
        found = np.zeros(len(batch.ids), dtype=np.int8)
        for at, layer in enumerate(self.layers, 1):
            found[[index[thing] for thing in layer.things if thing in index]] = at
        for pair in pairs:
            found[index[pair]] = self.layer_of(pair)
        self._kept[kind] = (batch, found)
        return found
