from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.rendering.colours import Lab, ciede2000, contrast, difference, lab, mixed

colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [  # Sharma, Wu & Dalal 2005, table 1: pairs 1, 4, 7, 9, 13, 14, 17, 20, 25, 34
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, -1.3802, -84.2814), (50, 0, -82.7485), 1.0000),
        ((50, 0, 0), (50, -1, 2), 2.3669),
        ((50, 2.49, -0.001), (50, -2.49, 0.0009), 7.1792),
        ((50, -0.001, 2.49), (50, 0.0009, -2.49), 4.8045),
        ((50, -0.001, 2.49), (50, 0.0010, -2.49), 4.8045),
        ((50, 2.5, 0), (73, 25, -18), 27.1492),
        ((50, 2.5, 0), (58, 24, 15), 19.4535),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_differences_are_those_published(one: Lab, other: Lab, expected: float) -> None:
    assert ciede2000(one, other) == pytest.approx(expected, abs=1e-4)
    assert ciede2000(other, one) == pytest.approx(expected, abs=1e-4)


def test_contrasts_are_those_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#00ff00", "#FFFFFF") == pytest.approx(1.37, abs=0.01)


@given(colours, colours)
def test_contrast_and_difference_know_no_order(one: str, other: str) -> None:
    assert contrast(one, other) == contrast(other, one) >= 1
    assert difference(one, one) == pytest.approx(0)
    assert difference(one, other) == pytest.approx(difference(other, one))


def test_white_is_white() -> None:
    assert lab("#FFFFFF") == pytest.approx((100, 0, 0), abs=0.02)


@given(colours, colours)
def test_a_mixture_lies_between(ground: str, colour: str) -> None:
    assert mixed(ground, colour, 0) == ground
    assert mixed(ground, colour, 1) == colour
    assert mixed("#000000", "#FFFFFF", 0.5) == "#808080"
