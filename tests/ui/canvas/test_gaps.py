"""Gaps: a claim dropped between two siblings stands between them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from driver import Driver
from PySide6.QtCore import QPoint, Qt

from argmap.interchange.outline import read_outline
from argmap.model.elements import Stance

OUTLINE = """# Trial
Main.
  + First.
  - Second.
    - Third.
  + Fourth.
Rival.
"""
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def driver(open_window: Callable[..., Driver]) -> Driver:
    """A window on a small map, all of it in sight."""
    made = open_window(read_outline(OUTLINE))
    made.window.canvas.fit()
    return made


def row(driver: Driver) -> list[str]:
    """Give the words of what bears on the main claim, in order."""
    known = driver.map.arguments_on(driver.claim("Main."))
    return [driver.map.claims[argument.premises[0]].text for argument in known]


def gap(driver: Driver, first: str, second: str) -> QPoint:
    """Give the middle of the space between two claims."""
    left, right = driver.at(driver.claim(first), 1), driver.at(driver.claim(second), 0)
    return (left + right) / 2


@pytest.mark.parametrize("direction", ["", "right"])
def test_a_sibling_dropped_into_a_gap_changes_its_place(driver: Driver, direction: str) -> None:
    if direction:
        driver.window.desk.choose_layout("", direction)
    before = driver.map.copy()
    first, second = driver.claim("First."), driver.claim("Second.")
    middle = (driver.at(first) + driver.at(second)) / 2
    driver.drag(driver.at(driver.claim("Fourth.")), middle, release=False)
    driver.window.canvas.grab()
    driver.keys("Esc")
    assert driver.map == before
    driver.drag(driver.at(driver.claim("Fourth.")), middle)
    assert row(driver) == ["First.", "Fourth.", "Second."]
    assert driver.map.claims[driver.claim("Fourth.")].pin is None
    driver.keys("Ctrl+Z")
    assert driver.map == before


def test_a_claim_from_elsewhere_keeps_its_stance_in_a_gap(driver: Driver) -> None:
    third = driver.claim("Third.")
    driver.drag(driver.at(third), gap(driver, "First.", "Second."))
    assert row(driver) == ["First.", "Third.", "Second.", "Fourth."]
    home = driver.map.home(third)
    assert home is not None
    assert home.stance is Stance.CON


def test_a_claim_is_copied_into_a_gap_with_ctrl(driver: Driver) -> None:
    before = driver.map.copy()
    start, end = driver.at(driver.claim("Third.")), gap(driver, "Second.", "Fourth.")
    driver.drag(start, end, keys=CTRL, release=False)
    driver.window.canvas.grab()
    driver.window.canvas.cancel_gesture()
    driver.drag(start, end, keys=CTRL)
    assert row(driver) == ["First.", "Second.", "Third.", "Fourth."]
    assert len(driver.map.claims) == len(before.claims) + 1
    driver.keys("Ctrl+Z")
    assert driver.map == before


def test_what_stands_beside_the_gap_is_pinned_as_in_any_empty_place(driver: Driver) -> None:
    first = driver.claim("First.")
    driver.drag(driver.at(first), gap(driver, "First.", "Second."))
    assert row(driver) == ["First.", "Second.", "Fourth."]
    assert driver.map.claims[first].pin is not None


def test_a_claim_is_not_put_among_what_hangs_on_it(driver: Driver) -> None:
    before = driver.map.copy()
    driver.drag(driver.at(driver.claim("Main.")), gap(driver, "First.", "Second."))
    assert driver.map == before
    assert "itself" in driver.window.toast.text()
