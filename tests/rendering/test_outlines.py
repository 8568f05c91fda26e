from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.rendering.near import Rect
from argmap.rendering.outlines import bounds_of, is_hole, rounded_loop, surrounds, union_loops

corners = st.integers(0, 12)
sides = st.integers(1, 6)
rects = st.builds(
    lambda x, y, w, h: (float(x), float(y), float(x + w), float(y + h)),
    corners,
    corners,
    sides,
    sides,
)


def covered(rects: list[Rect], x: float, y: float) -> bool:
    return any(left < x < right and top < y < bottom for left, top, right, bottom in rects)


@given(st.lists(rects, min_size=1, max_size=7), st.lists(rects, max_size=3))
def test_an_outline_holds_what_its_rectangles_hold(some: list[Rect], without: list[Rect]) -> None:
    loops = union_loops(some, without)
    for x in range(20):
        for y in range(20):
            at = (x + 0.5, y + 0.5)
            inside = covered(some, *at) and not covered(without, *at)
            assert surrounds(loops, *at) is inside
    for loop in loops:
        assert len(loop) >= 4
        turns = [x0 == x1 for (x0, _), (x1, _) in pairwise((*loop, loop[0]))]
        assert all(one != other for one, other in pairwise(turns))


def test_holes_run_the_other_way() -> None:
    outer, hole = union_loops([(0, 0, 30, 30)], [(10, 10, 20, 20)])
    assert not is_hole(outer)
    assert is_hole(hole)
    assert bounds_of([outer, hole]) == (0, 0, 30, 30)
    assert union_loops([]) == []


def test_pieces_that_touch_at_a_corner_stay_two() -> None:
    assert len(union_loops([(0, 0, 10, 10), (10, 10, 20, 20)])) == 2


@given(st.lists(rects, min_size=1, max_size=6), st.floats(0.5, 9))
def test_a_rounded_outline_stays_within_and_near_its_corners(
    some: list[Rect], radius: float
) -> None:
    for loop in union_loops(some):
        curve = rounded_loop(loop, radius)
        assert (len(curve) - 2) % 6 == 0
        assert curve[:2] == pytest.approx(curve[-2:])
        left, top, right, bottom = bounds_of([loop])
        assert all(left - 1e-6 <= x <= right + 1e-6 for x in curve[::2])
        assert all(top - 1e-6 <= y <= bottom + 1e-6 for y in curve[1::2])
