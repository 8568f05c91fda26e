"""Boxes in brief: what a box shows where its words would be too small to read.

The words are set larger, as many lines of them as the box has room for, and end in an ellipsis;
marks and numbers are left out. So a map can be read, if not to the end, from farther away.
"""

from __future__ import annotations

from math import ceil, exp2, floor, log2

from argmap.rendering.box_shapes import (
    RING_INK,
    band_shapes,
    chip_shapes,
    frame_shape,
    glyph_shapes,
    ring,
    sign_ink,
)
from argmap.rendering.fonts import Cut, Face
from argmap.rendering.looks import BAND, Look
from argmap.rendering.shapes import Shape, Words
from argmap.rendering.style import Style
from argmap.rendering.text import TextBlock, TextLine, paragraph, ruler

LEGIBLE = 8.0
"""The least size of words that are read, in logical pixels."""

_INSET = 6.0
_ABOVE = 4.0
_CHIP = 18
_MORE = "…"


def brief_size(scale: float, style: Style) -> int:
    """Give the size, in points, of words in brief at a scale in logical pixels a point.

    It is 0 where the words of claims are large enough as they are. Sizes go in steps of √2, so
    that boxes are not drawn anew at every step of zooming.
    """
    if style.size * scale >= LEGIBLE:
        return 0
    step = exp2(floor(2 * log2(scale) + 1e-6) / 2)
    return ceil(LEGIBLE / step)


def brief_shapes(look: Look, style: Style, size: int, *, selected: bool = False) -> list[Shape]:
    """Give the shapes of a box whose words are set in so many points."""
    shapes: list[Shape] = [ring(look, RING_INK)] if selected else []
    shapes.append(frame_shape(look))
    left = _INSET
    if look.form.glyph:
        left = BAND + _INSET - 1
        shapes += band_shapes(look.form, look.height, mono=style.theme.mono)
        ink = sign_ink(look.form, mono=style.theme.mono, width=2.4)
        shapes += glyph_shapes(look.form.glyph, BAND / 2, look.height / 2, 5.0, ink)
    words = brief_words(look, size, look.width - left - _INSET)
    x = look.width - _INSET - words.width if words.rtl else left
    shapes.append(Words(words, x, (look.height - words.height) / 2, "text"))
    if look.hidden:
        shapes += chip_shapes(look, Face(Cut.SEMIBOLD, min(_CHIP, max(1, round(0.82 * size)))))
    return shapes


def brief_words(look: Look, size: int, width: float) -> TextBlock:
    """Break the words of a claim to a width, and keep the lines that the box has room for."""
    face = Face(look.text.face.cut, max(size, look.text.face.size))
    block = paragraph(look.words, face, width)
    rule = ruler(face)
    room = look.height - 2 * _ABOVE - rule.capitals - rule.descent / 2
    count = max(1, 1 + int(room / rule.line_height))
    if count >= len(block.lines):
        return block
    lines = (*block.lines[: count - 1], _ended(block.lines[count - 1], face, width))
    return block._replace(lines=lines, height=lines[-1].baseline + rule.descent / 2)


def _ended(line: TextLine, face: Face, width: float) -> TextLine:
    """End a line in an ellipsis; leave out the words, or failing that letters, that do not fit."""
    rule = ruler(face)
    text = line.text
    while text and rule.plain(text + _MORE) > width:
        fewer, _, _ = text.rpartition(" ")
        text = fewer or text[:-1]
    text = text.rstrip(" ,;:.–-‐") + _MORE
    new = rule.plain(text)
    return line._replace(text=text, width=new, x=line.x + line.width - new if line.rtl else line.x)
