"""Words that would cover something are left out."""

from __future__ import annotations

from argmap.layout.contract import Arrangement, Box, Graph, Link, Place, Route
from argmap.layout.curves import straight
from argmap.layout.legible import legible

BOXES = (Box("top", 100, 40), Box("one", 100, 40), Box("other", 100, 40))
LINKS = (Link("second", ("one",), "other"), Link("first", ("one",), "top"))
GRAPH = Graph(BOXES, LINKS, {"one": "first"})


def arranged(first: tuple[float, float], second: tuple[float, float]) -> Arrangement:
    places = {"top": Place(0, 0, 100, 40), "one": Place(0, 200, 100, 40),
              "other": Place(300, 200, 100, 40)}  # fmt: skip
    routes = {
        "second": Route(straight((100, 220), (300, 220)), second),
        "first": Route(straight((50, 200), (50, 40)), first),
    }
    return Arrangement(places, routes)


def test_words_apart_from_one_another_are_kept() -> None:
    made = arranged((50, 120), (200, 220))
    assert legible(GRAPH, made) == made


def test_of_two_words_in_one_place_the_one_on_the_way_home_is_kept() -> None:
    routes = legible(GRAPH, arranged((50, 120), (80, 125))).routes
    assert [routes[name].bare for name in ("first", "second")] == [False, True]


def test_a_word_on_a_box_is_left_out() -> None:
    routes = legible(GRAPH, arranged((50, 45), (200, 220))).routes
    assert [routes[name].bare for name in ("first", "second")] == [True, False]
