from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.layout import lay_out
from argmap.layout.contract import Box, Direction, Graph, Link, Options, Place
from argmap.layout.drift import Places, Routes, moved
from argmap.layout.turn import Turn

LINKED = Graph(
    tuple(Box(name, 100, 40) for name in ("top", "p", "q")), (Link("both", ("p", "q"), "top"),),
    {"p": "both", "q": "both"},
)  # fmt: skip


@given(st.sampled_from(Direction), st.booleans())
def test_what_is_turned_is_what_is_laid_out_in_that_direction(
    direction: Direction, mirror: bool
) -> None:
    options = Options(direction, mirror=mirror)
    turn = Turn.of(options)
    wanted = lay_out(LINKED, options=options)
    size = (40, 100) if turn.level else (100, 40)
    gap = 1.9 if turn.level else 1.0
    swapped = Graph(tuple(Box(b.id, *size) for b in LINKED.boxes), LINKED.links, LINKED.home)
    flat = lay_out(swapped, options=Options(row_gap=64 * gap))
    boxes = turn.boxes(np.array([[p.x, p.y, p.width, p.height] for p in flat.places.values()]))
    assert [Place(*box) for box in boxes.tolist()] == list(wanted.places.values())
    route = turn.route(flat.routes["both"])
    there = wanted.routes["both"]
    if not turn.level:  # sideways, the room between rows is divided otherwise
        assert route.trunk == pytest.approx(there.trunk)
        assert route.stems[0] == pytest.approx(there.stems[0])
    assert route.trunk[-2:] == pytest.approx(there.trunk[-2:])
    moves = turn.moves(np.array([[3.0, 5.0]]))
    assert moves.tolist() == [list(turn.curve((3.0, 5.0)))]


def test_places_and_routes_are_made_when_they_are_asked_for() -> None:
    places = Places({"b": 1, "a": 0}, ["a", "b"], np.array([[0, 1, 2, 3], [4, 5, 6, 7]]) * 1.0)
    assert dict(places) == {"b": Place(4, 5, 6, 7), "a": Place(0, 1, 2, 3)}
    route = lay_out(LINKED).routes["both"]
    routes = Routes(
        {"x": 1}, ["", "x"], [None, route], np.array([[0, 0], [7.0, -2.0]]), frozenset()
    )
    assert dict(routes) == {"x": moved(route, 7, -2)}
    assert routes["x"].anchor == (route.anchor[0] + 7, route.anchor[1] - 2)
    assert len(routes["x"].stems) == 2
    assert moved(route, 0, 0) is route
