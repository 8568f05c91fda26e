"""Two versions of one text, one above the other, with the words marked in which they differ."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from difflib import SequenceMatcher

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import (
    QColor,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

LONGEST = 20_000
"""The most characters that are shown; of longer texts, from a little before they differ."""

_LEAD = 200
_PAIRS = 60_000
"""How many pairs of equal words two texts may have for them to be compared: two of 1,500 English
words have some 20,000; those that repeat one or two words all along would take seconds."""
_ALIKE = 0.4
"""Texts that share less than this of their words have every word marked, which says nothing."""
_WORD = re.compile(r"\w+|[^\w\s]")
_LINE_HEIGHT = 125
"""In percent of the font's own."""

Span = tuple[int, int]


class Version(QTextEdit):
    """A text to be read, as high as it needs to be and its neighbours leave it."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.document().setDocumentMargin(8)
        self._spans: list[Span] = []

    def show_text(self, text: str, spans: list[Span]) -> None:
        """Show a text with some of its characters marked."""
        self.setPlainText(text)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        spaced = QTextBlockFormat()
        kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        spaced.setLineHeight(_LINE_HEIGHT, kind.value)
        cursor.mergeBlockFormat(spaced)
        self._spans = spans
        self._mark()
        self._fit()

    def marked(self) -> list[str]:
        """Give the words that are marked."""
        units = self.toPlainText().encode("utf-16-le")
        return [units[2 * start : 2 * end].decode("utf-16-le") for start, end in self._spans]

    def sizeHint(self) -> QSize:
        """Give room for some lines; the layout shares out what there is beyond."""
        return QSize(360, self.fontMetrics().lineSpacing() * 4)

    def minimumSizeHint(self) -> QSize:
        """Give room for a line and what is around it."""
        return QSize(240, self.fontMetrics().lineSpacing() * 5 // 2)

    def _mark(self) -> None:
        shade = QColor(self.palette().color(QPalette.ColorRole.Highlight))
        shade.setAlpha(56)
        marked: list[QTextEdit.ExtraSelection] = []
        for start, end in self._spans:
            one = QTextEdit.ExtraSelection()
            form = QTextCharFormat()
            form.setBackground(shade)
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            one.cursor, one.format = cursor, form
            marked.append(one)
        self.setExtraSelections(marked)

    def _fit(self) -> None:
        """Grow no higher than the text."""
        frame = 2 * self.frameWidth()
        height = int(self.document().size().height()) + frame + 1
        self.setMaximumHeight(max(height, self.minimumSizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the height anew where the lines break elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Mark in the colours of a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._mark()


def show_both(first: Version, one: str, second: Version, other: str) -> None:
    """Show two versions of a text."""
    one, other = clipped(one, other)
    spans = differences(one, other)
    first.show_text(one, spans[0])
    second.show_text(other, spans[1])


def clipped(one: str, other: str) -> tuple[str, str]:
    """Give as much of two texts as can be shown, from a little before they differ."""
    if max(len(one), len(other)) <= LONGEST:
        return one, other
    pairs = zip(one, other, strict=False)
    shared = next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
    start = max(0, shared - _LEAD)
    return _part(one, start), _part(other, start)


def _part(text: str, start: int) -> str:
    end = start + LONGEST
    return f"{'…' if start else ''}{text[start:end]}{'…' if end < len(text) else ''}"


def differences(one: str, other: str) -> tuple[list[Span], list[Span]]:
    """Give where two texts have words that the other has not; nothing where they are not alike.

    Places count UTF-16 units, as Qt does.
    """
    found = tuple(list(_WORD.finditer(text)) for text in (one, other))
    words = tuple([match.group() for match in matches] for matches in found)
    spans: tuple[list[Span], list[Span]] = ([], [])
    for places in _apart(*words):
        for side, (start, end) in enumerate(places):
            if start < end:
                spans[side].append((found[side][start].start(), found[side][end - 1].end()))
    return _in_units(one, spans[0]), _in_units(other, spans[1])


def _apart(one: list[str], other: list[str]) -> list[tuple[Span, Span]]:
    """Give the places of words in which two texts differ; none where it would say nothing."""
    pairs = list(zip(one, other, strict=False))
    head = next((at for at, (a, b) in enumerate(pairs) if a != b), len(pairs))
    ends = zip(reversed(one[head:]), reversed(other[head:]), strict=False)
    tail = 0
    for a, b in ends:
        if a != b:
            break
        tail += 1
    inner = (one[head : len(one) - tail], other[head : len(other) - tail])
    counts = tuple(map(Counter, inner))
    if sum(count * counts[1][word] for word, count in counts[0].items()) > _PAIRS:
        return []
    matcher = SequenceMatcher(None, *inner, autojunk=False)
    alike = head + tail + sum(block.size for block in matcher.get_matching_blocks())
    if 2 * alike < _ALIKE * (len(one) + len(other)):
        return []
    return [
        ((head + a, head + b), (head + c, head + d))
        for kind, a, b, c, d in matcher.get_opcodes()
        if kind != "equal"
    ]


def _in_units(text: str, spans: list[Span]) -> list[Span]:
    """Give places in UTF-16 units, where some letters take two."""
    wide = [at for at, letter in enumerate(text) if ord(letter) > 0xFFFF]
    return [
        (start + bisect_left(wide, start), end + bisect_left(wide, end)) for start, end in spans
    ]
