from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.errors import ExportError
from argmap.rendering.extent import Extent
from argmap.rendering.pixels import PNG, WEBP, Limits, checked_size, chosen, largest
from argmap.rendering.style import PIXELS_PER_POINT

sides = st.floats(1, 60_000)


@given(width=sides, height=sides, limits=st.sampled_from([PNG, WEBP]))
@settings(deadline=None)
def test_what_is_said_to_fit_fits(width: float, height: float, limits: Limits) -> None:
    extent = Extent(0, 0, width, height)
    per_point = largest(extent, limits)
    assert limits.fits(*extent.pixels(min(per_point, 4)))
    try:
        checked_size(extent, per_point * 1.3, limits)
    except ExportError as error:
        scale = float(str(error).split("take a scale of ")[1].split(",")[0])
        checked_size(extent, scale * PIXELS_PER_POINT, limits)


def test_the_usual_scale_is_2_or_what_fits() -> None:
    assert chosen(Extent(0, 0, 800, 600), None, None) == pytest.approx(2 * PIXELS_PER_POINT)
    fitted = chosen(Extent(0, 0, 15_000, 600), None, None)
    assert PIXELS_PER_POINT < fitted < 2 * PIXELS_PER_POINT
    assert chosen(Extent(0, 0, 15_000, 600), 0.5, None) == pytest.approx(0.5 * PIXELS_PER_POINT)
    assert chosen(Extent(0, 0, 800, 600), 1.0, 144) == pytest.approx(2)


def test_it_is_not_made_too_small_to_be_read_unasked() -> None:
    with pytest.raises(ExportError, match=r"take a scale of 0\.49, or SVG or PDF"):
        chosen(Extent(0, 0, 50_000, 600), None, None)
    with pytest.raises(ExportError, match=r"16,383 on a side.*, or PNG, SVG or PDF"):
        chosen(Extent(0, 0, 50_000, 600), None, None, WEBP)
