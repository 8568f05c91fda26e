from __future__ import annotations

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.errors import LayoutError
from argmap.layout import bands_layout
from argmap.layout.contract import Options


def test_a_tree_hangs_down_as_networkx_counts() -> None:
    tree = nx.balanced_tree(2, 2, create_using=nx.DiGraph)
    at = bands_layout(tree)
    assert list(at) == list(tree)
    assert at[0][1] > at[1][1] > at[3][1], "y grows upwards"
    assert at[1][0] < at[0][0] < at[2][0]
    assert at[0][0] == pytest.approx((at[1][0] + at[2][0]) / 2)


@pytest.mark.parametrize(
    ("direction", "way"), [("down", (0, -1)), ("up", (0, 1)), ("right", (1, 0)), ("left", (-1, 0))]
)
def test_directions_are_those_of_a_picture_with_y_upwards(
    direction: str, way: tuple[int, int]
) -> None:
    at = bands_layout(nx.path_graph(2), direction=direction)
    assert [(new > old) - (new < old) for new, old in zip(at[1], at[0], strict=True)] == list(way)


@given(
    st.integers(0, 14),
    st.lists(st.tuples(st.integers(0, 13), st.integers(0, 13)), max_size=30),
    st.sampled_from([nx.Graph, nx.DiGraph, nx.MultiGraph, nx.MultiDiGraph]),
)
def test_no_two_nodes_of_any_graph_overlap(
    nodes: int, edges: list[tuple[int, int]], kind: type[nx.Graph]
) -> None:
    graph = kind()
    graph.add_nodes_from((node, {"width": 20 + 9 * node, "height": 10}) for node in range(nodes))
    graph.add_edges_from((a, b) for a, b in edges if a < nodes and b < nodes)
    at = bands_layout(graph)
    assert list(at) == list(graph)
    for one in graph:
        for other in range(one):
            apart_x = abs(at[one][0] - at[other][0]) >= 20 + 4.5 * (one + other)
            apart_y = abs(at[one][1] - at[other][1]) >= 10
            assert apart_x or apart_y


def test_roots_that_are_asked_for_stand_on_top() -> None:
    at = bands_layout(nx.cycle_graph(5), roots=[3])
    assert max(at, key=lambda node: at[node][1]) == 3


def test_gaps_are_options() -> None:
    star = nx.star_graph(2)
    near, far = (bands_layout(star, options=Options(sibling_gap=gap)) for gap in (5, 50))
    assert far[2][0] - far[1][0] - (near[2][0] - near[1][0]) == pytest.approx(45)


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"roots": ["nobody"]}, "the root 'nobody' is not in the graph"),
        ({"direction": "across"}, "no direction “across”"),
    ],
)
def test_what_cannot_be_done_is_said(wrong: dict[str, object], told: str) -> None:
    with pytest.raises(LayoutError, match=told):
        bands_layout(nx.path_graph(3), **wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("size", [0, -3, float("nan"), float("inf"), "wide", None])
def test_a_size_that_is_none_is_said(size: object) -> None:
    graph = nx.Graph()
    graph.add_node("n", width=size)
    with pytest.raises(LayoutError, match="the width of the node 'n' is no positive number"):
        bands_layout(graph)
