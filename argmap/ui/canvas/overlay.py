"""What lies over the picture: marks, rings around what is selected, and two buttons at a box."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from argmap.rendering.geometry import Floats, draw_whole_rectangles, meeting
from argmap.rendering.paint import curve_path
from argmap.ui.keys.keymap import keymap

if TYPE_CHECKING:
    from argmap.rendering.batches import BoxBatch
    from argmap.ui.canvas.widget import Canvas

BUTTON = 28.0
"""The size of a button in pixels, whatever the scale."""
MOST_RINGS = 400
"""Beyond as many selected boxes, rings are plain rectangles."""
MOST_MARKS = 400
"""Beyond as many marked boxes in sight, marks are plain rectangles."""
MARK = 8.0
"""How far a mark reaches beyond its box at most, in pixels."""
_FEW_MARKS = 4
"""Up to how many marks in sight are painted alone when they come or go: each costs a pass."""
_BROAD, _NARROW = 3.5, 2
"""The width of a mark in pixels, near and far."""
_NEAR = 40.0
"""From how many pixels of width on boxes are marked as from near."""


class Marks:
    """The boxes that are marked, such as those of claims that were found."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self.claims: tuple[str, ...] = ()
        self._boxes: BoxBatch | None = None
        self._bounds: Floats = np.empty((0, 4))

    def take(self, claims: Iterable[str]) -> bool:
        """Mark these claims and no others; tell whether they are others than before."""
        before, self.claims = self.claims, tuple(claims)
        if before == self.claims:
            return False
        self._boxes = None
        self._paint_anew(set(before).symmetric_difference(self.claims))
        return True

    def _paint_anew(self, changed: set[str]) -> None:
        """Have painted anew what came or went, or all of the canvas where that is much."""
        canvas, margins = self._canvas, QMarginsF(MARK, MARK, MARK, MARK)
        seen = changed.intersection(canvas.claims_in(QRectF(canvas.rect()).marginsAdded(margins)))
        if len(seen) > _FEW_MARKS:
            canvas.update()
            return
        for known in seen:
            canvas.update(canvas.frame_of(known).marginsAdded(margins).toAlignedRect())

    def bounds(self, boxes: BoxBatch) -> Floats:
        """Give left, top, right and bottom of the marked boxes in points, (n, 4)."""
        if boxes is not self._boxes:
            index = boxes.index
            self._boxes = boxes
            self._bounds = boxes.bounds[[index[known] for known in self.claims if known in index]]
        return self._bounds


def paint_marks(painter: QPainter, canvas: Canvas) -> None:
    """Draw a mark around each marked box in sight: the stroke of a marker pen, with an edge."""
    camera = canvas.camera
    left, top, right, bottom = camera.seen(canvas.width(), canvas.height())
    reach = MARK / camera.scale
    bounds = canvas.marks.bounds(canvas.board.boxes)
    seen = QRectF(left, top, right - left, bottom - top).adjusted(-reach, -reach, reach, reach)
    bounds = bounds[meeting(bounds, seen)]
    if not len(bounds):
        return
    frames = (bounds - np.tile([camera.x, camera.y], 2)) * camera.scale
    if len(frames) > MOST_MARKS or np.median(frames[:, 2] - frames[:, 0]) < _NEAR:
        _paint_far_marks(painter, canvas, frames)
    else:
        _paint_near_marks(painter, canvas, frames)


def _paint_near_marks(painter: QPainter, canvas: Canvas, frames: Floats) -> None:
    theme = canvas.style_in_use.theme
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    shapes = [QRectF(QPointF(x, y), QPointF(right, bottom)) for x, y, right, bottom in frames]
    for pen, reach in (
        (QPen(QColor(theme.highlight), _BROAD), _BROAD / 2 + 1),
        (QPen(QColor(theme.warning), 1.0), _BROAD + 1.5),
    ):
        painter.setPen(pen)
        for frame in shapes:
            painter.drawRoundedRect(
                frame.adjusted(-reach, -reach, reach, reach), 4 + reach, 4 + reach
            )


