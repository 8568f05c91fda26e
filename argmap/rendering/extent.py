"""How large a picture is, its margin included, in points and in pixels."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, isfinite

from argmap.errors import ExportError
from argmap.rendering.picture import Picture
from argmap.rendering.style import PIXELS_PER_POINT, Style


@dataclass(frozen=True, slots=True)
class Extent:
    """The rectangle that a picture fills, its margin included, in points."""

    left: float
    top: float
    width: float
    height: float

    @classmethod
    def of(cls, picture: Picture, style: Style) -> Extent:
        """Give the extent of a picture."""
        left, top, width, height = picture.bounds
        margin = style.margin
        return cls(left - margin, top - margin, width + 2 * margin, height + 2 * margin)

    def pixels(self, per_point: float) -> tuple[int, int]:
        """Give width and height in whole pixels."""
        return max(1, ceil(self.width * per_point)), max(1, ceil(self.height * per_point))


def pixels_per_point(scale: float | None, dpi: float | None) -> float:
    """Give the pixels a point has at a scale (1: as at 96 dpi) or at dots an inch; dpi wins.

    Raises
    ------
    ExportError
        If the number is none that makes a picture.
    """
    value, what = (dpi, "dpi") if dpi is not None else (scale, "scale")
    if value is None or not isfinite(value) or value <= 0:
        raise ExportError(f"the {what} of a picture must be a number above 0, not {value}")
    return value / 72 if what == "dpi" else value * PIXELS_PER_POINT
