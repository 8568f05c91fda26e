"""Drags of something that is in the picture: what they share, and that of a claim."""

from __future__ import annotations

from dataclasses import astuple
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from argmap.ui.canvas.drops import Target, claim_under, paint_chip_beside, paint_target
from argmap.ui.canvas.gaps import Gap, gap_under, paint_gap
from argmap.ui.canvas.gestures import THRESHOLD

if TYPE_CHECKING:
    from argmap.ui.canvas.widget import Canvas

translate = QCoreApplication.translate


class Drag:
    """A press that becomes a drag once the mouse has moved far enough.

    The rest of the picture stands still as a snapshot meanwhile. `begin`, `found` and `drop` are
    for those that drag something to fill in.
    """

    rings: ClassVar[bool] = True
    """Whether the snapshot shows what is selected."""

    def __init__(self, canvas: Canvas, start: QPointF) -> None:
        self._canvas = canvas
        self._start = start
        self._position = start
        self._begun = False
        self._target: Target | None = None
        self._still: tuple[object, QPixmap] | None = None

    @property
    def snapshot(self) -> QPixmap | None:
        """The picture without what is dragged, to be painted instead of it; None before that.

        It is taken anew where the canvas shows another part of the picture, as the wheel moves
        it during a drag.
        """
        if not self._begun:
            return None
        view = (astuple(self._canvas.camera), self._canvas.size())
        if self._still is None or self._still[0] != view:
            self._still = (view, self._canvas.snapshot(rings=self.rings))
        return self._still[1]

    def move(self, position: QPointF) -> None:
        """Follow the mouse, and find what would be dropped on."""
        self._position = position
        if not self._begun:
            near = (position - self._start).manhattanLength() < THRESHOLD
            if near or not self._canvas.editable:
                return
            self._begun = True
            self.begin()
        self._target = self.found(position)
        self._canvas.update()

    def finish(self, position: QPointF) -> None:
        """Ask for what the drop means."""
        self.move(position)
        if self._begun:
            self.drop(position, self._target)
            self._canvas.update()
        else:
            self.click()

    def cancel(self) -> None:
        """Leave everything as it was."""
        self._canvas.update()

    def begin(self) -> None:
        """Get ready what is to be painted."""

    def found(self, position: QPointF) -> Target | None:
        """Give what would be dropped on at a point of the screen."""
        raise NotImplementedError

    def drop(self, position: QPointF, target: Target | None) -> None:
        """Ask for what a drop on a target, or on none, means."""
        raise NotImplementedError

    def click(self) -> None:
        """Do what a press without a drag means, where it was not done at once."""

    def paint(self, painter: QPainter) -> None:
        """Draw what is dragged, and what it would become where."""
        raise NotImplementedError


class DragClaim(Drag):
    """Moves a claim onto another one, or to an empty place; with Ctrl it copies the branch.

    Dropped on the left half of a claim it becomes a reason, on the right half an objection; in a
    gap between siblings it stands between them, in an empty place it is pinned. A click with Ctrl
    adds the claim to the selection, or takes it out.
    """

    def __init__(self, canvas: Canvas, claim: str, start: QPointF) -> None:
        super().__init__(canvas, start)
        self._claim = claim
        self._grip = start - canvas.frame_of(claim).topLeft()
        self._adds = self._copies
        self._gap: Gap | None = None
        self._box: QPixmap | None = None

    @property
    def _copies(self) -> bool:
        return bool(self._canvas.held & Qt.KeyboardModifier.ControlModifier)

    def begin(self) -> None:
        """Draw the claim alone, to carry it about."""
        self._box = self._canvas.box_pixmap(self._claim)

    def found(self, position: QPointF) -> Target | None:
        """Give the claim under the mouse, but not the dragged one itself."""
        found = claim_under(self._canvas, position)
        self._gap = None if found else gap_under(self._canvas, self._claim, position)
        return None if found is None or found.id == self._claim else found

    def drop(self, position: QPointF, target: Target | None) -> None:
        """Ask for the claim, or a copy of it, to hang under another or to be pinned."""
        canvas, copies = self._canvas, self._copies
        if target is not None:
            moved = canvas.requests.copy_requested if copies else canvas.move_requested
            moved.emit(self._claim, target.id, target.stance)
        elif self._gap is not None:
            requests = canvas.requests
            put = requests.copy_beside_requested if copies else requests.beside_requested
            put.emit(self._claim, self._gap.first)
        elif not copies or not self._at_home(position):
            centre = self._dropped().center()
            x, y = canvas.camera.to_picture(centre.x(), centre.y())
            pinned = canvas.requests.copy_pin_requested if copies else canvas.pin_requested
            pinned.emit(self._claim, x, y)

    def click(self) -> None:
        """Add the claim to the selection, or take it out."""
        if self._adds:
            self._canvas.pick(self._claim, adding=True)

    def _at_home(self, position: QPointF) -> bool:
        """Tell whether the mouse is still over the claim, where a copy would only cover it."""
        return self._canvas.frame_of(self._claim).contains(position)

    def _dropped(self) -> QRectF:
        return QRectF(self._position - self._grip, self._canvas.frame_of(self._claim).size())

    def paint(self, painter: QPainter) -> None:
        """Draw the claim under the mouse, and what it would become where."""
        if self._box is None:
            return
        canvas, position, copies = self._canvas, self._position, self._copies
        painter.setOpacity(0.8)
        painter.drawPixmap(self._dropped().topLeft(), self._box)
        painter.setOpacity(1.0)
        if self._target is not None:
            paint_target(painter, canvas, self._target, position, copying=copies)
        elif self._gap is not None:
            paint_gap(painter, canvas, self._gap, copying=copies)
        elif copies and not self._at_home(position):
            colour = QColor(canvas.style_in_use.theme.focus)
            paint_chip_beside(painter, canvas, position, translate("Drop", "a copy"), colour)
