"""The map of a moment: to be looked at, moved and zoomed, and never to be edited."""

from __future__ import annotations

import statistics
from html import escape

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from argmap.model.map import ArgumentMap
from argmap.rendering.picture import Picture
from argmap.rendering.style import Style
from argmap.ui.canvas.camera import FULL
from argmap.ui.canvas.gestures import Pan
from argmap.ui.canvas.widget import READABLE, Canvas

_STRIDE = 60
"""How many pixels an arrow moves the map."""
_LEAST_FILL = 0.6
"""How much of the canvas a map fills, in one direction, before it is shown larger."""
_ARROWS = {
    Qt.Key.Key_Left: (_STRIDE, 0),
    Qt.Key.Key_Right: (-_STRIDE, 0),
    Qt.Key.Key_Up: (0, _STRIDE),
    Qt.Key.Key_Down: (0, -_STRIDE),
}


class PastCanvas(Canvas):
    """A canvas without gestures but those of the camera."""

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(style, parent)
        self.editable = False
        self.setAccessibleName(self.tr("Map as it was"))
        self.setAccessibleDescription(self.tr("The arrows move it; Ctrl with + or − zooms."))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._map = ArgumentMap()
        self.hearing.map_of = lambda: self._map
        self._handled = False

    # -- what is shown ---------------------------------------------------------------------

    def show_moment(self, argmap: ArgumentMap, picture: Picture, style: Style) -> None:
        """Show a moment; as much as can be of what was in sight stays where it is."""
        held = self._held(picture)
        self._map = argmap
        self.show_picture(picture, style, held)
        if held is None or not (self._handled or self._sits_well()):
            self.fit()

    def _sits_well(self) -> bool:
        """Tell whether all of the map is in sight, and not much smaller than it could be.

        The camera is not to follow each step, or one would not see what changes.
        """
        left, top, wide, high = self.board.bounds()
        corner = QPointF(*self.camera.to_screen(left, top))
        frame = QRectF(corner, QSizeF(wide, high) * self.camera.scale)
        fills = max(frame.width() / self.width(), frame.height() / self.height())
        whole = QRectF(self.rect()).contains(frame)
        return whole and (fills > _LEAST_FILL or self.camera.scale >= FULL)

    def _held(self, picture: Picture) -> str | None:
        """Give the claim in sight that moves as most of them do, None where none is left.

        If that one stands still, most do, and those that the step moved are seen to move.
        """
        before, after = self.board.picture.places, picture.places
        seen = [known for known in self.claims_in(QRectF(self.rect())) if known in after]
        if not seen:
            return None
        moves = {k: (after[k].x - before[k].x, after[k].y - before[k].y) for k in seen}
        across = statistics.median_low(move[0] for move in moves.values())
        down = statistics.median_low(move[1] for move in moves.values())
        return min(seen, key=lambda k: abs(moves[k][0] - across) + abs(moves[k][1] - down))

    def point_out(self, claims: tuple[str, ...]) -> None:
        """Mark claims, or what they are folded behind, and bring one in if none is in sight."""
        marked = tuple(dict.fromkeys(self._in_front(known) for known in claims))
        self.select(tuple(known for known in marked if known))
        view = QRectF(self.rect())
        frames = [self.frame_of(known) for known in self.selection]
        if frames and not any(view.intersects(frame) for frame in frames):
            self.reveal(self.selection[0])

    def _in_front(self, claim: str) -> str:
        """Give a claim if it is shown, or else the one that it is folded behind; empty if none."""
        argmap, passed = self._map, set[str]()
        while claim in argmap.claims and claim not in passed:
            if self.board.place(claim) is not None:
                return claim
            passed.add(claim)
            home = argmap.home(claim)
            claim = argmap.target_claim(home) if home is not None else ""
        return ""

    # -- camera ----------------------------------------------------------------------------

    def fit(self, claims: tuple[str, ...] | None = None) -> None:
        """Show all of the map, and go on doing so when it grows; or else show some claims."""
        super().fit(claims)
        self._handled = claims is not None

    def fit_marked(self) -> None:
        """Come near to what is marked."""
        if self.selection:
            self.fit(self.selection)

    def pan(self, dx: float, dy: float) -> None:
        """Move the map, which from then on is left where it is."""
        super().pan(dx, dy)
        self._handled = True

    def zoom(self, scale: float, at: QPointF | None = None) -> None:
        """Take a scale, around the middle if nowhere else."""
        super().zoom(scale, at if at is not None else QRectF(self.rect()).center())
        self._handled = True

    def zoom_by(self, notches: int) -> None:
        """Zoom in or out by stops."""
        self.zoom(self.camera.stop(notches))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go on showing all of a map that nobody has moved or zoomed."""
        super().resizeEvent(event)
        if not self._handled:
            self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the map, and an edge around it while the keys move it."""
        super().paintEvent(event)
        if self.hasFocus():
            with QPainter(self) as painter:
                painter.setPen(QPen(QColor(self.style_in_use.theme.focus), 2))
                painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys move the map."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that they no longer do."""
        super().focusOutEvent(event)
        self.update()

    # -- mouse and keys --------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the map, wherever it is."""
        self._gesture = Pan(self, event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the map."""
        super().mouseReleaseEvent(event)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the map along; tell the words of a claim that is too small to be read."""
        super().mouseMoveEvent(event)
        if self._gesture is None:
            self._tell(event.position())

    def _tell(self, position: QPointF) -> None:
        found = self.claim_at(position) if self.camera.scale < READABLE else None
        claim = self._map.claims.get(found) if found is not None else None
        self.setToolTip("" if claim is None else f"<p>{escape(claim.text)}</p>")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take a second press for another one."""
        self.mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """There is nothing to be done with what is past."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the map by the arrows."""
        move = _ARROWS.get(Qt.Key(event.key()))
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if move is not None and plain:
            self.pan(*move)
        else:
            event.ignore()
