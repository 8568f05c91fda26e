"""The one painter: shapes drawn through a QPainter, on the screen, in a PNG and in a PDF alike.

The painter that is handed in maps points of the picture to the device; a painter is always held
in a `with` block by whoever made it, since an exception while it lives unended is a crash.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from argmap.layout.contract import Curve
from argmap.rendering.box_shapes import box_shapes
from argmap.rendering.brief import brief_shapes
from argmap.rendering.dashes import dashes
from argmap.rendering.drawing import Drawn, drawn, drawn_areas
from argmap.rendering.fonts import font
from argmap.rendering.link_shapes import (
    ClashLook,
    LinkLook,
    clash_label_shapes,
    clash_shapes,
    label_shapes,
    line_shapes,
)
from argmap.rendering.looks import Look
from argmap.rendering.picture import Picture
from argmap.rendering.qt import QtCore, QtGui
from argmap.rendering.shapes import Circle, Curves, Ink, Lines, Rectangle, Shape, Words, rounded
from argmap.rendering.style import Style
from argmap.rendering.theme import Theme

_Qt = QtCore.Qt
_ANTIALIASING = QtGui.QPainter.RenderHint.Antialiasing
_FINEST = 2.0
"""The shortest period of dashes, in pixels, that is still seen as dashes."""


def paint_picture(
    painter: QtGui.QPainter, picture: Picture, style: Style, clip: QtCore.QRectF | None = None
) -> None:
    """Paint a picture, or what of it touches `clip`; the ground is left to the caller."""
    things: Iterable[Drawn] = drawn(picture, style)
    if clip is not None:
        box = (clip.left(), clip.top(), clip.right(), clip.bottom())
        things = (thing for thing in things if touches(thing.bounds, box))
    paint_drawn(painter, things, style.theme)


def paint_areas(
    painter: QtGui.QPainter,
    picture: Picture,
    style: Style,
    clip: QtCore.QRectF,
    *,
    far: bool = False,
) -> None:
    """Paint the areas of groups that touch `clip`, for a canvas that paints the rest itself.

    From `far` away they are bare grounds with sharp corners, of which thousands are painted fast.
    """
    box = (clip.left(), clip.top(), clip.right(), clip.bottom())
    if not far:
        paint_drawn(painter, drawn_areas(picture, style, box), style.theme)
        return
    painter.setRenderHint(_ANTIALIASING, on=False)
    painter.setPen(_Qt.PenStyle.NoPen)
    for area in picture.areas:
        if touches(area.bounds, box):
            painter.setBrush(_brush(f"group{area.group.hue}_fill", style.theme))
            path = QtGui.QPainterPath()
            for loop in area.loops:
                path.addPolygon(QtGui.QPolygonF([QtCore.QPointF(x, y) for x, y in loop]))
            painter.drawPath(path)


def touches(
    one: tuple[float, float, float, float], other: tuple[float, float, float, float]
) -> bool:
    """Tell whether two bounds (left, top, right, bottom) meet."""
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]


def paint_drawn(painter: QtGui.QPainter, things: Iterable[Drawn], theme: Theme) -> None:
    """Paint drawn things in their order."""
    for thing in things:
        painter.translate(thing.x, thing.y)
        paint_shapes(painter, thing.shapes, theme)
        painter.translate(-thing.x, -thing.y)


def paint_box(
    painter: QtGui.QPainter,
    look: Look,
    style: Style,
    *,
    selected: bool = False,
    hovered: bool = False,
    brief: int = 0,
) -> None:
    """Paint a claim's box with its upper left corner at the painter's origin.

    With `brief` its words are set in so many points, as far as there is room for them.
    """
    if brief:
        shapes = brief_shapes(look, style, brief, selected=selected)
    else:
        shapes = box_shapes(look, style, selected=selected, hovered=hovered)
    paint_shapes(painter, shapes, style.theme)


def paint_link(
    painter: QtGui.QPainter, link: LinkLook, style: Style, *, words: bool = True
) -> None:
    """Paint an argument's line and, unless that is not wished, the words on it."""
    shapes = [*line_shapes(link), *(label_shapes(link, style) if words else ())]
    paint_shapes(painter, shapes, style.theme)


def paint_clash(
    painter: QtGui.QPainter, clash: ClashLook, style: Style, *, words: bool = True
) -> None:
    """Paint the line of a contradiction and, unless that is not wished, its badge."""
    shapes = [*clash_shapes(clash), *(clash_label_shapes(clash, style) if words else ())]
    paint_shapes(painter, shapes, style.theme)


def paint_shapes(painter: QtGui.QPainter, shapes: Iterable[Shape], theme: Theme) -> None:
    """Paint shapes in their order."""
    painter.setRenderHint(_ANTIALIASING)
    for shape in shapes:
        if isinstance(shape, Words):
            _paint_words(painter, shape, theme)
        elif shape.ink.dash and isinstance(shape, Rectangle | Curves):
            _paint_dashed(painter, shape, theme)
        else:
            _paint_plain(painter, shape, shape.ink, theme)


