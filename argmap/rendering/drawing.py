"""A picture as a list of drawn things, from the ground up: the order that all outputs share."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from argmap.layout.contract import Curve
from argmap.rendering.box_shapes import box_shapes
from argmap.rendering.group_shapes import edge_shapes, ground_shapes, name_shapes
from argmap.rendering.link_shapes import (
    LinkLook,
    clash_label_shapes,
    clash_shapes,
    label_shapes,
    line_shapes,
)
from argmap.rendering.near import Rect, grown, overlap
from argmap.rendering.picture import Picture
from argmap.rendering.shapes import Shape
from argmap.rendering.style import Style

REACH = 24.0
"""How far ends, words, rings and chips reach beyond the lines and boxes they belong to."""


class Drawn(NamedTuple):
    """A thing with its shapes, which are drawn from (x, y).

    `kind` is "area", "line", "label", "box" or "panel", `id` that of the element it shows.
    `bounds` is left, top, right, bottom of what it may touch.
    """

    kind: str
    id: str
    x: float
    y: float
    shapes: list[Shape]
    bounds: tuple[float, float, float, float]


def drawn(picture: Picture, style: Style, *, bounded: bool = True) -> Iterator[Drawn]:
    """Give all of a picture: areas, lines, words on them, boxes, then title, legend and sources.

    What is not `bounded` has no bounds that mean anything: for who draws all of it in any case.
    """
    around = _around if bounded else _nowhere
    around_label = _label_bounds if bounded else _nowhere
    yield from drawn_areas(picture, style)
    for link_id, link in picture.links.items():
        bounds = around(link.route.trunk, *link.route.stems, link.route.bracket or ())
        yield Drawn("line", link_id, 0.0, 0.0, line_shapes(link), bounds)
    for clash in picture.contradictions:
        shapes = clash_shapes(clash)
        yield Drawn("line", f"{clash.one} {clash.other}", 0.0, 0.0, shapes, around(clash.curve))
    for link_id, link in picture.links.items():
        yield Drawn("label", link_id, 0.0, 0.0, label_shapes(link, style), around_label(link))
    for clash in picture.contradictions:
        shapes = clash_label_shapes(clash, style)
        yield Drawn("label", f"{clash.one} {clash.other}", 0.0, 0.0, shapes, around(clash.curve))
    for claim_id, place in picture.places.items():
        bounds = (place.x - REACH, place.y - REACH, place.right + REACH, place.bottom + REACH)
        shapes = box_shapes(picture.looks[claim_id], style)
        yield Drawn("box", claim_id, place.x, place.y, shapes, bounds)
    for panel in picture.panels:
        bounds = (panel.x, panel.y, panel.x + panel.width, panel.y + panel.height)
        yield Drawn("panel", panel.name, panel.x, panel.y, list(panel.shapes), bounds)


def drawn_areas(picture: Picture, style: Style, clip: Rect | None = None) -> Iterator[Drawn]:
    """Give the areas, or those that touch `clip`: all grounds, then all edges, then all names."""
    seen = [
        (f"{number}", area, grown(area.bounds, REACH))
        for number, area in enumerate(picture.areas, 1)
        if clip is None or overlap(grown(area.bounds, REACH), clip)
    ]
    for number, area, bounds in seen:
        yield Drawn("area", number, 0.0, 0.0, ground_shapes(area), bounds)
    for number, area, bounds in seen:
        yield Drawn("label", f"area {number}", 0.0, 0.0, edge_shapes(area, style), bounds)
    for number, area, bounds in seen:
        yield Drawn("label", f"area {number}", 0.0, 0.0, name_shapes(area), bounds)


def _around(*curves: Curve) -> tuple[float, float, float, float]:
    """Give the bounds of curves, control points included, and their reach."""
    xs = list(chain.from_iterable(curve[::2] for curve in curves))
    ys = list(chain.from_iterable(curve[1::2] for curve in curves))
    return min(xs) - REACH, min(ys) - REACH, max(xs) + REACH, max(ys) + REACH


def _nowhere(*_unused: object) -> tuple[float, float, float, float]:
    return 0.0, 0.0, 0.0, 0.0


def _label_bounds(link: LinkLook) -> tuple[float, float, float, float]:
    """Give the bounds of the words on a line; they may be wider than other things reach."""
    anchor, start = link.route.anchor, link.route.trunk[:2]
    left, top, right, bottom = _around((*anchor, *start))
    return left - REACH, top, right + REACH, bottom
