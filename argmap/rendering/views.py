"""How a canvas sees a picture: the map from points to pixels that a painter carries."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from argmap.rendering.geometry import Floats
from argmap.rendering.qt import QtGui

FAR = 0.35
"""The scale, in pixels a point, below which boxes and lines are only hinted at."""


@dataclass(frozen=True, slots=True)
class View:
    """An even scale and a shift from points of the picture to logical pixels.

    `ratio` is how many pixels of the device a logical one has on a side.
    """

    scale: float
    dx: float
    dy: float
    ratio: float

    @classmethod
    def of(cls, painter: QtGui.QPainter, scale: float) -> View:
        """Read the view from a painter; `scale` is the one it was given."""
        transform = painter.worldTransform()
        return cls(scale, transform.dx(), transform.dy(), painter.device().devicePixelRatio())

    @contextmanager
    def in_pixels(self, painter: QtGui.QPainter) -> Iterator[None]:
        """Let a painter draw in logical pixels for a while."""
        painter.save()
        painter.setWorldTransform(QtGui.QTransform())
        try:
            yield
        finally:
            painter.restore()

    def pixels(self, points: Floats) -> Floats:
        """Give points (…, 2 or 4 columns of x, y, …) in logical pixels."""
        shift = np.tile([self.dx, self.dy], points.shape[-1] // 2)
        pixels: Floats = points * self.scale + shift
        return pixels

    def snapped(self, points: Floats) -> Floats:
        """Give points in logical pixels, moved to the nearest pixel of the device."""
        rounded: Floats = np.rint(self.pixels(points) * self.ratio) / self.ratio
        return rounded

    def whole_pixels(self, boxes: Floats) -> NDArray[np.int32]:
        """Give boxes (n, 4) as left, top, right, bottom in whole pixels, the last ones within."""
        pixels = np.floor(self.pixels(boxes))
        pixels[:, 2:] = np.maximum(pixels[:, 2:] - 1, pixels[:, :2])
        return pixels.astype(np.int32)
