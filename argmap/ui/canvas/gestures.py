"""The gestures of the mouse, one class each: begun, moved, and finished or cancelled.

Those that drag something of the picture are in `drags` and `linking`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

if TYPE_CHECKING:
    from argmap.ui.canvas.widget import Canvas

THRESHOLD = 6.0
"""How many pixels the mouse moves before a press becomes a drag."""


class Gesture(Protocol):
    """What the canvas hands the mouse to from a press to the release."""

    def move(self, position: QPointF) -> None:
        """Follow the mouse."""

    def finish(self, position: QPointF) -> None:
        """Do what the gesture is for."""

    def cancel(self) -> None:
        """Leave everything as it was."""

    def paint(self, painter: QPainter) -> None:
        """Draw what the gesture shows, in screen coordinates."""


class Pan:
    """Moves the picture under the mouse."""

    def __init__(self, canvas: Canvas, start: QPointF) -> None:
        self._canvas = canvas
        self._last = start
        canvas.setCursor(Qt.CursorShape.ClosedHandCursor)

    def move(self, position: QPointF) -> None:
        """Follow the mouse."""
        step = position - self._last
        self._last = position
        self._canvas.pan(step.x(), step.y())

    def finish(self, position: QPointF) -> None:
        """Let go."""
        self.move(position)
        self.cancel()

    def cancel(self) -> None:
        """Let go."""
        self._canvas.unsetCursor()

    def paint(self, painter: QPainter) -> None:
        """Draw nothing."""


class RubberBand:
    """Selects the claims within a rectangle; with Shift, in addition to what is selected."""

    def __init__(self, canvas: Canvas, start: QPointF, *, adding: bool) -> None:
        self._canvas = canvas
        self._start = start
        self._end = start
        self._before = canvas.selection
        self._kept = canvas.selection if adding else ()
        self._moved = False

    def move(self, position: QPointF) -> None:
        """Follow the mouse."""
        self._end = position
        self._moved = self._moved or (position - self._start).manhattanLength() >= THRESHOLD
        if self._moved:
            found = self._canvas.claims_in(self._frame())
            self._canvas.select(tuple(dict.fromkeys((*self._kept, *found))))
            self._canvas.update()

    def finish(self, position: QPointF) -> None:
        """Keep what is selected; a mere click on nothing selects nothing."""
        self.move(position)
        if not self._moved:
            self._canvas.select(self._kept)
        self._canvas.update()

    def cancel(self) -> None:
        """Select what was selected before."""
        self._canvas.select(self._before)
        self._canvas.update()

    def paint(self, painter: QPainter) -> None:
        """Draw the rectangle."""
        if self._moved:
            focus = QColor(self._canvas.style_in_use.theme.focus)
            painter.setPen(QPen(focus, 1))
            focus.setAlpha(36)
            painter.setBrush(focus)
            painter.drawRect(self._frame())

    def _frame(self) -> QRectF:
        return QRectF(self._start, self._end).normalized()
