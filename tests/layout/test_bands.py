from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from layout.arrangements import faults, graphs, overlaps, through

from argmap.errors import CancelledError
from argmap.layout import lay_out
from argmap.layout.contract import Box, Direction, Graph, Link, Options

directions = st.sampled_from(Direction)


@given(graphs(), directions)
def test_any_graph_is_laid_out_soundly_and_no_line_runs_through_a_box(
    graph: Graph, direction: Direction
) -> None:
    made = lay_out(graph, options=Options(direction=direction))
    assert faults(graph, made) == []
    assert through(graph, made) == []


@given(graphs(pins=True), directions)
def test_pinned_boxes_stand_where_they_were_put(graph: Graph, direction: Direction) -> None:
    made = lay_out(graph, options=Options(direction=direction))
    assert faults(graph, made) == []
