"""How the rows of the history are drawn: headings, signs, names of versions, words, and times."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from argmap.storage.history import EntryKind
from argmap.ui.history.fonts import scaled
from argmap.ui.history.rows import Index, Row, Steps
from argmap.ui.icons import icon

EDGE = 10
"""How far words keep from the edges of the list, in pixels."""
SIGN = 26
"""The width of the column of signs."""
_GAP = 10
_ELIDE = Qt.TextElideMode.ElideRight
_ICON = 14
_SIGNS = {EntryKind.UNDO: "undo", EntryKind.REDO: "redo"}
translate = QCoreApplication.translate
State = QStyle.StateFlag
_Right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_Left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def row_height(metrics: QFontMetrics) -> int:
    """Give the height of every row in a font; easily hit, and with some air."""
    return max(26, metrics.height() + 11)


class StepDelegate(QStyledItemDelegate):
    """Draws the rows of `Steps`, and opens a field for the name of a version."""

    # -- drawing ---------------------------------------------------------------------------

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Give the one size of all rows."""
        return QSize(0, row_height(QFontMetrics(option.font)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        row = cast("Steps", index.model()).row(index)
        painter.save()
        if row.heading:
            _paint_heading(painter, option, row.words, first=index.row() == 0)
        else:
            self._paint_ground(painter, option)
            _Pen(painter, option).paint(row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Draw what shows that a row is pointed at or chosen, and whether the keys go there."""
        frame, state = QRect(option.rect), option.state
        colour = option.palette.color(QPalette.ColorRole.Highlight)
        if _is_lit(option):
            painter.fillRect(frame, colour)
        elif state & State.State_Selected:
            painter.setPen(colour)
            colour.setAlpha(36)
            painter.setBrush(colour)
            painter.drawRect(frame.adjusted(0, 0, -1, -1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        elif state & State.State_MouseOver:
            colour.setAlpha(18)
            painter.fillRect(frame, colour)

    # -- naming ----------------------------------------------------------------------------

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index
    ) -> QWidget:
        """Open a field for a name."""
        field = QLineEdit(parent)
        field.setPlaceholderText(self.tr("Name of this version"))
        field.setAccessibleName(self.tr("Name of this version"))
        field.setTextMargins(3, 0, 3, 0)
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the name that the version has."""
        cast("QLineEdit", editor).setText(str(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Take the name over."""
        model.setData(index, cast("QLineEdit", editor).text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """Lie over the words of the row."""
        editor.setGeometry(option.rect.adjusted(SIGN, 0, 0, 0))


def _is_lit(option: QStyleOptionViewItem) -> bool:
    """Tell whether a row is chosen in a list that the keys go to."""
    return bool(option.state & State.State_Selected) and option.widget.hasFocus()


def _paint_heading(
    painter: QPainter, option: QStyleOptionViewItem, words: str, *, first: bool
) -> None:
    """Draw the heading of a day, close above what it heads, with a hairline over it."""
    frame = QRect(option.rect)
    muted = option.palette.color(QPalette.ColorRole.PlaceholderText)
    if not first:
        line = QColor(muted)
        line.setAlpha(90)
        painter.setPen(line)
        painter.drawLine(frame.left() + EDGE, frame.top(), frame.right() - EDGE, frame.top())
    painter.setFont(scaled(option.font, 0.92))
    painter.setPen(muted)
    space = frame.adjusted(EDGE, 4, -EDGE, 0)
    painter.drawText(space, _Left, painter.fontMetrics().elidedText(words, _ELIDE, space.width()))


class _Pen:
    """Draws one step, from the right edge and the left one towards the words in the middle."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self._painter = painter
        self._frame, self._font = QRect(option.rect), QFont(option.font)
        palette = option.palette
        chosen = _is_lit(option)
        role = QPalette.ColorRole
        on = palette.color(role.HighlightedText)
        self._ink = on if chosen else palette.color(role.Text)
        self._muted = on if chosen else palette.color(role.PlaceholderText)
        self._mark = on if chosen else palette.color(role.Highlight)

    def paint(self, row: Row) -> None:
        """Draw a step."""
        self._paint_sign(row)
        left, right = self._frame.left() + SIGN, self._frame.right() - EDGE
        right -= self._paint_time(row, right) + _GAP
        if row.now:
            right -= self._paint_now(right) + _GAP
        if row.names:
            left += self._paint_text(", ".join(row.names), left, right, self._ink, bold=True) + _GAP
        if row.kind is not EntryKind.MARK or not row.names:
            ink = self._muted if row.names or row.kind is EntryKind.MARK else self._ink
            self._paint_text(row.words, left, right, ink)

    def _paint_sign(self, row: Row) -> None:
        middle = QPointF(self._frame.left() + SIGN / 2 + 1, self._frame.center().y() + 0.5)
        if row.names:
            _paint_flag(self._painter, middle, self._mark)
        elif row.kind in _SIGNS:
            drawn = icon(_SIGNS[row.kind], self._muted.name(), self._muted.name())
            corner = middle - QPointF(_ICON / 2, _ICON / 2)
            drawn.paint(self._painter, QRectF(corner, QPointF(_ICON, _ICON) + corner).toRect())

    def _paint_time(self, row: Row, right: int) -> int:
        """Draw the time so that it ends at the right; give its width."""
        self._painter.setFont(self._font)
        self._painter.setPen(self._muted)
        width = self._painter.fontMetrics().horizontalAdvance(row.time)
        self._painter.drawText(self._between(right - width, right), _Right, row.time)
        return width

    def _paint_now(self, right: int) -> int:
        """Draw the mark of the present moment; give its width."""
        painter, text = self._painter, translate("history", "Now")
        painter.setFont(scaled(self._font, 0.82))
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance(text) + 14
        high = metrics.height() + 2
        chip = QRectF(right - width, self._frame.center().y() - high / 2 + 0.5, width, high)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._mark, 1.2))
        painter.drawRoundedRect(chip, high / 2, high / 2)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)
        return width

    def _paint_text(
        self, text: str, left: int, right: int, ink: QColor, *, bold: bool = False
    ) -> int:
        """Draw words in the space there is; give the width that they take."""
        self._painter.setFont(scaled(self._font, 1.0, QFont.Weight.Bold) if bold else self._font)
        self._painter.setPen(ink)
        metrics, space = self._painter.fontMetrics(), max(right - left, 0)
        shown = metrics.elidedText(text, _ELIDE, space)
        self._painter.drawText(self._between(left, right), _Left, shown)
        return min(metrics.horizontalAdvance(shown), space)

    def _between(self, left: int, right: int) -> QRect:
        return QRect(left, self._frame.top(), max(right - left, 0), self._frame.height())


def _paint_flag(painter: QPainter, middle: QPointF, colour: QColor) -> None:
    """Draw a flag on its pole."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    x, y = middle.x() - 5.0, middle.y()
    painter.setPen(QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(x, y - 6.5), QPointF(x, y + 6.5))
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    corners = ((0.6, -6.5), (10.5, -6.5), (7.6, -2.9), (10.5, 0.7), (0.6, 0.7))
    painter.drawPolygon(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in corners]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
