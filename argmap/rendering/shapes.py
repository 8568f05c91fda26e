"""Shapes: what a picture is drawn of, one vocabulary for the painter and for SVG.

A shape is geometry in points and an ink, whose colours are roles of a theme. Whoever draws, in
pixels or as SVG, draws these and nothing else, so that all outputs look the same.
"""

from __future__ import annotations

from itertools import pairwise
from math import hypot
from typing import NamedTuple, TypeAlias

from argmap.layout.contract import Curve, Point
from argmap.rendering.fonts import Face
from argmap.rendering.text import TextBlock, label

ARC = 0.5523
"""The share of the radius at which a Bézier's control points make a quarter circle."""


class Ink(NamedTuple):
    """How a shape is filled and stroked: roles, the width of the line, its dashes in points."""

    fill: str = ""
    stroke: str = ""
    width: float = 0.0
    dash: tuple[float, ...] = ()
    round_ends: bool = False


class Rectangle(NamedTuple):
    """A rectangle, its corners rounded."""

    x: float
    y: float
    width: float
    height: float
    radius: float
    ink: Ink


class Circle(NamedTuple):
    """A circle."""

    x: float
    y: float
    radius: float
    ink: Ink


class Lines(NamedTuple):
    """Points joined by straight lines; closed where it is filled."""

    points: tuple[Point, ...]
    ink: Ink


class Curves(NamedTuple):
    """Chains of Bézier segments; closed where they are filled."""

    curves: tuple[Curve, ...]
    ink: Ink


class Words(NamedTuple):
    """A block of text at its upper left corner, in a role's colour."""

    block: TextBlock
    x: float
    y: float
    role: str


Shape: TypeAlias = Rectangle | Circle | Lines | Curves | Words


def moved(shape: Shape, dx: float, dy: float) -> Shape:
    """Give a shape at another place."""
    if isinstance(shape, Lines):
        return Lines(tuple((x + dx, y + dy) for x, y in shape.points), shape.ink)
    if isinstance(shape, Curves):
        curves = tuple(
            tuple(number + (dy if at % 2 else dx) for at, number in enumerate(curve))
            for curve in shape.curves
        )
        return Curves(curves, shape.ink)
    return shape._replace(x=shape.x + dx, y=shape.y + dy)


def scaled(shape: Shape, by: float) -> Shape:
    """Give a shape that is so many times as large, seen from the origin."""
    if by == 1.0:
        return shape
    if isinstance(shape, Words):
        line, face = shape.block.lines[0].text, shape.block.face
        block = label(line, Face(face.cut, round(face.size * by)))
        return Words(block, shape.x * by, shape.y * by, shape.role)
    dash = tuple(length * by for length in shape.ink.dash)
    ink = shape.ink._replace(width=shape.ink.width * by, dash=dash)
    if isinstance(shape, Lines):
        return Lines(tuple((x * by, y * by) for x, y in shape.points), ink)
    if isinstance(shape, Curves):
        return Curves(tuple(tuple(n * by for n in curve) for curve in shape.curves), ink)
    x, y, radius = shape.x * by, shape.y * by, shape.radius * by
    if isinstance(shape, Circle):
        return Circle(x, y, radius, ink)
    return Rectangle(x, y, shape.width * by, shape.height * by, radius, ink)


def straight(*points: Point) -> Curve:
    """Give the chain of segments that joins points by straight lines."""
    made = [*points[0]]
    for (x0, y0), (x1, y1) in pairwise(points):
        dx, dy = (x1 - x0) / 3, (y1 - y0) / 3
        made += [x0 + dx, y0 + dy, x1 - dx, y1 - dy, x1, y1]
    return tuple(made)


def rounded(rectangle: Rectangle) -> Curve:
    """Give the outline of a rectangle with rounded corners, clockwise from its upper left one."""
    x, y, width, height, r, _ = rectangle
    right, bottom, k = x + width, y + height, r * (1 - ARC)
    return (
        *straight((x + r, y), (right - r, y)),
        *(right - k, y, right, y + k, right, y + r),
        *straight((right, y + r), (right, bottom - r))[2:],
        *(right, bottom - k, right - k, bottom, right - r, bottom),
        *straight((right - r, bottom), (x + r, bottom))[2:],
        *(x + k, bottom, x, bottom - k, x, bottom - r),
        *straight((x, bottom - r), (x, y + r))[2:],
        *(x, y + k, x + k, y, x + r, y),
    )


def heading_at_end(curve: Curve) -> Point:
    """Give the unit vector in which a curve arrives at its end; straight up if it has no length."""
    x, y = curve[-2:]
    for at in range(len(curve) - 4, -1, -2):
        dx, dy = x - curve[at], y - curve[at + 1]
        length = hypot(dx, dy)
        if length > 1e-6:
            return dx / length, dy / length
    return 0.0, -1.0


def heading_at_start(curve: Curve) -> Point:
    """Give the unit vector in which a curve sets out."""
    pairs = [curve[at : at + 2] for at in range(0, len(curve), 2)]
    flat: Curve = tuple(number for pair in reversed(pairs) for number in pair)
    dx, dy = heading_at_end(flat)
    return -dx, -dy


def shortened(curve: Curve, length: float) -> Curve:
    """Give a curve whose end is drawn back along its heading, so that an arrow can stand there."""
    if len(curve) < 8 or not length:
        return curve
    dx, dy = heading_at_end(curve)
    dx, dy = dx * length, dy * length
    cx, cy, x, y = curve[-4:]
    return (*curve[:-4], cx - dx, cy - dy, x - dx, y - dy)


def middle(curve: Curve) -> Point:
    """Give the point half the segments along a curve."""
    segments = (len(curve) - 2) // 6
    if segments < 1:
        return curve[0], curve[1]
    at = 6 * (segments // 2)
    if segments % 2 == 0:
        return curve[at], curve[at + 1]
    x0, y0, x1, y1, x2, y2, x3, y3 = curve[at : at + 8]
    return (x0 + 3 * x1 + 3 * x2 + x3) / 8, (y0 + 3 * y1 + 3 * y2 + y3) / 8
