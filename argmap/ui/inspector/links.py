"""Links: lines that lead to a claim of the map."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from argmap.ui.history.fonts import scaled
from argmap.ui.inspector.frames import draw_ring

_TARGET = 24
_LINES = 2
_Role = QPalette.ColorRole


class ClaimLink(QAbstractButton):
    """A number and the words of a claim, on two lines at most; pressing it asks for the claim."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._claim, self._number, self._words = "", "", ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(lambda _checked=False: self.wanted.emit(self._claim))

    def show_claim(self, claim: str, number: str, words: str) -> None:
        """Lead to a claim."""
        if (claim, number, words) == (self._claim, self._number, self._words):
            return
        self._claim, self._number, self._words = claim, number, words
        self.setAccessibleName(self.tr("Go to {0}, {1}").format(number, words))
        self.setToolTip(words)
        self.updateGeometry()
        self.update()

    def shown(self) -> str:
        """Give the number and the words that are shown."""
        return f"{self._number} {self._words}"

    # -- its size --------------------------------------------------------------------------

    def _indent(self) -> int:
        metrics = self.fontMetrics()
        return metrics.horizontalAdvance(self._number) * 11 // 10 + metrics.averageCharWidth()

    def sizeHint(self) -> QSize:
        """Ask for one line and no width."""
        return QSize(0, max(_TARGET, self.fontMetrics().height() + 4))

    def hasHeightForWidth(self) -> bool:
        """Tell that long words take a second line."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of the one or two lines."""
        metrics = self.fontMetrics()
        fits = metrics.horizontalAdvance(self._words) <= width - self._indent()
        lines = 1 if fits else _LINES
        return max(_TARGET, lines * metrics.lineSpacing() + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the number, and the words in the colour of links."""
        palette, indent = self.palette(), self._indent()
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        with QPainter(self) as painter:
            frame = QRect(self.rect()).adjusted(0, 2, 0, -2)
            painter.setPen(palette.color(_Role.Text))
            painter.setFont(scaled(self.font(), 1.0))
            painter.drawText(frame, left, self._number)
            painter.setFont(self.font())
            painter.setPen(palette.color(_Role.Link))
            self._paint_words(painter, frame.adjusted(indent, 0, 0, 0))
            if self.hasFocus():
                draw_ring(painter, self)

    def _paint_words(self, painter: QPainter, room: QRect) -> None:
        """Draw the words on two lines at most, the second one cut where they are longer."""
        metrics = painter.fontMetrics()
        layout = QTextLayout(self._words, self.font())
        layout.beginLayout()
        first = layout.createLine()
        first.setLineWidth(room.width())
        layout.endLayout()
        broken = first.textLength()
        rest = metrics.elidedText(self._words[broken:], Qt.TextElideMode.ElideRight, room.width())
        for place, shown in enumerate((self._words[:broken].rstrip(), rest)):
            row = QRect(room.left(), room.top() + place * metrics.lineSpacing(), room.width(), 0)
            row.setHeight(metrics.height())
            painter.drawText(row, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip, shown)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
