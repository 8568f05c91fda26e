from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from argmap.rendering.near import Near, Rect, grown, overlap

sizes = st.floats(0.5, 900) | st.floats(1e3, 1e7)
places = st.floats(-2_000, 2_000)
rects = st.builds(lambda x, y, w, h: (x, y, x + w, y + h), places, places, sizes, sizes)


@given(st.lists(rects, max_size=20), rects)
def test_what_overlaps_is_found(known: list[Rect], asked: Rect) -> None:
    near = Near(known)
    expected = [at for at, rect in enumerate(known) if overlap(rect, asked)]
    assert near.touching(asked) == expected
    assert near.free(asked) is not bool(expected)


def test_edges_that_meet_do_not_overlap() -> None:
    near = Near([(0, 0, 10, 10)])
    assert near.free((10, 0, 20, 10))
    assert near.touching(grown((11, 0, 20, 10), 2)) == [0]
