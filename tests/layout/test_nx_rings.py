from __future__ import annotations

from itertools import pairwise
from math import atan2, pi

import pytest
from benchmarks.generate import graph

from argmap.layout import lay_out
from argmap.layout.contract import Arrangement, Graph, Options
from argmap.layout.network import reading_order
from argmap.layout.trees import trees_of


def angles(drawn: Graph, made: Arrangement) -> list[float]:
    """Give the angles of all boxes around the middle, in reading order."""
    centres = [made.places[drawn.boxes[box].id].centre for box in reading_order(trees_of(drawn))]
    x = (min(x for x, _ in centres) + max(x for x, _ in centres)) / 2
    y = (min(y for _, y in centres) + max(y for _, y in centres)) / 2
    return [atan2((cy - y) / 1.0, (cx - x) / 1.4) for cx, cy in centres]


@pytest.mark.parametrize("lanes", [1, 3])
def test_a_circle_goes_around_in_reading_order(lanes: int) -> None:
    debate = graph(60)
    made = lay_out(debate, "circular", Options(engine={"lanes": lanes}))
    turns = [(other - one) % (2 * pi) for one, other in pairwise(angles(debate, made))]
    forward = sum(turn < pi for turn in turns)
    assert forward > (0.98 if lanes == 1 else 0.75) * len(turns)
    assert sum(turn for turn in turns if turn < pi) < 2 * pi * (1.1 if lanes == 1 else 1.6)


def test_more_lanes_make_a_smaller_circle() -> None:
    debate = graph(150)
    one, three = (
        lay_out(debate, "circular", Options(engine={"lanes": lanes})).bounds[2] for lanes in (1, 3)
    )
    assert three < 0.6 * one


def test_each_depth_has_its_ring() -> None:
    debate = graph(60)
    trees = trees_of(debate)
    places = lay_out(debate, "shell").places
    away = [
        max(
            (places[debate.boxes[box].id].centre[0] / 1.4) ** 2
            + places[debate.boxes[box].id].centre[1] ** 2
            for box in row
        )
        for row in trees.rows
    ]
    assert away == sorted(away)


@pytest.mark.parametrize(
    ("engine", "wish"),
    [
        ("circular", {"stretch": 2.5}),
        ("shell", {"rotate": 1.0}),
        ("spiral", {"equidistant": False}),
        ("spiral", {"resolution": 0.9}),
    ],
)
def test_settings_reach_networkx(engine: str, wish: dict[str, object]) -> None:
    debate = graph(40)
    assert lay_out(debate, engine, Options(engine=wish)) != lay_out(debate, engine)
