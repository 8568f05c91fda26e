from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.model import ranks


@given(st.lists(st.integers(0, 30), max_size=60))
def test_a_row_built_by_insertions_stays_in_order(places: list[int]) -> None:
    row: list[str] = []
    for place in places:
        at = min(place, len(row))
        before = row[at - 1] if at else None
        after = row[at] if at < len(row) else None
        row.insert(at, ranks.between(before, after))
    assert row == sorted(set(row))
    assert all(map(ranks.is_rank, row))


@given(st.integers(0, 5000))
def test_evenly_is_in_order_and_short(count: int) -> None:
    row = ranks.evenly(count)
    assert len(row) == count
    assert row == sorted(set(row))
    assert all(len(rank) <= 4 for rank in row)


def test_a_thousand_insertions_at_one_place_do_not_recurse() -> None:
    low, high = "a0", "a1"
    for _ in range(6000):
        low = ranks.between(low, high)
    assert "a0" < low < high
    assert ranks.between(f"a{'z' * 1500}"[:1500], None) > "a"


def test_rows_grow_at_both_ends() -> None:
    first = last = ranks.FIRST
    for _ in range(5000):
        first, last = ranks.between(None, first), ranks.between(last, None)
    assert first < ranks.FIRST < last
    assert len(first) <= 4
    assert len(last) <= 4


@pytest.mark.parametrize("text", ["", "a", "b0", "A0", "z0", "a00", "a0-", "é", "no rank"])
def test_what_is_no_rank(text: str) -> None:
    assert not ranks.is_rank(text)
    assert not ranks.has_room(text, None)
    with pytest.raises(ValueError, match="not a rank"):
        ranks.between(text, None)


def test_nothing_fits_between_equals_or_in_the_wrong_order() -> None:
    assert not ranks.has_room("a1", "a1")
    assert not ranks.has_room("a1", "a0")
    assert ranks.has_room("a0", "a1")
    assert ranks.has_room(None, None)
    with pytest.raises(ValueError, match="no rank between"):
        ranks.between("a1", "a1")
