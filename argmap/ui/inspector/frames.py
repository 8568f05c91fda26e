"""Frames around fields, with edges that can be seen in every look."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionFrame, QVBoxLayout, QWidget

_Role = QPalette.ColorRole
_DARKER = 140
"""By how many percent Fusion darkens the ground of a window to the edges of what lies on it."""
W = TypeVar("W", bound=QWidget)


def with_edges(palette: QPalette) -> QPalette:
    """Give a palette in which the edges that Fusion draws can be seen, also on a dark ground.

    Fusion makes them of the colour of windows; what takes this palette must not paint that.
    """
    made = QPalette(palette)
    edge = mixed(palette.color(_Role.PlaceholderText), palette.color(_Role.Base), 0.78)
    made.setColor(_Role.Window, edge.lighter(_DARKER))
    return made


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Give a colour that has a share of one and the rest of another."""
    rest = 1 - share
    return QColor.fromRgbF(
        share * one.redF() + rest * other.redF(),
        share * one.greenF() + rest * other.greenF(),
        share * one.blueF() + rest * other.blueF(),
    )


def draw_ring(painter: QPainter, widget: QWidget) -> None:
    """Draw a ring round a widget that has the focus; the style shows that after keys alone."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(widget.palette().color(_Role.Highlight), 1.6))
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1), 3, 3)


class Frame(QWidget):
    """The frame of a field, lit while the keys go to what is in it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(2, 2, 2, 2)

    def enclose(self, widget: W) -> W:
        """Put a field in, without a frame of its own."""
        self.column.addWidget(widget)
        self.follow(widget)
        return widget

    def follow(self, widget: QWidget) -> None:
        """Be lit while a widget has the focus."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Light up, or go out."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what the frame of a line's field looks like."""
        option = QStyleOptionFrame()
        option.initFrom(self)
        option.lineWidth = 1
        option.state |= QStyle.StateFlag.State_Sunken
        focused = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused) and focused.hasFocus():
            option.state |= QStyle.StateFlag.State_HasFocus
        with QPainter(self) as painter:
            panel = QStyle.PrimitiveElement.PE_PanelLineEdit
            self.style().drawPrimitive(panel, option, painter, self)
