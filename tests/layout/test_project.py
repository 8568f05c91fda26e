from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from layout.arrangements import faults
from strategies import maps

from argmap.layout import lay_out
from argmap.layout.project import graph_of
from argmap.model.elements import Argument, Claim, Pin, Stance
from argmap.model.map import ArgumentMap

PRO, CON = Stance.PRO, Stance.CON


def sized(*claims: str) -> dict[str, tuple[float, float]]:
    return dict.fromkeys(claims, (100.0, 40.0))


def made(claims: str, *arguments: tuple[str, str, str, Stance]) -> ArgumentMap:
    return ArgumentMap.of(
        [
            *(Claim(id=claim, rank=f"a{at}") for at, claim in enumerate(claims.split())),
            *(
                Argument(id=name, premises=tuple(premises.split()), target=target, stance=stance,
                         rank=f"a{at}")
                for at, (name, premises, target, stance) in enumerate(arguments)
            ),
        ]
    )  # fmt: skip


DEBATE = made(
    "t r s o u",
    ("1", "r s", "t", PRO),
    ("2", "o", "t", CON),
    ("3", "u", "2", CON),
    ("4", "u", "r", PRO),
)


def test_a_whole_map_in_the_authors_order() -> None:
    graph = graph_of(DEBATE, sized(*"tsrou"))
    assert [box.id for box in graph.boxes] == ["t", "o", "r", "s", "u"]
    assert {link.id: (link.premises, link.target, link.pro) for link in graph.links} == {
        "1": (("r", "s"), "t", True),
        "2": (("o",), "t", False),
        "3": (("u",), "2", False),
        "4": (("u",), "r", True),
    }
    assert graph.home == {"r": "1", "s": "1", "o": "2", "u": "3"}


def test_hidden_premises_are_dropped_and_what_hangs_on_hidden_ones_is_left_out() -> None:
    graph = graph_of(DEBATE, sized(*"tsu"))
    assert [(link.id, link.premises) for link in graph.links] == [("1", ("s",))]
    assert graph.home == {"s": "1"}, "the home of u is hidden, so that it stands by itself"


def test_a_contradiction_is_one_line_and_no_link() -> None:
    argmap = made("a b", ("1", "a", "b", CON), ("2", "b", "a", CON))
    graph = graph_of(argmap, sized("b", "a"))
    assert (graph.contradictions, graph.links, graph.home) == ((("a", "b"),), (), {})
    assert graph_of(argmap, sized("b")).contradictions == ()


def test_pins_come_along() -> None:
    argmap = ArgumentMap.of([Claim(id="a", pin=Pin(3, 4)), Claim(id="b")])
    assert [box.pin for box in graph_of(argmap, sized("a", "b")).boxes] == [(3, 4), None]


@given(maps(), st.data())
def test_any_part_of_any_map_can_be_laid_out(argmap: ArgumentMap, data: st.DataObject) -> None:
    shown = [claim for claim in argmap.claims if data.draw(st.integers(0, 3))]
    graph = graph_of(argmap, sized(*shown))
    assert {box.id for box in graph.boxes} == set(shown)
    assert faults(graph, lay_out(graph)) == []
