from __future__ import annotations

from itertools import pairwise
from math import hypot

import pytest
from benchmarks.generate import graph
from hypothesis import given
from hypothesis import strategies as st
from layout.arrangements import Told, covering, faults, graphs, overlaps, through

from argmap.errors import CancelledError
from argmap.layout import lay_out
from argmap.layout.contract import Arrangement, Box, Direction, Graph, Link, Options, Place, Route
from argmap.layout.curves import straight
from argmap.layout.radial_bend import Bend
from argmap.layout.radial_rings import rings_of
from argmap.layout.trees import trees_of

gaps = st.integers(0, 80)


def radial(drawn: Graph, options: Options | None = None) -> Arrangement:
    return lay_out(drawn, "radial", options)


def leaning(*links: tuple[str, str]) -> Graph:
    """Give a graph of equal boxes from (box, target) pairs, in this order."""
    names = dict.fromkeys(name for pair in links for name in pair[::-1])
    return Graph(
        tuple(Box(name, 100, 60) for name in names),
        tuple(Link(f"-{box}", (box,), target) for box, target in links),
        {box: f"-{box}" for box, _ in links},
    )


def test_a_ring_of_two_is_not_drawn_through_the_middle() -> None:
    drawn = Graph(
        (Box("c0", 21.0, 12.0), Box("c1", 12.0, 12.0), Box("c2", 12.0, 20.0)),
        (
            Link("a0", ("c1",), "c0"),
            Link("a1", ("c2",), "c1"),
            Link("a2", ("c1",), "c2"),
        ),
        {"c1": "a0", "c2": "a1"},
    )
    assert through(drawn, radial(drawn)) == []


@given(graphs())
def test_any_graph_is_laid_out_soundly_and_no_line_runs_through_a_box(drawn: Graph) -> None:
    made = radial(drawn)
    assert faults(drawn, made) == []
    assert through(drawn, made) == []


@given(graphs(pins=True))
def test_pinned_boxes_stand_where_they_were_put(drawn: Graph) -> None:
    assert faults(drawn, radial(drawn)) == []


@given(graphs(), gaps, gaps, gaps)
def test_any_gaps_will_do(drawn: Graph, sibling: int, family: int, row: int) -> None:
    options = Options(Direction.DOWN, sibling, family, row)
    assert faults(drawn, radial(drawn, options)) == []


@pytest.mark.parametrize("count", [30, 200, 1000])
def test_no_line_and_no_word_meets_a_box_in_real_sizes(count: int) -> None:
    debate = graph(count)
    made = radial(debate)
    assert not list(overlaps(dict(made.places)))
    assert faults(debate, made) == []
    assert through(debate, made) == []
    assert covering(debate, made) == []


def test_a_bracket_without_a_width_is_still_a_line() -> None:
    drawn = leaning(("one", "top"), ("other", "top"))
    rings = rings_of(trees_of(drawn), Options())
    places = [Place(0, 0, 12, 12), Place(-20, 60, 12, 12), Place(20, 60, 12, 12)]
    stems = (straight((-5, 60), (0, 50)), straight((5, 60), (0, 50)))
    flat = Route(straight((0, 50), (0, 10)), (0, 30), stems, straight((0, 50), (0, 50)))
    bracket = Bend(rings, places).route(flat, [1, 2], 0).bracket
    assert bracket is not None
    assert len(bracket) == 8


def test_the_contention_has_the_middle_and_its_reasons_a_ring_around_it() -> None:
    drawn = leaning(*((f"r{number}", "top") for number in range(12)))
    made = radial(drawn)
    assert made.places["top"].centre == pytest.approx((0, 0))
    flat = rings_of(trees_of(drawn), Options()).flat
    radii = {
        round(hypot(x / flat, y), 6)
        for x, y in (made.places[f"r{number}"].centre for number in range(12))
    }
    assert len(radii) == 1
    ends = [made.routes[f"-r{number}"].trunk[-2:] for number in range(12)]
    assert len(set(ends)) == 12, "each arrives from its own side"


def test_branches_go_clockwise_from_the_bottom() -> None:
    made = radial(leaning(*((f"r{number}", "top") for number in range(4)))).places
    left_low, left_high, right_high, right_low = (made[f"r{number}"].centre for number in range(4))
    assert left_low[0] < 0 < left_low[1]
    assert left_high[0] < 0 > left_high[1]
    assert right_high[0] > 0 > right_high[1]
    assert right_low[0] > 0 < right_low[1]


def test_two_contentions_face_each_other() -> None:
    one = [(f"a{number}", "one") for number in range(4)]
    other = [(f"b{number}", "other") for number in range(4)]
    made = radial(leaning(*one, *other)).places
    assert made["one"].centre[0] < 0 < made["other"].centre[0]
    assert all(made[name].centre[0] < 0 for name, _ in one[1:3])
    assert all(made[name].centre[0] > 0 for name, _ in other[1:3])


def test_a_small_contention_stands_on_the_first_ring_around_a_large_one() -> None:
    drawn = leaning(*((f"r{number}", "top") for number in range(6)), ("s", "small"))
    made = radial(drawn).places
    assert made["top"].centre == pytest.approx((0, 0))
    flat = rings_of(trees_of(drawn), Options()).flat
    x, y = made["small"].centre
    u, v = made["r0"].centre
    assert hypot(x / flat, y) == pytest.approx(hypot(u / flat, v))


def test_a_chain_of_thousands_runs_outwards() -> None:
    names = [f"c{number}" for number in range(3000)]
    made = radial(leaning(*((below, above) for above, below in pairwise(names)))).places
    away = [hypot(*made[name].centre) for name in names]
    assert away == sorted(away)


def test_progress_rises_and_a_no_stops_the_work() -> None:
    debate = graph(100)
    told = Told()
    lay_out(debate, "radial", progress=told)
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0, 1)
    for stop in range(len(told)):
        answers = iter([True] * stop + [False])
        with pytest.raises(CancelledError):
            lay_out(debate, "radial", progress=lambda _, answers=answers: next(answers))  # type: ignore[misc]
