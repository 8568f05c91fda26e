"""The stage: a window of its own that fills the screen and shows a map a claim at a time.

The main window stays as it is behind it, so that there is nothing to be put back afterwards.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEasingCurve,
    QPointF,
    QRectF,
    QSizeF,
    Qt,
    QTimer,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from argmap.model.map import ArgumentMap
from argmap.rendering.dimming import Dimming, Layer
from argmap.rendering.style import Style
from argmap.ui.canvas.board import Board
from argmap.ui.canvas.camera import Camera
from argmap.ui.present import keys, sayings, standing
from argmap.ui.present.caption import Caption
from argmap.ui.present.flight import MARGIN, Seen, aimed, between
from argmap.ui.present.guest import Guest, invited, paint_guest
from argmap.ui.present.pacing import Pacing
from argmap.ui.present.pointer import Pointer
from argmap.ui.speaking import announce

if TYPE_CHECKING:
    from collections.abc import Sequence


class Stage(QWidget):
    """Shows the claims of a map one after another; `left` tells which was the last one shown.

    `milliseconds` is how long the camera takes from one to the next, 0 for at once.
    """

    left = Signal(str)

    def __init__(  # noqa: PLR0917 -- what is shown, how, and where it begins
        self,
        argmap: ArgumentMap,
        board: Board,
        style: Style,
        steps: Sequence[str],
        start: str,
        milliseconds: int,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setWindowTitle(self.tr("Presentation — Argmap"))
        self.setAccessibleName(self.tr("Presentation"))
        self.setAccessibleDescription(
            self.tr("Space goes on, Backspace back, a number and Return to a step; Escape leaves.")
        )
        self._map, self._board, self._style = argmap, board, style
        self.pacing = Pacing(argmap, steps, start)
        self.caption = Caption(style.theme, self)
        self.camera = Camera()
        self._start, self._goal = Camera(), Camera()
        self._dimming: Dimming | None = None
        self._guest: Guest | None = None
        self._resting = True
        self._flight = QVariantAnimation(self)
        self._flight.setDuration(milliseconds)
        self._flight.setStartValue(0.0)
        self._flight.setEndValue(1.0)
        self._flight.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._flight.valueChanged.connect(self._on_flight)
        self._pointer = Pointer(self)

    @property
    def current(self) -> str:
        """The claim that is shown, the last one where all of the map is."""
        return self.pacing.current

    @property
    def frame(self) -> QRectF:
        """Where the box of the claim that is shown is on the screen."""
        x, y, width, height = self._board.bounds((self.current,))
        scale = self.camera.scale
        return QRectF(QPointF(*self.camera.to_screen(x, y)), QSizeF(width, height) * scale)

    @property
    def style_in_use(self) -> Style:
        """How the map is drawn."""
        return self._style

    @property
    def guest(self) -> str | None:
        """The claim that was brought to the edge, None where there is none."""
        return self._guest.claim if self._guest is not None else None

    # -- steps -----------------------------------------------------------------------------

    def act(self, deed: keys.Deed) -> None:
        """Do what a key or a click is for."""
        if deed is keys.Deed.LEAVE:
            self.close()
        elif deed is keys.Deed.HELP:
            self._say_keys()
        elif self.pacing.act(deed):
            self.show_step()
        else:
            self._say_step(aloud=False)
            self.update()

    def show_step(self, *, at_once: bool = False) -> None:
        """Bring the step that one is at before the audience."""
        self._dimming = self._dimmed()
        self._say_step()
        self._start, self._goal = replace(self.camera), self._aimed()
        self._guest = None
        self._flight.stop()
        if at_once or not self._flight.duration():
            self._on_flight(1.0)
        else:
            self._flight.start()

    def _dimmed(self) -> Dimming | None:
        pacing = self.pacing
        if pacing.overview:
            return None
        return standing.step(self._map, pacing.steps, pacing.at)

    def _aimed(self) -> Camera:
        """Give the camera for where one is; the caption is laid out before."""
        self.caption.fit(self.size())
        seen = Seen(self._map, self._board, self._style.size)
        return aimed(seen, self.pacing, self._room(), self.height())

    def _room(self) -> QRectF:
        """Give the part of the screen above the caption."""
        return QRectF(0, 0, self.width(), self.height() - self.caption.height())

    def _margin(self) -> float:
        return MARGIN / 2 * self.height()  # half, so that what just fits is no guest

    def _on_flight(self, share: object) -> None:
        room = self._room()
        size = room.width(), room.height()
        self.camera = between(self._start, self._goal, float(str(share)), *size)
        self._resting = float(str(share)) >= 1.0
        if self._resting:
            self._invite()
        self.update()

    def _invite(self) -> None:
        """Bring what the claim bears on into sight, where it is not."""
        if self.pacing.overview or self._dimming is None:
            return
        margin = self._margin()
        room = self._room().adjusted(margin, margin, -margin, -margin)
        guest = self._guest = invited(self._map, self._board, self.current, self.camera, room)
        if guest is not None:  # it is not to be seen twice, where some of it is in sight
            layers = self._dimming.layers
            without = (Layer(one.opacity, one.things - {guest.line}) for one in layers[:-1])
            alone = Layer(1.0, layers[-1].things - {guest.claim, guest.line})
            self._dimming = Dimming(self._dimming.rest, (*without, alone))

    def _say_step(self, *, aloud: bool = True) -> None:
        """Write on the caption where one is, and have it read out."""
        pacing = self.pacing
        self._say(sayings.told(self._map, pacing), aloud=aloud)
        self.caption.setVisible(not pacing.black)
        if pacing.black:
            announce(self, self.tr("The screen is black."), urgent=True)

    def _say_keys(self) -> None:
        """Show the keys until the next step."""
        told = sayings.told(self._map, self.pacing)
        self._say(told._replace(note=keys.summary(), spoken=keys.summary()))

    def _say(self, told: sayings.Told, *, aloud: bool = True) -> None:
        self.caption.say(told.called, told.place, told.note, self.pacing.share)
        self.caption.fit(self.size())
        if aloud:
            announce(self, told.spoken, urgent=True)

    # -- painting --------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the map as this step has it, or nothing."""
        exposed = QRectF(event.rect())
        with QPainter(self) as painter:
            if self.pacing.black:
                painter.fillRect(exposed, QColor(Qt.GlobalColor.black))
                return
            painter.fillRect(exposed, QColor(self._style.theme.canvas))
            whole = self._board.paint(
                painter,
                self.camera,
                exposed,
                self._style,
                exact=self._resting,
                dimming=self._dimming,
            )
            if not whole:
                QTimer.singleShot(0, self, self.update)
            if self._guest is not None:
                paint_guest(painter, self._guest, self._board, self.camera, self._style)
            if not self.pacing.overview:
                paint_ring(painter, self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Aim anew for the size there is."""
        super().resizeEvent(event)
        self.caption.fit(self.size())
        self.show_step(at_once=True)

    # -- keys and mouse --------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, back, or to a step; a letter that is for nothing does nothing."""
        deed = keys.deed_of(event, typing=bool(self.pacing.typed))
        if deed is keys.Deed.TYPE:
            self.pacing.type(event.text())
            self._say_step(aloud=False)
        elif deed is not None:
            self.act(deed)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go on; back by the right button."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.act(keys.Deed.NEXT)
        elif event.button() == Qt.MouseButton.RightButton:
            self.act(keys.Deed.BACK)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the pointer for a while."""
        self._pointer.show()
        super().mouseMoveEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell where the presentation ended."""
        self._flight.stop()
        self._pointer.stop()
        super().closeEvent(event)
        self.left.emit(self.current)


def paint_ring(painter: QPainter, stage: Stage) -> None:
    """Draw a ring around the claim that this is about, broad enough to be seen from afar."""
    broad = max(3.0, stage.height() / 270)
    reach = 2 * broad
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(stage.style_in_use.theme.focus), broad))
    ring = stage.frame.adjusted(-reach, -reach, reach, reach)
    painter.drawRoundedRect(ring, 2 * reach, 2 * reach)
