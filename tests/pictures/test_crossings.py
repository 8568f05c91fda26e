"""The figure of the gallery that counts crossings."""

from __future__ import annotations

from argmap.layout.contract import Route
from argmap.layout.curves import hook, straight
from pictures.crossings import crossings


def line(*ends: float) -> Route:
    x0, y0, x1, y1 = ends
    return Route(straight((x0, y0), (x1, y1)), (x0, y0))


def test_lines_that_cross_are_counted_once_however_long_they_are() -> None:
    assert crossings([line(0, 0, 900, 900), line(0, 900, 900, 0)]) == 1
    assert crossings([line(-400, 10, 900, 12), *(line(x, 0, x, 30) for x in range(5))]) == 5


def test_lines_that_meet_or_share_a_rail_do_not_cross() -> None:
    assert crossings([line(0, 0, 100, 0), line(50, 80, 50, 0)]) == 0
    assert crossings([line(0, 0, 100, 0), line(20, 0, 300, 0)]) == 0


def test_bends_are_crossed_too() -> None:
    bend = Route((0.0, 0.0, *hook(0, 0, 100, 100)), (0, 0))
    assert crossings([bend, line(0, 100, 100, 0)]) == 1
