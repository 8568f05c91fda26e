from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import maps

from argmap.errors import ExportError
from argmap.model.map import ArgumentMap
from argmap.rendering.papers import POINTS_PER_MM, Paper
from argmap.rendering.picture import Picture, compose
from argmap.rendering.sheets import LARGEST_TYPE, Plan, obstacles, plan, seams
from argmap.rendering.style import Style

ROUNDING = 1e-3


def paper(name: str = "a4", poster: str | None = None, orientation: str = "auto") -> Paper:
    made = Paper.asked(name, poster, orientation)
    assert made is not None
    return made


def check(made: Plan, picture: Picture, style: Style) -> None:
    """Check that the sheets hold the picture, each no more than its paper, side by side."""
    left, _, width, height = picture.bounds
    kept = [sheet.kept for sheet in made.sheets]
    area = sum((r - l) * (b - t) for l, t, r, b in kept)  # noqa: E741
    assert area >= width * height - ROUNDING
    assert min(k[0] for k in kept) <= left
    assert max(k[2] for k in kept) >= left + width
    outer = min(k[0] for k in kept), max(k[2] for k in kept)
    overlap = made.paper.overlap * POINTS_PER_MM / made.scale
    for sheet in made.sheets:
        view, (x0, y0, x1, y1) = sheet.view, sheet.kept
        assert (view[2] - view[0]) * made.scale <= made.width - 2 * made.margin + ROUNDING
        assert (view[3] - view[1]) * made.scale <= made.height - 2 * made.margin + ROUNDING
        across, down = seams(made, sheet)
        for x in across:
            assert view[0] <= max(x - overlap / 2, outer[0]) + ROUNDING or x == x1
            assert min(x + overlap / 2, outer[1]) <= view[2] + ROUNDING or x == x0
        assert {*across} <= {x0, x1}
        assert {*down} <= {y0, y1}
    whole = sum(
        any(
            v[0] - 0.1 <= t[0] and v[1] - 0.1 <= t[1] and t[2] <= v[2] + 0.1 and t[3] <= v[3] + 0.1
            for v in (sheet.view for sheet in made.sheets)
        )
        for t in obstacles(picture, style)
    )
    assert whole >= len(list(obstacles(picture, style))) - made.lost


def test_one_page_is_as_large_as_the_paper_allows(picture: Picture, style: Style) -> None:
    made = plan(picture, style, paper("a4"))
    assert (made.rows, made.columns, len(made.sheets)) == (1, 1, 1)
    assert made.width > made.height  # the picture is wide
    across = made.scale * (picture.bounds[2] + 12) / (made.width - 2 * made.margin)
    down = made.scale * (picture.bounds[3] + 12) / (made.height - 2 * made.margin)
    assert max(across, down) == pytest.approx(1)
    check(made, picture, style)
    larger = plan(picture, style, paper("a2"))
    assert larger.scale == pytest.approx(2 * made.scale, rel=0.1)


def test_paper_lies_as_it_is_told_to(picture: Picture, style: Style) -> None:
    made = plan(picture, style, paper("a4", orientation="portrait"))
    assert made.width < made.height


def test_a_small_map_is_not_blown_up(style: Style) -> None:
    from argmap.model import edits

    argmap = ArgumentMap()
    argmap.apply(edits.add_free_claim(argmap, "One.").changes)
    made = plan(compose(argmap, style), style, paper("a0"))
    assert made.scale * style.size == pytest.approx(LARGEST_TYPE)


@pytest.mark.parametrize("grid", ["2x1", "3x2", "1x3", "4x4"])
def test_so_many_sheets_as_are_wished(picture: Picture, style: Style, grid: str) -> None:
    made = plan(picture, style, paper("a4", grid))
    columns, rows = map(int, grid.split("x"))
    assert len(made.sheets) == columns * rows
    assert [sheet.name for sheet in made.sheets[:2]] == (
        ["A1", "A2"] if columns > 1 else ["A1", "B1"]
    )
    check(made, picture, style)


@pytest.mark.parametrize("least", [6.0, 9.0, 14.0])
def test_as_few_sheets_as_the_type_needs(picture: Picture, style: Style, least: float) -> None:
    asked = Paper.asked("a4", "auto", least=least)
    assert asked is not None
    made = plan(picture, style, asked)
    assert made.scale * style.size >= least - ROUNDING
    assert made.lost == 0
    check(made, picture, style)


def test_too_many_sheets_are_refused(picture: Picture, style: Style) -> None:
    asked = Paper.asked("a5", "auto", least=72)
    assert asked is not None
    with pytest.raises(ExportError, match="more than 400 sheets of A5"):
        plan(picture, replace(style, font_size=4.0), asked)


@given(argmap=maps(min_claims=1), grid=st.sampled_from([None, "2x1", "2x2", "1x3", "auto"]))
@settings(deadline=None, max_examples=30)
def test_sheets_hold_any_map(argmap: ArgumentMap, grid: str | None) -> None:
    style = Style.of("light")
    picture = compose(argmap, style, title=True, legend=True)
    if grid == "auto" and max(picture.bounds[2:]) > 10_000:  # pins far away
        grid = None
    made = plan(picture, style, paper("a5", grid))
    check(made, picture, style)
    assert plan(picture, style, paper("a5", grid)) == made
