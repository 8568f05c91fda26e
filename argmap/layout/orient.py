"""Turning what was laid out downwards into the direction a person wants, and back.

Each of the four is its own inverse but for the order of mirroring and swapping, so one small
table of signs serves points, boxes and curves.
"""

from __future__ import annotations

from argmap.layout.contract import Curve, Direction, Place, Point, Route


def is_level(direction: Direction) -> bool:
    """Tell whether rows become columns."""
    return direction in (Direction.RIGHT, Direction.LEFT)


def pin_in(direction: Direction, pin: Point) -> Point:
    """Give where a point of the final picture lies in the frame that is laid out downwards."""
    x, y = pin
    if direction is Direction.DOWN:
        return pin
    if direction is Direction.UP:
        return (x, -y)
    return (y, x) if direction is Direction.RIGHT else (y, -x)


def place_out(direction: Direction, place: Place) -> Place:
    """Turn a box."""
    if direction is Direction.DOWN:
        return place
    x, y, width, height = place.x, place.y, place.width, place.height
    if direction is Direction.UP:
        return Place(x, -y - height, width, height)
    return Place(y if direction is Direction.RIGHT else -y - height, x, height, width)


def curve_out(direction: Direction, curve: Curve) -> Curve:
    """Turn a curve."""
    if direction is Direction.DOWN:
        return curve
    across, down = curve[::2], curve[1::2]
    if direction in (Direction.UP, Direction.LEFT):
        down = tuple([-y for y in down])
    flat = [0.0] * len(curve)
    swapped = is_level(direction)
    flat[swapped::2] = across
    flat[not swapped :: 2] = down
    return tuple(flat)


def route_out(direction: Direction, route: Route) -> Route:
    """Turn a route."""
    if direction is Direction.DOWN:
        return route
    x, y = curve_out(direction, route.anchor)
    return Route(
        curve_out(direction, route.trunk),
        (x, y),
        tuple([curve_out(direction, stem) for stem in route.stems]),
        None if route.bracket is None else curve_out(direction, route.bracket),
        route.bare,
    )
