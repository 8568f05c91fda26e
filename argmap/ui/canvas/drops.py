"""Where a drag would be dropped: found under the mouse, and shown before it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from argmap.layout.contract import Route
from argmap.model.elements import Stance
from argmap.rendering.link_shapes import LinkLook
from argmap.rendering.looks import Form
from argmap.rendering.paint import curve_path, paint_link

if TYPE_CHECKING:
    from argmap.ui.canvas.widget import Canvas

translate = QCoreApplication.translate

EDGES = ((0, -1), (1, 0), (0, 1), (-1, 0))
"""The edges of a box: top, right, bottom, left."""
CHIP = 24.0
"""The height in pixels of the chip that says what a drop means."""
_ASIDE = QPointF(16.0, 18.0)
"""Where from the mouse a chip stands that belongs to no box."""


class Target(NamedTuple):
    """A claim or an argument that something is dropped on, and how it will bear on that."""

    id: str
    form: Form

    @property
    def stance(self) -> Stance:
        """The stance towards it."""
        return Stance.PRO if self.form is Form.REASON else Stance.CON


def side(x: float, frame: QRectF) -> Form:
    """Give what a half means: on the left a reason, on the right an objection."""
    return Form.REASON if x < frame.center().x() else Form.OBJECTION


def claim_under(canvas: Canvas, position: QPointF) -> Target | None:
    """Give the claim under a point of the screen, and what its half there means."""
    found = canvas.claim_at(position)
    return None if found is None else Target(found, side(position.x(), canvas.frame_of(found)))


def claim_or_line_under(canvas: Canvas, position: QPointF) -> Target | None:
    """Give the claim under a point, or else the line there, which would be undercut."""
    if (found := claim_under(canvas, position)) is not None:
        return found
    line = canvas.argument_at(position)
    return None if line is None else Target(line, Form.UNDERCUT)


def edge_point(canvas: Canvas, claim: str, edge: tuple[float, float]) -> QPointF:
    """Give the middle of an edge of a claim's box on the screen, (0, -1) being the upper edge."""
    frame = canvas.frame_of(claim)
    dx, dy = edge
    return frame.center() + QPointF(dx * frame.width() / 2, dy * frame.height() / 2)


def nearest_edge(canvas: Canvas, claim: str, position: QPointF) -> QPointF:
    """Give the middle of the edge of a claim's box that is nearest to a point of the screen."""
    middles = (edge_point(canvas, claim, edge) for edge in EDGES)
    return min(middles, key=lambda middle: (middle - position).manhattanLength())


def short_of(canvas: Canvas, target: Target, start: QPointF, end: QPointF) -> QPointF:
    """Give where a line to a point upon a target first meets its box, so as to cover no words."""
    frame = canvas.frame_of(target.id)
    if frame.isEmpty() or frame.contains(start):
        return end
    corners = (frame.topLeft(), frame.topRight(), frame.bottomRight(), frame.bottomLeft())
    line = QLineF(start, end)
    met = []
    for corner, following in zip(corners, (*corners[1:], corners[0]), strict=True):
        kind, point = line.intersects(QLineF(corner, following))
        if kind is QLineF.IntersectionType.BoundedIntersection:
            met.append(point)
    return min(met, key=lambda point: (point - start).manhattanLength(), default=end)


# -- painting ------------------------------------------------------------------------------


def colour_of(canvas: Canvas, form: Form) -> QColor:
    """Give the colour of the lines of a form."""
    return QColor(canvas.style_in_use.theme[form.line])


def paint_target(
    painter: QPainter, canvas: Canvas, target: Target, position: QPointF, *, copying: bool = False
) -> None:
    """Draw an edge around what would be dropped on, and say what that would mean."""
    colour = colour_of(canvas, target.form)
    painter.setPen(QPen(colour, 3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    frame = canvas.frame_of(target.id)
    text = _meaning(target.form, copying=copying)
    if frame.isEmpty():
        _paint_course(painter, canvas, target.id)
        paint_chip(painter, canvas, position + _ASIDE, text, colour)
    else:
        painter.drawRoundedRect(frame.adjusted(-4, -4, 4, 4), 8, 8)
        paint_chip(painter, canvas, frame.topLeft() - QPointF(0, CHIP + 8), text, colour)


def _paint_course(painter: QPainter, canvas: Canvas, argument: str) -> None:
    camera = canvas.camera
    path = curve_path(canvas.board.picture.links[argument].route.trunk)
    scaled = QTransform.fromScale(camera.scale, camera.scale)
    painter.drawPath(scaled.map(path.translated(-camera.x, -camera.y)))


def _meaning(form: Form, *, copying: bool) -> str:
    if copying:
        return {
            Form.REASON: translate("Drop", "+ a copy as a reason"),
            Form.OBJECTION: translate("Drop", "− a copy as an objection"),
        }[form]
    return {
        Form.REASON: translate("Drop", "+ as a reason"),
        Form.OBJECTION: translate("Drop", "− as an objection"),
        Form.UNDERCUT: translate("Drop", "_ as an undercut"),
    }[form]


def paint_chip_beside(
    painter: QPainter, canvas: Canvas, position: QPointF, text: str, colour: QColor
) -> None:
    """Say beside the mouse what a drop in an empty place would mean."""
    paint_chip(painter, canvas, position + _ASIDE, text, colour)


def paint_chip(
    painter: QPainter, canvas: Canvas, corner: QPointF, text: str, colour: QColor
) -> None:
    """Draw a chip with words at a place of the screen, or as near to that as it is seen whole."""
    width = painter.fontMetrics().horizontalAdvance(text) + CHIP
    x = max(min(corner.x(), canvas.width() - width - 4), 4.0)
    y = max(min(corner.y(), canvas.height() - CHIP - 4), 4.0)
    chip = QRectF(x, y, width, CHIP)
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(chip, CHIP / 2, CHIP / 2)
    painter.setPen(QColor(canvas.style_in_use.theme.sign))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)


def paint_line(painter: QPainter, canvas: Canvas, start: QPointF, end: QPointF, form: Form) -> None:
    """Draw a line as it will be, but straight, from a point of the screen to another."""
    camera = canvas.camera
    (x, y), (to_x, to_y) = (camera.to_picture(p.x(), p.y()) for p in (start, end))
    thirds = ((x + (to_x - x) * part / 3, y + (to_y - y) * part / 3) for part in range(4))
    curve = tuple(number for point in thirds for number in point)
    painter.save()
    painter.scale(camera.scale, camera.scale)
    painter.translate(-camera.x, -camera.y)
    route = Route(curve, (x, y), bare=True)
    paint_link(painter, LinkLook(route, form), canvas.style_in_use, words=False)
    painter.restore()
