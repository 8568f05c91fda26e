"""Several maps in one window, and several windows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from driver import Driver, answer
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from argmap.interchange.outline import read_outline
from argmap.session import Session
from argmap.storage import write_document
from argmap.timeline import Timeline
from argmap.ui import windows as windows_module
from argmap.ui.app import make_window
from argmap.ui.asking import Leaving
from argmap.ui.settings import Settings
from argmap.ui.tabs.sheet import Sheet
from argmap.ui.window import Window
from argmap.ui.windows import windows

TEXT = "Cars should go.\n  + They kill.\n  - They are quick.\n"


@pytest.fixture
def two(open_window: Callable[..., Driver], home: Path) -> Driver:
    """A window with two maps, the second one in sight."""
    driver = open_window(read_outline(TEXT))
    write_document(read_outline("Bicycles should stay.\n"), home / "second.argmap")
    driver.window.open_file(home / "second.argmap")
    return driver


def names(window: Window) -> list[str]:
    strip = window.tabs.strip
    return [strip.tabText(place) for place in range(strip.count())]


def give(driver: Driver, command: str) -> None:
    driver.window.verbs[command].trigger()
    QApplication.processEvents()


def test_a_single_map_has_no_tab_and_a_second_one_has(driver: Driver, home: Path) -> None:
    assert not driver.window.tabs.strip.isVisible()
    driver.keys("Return")
    driver.type("A first map.")
    driver.keys("Return")
    write_document(read_outline(TEXT), home / "second.argmap")
    driver.window.open_file(home / "second.argmap")
    assert driver.window.tabs.strip.isVisible()
    assert names(driver.window) == ["trial", "second"]
    assert "Cars should go." in driver.texts()


def test_keys_go_from_map_to_map_and_back(two: Driver) -> None:
    assert "Bicycles should stay." in two.texts()
    two.keys("Ctrl+Tab")
    assert "They kill." in two.texts()
    two.keys("Ctrl+PgDown")
    assert "Bicycles should stay." in two.texts()
    two.keys("Ctrl+Shift+Tab")
    assert "They kill." in two.texts()
    two.keys("Ctrl+PgUp")
    assert "Bicycles should stay." in two.texts()


def test_each_map_is_found_as_it_was_left(two: Driver) -> None:
    two.keys("Ctrl+Tab")
    two.select("They kill.")
    two.window.canvas.zoom(2.0)
    canvas = two.window.canvas
    seen = (canvas.camera.scale, canvas.camera.x, canvas.camera.y, canvas.selection)
    board, outline = canvas.board, two.window.outline
    two.keys("Ctrl+Tab")
    assert two.window.outline is not outline
    assert canvas.selection != seen[3]
    two.keys("Ctrl+Tab")
    assert (canvas.camera.scale, canvas.camera.x, canvas.camera.y, canvas.selection) == seen
    assert canvas.board is board, "nothing is laid out or drawn anew"
    assert outline.chosen() == seen[3]


def test_undo_is_that_of_the_map_in_sight(two: Driver) -> None:
    two.keys("Tab")
    two.type("They are healthy.")
    two.keys("Return")
    two.keys("Ctrl+Tab")
    assert not two.window.verbs["edit.undo"].isEnabled()
    two.keys("Ctrl+Tab", "Ctrl+Z")
    assert two.texts() == {"Bicycles should stay."}


def test_words_being_typed_are_taken_over_when_another_map_is_shown(two: Driver) -> None:
    two.keys("Tab")
    two.type("Half a thought")
    first = two.window.tabs.strip.sheets()[0]
    two.window.tabs.show(first)
    assert two.window.canvas.editing.editor is None
    two.keys("Ctrl+Tab")
    assert "Half a thought." in two.texts() | {f"{text}." for text in two.texts()}


def test_another_look_reaches_the_maps_behind_tabs(two: Driver) -> None:
    two.window.set_look("dark")
    two.keys("Ctrl+Tab")
    assert two.window.canvas.style_in_use.theme.name == "Dark"
    picture = two.window.canvas.board.picture
    two.window.set_look("light")
    assert two.window.canvas.board.picture is not picture
    two.keys("Ctrl+Tab", "Ctrl+Tab")
    assert two.window.canvas.style_in_use.theme.name == "Light"


def test_each_map_has_its_own_layout(two: Driver) -> None:
    two.window.desk.choose_layout("page", "down")
    two.keys("Ctrl+Tab")
    assert two.window.desk.layout == ("bands", "down")
    two.keys("Ctrl+Tab")
    assert two.window.desk.layout == ("page", "down")


def test_a_file_that_is_open_is_gone_to(two: Driver, home: Path) -> None:
    two.window.open_file(home / "trial.argmap")
    assert "They kill." in two.texts()
    assert two.window.tabs.strip.count() == 2


def test_the_panels_follow_the_map(two: Driver) -> None:
    give(two, "edit.find")
    two.type("kill")
    assert two.window.panels.search.isVisible()
    two.keys("Ctrl+Tab")
    two.window.canvas.setFocus()
    two.select("They kill.")
    give(two, "view.inspector")
    assert two.window.panels.inspector.isVisible()
    two.keys("Ctrl+Tab")
    two.select("Bicycles should stay.")
    assert two.selected() == ["Bicycles should stay."]


def test_closing_a_map_shows_the_one_beside_it(two: Driver, home: Path) -> None:
    two.keys("Ctrl+W")
    assert "They kill." in two.texts()
    assert not two.window.tabs.strip.isVisible()
    with_lock = Session.open(home / "second.argmap")
    assert not with_lock.read_only, "its file is free again"
    with_lock.close()


def test_closing_the_last_map_closes_the_window(driver: Driver) -> None:
    window = driver.window
    driver.keys("Ctrl+W")
    assert window not in windows()


def test_a_middle_click_closes_a_map_behind_a_tab(two: Driver) -> None:
    strip = two.window.tabs.strip
    QTest.mouseClick(strip, Qt.MouseButton.MiddleButton, pos=strip.tabRect(0).center())
    assert names(two.window) == ["second"]
    assert "Bicycles should stay." in two.texts()


def test_a_click_shows_a_map(two: Driver) -> None:
    strip = two.window.tabs.strip
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.tabRect(0).center())
    assert "They kill." in two.texts()


def test_a_map_in_which_nothing_was_done_gives_up_its_place(driver: Driver, home: Path) -> None:
    driver.keys("Return")
    driver.type("One.")
    driver.keys("Return")
    give(driver, "file.new")
    driver.keys("Esc")
    made = driver.window.desk.session.path
    assert made is not None
    assert made.exists()
    write_document(read_outline(TEXT), home / "second.argmap")
    driver.window.open_file(home / "second.argmap")
    assert names(driver.window) == ["trial", "second"]
    assert not made.exists(), "and leaves no file behind"


def test_an_empty_map_that_was_given_a_name_stays(
    driver: Driver, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    give(driver, "file.new")
    driver.keys("Esc")
    chosen = home / "thesis.argmap"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), ""))
    give(driver, "file.save_as")
    driver.window.close()
    assert chosen.exists()


def test_a_version_that_was_named_is_something_done(driver: Driver) -> None:
    give(driver, "file.new")
    driver.keys("Esc")
    made = driver.window.desk.session.path
    assert made is not None
    Timeline(driver.window.desk.session).name("Before all")
    driver.window.close()
    assert made.exists()


def test_a_new_map_in_which_nothing_was_done_is_not_missed_at_the_next_start(
    two: Driver,
) -> None:
    give(two, "file.new")
    two.keys("Esc")
    two.window.close()
    QApplication.processEvents()
    window = make_window(None, Settings())
    try:
        assert not window.bar.isVisible()
        assert sorted(names(window)) == ["second", "trial"]
    finally:
        window.close()


def test_a_new_map_stays_once_something_is_done(driver: Driver) -> None:
    driver.keys("Return")
    driver.type("One.")
    driver.keys("Return")
    give(driver, "file.new")
    driver.type("Another.")
    driver.keys("Return")
    made = driver.window.desk.session.path
    assert made is not None
    driver.keys("Ctrl+W")
    assert made.exists()


def test_a_map_that_nobody_named_is_called_by_its_first_words(driver: Driver) -> None:
    driver.keys("Return")
    driver.type("One.")
    driver.keys("Return")
    give(driver, "file.new")
    assert names(driver.window)[1].startswith("Untitled")
    driver.type("Cities should make all public transport free for everyone.")
    driver.keys("Return")
    assert names(driver.window)[1] == "Cities should make all public transport…"
    assert driver.window.windowTitle().startswith("Cities should")


def test_an_ampersand_in_a_title_is_shown(two: Driver) -> None:
    answer("Return", text="Pros & cons")
    give(two, "file.title")
    assert names(two.window)[1] == "Pros && cons"
    assert str(two.window.desk.session.path) in two.window.tabs.strip.tabToolTip(1)


def test_a_map_that_cannot_be_written_is_marked_and_asked_about(
    two: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = two.window.desk.sheet
    asked: list[str] = []

    def leave(_window: Window, error: str) -> Leaving:
        asked.append(error)
        return Leaving.LEAVE

    monkeypatch.setattr("argmap.ui.tabs.tabs.ask_to_leave", leave)
    monkeypatch.setattr(type(sheet.session), "flush", _fail_for(sheet.session))
    two.keys("Ctrl+Tab")
    assert two.window.desk.sheet is not sheet
    two.window.tabs.close_entry(sheet)
    assert asked == ["the disk is full"]
    assert two.window.tabs.strip.count() == 1


def _fail_for(failing: Session) -> Callable[..., None]:
    from argmap.errors import StorageError

    flush = Session.flush

    def fails(self: Session, timeout: float | None = None) -> None:
        if self is failing:
            raise StorageError("the disk is full")
        flush(self, timeout)

    return fails


# -- the next start ------------------------------------------------------------------------


def test_the_maps_that_were_open_are_open_again(two: Driver, home: Path) -> None:
    two.window.close()
    QApplication.processEvents()
    window = make_window(None, Settings())
    try:
        assert names(window) == ["trial", "second"]
        assert window.desk.session.path == home / "second.argmap"
        (waiting,) = (e for e in window.tabs.strip.entries() if not isinstance(e, Sheet))
        assert waiting == home / "trial.argmap", "it is opened when it is looked at"
        window.next_map(1)
        assert window.desk.session.path == home / "trial.argmap"
        assert len(window.tabs.strip.sheets()) == 2
    finally:
        window.close()


def test_a_map_that_is_gone_is_told_once_and_loses_its_tab(two: Driver, home: Path) -> None:
    two.window.close()
    QApplication.processEvents()
    (home / "trial.argmap").unlink()
    window = make_window(None, Settings())
    try:
        window.next_map(1)
        assert "trial.argmap is no longer in" in window.bar.text()
        assert names(window) == ["second"]
        assert window.desk.session.path == home / "second.argmap"
    finally:
        window.close()


# -- windows -------------------------------------------------------------------------------


def test_a_second_window_has_a_map_of_its_own_and_quitting_closes_both(two: Driver) -> None:
    give(two, "file.window")
    assert len(windows()) == 2
    (other,) = (window for window in windows() if window is not two.window)
    assert not other.desk.session.map.claims or other.canvas.editing.editor is not None
    editor = other.canvas.editing.editor
    assert editor is not None
    QTest.keyClicks(editor, "In a second window.")
    QTest.keySequence(editor, "Return")
    path = other.desk.session.path
    two.window.quit()
    assert windows() == []
    assert path in Settings().tabs()
    assert len(Settings().tabs()) == 3


def test_a_map_that_is_open_in_another_window_is_gone_to(two: Driver, home: Path) -> None:
    give(two, "file.window")
    (other,) = (window for window in windows() if window is not two.window)
    try:
        assert other.open_file(home / "trial.argmap")
        assert "They kill." in two.texts()
        assert other.desk.session.path != home / "trial.argmap"
    finally:
        other.close()


def test_a_window_that_is_closed_while_another_stays_takes_its_maps_along(two: Driver) -> None:
    give(two, "file.window")
    (other,) = (window for window in windows() if window is not two.window)
    other.close()
    windows_module.remember_tabs(two.window.settings)
    assert len(Settings().tabs()) == 2
