"""Drags of lines: a new one drawn out of a claim, and the end of one taken elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import QPainter

from argmap.rendering.looks import Form
from argmap.rendering.shapes import heading_at_end
from argmap.ui.canvas.drags import Drag
from argmap.ui.canvas.drops import (
    Target,
    claim_or_line_under,
    colour_of,
    nearest_edge,
    paint_chip_beside,
    paint_line,
    paint_target,
    short_of,
    side,
)

if TYPE_CHECKING:
    from argmap.ui.canvas.widget import Canvas

translate = QCoreApplication.translate

_BEYOND = 6.0
"""How many points beyond its tip a line's target is looked for."""


class DragLink(Drag):
    """Draws a line out of a claim.

    Dropped on a claim, this one bears on it too: on the left half as a reason, on the right half
    as an objection; dropped on a line it undercuts that. In an empty place a new claim bears on
    this one: left of its middle as a reason, right of it as an objection.
    """

    def __init__(self, canvas: Canvas, claim: str, start: QPointF) -> None:
        super().__init__(canvas, start)
        self._claim = claim

    def found(self, position: QPointF) -> Target | None:
        """Give the claim or the line under the mouse."""
        found = claim_or_line_under(self._canvas, position)
        return None if found is None or found.id == self._claim else found

    def drop(self, position: QPointF, target: Target | None) -> None:
        """Ask for the link, or for a new claim with one."""
        requests = self._canvas.requests
        if target is not None:
            requests.link_requested.emit(self._claim, target.id, target.stance)
        elif not self._at_home(position):
            stance = Target(self._claim, self._new(position)).stance
            requests.linked_claim_requested.emit(self._claim, stance)

    def click(self) -> None:
        """Select what the handle lies over."""
        canvas, position = self._canvas, self._position
        claim = canvas.claim_at(position)
        argument = canvas.argument_at(position) if claim is None else None
        if argument is not None:
            canvas.select((), argument)
        else:
            canvas.select((claim or self._claim,))

    def _at_home(self, position: QPointF) -> bool:
        return self._canvas.frame_of(self._claim).contains(position)

    def _new(self, position: QPointF) -> Form:
        return side(position.x(), self._canvas.frame_of(self._claim))

    def paint(self, painter: QPainter) -> None:
        """Draw the line, and say what it would mean."""
        if not self._begun:
            return
        canvas, position = self._canvas, self._position
        begins = nearest_edge(canvas, self._claim, position)
        if self._target is not None:
            paint_target(painter, canvas, self._target, position)
            ends = short_of(canvas, self._target, begins, position)
            paint_line(painter, canvas, begins, ends, self._target.form)
        elif not self._at_home(position):
            form = self._new(position)
            paint_line(painter, canvas, position, begins, form)
            text = (
                translate("Drop", "+ a new reason")
                if form is Form.REASON
                else translate("Drop", "− a new objection")
            )
            paint_chip_beside(painter, canvas, position, text, colour_of(canvas, form))


class DragEnd(Drag):
    """Takes the end of a line to another claim, or to a line that is then undercut.

    All premises of the argument go along. Dropped in an empty place, or where it was, the end
    stays.
    """

    rings = False

    def __init__(self, canvas: Canvas, argument: str, start: QPointF) -> None:
        super().__init__(canvas, start)
        self._argument = argument
        self._before = self._borne_on()

    def _borne_on(self) -> str | None:
        """Give the claim that the line leads to now."""
        trunk = self._canvas.board.picture.links[self._argument].route.trunk
        (x, y), (dx, dy) = trunk[-2:], heading_at_end(trunk)
        return self._canvas.board.claim_at(x + dx * _BEYOND, y + dy * _BEYOND)

    def found(self, position: QPointF) -> Target | None:
        """Give the claim or the line under the mouse, where it is another one."""
        found = claim_or_line_under(self._canvas, position)
        return None if found is None or found.id in (self._argument, self._before) else found

    def drop(self, position: QPointF, target: Target | None) -> None:  # noqa: ARG002 - as all
        """Ask for the argument to bear on the target."""
        if target is not None:
            emit = self._canvas.requests.retarget_requested.emit
            emit(self._argument, target.id, target.stance)

    def paint(self, painter: QPainter) -> None:
        """Draw the line to the mouse, and say what it would mean there."""
        link = self._canvas.board.picture.links.get(self._argument)
        if not self._begun or link is None:
            return
        canvas = self._canvas
        begins = QPointF(*canvas.camera.to_screen(*link.route.trunk[:2]))
        form, ends = link.form, self._position
        if self._target is not None:
            paint_target(painter, canvas, self._target, self._position)
            form, ends = self._target.form, short_of(canvas, self._target, begins, ends)
        paint_line(painter, canvas, begins, ends, form)
