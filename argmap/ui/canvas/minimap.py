"""The minimap: all of the map in a corner of the canvas, and which part of it is in sight."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QChildEvent, QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from argmap.rendering.batches import FORMS
from argmap.rendering.geometry import Floats, draw_whole_rectangles
from argmap.ui.canvas.board import Board
from argmap.ui.canvas.editor import ClaimEditor
from argmap.ui.canvas.widget import Canvas

SIZE = QSize(180, 120)
"""The size of the minimap in pixels."""
EDGE = 12
"""How far it keeps from the canvas's edges."""
LEAST = QSize(480, 320)
"""The least size of a canvas that has a minimap."""
_PAD = 6
_DOT = 3
_LEAST_FRAME = 8.0
_STRETCH = 16.0
"""How much more one direction may be shrunk than the other."""
_HOLLOW = 9
"""From how many pixels on a box shows its fill; smaller ones are in the colour of their line."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Where points of the picture lie in the minimap: scales in pixels a point, and a shift.

    A picture that is much broader or higher than the minimap is stretched the other way.
    """

    across: float
    down: float
    dx: float
    dy: float

    @classmethod
    def of(cls, bounds: tuple[float, float, float, float]) -> Plan:
        """Put all of a picture, centred, into the minimap."""
        left, top, width, height = bounds
        room_x, room_y = SIZE.width() - 2 * _PAD, SIZE.height() - 2 * _PAD
        across, down = room_x / max(width, 1.0), room_y / max(height, 1.0)
        across, down = min(across, _STRETCH * down), min(down, _STRETCH * across)
        return cls(
            across,
            down,
            SIZE.width() / 2 - (left + width / 2) * across,
            SIZE.height() / 2 - (top + height / 2) * down,
        )

    def frame(self, left: float, top: float, right: float, bottom: float) -> QRectF:
        """Give where a rectangle of the picture lies."""
        corner = QPointF(left * self.across + self.dx, top * self.down + self.dy)
        other = QPointF(right * self.across + self.dx, bottom * self.down + self.dy)
        return QRectF(corner, other)

    def pixels(self, bounds: Floats, ratio: float) -> NDArray[np.int32]:
        """Give boxes (n, 4) in whole pixels of the device, each at least one pixel large."""
        scale, shift = [self.across, self.down], [self.dx, self.dy]
        pixels: Floats = np.floor((bounds * np.tile(scale, 2) + np.tile(shift, 2)) * ratio)
        pixels[:, 2:] = np.maximum(pixels[:, 2:] - 1, pixels[:, :2])
        return pixels.astype(np.int32)

    def point(self, position: QPointF) -> QPointF:
        """Give the point of the picture under a point of the minimap."""
        return QPointF((position.x() - self.dx) / self.across, (position.y() - self.dy) / self.down)


