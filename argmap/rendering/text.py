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

from argmap.rendering.breaking import HYPHEN, SOFT, Piece, balanced, cut_within, filled, words_of
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
_BLANKS = re.compile("[ \t\n\r\u2028\u2029]+")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_RTL_LANGUAGES = frozenset(
    ("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "syr", "ug", "ur", "yi")
)
_RTL_SCRIPTS = frozenset(("arab", "hebr", "nkoo", "syrc", "thaa"))


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
        self.hyphen = self._advance(HYPHEN)
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
def block(text: str, face: Face, most: int = 38, rtl: bool = False) -> TextBlock:
    """Break a claim's text at the measure that suits it, at most `most` characters a line.

    `rtl` is the direction of what has no letters of its own, such as a number.
    """
    rule = ruler(face)
    return _broken(text, face, rule.measure(len(text), most), rtl=rtl)


@lru_cache(maxsize=1 << 12)
def paragraph(text: str, face: Face, width: float, *, even: bool = False) -> TextBlock:
    """Break running text to a width in points; in even lines where it stands by itself."""
    return _broken(text, face, width, even=even)


@lru_cache(maxsize=1 << 14)
def label(text: str, face: Face) -> TextBlock:
    """Set a text on one line, however long it is."""
    rule = ruler(face)
    flat = _BLANKS.sub(" ", text.replace(SOFT, "")).strip(" ")
    width = rule.width(flat)
    rtl = is_rtl(flat)
    line = TextLine(flat, 0.0, rule.capitals, width, rtl)
    return TextBlock((line,), width, rule.capitals, rtl, face)


@lru_cache(maxsize=1 << 12)
def centred(text: str, face: Face, width: float) -> TextBlock:
    """Break a text to a width in points, each line in the middle above the next."""
    block = _broken(text, face, width)
    lines = [line._replace(x=(block.width - line.width) / 2) for line in block.lines]
    return block._replace(lines=tuple(lines))


def is_rtl(text: str, *, otherwise: bool = False) -> bool:
    """Tell whether a paragraph runs from right to left, as its first letter does (UAX 9, P2).

    `otherwise` is the answer where it has no letter.
    """
    if text.isascii() and not otherwise:
        return False
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return otherwise


def runs_rtl(language: str) -> bool:
    """Tell whether a language (a BCP 47 tag) is written from right to left."""
    tag, *others = language.lower().replace("_", "-").split("-")
    scripts = [other for other in others if len(other) == 4]
    return scripts[0] in _RTL_SCRIPTS if scripts else tag in _RTL_LANGUAGES


# -- breaking ------------------------------------------------------------------------------


def _broken(
    text: str, face: Face, measure: float, *, even: bool = True, rtl: bool = False
) -> TextBlock:
    rule = ruler(face)
    rows: list[tuple[str, float, bool]] = []
    for part in _PARAGRAPHS.split(text):
        pieces = _pieces(part, rule, measure)
        breaks = (balanced if even else filled)(pieces, measure, rule.hyphen)
        runs = is_rtl(part, otherwise=rtl)
        rows += [(*_row(pieces[start:end], rule), runs) for start, end in breaks]
    return _set(rows, face, rule)


def _set(rows: list[tuple[str, float, bool]], face: Face, rule: Ruler) -> TextBlock:
    """Give rows their places; those that run from right to left end at the right edge."""
    width = max([row[1] for row in rows])
    lines = tuple(
        [
            TextLine(text, width - w if rtl else 0.0, rule.capitals + at * rule.line_height, w, rtl)
            for at, (text, w, rtl) in enumerate(rows)
        ]
    )
    height = lines[-1].baseline + 0.5 * rule.descent
    return TextBlock(lines, width, height, rows[0][2], face)


def _row(pieces: list[Piece], rule: Ruler) -> tuple[str, float]:
    """Give the text of a row and its width, the gap at its end left out."""
    if not pieces:
        return "", 0.0
    text = "".join([piece.text + piece.gap for piece in pieces])
    width = sum([piece.width + piece.gap_width for piece in pieces])
    last = pieces[-1]
    if SOFT in text:
        text = text.replace(SOFT, "")
        if last.gap == SOFT:
            return text + HYPHEN, width + rule.hyphen
    return text.rstrip(" ") if last.gap else text, width - last.gap_width


def _pieces(text: str, rule: Ruler, measure: float) -> list[Piece]:
    """Cut a paragraph where it may be broken; what is wider than the measure is cut as well."""
    space = rule.space
    made = []
    for word, gap in _odd_words(text, rule) if _ODD.search(text) else words_of(text):
        width = rule.width(word)
        if width > measure:
            made += _chopped(word, gap, rule, measure)
        else:
            made.append(Piece(word, width, gap, space if gap == " " else 0.0))
    return made


def _odd_words(text: str, rule: Ruler) -> Iterator[tuple[str, str]]:
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
        word = part.rstrip(" \t\u200b\u00ad")
        if bare := word.replace(SOFT, ""):
            spaced = part[len(word) :].strip("\u200b\u00ad")
            yield bare, " " if spaced else SOFT if part.endswith(SOFT) else ""
    layout.endLayout()


def _chopped(word: str, gap: str, rule: Ruler, measure: float) -> list[Piece]:
    """Cut a word that is wider than a line, such as an address, never before a combining mark."""
    made = []
    room = measure - rule.hyphen
    while rule.plain(word) > measure:
        lengths = range(1, min(len(word) - 1, _LONGEST) + 1)
        start = word  # bound now: the key is used up before the loop goes on
        most = max(1, bisect_right(lengths, room, key=lambda n: rule.plain(start[:n])))
        length, inner = cut_within(word, most)
        while length < len(word) and unicodedata.combining(word[length]):
            length += 1
        part, word = word[:length], word[length:]
        made.append(Piece(part, rule.plain(part), inner if word else gap, 0.0))
    if word:
        made.append(Piece(word, rule.plain(word), gap, rule.space if gap == " " else 0.0))
    return made
