"""How a canvas sees a picture: the painter of a frame, and its map from points to pixels."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from argmap.rendering.geometry import Floats
from argmap.rendering.pixmaps import Pixmaps
from argmap.rendering.qt import QtGui
from argmap.rendering.style import Style

FAR = 0.35
"""The scale, in pixels a point, below which boxes and lines are only hinted at."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A frame in the making: a painter, and the even scale and shift from points to logical pixels.

    `ratio` is how many pixels of the device a logical one has on a side.
    """

    painter: QtGui.QPainter
    scale: float
    dx: float
    dy: float
    ratio: float
    style: Style
    pixmaps: Pixmaps

    @classmethod
    def of(
        cls, painter: QtGui.QPainter, scale: float, style: Style, pixmaps: Pixmaps | None
    ) -> Frame:
        """Read the shift from a painter, which is in a scale that the caller knows."""
        transform = painter.worldTransform()
        ratio = painter.device().devicePixelRatio()
        kept = pixmaps if pixmaps is not None else Pixmaps()
        return cls(painter, scale, transform.dx(), transform.dy(), ratio, style, kept)

    def colour(self, role: str) -> QtGui.QColor:
        """Give the colour of a role."""
        return QtGui.QColor(self.style.theme[role])

    @contextmanager
    def in_pixels(self) -> Iterator[None]:
        """Let the painter draw in logical pixels for a while."""
        self.painter.save()
        self.painter.setWorldTransform(QtGui.QTransform())
        try:
            yield
        finally:
            self.painter.restore()

    def pixels(self, points: Floats) -> Floats:
        """Give points (k, 2), or lines and boxes (k, 4), in logical pixels."""
        shift = np.tile([self.dx, self.dy], points.shape[-1] // 2)
        pixels: Floats = points * self.scale + shift
        return pixels

    def snapped(self, points: Floats) -> Floats:
        """Give points in logical pixels, moved to the nearest pixel of the device."""
        rounded: Floats = np.rint(self.pixels(points) * self.ratio) / self.ratio
        return rounded

    def whole_pixels(self, boxes: Floats) -> NDArray[np.int32]:
        """Give boxes (k, 4) as left, top, right, bottom in whole pixels, the last ones within."""
        pixels = np.floor(self.pixels(boxes))
        pixels[:, 2:] = np.maximum(pixels[:, 2:] - 1, pixels[:, :2])
        return pixels.astype(np.int32)
