from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from argmap.errors import CancelledError
from argmap.layout import overlaps
from argmap.layout.overlaps import overlapping, separate

Floats = NDArray[np.float64]
Boxes = tuple[Floats, Floats]

NEAR = 1e-6


@st.composite
def boxes(draw: st.DrawFn, most: int = 30, least: int = 1) -> Boxes:
    """Draw whole centres, some of them the same, and sizes."""
    spot = st.tuples(st.integers(-300, 300), st.integers(-200, 200))
    centres = draw(st.lists(spot, min_size=least, max_size=most))
    size = st.tuples(st.integers(10, 200), st.integers(10, 90))
    sizes = draw(st.lists(size, min_size=len(centres), max_size=len(centres)))
    return np.array(centres, dtype=np.float64), np.array(sizes, dtype=np.float64)


def clashes(centres: Floats, sizes: Floats, gap: tuple[float, float]) -> list[tuple[int, int]]:
    """Give all pairs that are nearer than the gap, by looking at each."""
    reach = (sizes + gap) / 2
    return [
        (one, other)
        for one in range(len(centres))
        for other in range(one)
        if (np.abs(centres[one] - centres[other]) < reach[one] + reach[other] - NEAR).all()
    ]


def scattered(count: int, seed: int, density: float = 1.0) -> Boxes:
    """Scatter boxes of debates so that they would just fill the picture."""
    random = np.random.default_rng(seed)
    sizes = np.stack([random.uniform(130, 205, count), random.uniform(30, 170, count)], axis=1)
    side = float(np.sqrt(density * sizes.prod(axis=1).sum()))
    return random.random((count, 2)) * side, sizes


@settings(max_examples=60, deadline=None)
@given(boxes(), st.sampled_from([(0.0, 0.0), (20.0, 20.0), (52.0, 32.0)]))
def test_no_two_boxes_overlap(drawn: Boxes, gap: tuple[float, float]) -> None:
    centres, sizes = drawn
    assert clashes(separate(centres, sizes, gap), sizes, gap) == []


@given(boxes(least=2))
def test_where_nothing_overlaps_nothing_moves(drawn: Boxes) -> None:
    centres, sizes = drawn
    order = np.arange(len(centres), dtype=np.float64)
    apart = np.stack([centres[:, 0], 100 * order], axis=1)
    assert np.array_equal(separate(apart, sizes, (50, 10)), apart)


@settings(deadline=None)
@given(boxes(), st.integers(-10_000, 10_000), st.integers(-10_000, 10_000))
def test_moving_all_moves_the_result(drawn: Boxes, x: int, y: int) -> None:
    centres, sizes = drawn
    here = separate(centres, sizes, (20, 20))
    there = separate(np.add(centres, (x, y)), sizes, (20, 20))
    assert np.allclose(there, np.add(here, (x, y)), atol=1e-6)


@settings(deadline=None)
@given(boxes(least=3), st.data())
def test_pinned_boxes_stay_and_the_others_make_way(drawn: Boxes, data: st.DataObject) -> None:
    centres, sizes = drawn
    held = data.draw(st.sets(st.integers(0, len(centres) - 1), max_size=4))
    made = separate(centres, sizes, (20, 20), fixed=held)
    assert np.array_equal(made[sorted(held)], centres[sorted(held)])
    assert all(one in held and other in held for one, other in clashes(made, sizes, (20, 20)))


@settings(deadline=None)
@given(boxes())
def test_the_same_boxes_give_the_same_result(drawn: Boxes) -> None:
    assert np.array_equal(separate(*drawn, (20, 20)), separate(*drawn, (20, 20)))


@settings(deadline=None)
@given(boxes())
def test_a_sweep_finds_all_overlaps(drawn: Boxes) -> None:
    centres, sizes = drawn
    one, other = overlapping(centres, sizes / 2)
    found = {(max(a, b), min(a, b)) for a, b in zip(one.tolist(), other.tolist(), strict=True)}
    assert found == set(clashes(centres, sizes, (0, 0)))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_who_stands_where_is_kept(seed: int) -> None:
    centres, sizes = scattered(200, seed)
    made = separate(centres, sizes, (20, 20))
    half, unit = sizes / 2, sizes.mean(axis=0)
    one, other = np.triu_indices(len(centres), 1)
    apart = centres[one] - centres[other]
    near = (np.abs(apart) - half[one] - half[other] < unit).all(axis=1)
    before, after = apart[near], (made[one] - made[other])[near]
    kept = np.sign(before) == np.sign(after)
    assert len(kept) > 1000
    assert kept.mean() > 0.93, "left of or right of, above or below"
    main = np.abs(before / unit).argmax(axis=1)
    assert kept[np.arange(len(kept)), main].mean() > 0.99, "the way in which they lie apart more"


def test_the_picture_does_not_grow_more_than_it_must() -> None:
    centres, sizes = scattered(300, 4)
    made = separate(centres, sizes, (20, 20))
    needed = float((sizes + 20).prod(axis=1).sum())
    assert np.ptp(made, axis=0).prod() < 2.2 * needed


def test_heaps_are_strewn() -> None:
    centres = np.zeros((80, 2))
    sizes = np.full((80, 2), (150.0, 50.0), dtype=np.float64)
    made = separate(centres, sizes, (20, 20))
    assert clashes(made, sizes, (20, 20)) == []
    assert np.ptp(made, axis=0).max() < 80 * 170 / 3


def test_what_the_rounds_leave_goes_to_the_nearest_free_spot(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(overlaps, "_ROUNDS", 1)
    centres, sizes = scattered(60, 5, density=0.5)
    made = separate(centres, sizes, (20, 20))
    assert clashes(made, sizes, (20, 20)) == []
    assert np.abs(made - centres).max() < 1000


def test_a_box_between_pins_finds_a_place_beside_them() -> None:
    centres = np.array([(0.0, 0.0), (50.0, 0.0), (100.0, 0.0)])
    sizes = np.full((3, 2), (60.0, 30.0))
    made = separate(centres, sizes, (10, 10), fixed=[0, 2])
    assert clashes(made, sizes, (10, 10)) == []
    assert np.abs(made[1] - centres[1]).max() < 60


def test_it_can_be_stopped() -> None:
    centres, sizes = scattered(50, 6)
    with pytest.raises(CancelledError):
        separate(centres, sizes, progress=lambda _: False)


def test_no_boxes_at_all() -> None:
    assert separate(np.empty((0, 2)), np.empty((0, 2))).shape == (0, 2)
