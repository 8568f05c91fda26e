"""The picture for those who read from right to left: the same, mirrored about its middle line.

The origin stays where it is, and so do pins, which say where a box stands in the picture.
"""

from __future__ import annotations

from dataclasses import replace

from argmap.layout.contract import Arrangement, Box, Curve, Graph, Place, Route


def mirrored_pins(graph: Graph) -> Graph:
    """Give a graph whose pins come to lie where they were once the picture is mirrored."""
    return replace(graph, boxes=tuple(_pinned(box) for box in graph.boxes))


def _pinned(box: Box) -> Box:
    return box if box.pin is None else replace(box, pin=(-box.pin[0], box.pin[1]))


def mirrored(made: Arrangement) -> Arrangement:
    """Mirror what was laid out."""
    left, top, width, height = made.bounds
    return Arrangement(
        {
            known: Place(-place.x - place.width, place.y, place.width, place.height)
            for known, place in made.places.items()
        },
        {known: _route(route) for known, route in made.routes.items()},
        tuple(_curve(curve) for curve in made.contradictions),
        (-left - width, top, width, height),
    )


def _curve(curve: Curve) -> Curve:
    flat = list(curve)
    flat[::2] = [-x for x in curve[::2]]
    return tuple(flat)


def _route(route: Route) -> Route:
    x, y = route.anchor
    return Route(
        _curve(route.trunk),
        (-x, y),
        tuple(_curve(stem) for stem in route.stems),
        None if route.bracket is None else _curve(route.bracket),
        route.bare,
    )
