"""Curves, directions and the packing of trees, each by itself."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from layout.arrangements import distance, graphs, on_rim, points

from argmap.layout import curves, direct
from argmap.layout.contract import Box, Direction, Graph, Link, Place
from argmap.layout.drawing import spread_ports
from argmap.layout.orient import curve_out, pin_in, place_out
from argmap.layout.tidy import Gaps, tidy
from argmap.layout.trees import trees_of

numbers = st.integers(-500, 500).map(float)
spots = st.tuples(numbers, numbers)
boxes = st.builds(Place, numbers, numbers, st.integers(1, 200), st.integers(1, 200))


@given(st.lists(spots, min_size=4, max_size=10), st.data())
def test_a_curve_that_is_divided_is_the_same_with_another_middle(
    corners: list[tuple[float, float]], data: st.DataObject
) -> None:
    corners = corners[: len(corners) - (len(corners) - 1) % 3]
    curve = tuple(number for point in corners for number in point)
    piece = data.draw(st.integers(0, (len(curve) - 2) // 6 - 1))
    share = data.draw(st.sampled_from([0.0, 0.25, 0.5, 0.9, 1.0]))
    made = curves.divided(curve, piece, share)
    wished = curves.point_on(curve, piece, share)
    if 0 < piece + share < (len(curve) - 2) // 6:
        assert curves.middle_of(made) == pytest.approx(wished, abs=1e-6)
    assert (made[:2], made[-2:]) == (curve[:2], curve[-2:])
    pieces = [made[at : at + 8] for at in range(0, len(made) - 2, 6)]
    for known in pieces:
        middle = curves.point_on((*known,), 0, 0.5)
        assert distance(curve, middle) < 2.5, "it runs where it did"


@given(spots, spots, st.floats(0, 30))
def test_an_elbow_leaves_upright_and_arrives_level(
    start: tuple[float, float], end: tuple[float, float], radius: float
) -> None:
    curve = curves.elbow(start, end, radius)
    assert (curve[:2], curve[-2:]) == (start, end)
    assert curve[2] == pytest.approx(start[0])
    assert curve[-3] == pytest.approx(end[1])
    low, high = sorted((start[1], end[1]))
    assert all(low - 1e-9 <= y <= high + 1e-9 for _, y in points(curve))


def test_a_curve_has_no_kink_where_its_pieces_meet() -> None:
    for curve in (
        curves.elbow((0, 50), (90, 0), 10),
        curves.arch((0, 50), (90, 60), 10, 10),
    ):
        for at in range(8, len(curve) - 6, 6):
            x, y = curve[at - 2 : at]
            before = (x - curve[at - 4], y - curve[at - 3])
            after = (curve[at] - x, curve[at + 1] - y)
            assert before[0] * after[1] == pytest.approx(before[1] * after[0], abs=1e-6)


@given(boxes, boxes)
def test_direct_lines_run_from_edge_to_edge(one: Place, other: Place) -> None:
    for curve in (direct.between(one, other), direct.bent(one, other), direct.bowed(one, other, 9)):
        assert on_rim(one, curve[:2])
        assert on_rim(other, curve[-2:])


@given(st.sampled_from(Direction), spots)
def test_a_pin_comes_out_where_it_went_in(direction: Direction, pin: tuple[float, float]) -> None:
    x, y = pin_in(direction, pin)
    assert curve_out(direction, (x, y)) == pin
    assert place_out(direction, Place(x - 3, y - 3, 6, 6)).centre == pytest.approx(pin)


@given(st.integers(1, 12), st.integers(0, 4), st.integers(0, 4), st.integers(20, 300))
def test_ports_keep_their_order_and_the_box(home: int, left: int, right: int, width: int) -> None:
    wanted = [float(90 * place) for place in range(home)]
    ports = spread_ports(sum(wanted) / home, width, left, wanted, right)
    assert len(ports) == left + home + right
    assert all(a < b or width <= 24 for a, b in pairwise(ports))
    assert all(abs(port - sum(wanted) / home) <= width / 2 for port in ports)


@given(graphs(most=40).filter(lambda drawn: bool(drawn.boxes)))
def test_neighbours_in_a_row_stand_their_gap_apart(drawn: Graph) -> None:
    trees = trees_of(drawn)
    widths = [box.width for box in drawn.boxes]
    at = tidy(trees, widths, Gaps(5, 20, 36, 72), lambda _: None)
    for row in trees.rows:
        for one, other in pairwise(row):
            room = at[other] - at[one] - (widths[one] + widths[other]) / 2
            if trees.above[one] != trees.above[other]:
                least = 36.0
            elif trees.above[one] < 0:
                least = 72.0
            else:
                least = 5.0 if trees.home[one] == trees.home[other] else 20.0
            assert room >= least - 1e-6


def test_a_gap_that_opens_is_shared_among_the_small_ones_between() -> None:
    names = ["top", "left", "m1", "m2", "right", *(f"l{n}" for n in range(6)),
             *(f"r{n}" for n in range(6))]  # fmt: skip
    above = {"left": "top", "m1": "top", "m2": "top", "right": "top"}
    above |= {name: "left" if name[0] == "l" else "right" for name in names[5:]}
    drawn = Graph(
        tuple(Box(name, 60, 30) for name in names),
        tuple(Link(f"-{name}", (name,), target) for name, target in above.items()),
        {name: f"-{name}" for name in above},
    )
    at = dict(
        zip(
            names,
            tidy(trees_of(drawn), [60.0] * len(names), Gaps(5, 20, 36, 72), lambda _: None),
            strict=True,
        )
    )
    steps = [b - a for a, b in pairwise(at[name] for name in ("left", "m1", "m2", "right"))]
    assert steps == pytest.approx([steps[0]] * 3)
    assert steps[0] > 80
