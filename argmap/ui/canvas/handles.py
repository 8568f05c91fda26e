"""Handles: the dots that lines are drawn out of, and the one at the end of a selected line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from argmap.ui.canvas.drags import Drag
from argmap.ui.canvas.drops import EDGES, edge_point
from argmap.ui.canvas.linking import DragEnd, DragLink
from argmap.ui.keys.keymap import keymap

if TYPE_CHECKING:
    from argmap.ui.canvas.overlay import Buttons
    from argmap.ui.canvas.widget import Canvas

TARGET = 24.0
"""How large a handle is for the mouse, in pixels, whatever the scale."""
INSIDE = 8.0
"""How far into its box a handle reaches at most; the box itself stays to be dragged."""
LEAST_WIDTH, LEAST_HEIGHT = 84.0, 20.0
"""The size on the screen below which a box has no handles."""
_DOT, _POINTED = 4.5, 7.0
_ASIDE = 3.5
"""How far outside the edge a dot stands: on the ring around a selected box."""

Edge = tuple[int, int]


class Handles:
    """The dots on the edges of the box that is pointed at, or current, and at a line's end."""

    def __init__(self, canvas: Canvas, buttons: Buttons) -> None:
        self._canvas = canvas
        self._buttons = buttons
        self._pointed: Edge | None = None
        self._on_tip = False

    # -- where they are --------------------------------------------------------------------

    def _frames(self) -> dict[Edge, QRectF]:
        """Give what of the screen belongs to the dot of each edge."""
        claim = self._buttons.claim
        frame = self._canvas.frame_of(claim) if claim else QRectF()
        narrow = frame.width() < LEAST_WIDTH or frame.height() < LEAST_HEIGHT
        if narrow or not self._canvas.editable:
            return {}
        aside = TARGET / 2 - min(INSIDE, frame.height() / 4)
        made = {}
        for edge in EDGES:
            middle = edge_point(self._canvas, claim, edge) + QPointF(*edge) * aside
            made[edge] = _around(middle)
        return {
            edge: found
            for edge, found in made.items()
            if not any(found.intersects(button) for button in self._buttons.frames())
        }

    def _tip(self) -> QPointF | None:
        """Give the point of the screen where the selected line ends."""
        canvas = self._canvas
        link = canvas.board.picture.links.get(canvas.argument or "")
        if link is None or not canvas.editable:
            return None
        return QPointF(*canvas.camera.to_screen(*link.route.trunk[-2:]))

    def _edge_at(self, position: QPointF) -> Edge | None:
        if self._canvas.claim_at(position) not in (None, self._buttons.claim):
            return None  # the box of another claim lies there
        found = (edge for edge, frame in self._frames().items() if frame.contains(position))
        return next(found, None)

    def _tip_at(self, position: QPointF) -> bool:
        tip = self._tip()
        return tip is not None and _around(tip).contains(position)

    def claim_at(self, position: QPointF) -> str | None:
        """Give the claim that a dot at a point of the screen belongs to."""
        return self._buttons.claim if self._edge_at(position) is not None else None

    # -- the mouse -------------------------------------------------------------------------

    def begin(self, position: QPointF) -> Drag | None:
        """Begin the drag of the handle at a point of the screen, if there is one."""
        canvas = self._canvas
        if canvas.argument is not None and self._tip_at(position):
            return DragEnd(canvas, canvas.argument, position)
        claim = self.claim_at(position)
        return None if claim is None else DragLink(canvas, claim, position)

    def hover(self, position: QPointF | None) -> None:
        """Follow the mouse; None where it has left."""
        before = (self._pointed, self._on_tip)
        self._on_tip = position is not None and self._tip_at(position)
        free = position is not None and not self._on_tip and not self._buttons.pointed
        self._pointed = self._edge_at(position) if free and position is not None else None
        if (self._pointed, self._on_tip) != before:
            self._tell()
            self._canvas.update()

    def _tell(self) -> None:
        canvas = self._canvas
        if self._on_tip:
            tip, command = (
                QCoreApplication.translate("handles", "Drag to let it bear on something else"),
                "claim.move_under",
            )
        elif self._pointed is not None:
            tip, command = QCoreApplication.translate("handles", "Drag to link"), "claim.link"
        else:
            canvas.unsetCursor()
            if not self._buttons.pointed:
                canvas.setToolTip("")
            return
        canvas.setCursor(Qt.CursorShape.CrossCursor)
        canvas.setToolTip(keymap().told(tip, command))

    # -- painting --------------------------------------------------------------------------

    def paint(self, painter: QPainter) -> None:
        """Draw the dots."""
        claim = self._buttons.claim
        for edge in self._frames():
            middle = edge_point(self._canvas, claim, edge) + QPointF(*edge) * _ASIDE
            self._paint_dot(painter, middle, pointed=edge == self._pointed)
        if (tip := self._tip()) is not None:
            self._paint_dot(painter, tip, pointed=self._on_tip)

    def _paint_dot(self, painter: QPainter, middle: QPointF, *, pointed: bool) -> None:
        theme = self._canvas.style_in_use.theme
        focus, panel = QColor(theme.focus), QColor(theme.panel)
        radius = _POINTED if pointed else _DOT
        painter.setPen(QPen(panel if pointed else focus, 1.5))
        painter.setBrush(focus if pointed else panel)
        painter.drawEllipse(middle, radius, radius)


def _around(middle: QPointF) -> QRectF:
    return QRectF(middle.x() - TARGET / 2, middle.y() - TARGET / 2, TARGET, TARGET)
