"""A guest: the claim that a step bears on, brought to the edge where it stands too far away.

In a broad map a reason may be ten screens away from what it is a reason for. An audience is to
see both, so the other claim is then drawn in sight, on the side where it really is, and a short
line leads there.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from argmap.layout.contract import Curve, Point, Route
from argmap.model.map import ArgumentMap
from argmap.rendering.link_shapes import LinkLook
from argmap.rendering.paint import paint_box, paint_link
from argmap.rendering.shapes import straight
from argmap.rendering.style import Style
from argmap.ui.canvas.board import Board
from argmap.ui.canvas.camera import Camera

_HALO = 7.0
"""How far around a guest the map is covered, in points."""


@dataclass(frozen=True, slots=True)
class Guest:
    """A claim at the edge: where its box is, in points of the picture, and the line to it."""

    claim: str
    line: str
    box: QRectF
    link: LinkLook


def invited(
    argmap: ArgumentMap, board: Board, claim: str, camera: Camera, room: QRectF
) -> Guest | None:
    """Give what a claim bears on as a guest, None where it is in sight or is no claim.

    `room` is the part of the screen, in pixels, that it is to lie in.
    """
    home, place = argmap.home(claim), board.place(claim)
    there = board.place(home.target) if home is not None else None
    if home is None or place is None or there is None or home.id not in board.picture.links:
        return None
    left, top = camera.to_picture(room.left(), room.top())
    right, bottom = camera.to_picture(room.right(), room.bottom())
    seen = QRectF(QPointF(left, top), QPointF(right, bottom))
    box = QRectF(there.x, there.y, there.width, there.height)
    if seen.contains(box):
        return None
    box.moveTo(
        max(min(box.x(), seen.right() - box.width()), seen.left()),
        max(min(box.y(), seen.bottom() - box.height()), seen.top()),
    )
    own = QRectF(place.x, place.y, place.width, place.height)
    if box.intersects(own.adjusted(-_HALO, -_HALO, _HALO, _HALO)):
        return None
    curve = _way(own, box)
    middle = ((curve[0] + curve[-2]) / 2, (curve[1] + curve[-1]) / 2)
    link = replace(board.picture.links[home.id], route=Route(curve, middle), clearance=0.0)
    return Guest(home.target, home.id, box, link)


def _way(start: QRectF, end: QRectF) -> Curve:
    """Give a line from one box to another: between the sides that face one another."""
    dx, dy = end.center().x() - start.center().x(), end.center().y() - start.center().y()
    apart_across = max(end.left() - start.right(), start.left() - end.right())
    apart_down = max(end.top() - start.bottom(), start.top() - end.bottom())
    if apart_down >= apart_across:
        tip: Point = (end.center().x(), end.top() if dy > 0 else end.bottom())
        foot: Point = (start.center().x(), start.bottom() if dy > 0 else start.top())
        half = (tip[1] + foot[1]) / 2
        if abs(dx) < 1:
            return straight(foot, tip)
        return (*foot, foot[0], half, tip[0], half, *tip)
    tip = (end.left() if dx > 0 else end.right(), end.center().y())
    foot = (start.right() if dx > 0 else start.left(), start.center().y())
    half = (tip[0] + foot[0]) / 2
    if abs(dy) < 1:
        return straight(foot, tip)
    return (*foot, half, foot[1], half, tip[1], *tip)


def paint_guest(
    painter: QPainter, guest: Guest, board: Board, camera: Camera, style: Style
) -> None:
    """Paint a guest with its line over the picture, the painter being in pixels of the screen."""
    painter.save()
    painter.scale(camera.scale, camera.scale)
    painter.translate(-camera.x, -camera.y)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(style.theme.canvas))
    painter.drawRoundedRect(guest.box.adjusted(-_HALO, -_HALO, _HALO, _HALO), 8, 8)
    paint_link(painter, guest.link, style)
    painter.translate(guest.box.topLeft())
    paint_box(painter, board.picture.looks[guest.claim], style)
    painter.restore()
