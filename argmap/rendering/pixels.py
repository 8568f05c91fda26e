"""How many pixels a picture gets: what a person asks for, within what a format can hold."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor, log10, sqrt

from argmap.errors import ExportError
from argmap.rendering.extent import Extent, pixels_per_point
from argmap.rendering.style import PIXELS_PER_POINT

USUAL = 2.0
"""The scale of a picture where none is asked for."""
LEAST = 1.0
"""The scale below which it is not made smaller unasked: words would no longer be read."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a format holds: its name, the most pixels on a side and in all; `else_take` others."""

    name: str
    side: int
    pixels: int
    else_take: str

    def fits(self, width: int, height: int) -> bool:
        """Tell whether a picture of this size can be written."""
        return max(width, height) <= self.side and width * height <= self.pixels


PNG = Limits("PNG", 32_767, 200_000_000, "SVG or PDF")
"""Beyond this side Qt does not paint; with more pixels in all few programs open the file."""
WEBP = Limits("WebP", 16_383, 40_000_000, "PNG, SVG or PDF")
"""The side is the format's own limit; packing more pixels takes more than a gigabyte."""
CLIPBOARD = Limits("picture", 16_383, 40_000_000, "an export as SVG or PDF")
"""An image on the clipboard is held in memory several times, by the programs on both sides."""


def largest(extent: Extent, limits: Limits) -> float:
    """Give the most pixels that a point may have."""
    side = (limits.side - 1) / max(extent.width, extent.height)
    return min(side, 0.999 * sqrt(limits.pixels / (extent.width * extent.height)))


def checked_size(extent: Extent, per_point: float, limits: Limits = PNG) -> tuple[int, int]:
    """Give the size of a picture in pixels; ExportError where it is beyond what can be used."""
    width, height = extent.pixels(per_point)
    if not limits.fits(width, height):
        scale = largest(extent, limits) / PIXELS_PER_POINT
        raise ExportError(
            f"the {limits.name} would have {width:,} × {height:,} pixels; at most {limits.side:,} "
            f"on a side and {limits.pixels // 1_000_000} million in all can be made: take a "
            f"scale of {_floored(scale)}, or {limits.else_take}"
        )
    return width, height


def chosen(extent: Extent, scale: float | None, dpi: float | None, limits: Limits = PNG) -> float:
    """Give the pixels a point has; where nothing is asked for, as many as is usual or fit.

    Raises
    ------
    ExportError
        If what is asked for makes no picture, or one that is too large.
    """
    if scale is None and dpi is None:
        usual, least = pixels_per_point(USUAL, None), pixels_per_point(LEAST, None)
        per_point = max(least, min(usual, largest(extent, limits)))
    else:
        per_point = pixels_per_point(scale, dpi)
    checked_size(extent, per_point, limits)
    return per_point


def scale_of(extent: Extent, scale: float | None, width: int | None) -> float | None:
    """Give the scale that makes a picture so many pixels wide; the given one where none is said."""
    if width is None:
        return scale
    return (width - 1e-6) / extent.width / PIXELS_PER_POINT  # its ceiling is the width


def _floored(scale: float) -> str:
    """Write a scale with two figures, rounded down."""
    step: float = 10.0 ** (floor(log10(scale)) - 1)
    return f"{floor(scale / step + 1e-9) * step:.6f}".rstrip("0").rstrip(".")
