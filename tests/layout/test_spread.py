from __future__ import annotations

from math import inf

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.errors import LayoutError
from argmap.layout import spread

spots = st.lists(
    st.tuples(st.integers(-20, 20), st.integers(-20, 20)), min_size=2, max_size=40, unique=True
)


@given(spots, st.data(), st.integers(0, 30))
def test_the_factor_is_the_least_of_all_that_part_every_pair(
    where: list[tuple[int, int]], data: st.DataObject, gap: int
) -> None:
    side = st.integers(1, 90)
    drawn = data.draw(st.lists(st.tuples(side, side), min_size=len(where), max_size=len(where)))
    sizes = np.array(drawn, dtype=np.float64)
    centres = np.array(where, dtype=np.float64) / 20
    needed = 0.0
    for one in range(len(where)):
        for other in range(one):
            reach = ((sizes[one] + sizes[other]) / 2 + gap).tolist()
            away = np.abs(centres[one] - centres[other]).tolist()
            factors = [r / a if a else inf for r, a in zip(reach, away, strict=True)]
            needed = max(needed, min(factors))
    assert spread.least_scale(centres, sizes, gap) == pytest.approx(needed)


def test_handfuls_of_pairs_give_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    centres = np.random.default_rng(1).random((300, 2))
    sizes = np.full((300, 2), (90.0, 40.0), dtype=np.float64)
    whole = spread.least_scale(centres, sizes, 10)
    monkeypatch.setattr(spread, "_PAIRS", 7)
    assert spread.least_scale(centres, sizes, 10) == whole


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("apart", [0.0, 1e-9])
def test_boxes_in_one_place_are_refused_in_words(apart: float) -> None:
    centres = np.array([(0.0, 0.0), (apart, 0.0), (1.0, 0.0)])
    with pytest.raises(LayoutError, match="too close together"):
        spread.least_scale(centres, np.full((3, 2), 50.0), 10)
