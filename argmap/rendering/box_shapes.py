"""The shapes of a box: its form told by fill, border, band and sign."""

from __future__ import annotations

from functools import lru_cache

from argmap.layout.contract import Curve
from argmap.rendering.fonts import Face
from argmap.rendering.looks import BAND, MARK, Form, Look, Mark
from argmap.rendering.shapes import ARC, Circle, Curves, Ink, Lines, Rectangle, Shape, Words
from argmap.rendering.style import Style
from argmap.rendering.text import label, ruler

RADIUS = 5.0
"""The radius of a box's corners."""
RING = 3.0
"""How far the ring around what is selected reaches out of a box."""

_GAP = 4.0
_BORDERS = {Form.CONTENTION: 1.8, Form.FREE: 1.0}
_SIGN = Ink(stroke="sign", width=1.7)
_MARK = Ink(stroke="muted", width=0.9)
_MARK_FULL = Ink(fill="muted")


def box_shapes(
    look: Look, style: Style, *, selected: bool = False, hovered: bool = False
) -> list[Shape]:
    """Give the shapes of a box whose upper left corner is the origin."""
    shapes: list[Shape] = []
    if selected:
        shapes.append(_ring(look, Ink(stroke="focus", width=2.4)))
    elif hovered:
        shapes.append(_ring(look, Ink(stroke="border", width=1.2)))
    shapes += _frame(look)
    role = "muted" if look.empty else "text"
    shapes.append(Words(look.text, look.text_x, look.text_y, role))
    if look.number:
        left = BAND + 8.0 if look.form.glyph else 9.0
        shapes.append(Words(label(look.number, style.faces.small), left, 8.0, "muted"))
    if look.marks or look.sources:
        shapes += _foot(look, style)
    if look.hidden:
        shapes += _chip(look, style)
    return shapes


def _ring(look: Look, ink: Ink) -> Rectangle:
    out = RING - ink.width / 2
    return Rectangle(-out, -out, look.width + 2 * out, look.height + 2 * out, RADIUS + out, ink)


def _frame(look: Look) -> list[Shape]:
    ink, inset = _frame_ink(look.form, look.implicit)
    frame = Rectangle(
        inset, inset, look.width - 2 * inset, look.height - 2 * inset, RADIUS - inset, ink
    )
    if not look.form.glyph:
        return [frame]
    sign_y = look.text_y + look.text.lines[0].baseline - ruler(look.text.face).capitals / 2
    return [frame, Curves((_band(look.height),), _band_ink(look.form)), *_sign(look.form, sign_y)]


@lru_cache(maxsize=32)
def _frame_ink(form: Form, implicit: bool) -> tuple[Ink, float]:
    width = _BORDERS.get(form, 1.1)
    dash = (3.5, 2.5) if implicit else ()
    return Ink(form.fill, form.line, width, dash), width / 2


@lru_cache(maxsize=8)
def _band_ink(form: Form) -> Ink:
    return Ink(fill=form.line)


@lru_cache(maxsize=4096)
def _band(height: float) -> Curve:
    """Give the outline of the band at the left edge, its outer corners rounded as the box's."""
    r, k, w, h = RADIUS, RADIUS * (1 - ARC), BAND, height
    return (
        *(w, 0.0, w, 0.0, r, 0.0, r, 0.0),
        *(k, 0.0, 0.0, k, 0.0, r),
        *(0.0, r, 0.0, h - r, 0.0, h - r),
        *(0.0, h - k, k, h, r, h),
        *(r, h, w, h, w, h),
        *(w, h, w, 0.0, w, 0.0),
    )


@lru_cache(maxsize=4096)
def _sign(form: Form, y: float) -> tuple[Shape, ...]:
    """Give the sign on the band, its middle at a height."""
    return glyph_shapes(form.glyph, BAND / 2, y, 3.4, _SIGN)


def glyph_shapes(glyph: str, x: float, y: float, r: float, ink: Ink) -> tuple[Shape, ...]:
    """Draw `+`, `−`, `_` or `≠` around a point; drawn signs sit in the middle, type's do not."""
    across = Lines(((x - r, y), (x + r, y)), ink)
    if glyph == "+":
        return (across, Lines(((x, y - r), (x, y + r)), ink))
    if glyph == "_":
        return (Lines(((x - r, y + r), (x + r, y + r)), ink),)
    if glyph == "≠":
        up, down = y - 0.42 * r, y + 0.42 * r
        return (
            Lines(((x - r, up), (x + r, up)), ink),
            Lines(((x - r, down), (x + r, down)), ink),
            Lines(((x - 0.62 * r, y + 1.05 * r), (x + 0.62 * r, y - 1.05 * r)), ink),
        )
    return (across,)


# -- marks and chips -----------------------------------------------------------------------


def _foot(look: Look, style: Style) -> list[Shape]:
    """Set the marks and the numbers of sources from the right end of their row."""
    right, baseline = look.foot
    shapes: list[Shape] = []
    for mark in reversed(look.marks):
        shapes += mark_shapes(mark, right - MARK, baseline - MARK)
        right -= MARK + _GAP
    if look.sources:
        words = label(look.sources, style.faces.small)
        shapes.append(Words(words, right - words.width, baseline - words.height, "muted"))
    return shapes


def mark_shapes(mark: Mark, x: float, y: float) -> list[Shape]:
    """Draw a mark in a square of `MARK` at a corner."""
    if mark is Mark.SOURCE:
        return [_quote(x + 0.4, y + 1.2), _quote(x + 4.4, y + 1.2)]
    if mark is Mark.NOTE:
        rows = ((1.4, 8.0), (4.2, 8.0), (7.0, 5.0))
        return [Lines(((x, y + at), (x + length, y + at)), _MARK) for at, length in rows]
    if mark is Mark.TAG:
        outline = ((0.5, 0.8), (4.0, 0.8), (7.6, 4.4), (4.1, 7.9), (0.5, 4.3), (0.5, 0.8))
        corners = tuple((x + dx, y + dy) for dx, dy in outline)
        return [Lines(corners, _MARK), Circle(x + 2.4, y + 2.7, 0.8, _MARK_FULL)]
    return [
        Circle(x + 4.0, y + 2.6, 2.2, _MARK_FULL),
        Lines(((x + 4.0, y + 2.6), (x + 4.0, y + 8.0)), _MARK),
    ]


def _quote(x: float, y: float) -> Curves:
    """Draw one half of a closing quotation mark."""
    r = 1.5
    comma = (
        *(x, y + r, x, y, x + r, y, x + r, y),
        *(x + 2 * r, y, x + 2.1 * r, y + 1.6 * r, x + 0.5 * r, y + 3.6 * r),
        *(x + 0.9 * r, y + 2.6 * r, x + 0.9 * r, y + 2.0 * r, x + 0.9 * r, y + 2.0 * r),
        *(x + 0.2 * r, y + 1.9 * r, x, y + 1.5 * r, x, y + r),
    )
    return Curves((comma,), _MARK_FULL)


def _chip(look: Look, style: Style) -> list[Shape]:
    """Say on the lower edge how many claims are folded away behind the box."""
    face: Face = style.faces.small
    words = label(f"+{look.hidden:,}", face)
    width, height = words.width + 12.0, words.height + 7.0
    x, y = (look.width - width) / 2, look.height - height / 2
    ink = Ink("panel", "border", 1.0)
    return [
        Rectangle(x, y, width, height, height / 2, ink),
        Words(words, x + 6.0, y + 3.5, "text"),
    ]
