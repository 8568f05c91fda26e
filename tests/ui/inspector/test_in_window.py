"""The inspector in the window, as a dock beside the canvas."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from driver import Driver
from inspector_driver import OUTLINE
from PySide6.QtWidgets import QApplication, QFileDialog

from argmap.interchange.outline import read_outline
from argmap.ui.inspector.claim_page import ClaimPage


@pytest.fixture
def driver(open_window: Callable[..., Driver]) -> Driver:
    """A window on a small map, with the inspector in sight."""
    made = open_window(read_outline(OUTLINE))
    made.keys("Ctrl+Shift+I")
    made.window.canvas.setFocus()
    QApplication.processEvents()
    made.window.canvas.fit()
    return made


def page(driver: Driver) -> ClaimPage:
    """Give the page of the selected claim."""
    found = driver.window.findChild(ClaimPage)
    assert isinstance(found, ClaimPage)
    return found


def test_what_is_typed_is_taken_when_another_claim_is_clicked(driver: Driver) -> None:
    driver.select("First.")
    page(driver).words.field.setFocus()
    driver.keys("Ctrl+A")
    driver.type("First, anew.")
    second = driver.select("Second.")
    assert driver.window.canvas.selection == (second,)
    assert "First, anew." in driver.texts()
    assert page(driver).words.field.words() == "Second."


def test_the_map_is_undone_from_a_field_that_has_nothing_to_undo(driver: Driver) -> None:
    driver.select("First.")
    page(driver).words.field.setFocus()
    driver.keys("Ctrl+A")
    driver.type("Anew.")
    driver.keys("Ctrl+Return")
    assert "Anew." in driver.texts()
    driver.keys("Ctrl+Z")
    assert "First." in driver.texts()
    assert page(driver).words.field.words() == "First."
    driver.keys("Ctrl+Shift+Z")
    assert "Anew." in driver.texts()
    driver.keys("Esc")
    assert driver.window.canvas.hasFocus()


def test_a_new_claim_begun_from_a_field_takes_the_words_of_the_field_too(driver: Driver) -> None:
    driver.select("First.")
    page(driver).words.field.setFocus()
    driver.keys("Ctrl+A")
    driver.type("First, anew.")
    driver.keys("Ctrl+J")
    editor = driver.window.canvas.editing.editor
    assert editor is not None
    driver.edit("Together with it.")
    QApplication.processEvents()
    assert {"First, anew.", "Together with it."} <= driver.texts()


def test_the_canvas_keeps_the_keys_while_pages_turn(driver: Driver) -> None:
    driver.select("First.")
    page(driver).words.field.setFocus()
    driver.select("Second.")
    assert driver.window.canvas.hasFocus()
    driver.keys("Esc")
    assert driver.window.canvas.selection == ()
    assert not page(driver).isVisible()
    assert driver.window.canvas.hasFocus()


def test_it_stays_as_it_is_when_the_map_goes_on_in_another_file(
    driver: Driver, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver.select("First.")
    target = home / "copy.argmap"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    driver.keys("Ctrl+Shift+S")
    assert page(driver).isVisible()
    assert page(driver).words.field.words() == "First."


def test_links_go_round_the_map(driver: Driver) -> None:
    driver.select("First.")
    page(driver).argument.target.click()
    assert driver.selected() == ["Main."]
