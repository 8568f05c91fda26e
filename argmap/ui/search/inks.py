"""Words in several inks: how they are set in so many lines of so much width."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum, auto
from typing import TypeAlias

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from argmap.model.edits.replace import Range


class Ink(Enum):
    """What words are in a row."""

    PLAIN = auto()
    ASIDE = auto()
    FOUND = auto()
    OLD = auto()
    NEW = auto()
    WRONG = auto()


Run: TypeAlias = tuple[str, Ink]
Runs: TypeAlias = tuple[Run, ...]

_ELLIPSIS = "…"
_THIN = "\u202f"
"""The space between what goes and what comes."""
_BEFORE, _FAR_IN = 0.3, 0.7
"""What share of the room lies before a mark that is brought in, and up to where one may lie."""
_LINES = str.maketrans("\n\t\u2028\u2029", "    ")


def marked(text: str, marks: Sequence[Range], ink: Ink, by: str | None = None) -> Runs:
    """Give a text in runs, what is marked in an ink, and after each mark perhaps other words."""

    def runs() -> Iterator[Run]:
        last = 0
        for start, end in marks:
            yield text[last:start], Ink.PLAIN
            yield text[start:end], ink
            if by:
                yield _THIN, Ink.PLAIN
                yield by, Ink.NEW
            last = end
        yield text[last:], Ink.PLAIN

    return tuple((words.translate(_LINES), kind) for words, kind in runs() if words)


def brought_in(text: str, marks: Sequence[Range], room: int) -> tuple[str, list[Range]]:
    """Leave out the beginning of a text whose first mark, and some more, does not fit into `room`.

    `room` is in characters; a mark is brought in with some words before and after it.
    """
    if not marks or marks[0][1] <= room * _FAR_IN:
        return text, list(marks)
    start = max(marks[0][0] - round(room * _BEFORE), 0)
    blank = text.find(" ", start, marks[0][0])
    start = blank + 1 if blank >= 0 else start
    shift = len(_ELLIPSIS) - start
    return _ELLIPSIS + text[start:], [(a + shift, b + shift) for a, b in marks]


class Inks:
    """The looks of inks: from a palette, or all in one colour upon what is chosen."""

    def __init__(self, palette: QPalette, *, lit: bool) -> None:
        role = QPalette.ColorRole
        on = palette.color(role.HighlightedText)

        def made(ink: QPalette.ColorRole, *, bold: bool = False) -> QTextCharFormat:
            form = QTextCharFormat()
            form.setForeground(on if lit else palette.color(ink))
            if bold:
                form.setFontWeight(QFont.Weight.Bold)
            return form

        self._forms = {
            Ink.PLAIN: made(role.Text),
            Ink.ASIDE: made(role.PlaceholderText),
            Ink.FOUND: made(role.Text, bold=True),
            Ink.OLD: made(role.PlaceholderText),
            Ink.NEW: made(role.Link, bold=True),
            Ink.WRONG: made(role.BrightText),
        }
        self._forms[Ink.OLD].setFontStrikeOut(True)

    def formats(self, runs: Runs) -> list[QTextLayout.FormatRange]:
        """Give the looks of runs, by where they stand."""
        found, start = [], 0
        for words, ink in runs:
            part = QTextLayout.FormatRange()
            part.start, part.length = start, _units(words)
            part.format = self._forms[ink]
            found.append(part)
            start += _units(words)
        return found


def _units(text: str) -> int:
    """Count the UTF-16 units of a text, which Qt counts in."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def set_runs(runs: Runs, inks: Inks, font: QFont, width: float, most: int) -> QTextLayout:
    """Break runs into lines; what does not fit is left out, and an ellipsis says so."""
    layout = _broken(runs, inks, font, width, most + 1)
    if layout.lineCount() <= most:
        return layout
    text = layout.text()
    whole = len(_first_units(text, layout.lineAt(most - 1).textStart()))
    bold = QFont(font)
    bold.setWeight(QFont.Weight.Bold)
    # As if none of it were bold, which may be too much, or as if all were, which surely fits.
    for measured in (font, bold):
        metrics = QFontMetricsF(measured)
        last = metrics.elidedText(text[whole:], Qt.TextElideMode.ElideRight, width)
        kept = (*_first(runs, whole + len(last) - len(_ELLIPSIS)), (_ELLIPSIS, Ink.ASIDE))
        layout = _broken(kept, inks, font, width, most + 1)
        if layout.lineCount() <= most:
            return layout
    # Signs of several scripts may still be broken otherwise than they were measured.
    return _broken(kept, inks, font, width, most)


def _broken(runs: Runs, inks: Inks, font: QFont, width: float, most: int) -> QTextLayout:
    layout = QTextLayout("".join(words for words, _ in runs), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(inks.formats(runs))
    layout.beginLayout()
    top = 0.0
    for _ in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _first(runs: Runs, count: int) -> Runs:
    """Give the runs of the first so many characters, without blanks at their end."""
    found: list[Run] = []
    for words, ink in runs:
        if count > 0:
            found.append((words[:count], ink))
        count -= len(words)
    if found:
        found[-1] = (found[-1][0].rstrip(), found[-1][1])
    return tuple(found)


def _first_units(text: str, units: int) -> str:
    """Give the beginning of a text, so many UTF-16 units long."""
    if text.isascii():
        return text[:units]
    return text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore")
