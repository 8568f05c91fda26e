"""Picking by words: a command, a claim, a claim to link to."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from driver import Driver, answer
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from argmap.interchange.outline import read_outline
from argmap.model.elements import Stance
from argmap.ui.picker import Row, ranked


@pytest.fixture
def driver(open_window: Callable[..., Driver]) -> Driver:
    """A window on a small map."""
    return open_window(read_outline("Main.\n  + First one.\n    + Deep one.\nRival.\n"))


def test_words_in_any_order_and_beginnings_first() -> None:
    rows = [Row("a", "Not open"), Row("b", "Reopen it"), Row("c", "Open it")]
    assert [row.key for row in ranked(rows, "open")] == ["c", "a", "b"]
    assert [row.key for row in ranked(rows, "IT open")] == ["b", "c"]
    assert ranked(rows, "") == rows
    assert ranked(rows, "shut") == []


def test_a_command_is_found_and_given(driver: Driver) -> None:
    driver.select("Main.")
    answer("Return", text="objection add")
    driver.keys("Ctrl+K")
    driver.edit("By the palette.")
    home = driver.map.home(driver.claim("By the palette."))
    assert home is not None
    assert home.stance is Stance.CON


def test_a_claim_is_found_even_where_it_is_folded_away(driver: Driver) -> None:
    first = driver.select("First one.")
    driver.keys("Space")
    answer("Return", text="deep")
    driver.keys("Ctrl+Shift+G")
    assert driver.selected() == ["Deep one."]
    assert not driver.map.claims[first].folded


def test_escape_picks_nothing(driver: Driver) -> None:
    driver.select("Main.")
    answer("Esc", text="deep")
    driver.keys("Ctrl+Shift+G")
    assert driver.selected() == ["Main."]


def test_a_claim_is_linked_to_a_further_one(driver: Driver) -> None:
    deep = driver.select("Deep one.")

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        combo = dialog.findChild(QComboBox)
        assert isinstance(combo, QComboBox)
        combo.setCurrentIndex(1)
        target = dialog.focusWidget()
        assert target is not None
        QTest.keyClicks(target, "rival")
        QTest.keySequence(target, "Return")

    QTimer.singleShot(50, act)
    driver.keys("Ctrl+L")
    used = [a for a in driver.map.arguments_from(deep) if a.target == driver.claim("Rival.")]
    assert [known.stance for known in used] == [Stance.CON]


def test_a_layout_is_found_among_the_commands(driver: Driver) -> None:
    answer("Return", text="layout page")
    driver.window.verbs["help.palette"].trigger()
    assert driver.window.desk.layout == ("page", "down")


def test_one_claim_is_counted_as_one(open_window: Callable[..., Driver]) -> None:
    status = open_window(read_outline("One.\n")).window.status
    assert any(label.text().startswith("1 claim ") for label in status.findChildren(QLabel))
