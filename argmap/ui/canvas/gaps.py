"""The gaps between boxes: where a claim is dropped to stand between two others."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from argmap.rendering.looks import Form
from argmap.ui.canvas.drops import CHIP, colour_of, paint_chip

if TYPE_CHECKING:
    from argmap.layout.contract import Place
    from argmap.ui.canvas.board import Board
    from argmap.ui.canvas.widget import Canvas

translate = QCoreApplication.translate

WIDE = 48.0
"""How far apart two boxes may be, in points, for the space between them to be a gap."""
_BAR, _BEYOND = 4.0, 8.0
"""How broad the bar in a gap is, and how far it reaches beyond the boxes, in pixels."""


class Gap(NamedTuple):
    """The space between two siblings: behind the first, in front of the second.

    `form` is what a claim that is dropped there will be.
    """

    first: str
    second: str
    form: Form


Siblings: TypeAlias = Callable[[str, str, str], Gap | None]
"""Tells of a dragged claim whether it can stand between two others, and how; None if not."""


def neighbours(board: Board, x: float, y: float) -> Iterator[tuple[str, str]]:
    """Give the boxes on both sides of a point of the picture, then those above and below it."""
    for across in (True, False):
        reach = (WIDE, 1.0) if across else (1.0, WIDE)
        near = board.claims_in(x - reach[0], y - reach[1], x + reach[0], y + reach[1])
        at = x if across else y
        before, behind = _Side(), _Side()
        for claim in near:
            low, high = _span(board.picture.places[claim], across=across)
            if high <= at:
                before.take(at - high, claim)
            elif low >= at:
                behind.take(low - at, claim)
        if before.claim and behind.claim and before.distance + behind.distance <= WIDE:
            yield before.claim, behind.claim


class _Side:
    """The nearest box on one side, so far."""

    def __init__(self) -> None:
        self.claim = ""
        self.distance = WIDE

    def take(self, distance: float, claim: str) -> None:
        if distance <= self.distance:
            self.claim, self.distance = claim, distance


def _span(place: Place, *, across: bool) -> tuple[float, float]:
    return (place.x, place.right) if across else (place.y, place.bottom)


def gap_under(canvas: Canvas, claim: str, position: QPointF) -> Gap | None:
    """Give the gap at a point of the screen that a claim could be dropped into."""
    x, y = canvas.camera.to_picture(position.x(), position.y())
    found = (canvas.siblings(claim, *pair) for pair in neighbours(canvas.board, x, y))
    return next((gap for gap in found if gap is not None), None)


# -- painting ------------------------------------------------------------------------------


def paint_gap(painter: QPainter, canvas: Canvas, gap: Gap, *, copying: bool) -> None:
    """Draw a bar into the gap, and say what a drop there would mean."""
    start, end = _bar(canvas.frame_of(gap.first), canvas.frame_of(gap.second))
    colour = colour_of(canvas, gap.form)
    painter.setPen(QPen(colour, _BAR, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(start, end)
    corner = start - QPointF(CHIP / 2, CHIP + 8)
    paint_chip(painter, canvas, corner, _meaning(gap.form, copying=copying), colour)


def _bar(first: QRectF, second: QRectF) -> tuple[QPointF, QPointF]:
    """Give the ends of a line that runs midway between two frames."""
    both = first.united(second).adjusted(-_BEYOND, -_BEYOND, _BEYOND, _BEYOND)
    if first.right() <= second.left() or second.right() <= first.left():
        left, right = sorted((first, second), key=QRectF.left)
        x = (left.right() + right.left()) / 2
        return QPointF(x, both.top()), QPointF(x, both.bottom())
    upper, lower = sorted((first, second), key=QRectF.top)
    y = (upper.bottom() + lower.top()) / 2
    return QPointF(both.left(), y), QPointF(both.right(), y)


def _meaning(form: Form, *, copying: bool) -> str:
    if copying:
        return {
            Form.REASON: translate("Drop", "+ a copy here, as a reason"),
            Form.OBJECTION: translate("Drop", "− a copy here, as an objection"),
            Form.UNDERCUT: translate("Drop", "_ a copy here, as an undercut"),
        }[form]
    return {
        Form.REASON: translate("Drop", "+ here, as a reason"),
        Form.OBJECTION: translate("Drop", "− here, as an objection"),
        Form.UNDERCUT: translate("Drop", "_ here, as an undercut"),
    }[form]
