"""The shapes of lines: each stance told by dash, end and word as well as by colour.

A reason's line is whole and ends in an arrow; an objection's is dashed and ends in a bar; an
undercut's is dotted and its open arrow points at the line it attacks; linked premises hang from a
bracket with "and" on it; a contradiction has a bar at both ends and ≠ in its middle.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from argmap.layout.contract import Curve, Point, Route
from argmap.rendering.box_shapes import glyph_shapes, sign_ink
from argmap.rendering.fonts import Cut, Face
from argmap.rendering.foot import SIGN, unit
from argmap.rendering.looks import Form
from argmap.rendering.mark_shapes import gauge_shapes, note_shapes
from argmap.rendering.shapes import (
    Circle,
    Curves,
    Ink,
    Lines,
    Rectangle,
    Shape,
    Words,
    heading_at_end,
    heading_at_start,
    middle,
    shortened,
)
from argmap.rendering.style import Faces, Style
from argmap.rendering.text import TextBlock, centred, label

WIDTHS = {Form.REASON: 1.5, Form.OBJECTION: 1.5, Form.UNDERCUT: 1.9}
"""The widths of the lines of each form."""
DASHES = {Form.REASON: (), Form.OBJECTION: (6.0, 3.0), Form.UNDERCUT: (0.1, 3.6)}
"""The dashes of the lines of each form, on and off, in points."""
BRACKET_WIDTH = 1.5
"""The width of the bracket of linked premises."""
CLASH_WIDTH = 1.8
"""The width of the line of a contradiction."""
BADGE = 6.5
"""The radius of the badge that stands on a line in place of a word."""
ARROW = (8.0, 3.8)
"""The length and the half width of an arrow."""
BAR = 6.0
"""The half length of the bar in which an objection ends."""
BAR_GAP = 1.6
"""The gap between that bar and what it is set against."""

_WORDS = {Form.REASON: "because", Form.OBJECTION: "but", Form.UNDERCUT: "however"}
_AND = "and"
CLASH = "≠"
"""The sign of a contradiction."""


@dataclass(frozen=True, slots=True, eq=False)
class LinkLook:
    """The line of an argument: its route and form, and the word on it, if it is to have one.

    `clearance` is how far before its end the line stops, so that an undercut does not run into
    the word on the line it points at. `strength` is in whole percent, None where there is none;
    `measure` is the width that the word is broken to, 0 where it stands on one line; `ground` is
    the role of what the word stands upon.
    """

    route: Route
    form: Form
    word: str = ""
    clearance: float = 0.0
    strength: int | None = None
    noted: bool = False
    measure: float = 0.0
    ground: str = "canvas"

    @property
    def glyph(self) -> str:
        """Its sign: `+`, `−` or `_`."""
        return self.form.glyph

    @property
    def tag(self) -> Tag:
        """What stands on it."""
        return Tag(
            self.form,
            self.word,
            self.strength,
            self.noted,
            self.measure,
            self.ground,
            bare=self.route.bare,
        )


class Tag(NamedTuple):
    """What stands on a line: a word, or the badge of its form without one, and marks.

    A line on which there is no room is `bare`: nothing stands on it.
    """

    form: Form
    word: str = ""
    strength: int | None = None
    noted: bool = False
    measure: float = 0.0
    ground: str = "canvas"
    bare: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class ClashLook:
    """The line of a contradiction between two claims."""

    one: str
    other: str
    curve: Curve


def word_for(form: Form) -> str:
    """Give the word that a line of this form bears, read from its target: p *because* q."""
    return _WORDS.get(form, "")


# -- lines ---------------------------------------------------------------------------------


def line_shapes(link: LinkLook) -> list[Shape]:
    """Give the shapes of an argument's line: bracket, trunk and end."""
    shapes: list[Shape] = []
    route = link.route
    if route.bracket is not None:
        ink = Ink(stroke="premise_line", width=BRACKET_WIDTH, round_ends=True)
        shapes.append(Curves((*route.stems, route.bracket), ink))
    trunk, line = trunk_and_line(link)
    shapes.append(Curves((line,), line_ink(link.form)))
    shapes += end_shapes(trunk, link.form)
    return shapes


