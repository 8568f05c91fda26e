"""The gestures of the mouse, one class each: begun, moved, and finished or cancelled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from argmap.model.elements import Stance

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


class DragClaim:
    """Moves a claim onto another one, or to an empty place.

    Dropped on the left half of a claim it becomes a reason, on the right half an objection; in an
    empty place it is pinned. The rest of the picture stands still as a snapshot meanwhile.
    """

    def __init__(self, canvas: Canvas, claim: str, start: QPointF) -> None:
        self._canvas = canvas
        self._claim = claim
        self._start = start
        self._position = start
        self._snapshot: QPixmap | None = None
        self._box: QPixmap | None = None
        self._target: tuple[str, Stance] | None = None

    @property
    def snapshot(self) -> QPixmap | None:
        """The picture as it stood when the drag began, to be painted instead of it."""
        return self._snapshot

    def move(self, position: QPointF) -> None:
        """Follow the mouse, and find what the claim would be dropped on."""
        self._position = position
        if self._snapshot is None:
            if (position - self._start).manhattanLength() < THRESHOLD:
                return
            if not self._canvas.editable:
                return
            self._snapshot = self._canvas.snapshot()
            self._box = self._canvas.box_pixmap(self._claim)
        self._target = self._found_target()
        self._canvas.update()

    def _found_target(self) -> tuple[str, Stance] | None:
        found = self._canvas.claim_at(self._position)
        if found is None or found == self._claim:
            return None
        frame = self._canvas.frame_of(found)
        left = self._position.x() < frame.center().x()
        return (found, Stance.PRO if left else Stance.CON)

    def finish(self, position: QPointF) -> None:
        """Ask for what the drop means."""
        self.move(position)
        if self._snapshot is None:
            return
        if self._target is not None:
            self._canvas.move_requested.emit(self._claim, *self._target)
        else:
            frame = self._dropped()
            x, y = self._canvas.camera.to_picture(frame.center().x(), frame.center().y())
            self._canvas.pin_requested.emit(self._claim, x, y)
        self._canvas.update()

    def cancel(self) -> None:
        """Let the claim stand where it stood."""
        self._canvas.update()

    def _dropped(self) -> QRectF:
        return self._canvas.frame_of(self._claim).translated(self._position - self._start)

    def paint(self, painter: QPainter) -> None:
        """Draw the claim under the mouse, and what it would become where."""
        if self._box is None:
            return
        if self._target is not None:
            self._paint_target(painter, *self._target)
        painter.setOpacity(0.8)
        painter.drawPixmap(self._dropped().topLeft(), self._box)
        painter.setOpacity(1.0)

    def _paint_target(self, painter: QPainter, claim: str, stance: Stance) -> None:
        theme = self._canvas.style_in_use.theme
        frame = self._canvas.frame_of(claim)
        line = QColor(theme.support_line if stance is Stance.PRO else theme.attack_line)
        painter.setPen(QPen(line, 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame.adjusted(-4, -4, 4, 4), 8, 8)
        pro = stance is Stance.PRO
        text = (
            QCoreApplication.translate("gestures", "+ as a reason")
            if pro
            else QCoreApplication.translate("gestures", "− as an objection")
        )
        width = painter.fontMetrics().horizontalAdvance(text) + 16
        chip = QRectF(frame.left(), frame.top() - 32, width, 24)
        painter.setBrush(line)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(chip, 12, 12)
        painter.setPen(QColor(theme.sign))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)
