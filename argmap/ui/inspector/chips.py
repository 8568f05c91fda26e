"""Chips: tags as small buttons, each with a cross that takes it off."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from argmap.ui.inspector.frames import mixed

_TARGET = 24
_EDGE = 9
_WIDEST = 220
_Role = QPalette.ColorRole
_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVING = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Chip(QAbstractButton):
    """A tag. Its cross, or Delete, takes it off; the arrows go to its neighbours.

    Where only some of the selected claims have it, its edge is dashed and it says how many do.
    """

    moved = Signal(int)
    """The chip before (-1) or behind (1) is wanted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name, self._some = "", ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def show_tag(self, name: str, some: str = "") -> None:
        """Show a tag, and how many have it where that is not all."""
        if (name, some) == (self.name, self._some):
            return
        self.name, self._some = name, some
        self.setAccessibleName(
            self.tr("Tag {0} ({1})").format(name, some) if some else self.tr("Tag {0}").format(name)
        )
        self.setAccessibleDescription(self.tr("Delete takes it off."))
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    # -- its size --------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Ask for the room of the words and the cross."""
        metrics = self.fontMetrics()
        words = min(metrics.horizontalAdvance(self._words()), _WIDEST)
        # Two more, since advances are rounded down and words would be cut for a fraction.
        return QSize(words + 2 + _EDGE + self._right(), max(_TARGET, metrics.height() + 6))

    def minimumSizeHint(self) -> QSize:
        """Ask for the cross at least."""
        return QSize(_EDGE + self._cross(), self.sizeHint().height())

    def _words(self) -> str:
        line = " ".join(self.name.split())
        return f"{line} · {self._some}" if self._some else line

    def _right(self) -> int:
        return self._cross() if self.isEnabled() else _EDGE

    def _cross(self) -> int:
        """Give the width of what is pressed."""
        return max(20, self.fontMetrics().height() + 2)

    def hitButton(self, place: QPoint) -> bool:
        """Be pressed on the cross alone, so that no tag goes by a slip."""
        return self.rect().contains(place) and place.x() >= self.width() - self._cross() - 2

    # -- keys and paint --------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be taken off, or go to a neighbour."""
        key = Qt.Key(event.key())
        if key in _REMOVING and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.click()
        elif key in _MOVING:
            self.moved.emit(_MOVING[key])
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take another size where there is no cross."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a rounded ground, the words, and the cross."""
        palette = self.palette()
        ink, base = palette.color(_Role.Text), palette.color(_Role.Base)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self._edge(palette))
            painter.setBrush(base if self._some else mixed(ink, base, 0.08))
            frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
            painter.setPen(ink)
            room = QRect(self.rect()).adjusted(_EDGE, 0, -self._right(), 0)
            words = painter.fontMetrics().elidedText(
                self._words(), Qt.TextElideMode.ElideRight, room.width()
            )
            painter.drawText(
                room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words
            )
            if self.isEnabled():
                self._paint_cross(painter, ink if self.underMouse() else _muted(palette))

    def _edge(self, palette: QPalette) -> QPen:
        if self.hasFocus():
            return QPen(palette.color(_Role.Highlight), 2)
        pen = QPen(mixed(_muted(palette), palette.color(_Role.Base), 0.78), 1)
        if self._some:
            pen.setStyle(Qt.PenStyle.DashLine)
        return pen

    def _paint_cross(self, painter: QPainter, ink: QColor) -> None:
        arm = self._cross() / 6
        middle = QPointF(self.width() - self._cross() / 2 - 1, self.height() / 2)
        painter.setPen(QPen(ink, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(middle - QPointF(arm, arm), middle + QPointF(arm, arm))
        painter.drawLine(middle - QPointF(arm, -arm), middle + QPointF(arm, -arm))

    def enterEvent(self, event: QEvent) -> None:
        """Show that it can be pressed."""
        self.update()
        super().enterEvent(event)  # type: ignore[arg-type]

    def leaveEvent(self, event: QEvent) -> None:
        """Show no more that it can be pressed."""
        self.update()
        super().leaveEvent(event)


def _muted(palette: QPalette) -> QColor:
    return palette.color(_Role.PlaceholderText)
