from __future__ import annotations

from math import inf

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.rendering.cuts import Pieces, choose, gaps, lengths

spans = st.tuples(st.floats(0, 1_000), st.floats(1, 120)).map(lambda pair: (pair[0], sum(pair)))


def test_one_piece_needs_no_cut_if_it_is_long_enough() -> None:
    assert choose(Pieces(0, 100, 1, 100, 10), []) == ((), 0.0)
    assert choose(Pieces(0, 101, 1, 100, 10), [])[1] == inf


def test_a_cut_runs_in_the_middle_of_a_gap() -> None:
    things = [(0.0, 90.0), (110.0, 200.0)]
    cuts, cost = choose(Pieces(0, 200, 2, 130, 10), things)
    assert cuts == pytest.approx((100.0,))
    assert cost < 1


def test_what_overlaps_enough_is_crossed_before_what_would_be_lost() -> None:
    small, large = [(at, at + 8.0) for at in range(20, 180, 6)], [(10.0, 95.0), (105.0, 190.0)]
    (cut,), _ = choose(Pieces(0, 200, 2, 130, 20), [*small, *large])
    assert 95 <= cut <= 105


def test_equal_pieces_where_nothing_is_in_the_way() -> None:
    cuts, _ = choose(Pieces(0, 400, 4, 150, 0), [])
    assert cuts == pytest.approx((100, 200, 300), abs=3)


def test_there_may_be_no_way() -> None:
    assert choose(Pieces(0, 500, 2, 200, 0), []) == ((), inf)


@given(
    things=st.lists(spans, max_size=40),
    count=st.integers(2, 6),
    slack=st.floats(1.02, 1.6),
    overlap=st.floats(0, 30),
)
@settings(deadline=None, max_examples=150)
def test_no_piece_is_longer_than_a_sheet(
    things: list[tuple[float, float]], count: int, slack: float, overlap: float
) -> None:
    room = (1_200 + (count - 1) * overlap) / count * slack
    pieces = Pieces(0, 1_200, count, room, overlap)
    cuts, cost = choose(pieces, things)
    assert len(cuts) == count - 1
    assert list(cuts) == sorted(cuts)
    assert cost < inf
    made = lengths(0, 1_200, cuts)
    shown = [
        (high - low) + (overlap / 2 if low > 0 else 0) + (overlap / 2 if high < 1_200 else 0)
        for low, high in made
    ]
    assert max(shown) <= room + 1e-3


@given(things=st.lists(spans, max_size=30))
@settings(deadline=None)
def test_gaps_and_things_share_nothing(things: list[tuple[float, float]]) -> None:
    found = gaps(things, 0, 1_000)
    for start, end in found:
        assert 0 <= start < end <= 1_000
        middle = (start + end) / 2
        assert not any(low < middle < high for low, high in things)
    assert found == sorted(found)
