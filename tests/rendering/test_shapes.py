from __future__ import annotations

from math import hypot, isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.layout.contract import Curve, Point, Route
from argmap.model.map import ArgumentMap
from argmap.rendering.box_shapes import box_shapes
from argmap.rendering.link_shapes import (
    LinkLook,
    Tag,
    clearance,
    end_points,
    label_shapes,
    line_ink,
    line_shapes,
    word_for,
)
from argmap.rendering.looks import Form, looks
from argmap.rendering.shapes import (
    Curves,
    Lines,
    Rectangle,
    Shape,
    Words,
    heading_at_end,
    heading_at_start,
    middle,
    shortened,
    straight,
)
from argmap.rendering.style import Style

STANCES = (Form.REASON, Form.OBJECTION, Form.UNDERCUT)
numbers = st.floats(-1e4, 1e4)
points = st.tuples(numbers, numbers)


@given(points, points, st.floats(0.1, 20))
def test_a_shortened_line_ends_short_of_its_end(one: Point, other: Point, by: float) -> None:
    curve = straight(one, other)
    length = hypot(other[0] - one[0], other[1] - one[1])
    if length < 3 * by:
        return
    x, y = shortened(curve, by)[-2:]
    assert hypot(x - other[0], y - other[1]) == pytest.approx(by, rel=1e-3)
    assert hypot(x - one[0], y - one[1]) == pytest.approx(length - by, rel=1e-3)


@given(points, points)
def test_headings_are_unit_vectors_along_a_line(one: Point, other: Point) -> None:
    curve = straight(one, other)
    dx, dy = heading_at_end(curve)
    assert isclose(hypot(dx, dy), 1.0)
    if hypot(other[0] - one[0], other[1] - one[1]) > 1e-3:
        assert heading_at_start(curve) == pytest.approx((dx, dy), abs=1e-6)


def test_the_middle_of_a_chain() -> None:
    assert middle(straight((0, 0), (10, 0))) == pytest.approx((5, 0))
    assert middle(straight((0, 0), (10, 0), (10, 10))) == pytest.approx((10, 0))


def test_stances_differ_by_dash_end_and_word_not_by_colour_alone() -> None:
    tip, heading = (0.0, 0.0), (0.0, -1.0)
    told = {
        (line_ink(form).dash, len(end_points(tip, heading, form)), word_for(form), form.glyph)
        for form in STANCES
    }
    assert len(told) == len(STANCES)
    for parts in zip(*told, strict=True):
        assert len(set(parts)) == len(STANCES)


def test_the_bar_of_an_objection_lies_across_its_line() -> None:
    (x0, y0), (x1, y1) = end_points((5.0, 5.0), (0.0, -1.0), Form.OBJECTION)
    assert y0 == y1 > 5.0
    assert (x0 + x1) / 2 == 5.0


def _link(form: Form, word: str, *, linked: bool = False) -> LinkLook:
    trunk = straight((0.0, 60.0), (0.0, 0.0))
    stems: tuple[Curve, ...] = (straight((-20.0, 80.0), (-20.0, 60.0)),) if linked else ()
    bracket = straight((-20.0, 60.0), (20.0, 60.0)) if linked else None
    return LinkLook(Route(trunk, (0.0, 30.0), stems, bracket), form, word)


def _said(shapes: list[Shape]) -> list[str]:
    return [shape.block.lines[0].text for shape in shapes if isinstance(shape, Words)]


def test_a_line_says_its_word_or_shows_its_sign(style: Style) -> None:
    assert _said(label_shapes(_link(Form.REASON, "because"), style)) == ["because"]
    assert _said(label_shapes(_link(Form.REASON, ""), style)) == []
    assert len(label_shapes(_link(Form.REASON, ""), style)) == 3


def test_linked_premises_hang_from_a_bracket_with_and_on_it(style: Style) -> None:
    link = _link(Form.OBJECTION, "but", linked=True)
    assert _said(label_shapes(link, style)) == ["but", "and"]
    bracket = line_shapes(link)[0]
    assert isinstance(bracket, Curves)
    assert bracket.ink.stroke == "premise_line"
    assert not bracket.ink.dash


def test_words_stay_within_their_ground(style: Style) -> None:
    ground, words = label_shapes(_link(Form.UNDERCUT, "however"), style)
    assert isinstance(ground, Rectangle)
    assert isinstance(words, Words)
    assert ground.x < words.x
    assert words.x + words.block.width < ground.x + ground.width


@given(st.floats(0, 6.28))
def test_a_line_stops_before_the_word_it_points_at(angle: float) -> None:
    from math import cos, sin

    faces = Style.of("light").faces
    room = clearance((cos(angle), sin(angle)), Tag(Form.REASON, "because"), faces)
    assert room >= 5
    assert room <= 30


def test_boxes_are_told_apart_by_their_shapes(debate: ArgumentMap, style: Style) -> None:
    found = looks(debate, style)
    frames: dict[str, Rectangle] = {}
    for known in ("c01", "c04", "c05", "c08", "c14"):
        frame = box_shapes(found[known], style)[0]
        assert isinstance(frame, Rectangle)
        frames[known] = frame
    assert frames["c01"].ink.width > frames["c04"].ink.width > frames["c14"].ink.width
    assert frames["c05"].ink.dash
    assert not frames["c04"].ink.dash
    signs = [
        [shape for shape in box_shapes(found[known], style) if isinstance(shape, Lines)]
        for known in ("c14", "c08", "c12")
    ]
    assert [len(sign) for sign in signs] == [0, 1, 2]


def test_a_ring_surrounds_what_is_selected(debate: ArgumentMap, style: Style) -> None:
    look = looks(debate, style)["c03"]
    ring = box_shapes(look, style, selected=True)[0]
    assert isinstance(ring, Rectangle)
    assert ring.ink.stroke == "focus"
    assert ring.x < 0
    assert ring.width > look.width
    assert box_shapes(look, style, hovered=True)[0] != ring
    assert box_shapes(look, style)[0] != ring


def test_a_chip_counts_what_is_folded_away(debate: ArgumentMap, style: Style) -> None:
    look = looks(debate, style, {"c03": 1_234})["c03"]
    assert "+1,234" in _said(box_shapes(look, style))
