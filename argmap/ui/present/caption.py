"""The strip at the foot of a presentation: which claim this is, how far one has come, the note."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from argmap.rendering.fonts import FAMILY
from argmap.rendering.theme import Theme

_LINES = 3
"""How many lines of a note are shown at most."""


class Caption(QWidget):
    """Two rows in large letters, and a line that grows with the steps.

    `share` is how far one has come, from 0 to 1.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._called = self._place = self._note = ""
        self._share = 0.0
        self._size = 24

    def say(self, called: str, place: str, note: str, share: float) -> None:
        """Say which step this is, which of how many, and the note on it (empty for none)."""
        self._called, self._place, self._share = called, place, share
        self._note = " ".join(note.split())
        self.setAccessibleName(called)
        self.setAccessibleDescription(self._note)
        self.update()

    def text(self) -> str:
        """Give all that is said, the parts in lines of their own."""
        return "\n".join(part for part in (self._called, self._place, self._note) if part)

    def fit(self, size: QSize) -> None:
        """Lie at the foot of a screen of some size, in letters that go with it."""
        self._size = max(13, round(size.height() * 24 / 1080))
        height = self._needed(size.width())
        self.setGeometry(0, size.height() - height, size.width(), height)

    # -- measures --------------------------------------------------------------------------

    def _font(self, *, bold: bool = False) -> QFont:
        made = QFont(FAMILY)
        made.setPixelSize(self._size)
        made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return made

    def _pad(self) -> int:
        return round(self._size * 0.7)

    def _side(self) -> int:
        return 2 * self._size

    def _note_lines(self, width: int) -> list[str]:
        return wrapped(self._note, QFontMetrics(self._font()), width - 2 * self._side(), _LINES)

    def _needed(self, width: int) -> int:
        row = round(self._size * 1.35)
        return 2 * self._pad() + row * (1 + len(self._note_lines(width))) + self._bar()

    def _bar(self) -> int:
        return max(3, self._size // 6)

    # -- painting --------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rows and the line."""
        theme, row, side = self._theme, round(self._size * 1.35), self._side()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(theme.panel))
            painter.fillRect(0, 0, self.width(), self._bar(), QColor(theme.border))
            done = round(self.width() * self._share)
            painter.fillRect(0, 0, done, self._bar(), QColor(theme.focus))
            top = self._bar() + self._pad()
            frame = QRectF(side, top, self.width() - 2 * side, row)
            painter.setFont(self._font(bold=True))
            painter.setPen(QColor(theme.text))
            room = frame.width() - painter.fontMetrics().horizontalAdvance(self._place) - side
            called = painter.fontMetrics().elidedText(
                self._called, Qt.TextElideMode.ElideRight, max(0, int(room))
            )
            painter.drawText(frame, Qt.AlignmentFlag.AlignVCenter, called)
            painter.setFont(self._font())
            painter.setPen(QColor(theme.muted))
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(frame, right, self._place)
            painter.setPen(QColor(theme.text))
            for line in self._note_lines(self.width()):
                frame.translate(0, row)
                painter.drawText(frame, Qt.AlignmentFlag.AlignVCenter, line)


def wrapped(text: str, metrics: QFontMetrics, width: int, most: int) -> list[str]:
    """Break a text into lines no broader than a width, the last one cut off where it is more."""
    lines: list[str] = []
    words = text.split()
    while words and len(lines) < most:
        count = 1
        while count < len(words) and _breadth(metrics, words[: count + 1]) <= width:
            count += 1
        if len(lines) == most - 1:
            count = len(words)
        line, words = " ".join(words[:count]), words[count:]
        lines.append(metrics.elidedText(line, Qt.TextElideMode.ElideRight, max(width, 0)))
    return lines


def _breadth(metrics: QFontMetrics, words: list[str]) -> int:
    return metrics.horizontalAdvance(" ".join(words))
