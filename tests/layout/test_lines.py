"""Lines between boxes that stand anywhere."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from layout.arrangements import covering, faults, graphs, through

from argmap.layout.contract import Arrangement, Box, Graph, Link, Options, Place, Point
from argmap.layout.curves import apart, middle_of, straight
from argmap.layout.lines import Drawn, arranged, gaps
from argmap.layout.trees import trees_of


def at(graph: Graph, *middles: Point, ready: dict[int, Drawn] | None = None) -> Arrangement:
    """Draw the lines of a graph whose boxes stand at these places."""
    places = [
        Place(x - box.width / 2, y - box.height / 2, box.width, box.height)
        for box, (x, y) in zip(graph.boxes, middles, strict=True)
    ]
    return arranged(trees_of(graph), places, lambda _: None, ready)


def inside(place: Place, point: Point, room: float = 0.0) -> bool:
    return (
        place.x - room < point[0] < place.right + room
        and place.y - room < point[1] < place.bottom + room
    )


BOXES = tuple(Box(name, 100, 40) for name in "abcd")


@settings(max_examples=40, deadline=None)
@given(graphs(most=16))
def test_words_and_brackets_stand_on_no_box(drawn: Graph) -> None:
    columns = 4
    middles = [
        (700.0 * (number % columns), 500.0 * (number // columns))
        for number in range(len(drawn.boxes))
    ]
    made = at(drawn, *middles)
    assert faults(drawn, made) == []
    assert through(drawn, made) == []
    for route in made.routes.values():
        assert not any(inside(place, route.anchor, 4.0) for place in made.places.values())
        if route.bracket is not None:
            ends = [(route.bracket[0], route.bracket[1]), (route.bracket[-2], route.bracket[-1])]
            assert not any(inside(place, end, 4) for place in made.places.values() for end in ends)


def test_words_keep_away_from_one_another() -> None:
    links = tuple(Link(name, (name,), "a") for name in "bcd")
    graph = Graph(BOXES, links, {name: name for name in "bcd"})
    made = at(graph, (0, 0), (-60, 200), (0, 320), (60, 200))
    anchors = [made.routes[name].anchor for name in "bcd"]
    for place, one in enumerate(anchors):
        for other in anchors[:place]:
            assert abs(one[0] - other[0]) >= 49 or abs(one[1] - other[1]) >= 18


def test_the_badge_of_a_contradiction_covers_no_word() -> None:
    links = (Link("1", ("c",), "d"),)
    graph = Graph(BOXES, links, {"c": "1"}, (("a", "b"),))
    made = at(graph, (0, 0), (0, 400), (-82, 200), (82, 200))
    assert covering(graph, made) == []
    x, y = middle_of(made.contradictions[0])
    assert x == pytest.approx(0, abs=1)
    assert abs(y - 200) < 60, "it stays as near to the middle as may be"


def test_a_line_without_room_for_its_word_is_bare() -> None:
    links = (Link("1", ("b",), "a"), Link("2", ("c",), "1"))
    graph = Graph(BOXES[:3], links, {"b": "1", "c": "2"})
    made = at(graph, (0, 0), (0, 150), (88, 75))
    assert not made.routes["1"].bare
    assert made.routes["2"].bare


def test_lines_between_the_same_two_run_beside_each_other() -> None:
    links = (Link("1", ("b",), "a"), Link("2", ("a",), "b"), Link("3", ("b",), "a"))
    graph = Graph(BOXES[:2], links, {"b": "1"}, (("a", "b"),))
    made = at(graph, (0, 0), (0, 300))
    across = [made.routes[name].trunk[0] for name in "123"] + [made.contradictions[0][0]]
    assert len({round(x) for x in across}) == 4
    assert faults(graph, made) == []


def test_lines_around_one_corner_run_beside_each_other() -> None:
    boxes = (*BOXES, Box("wall", 300, 30))
    links = (Link("1", ("b",), "a"), Link("2", ("c",), "a"))
    graph = Graph(boxes, links, {"b": "1", "c": "2"})
    made = at(graph, (-60, -200), (20, 200), (60, 340), (900, 900), (0, 0))
    tips = [
        min((x, y) for x, y in zip(made.routes[name].trunk[::2], made.routes[name].trunk[1::2],
                                   strict=True))
        for name in "12"
    ]  # fmt: skip
    assert through(graph, made) == []
    assert apart(*tips) > 2


def test_a_bracket_leaves_room_for_the_word_between_it_and_the_target() -> None:
    graph = Graph(BOXES[:3], (Link("1", ("b", "c"), "a"),), {"b": "1", "c": "1"})
    made = at(graph, (0, 0), (-180, 10), (180, 30))
    route = made.routes["1"]
    assert route.bracket is not None
    assert not inside(made.places["a"], (route.trunk[0], route.trunk[1]), 40)
    assert faults(graph, made) == []


def test_a_line_that_is_drawn_already_is_kept_and_gets_a_word() -> None:
    graph = Graph(BOXES[:2], (Link("1", ("b",), "a"),), {"b": "1"})
    trunk = straight((30, 280), (30, 20))
    made = at(graph, (0, 0), (0, 300), ready={0: Drawn(trunk)})
    assert made.routes["1"].trunk == trunk
    assert made.routes["1"].anchor[0] == pytest.approx(30)
    fixed = at(graph, (0, 0), (0, 300), ready={0: Drawn(trunk, anchor=(30, 100))})
    assert fixed.routes["1"].anchor == (30, 100)


@pytest.mark.parametrize("gap", [0.0, 80.0])
def test_gaps_leave_room_for_lines_whatever_is_wished(gap: float) -> None:
    wish = Options(sibling_gap=gap, family_gap=gap, row_gap=gap)
    assert min(gaps(wish)) >= max(24.0, gap)
