"""The shapes of marks: small signs, quiet beside the words, told again in the legend."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from math import cos, pi, radians, sin, tan

from argmap.layout.contract import Curve
from argmap.rendering.foot import SIGN, Sign, unit
from argmap.rendering.marks import Mark
from argmap.rendering.shapes import Circle, Curves, Ink, Lines, Shape, Words, straight
from argmap.rendering.style import Style

FOLD = 7.5
"""How large the folded corner of a box with a note is."""

_LINE = 0.9
_RISE = 7.0
_FULL = Ink(fill="muted")
_DOT = 2.5
_CLOSE = 3.0


def foot_shapes(foot: tuple[Sign, ...], baseline: float, style: Style, *, rtl: bool) -> list[Shape]:
    """Give the shapes of a box's row of marks."""
    one = unit(style.faces)
    shapes: list[Shape] = []
    for sign in foot:
        if sign.mark is Mark.TAG:
            shapes += _tag(sign, baseline, one, rtl=rtl)
            continue
        shapes += sign_shapes(sign.mark, sign.x, baseline - _RISE * one, one, sign.value)
        if sign.words is not None:
            x = sign.x + sign.width - sign.words.width
            shapes.append(Words(sign.words, x, baseline - sign.words.height, "muted"))
    return shapes


def _tag(sign: Sign, baseline: float, one: float, *, rtl: bool) -> list[Shape]:
    """Give a tag: a dot in its colour before its word; what counts further tags has no dot."""
    if sign.words is None:
        return []
    x = sign.x if rtl else sign.x + sign.width - sign.words.width
    words = Words(sign.words, x, baseline - sign.words.height, "muted")
    if sign.value < 0:
        return [words]
    r = _DOT * one
    at = sign.x + sign.width - r if rtl else sign.x + r
    middle = baseline - sign.words.height / 2
    return [Circle(at, middle, r, dot_ink(sign.value)), words]


@lru_cache(maxsize=16)
def dot_ink(hue: int) -> Ink:
    """Give the ink of a tag's dot."""
    return Ink(fill=f"group{hue}")


def sign_shapes(mark: Mark, x: float, y: float, one: float = 1.0, value: int = 0) -> list[Shape]:
    """Draw a mark in a square of `SIGN` at a corner, `one` times as large; `value` as in `Sign`."""
    if mark is Mark.CONFIDENCE or mark is Mark.STRENGTH:
        return gauge_shapes(x + 4.0 * one, y + 4.0 * one, 3.5 * one, value, one=one)
    return _SHAPES[mark](x, y, one, value)


def _source(x: float, y: float, one: float, _value: int) -> list[Shape]:
    return [_quote(x + at * one, y + 1.2 * one, 1.5 * one) for at in (0.4, 4.4)]


def _quote(x: float, y: float, r: float) -> Curves:
    """Draw one half of a closing quotation mark."""
    comma = (
        *(x, y + r, x, y, x + r, y, x + r, y),
        *(x + 2 * r, y, x + 2.1 * r, y + 1.6 * r, x + 0.5 * r, y + 3.6 * r),
        *(x + 0.9 * r, y + 2.6 * r, x + 0.9 * r, y + 2.0 * r, x + 0.9 * r, y + 2.0 * r),
        *(x + 0.2 * r, y + 1.9 * r, x, y + 1.5 * r, x, y + r),
    )
    return Curves((comma,), _FULL)


def _pin(x: float, y: float, one: float, _value: int) -> list[Shape]:
    needle = ((x + 4.0 * one, y + 2.6 * one), (x + 4.0 * one, y + SIGN * one))
    return [
        Circle(x + 4.0 * one, y + 2.6 * one, 2.2 * one, _FULL),
        Lines(needle, _line(one)),
    ]


def _asserted(x: float, y: float, one: float, value: int) -> list[Shape]:
    """Draw the turnstile of logic, by which a sentence is asserted; struck out: it is not."""
    ink = _line(one)
    left, top, right, bottom = x + 1.4 * one, y + one, x + 7.4 * one, y + 7.8 * one
    middle = (top + bottom) / 2
    shapes: list[Shape] = [
        Lines(((left, top), (left, bottom)), ink),
        Lines(((left, middle), (right, middle)), ink),
    ]
    if not value:
        shapes.append(Lines(((left + one, bottom), (right - 1.4 * one, top)), ink))
    return shapes


def note_shapes(x: float, y: float, one: float) -> list[Shape]:
    """Draw three lines of writing in a square of `SIGN`: the note of an argument."""
    rows = ((1.4, 8.0), (4.2, 8.0), (7.0, 5.0))
    return [
        Lines(((x, y + at * one), (x + length * one, y + at * one)), _line(one))
        for at, length in rows
    ]


def folded_sheet() -> list[Shape]:
    """Draw a small box with a folded corner around the height 0, for the legend."""
    ink = Ink("panel", "border", 1.0)
    outline = ((0.5, -6.0), (9.0, -6.0), (14.5, -0.5), (14.5, 6.0), (0.5, 6.0), (0.5, -6.0))
    return [
        Lines(outline, ink),
        Lines(((9.0, -6.0), (9.0, -0.5), (14.5, -0.5)), Ink(stroke="border", width=1.0)),
    ]


def _note(x: float, y: float, one: float, _value: int) -> list[Shape]:
    return note_shapes(x, y, one)


_SHAPES: dict[Mark, Callable[[float, float, float, int], list[Shape]]] = {
    Mark.SOURCE: _source,
    Mark.NOTE: _note,
    Mark.PIN: _pin,
    Mark.ASSERTED: _asserted,
}


@lru_cache(maxsize=64)
def _line(one: float) -> Ink:
    return Ink(stroke="muted", width=round(_LINE * one, 2))


# -- shares --------------------------------------------------------------------------------


def gauge_shapes(
    x: float, y: float, r: float, percent: int, *, one: float = 1.0, role: str = "muted"
) -> list[Shape]:
    """Draw a disc around a point that is filled as far as a share goes, clockwise from the top."""
    ring = Circle(x, y, r, Ink(stroke=role, width=round(_LINE * one, 2)))
    if percent <= 0:
        return [ring]
    if percent >= 100:
        return [Circle(x, y, r, Ink(role, role, round(_LINE * one, 2)))]
    return [ring, Curves((_sector(x, y, r, percent),), Ink(fill=role))]


def _sector(x: float, y: float, r: float, percent: int) -> Curve:
    """Give the outline of a sector from the top, in arcs of at most a right angle."""
    angle = radians(3.6 * percent)
    count = int(angle // (pi / 2)) + 1
    step = angle / count
    reach = 4 / 3 * tan(step / 4) * r
    points = [*straight((x, y), (x, y - r))]
    for at in range(count):
        a, b = at * step, (at + 1) * step
        x0, y0, x1, y1 = x + r * sin(a), y - r * cos(a), x + r * sin(b), y - r * cos(b)
        points += [x0 + reach * cos(a), y0 + reach * sin(a)]
        points += [x1 - reach * cos(b), y1 - reach * sin(b), x1, y1]
    return (*points, *straight((points[-2], points[-1]), (x, y))[2:])