def trunk_and_line(link: LinkLook) -> tuple[Curve, Curve]:
    """Give a trunk as far as its tip, and as far as the line itself is drawn, short of the end."""
    trunk = shortened(link.route.trunk, link.clearance)
    return trunk, shortened(trunk, _end_length(link.form))


@lru_cache(maxsize=8)
def line_ink(form: Form) -> Ink:
    """Give the ink of a line of this form."""
    return Ink("", form.line, WIDTHS[form], DASHES[form], form is Form.UNDERCUT)


@lru_cache(maxsize=8)
def end_ink(form: Form) -> Ink:
    """Give the ink of the end of a line of this form."""
    if form is Form.REASON:
        return Ink(fill=form.line)
    width = 2.2 if form is Form.OBJECTION else 1.5
    return Ink(stroke=form.line, width=width, round_ends=form is Form.UNDERCUT)


def _end_length(form: Form) -> float:
    return {Form.REASON: ARROW[0] - 1.0, Form.OBJECTION: BAR_GAP}.get(form, 1.0)


def end_shapes(trunk: Curve, form: Form) -> list[Shape]:
    """Give the end of a line: arrow, bar or open arrow."""
    return [Lines(end_points(trunk[-2:], heading_at_end(trunk), form), end_ink(form))]


def end_points(tip: tuple[float, ...], heading: Point, form: Form) -> tuple[Point, ...]:
    """Give the corners of a line's end at its tip."""
    (x, y), (dx, dy) = tip, heading
    if form is Form.OBJECTION:
        x, y = x - dx * BAR_GAP, y - dy * BAR_GAP
        return ((x - dy * BAR, y + dx * BAR), (x + dy * BAR, y - dx * BAR))
    length, half = ARROW if form is Form.REASON else (6.0, 4.2)
    back, side = (x - dx * length, y - dy * length), (-dy * half, dx * half)
    left = (back[0] + side[0], back[1] + side[1])
    right = (back[0] - side[0], back[1] - side[1])
    return (left, (x, y), right, left) if form is Form.REASON else (left, (x, y), right)


def clash_shapes(clash: ClashLook) -> list[Shape]:
    """Give the shapes of a contradiction's line, its badge left out."""
    start = clash.curve[:2]
    dx, dy = heading_at_start(clash.curve)
    ink = Ink("", Form.OBJECTION.line, CLASH_WIDTH)
    bars = (
        end_points(start, (-dx, -dy), Form.OBJECTION),
        end_points(clash.curve[-2:], heading_at_end(clash.curve), Form.OBJECTION),
    )
    return [Curves((clash.curve,), ink), *(Lines(bar, end_ink(Form.OBJECTION)) for bar in bars)]


# -- words and badges ----------------------------------------------------------------------


def label_shapes(link: LinkLook, style: Style) -> list[Shape]:
    """Give the word or badge of an argument's line, and the "and" of its bracket."""
    shapes = tag_shapes(link.tag, *link.route.anchor, style)
    if link.route.bracket is not None and style.words:
        shapes += and_shapes(link.route.trunk[0], link.route.trunk[1], style.faces)
    return shapes


def tag_shapes(tag: Tag, x: float, y: float, style: Style) -> list[Shape]:
    """Give what stands on a line around a point: a word, or the badge without one, and marks."""
    if tag.bare:
        return []
    if tag.word == CLASH:
        return _badge(tag.form, CLASH, x, y, style)
    if tag.word:
        return _worded(tag, x, y, style)
    extras, width = _extras(tag, style.faces)
    shapes = _badge(tag.form, tag.form.glyph, x, y, style)
    if not extras:
        return shapes
    left, height = x + BADGE + 2.0, SIGN * unit(style.faces) + 4.0
    ground = Rectangle(left, y - height / 2, width, height, height / 2, Ink(fill=tag.ground))
    return [*shapes, ground, *_extra_shapes(tag, left, y, style.faces)]


def _badge(form: Form, glyph: str, x: float, y: float, style: Style) -> list[Shape]:
    """Draw the sign on a disc; without colours the discs of attacks are open."""
    radius, reach, width = (8.0, 4.2, 1.5) if glyph == CLASH else (BADGE, 3.2, 1.7)
    is_open = style.theme.mono and form is not Form.REASON
    ink = Ink("canvas", form.line, 1.2) if is_open else Ink(form.line, "canvas", 1.5)
    sign = sign_ink(form, mono=style.theme.mono, width=width)
    return [Circle(x, y, radius, ink), *glyph_shapes(glyph, x, y, reach, sign)]


