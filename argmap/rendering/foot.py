"""The foot of a box: its marks set in a row, tags from the one side and signs from the other."""

from __future__ import annotations

from typing import NamedTuple

from argmap.rendering.marks import Mark, Marks
from argmap.rendering.style import Faces
from argmap.rendering.text import TextBlock, label

SIGN = 8.0
"""The size of a sign, where claims are set in 11 points."""

_GAP = 8.0
_CLOSE = 3.0
_DOT = 5.0
_LONGEST = 24
_CLOSED = "…"


class Sign(NamedTuple):
    """Something in the row: what it marks, its left edge in the box, its width and its words.

    `value` is the percent of a confidence, the colour of a tag (-1: it counts tags that found no
    room), or 1 and 0 for what is asserted and what is not.
    """

    mark: Mark
    x: float
    width: float
    words: TextBlock | None = None
    value: int = -1


class Foot(NamedTuple):
    """The signs of a row, and how wide it is at the least."""

    signs: tuple[Sign, ...]
    width: float


def unit(faces: Faces) -> float:
    """Give how much larger marks are than where claims are set in 11 points."""
    return faces.size / 11


def signs_of(marks: Marks, faces: Faces) -> list[Sign]:
    """Give the signs of a claim one after the other, but for its tags; their x is still 0."""
    one = unit(faces)
    found = []
    if marks.asserted is not None:
        found.append(Sign(Mark.ASSERTED, 0.0, SIGN * one, None, int(marks.asserted)))
    if marks.confidence is not None:
        found.append(_told(Mark.CONFIDENCE, f"{marks.confidence}\u202f%", faces, marks.confidence))
    if marks.excerpts > 1:
        found.append(_told(Mark.SOURCE, f"{marks.excerpts}", faces, marks.excerpts))
    elif marks.excerpts:
        found.append(Sign(Mark.SOURCE, 0.0, SIGN * one))
    if marks.pinned:
        found.append(Sign(Mark.PIN, 0.0, SIGN * one))
    return found


def _told(mark: Mark, text: str, faces: Faces, value: int) -> Sign:
    words = label(text, faces.tag)
    return Sign(mark, 0.0, (SIGN + _CLOSE) * unit(faces) + words.width, words, value)


def width_of(signs: list[Sign], faces: Faces) -> float:
    """Give how wide signs are in a row."""
    gaps = _GAP * unit(faces) * (len(signs) - 1) if signs else 0.0
    return sum([sign.width for sign in signs]) + gaps


def least_width(marks: Marks, signs: list[Sign], faces: Faces) -> float:
    """Give the least width of a row: one tag in full, the others counted, and the signs."""
    needed = [*signs]
    if marks.tags:
        needed.append(_tag(*marks.tags[0], faces))
    if len(marks.tags) > 1:
        needed.append(_more(len(marks.tags) - 1, faces))
    return width_of(needed, faces)


def set_row(
    marks: Marks, signs: list[Sign], faces: Faces, left: float, right: float, *, rtl: bool
) -> tuple[Sign, ...]:
    """Place a row between two edges: tags from the side where reading begins, signs opposite."""
    gap = _GAP * unit(faces)
    placed = []
    end = right
    for sign in reversed(signs):
        end -= sign.width
        placed.append(sign._replace(x=end))
        end -= gap
    x = left
    for sign in fitting_tags(marks, faces, end - left if signs else right - left):
        placed.append(sign._replace(x=x))
        x += sign.width + gap
    if rtl:
        placed = [sign._replace(x=left + right - sign.x - sign.width) for sign in placed]
    return tuple(sorted(placed, key=lambda sign: sign.x))


def fitting_tags(marks: Marks, faces: Faces, room: float) -> list[Sign]:
    """Give the tags that fit into some room, at least one, and how many there are beyond."""
    tags = [_tag(*tag, faces) for tag in marks.tags]
    for count in range(len(tags), 1, -1):
        row = tags[:count]
        if beyond := len(tags) - count:
            row.append(_more(beyond, faces))
        if width_of(row, faces) <= room + 1e-6:
            return row
    return [*tags[:1], *([_more(len(tags) - 1, faces)] if len(tags) > 1 else [])]


def _tag(tag: str, hue: int, faces: Faces) -> Sign:
    short = tag if len(tag) <= _LONGEST else tag[: _LONGEST - 1].rstrip() + _CLOSED
    words = label(short, faces.tag)
    return Sign(Mark.TAG, 0.0, (_DOT + _CLOSE) * unit(faces) + words.width, words, hue)


def _more(count: int, faces: Faces) -> Sign:
    words = label(f"+{count}", faces.tag)
    return Sign(Mark.TAG, 0.0, words.width, words)
