"""Choosing how the map is laid out, and how it is drawn, in the window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from driver import Driver, answer
from PySide6.QtWidgets import QApplication

from argmap.errors import LayoutError
from argmap.interchange.outline import read_outline
from argmap.model import edits
from argmap.model.elements import Stance
from argmap.rendering import picture as picture_module
from argmap.rendering.marks import ALL_MARKS
from argmap.ui import laying
from argmap.ui.settings import Settings

OUTLINE = "# Trial\nMain.\n  + First.\n    + Deep.\n  - Second.\n"


@pytest.fixture
def driver(open_window: Callable[..., Driver]) -> Driver:
    return open_window(read_outline(OUTLINE))


def pick(driver: Driver, words: str) -> None:
    """Choose a layout by a few of its words."""

    answer("Return", text=words)
    driver.window.verbs["view.layout"].trigger()


def spots(driver: Driver) -> dict[str, tuple[float, float]]:
    board = driver.window.canvas.board
    return {
        claim.text: (place.x, place.y)
        for claim in driver.map.claims.values()
        if (place := board.place(claim.id)) is not None
    }


def test_a_layout_is_chosen_by_its_words_and_remembered(driver: Driver) -> None:
    before = spots(driver)
    pick(driver, "newspaper")
    assert driver.window.desk.layout == ("page", "down")
    assert spots(driver) != before
    driver.window.verbs["view.grow_right"].trigger()
    assert driver.window.desk.layout == ("page", "right")
    assert Settings().text("engine") == "page"
    session = driver.window.desk.session
    session.apply(edits.add_reason(session.map, driver.claim("Second."), "In the page."))
    assert driver.window.desk.layout == ("page", "right")
    assert "In the page." in spots(driver)


def test_a_layout_of_others_is_not_what_one_begins_with(driver: Driver) -> None:
    pick(driver, "one circle")
    assert driver.window.desk.layout[0] == "circular"
    assert Settings().text("engine", "bands") == "bands"


def test_a_layout_that_cannot_serve_is_said_and_left(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = spots(driver)
    compose = picture_module.compose

    def refusing(*arguments: object, **named: object) -> object:
        if named["engine"] == "circular":
            raise LayoutError("the layout circular cannot serve this map")
        return compose(*arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(laying, "compose", refusing)
    pick(driver, "one circle")
    assert driver.window.toast.text() == "The layout circular cannot serve this map."
    assert driver.window.desk.layout[0] == "bands"
    assert spots(driver) == before


def test_a_slow_layout_gives_way_to_an_edit(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    pick(driver, "one circle")
    desk = driver.window.desk
    monkeypatch.setattr(laying.Laying, "_is_slow", lambda known, _map: known.engine == "circular")
    session = desk.session
    session.apply(edits.reword(session.map, driver.claim("First."), "Reworded."))
    assert desk.layout[0] == "bands"
    assert "in bands while it is edited" in driver.window.toast.text()


def test_marks_and_groups_are_switched(driver: Driver) -> None:
    session, canvas = driver.window.desk.session, driver.window.canvas
    for text in ("First.", "Deep."):
        session.apply(edits.tag(session.map, driver.claim(text), "cost"))
    assert canvas.style_in_use.marks == ALL_MARKS
    driver.window.verbs["view.marks"].trigger()
    assert not canvas.style_in_use.marks
    assert not Settings().flag("marks", default=True)
    driver.window.verbs["view.group_tag"].trigger()
    assert canvas.board.picture.areas
    driver.window.verbs["view.group_none"].trigger()
    assert not canvas.board.picture.areas


def test_the_picture_is_copied(driver: Driver) -> None:
    driver.keys("Ctrl+Shift+C")
    data = QApplication.clipboard().mimeData()
    assert data.hasImage()
    assert "on the clipboard" in driver.window.toast.text()


def test_siblings_are_untangled_and_put_back(driver: Driver) -> None:
    session = driver.window.desk.session
    for text in ("Left.", "Right."):
        session.apply(edits.add_reason(session.map, driver.claim("Main."), text))
    for claim, target in (("Left.", "Second."), ("Right.", "First.")):
        step = edits.link(session.map, driver.claim(claim), driver.claim(target), Stance.PRO)
        session.apply(step)
    before = spots(driver)
    driver.window.verbs["view.sift"].trigger()
    assert Settings().flag("sift")
    assert spots(driver) != before
    driver.window.verbs["view.sift"].trigger()
    assert spots(driver) == before
