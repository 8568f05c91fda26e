from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from argmap.layout.packing import pack

Floats = NDArray[np.float64]

GAP = 30.0


def part(x: float, y: float, width: float, height: float) -> Floats:
    return np.array([(x, y, x + width, y + height)])


@settings(deadline=None)
@given(
    st.lists(
        st.tuples(
            st.integers(-500, 500), st.integers(-500, 500), st.integers(1, 900), st.integers(1, 700)
        ),
        max_size=14,
    )
)
def test_parts_keep_their_distance(drawn: list[tuple[int, int, int, int]]) -> None:
    parts = [part(*numbers) for numbers in drawn]
    moved = [
        np.add(known[0], (x, y, x, y))
        for known, (x, y) in zip(parts, pack(parts, GAP, 1.5), strict=True)
    ]
    for place, one in enumerate(moved):
        for other in moved[:place]:
            beside = max(one[0] - other[2], other[0] - one[2])
            below = max(one[1] - other[3], other[1] - one[3])
            assert max(beside, below) >= GAP - 1e-6


def test_equal_parts_stand_in_reading_order_in_about_the_wanted_shape() -> None:
    parts = [part(0, 0, 100, 100) for _ in range(12)]
    corners = pack(parts, 0, 4 / 3)
    assert corners == sorted(corners, key=lambda corner: (corner[1], corner[0]))
    assert max(x for x, _ in corners) == 300
    assert max(y for _, y in corners) == 200


def test_a_small_part_goes_where_a_large_one_leaves_room() -> None:
    large = np.array([(0, 0, 100, 1000), (0, 900, 1000, 1000)], dtype=np.float64)
    (_, (x, y)) = pack([large, part(0, 0, 200, 100)], GAP, 1.0)
    assert 130 <= x <= 800
    assert 0 <= y <= 770


def test_nothing_to_pack() -> None:
    assert pack([], GAP, 1.5) == []
