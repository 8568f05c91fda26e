from __future__ import annotations

from math import hypot, pi

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.model.elements import Claim
from argmap.model.map import ArgumentMap
from argmap.rendering.box_shapes import band_shapes, box_shapes
from argmap.rendering.looks import Form, looks
from argmap.rendering.mark_shapes import FOLD, gauge_shapes, note_shapes, sign_shapes
from argmap.rendering.marks import ALL_MARKS, BARE, PRINTED_MARKS, Mark, hues, marks_of, tag_hues
from argmap.rendering.outlines import surrounds
from argmap.rendering.shapes import Circle, Curves, Lines, Rectangle, Shape
from argmap.rendering.style import Style


@given(st.sets(st.text(max_size=6), max_size=20), st.integers(1, 8))
def test_colours_are_used_evenly_and_do_not_depend_on_order(names: set[str], count: int) -> None:
    found = hues(names, count)
    assert found == hues(sorted(names, reverse=True), count)
    assert found.keys() == names
    used = [list(found.values()).count(hue) for hue in range(count)]
    assert max(used) - min(used) <= 1


def test_most_tags_keep_their_colour_as_others_come() -> None:
    before = hues(("law", "tax", "land"), 8)
    after = hues(("law", "tax", "land", "sea"), 8)
    assert sum(before[name] == after[name] for name in before) >= 2


def test_tags_are_taken_as_they_are_read() -> None:
    claim = Claim(id="c", tags=("a  b", " a b", "", "c"))
    colours = tag_hues([claim], 8)
    assert set(colours) >= {"a b", "c"}
    assert [tag for tag, _ in marks_of(claim, ALL_MARKS, colours).tags] == ["a b", "c"]


def test_pins_are_for_the_author_alone() -> None:
    assert {Mark.PIN} == ALL_MARKS - PRINTED_MARKS
    assert marks_of(Claim(id="c", note=" \n"), ALL_MARKS, {}) == BARE


@pytest.mark.parametrize("percent", [1, 25, 33, 50, 75, 99])
def test_a_gauge_is_filled_as_far_as_its_share(percent: int) -> None:
    ring, sector = gauge_shapes(10.0, 20.0, 4.0, percent)
    assert isinstance(ring, Circle)
    assert isinstance(sector, Curves)
    (curve,) = sector.curves
    ends = list(zip(curve[::6], curve[1::6], strict=True))
    rim = [end for end in ends if hypot(end[0] - 10.0, end[1] - 20.0) > 2]
    assert all(hypot(x - 10.0, y - 20.0) == pytest.approx(4.0) for x, y in rim)
    assert rim[0] == pytest.approx((10.0, 16.0))
    x, y = rim[-1]
    from math import atan2

    assert (atan2(x - 10.0, 20.0 - y) % (2 * pi)) / (2 * pi) == pytest.approx(percent / 100)


def test_an_empty_gauge_is_a_ring_and_a_full_one_a_disc() -> None:
    (empty,), (full,) = gauge_shapes(0.0, 0.0, 4.0, 0), gauge_shapes(0.0, 0.0, 4.0, 100)
    assert isinstance(empty, Circle)
    assert isinstance(full, Circle)
    assert not empty.ink.fill
    assert full.ink.fill


def _reach(shapes: list[Shape]) -> float:
    """Give how far shapes reach to the right and down."""
    found = [0.0]
    for shape in shapes:
        if isinstance(shape, Lines):
            found += [n for point in shape.points for n in point]
        elif isinstance(shape, Curves):
            found += [n for curve in shape.curves for n in curve]
        elif isinstance(shape, Circle):
            found += [shape.x + shape.radius, shape.y + shape.radius]
    return max(found)


@pytest.mark.parametrize("one", [1.0, 2.5])
def test_signs_keep_to_their_square(one: float) -> None:
    for mark in (Mark.SOURCE, Mark.PIN, Mark.NOTE, Mark.ASSERTED, Mark.CONFIDENCE):
        for value in (0, 1, 60):
            assert 4 * one < _reach(sign_shapes(mark, 0.0, 0.0, one, value)) <= 8.01 * one, mark
    assert sign_shapes(Mark.ASSERTED, 0.0, 0.0, 1.0, 0) != sign_shapes(
        Mark.ASSERTED, 0.0, 0.0, 1.0, 1
    )
    assert len(note_shapes(0.0, 0.0, 1.0)) == 3


def test_the_corner_of_a_box_with_a_note_is_folded(debate: ArgumentMap, style: Style) -> None:
    look = looks(debate, style)["c03"]
    frame, flap, *_ = box_shapes(look, style)
    assert isinstance(frame, Curves)
    assert isinstance(flap, Lines)
    outline = tuple(zip(frame.curves[0][::6], frame.curves[0][1::6], strict=True))
    assert surrounds([outline], look.width / 2, look.height / 2)
    assert not surrounds([outline], look.width - FOLD / 4, FOLD / 4)
    assert all(look.width - FOLD - 1 <= x <= look.width and y <= FOLD + 1 for x, y in flap.points)
    plain = looks(debate, style)["c04"]
    assert isinstance(box_shapes(plain, style)[0], Rectangle)


def test_without_colours_the_bands_of_attacks_are_open() -> None:
    forms = (Form.REASON, Form.OBJECTION, Form.UNDERCUT)
    inks = [band_shapes(form, 40.0, mono=True)[0] for form in forms]
    assert all(isinstance(shape, Curves) for shape in inks)
    found = [(bool(s.ink.fill), s.ink.dash) for s in inks if isinstance(s, Curves)]
    assert found[0] == (True, ())
    assert len(set(found)) == 3
    for form in forms:
        (band,) = band_shapes(form, 40.0, mono=False)
        assert isinstance(band, Curves)
        assert band.ink.fill == form.line
