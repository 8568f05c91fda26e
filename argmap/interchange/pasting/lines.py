"""Pasted text as lines: how far each is indented, the mark it begins with, and its words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from argmap.interchange.pasting.marks import Mark, Marker, deeper_marks
from argmap.interchange.pasting.outlines import Pulse

_BREAK = re.compile(r"\r\n|[\n\r\x0c\x85\u2028\u2029]")
_INDENT = re.compile(r"[ \t\u00a0\u1680\u2000-\u200b\u202f\u3000\u2500-\u257f]*")
_QUOTED = re.compile(r"> ?")
_RULER = re.compile(r"(?:[-=_*~–—] ?){3,}")
_DEEPEST_QUOTE = 5


@dataclass(slots=True)
class Line:
    """A line with words: its indentation in columns, its mark, its words and where they begin.

    `gap` tells that an empty line or a ruler stands before it.
    """

    width: int
    column: int
    mark: Mark
    text: str
    gap: bool


def broken(text: str) -> list[str]:
    """Give the lines of a text, empty ones too, without what was quoted by `>`."""
    lines = _BREAK.split(text.replace("\ufeff", "").replace("\x0b", " "))
    for _ in range(_DEEPEST_QUOTE):
        if not any(lines) or not all(line.startswith(">") for line in lines if line.strip()):
            break
        lines = [_QUOTED.sub("", line, count=1) for line in lines]
    return lines


def lines_of(text: str, pulse: Pulse) -> list[Line]:
    """Give the lines of a text that hold words."""
    raw: list[tuple[str, str, bool]] = []
    gap = False
    for line in broken(text):
        pulse.beat()
        indent, words = _parted(line)
        if not words or _RULER.fullmatch(words):
            gap = True
            continue
        raw.append((indent, words, gap))
        gap = False
    marker = Marker(words for _, words, _ in raw)
    widths = _widths([indent for indent, _, _ in raw])
    made = []
    for (_, words, after_gap), width in zip(raw, widths, strict=True):
        pulse.beat()
        mark, rest = marker.mark(words)
        if not rest:
            continue  # a bullet without anything
        made.append(Line(width, width + len(words) - len(rest), mark, rest, after_gap))
    deeper_marks([line.mark for line in made])
    return made


def _parted(line: str) -> tuple[str, str]:
    """Give a line's indentation and its words."""
    found = _INDENT.match(line)
    assert found is not None
    return found[0], line[found.end() :].rstrip()


def _widths(indents: list[str]) -> list[int]:
    """Give the columns that indentations take, without what they all have in common.

    A tab is as wide as the smallest indentation by blanks, for where both stand in one text.
    """
    blanks = [len(indent) for indent in indents if indent and "\t" not in indent]
    unit = min(8, max(2, min(blanks, default=4)))
    widths = [_width(indent, unit) for indent in indents]
    least = min(widths, default=0)
    return [width - least for width in widths]


def _width(indent: str, unit: int) -> int:
    if "\t" not in indent:
        return len(indent)
    width = 0
    for character in indent:
        width = (width // unit + 1) * unit if character == "\t" else width + 1
    return width
