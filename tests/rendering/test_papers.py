from __future__ import annotations

import pytest

from argmap.errors import ExportError
from argmap.rendering.papers import SIZES, Orientation, Paper


def test_nothing_asked_for_is_no_paper() -> None:
    assert Paper.asked(None) is None


def test_a_paper_alone_is_one_page() -> None:
    paper = Paper.asked("A3")
    assert paper is not None
    assert (paper.name, paper.columns, paper.rows) == ("a3", 1, 1)
    assert paper.title == "A3"
    (upright, lying) = paper.sizes()
    assert upright == pytest.approx((841.9, 1190.6), abs=0.1)
    assert lying == upright[::-1]


@pytest.mark.parametrize(
    ("poster", "grid"),
    [("3x2", (3, 2)), (" 1 X 4", (1, 4)), ("10×10", (10, 10)), ("Auto", (None, None))],
)
def test_a_poster_is_read(poster: str, grid: tuple[int | None, int | None]) -> None:
    paper = Paper.asked(None, poster, "landscape", least=8, overlap=0)
    assert paper is not None
    assert (paper.name, paper.columns, paper.rows) == ("a4", *grid)
    assert paper.sizes() == (Paper("a4", Orientation.LANDSCAPE).sizes()[0],)
    assert (paper.least, paper.overlap) == (8, 0)


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        (("a9",), "no paper “a9”; there are a0, a1"),
        (("a4", "3"), "such as 3x2, or auto; not “3”"),
        (("a4", "0x2"), "1 to 400 sheets, not 0"),
        (("a4", "99x99"), "not 9801"),
        (("a4", None, "sideways"), "auto, portrait, landscape"),
    ],
)
def test_what_there_is_not_is_refused(asked: tuple[str | None, ...], says: str) -> None:
    with pytest.raises(ExportError, match=says):
        Paper.asked(*asked)  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [-1.0, float("nan"), float("inf"), 100.0])
def test_measures_that_make_no_poster_are_refused(value: float) -> None:
    with pytest.raises(ExportError, match="smallest type"):
        Paper.asked("a4", "auto", least=value)
    with pytest.raises(ExportError, match="overlap"):
        Paper.asked("a4", "auto", overlap=value)


def test_papers_are_upright() -> None:
    assert all(width < height for width, height in SIZES.values())
    assert Paper("letter").title == "Letter"
