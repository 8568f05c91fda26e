"""Copies by the mouse: a claim dragged with Ctrl, onto another one or to an empty place."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from driver import Driver
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from argmap.interchange.outline import read_outline
from argmap.model.elements import Stance

OUTLINE = """# Trial
Main.
  + First.
  - Second.
    - Third.
Rival.
"""
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def driver(open_window: Callable[..., Driver]) -> Driver:
    """A window on a small map, all of it in sight."""
    made = open_window(read_outline(OUTLINE))
    made.window.canvas.fit()
    return made


@pytest.mark.parametrize(("share", "stance"), [(0.2, Stance.PRO), (0.8, Stance.CON)])
def test_a_claim_dragged_with_ctrl_is_copied_under_another(
    driver: Driver, share: float, stance: Stance
) -> None:
    before, second = driver.map.copy(), driver.claim("Second.")
    driver.drag(driver.at(second), driver.at(driver.claim("Rival."), share), keys=CTRL)
    (copied,) = driver.window.canvas.selection
    assert copied != second
    home = driver.map.home(copied)
    assert home is not None
    assert (home.target, home.stance) == (driver.claim("Rival."), stance)
    assert [claim.text for claim in driver.map.claims.values()].count("Third.") == 2
    assert driver.map.home(second) == before.home(second)
    driver.keys("Ctrl+Z")
    assert driver.map == before


def test_a_claim_dragged_with_ctrl_to_an_empty_place_is_copied_there(driver: Driver) -> None:
    before, third = driver.map.copy(), driver.claim("Third.")
    start = driver.at(third)
    driver.drag(start, start + QPoint(-150, 90), keys=CTRL)
    (copied,) = driver.window.canvas.selection
    assert copied != third
    assert driver.map.claims[copied].pin is not None
    assert driver.map.claims[third].pin is None
    assert (driver.at(copied) - start - QPoint(-150, 90)).manhattanLength() <= 4
    driver.keys("Ctrl+Z")
    assert driver.map == before


def test_a_hand_that_trembles_makes_no_copy(driver: Driver) -> None:
    before = driver.map.copy()
    start = driver.at(driver.claim("Third."))
    driver.drag(start, start + QPoint(7, 3), keys=CTRL)
    assert driver.map == before


def test_ctrl_counts_where_the_claim_is_let_go(driver: Driver) -> None:
    canvas, third = driver.window.canvas, driver.claim("Third.")
    target = driver.at(driver.claim("Rival."), 0.2)
    driver.drag(driver.at(third), target, release=False)
    driver.hover(target, CTRL)
    canvas.grab()
    claims = len(driver.map.claims)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, CTRL, target)
    assert len(driver.map.claims) == claims + 1


def test_escape_gives_a_copy_up(driver: Driver) -> None:
    before, canvas = driver.map.copy(), driver.window.canvas
    target = driver.at(driver.claim("Rival."), 0.2)
    driver.drag(driver.at(driver.claim("Third.")), target, keys=CTRL, release=False)
    canvas.grab()
    driver.keys("Esc")
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, CTRL, target)
    assert driver.map == before


def test_a_click_with_ctrl_still_adds_and_takes_out(driver: Driver) -> None:
    first, second = driver.select("First."), driver.claim("Second.")
    driver.click(driver.at(second), CTRL)
    assert driver.selected() == ["Second.", "First."]
    driver.click(driver.at(first), CTRL)
    assert driver.selected() == ["Second."]
