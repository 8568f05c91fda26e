"""The shapes of a box: its form told by fill, border, band and sign."""

from __future__ import annotations

from functools import lru_cache

from argmap.layout.contract import Curve, Point
from argmap.rendering.fonts import Face
from argmap.rendering.looks import BAND, PADDING, Form, Look
from argmap.rendering.mark_shapes import FOLD, foot_shapes
from argmap.rendering.shapes import ARC, Curves, Ink, Lines, Rectangle, Shape, Words, straight
from argmap.rendering.style import Style
from argmap.rendering.text import label, ruler

RADIUS = 5.0
"""The radius of a box's corners."""
RING = 3.0
"""How far the ring around what is selected reaches out of a box."""

RING_INK = Ink(stroke="focus", width=2.4)
"""The ink of the ring around what is selected."""

_BORDERS = {Form.CONTENTION: 1.8, Form.FREE: 1.0}
_SIGN_WIDTH = 1.7


def box_shapes(
    look: Look, style: Style, *, selected: bool = False, hovered: bool = False
) -> list[Shape]:
    """Give the shapes of a box whose upper left corner is the origin."""
    shapes: list[Shape] = []
    if selected:
        shapes.append(ring(look, RING_INK))
    elif hovered:
        shapes.append(ring(look, Ink(stroke="border", width=1.2)))
    shapes += _frame(look, mono=style.theme.mono)
    role = "muted" if look.empty else "text"
    shapes.append(Words(look.text, look.text_x, look.text_y, role))
    if look.cited is not None:
        shapes.append(Words(*look.cited, "muted"))
    if look.number:
        words = label(look.number, style.faces.small)
        left = BAND + PADDING - 1 if look.form.glyph else PADDING
        right = look.width - PADDING - (FOLD / 2 if look.marks.noted else 0.0)
        x = right - words.width if look.text.rtl else left
        shapes.append(Words(words, x, 8.0, "muted"))
    if look.foot:
        shapes += foot_shapes(look.foot, look.foot_y, style, rtl=look.text.rtl)
    if look.hidden:
        shapes += chip_shapes(look, style.faces.small)
    return shapes


def ring(look: Look, ink: Ink) -> Rectangle:
    """Give the ring around a box."""
    out = RING - ink.width / 2
    return Rectangle(-out, -out, look.width + 2 * out, look.height + 2 * out, RADIUS + out, ink)


def _frame(look: Look, *, mono: bool) -> list[Shape]:
    frame: list[Shape] = [frame_shape(look)]
    if look.marks.noted:
        ink, inset = _frame_ink(look.form, look.implicit)
        frame.append(Lines(_flap(look.width, inset), _flap_ink(look.form, ink.width)))
    if not look.form.glyph:
        return frame
    sign_y = look.text_y + look.text.lines[0].baseline - ruler(look.text.face).capitals / 2
    return [
        *frame,
        *band_shapes(look.form, look.height, mono=mono),
        *_sign(look.form, sign_y, mono),
    ]


def frame_shape(look: Look) -> Rectangle | Curves:
    """Give the frame of a box; the upper right corner of one with a note is folded."""
    ink, inset = _frame_ink(look.form, look.implicit)
    if look.marks.noted:
        return Curves((_folded(look.width, look.height, inset),), ink)
    width, height = look.width - 2 * inset, look.height - 2 * inset
    return Rectangle(inset, inset, width, height, RADIUS - inset, ink)


@lru_cache(maxsize=32)
def _frame_ink(form: Form, implicit: bool) -> tuple[Ink, float]:
    width = _BORDERS.get(form, 1.1)
    dash = (3.5, 2.5) if implicit else ()
    return Ink(form.fill, form.line, width, dash), width / 2


@lru_cache(maxsize=4096)
def _folded(width: float, height: float, inset: float) -> Curve:
    """Give the outline of a box whose upper right corner is folded down, from its upper left."""
    r = RADIUS - inset
    k = r * (1 - ARC)
    left, top, right, bottom = inset, inset, width - inset, height - inset
    return (
        *straight((left + r, top), (right - FOLD, top), (right, top + FOLD), (right, bottom - r)),
        *(right, bottom - k, right - k, bottom, right - r, bottom),
        *straight((right - r, bottom), (left + r, bottom))[2:],
        *(left + k, bottom, left, bottom - k, left, bottom - r),
        *straight((left, bottom - r), (left, top + r))[2:],
        *(left, top + k, left + k, top, left + r, top),
    )


def _flap(width: float, inset: float) -> tuple[Point, ...]:
    """Give the corners of the paper that is folded down."""
    right, top = width - inset, inset
    return (
        (right - FOLD, top),
        (right - FOLD, top + FOLD),
        (right, top + FOLD),
        (right - FOLD, top),
    )


@lru_cache(maxsize=32)
def _flap_ink(form: Form, width: float) -> Ink:
    return Ink("canvas", form.line, min(width, 1.1))


def band_shapes(form: Form, height: float, *, mono: bool) -> list[Shape]:
    """Give the band at a box's left edge; without colours, those of attacks are open.

    Then the edge between band and box is dashed or dotted as the lines of this form are.
    """
    if not mono or form is Form.REASON:
        return [Curves((_band(height),), _band_ink(form))]
    edge = straight((BAND, 1.0), (BAND, height - 1.0))
    return [Curves((edge,), _edge_ink(form))]


@lru_cache(maxsize=8)
def _band_ink(form: Form) -> Ink:
    return Ink(fill=form.line)


@lru_cache(maxsize=8)
def _edge_ink(form: Form) -> Ink:
    if form is Form.OBJECTION:
        return Ink(stroke=form.line, width=1.1, dash=(4.0, 2.0))
    return Ink(stroke=form.line, width=1.4, dash=(0.1, 2.8), round_ends=True)


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
def _sign(form: Form, y: float, mono: bool) -> tuple[Shape, ...]:
    """Give the sign on the band, its middle at a height."""
    return glyph_shapes(form.glyph, BAND / 2, y, 3.4, sign_ink(form, mono=mono))


@lru_cache(maxsize=16)
def sign_ink(form: Form, *, mono: bool, width: float = _SIGN_WIDTH) -> Ink:
    """Give the ink of the sign on a band or a badge of this form."""
    return Ink(stroke=form.line if mono and form is not Form.REASON else "sign", width=width)


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


# -- chips ---------------------------------------------------------------------------------


def chip_shapes(look: Look, face: Face) -> list[Shape]:
    """Say on the lower edge how many claims are folded away behind the box."""
    words = label(f"+{look.hidden:,}", face)
    width, height = words.width + 12.0, words.height + 7.0
    x, y = (look.width - width) / 2, look.height - height / 2
    ink = Ink("panel", "border", 1.0)
    return [
        Rectangle(x, y, width, height, height / 2, ink),
        Words(words, x + 6.0, y + 3.5, "text"),
    ]
