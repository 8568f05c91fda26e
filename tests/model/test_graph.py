"""The map as a networkx graph, and back."""

from __future__ import annotations

import networkx as nx
import pytest
from hypothesis import given
from strategies import maps

from argmap.errors import InputError
from argmap.model.elements import Stance
from argmap.model.graph import from_networkx, to_networkx
from argmap.model.map import ArgumentMap


@given(argmap=maps())
def test_nothing_is_lost_on_the_way_there_and_back(argmap: ArgumentMap) -> None:
    assert from_networkx(to_networkx(argmap)) == argmap


@given(argmap=maps())
def test_it_is_bipartite_but_for_undercuts(argmap: ArgumentMap) -> None:
    graph = to_networkx(argmap)
    side = nx.get_node_attributes(graph, "bipartite")
    undercuts = [a for a in argmap.arguments.values() if a.target in argmap.arguments]
    within = [(u, v) for u, v in graph.edges() if side[u] == side[v]]
    assert len(within) == len(undercuts)
    assert graph.number_of_nodes() == len(argmap.claims) + len(argmap.arguments)


def test_a_graph_made_by_hand_is_a_map() -> None:
    graph = nx.DiGraph()
    graph.add_node("a", text="Open it.")
    graph.add_edge("b", "a")
    graph.add_edge("c", "a", stance="con")
    argmap = from_networkx(graph)
    assert argmap.claims["a"].text == "Open it."
    assert argmap.claims["b"].text == "b"
    assert sorted(known.stance for known in argmap.arguments_on("a")) == [Stance.CON, Stance.PRO]


def with_node(**attributes: object) -> nx.DiGraph:
    graph = nx.DiGraph()
    graph.add_node("a", **attributes)
    return graph


@pytest.mark.parametrize(
    ("graph", "says"),
    [
        (nx.path_graph(3), "no direction"),
        (nx.DiGraph([("a", "a")]), "itself"),
        (nx.DiGraph([("a", "b", {"stance": "perhaps"})]), "perhaps"),
        (nx.DiGraph([(1, "1")]), "same name"),
        (with_node(text=5, note=7), "the attribute text cannot be '5'"),
        (with_node(confidence="high"), "the attribute confidence cannot be 'high'"),
        (with_node(confidence=7), "from 0 to 1"),
        (with_node(pin=(1,)), "makes no map"),
        (with_node(excerpts=["gone"]), "excerpt that is not there"),
        (with_node(text="\x00"), "control character"),
        (nx.DiGraph(title=3), "the attribute title"),
        (nx.DiGraph(sources=[{"title": "Book"}]), "makes no map"),
    ],
)
def test_what_makes_no_map_is_refused(graph: nx.Graph, says: str) -> None:
    with pytest.raises(InputError, match=says):
        from_networkx(graph)


def test_an_argument_with_two_targets_is_refused() -> None:
    graph = nx.MultiDiGraph()
    for claim in "abc":
        graph.add_node(claim, kind="claim")
    graph.add_node("x", kind="argument")
    graph.add_edges_from([("a", "x"), ("x", "b"), ("x", "c")])
    with pytest.raises(InputError, match="bears on 2 things"):
        from_networkx(graph)


def test_what_is_no_field_is_left_behind() -> None:
    graph = nx.DiGraph([("a", "b", {"weight": 2.5, "strength": 0.5})])
    graph.nodes["a"].update(label="Label.", pos=(1, 2), tags=["x"], folded=True)
    argmap = from_networkx(graph)
    assert (argmap.claims["a"].text, argmap.claims["a"].tags) == ("Label.", ("x",))
    assert [known.strength for known in argmap.arguments.values()] == [0.5]
