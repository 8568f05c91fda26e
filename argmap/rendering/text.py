"""Text broken into lines: balanced, at a measure that suits its length, each line with its place.

A line is as long as suits reading, never longer; a short sentence makes a narrow block rather than
one long line, and the lines of a block are made about equal, so that none ends in a lone word.
Words are measured once each; a text is broken in some 20 µs.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from math import sqrt
from typing import NamedTuple

from argmap.rendering.fonts import Face, font
from argmap.rendering.qt import QtGui

LINE_HEIGHT = 1.3
"""The distance of baselines, in sizes of the face."""

NARROWEST = 30
"""The characters of mean width that the narrowest measure holds, so that no box is a sliver."""

_SAMPLE = "the debate turns on what is true and what a reader can check for herself; so say it"
_WORDS_KEPT = 200_000
_LONGEST = 400
_ODD = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u200b\u2e80-\uffef]")
_PARAGRAPHS = re.compile("[\n\u2028\u2029]")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_HYPHEN = re.compile(r"(?<=\w{3}[-–—/])(?=\w{3})")


class TextLine(NamedTuple):
    """A line: its words, the left end of its baseline in the block, its width, its direction."""

    text: str
    x: float
    baseline: float
    width: float
    rtl: bool


class TextBlock(NamedTuple):
    """A text that has been broken: its lines, and the size of what they cover.

    The block's top is the height of capitals on the first line, its bottom a little below the
    last baseline: what the eye takes for its edges, so that equal gaps above and below look equal.
    """

    lines: tuple[TextLine, ...]
    width: float
    height: float
    rtl: bool
    face: Face


class Piece(NamedTuple):
    """What is never broken: its text and width, and the gap before what follows on the line."""

    text: str
    width: float
    gap: str
    gap_width: float


class Ruler:
    """Measures in one face."""

    def __init__(self, face: Face) -> None:
        metrics = QtGui.QFontMetricsF(font(face))
        self.face = face
        self._advance = metrics.horizontalAdvance
        self._widths: dict[str, float] = {}
        self.capitals = metrics.capHeight()
        self.ascent = metrics.ascent()
        self.descent = metrics.descent()
        self.space = self._advance(" ")
        self.mean = self._advance(_SAMPLE) / len(_SAMPLE)
        self.line_height = round(LINE_HEIGHT * face.size, 2)

    def width(self, text: str) -> float:
        """Give the width of some text on one line, in points."""
        found = self._widths.get(text)
        if found is None:
            if len(self._widths) > _WORDS_KEPT:
                self._widths.clear()
            found = self._widths[text] = self._advance(text)
        return found

    def plain(self, text: str) -> float:
        """Give the width of a text that is unlikely to be asked for again."""
        return self._advance(text)

    def measure(self, characters: int, most: int) -> float:
        """Give the line length that suits a text of so many characters, at most `most` a line."""
        return self.mean * min(most, max(NARROWEST, 3 * sqrt(characters)))


@lru_cache(maxsize=64)
def ruler(face: Face) -> Ruler:
    """Give the ruler of a face."""
    return Ruler(face)


@lru_cache(maxsize=1 << 16)
def block(text: str, face: Face, most: int = 38) -> TextBlock:
    """Break a claim's text at the measure that suits it, at most `most` characters a line."""
    rule = ruler(face)
    return _broken(text, face, rule.measure(len(text), most))


@lru_cache(maxsize=1 << 12)
def paragraph(text: str, face: Face, width: float, *, balanced: bool = False) -> TextBlock:
    """Break running text to a width in points; balanced where it stands by itself."""
    return _broken(text, face, width, balanced=balanced)


@lru_cache(maxsize=1 << 14)
def label(text: str, face: Face) -> TextBlock:
    """Set a text on one line, however long it is."""
    rule = ruler(face)
    flat = " ".join(text.split())
    width = rule.width(flat)
    rtl = is_rtl(flat)
    line = TextLine(flat, 0.0, rule.capitals, width, rtl)
    return TextBlock((line,), width, rule.capitals, rtl, face)


def is_rtl(text: str) -> bool:
    """Tell whether a paragraph runs from right to left, as its first letter does (UAX 9, P2)."""
    if text.isascii():
        return False
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return False


# -- breaking ------------------------------------------------------------------------------


def _broken(text: str, face: Face, measure: float, *, balanced: bool = True) -> TextBlock:
    rule = ruler(face)
    rows: list[tuple[str, float, bool]] = []
    for part in _PARAGRAPHS.split(text):
        pieces = _pieces(part, rule, measure)
        breaks = _filled(pieces, measure)
        if balanced and len(breaks) > 1:
            breaks = _balanced(pieces, measure, breaks)
        rtl = is_rtl(part)
        rows += [(*_row(pieces[start:end]), rtl) for start, end in breaks]
    return _set(rows, face, rule)


