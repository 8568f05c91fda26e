"""The page of preferences: one record a row, followed at once, kept, searched and reset."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from driver import Driver
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton

from argmap.interchange.outline import read_outline
from argmap.model.map import ArgumentMap
from argmap.rendering.marks import UNMARKED
from argmap.session import Session
from argmap.storage.backup import MOST
from argmap.ui.documents import last_or_example
from argmap.ui.keys.dialog import KeysDialog
from argmap.ui.preferences.controls import (
    ChoiceControl,
    FolderControl,
    NumberControl,
    SwitchControl,
)
from argmap.ui.preferences.record import Choice, Number, Preference
from argmap.ui.preferences.registry import preferences
from argmap.ui.preferences.window import PreferencesWindow
from argmap.ui.settings import Settings, maps_folder

IDS = [record.id for record in preferences()]


class Page:
    """The page, with what it shows and what one can do there."""

    def __init__(self, driver: Driver) -> None:
        driver.keys("Ctrl+,", to=driver.canvas)
        (self.window,) = driver.window.findChildren(PreferencesWindow)
        self.window.activateWindow()
        QApplication.processEvents()

    def choice(self, known: str) -> ChoiceControl:
        control = self.window.rows[known].control
        assert isinstance(control, ChoiceControl)
        return control

    def number(self, known: str) -> NumberControl:
        control = self.window.rows[known].control
        assert isinstance(control, NumberControl)
        return control

    def switch(self, known: str) -> SwitchControl:
        control = self.window.rows[known].control
        assert isinstance(control, SwitchControl)
        return control

    def reset(self, known: str) -> QPushButton:
        return self.window.rows[known].reset

    def click(self, text: str) -> None:
        buttons = self.window.findChildren(QPushButton)
        next(one for one in buttons if one.text() == text and one.isVisible()).click()
        QApplication.processEvents()

    def seen(self) -> list[str]:
        return [known for known, row in self.window.rows.items() if row.isVisible()]


@pytest.fixture
def driver(open_window: Callable[..., Driver]) -> Driver:
    return open_window(read_outline("# Trial\nMain.\n  + First of all reasons.\n  - Second.\n"))


@pytest.fixture
def page(driver: Driver) -> Page:
    return Page(driver)


def test_every_record_says_what_it_is_good_for_and_has_a_default_that_it_can_have() -> None:
    assert len(set(IDS)) == len(IDS)
    settings = Settings()
    for record in preferences():
        assert record.title
        assert record.why.endswith(".")
        assert record.value(settings) == record.default
        match record.kind:
            case Choice(options):
                assert record.default in dict(options)
            case Number(least, most):
                assert least <= int(record.default) <= most
            case _:
                pass


def test_nonsense_in_the_file_counts_as_the_default() -> None:
    settings = Settings()
    for name in IDS:
        if name != "maps_folder":
            settings.remember(name, "nonsense")
    for record in preferences():
        if record.id not in {"numbers", "marks", "words", "reopen"}:
            assert record.value(settings) == record.default
    settings.remember("text_size", 500)
    assert settings.text_size() == 11
    settings.remember("backup_megabytes", "nan")
    assert settings.backup_bytes() == MOST


def test_the_size_of_claims_changes_the_boxes_at_once(driver: Driver, page: Page) -> None:
    canvas, claim = driver.window.canvas, driver.claim("First of all reasons.")
    before, steps = canvas.board.place(claim), driver.window.desk.session.history.next_seq
    page.number("text_size").setValue(24)
    after = canvas.board.place(claim)
    assert before is not None
    assert after is not None
    assert after.height > 1.4 * before.height
    assert driver.window.desk.style.font_size == 24
    assert Settings().number("text_size", 0) == 24
    assert driver.window.desk.session.history.next_seq == steps, "it is no edit"
    page.reset("text_size").click()
    assert canvas.board.place(claim) == before
    assert Settings().text("text_size") == ""


def test_what_is_preferred_is_there_in_the_next_window(
    driver: Driver, page: Page, open_window: Callable[..., Driver], home: Path
) -> None:
    page.number("text_size").setValue(14)
    for known in ("numbers", "marks", "words"):
        page.switch(known).click()
    for window in (driver.window, open_window(path=home / "other.argmap").window):
        style = window.desk.style
        assert (style.font_size, style.numbers, style.words) == (14, False, False)
        assert style.marks == UNMARKED


def test_every_open_window_follows(
    driver: Driver, page: Page, open_window: Callable[..., Driver], home: Path
) -> None:
    other = open_window(path=home / "other.argmap").window
    page.choice("look").setCurrentIndex(2)
    for window in (driver.window, other):
        assert window.desk.style.theme.dark
    page.switch("numbers").click()
    assert not other.desk.style.numbers


def test_menus_and_page_say_the_same(driver: Driver, page: Page) -> None:
    page.window.hide()
    driver.window.verbs["view.numbers"].trigger()
    driver.window.verbs["view.look_dark"].trigger()
    page.window.show()
    page.window.activateWindow()
    QApplication.processEvents()
    assert not page.switch("numbers").isChecked()
    assert page.choice("look").currentText() == "Dark"
    assert page.reset("look").isVisible()
    page.reset("look").click()
    assert page.choice("look").currentText() == "As the system"
    assert not page.reset("look").isVisible()


@pytest.mark.parametrize("known", ["wheel", "motion", "language", "look"])
def test_every_choice_can_be_made_by_keys_and_is_kept(page: Page, known: str) -> None:
    control = page.choice(known)
    control.setFocus()
    record = page.window.rows[known].preference
    assert isinstance(record.kind, Choice)
    QTest.keyClick(control, Qt.Key.Key_Home)
    for value, shown in record.kind.options:
        assert control.currentText() == shown
        assert record.value(Settings()) == value
        assert Settings().text(known, str(record.default)) == value
        QTest.keyClick(control, Qt.Key.Key_Down)


def test_the_wheel_does_not_change_what_it_passes_over(page: Page) -> None:
    for known in ("look", "text_size"):
        control = page.window.rows[known].control
        before = page.window.rows[known].preference.value(Settings())
        event = QWheelEvent(
            QPointF(5, 5),
            control.mapToGlobal(QPointF(5, 5)),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(control, event)
        assert page.window.rows[known].preference.value(Settings()) == before


def test_rows_are_found_by_words_of_all_that_is_written_there(page: Page) -> None:
    words = page.window.findChildren(QLineEdit)[0]
    assert page.seen() == IDS
    for typed, found in (
        ("synced", ["maps_folder"]),
        ("BACKUP oldest", ["backup_megabytes"]),
        ("deutsch", []),
        ("zooms mouse", ["wheel"]),
        ("nothing of that kind", []),
    ):
        words.setText(typed)
        assert page.seen() == (found or (["language"] if typed == "deutsch" else []))
    words.clear()
    assert page.seen() == IDS


def test_all_is_reset_and_that_taken_back(driver: Driver, page: Page) -> None:
    page.number("text_size").setValue(20)
    page.choice("look").setCurrentIndex(3)
    before = {
        row.preference.id: row.preference.value(Settings()) for row in page.window.rows.values()
    }
    page.click("Reset All")
    assert all(row.preference.value(Settings()) == row.preference.default
               for row in page.window.rows.values())  # fmt: skip
    assert driver.window.desk.style.font_size == 11
    page.click("Undo")
    for known, value in before.items():
        assert page.window.rows[known].preference.value(Settings()) == value
    assert driver.window.desk.style.font_size == 20


def test_maps_are_made_in_the_folder_that_is_preferred(
    page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platformdirs.user_documents_dir", lambda: str(tmp_path))
    assert maps_folder() == tmp_path / "Argmap"
    wanted = tmp_path / "synced"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(wanted))
    page.click("Choose…")
    control = page.window.rows["maps_folder"].control
    assert isinstance(control, FolderControl)
    assert control.findChildren(QLineEdit)[0].text() == str(wanted)
    assert maps_folder() == wanted
    assert wanted.is_dir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    page.click("Choose…")
    assert maps_folder() == wanted


def test_the_room_for_backups_is_told_the_open_map(
    driver: Driver, page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[int] = []
    monkeypatch.setattr(driver.window.desk.session, "limit_backups", told.append)
    page.number("backup_megabytes").setValue(1_000)
    page.reset("backup_megabytes").click()
    assert told == [1_000_000_000, MOST]


def test_a_new_map_is_opened_where_that_is_preferred(home: Path) -> None:
    settings = Settings()
    Session.create(home / "last.argmap", ArgumentMap()).close()
    settings.opened(home / "last.argmap")
    settings.remember("reopen", False)
    session, notice = last_or_example(settings)
    assert session.path == home / "Untitled.argmap"
    assert notice is None
    session.close()
    settings.forget("reopen")
    session, _ = last_or_example(settings)
    assert session.path == home / "last.argmap"
    session.close()


def test_a_record_is_enough_for_a_row(driver: Driver) -> None:
    applied: list[str] = []
    record = Preference(
        id="trial",
        section="Trial",
        title="A number",
        why="To see that it works.",
        kind=Number(0, 9, ""),
        default=3,
        apply=lambda window: applied.append(window.settings.text("trial")),
    )
    page = PreferencesWindow([record], driver.window)
    page.show()
    page.activateWindow()
    QApplication.processEvents()
    control = page.rows["trial"].control
    control.setFocus()
    QTest.keyClick(control, Qt.Key.Key_Up)
    assert applied == ["4"]
    page.rows["trial"].reset.click()
    assert applied == ["4", ""]
    page.close()


def test_a_page_that_is_open_is_not_opened_twice(driver: Driver, page: Page) -> None:
    for known in ("edit.preferences", "edit.preferences", "help.keys", "help.keys"):
        driver.window.verbs[known].trigger()
    assert driver.window.findChildren(PreferencesWindow) == [page.window]
    assert len(driver.window.findChildren(KeysDialog)) == 1
    page.window.close()
    driver.window.verbs["edit.preferences"].trigger()
    assert any(known.isVisible() for known in driver.window.findChildren(PreferencesWindow))
