"""What is laid out for those who read from right to left is the same, the other way round."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from layout.arrangements import faults, graphs

from argmap.layout import lay_out
from argmap.layout.contract import Box, Direction, Graph, Link, Options

GRAPH = Graph(
    (Box("m", 100, 40), Box("a", 80, 40), Box("b", 90, 40)),
    (Link("1", ("a",), "m"), Link("2", ("b",), "m")),
    {"a": "1", "b": "2"},
)


def test_siblings_run_from_right_to_left() -> None:
    plain, made = lay_out(GRAPH), lay_out(GRAPH, options=Options(mirror=True))
    assert plain.places["a"].x < plain.places["b"].x
    assert made.places["a"].x > made.places["b"].x
    assert made.places["a"].right == -plain.places["a"].x
    assert made.places["m"].centre == plain.places["m"].centre


@pytest.mark.parametrize("direction", [Direction.RIGHT, Direction.LEFT])
def test_columns_stay_as_they_are(direction: Direction) -> None:
    options = Options(direction=direction)
    assert lay_out(GRAPH, options=options) == lay_out(
        GRAPH, options=Options(direction=direction, mirror=True)
    )


@settings(max_examples=40)
@given(graphs(pins=True), st.sampled_from(["bands", "page"]))
def test_pins_hold_and_nothing_is_wrong(graph: Graph, engine: str) -> None:
    made = lay_out(graph, engine, Options(mirror=True))
    assert faults(graph, made) == []
