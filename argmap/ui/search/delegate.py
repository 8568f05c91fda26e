"""How the rows of what is found are drawn: a sign for the stance, a number, and lines of words."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from argmap.rendering.theme import Theme, load_theme
from argmap.ui.search.facets import Kind
from argmap.ui.search.inks import Inks, Runs, set_runs
from argmap.ui.search.rows import Index, Results, Row

EDGE = 8
"""How far words keep from the edges of a row, in pixels."""
_GAP = 8
_SURELY = 0.85
"""What share of a line's mean number of characters fits into it whatever they are."""
_GLYPHS = {Kind.REASON: "+", Kind.OBJECTION: "−", Kind.UNDERCUT: "_"}
_ROLES = {Kind.REASON: "support", Kind.OBJECTION: "attack", Kind.UNDERCUT: "undercut"}
State = QStyle.StateFlag


class FoundDelegate(QStyledItemDelegate):
    """Draws the rows of `Results`, all of one height."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme: Theme = load_theme("light")
        self.lines = 2

    def row_height(self, metrics: QFontMetrics) -> int:
        """Give the height of every row in a font."""
        return self.lines * metrics.height() + 2 * EDGE - 2

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Give the one size of all rows."""
        return QSize(0, self.row_height(QFontMetrics(option.font)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        frame = QRect(option.rect)
        metrics = QFontMetrics(option.font)
        sign = metrics.height() - 3
        words = frame.adjusted(EDGE + sign + _GAP, EDGE - 1, -EDGE, 0)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            words = frame.adjusted(EDGE, EDGE - 1, -EDGE - sign - _GAP, 0)
        width = round(_SURELY * max(words.width(), 1) / max(metrics.averageCharWidth(), 1))
        row = cast("Results", index.model()).row(index, width, self.lines)
        painter.save()
        _paint_ground(painter, option)
        self._paint_sign(painter, option, row.kind, sign)
        self._paint_words(painter, option, row, words)
        painter.restore()

    def _paint_sign(
        self, painter: QPainter, option: QStyleOptionViewItem, kind: Kind, size: int
    ) -> None:
        """Draw the sign that the claim's box has; main claims have an empty one."""
        left = option.rect.left() + EDGE
        if option.direction == Qt.LayoutDirection.RightToLeft:
            left = option.rect.right() - EDGE - size
        box = QRectF(left, option.rect.top() + EDGE + 0.5, size, size)
        stem = _ROLES.get(kind, "contention")
        line = QColor(getattr(self.theme, f"{stem}_line"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if kind is Kind.MAIN:
            painter.setPen(QPen(line, 1.4))
            painter.setBrush(QColor(self.theme.contention_fill))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3)
            return
        lit = _is_lit(option)
        painter.setPen(QPen(QColor(self.theme.sign), 1) if lit else Qt.PenStyle.NoPen)
        painter.setBrush(line)
        painter.drawRoundedRect(box, 3, 3)
        _paint_glyph(painter, box, QColor(self.theme.sign), kind)

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, row: Row, space: QRect
    ) -> None:
        inks = Inks(option.palette, lit=_is_lit(option))
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        top = float(space.top())
        paragraphs: list[tuple[Runs, int]] = [(row.first, self.lines)]
        if row.second:
            paragraphs = [(row.first, 1), (row.second, self.lines - 1)]
        for runs, most in paragraphs:
            if runs and space.width() > 0:
                layout = set_runs(runs, inks, QFont(option.font), space.width(), most)
                layout.draw(painter, QPointF(space.left(), top))
                top += _height(layout)


def _height(layout: QTextLayout) -> float:
    last = layout.lineAt(layout.lineCount() - 1)
    return last.y() + last.height()


def _paint_glyph(painter: QPainter, box: QRectF, colour: QColor, kind: Kind) -> None:
    """Draw plus, minus or the low line of an undercut, so that they are sharp at any size."""
    reach = round(box.width() * 0.27)
    middle = box.center()
    if kind is Kind.UNDERCUT:
        middle += QPointF(0, reach - 0.5)
    painter.setPen(QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawLine(middle - QPointF(reach, 0), middle + QPointF(reach, 0))
    if kind is Kind.REASON:
        painter.drawLine(middle - QPointF(0, reach), middle + QPointF(0, reach))


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Draw what shows that a row is pointed at or chosen, and whether the keys go there."""
    frame, state = QRect(option.rect), option.state
    colour = option.palette.color(QPalette.ColorRole.Highlight)
    if _is_lit(option):
        painter.fillRect(frame, colour)
        return
    hair = QColor(option.palette.color(QPalette.ColorRole.PlaceholderText))
    hair.setAlpha(60)
    painter.setPen(hair)
    painter.drawLine(frame.left() + EDGE, frame.bottom(), frame.right() - EDGE, frame.bottom())
    if state & State.State_Selected:
        painter.setPen(colour)
        colour.setAlpha(36)
        painter.setBrush(colour)
        painter.drawRect(frame.adjusted(0, 0, -1, -1))
    elif state & State.State_MouseOver:
        colour.setAlpha(18)
        painter.fillRect(frame, colour)


def _is_lit(option: QStyleOptionViewItem) -> bool:
    """Tell whether a row is chosen in a list that the keys go to."""
    return bool(option.state & State.State_Selected) and option.widget.hasFocus()