def _paint_far_marks(painter: QPainter, canvas: Canvas, frames: Floats) -> None:
    """Draw marks from afar, all of them by four calls: their sides as filled rectangles."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(canvas.style_in_use.theme.warning))
    boxes = np.floor(frames).astype(np.int32) + np.array([-1, -1, 0, 0], np.int32)
    for side, other in ((0, 2), (1, 3), (2, 0), (3, 1)):
        edges = boxes + np.array([-1, -1, 1, 1], np.int32)
        edges[:, other] = edges[:, side] + (_NARROW - 1 if side < other else 1 - _NARROW)
        ordered = np.stack(
            [
                np.minimum(edges[:, 0], edges[:, 2]),
                np.minimum(edges[:, 1], edges[:, 3]),
                np.maximum(edges[:, 0], edges[:, 2]),
                np.maximum(edges[:, 1], edges[:, 3]),
            ],
            axis=1,
        )
        draw_whole_rectangles(painter, ordered)


def paint_rings(painter: QPainter, canvas: Canvas) -> None:
    """Draw a ring around each selected box in sight, a stronger one around the current one."""
    focus = QColor(canvas.style_in_use.theme.focus)
    seen = QRectF(canvas.rect()).adjusted(-8, -8, 8, 8)
    board = canvas.board
    if len(canvas.selection) > MOST_RINGS:
        chosen = set(canvas.selection)
        shown = [known for known in canvas.claims_in(seen) if known in chosen]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QPen(focus, 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRects([canvas.frame_of(known) for known in shown if board.place(known)])
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    editor = canvas.editing.editor
    worded = editor.claim if editor is not None else ""
    for place, claim in enumerate(canvas.selection):
        frame = canvas.frame_of(claim)
        if claim == worded:  # its field has a ring of its own, of another size
            continue
        if frame.intersects(seen):
            painter.setPen(QPen(focus, 3.0 if place == 0 else 2.0))
            painter.drawRoundedRect(frame.adjusted(-3.5, -3.5, 3.5, 3.5), 8, 8)
    if canvas.argument is not None:
        _paint_line(painter, canvas, canvas.argument)


def _paint_line(painter: QPainter, canvas: Canvas, argument: str) -> None:
    """Draw the selected line's course in the colour of the selection, over the line itself."""
    route = canvas.board.picture.links[argument].route
    curves = [route.trunk, *route.stems]
    if route.bracket is not None:
        curves.append(route.bracket)
    camera = canvas.camera
    path = QTransform.fromScale(camera.scale, camera.scale).map(
        curve_path(*curves).translated(-camera.x, -camera.y)
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(canvas.style_in_use.theme.focus), 4.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


class Buttons:
    """A plus and a minus at the lower left corner of the box that is pointed at, or current."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._hovered: str | None = None
        self._pointed = ""

    @property
    def claim(self) -> str:
        """The claim that has the buttons; empty where none has."""
        if self._hovered is not None:
            return self._hovered
        return self._canvas.selection[0] if self._canvas.selection else ""

    @property
    def pointed(self) -> str:
        """The command of the button under the mouse; empty where there is none."""
        return self._pointed

    def frames(self) -> Iterable[QRectF]:
        """Give where the buttons are on the screen."""
        return self._frames().values()

    def _frames(self) -> dict[str, QRectF]:
        """Give the frame of each command's button, none where the boxes are too small."""
        frame = self._canvas.frame_of(self.claim) if self.claim else QRectF()
        if frame.isEmpty() or frame.width() < 3 * BUTTON or not self._canvas.editable:
            return {}
        top = frame.bottom() + 4
        return {
            "claim.reason": QRectF(frame.left(), top, BUTTON, BUTTON),
            "claim.objection": QRectF(frame.left() + BUTTON + 6, top, BUTTON, BUTTON),
        }

    def command_at(self, position: QPointF) -> str:
        """Give the command of the button at a point of the screen, empty where there is none."""
        for command, frame in self._frames().items():
            if frame.contains(position):
                return command
        return ""

    def hover(self, position: QPointF | None) -> None:
        """Follow the mouse; None where it has left."""
        before = (self._hovered, self._pointed)
        self._pointed = self.command_at(position) if position is not None else ""
        if not self._pointed:
            claim = self._canvas.claim_at(position) if position is not None else None
            near = position is not None and self._near(position)
            self._hovered = claim if claim is not None or not near else self._hovered
        if (self._hovered, self._pointed) != before:
            self._tell()
            self._canvas.update()

    def _near(self, position: QPointF) -> bool:
        """Tell whether a point lies between a box and its buttons, on the way to them."""
        on_handle = self._canvas.handles.claim_at(position) is not None
        return on_handle or any(
            frame.adjusted(-8, -10, 8, 8).contains(position) for frame in self._frames().values()
        )

    def _tell(self) -> None:
        tips = {
            "claim.reason": QCoreApplication.translate("overlay", "Add a reason"),
            "claim.objection": QCoreApplication.translate("overlay", "Add an objection"),
        }
        tip = tips.get(self._pointed, "")
        self._canvas.setToolTip(keymap().told(tip, self._pointed) if tip else "")

    def paint(self, painter: QPainter) -> None:
        """Draw the buttons."""
        theme = self._canvas.style_in_use.theme
        for command, frame in self._frames().items():
            pro = command == "claim.reason"
            line = QColor(theme.support_line if pro else theme.attack_line)
            pointed = command == self._pointed
            fill = line if pointed else QColor(theme.panel)
            painter.setPen(QPen(line, 1.5))
            painter.setBrush(fill)
            painter.drawEllipse(frame.adjusted(2, 2, -2, -2))
            sign = QColor(theme.sign) if pointed else line
            painter.setPen(QPen(sign, 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            middle = frame.center()
            painter.drawLine(middle - QPointF(6, 0), middle + QPointF(6, 0))
            if pro:
                painter.drawLine(middle - QPointF(0, 6), middle + QPointF(0, 6))
