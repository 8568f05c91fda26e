"""An empty map welcomes: the caret in its main claim, and buttons for what else to begin with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from driver import Driver, answer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from argmap.interchange.outline import read_outline
from argmap.rendering.colours import contrast
from argmap.session import Session
from argmap.storage.document import Document
from argmap.templates import TEMPLATES, from_template
from argmap.ui.documents import EXAMPLE_NAME
from argmap.ui.look import TARGET


def shown(driver: Driver) -> bool:
    return driver.window.welcome.beginnings.isVisible()


def focused() -> str:
    held = QApplication.focusWidget()
    assert held is not None
    return held.accessibleName() or getattr(held, "text", str)()


def new_map(driver: Driver) -> Driver:
    driver.window.verbs["file.new"].trigger()
    QApplication.processEvents()
    return driver


def button(driver: Driver, name: str) -> QPushButton:
    held = driver.window.welcome.beginnings.buttons()
    return next(known for known in held if known.accessibleName() == name)


def test_a_new_map_has_the_caret_in_its_main_claim(driver: Driver) -> None:
    new_map(driver)
    assert shown(driver)
    assert focused() == "Your main claim"
    editor = driver.window.canvas.editing.editor
    assert editor is not None
    assert editor.placeholderText() == "Type your main claim"
    driver.type("Tea is better.")
    assert shown(driver)
    driver.keys("Return")
    assert driver.texts() == {"Tea is better."}
    assert not shown(driver)
    assert driver.window.welcome.button() is None


def test_it_comes_back_by_undo_and_goes_by_redo(driver: Driver) -> None:
    driver.type("T")
    driver.edit("ea is better.")
    assert not shown(driver)
    driver.keys("Ctrl+Z")
    assert shown(driver)
    assert driver.window.welcome.write.isVisible()
    driver.keys("Ctrl+Shift+Z")
    assert not shown(driver)
    assert driver.texts() == {"Tea is better."}


def test_a_map_with_claims_has_none(open_window: Callable[..., Driver]) -> None:
    assert not shown(open_window(read_outline("Main.\n  + First.\n")))


def test_letters_typed_beside_the_box_go_into_it(driver: Driver) -> None:
    assert driver.window.canvas.hasFocus()
    driver.type("Tea")
    driver.keys("Return")
    assert driver.texts() == {"Tea"}


def test_escape_leaves_the_caret_and_tab_goes_through_all_buttons(
    driver: Driver, home: Path
) -> None:
    Document.create(home / "older.argmap", read_outline("Older.\n")).close()
    driver.window.settings.opened(home / "older.argmap")
    new_map(driver)
    driver.keys("Escape")
    assert focused() == "Type your main claim"
    assert driver.map.claims == {}
    names = []
    for _ in range(9):
        driver.keys("Tab")
        names.append(focused())
    assert names == [
        "Paste an article or outline",
        "Open older",
        "Open trial",
        EXAMPLE_NAME,
        *(f"Template: {known.title}" for known in TEMPLATES),
    ]
    driver.keys("Shift+Tab")
    assert focused() == names[-2]


def test_f6_reaches_it_and_return_puts_the_caret_in(driver: Driver) -> None:
    for _ in range(8):
        driver.keys("F6")
        if focused() == "Type your main claim":
            break
    driver.keys("Return")
    assert focused() == "Your main claim"


def test_a_recent_map_is_opened(driver: Driver, home: Path) -> None:
    Document.create(home / "older.argmap", read_outline("Older.\n")).close()
    driver.window.settings.opened(home / "older.argmap")
    driver.window.settings.opened(home / "gone.argmap")
    new_map(driver)
    names = [known.accessibleName() for known in driver.window.welcome.beginnings.buttons()]
    assert "Open older" in names
    assert "Open gone" not in names
    button(driver, "Open older").click()
    assert driver.texts() == {"Older."}
    assert not shown(driver)


def test_a_template_opens_as_an_untitled_map_and_is_typed_over(driver: Driver, home: Path) -> None:
    new_map(driver)
    driver.keys("Escape")
    button(driver, "Template: Essay plan").click()
    path = driver.window.desk.session.path
    assert path is not None
    assert path.parent == home
    assert path.name.startswith("Untitled")
    assert len(driver.map.claims) == len(from_template("essay").claims)
    assert driver.map.info.title == ""
    assert "type over it" in driver.window.bar.text()
    assert driver.window.canvas.hasFocus()
    driver.type("Tea")
    driver.keys("Return")
    assert "Tea" in driver.texts()
    assert not any(text.startswith("State your thesis") for text in driver.texts())


def test_a_template_is_picked_by_its_words(driver: Driver) -> None:
    answer("Return", text="class")
    driver.window.verbs["file.new_template"].trigger()
    assert any(text.startswith("Teacher") for text in driver.texts())


def test_the_example_is_opened_once(driver: Driver) -> None:
    for _ in range(2):
        new_map(driver)
        driver.keys("Escape")
        button(driver, EXAMPLE_NAME).click()
        assert driver.map.info.title == "Open or proprietary AI?"
    paths = [path.stem for path in driver.window.tabs.paths()]
    assert paths.count(EXAMPLE_NAME) == 1


def test_a_button_is_hit_at_once_while_the_caret_is_in_the_box(driver: Driver) -> None:
    from PySide6.QtCore import Qt

    new_map(driver)
    QTest.mouseClick(button(driver, "Template: Policy choice"), Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert any(text.startswith("Name the measure") for text in driver.texts())


def test_an_outline_pasted_for_the_main_claim_becomes_a_map(driver: Driver) -> None:
    new_map(driver)
    QGuiApplication.clipboard().setText("Main.\n  First.\n  Second.\n")
    driver.keys("Ctrl+V")
    for _ in range(500):  # it is read in a thread
        if driver.map.claims:
            break
        QTest.qWait(10)
    assert driver.texts() == {"Main.", "First.", "Second."}
    assert not shown(driver)


def test_one_line_pasted_for_the_main_claim_is_its_words(driver: Driver) -> None:
    new_map(driver)
    QGuiApplication.clipboard().setText("Tea is better.")
    driver.keys("Ctrl+V", "Return")
    assert driver.texts() == {"Tea is better."}


def test_a_map_that_can_only_be_read_has_none(driver: Driver, home: Path) -> None:
    path = home / "read.argmap"
    Session.create(path).close()
    driver.window.open_session(Session.open(path, read_only=True))
    assert not shown(driver)


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_what_it_says_is_legible(driver: Driver, look: str) -> None:
    driver.window.set_look(look)
    theme = driver.window.desk.style.theme
    assert contrast(theme.focus, theme.canvas) >= 4.5
    assert contrast(theme.focus, theme.panel) >= 4.5
    assert contrast(theme.muted, theme.contention_fill) >= 4.5


@pytest.mark.parametrize("scale", [1, 2])
def test_every_button_can_be_hit_and_read(driver: Driver, scale: int) -> None:
    font = driver.window.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    driver.window.setFont(font)
    new_map(driver)
    driver.window.resize(720, 560)
    QApplication.processEvents()
    held = driver.window.welcome.beginnings
    for known in held.buttons():
        assert known.width() >= TARGET
        assert known.height() >= max(TARGET, known.fontMetrics().height())
        assert known.width() >= known.fontMetrics().horizontalAdvance(known.text())
        assert known.mapTo(held.viewport(), known.rect().topRight()).x() < held.viewport().width()
