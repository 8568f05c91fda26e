"""The shapes of areas: a soft ground, a fine edge, and the group's name on it."""

from __future__ import annotations

from functools import lru_cache

from argmap.rendering.groups import NAME_INSET, Area, name_size
from argmap.rendering.shapes import Curves, Ink, Rectangle, Shape, Words
from argmap.rendering.style import Style

EDGE_WIDTH = 0.9
"""The width of the edge of an area."""

_DASHES: tuple[tuple[float, ...], ...] = ((), (6.0, 2.5), (1.4, 2.2), (11.0, 3.0))


def ground_shapes(area: Area) -> list[Shape]:
    """Give the ground of an area, which all lines and boxes are drawn upon."""
    return [Curves(area.outline, ground_ink(area.group.hue))]


def edge_shapes(area: Area, style: Style) -> list[Shape]:
    """Give the edge of an area, which lies over the grounds of all areas."""
    return [Curves(area.outline, edge_ink(area.group.hue, mono=style.theme.mono))]


def name_shapes(area: Area) -> list[Shape]:
    """Give the name of an area, where there is room for it, which lies over all edges."""
    if area.name_at is None:
        return []
    hue, (x, y), (width, height) = area.group.hue, area.name_at, name_size(area.name)
    ink = Ink(f"group{hue}_fill", f"group{hue}", EDGE_WIDTH)
    across, down = NAME_INSET
    return [
        Rectangle(x, y, width, height, height / 2, ink),
        Words(area.name, x + across, y + down, f"group{hue}"),
    ]


@lru_cache(maxsize=16)
def ground_ink(hue: int) -> Ink:
    """Give the ink of an area's ground."""
    return Ink(fill=f"group{hue}_fill")


@lru_cache(maxsize=32)
def edge_ink(hue: int, *, mono: bool) -> Ink:
    """Give the ink of an area's edge; without colours each of four is dashed in its own way."""
    return Ink("", f"group{hue}", EDGE_WIDTH, _DASHES[hue % len(_DASHES)] if mono else ())
