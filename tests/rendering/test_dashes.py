from __future__ import annotations

from itertools import pairwise
from math import dist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.layout.contract import Curve, Point
from argmap.rendering.dashes import Bounds, dashes
from argmap.rendering.shapes import Rectangle, rounded, straight

numbers = st.floats(-2_000, 2_000).map(lambda value: round(value, 1))
curves = st.lists(numbers, min_size=8, max_size=8).map(tuple)


def length(chain: list[Point]) -> float:
    return sum(dist(a, b) for a, b in pairwise(chain))


def test_a_straight_line_is_cut_evenly() -> None:
    found = dashes(straight((0, 0), (90, 0)), 6, 3, (-1e3, -1e3, 1e3, 1e3))
    assert [round(chain[0][0], 6) for chain in found] == [9 * at for at in range(10)]
    assert [length(chain) for chain in found] == pytest.approx([6] * 10)


def test_dashes_run_on_over_corners() -> None:
    found = dashes(straight((0, 0), (40, 0), (40, 40)), 6, 3, (-1e3, -1e3, 1e3, 1e3))
    assert len(found) == 9
    assert [length(chain) for chain in found] == pytest.approx([6] * 9)
    assert found[4] == [pytest.approx((36, 0)), pytest.approx((40, 0)), pytest.approx((40, 2))]


@given(curves, st.tuples(numbers, numbers))
def test_what_is_in_sight_is_cut_as_if_all_were(curve: Curve, corner: Point) -> None:
    x, y = corner
    seen: Bounds = (x, y, x + 300.0, y + 200.0)
    whole = dashes(curve, 6, 3, (-1e5, -1e5, 1e5, 1e5))
    part = dashes(curve, 6, 3, seen)
    starts = [chain[0] for chain in whole]
    inside = [
        chain[0]
        for chain in part
        if seen[0] + 9 < chain[0][0] < seen[2] - 9 and seen[1] + 9 < chain[0][1] < seen[3] - 9
    ]
    for start in inside:
        assert min(dist(start, other) for other in starts) < 0.01


@given(curves)
def test_dashes_make_up_their_share(curve: Curve) -> None:
    found = dashes(curve, 6, 3, (-1e5, -1e5, 1e5, 1e5))
    total = length(dashes(curve, 1e9, 1, (-1e5, -1e5, 1e5, 1e5))[0]) if found else 0.0
    assert sum(map(length, found)) == pytest.approx(total * 2 / 3, abs=8, rel=0.02)


def test_a_line_of_a_thousand_screens_costs_what_is_seen_of_it() -> None:
    found = dashes(straight((-1e6, 5), (1e6, 5)), 6, 3, (0, 0, 900, 10))
    assert 99 <= len(found) <= 102
    slanted = dashes((-1e6, 0.0, 0.0, 0.0, 0.0, 300.0, 1e6, 300.0), 6, 3, (0, 0, 900, 400))
    assert 90 <= len(slanted) <= 200


def test_the_outline_of_a_box_is_closed_and_of_its_size() -> None:
    curve = rounded(Rectangle(10, 20, 100, 50, 5, None))  # type: ignore[arg-type]
    assert curve[:2] == curve[-2:]
    assert (min(curve[::2]), max(curve[::2])) == (10, 110)
    assert (min(curve[1::2]), max(curve[1::2])) == (20, 70)