def _paint_plain(
    painter: QtGui.QPainter, shape: Rectangle | Circle | Lines | Curves, ink: Ink, theme: Theme
) -> None:
    """Paint a shape with an ink, its own or a plainer one."""
    painter.setPen(pen(ink, theme))
    painter.setBrush(_brush(ink.fill, theme))
    if isinstance(shape, Rectangle):
        x, y, width, height, radius, _ = shape
        painter.drawRoundedRect(QtCore.QRectF(x, y, width, height), radius, radius)
    elif isinstance(shape, Curves):
        painter.drawPath(curve_path(*shape.curves))
    elif isinstance(shape, Lines):
        _paint_lines(painter, shape)
    else:
        painter.drawEllipse(QtCore.QPointF(shape.x, shape.y), shape.radius, shape.radius)


def _paint_dashed(painter: QtGui.QPainter, shape: Rectangle | Curves, theme: Theme) -> None:
    """Paint a shape whose line is dashed: by our own dashes, unless the device keeps dashes.

    A PDF keeps them. Dashes too fine to be told apart become a whole line.
    """
    ink = shape.ink
    if painter.paintEngine().type() is QtGui.QPaintEngine.Type.Pdf:
        _paint_plain(painter, shape, ink, theme)
        return
    if sum(ink.dash) * painter.worldTransform().m11() < _FINEST:
        _paint_plain(painter, shape, ink._replace(dash=()), theme)
        return
    if ink.fill:
        _paint_plain(painter, shape, Ink(fill=ink.fill), theme)
    path = QtGui.QPainterPath()
    seen = _sight(painter, ink.width)
    on, off = ink.dash
    for curve in shape.curves if isinstance(shape, Curves) else (rounded(shape),):
        for first, *others in dashes(curve, on, off, seen):
            path.moveTo(*first)
            for point in others:
                path.lineTo(*point)
    painter.strokePath(path, pen(ink._replace(fill="", dash=()), theme))


def _sight(painter: QtGui.QPainter, margin: float) -> tuple[float, float, float, float]:
    """Give what of the plane a painter's device can show: left, top, right, bottom."""
    device = painter.device()
    whole = QtCore.QRectF(0, 0, device.width(), device.height())
    inverse, _ = painter.worldTransform().inverted()
    seen = inverse.mapRect(whole)
    if painter.hasClipping():
        seen = seen.intersected(painter.clipBoundingRect())
    seen = seen.adjusted(-margin, -margin, margin, margin)
    return seen.left(), seen.top(), seen.right(), seen.bottom()


def _paint_lines(painter: QtGui.QPainter, shape: Lines) -> None:
    points = [QtCore.QPointF(x, y) for x, y in shape.points]
    if shape.ink.fill:
        painter.drawPolygon(points)
    else:
        painter.drawPolyline(points)


def _paint_words(painter: QtGui.QPainter, words: Words, theme: Theme) -> None:
    painter.setPen(QtGui.QColor(theme[words.role]))
    painter.setFont(font(words.block.face))
    left, top = words.x, words.y
    for text, x, baseline, _, rtl in words.block.lines:
        if rtl:
            painter.setLayoutDirection(_Qt.LayoutDirection.RightToLeft)
        painter.drawText(QtCore.QPointF(left + x, top + baseline), text)
        if rtl:
            painter.setLayoutDirection(_Qt.LayoutDirection.LeftToRight)


def curve_path(*curves: Curve) -> QtGui.QPainterPath:
    """Give chains of Bézier segments as one path."""
    path = QtGui.QPainterPath()
    for curve in curves:
        path.moveTo(curve[0], curve[1])
        for at in range(2, len(curve) - 5, 6):
            path.cubicTo(*curve[at : at + 6])
    return path


@lru_cache(maxsize=256)
def pen(ink: Ink, theme: Theme) -> QtGui.QPen:
    """Give the pen of an ink."""
    if not ink.stroke:
        return QtGui.QPen(_Qt.PenStyle.NoPen)
    made = QtGui.QPen(QtGui.QColor(theme[ink.stroke]), ink.width)
    made.setCapStyle(_Qt.PenCapStyle.RoundCap if ink.round_ends else _Qt.PenCapStyle.FlatCap)
    made.setJoinStyle(_Qt.PenJoinStyle.RoundJoin)
    if ink.dash:
        made.setDashPattern([length / ink.width for length in ink.dash])
    return made


@lru_cache(maxsize=64)
def _brush(role: str, theme: Theme) -> QtGui.QBrush:
    if not role:
        return QtGui.QBrush(_Qt.BrushStyle.NoBrush)
    return QtGui.QBrush(QtGui.QColor(theme[role]))
