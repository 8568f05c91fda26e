from __future__ import annotations

import pytest
from benchmarks.generate import graph
from hypothesis import given, settings
from hypothesis import strategies as st
from layout.arrangements import Told, faults, graphs, overlaps

from argmap.errors import CancelledError, LayoutError
from argmap.layout import engines, lay_out
from argmap.layout.contract import Box, Direction, Graph, Link, Options

ENGINES = [known.name for known in engines() if known.kind == "networkx"]


@settings(max_examples=25)
@pytest.mark.parametrize("engine", ENGINES)
@given(drawn=graphs(pins=True), direction=st.sampled_from(Direction))
def test_any_graph_is_laid_out_soundly(engine: str, drawn: Graph, direction: Direction) -> None:
    made = lay_out(drawn, engine, Options(direction=direction))
    assert faults(drawn, made, pins=False) == []


@pytest.mark.parametrize("engine", ENGINES)
def test_a_thousand_boxes_stand_apart_and_no_further_than_they_must(engine: str) -> None:
    debate = graph(1000)
    places = dict(lay_out(debate, engine).places)
    assert not list(overlaps(places))
    nearest = [
        max(abs(a.centre[0] - b.centre[0]) - (a.width + b.width) / 2,
            abs(a.centre[1] - b.centre[1]) - (a.height + b.height) / 2)
        for a, b in _pairs(list(places.values()))
    ]  # fmt: skip
    assert min(nearest) == pytest.approx(20)


def _pairs(places: list) -> list:  # type: ignore[type-arg]
    order = sorted(places, key=lambda place: place.x)
    return [
        (one, other)
        for at, one in enumerate(order)
        for other in order[at + 1 : at + 400]
        if other.x - one.right < 25 and abs(other.y - one.y) < 300
    ]


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


@pytest.mark.parametrize("engine", ENGINES)
def test_claims_that_nothing_joins_are_laid_out_too(engine: str) -> None:
    alone = Graph(tuple(Box(f"c{number}", 90, 40) for number in range(7)), (), {})
    assert faults(alone, lay_out(alone, engine)) == []


@pytest.mark.parametrize("engine", ENGINES)
def test_progress_rises_and_a_no_stops_the_work(engine: str) -> None:
    told = Told()
    lay_out(graph(50), engine, progress=told)
    assert told == sorted(told)
    with pytest.raises(CancelledError):
        lay_out(graph(50), engine, progress=lambda _: False)


def test_two_lines_between_the_same_boxes_do_not_lie_on_each_other() -> None:
    boxes = (Box("a", 50, 30), Box("b", 50, 30))
    links = (Link("1", ("a",), "b"), Link("2", ("b",), "a"))
    made = lay_out(Graph(boxes, links, {"a": "1"}, (("a", "b"),)), "circular")
    anchors = {made.routes["1"].anchor, made.routes["2"].anchor}
    assert len(anchors) == 2
    assert faults(Graph(boxes, links, {"a": "1"}, (("a", "b"),)), made) == []


@pytest.mark.parametrize(
    ("engine", "settings_", "told"),
    [
        ("spiral", {"resolution": 0}, "resolution of a spiral"),
        ("spiral", {"resolution": "wide"}, "must be a number"),
        ("shell", {"rotate": float("nan")}, "must be a number"),
        ("circular", {"rotate": 1}, "has no setting “rotate”; it has none"),
        ("bands", {"rotate": 1}, "it knows exchange"),
    ],
)
def test_settings_that_make_no_sense_are_refused(
    engine: str, settings_: dict[str, object], told: str
) -> None:
    with pytest.raises(LayoutError, match=told):
        lay_out(graph(5), engine, Options(engine=settings_))


def test_settings_reach_networkx() -> None:
    debate = graph(30)
    usual = lay_out(debate, "spiral")
    assert lay_out(debate, "spiral", Options(engine={"equidistant": False})) != usual
    assert lay_out(debate, "shell", Options(engine={"rotate": 1.0})) != lay_out(debate, "shell")
