from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from argmap.layout.contract import Curve
from argmap.rendering.geometry import Floats, Segments, dashed, meeting
from argmap.rendering.shapes import straight

numbers = st.floats(-2_000, 2_000).map(lambda value: round(value, 2))
chains = st.lists(st.tuples(st.integers(0, 3), st.tuples(*[numbers] * 8)), min_size=1, max_size=5)


def lengths(lines: Floats) -> Floats:
    found: Floats = np.hypot(lines[:, 2] - lines[:, 0], lines[:, 3] - lines[:, 1])
    return found


@given(chains)
def test_lines_follow_their_curves(curves: list[tuple[int, Curve]]) -> None:
    segments = Segments.of(curves)
    lines, begin = segments.lines()
    assert segments.points.shape == (len(curves), 8)
    assert len(lines) == len(begin)
    ends = {tuple(line[2:]) for line in np.round(lines, 6)}
    for _, curve in curves:
        assert tuple(np.round(curve[-2:], 6)) in ends


def test_the_phase_runs_on_through_a_chain() -> None:
    segments = Segments.of(
        [(0, straight((0, 0), (30, 0), (30, 40))), (1, straight((0, 0), (9, 0)))]
    )
    assert segments.owner.tolist() == [0, 0, 1]
    assert segments.length.tolist() == pytest.approx([30, 40, 9])
    assert segments.phase.tolist() == pytest.approx([0, 30, 0])


def test_nothing_makes_nothing() -> None:
    segments = Segments.of([(0, (1.0, 2.0))])
    lines, begin = segments.lines()
    assert lines.shape == (0, 4)
    assert dashed(lines, begin, 6, 3).shape == (0, 4)


@given(st.floats(1, 500), st.floats(0, 100), st.floats(0.5, 10), st.floats(0.5, 10))
def test_dashes_cover_their_share_of_a_line(
    length: float, begin: float, on: float, off: float
) -> None:
    lines = np.array([[0.0, 0.0, length, 0.0]])
    found = dashed(lines, np.array([begin]), on, off)
    covered = float(lengths(found).sum())
    assert covered == pytest.approx(length * on / (on + off), abs=on + 1e-6)
    assert (lengths(found) <= on + 1e-6).all()
    if len(found):
        assert found[:, 0].min() >= -1e-6
        assert found[:, 2].max() <= length + 1e-6


def test_dashes_go_on_where_the_line_before_left_off() -> None:
    whole = dashed(np.array([[0.0, 0.0, 90.0, 0.0]]), np.array([0.0]), 6, 3)
    halves = dashed(
        np.array([[0.0, 0.0, 40.0, 0.0], [40.0, 0.0, 90.0, 0.0]]), np.array([0.0, 40.0]), 6, 3
    )
    assert lengths(whole).sum() == pytest.approx(lengths(halves).sum())


@given(chains, numbers, numbers)
def test_what_is_within_a_rectangle_is_kept_and_short(
    curves: list[tuple[int, Curve]], x: float, y: float
) -> None:
    rect = QRectF(x, y, 300, 200)
    segments = Segments.of(curves)
    found = segments.within(rect)
    assert (found.length <= 640).all()
    wanted, _ = segments.lines(4)
    middle = (wanted[:, :2] + wanted[:, 2:]) / 2
    seen = middle[
        (middle[:, 0] > x)
        & (middle[:, 0] < x + 300)
        & (middle[:, 1] > y)
        & (middle[:, 1] < y + 200)
    ]
    if not len(seen):
        return
    lines, _ = found.lines(4)
    for point in seen[:: max(1, len(seen) // 20)]:
        start, vector = lines[:, :2], lines[:, 2:] - lines[:, :2]
        square = np.maximum((vector * vector).sum(1), 1e-12)
        along = np.clip(((point - start) * vector).sum(1) / square, 0, 1)[:, None]
        assert np.hypot(*(start + along * vector - point).T).min() < 25


def test_boxes_that_touch_a_rectangle_meet_it() -> None:
    boxes = np.array([[0, 0, 10, 10], [20, 20, 30, 30], [5, 5, 25, 25]], dtype=float)
    assert meeting(boxes, QRectF(8, 8, 4, 4)).tolist() == [True, False, True]
