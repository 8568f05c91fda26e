from __future__ import annotations

from math import hypot

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.layout.contract import Point
from argmap.layout.delaunay import neighbours


@st.composite
def points(draw: st.DrawFn) -> list[Point]:
    """Draw points that are shifted by chance, so that no four lie on one circle."""
    spots = draw(
        st.lists(
            st.tuples(st.integers(-50, 50), st.integers(-50, 50)),
            min_size=3,
            max_size=40,
            unique=True,
        )
    )
    random = draw(st.randoms(use_true_random=False))
    return [(x + random.uniform(-0.3, 0.3), y + random.uniform(-0.3, 0.3)) for x, y in spots]


@settings(deadline=None)
@given(points())
def test_everybody_has_the_nearest_one_for_a_neighbour(spots: list[Point]) -> None:
    edges = set(neighbours(spots))
    for here, (x, y) in enumerate(spots):
        others = [at for at in range(len(spots)) if at != here]
        near = min(others, key=lambda at: hypot(spots[at][0] - x, spots[at][1] - y))
        assert (min(here, near), max(here, near)) in edges


@settings(deadline=None)
@given(points())
def test_all_hang_together_and_no_edge_is_too_many(spots: list[Point]) -> None:
    edges = neighbours(spots)
    assert edges == sorted(set(edges))
    assert len(edges) <= 3 * len(spots) - 3
    reached, waiting = {0}, [0]
    for here in waiting:
        for edge in edges:
            if here in edge:
                there = edge[0] + edge[1] - here
                if there not in reached:
                    reached.add(there)
                    waiting.append(there)
    assert len(reached) == len(spots)


@settings(deadline=None)
@given(points())
def test_no_two_edges_cross(spots: list[Point]) -> None:
    edges = neighbours(spots)

    def side(a: int, b: int, c: int) -> bool:
        (x0, y0), (x1, y1), (x, y) = spots[a], spots[b], spots[c]
        return (x1 - x0) * (y - y0) - (y1 - y0) * (x - x0) > 0

    for at, (a, b) in enumerate(edges):
        for c, d in edges[:at]:
            if len({a, b, c, d}) == 4:
                assert side(a, b, c) == side(a, b, d) or side(c, d, a) == side(c, d, b)


@pytest.mark.parametrize(("count", "edges"), [(0, []), (1, []), (2, [(0, 1)])])
def test_few_points(count: int, edges: list[tuple[int, int]]) -> None:
    assert neighbours([(float(at), 0.0) for at in range(count)]) == edges
