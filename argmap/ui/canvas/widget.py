"""The canvas: a widget that paints the visible part of a picture, and nothing else of it.

It owns the camera, the selection and the gesture under way, and no truth: what the map is, it
is shown by `show_picture`; what a person wants, it says by signals.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from argmap.rendering.dimming import Dimming
from argmap.rendering.paint import paint_box
from argmap.rendering.picture import Picture
from argmap.rendering.style import Style
from argmap.ui.canvas import accessible
from argmap.ui.canvas.board import Board
from argmap.ui.canvas.camera import FULL, Camera
from argmap.ui.canvas.composing import Composing
from argmap.ui.canvas.drags import Drag, DragClaim
from argmap.ui.canvas.editing import Editing
from argmap.ui.canvas.gaps import Siblings
from argmap.ui.canvas.gestures import Gesture, Pan, RubberBand
from argmap.ui.canvas.gliding import Gliding
from argmap.ui.canvas.handles import Handles
from argmap.ui.canvas.hearing import Hearing
from argmap.ui.canvas.overlay import Buttons, Marks, paint_marks, paint_rings
from argmap.ui.canvas.regions import gathered
from argmap.ui.canvas.requests import Requests
from argmap.ui.canvas.sight import Sight
from argmap.ui.keys.keymap import keymap

REACH = 6.0
"""How many pixels beside a line still hit it."""
NOTCH = 1.15
"""How much one notch of the wheel zooms."""
READABLE = 0.6 * FULL
"""The scale from which a map can be read without effort."""
REST = 150
"""After how many milliseconds without a movement the picture is drawn sharp to the pixel."""


class Canvas(QWidget):
    """The map on the screen."""

    selection_changed = Signal()
    camera_moved = Signal()
    marks_changed = Signal()
    typed = Signal(str)
    edit_requested = Signal(str)
    free_claim_requested = Signal(float, float)
    move_requested = Signal(str, str, object)
    pin_requested = Signal(str, float, float)
    command_requested = Signal(str)
    menu_requested = Signal(QPoint)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        accessible.install()  # before Qt asks who speaks for the canvas, which naming it does
        self.hearing = Hearing(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Map"))
        self.setMinimumSize(240, 160)
        self.style_in_use = style
        self.camera = Camera()
        self.editable = True
        self.wheel_zooms = False
        self.selection: tuple[str, ...] = ()
        self.argument: str | None = None
        self.marks = Marks(self)
        self.editing = Editing(self)
        self.requests = Requests(self)
        self._composing = Composing(self)
        self.gliding = Gliding(self)
        self.dimming: Dimming | None = None
        self._board = Board.empty()
        self._gesture: Gesture | None = None
        self._buttons = Buttons(self)
        self.handles = Handles(self, self._buttons)
        self.held = Qt.KeyboardModifier.NoModifier
        self.siblings: Siblings = lambda *_: None
        self._space_pressed = False
        self._space_used = False
        self._resting = True
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._on_rest)

    # -- what is shown ---------------------------------------------------------------------

    @property
    def board(self) -> Board:
        """What is on the canvas, by where it is."""
        return self._board

    def show_picture(self, picture: Picture, style: Style, hold: str | None = None) -> None:
        """Show a picture; the box of the claim `hold` stays where it is on the screen."""
        board, was = self._board, self.gliding.seen()
        before = board.place(hold) if hold is not None else None
        self.style_in_use = style
        self._board = Board.of(picture, board)
        after = self._board.place(hold) if hold is not None else None
        if before is not None and after is not None:
            self.camera.x += after.x - before.x
            self.camera.y += after.y - before.y
        self.selection = tuple(known for known in self.selection if self._board.place(known))
        if self.argument not in self._board.picture.links:
            self.argument = None
        self.gliding.begin(*was)
        self._moved()
        self.hearing.picture_changed(board)

    def sight(self) -> Sight:
        """Give what is in sight, to come back to it."""
        return Sight(self._board, replace(self.camera), self.selection, self.argument)

    def show_sight(self, sight: Sight) -> None:
        """Show a map as it was left."""
        self.gliding.finish()
        before = self._board
        self._board, self.camera = sight.board, replace(sight.camera)
        self.selection, self.argument = sight.selection, sight.argument
        self._moved()
        self.hearing.picture_changed(before)
        self.selection_changed.emit()

    def frame_of(self, claim: str) -> QRectF:
        """Give where a claim's box is on the screen; an empty frame where it is not shown."""
        place = self._board.place(claim)
        if place is None:
            return QRectF()
        x, y = self.camera.to_screen(place.x, place.y)
        return QRectF(x, y, place.width * self.camera.scale, place.height * self.camera.scale)

    def claim_at(self, position: QPointF) -> str | None:
        """Give the claim at a point of the screen, None where there is none."""
        return self._board.claim_at(*self.camera.to_picture(position.x(), position.y()))

    def argument_at(self, position: QPointF) -> str | None:
        """Give the argument whose line passes a point of the screen, None where none does."""
        x, y = self.camera.to_picture(position.x(), position.y())
        return self._board.argument_at(x, y, REACH / self.camera.scale)

    def claims_in(self, frame: QRectF) -> tuple[str, ...]:
        """Give the claims whose boxes touch a frame on the screen."""
        left, top = self.camera.to_picture(frame.left(), frame.top())
        right, bottom = self.camera.to_picture(frame.right(), frame.bottom())
        return self._board.claims_in(left, top, right, bottom)

    # -- selection -------------------------------------------------------------------------

    def select(self, claims: tuple[str, ...], argument: str | None = None) -> None:
        """Select claims, the first one being the current one, or else a line."""
        shown = tuple(known for known in dict.fromkeys(claims) if self._board.place(known))
        if (shown, argument) == (self.selection, self.argument):
            return
        self.selection, self.argument = shown, argument
        self.update()
        self.hearing.selection_moved()
        self.selection_changed.emit()

    def mark(self, claims: Iterable[str]) -> None:
        """Mark the boxes of some claims, and of no others."""
        if self.marks.take(claims):
            self.marks_changed.emit()

    def dim(self, dimming: Dimming | None) -> None:
        """Let some of the picture stand out from the rest; all is seen alike where it is None."""
        self.dimming = dimming
        self.update()

    # -- camera ----------------------------------------------------------------------------

    def pan(self, dx: float, dy: float) -> None:
        """Move the picture by pixels, whole ones, so that what is painted already moves along."""
        across, down = round(dx), round(dy)
        if not across and not down:
            return
        self.gliding.finish()
        self.camera.pan(across, down)
        if self.editing.editor is not None or self._gesture_paints():
            self._moved()
            return
        self._stir()
        self.scroll(across, down, self.rect())
        self._paint_under_children(across, down)
        self.camera_moved.emit()

    def _paint_under_children(self, across: int, down: int) -> None:
        """Paint anew where what lies over the picture was scrolled along with it."""
        for child in self.children():
            if isinstance(child, QWidget) and child.isVisible():
                self.update(child.geometry().translated(across, down))
                child.update()

    def bring_in(self, frame: QRect, margin: int) -> None:
        """Pan until a frame on the screen is in sight, its upper left corner if need be."""
        over = max(frame.right() + margin - self.width(), 0)
        below = max(frame.bottom() + margin - self.height(), 0)
        if over or below:
            across = min(over, max(frame.left() - margin, 0))
            self.camera.pan(-across, -min(below, max(frame.top() - margin, 0)))
            self._moved()

    def _gesture_paints(self) -> bool:
        return self._gesture is not None and not isinstance(self._gesture, Pan)

    def zoom(self, scale: float, at: QPointF | None = None) -> None:
        """Take a scale, with what is at a point (None: the current claim, or the middle) kept."""
        if at is None:
            frame = self.frame_of(self.selection[0]) if self.selection else QRectF()
            seen = not frame.isEmpty() and QRectF(self.rect()).contains(frame.center())
            at = frame.center() if seen else QRectF(self.rect()).center()
        self.gliding.finish()
        self.camera.zoom(scale, at.x(), at.y())
        self._moved()

    def fit(self, claims: tuple[str, ...] | None = None) -> None:
        """Show all of the picture, or of some claims."""
        self.gliding.finish()
        self.camera.fit(self._board.bounds(claims), self.width(), self.height())
        self._moved()

    def show_start(self, claim: str | None) -> None:
        """Show all of the map, or where that would be too small to read, a claim and around it."""
        self.fit()
        if claim is not None and self.camera.scale < READABLE:
            self.camera.zoom(READABLE, 0, 0)
            place = self._board.place(claim)
            if place is not None:
                x, y = place.centre
                self.camera.x = x - self.width() / 2 / self.camera.scale
                self.camera.y = y - self.height() / 4 / self.camera.scale
            self._moved()

    def reveal(self, claim: str) -> None:
        """Move as little as needed for a claim's box to be seen whole."""
        place = self._board.place(claim)
        if place is not None:
            bounds, was = (place.x, place.y, place.width, place.height), replace(self.camera)
            self.camera.reveal(bounds, self.width(), self.height())
            self.gliding.follow(was)
            self._moved()

    def _moved(self) -> None:
        self.editing.follow()
        self._stir()
        self.update()
        self.camera_moved.emit()

    def _stir(self) -> None:
        self._resting = False
        self._rest.start()

    def _on_rest(self) -> None:
        self._resting = True
        self.update()

    # -- painting --------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is visible, on its way where it glides."""
        kept = self._board, self.camera
        with self.gliding.shown() as seen:
            self._board, self.camera = seen
            try:
                self._paint(event)
            finally:
                self._board, self.camera = kept

    def _paint(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            gesture = self._gesture
            if isinstance(gesture, Drag) and (still := gesture.snapshot) is not None:
                painter.drawPixmap(0, 0, still)
            else:
                # PySide can walk a region's rectangles, but its type hints do not say so.
                for part in gathered(list(cast("Iterable[QRect]", event.region()))):
                    painter.setClipRect(part)
                    self._paint_picture(painter, QRectF(part))
                painter.setClipping(False)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if gesture is not None:
                gesture.paint(painter)
            elif self.editing.editor is None:
                self._buttons.paint(painter)
                self.handles.paint(painter)

    def _paint_picture(self, painter: QPainter, exposed: QRectF, *, rings: bool = True) -> None:
        painter.fillRect(exposed, QColor(self.style_in_use.theme.canvas))
        style, exact = self.style_in_use, self._resting and not self.gliding.under_way
        if not self._board.paint(
            painter, self.camera, exposed, style, exact=exact, dimming=self.dimming
        ):
            QTimer.singleShot(0, self, self.update)
        paint_marks(painter, self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if rings:
            paint_rings(painter, self)

    def snapshot(self, *, rings: bool = True) -> QPixmap:
        """Give the canvas as it is painted now, with rings around what is selected or without."""
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        with QPainter(pixmap) as painter:
            self._paint_picture(painter, QRectF(self.rect()), rings=rings)
        return pixmap

    def box_pixmap(self, claim: str) -> QPixmap:
        """Give one claim's box as it looks at this scale."""
        ratio = self.devicePixelRatioF()
        frame = self.frame_of(claim)
        pixmap = QPixmap((frame.size() * ratio).toSize())
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(self.camera.scale, self.camera.scale)
            look = self._board.picture.looks[claim]
            paint_box(painter, look, self.style_in_use, selected=True)
        return pixmap

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the editor over its box."""
        super().resizeEvent(event)
        self._moved()

    # -- mouse -----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin what the press is the beginning of."""
        self.editing.finish()
        self.gliding.finish()
        self.held, position = event.modifiers(), event.position()
        if event.button() == Qt.MouseButton.MiddleButton or (
            event.button() == Qt.MouseButton.LeftButton and self._space_pressed
        ):
            self._space_used = True
            self._gesture = Pan(self, position)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._press(position, event.modifiers())

    def _press(self, position: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        if command := self._buttons.command_at(position):
            self.select((self._buttons.claim,))
            self.command_requested.emit(command)
            return
        copying = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        adding = copying or bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        if not adding and (drag := self.handles.begin(position)) is not None:
            self._gesture = drag
        elif (claim := self.claim_at(position)) is not None:
            if not copying:  # with Ctrl it is a copy, or else the claim is picked on the release
                self.pick(claim, adding=adding)
            if copying or not adding:
                self._gesture = DragClaim(self, claim, position)
        elif (argument := self.argument_at(position)) is not None:
            self.select((), argument)
        else:
            self._gesture = RubberBand(self, position, adding=adding)

    def pick(self, claim: str, *, adding: bool) -> None:
        """Select a claim, or else add it to the selection or take it out."""
        if not adding:
            self.select((claim,))
        elif claim in self.selection:
            self.select(tuple(known for known in self.selection if known != claim))
        else:
            self.select((claim, *self.selection))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Hand the movement to the gesture, or show the buttons of the box under the mouse."""
        self.held = event.modifiers()
        if self._gesture is not None:
            self._gesture.move(event.position())
        else:
            self._hover(event.position())

    def _hover(self, position: QPointF | None) -> None:
        self._buttons.hover(position)
        self.handles.hover(position)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Finish the gesture."""
        self.held = event.modifiers()
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.finish(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Reword the claim, edit the line, or make a free claim in an empty place."""
        position = event.position()
        if event.button() != Qt.MouseButton.LeftButton or self._buttons.command_at(position):
            return
        if (claim := self.claim_at(position)) is not None:
            self.edit_requested.emit(claim)
        elif (argument := self.argument_at(position)) is not None:
            self.requests.line_edit_requested.emit(argument)
        elif (claim := self.handles.claim_at(position)) is not None:
            self.edit_requested.emit(claim)
        else:
            self.free_claim_requested.emit(*self.camera.to_picture(position.x(), position.y()))

    def cancel_gesture(self) -> bool:
        """Give up the gesture under way; tell whether there was one."""
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.cancel()
        return gesture is not None

    def leaveEvent(self, event: QEvent) -> None:
        """Take the buttons away from the box under the mouse."""
        self._hover(None)
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is under the mouse."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            claim = self.claim_at(QPointF(event.pos()))
            if claim is not None and claim not in self.selection:
                self.select((claim,))
            self.menu_requested.emit(event.globalPos())
            return
        at = self.frame_of(self.selection[0]).center() if self.selection else QPointF(40, 40)
        self.menu_requested.emit(self.mapToGlobal(at.toPoint()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, or where the wheel is set to zoom, zoom at the pointer."""
        pixels, angle = event.pixelDelta(), event.angleDelta()
        # Two fingers on a touchpad give pixels: they scroll in any case, as they can pinch to zoom.
        by_wheel = self.wheel_zooms and pixels.isNull() and not event.modifiers()
        if by_wheel or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(self.camera.scale * NOTCH ** (angle.y() / 120), event.position())
            return
        x, y = (pixels.x(), pixels.y()) if not pixels.isNull() else (angle.x() / 2, angle.y() / 2)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not x:
            x, y = y, 0
        self.pan(x, y)

    def event(self, event: QEvent) -> bool:
        """Zoom by pinching too."""
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom(self.camera.scale * (1 + event.value()), event.position())
                return True
            return False
        return super().event(event)

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:
        """Say what an input method is to know."""
        return self._composing.query(query)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Let a claim's wording begin with what is composed."""
        self._composing.take(event)

    # -- keys ------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the current claim be heard."""
        super().focusInEvent(event)
        self.hearing.focus_came()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Space for folding and panning, Escape for a gesture, letters for rewording."""
        text = event.text()
        plain = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if event.key() == Qt.Key.Key_Space and not plain:
            if not event.isAutoRepeat():
                self._space_pressed, self._space_used = True, False
        elif text and text.isprintable() and not plain and self.selection and self.editable:
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Fold or unfold when Space is let go without having panned."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            pressed, self._space_pressed = self._space_pressed, False
            if pressed and not self._space_used and (command := keymap().held()):
                self.command_requested.emit(command)
        else:
            super().keyReleaseEvent(event)