class Minimap(QWidget):
    """Shows where one is, and takes one elsewhere by a click or a drag.

    It is there while the map is larger than what is in sight, unless it is switched off, the
    canvas is small, or it would lie over the field in which a claim is being worded.

    It is painted along with the canvas under it. To ask for that by itself would cost a second
    pass over the picture, so it does only where the canvas is not painted anew.
    """

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._board: Board | None = None
        self._plan = Plan.of((0, 0, 1, 1))
        self._boxes: QPixmap | None = None
        self._grip: QPointF | None = None
        self._editor: ClaimEditor | None = None
        self._switched_on = True
        self.setFixedSize(SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Overview of the map"))
        self.setToolTip(self.tr("All of the map; click or drag to go there"))
        self.hide()
        canvas.camera_moved.connect(self._on_camera_moved)
        canvas.marks_changed.connect(self.update)
        canvas.installEventFilter(self)
        self.show_board()

    # -- when it is there ------------------------------------------------------------------

    @property
    def switched_on(self) -> bool:
        """Whether a person wants it."""
        return self._switched_on

    def switch(self, on: bool) -> None:
        """Show it where it is of use, or never."""
        self._switched_on = on
        self._settle()

    def show_board(self) -> None:
        """Show what is on the canvas now; that it is shown anew, the minimap notes by itself."""
        self._board = self._canvas.board
        self._plan = Plan.of(self._board.picture.bounds)
        self._boxes = None
        self._settle()

    def _on_camera_moved(self) -> None:
        if self._canvas.board is not self._board:
            self.show_board()
        else:
            self._settle()

    def _settle(self) -> None:
        """Take the place in the corner, and be there or not."""
        canvas = self._canvas
        corner = canvas.rect().bottomRight() - QPoint(EDGE, EDGE)
        self.move(corner.x() - SIZE.width() + 1, corner.y() - SIZE.height() + 1)
        self.setVisible(self._switched_on and self._is_of_use() and not self._is_in_the_way())

    def _is_of_use(self) -> bool:
        canvas = self._canvas
        if canvas.width() < LEAST.width() or canvas.height() < LEAST.height():
            return False
        left, top, width, height = canvas.board.picture.bounds
        seen = canvas.camera.seen(canvas.width(), canvas.height())
        return bool(canvas.board.boxes.ids) and not (
            seen[0] <= left
            and seen[1] <= top
            and left + width <= seen[2]
            and top + height <= seen[3]
        )

    def _is_in_the_way(self) -> bool:
        """Tell whether the field in which a claim is being worded lies under it."""
        editor = self._editor
        if editor is None or editor is not self._canvas.editing.editor:
            return False
        return editor.geometry().intersects(self.geometry())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make way for the field that opens over a claim, and grows as one types."""
        kind = event.type()
        if watched is self._canvas and isinstance(event, QChildEvent):
            child = event.child()
            if kind == QEvent.Type.ChildPolished and isinstance(child, ClaimEditor):
                self._editor = child
                child.installEventFilter(self)
                self._settle()
        elif watched is self._editor and kind in _PLACED:
            self._settle()
        return super().eventFilter(watched, event)

    # -- going elsewhere -------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to where one clicks; the frame is taken hold of where it is clicked on."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._canvas.editing.finish()
        position, frame = event.position(), self.frame()
        self._grip = position - frame.center() if frame.contains(position) else QPointF()
        self._go(position)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the frame follow."""
        if self._grip is not None:
            self._go(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the frame."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = None
            self._settle()

    def _go(self, position: QPointF) -> None:
        """Bring the frame's middle under the pointer, but for where it was taken hold of."""
        camera = self._canvas.camera
        goal = self._plan.point(position - (self._grip or QPointF()))
        left, top, right, bottom = camera.seen(self._canvas.width(), self._canvas.height())
        here = QPointF((left + right) / 2, (top + bottom) / 2)
        step = (here - goal) * camera.scale
        self._canvas.pan(step.x(), step.y())

    # -- painting --------------------------------------------------------------------------

    def frame(self) -> QRectF:
        """Give the part that is in sight, as the frame in the minimap shows it."""
        seen = self._canvas.camera.seen(self._canvas.width(), self._canvas.height())
        frame = self._plan.frame(*seen)
        across = max(_LEAST_FRAME - frame.width(), 0) / 2
        down = max(_LEAST_FRAME - frame.height(), 0) / 2
        return frame.adjusted(-across, -down, across, down)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the boxes, what is marked and selected, and the frame."""
        if self._boxes is None or self._boxes.devicePixelRatio() != self.devicePixelRatioF():
            self._boxes = self._drawn()
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._boxes)
            self._paint_dots(painter)
            self._paint_frame(painter)

    def _drawn(self) -> QPixmap:
        """Draw all boxes: small ones in the colour of their line, larger ones with their fill."""
        ratio, theme = self.devicePixelRatioF(), self._canvas.style_in_use.theme
        pixmap = QPixmap(SIZE * ratio)
        pixmap.fill(QColor(theme.panel))
        boxes = self._canvas.board.boxes
        pixels = self._plan.pixels(boxes.bounds, ratio)
        with QPainter(pixmap) as painter:
            painter.setPen(Qt.PenStyle.NoPen)
            for number, form in enumerate(FORMS):
                chosen = pixels[boxes.form == number]
                painter.setBrush(QColor(theme[form.line]))
                draw_whole_rectangles(painter, chosen)
                large = (chosen[:, 2:] - chosen[:, :2]).min(axis=1) >= _HOLLOW - 1
                inside = chosen[large] + np.array([1, 1, -1, -1], np.int32)
                painter.setBrush(QColor(theme[form.fill]))
                draw_whole_rectangles(painter, inside)
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _paint_dots(self, painter: QPainter) -> None:
        """Draw marked boxes, and above them the selected ones, large enough to be seen."""
        canvas, theme = self._canvas, self._canvas.style_in_use.theme
        boxes = canvas.board.boxes
        chosen = [boxes.index[known] for known in canvas.selection if known in boxes.index]
        painter.setPen(Qt.PenStyle.NoPen)
        marked = self._dots(canvas.marks.bounds(boxes))
        edge = np.array([-1, -1, 1, 1], np.int32)
        for dots, colour in (
            (marked + edge, theme.warning),
            (marked, theme.highlight),
            (self._dots(boxes.bounds[chosen]), theme.focus),
        ):
            painter.setBrush(QColor(colour))
            draw_whole_rectangles(painter, dots)

    def _dots(self, bounds: Floats) -> NDArray[np.int32]:
        """Give boxes (n, 4) in whole pixels, none smaller than a dot."""
        pixels = self._plan.pixels(bounds, 1.0)
        lack = np.maximum(_DOT - 1 - (pixels[:, 2:] - pixels[:, :2]), 0)
        pixels[:, :2] -= (lack + 1) // 2
        pixels[:, 2:] += lack // 2
        return pixels

    def _paint_frame(self, painter: QPainter) -> None:
        """Dim what is out of sight, and draw the frame and the edge."""
        theme, whole = self._canvas.style_in_use.theme, QRect(QPoint(), SIZE)
        frame = self.frame().toRect().intersected(whole)
        veil = QColor(theme.panel)
        veil.setAlpha(120)
        for part in _around(frame, whole) if frame.isValid() else [whole]:
            painter.fillRect(part, veil)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawRect(whole.adjusted(0, 0, -1, -1))
        if frame.isValid():
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.drawRect(frame.adjusted(1, 1, -1, -1))


_PLACED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


def _around(frame: QRect, whole: QRect) -> list[QRect]:
    """Give the four parts of a whole around a frame in it."""
    return [
        QRect(whole.left(), whole.top(), whole.width(), frame.top() - whole.top()),
        QRect(whole.left(), frame.bottom() + 1, whole.width(), whole.bottom() - frame.bottom()),
        QRect(whole.left(), frame.top(), frame.left() - whole.left(), frame.height()),
        QRect(frame.right() + 1, frame.top(), whole.right() - frame.right(), frame.height()),
    ]