def _set(rows: list[tuple[str, float, bool]], face: Face, rule: Ruler) -> TextBlock:
    """Give rows their places; those that run from right to left end at the right edge."""
    width = max(row[1] for row in rows)
    lines = tuple(
        TextLine(text, width - w if rtl else 0.0, rule.capitals + at * rule.line_height, w, rtl)
        for at, (text, w, rtl) in enumerate(rows)
    )
    height = lines[-1].baseline + 0.5 * rule.descent
    return TextBlock(lines, width, height, rows[0][2], face)


def _row(pieces: list[Piece]) -> tuple[str, float]:
    """Give the text of a row and its width, the gap at its end left out."""
    if not pieces:
        return "", 0.0
    text = "".join([piece.text + piece.gap for piece in pieces])
    width = sum([piece.width + piece.gap_width for piece in pieces])
    last = pieces[-1]
    return text.rstrip(" ") if last.gap else text, width - last.gap_width


def _filled(pieces: list[Piece], measure: float) -> list[tuple[int, int]]:
    """Fill rows one after the other; give where each starts and ends."""
    breaks = []
    start, used = 0, 0.0
    for at, (_, width, _, gap) in enumerate(pieces):
        if used + width > measure and at > start:
            breaks.append((start, at))
            start, used = at, 0.0
        used += width + gap
    breaks.append((start, len(pieces)))
    return breaks


def _balanced(
    pieces: list[Piece], measure: float, breaks: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Make the rows about equal: find the shortest measure that needs no row more."""
    widest = max([piece.width for piece in pieces])
    even = sum([piece.width + piece.gap_width for piece in pieces]) / len(breaks)
    least = max(widest, even - pieces[-1].gap_width - 1.0)
    most = measure
    while most - least > 1.0:
        tried = (least + most) / 2
        filled = _filled(pieces, tried)
        if len(filled) > len(breaks):
            least = tried
        else:
            most, breaks = tried, filled
    return breaks


def _pieces(text: str, rule: Ruler, measure: float) -> list[Piece]:
    """Cut a paragraph where it may be broken; what is wider than the measure is cut as well."""
    space = rule.space
    made = []
    for word, gap in _odd_pieces(text, rule) if _ODD.search(text) else _plain_pieces(text):
        width = rule.width(word)
        if width > measure:
            made += _chopped(word, rule, measure)
        else:
            made.append(Piece(word, width, gap, space if gap else 0.0))
    return made


def _plain_pieces(text: str) -> Iterator[tuple[str, str]]:
    """Cut a text whose words stand between spaces; long words may break after a hyphen too."""
    for word in text.replace("\t", " ").replace("\u00ad", "").split(" "):
        if not word:
            continue
        if word.isalnum() or not _HYPHEN.search(word):
            yield word, " "
            continue
        parts = _HYPHEN.split(word)
        for part in parts[:-1]:
            yield part, ""
        yield parts[-1], " "


def _odd_pieces(text: str, rule: Ruler) -> Iterator[tuple[str, str]]:
    """Cut a text whose script has its own rules for breaking lines (UAX 14), such as Chinese."""
    layout = QtGui.QTextLayout(text, font(rule.face))
    option = QtGui.QTextOption()
    option.setWrapMode(QtGui.QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    # Qt counts in UTF-16; with each astral character doubled our indices are its own.
    doubled = _ASTRAL.sub(lambda found: found[0] + "\0", text)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(1)
        start, length = line.textStart(), line.textLength()
        part = doubled[start : start + length].replace("\0", "")
        if word := part.rstrip(" \t\u200b"):
            yield word, " " if part[len(word) :].strip("\u200b") else ""
    layout.endLayout()


def _chopped(word: str, rule: Ruler, measure: float) -> list[Piece]:
    """Cut a word that is wider than a line, such as an address, never before a combining mark."""
    made = []
    while word:
        lengths = range(1, min(len(word), _LONGEST) + 1)
        start = word  # bound now: the key is used up before the loop goes on
        length = max(1, bisect_right(lengths, measure, key=lambda n: rule.plain(start[:n])))
        while length < len(word) and unicodedata.combining(word[length]):
            length += 1
        part, word = word[:length], word[length:]
        gap = "" if word else " "
        made.append(Piece(part, rule.plain(part), gap, rule.space if gap else 0.0))
    return made
