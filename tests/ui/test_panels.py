"""The panels beside the map, wired: search, replace, minimap, and the way round them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from driver import Driver
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from argmap.interchange.outline import read_outline
from argmap.storage import read_document
from argmap.ui.inspector.claim_page import ClaimPage
from argmap.ui.settings import Settings

OUTLINE = "# Trial\nMain rain.\n  + First rain.\n    + Deep.\n  - Second.\nRival rain.\n"


@pytest.fixture
def driver(open_window: Callable[..., Driver]) -> Driver:
    return open_window(read_outline(OUTLINE))


def wait_until(found: Callable[[], object]) -> None:
    for _ in range(300):
        QApplication.processEvents()
        if found():
            return
        QTest.qWait(10)
    pytest.fail("it did not come to that")


def test_search_is_live_marks_and_walks(driver: Driver) -> None:
    window = driver.window
    driver.keys("Ctrl+F")
    search = window.panels.search
    assert search.isVisible()
    QTest.keyClicks(search.words, "rain")
    wait_until(lambda: len(window.canvas.marks.claims) == 3)
    QTest.keySequence(search.words, "Return")
    first = driver.selected()
    QTest.keySequence(search.words, "Return")
    assert driver.selected() != first
    QTest.keySequence(search.words, "Escape")
    QApplication.processEvents()
    assert window.panels.search_dock.isHidden()
    assert not window.canvas.marks.claims
    assert window.canvas.hasFocus()


def test_what_is_folded_away_is_found_and_unfolded(driver: Driver) -> None:
    window = driver.window
    driver.select("First rain.")
    driver.keys("Space")
    deep = driver.claim("Deep.")
    assert window.canvas.board.place(deep) is None
    driver.keys("Ctrl+F")
    search = window.panels.search
    QTest.keyClicks(search.words, "deep")
    QTest.keySequence(search.words, "Return")
    wait_until(lambda: window.canvas.board.place(deep) is not None)
    assert driver.selected() == ["Deep."]


def test_the_minimap_is_switched_and_remembered(driver: Driver) -> None:
    minimap = driver.window.panels.minimap
    assert minimap.switched_on
    driver.keys("Ctrl+Shift+M")
    assert not minimap.switched_on
    assert not Settings().flag("minimap", default=True)


def test_f6_goes_round_all_panes_that_are_shown(driver: Driver) -> None:
    window = driver.window
    driver.keys("Ctrl+F")
    window.canvas.setFocus()
    seen = []
    for _ in range(3):
        driver.keys("F6")
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(focus)
    assert window.outline in seen
    assert window.panels.search.words in seen or any(
        window.panels.search.isAncestorOf(known) for known in seen
    )
    assert seen[-1] is window.canvas


def test_the_inspector_shows_and_edits_what_is_selected(driver: Driver) -> None:
    window = driver.window
    claim = driver.select("Second.")
    driver.keys("Ctrl+Shift+I")
    inspector = window.panels.inspector
    assert inspector.isVisible()
    page = inspector.findChild(ClaimPage)
    assert page is not None
    page.words.field.setFocus()
    driver.keys("Ctrl+A")
    driver.type("Second, from the inspector.")
    window.canvas.setFocus()
    assert driver.map.claims[claim].text == "Second, from the inspector."
    driver.keys("Ctrl+Shift+I")
    assert not inspector.isVisible()


def test_what_is_typed_in_the_inspector_is_there_after_leaving(driver: Driver, home: Path) -> None:
    driver.select("Second.")
    driver.keys("Alt+Return")
    page = driver.window.panels.inspector.findChild(ClaimPage)
    assert page is not None
    page.words.field.setFocus()
    driver.keys("Ctrl+A")
    driver.type("The last words.")
    driver.window.close()
    texts = {claim.text for claim in read_document(home / "trial.argmap").claims.values()}
    assert "The last words." in texts
