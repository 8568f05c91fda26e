from __future__ import annotations

import pytest
from benchmarks.generate import graph
from layout.arrangements import overlaps

from argmap.errors import LayoutError
from argmap.layout import lay_out
from argmap.layout.contract import Box, Graph, Link, Options


@pytest.mark.parametrize(
    ("engine", "wish"),
    [
        ("spring", {"iterations": 3}),
        ("spring", {"k": 1.0}),
        ("spring", {"start": "random"}),
        ("forceatlas2", {"scaling_ratio": 9.0}),
        ("forceatlas2", {"strong_gravity": True}),
        ("forceatlas2", {"linlog": True}),
        ("arf", {"a": 3.0}),
        ("planar", {"stretch": 3.0}),
        ("spectral", {"stretch": 3.0}),
    ],
)
def test_settings_reach_networkx(engine: str, wish: dict[str, object]) -> None:
    debate = graph(30)
    assert lay_out(debate, engine, Options(engine=wish)) != lay_out(debate, engine)


@pytest.mark.filterwarnings("error")
def test_settings_that_drive_claims_apart_without_end_are_refused() -> None:
    with pytest.raises(LayoutError, match="try smaller ones, or bands"):
        lay_out(graph(40), "arf", Options(engine={"dt": 0.1, "a": 50.0}))


def twins() -> Graph:
    """Two debates of a contention with three reasons each that nothing joins."""
    boxes = tuple(Box(f"{side}{n}", 100, 40) for side in "ab" for n in range(4))
    links = tuple(
        Link(f"{side}{n}", (f"{side}{n}",), f"{side}0") for side in "ab" for n in (1, 2, 3)
    )
    return Graph(boxes, links, {link.premises[0]: link.id for link in links})


@pytest.mark.parametrize("engine", ["spring", "forceatlas2", "arf", "spectral", "planar"])
def test_parts_that_nothing_joins_stand_apart_and_not_far(engine: str) -> None:
    places = lay_out(twins(), engine).places
    assert not list(overlaps(dict(places)))
    rects = []
    for side in "ab":
        own = [place for name, place in places.items() if name[0] == side]
        rects.append(
            (min(p.x for p in own), min(p.y for p in own),
             max(p.right for p in own), max(p.bottom for p in own))
        )  # fmt: skip
    one, other = rects
    beside = max(one[0] - other[2], other[0] - one[2])
    below = max(one[1] - other[3], other[1] - one[3])
    assert 60 < max(beside, below) < 400


def test_what_belongs_together_is_drawn_together() -> None:
    boxes = tuple(Box(name, 100, 40) for name in ("a", "b", "c", *"defgh"))
    links = (Link("1", ("b", "c"), "a"), *(Link(name, (name,), "a") for name in "defgh"))
    home = {"b": "1", "c": "1", **{name: name for name in "defgh"}}
    places = lay_out(Graph(boxes, links, home), "spring").places

    def away(one: str, other: str) -> float:
        (x0, y0), (x1, y1) = places[one].centre, places[other].centre
        return ((x1 - x0) / 150) ** 2 + ((y1 - y0) / 75) ** 2

    assert away("b", "c") < sorted(away("b", name) for name in "defgh")[2]
