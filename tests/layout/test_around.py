from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.layout import around
from argmap.layout.around import Bend, Field
from argmap.layout.contract import Place, Point
from argmap.layout.curves import apart
from argmap.layout.overlaps import separate

MARGIN = 8.0


@st.composite
def fields(draw: st.DrawFn) -> list[Place]:
    """Draw boxes at least three margins apart."""
    spot = st.tuples(st.integers(-400, 400), st.integers(-300, 300))
    count = draw(st.integers(2, 25))
    centres = draw(st.lists(spot, min_size=count, max_size=count))
    size = st.tuples(st.integers(12, 250), st.integers(12, 120))
    sizes = np.array(draw(st.lists(size, min_size=count, max_size=count)), dtype=np.float64)
    made = separate(np.array(centres, dtype=np.float64), sizes, (3 * MARGIN, 3 * MARGIN))
    return [
        Place(x - w / 2, y - h / 2, w, h)
        for (x, y), (w, h) in zip(made.tolist(), sizes.tolist(), strict=True)
    ]


def crosses(place: Place, start: Point, end: Point) -> bool:
    """Tell whether a straight line runs through a box, by looking at many of its points."""
    steps = int(apart(start, end)) + 1
    return any(
        place.x + 0.1 < start[0] + (end[0] - start[0]) * step / steps < place.right - 0.1
        and place.y + 0.1 < start[1] + (end[1] - start[1]) * step / steps < place.bottom - 0.1
        for step in range(steps + 1)
    )


def check(places: list[Place], bends: list[Bend], one: int, other: int) -> None:
    """Assert that a way from one box to another runs through no third one."""
    points = [places[one].centre, *(bend.point for bend in bends), places[other].centre]
    for start, end in pairwise(points):
        for at, place in enumerate(places):
            if at not in (one, other):
                assert not crosses(place, start, end)


def test_a_way_from_right_above_a_box_goes_round_the_near_corner() -> None:
    wall = Place(0, 20, 130, 70)
    field = Field([wall, Place(200, 60, 100, 40)], MARGIN)
    bends = field.way((110, 8), (250, 80), (), (1,))
    assert bends
    assert all(bend.point[0] > 110 for bend in bends), "it does not turn back"


@settings(max_examples=40, deadline=None)
@given(fields(), st.data())
def test_ways_run_through_no_box(places: list[Place], data: st.DataObject) -> None:
    one, other = data.draw(
        st.lists(st.integers(0, len(places) - 1), min_size=2, max_size=2, unique=True)
    )
    field = Field(places, MARGIN)
    ends = places[one].centre, places[other].centre
    check(places, field.way(*ends, (one,), (other,)), one, other)


@settings(max_examples=40, deadline=None)
@given(fields())
def test_ways_run_through_no_box_where_the_search_gives_up(places: list[Place]) -> None:
    field = Field(places, MARGIN)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(around, "_POPS", 0)
        bends = field.way(places[0].centre, places[-1].centre, (0,), (len(places) - 1,))
    check(places, bends, 0, len(places) - 1)


@settings(max_examples=40, deadline=None)
@given(fields(), st.data())
def test_what_is_in_the_way_is_found_by_the_grid(places: list[Place], data: st.DataObject) -> None:
    spot = st.tuples(st.integers(-700, 700), st.integers(-700, 700))
    start, end = data.draw(spot), data.draw(spot)
    field = Field(places, MARGIN)
    met = [at for at, place in enumerate(places) if crosses(place, start, end)]
    found = field.hit(start, end)
    assert (found != around.NOWHERE) or not met
    (left, right), (top, bottom) = sorted((start[0], end[0])), sorted((start[1], end[1]))
    assert field.holds(left, top, right, bottom) == any(
        left < p.right and p.x < right and top < p.bottom and p.y < bottom for p in places
    )


def test_a_free_line_is_straight_and_another_takes_the_shorter_side() -> None:
    places = [Place(0, 0, 40, 20), Place(300, 0, 40, 20), Place(150, -10, 40, 200)]
    field = Field(places, MARGIN)
    assert field.way((20, 10), (20, 400), (0,)) == []
    bends = field.way(places[0].centre, places[1].centre, (0,), (1,))
    assert [bend.point for bend in bends] == [(142, -18), (198, -18)]
    assert [(bend.box, bend.corner) for bend in bends] == [(2, 0), (2, 1)]


def test_a_curve_is_clear_of_boxes_that_it_only_passes() -> None:
    field = Field([Place(0, 0, 40, 20)], MARGIN)
    assert field.clear((-50, 30, -20, 30, 60, 30, 90, 30), ())
    assert not field.clear((-50, 10, -20, 10, 60, 10, 90, 10), ())
    assert field.clear((-50, 10, -20, 10, 60, 10, 90, 10), (0,))
