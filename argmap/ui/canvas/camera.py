"""The camera: which part of the picture the canvas shows, and how large."""

from __future__ import annotations

from dataclasses import dataclass

from argmap.rendering.style import PIXELS_PER_POINT

FULL = PIXELS_PER_POINT
"""The scale at 100 %: pixels a point."""

SMALLEST, LARGEST = 0.02 * FULL, 4.0 * FULL
_STOPS = (0.02, 0.05, 0.1, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 2.0, 3.0, 4.0)
STOPS = tuple(stop * FULL for stop in _STOPS)
"""The scales that zooming by keys stops at."""


@dataclass(slots=True)
class Camera:
    """A scale, and the point of the picture in the upper left corner of the screen.

    Screen coordinates are the widget's pixels, picture coordinates points; the scale is in
    pixels a point.
    """

    scale: float = FULL
    x: float = 0.0
    y: float = 0.0

    def to_picture(self, x: float, y: float) -> tuple[float, float]:
        """Give the point of the picture under a point of the screen."""
        return (self.x + x / self.scale, self.y + y / self.scale)

    def to_screen(self, x: float, y: float) -> tuple[float, float]:
        """Give where on the screen a point of the picture is."""
        return ((x - self.x) * self.scale, (y - self.y) * self.scale)

    def seen(self, width: float, height: float) -> tuple[float, float, float, float]:
        """Give left, top, right and bottom of what a screen of this size shows."""
        return (self.x, self.y, self.x + width / self.scale, self.y + height / self.scale)

    def pan(self, dx: float, dy: float) -> None:
        """Move the picture by pixels."""
        self.x -= dx / self.scale
        self.y -= dy / self.scale

    def zoom(self, scale: float, at_x: float, at_y: float) -> None:
        """Take another scale, within bounds, with what is under a point of the screen kept."""
        x, y = self.to_picture(at_x, at_y)
        self.scale = min(max(scale, SMALLEST), LARGEST)
        self.x, self.y = x - at_x / self.scale, y - at_y / self.scale

    def stop(self, notches: int) -> float:
        """Give the scale some stops further in (or, negative, out)."""
        if notches > 0:
            larger = [stop for stop in STOPS if stop > self.scale * 1.001]
            return larger[min(notches, len(larger)) - 1] if larger else LARGEST
        smaller = [stop for stop in reversed(STOPS) if stop < self.scale * 0.999]
        return smaller[min(-notches, len(smaller)) - 1] if smaller else SMALLEST

    def fit(
        self,
        bounds: tuple[float, float, float, float],
        width: float,
        height: float,
        margin: float = 24.0,
        largest: float = FULL,
    ) -> None:
        """Show all of some bounds (left, top, width, height), centred, no larger than `largest`."""
        left, top, wide, high = bounds
        across = max(width - 2 * margin, 1.0) / max(wide, 1.0)
        down = max(height - 2 * margin, 1.0) / max(high, 1.0)
        self.scale = min(max(min(across, down, largest), SMALLEST), LARGEST)
        self.x = left + wide / 2 - width / 2 / self.scale
        self.y = top + high / 2 - height / 2 / self.scale

    def reveal(
        self,
        bounds: tuple[float, float, float, float],
        width: float,
        height: float,
        margin: float = 32.0,
    ) -> None:
        """Move as little as needed for some bounds to be seen; what is too large is centred."""
        left, top, wide, high = bounds
        seen_wide, seen_high = width / self.scale, height / self.scale
        space = margin / self.scale
        self.x = _revealed(self.x, seen_wide, left, wide, space)
        self.y = _revealed(self.y, seen_high, top, high, space)


def _revealed(start: float, seen: float, low: float, length: float, space: float) -> float:
    if length + 2 * space > seen:
        return low + length / 2 - seen / 2
    return max(min(start, low - space), low + length + space - seen)
