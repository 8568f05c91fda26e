from __future__ import annotations

import pytest
from benchmarks.generate import graph

from argmap.layout import lay_out
from argmap.layout.contract import Box, Direction, Graph, Link, Options
from argmap.layout.nx_layers import supporting
from argmap.layout.trees import trees_of


@pytest.mark.parametrize("engine", ["bfs", "multipartite"])
@pytest.mark.parametrize("direction", Direction)
def test_layers_lie_in_the_direction_that_is_wanted(engine: str, direction: Direction) -> None:
    boxes = tuple(Box(name, 50, 30) for name in ("top", "r1", "r2"))
    links = (Link("1", ("r1",), "top"), Link("2", ("r2",), "top"))
    made = lay_out(Graph(boxes, links, {"r1": "1", "r2": "2"}), engine, Options(direction))
    (x0, y0), (x1, y1), (x2, y2) = (made.places[name].centre for name in ("top", "r1", "r2"))
    if direction in (Direction.DOWN, Direction.UP):
        assert y1 == y2
        assert x1 < x0 < x2, "the author's order is kept"
        assert (y1 > y0) is (direction is Direction.DOWN)
    else:
        assert x1 == x2
        assert y1 < y0 < y2
        assert (x1 > x0) is (direction is Direction.RIGHT)


def test_a_shared_claim_stands_in_the_layer_of_the_shortest_way() -> None:
    boxes = tuple(Box(name, 50, 30) for name in "abcd")
    links = (
        Link("1", ("b",), "a"), Link("2", ("c",), "b"), Link("3", ("d",), "c"),
        Link("4", ("d",), "a"),
    )  # fmt: skip
    drawn = Graph(boxes, links, {"b": "1", "c": "2", "d": "3"})
    near, far = (lay_out(drawn, engine).places["d"].y for engine in ("bfs", "multipartite"))
    assert near == lay_out(drawn, "bfs").places["b"].y
    assert far > near


def test_a_row_stands_as_near_as_can_be_to_what_it_hangs_under() -> None:
    debate = graph(200)
    made = lay_out(debate, "multipartite")
    trees = trees_of(debate)
    last = trees.rows[-1]
    away = [
        abs(
            made.places[debate.boxes[box].id].centre[0]
            - made.places[debate.boxes[trees.above[box]].id].centre[0]
        )
        for box in last
    ]
    assert max(away) < len(last) * 260


def test_sides_are_those_of_the_first_contention() -> None:
    boxes = tuple(Box(name, 50, 30) for name in ("for", "against", "r", "o", "oo", "ur", "r2"))
    links = (
        Link("1", ("r",), "for", True),
        Link("2", ("o",), "for", False),
        Link("3", ("oo",), "o", False),
        Link("4", ("ur",), "1", False),
        Link("5", ("r2",), "against", True),
    )
    home = {"r": "1", "o": "2", "oo": "3", "ur": "4", "r2": "5"}
    drawn = Graph(boxes, links, home, (("for", "against"),))
    chosen = [boxes[box].id for box in supporting(trees_of(drawn))]
    assert chosen == ["for", "r", "oo"]
    places = lay_out(drawn, "bipartite").places
    left = max(places[name].right for name in chosen)
    assert all(places[box.id].x > left for box in boxes if box.id not in chosen)
    level = lay_out(drawn, "bipartite", Options(Direction.RIGHT)).places
    above = max(level[name].bottom for name in chosen)
    assert all(level[box.id].y > above for box in boxes if box.id not in chosen)