def _worded(tag: Tag, x: float, y: float, style: Style) -> list[Shape]:
    """Set a word and the marks behind it on a ground that hides the line."""
    faces = style.faces
    words = tag_words(tag, faces)
    _, extra = _extras(tag, faces)
    width, height = tag_size(tag, faces)
    left = x - (words.width + extra) / 2
    return [
        Rectangle(
            x - width / 2, y - height / 2, width, height, _pill_radius(words), Ink(fill=tag.ground)
        ),
        Words(words, left, _middle(words, y), tag.form.line),
        *_extra_shapes(tag, left + words.width, y, faces),
    ]


def tag_words(tag: Tag, faces: Faces) -> TextBlock:
    """Give the words of a tag, on one line or, with a measure, on several that are centred."""
    return (
        centred(tag.word, faces.word, tag.measure) if tag.measure else label(tag.word, faces.word)
    )


def tag_size(tag: Tag, faces: Faces) -> tuple[float, float]:
    """Give the size of what stands on a line, its ground included."""
    if tag.bare:
        return 0.0, 0.0
    _, extra = _extras(tag, faces)
    if not tag.word:
        return 2 * (BADGE + extra), 2 * BADGE
    width, height = _pill_size(tag_words(tag, faces), bordered=False)
    return width + extra, height


def _extras(tag: Tag, faces: Faces) -> tuple[int, float]:
    """Count the marks behind a word, and give the room they take."""
    count = (tag.strength is not None) + tag.noted
    return count, count * (SIGN + 3.0) * unit(faces)


def _extra_shapes(tag: Tag, x: float, y: float, faces: Faces) -> list[Shape]:
    """Draw the marks of an argument from a place on, around a height."""
    one = unit(faces)
    shapes: list[Shape] = []
    if tag.strength is not None:
        at, role = x + 7.0 * one, tag.form.line
        shapes += gauge_shapes(at, y, 3.5 * one, tag.strength, one=one, role=role)
        x += (SIGN + 3.0) * one
    if tag.noted:
        shapes += note_shapes(x + 3.0 * one, y - SIGN / 2 * one, one)
    return shapes


def and_shapes(x: float, y: float, faces: Faces) -> list[Shape]:
    """Give the "and" of a bracket around a point."""
    ink = Ink("premise_fill", "premise_line", 1.0)
    words = label(_AND, Face(Cut.ITALIC, faces.small.size))
    width, height = _pill_size(words, bordered=True)
    return [
        Rectangle(x - width / 2, y - height / 2, width, height, height / 2, ink),
        Words(words, x - words.width / 2, _middle(words, y), "premise_line"),
    ]


def _middle(words: TextBlock, y: float) -> float:
    """Give the top of words whose middle the eye sees at a height.

    That is the middle of their small letters, not of the capitals that they do not have.
    """
    first = words.lines[0].baseline
    return y - 0.68 * first + 0.6 - (words.lines[-1].baseline - first) / 2


def _pill_size(words: TextBlock, *, bordered: bool) -> tuple[float, float]:
    """Give the size of the ground that a word stands on; a border needs some room inside it."""
    height = words.lines[-1].baseline
    if bordered:
        return words.width + 9.0, height + 5.0
    return words.width + 5.0, height + 5.5


def _pill_radius(words: TextBlock) -> float:
    return (words.lines[0].baseline + 5.5) / 2


def clearance(heading: Point, tag: Tag, faces: Faces) -> float:
    """Give how far from the middle of a line's word or badge another line must stop."""
    if not tag.word:
        return BADGE + 2.0
    width, height = tag_size(tag, faces)
    dx, dy = abs(heading[0]) or 1e-9, abs(heading[1]) or 1e-9
    return min(width / 2 / dx, height / 2 / dy) + 2.5


def clash_label_shapes(clash: ClashLook, style: Style) -> list[Shape]:
    """Give the badge of a contradiction."""
    return tag_shapes(Tag(Form.OBJECTION, CLASH), *middle(clash.curve), style)
