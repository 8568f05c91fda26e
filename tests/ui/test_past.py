"""What a map was, from the window: versions, backups, files that are lost, damaged or taken."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from driver import Driver, answer
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QListWidget, QMessageBox, QPushButton

from argmap.interchange.outline import read_outline
from argmap.model import edits
from argmap.rendering.theme import load_theme
from argmap.session import Session
from argmap.storage import check_document, read_document, rescue, write_document
from argmap.storage.backup import make_backup
from argmap.storage.opening import vacuum_into
from argmap.timeline import Timeline
from argmap.ui.documents import Kind, last_or_example
from argmap.ui.history.window import HistoryWindow
from argmap.ui.settings import Settings

OUTLINE = "# Trial\nMain.\n  + First.\n  - Second.\n"


@pytest.fixture(autouse=True)
def backups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ARGMAP_BACKUPS", str(tmp_path / "backups"))
    return tmp_path / "backups"


@pytest.fixture
def driver(open_window: Callable[..., Driver]) -> Driver:
    return open_window(read_outline(OUTLINE))


def press(driver: Driver, title: str) -> None:
    """Press a button of the message above the canvas."""
    buttons = {known.text(): known for known in driver.window.bar.findChildren(QPushButton)}
    buttons[title].click()
    QApplication.processEvents()


def damage(path: Path, words: bytes) -> None:
    data = bytearray(path.read_bytes())
    place = data.index(words)
    data[place] ^= 1
    path.write_bytes(data)


def test_a_version_is_named_by_ctrl_s(driver: Driver) -> None:
    answer("Return", text="As sent")
    driver.keys("Ctrl+S")
    assert "“As sent”" in driver.window.toast.text()
    (version,) = Timeline(driver.window.desk.session).versions()
    assert version.name == "As sent"
    assert not driver.window.desk.session.can_undo


def test_a_name_that_is_empty_names_nothing(driver: Driver) -> None:
    answer("Return", text="  ")
    driver.keys("Ctrl+S")
    assert Timeline(driver.window.desk.session).versions() == []


def test_yesterdays_backup_is_opened_beside_the_map(driver: Driver, home: Path) -> None:
    session = driver.window.desk.session
    assert session.document is not None
    make_backup(session.document)
    then = session.map.copy()
    driver.select("First.")
    driver.keys("Del")
    answer("Return")
    driver.window.verbs["file.backup"].trigger()
    shown = driver.window.desk.session
    assert shown.map == then
    assert shown.path is not None
    assert shown.path.name.startswith("trial (20")
    assert "This is the backup" in driver.window.bar.text()
    assert "First." not in {c.text for c in session.map.claims.values()}, "that one is as it was"


def test_a_backup_is_chosen_among_several_by_arrows(driver: Driver) -> None:
    session = driver.window.desk.session
    assert session.document is not None
    make_backup(session.document)
    driver.select("First.")
    driver.keys("Del")
    make_backup(session.document)

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        shown, words = dialog.findChild(QListWidget), dialog.focusWidget()
        assert shown is not None
        assert words is not None
        assert shown.count() == 2
        for key in ("Down", "Return"):
            QTest.keySequence(words, key)

    QTimer.singleShot(50, act)
    driver.window.verbs["file.backup"].trigger()
    assert "First." in driver.texts()


def test_without_backups_it_says_where_they_would_be(driver: Driver, backups: Path) -> None:
    driver.window.verbs["file.backup"].trigger()
    assert f"There is no backup of trial.argmap in {backups}" in driver.window.bar.text()
    press(driver, "Close")
    assert driver.window.bar.text() == ""


def test_a_damaged_map_is_restored_from_its_backup(driver: Driver, home: Path) -> None:
    path = home / "other.argmap"
    write_document(read_outline("Something else.\n"), path)
    make_backup(path)
    damage(path, b"Something else.")
    assert not driver.window.open_file(path)
    assert "other.argmap is damaged and was left as it is" in driver.window.bar.text()
    answer("Return")
    press(driver, "Restore a Backup…")
    assert driver.texts() == {"Something else."}
    assert check_document(path) != []


def test_a_damaged_map_is_salvaged(driver: Driver, home: Path) -> None:
    path = home / "other.argmap"
    write_document(read_outline("Something else.\n"), path)
    damage(path, b"Something else.")
    before = path.read_bytes()
    driver.window.open_file(path)
    press(driver, "Save What Can Be Read")
    assert "Something else." in driver.texts()
    assert driver.window.desk.session.path == home / "other (salvaged).argmap"
    assert "other.argmap is as it was" in driver.window.bar.text()
    assert path.read_bytes() == before


def test_what_cannot_even_be_salvaged_is_told(driver: Driver, home: Path) -> None:
    path = home / "other.argmap"
    write_document(read_outline("Something else.\n"), path)
    path.write_bytes(path.read_bytes()[:80])
    driver.window.open_file(path)
    press(driver, "Save What Can Be Read")
    assert "Nothing can be saved of other.argmap" in driver.window.bar.text()
    assert driver.texts() == {"Main.", "First.", "Second."}


def test_a_map_that_is_gone_is_told_and_its_backup_offered(
    open_window: Callable[..., Driver], home: Path
) -> None:
    path = home / "away" / "debate.argmap"
    path.parent.mkdir()
    with Session.create(path, read_outline(OUTLINE)) as session:
        session.keep_backups()
        session.apply(edits.add_free_claim(session.map, "The last words."))
    path.parent.rename(home / "elsewhere")
    settings = Settings()
    settings.opened(path)
    session, notice = last_or_example(settings)
    assert notice is not None
    assert (notice.kind, notice.path) == (Kind.LOST, path)
    driver = open_window()
    driver.window.open_session(session, notice)
    assert "debate.argmap is no longer in" in driver.window.bar.text()
    answer("Return")
    press(driver, "Restore a Backup…")
    assert "The last words." in driver.texts()


@pytest.fixture
def holder(home: Path) -> Iterator[tuple[Path, subprocess.Popen[str]]]:
    """A map that another program has open until a line is written to it."""
    path = home / "shared.argmap"
    write_document(read_outline("Ours.\n"), path)
    script = (
        "import sys; from argmap.session import Session; "
        "s = Session.open(sys.argv[1]); print('open', flush=True); input(); s.close()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        yield path, other


def test_a_map_that_is_open_elsewhere_is_edited_once_it_is_free(
    driver: Driver, holder: tuple[Path, subprocess.Popen[str]]
) -> None:
    path, other = holder
    driver.window.open_file(path)
    assert "is open elsewhere; here you see it as it was just now" in driver.window.bar.text()
    press(driver, "Try Again")
    assert "still open elsewhere" in driver.window.toast.text()
    other.communicate("\n")
    press(driver, "Try Again")
    assert driver.window.bar.text() == ""
    driver.select("Ours.")
    driver.keys("Tab")
    driver.edit("Edited at last.")
    driver.window.desk.session.flush()
    assert not driver.window.desk.session.read_only


def test_that_no_backup_could_be_made_stands_beside_saved(driver: Driver, backups: Path) -> None:
    backups.write_text("a file, where the folder should be")
    driver.window.desk.session.keep_backups(every=0.01)
    for _ in range(200):
        QTest.qWait(20)
        if "not backed up" in driver.window.status.saved_text():
            break
    assert driver.window.status.saved_text().startswith("Saved")
    assert driver.window.status.saved_text().endswith("not backed up")


def test_a_notice_stays_while_the_map_is_edited(driver: Driver, home: Path) -> None:
    source = home / "notes.txt"
    source.write_text(OUTLINE, encoding="utf-8")
    driver.window.open_file(source)
    driver.select("First.")
    driver.keys("Tab")
    driver.edit("More.")
    driver.window.desk.session.flush()
    QApplication.processEvents()
    assert "notes.txt was read in" in driver.window.bar.text()


def test_words_in_notes_and_sources_are_found(driver: Driver) -> None:
    window = driver.window
    session = window.desk.session
    second = driver.claim("Second.")
    session.apply(edits.set_note(session.map, second, "Remember the umbrella."))
    answer("Return", text="umbr")
    driver.keys("Ctrl+Shift+G")
    assert driver.selected() == ["Second."]
    answer("Return", text="1.1")
    driver.window.verbs["go.claim"].trigger()
    assert driver.selected() == ["First."]
    answer("Escape", text='"')
    driver.window.verbs["go.claim"].trigger()
    assert driver.selected() == ["First."]


def test_leaving_with_unsaved_steps_is_asked_about(driver: Driver, home: Path) -> None:
    window, session = driver.window, driver.window.desk.session
    path = home / "trial.argmap"
    path.rename(home / "away.argmap")
    driver.select("First.")
    driver.keys("Tab")
    driver.edit("Not on the disk.")
    asked = []

    def act(key: str) -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.informativeText())
        QTest.keySequence(box, key)

    QTimer.singleShot(50, lambda: act("Escape"))
    window.close()
    assert window.isVisible()
    assert "the file was moved or removed" in asked[0]
    assert "All your work is kept in memory" in asked[0]

    def come_back() -> None:
        (home / "away.argmap").rename(path)
        act("Alt+T")

    QTimer.singleShot(50, come_back)
    window.close()
    assert not window.isVisible()
    assert "Not on the disk." in {c.text for c in session.map.claims.values()}
    assert read_document(path) == session.map


def test_what_was_not_saved_is_saved_elsewhere_on_leaving(
    driver: Driver, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = driver.window
    (home / "trial.argmap").unlink()
    driver.select("First.")
    driver.keys("Tab")
    driver.edit("Saved in the end.")
    target = home / "elsewhere.argmap"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))

    def act() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        QTest.keySequence(box, "Return")

    QTimer.singleShot(50, act)
    window.close()
    assert not window.isVisible()
    assert "Saved in the end." in {c.text for c in read_document(target).claims.values()}
    assert check_document(target) == []


def test_that_the_history_was_lost_is_said(
    driver: Driver, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = home / "copy.argmap"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))

    def unreadable(*_: object) -> None:
        raise rescue.UnreadableError

    monkeypatch.setattr(rescue, "copy_out", unreadable)
    driver.window.ask_save_as()
    assert "without its history" in driver.window.bar.text()
    session = driver.window.desk.session
    assert [step.label for step in Timeline(session).moments()] == ["Save map without its history"]
    assert session.path == target


# -- merging -------------------------------------------------------------------------------------


def copy_of(driver: Driver, home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Copy the open map, and have it chosen when a copy to merge is asked for."""
    path = home / "hers.argmap"
    driver.window.desk.session.flush()
    document = driver.window.desk.session.document
    assert document is not None
    document.query(lambda known: vacuum_into(known, path))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    return path


def edit_copy(path: Path, old: str, new: str) -> None:
    with Session.open(path) as session:
        known = next(c.id for c in session.map.claims.values() if c.text == old)
        session.apply(edits.reword(session.map, known, new))


def test_a_copy_is_merged_as_one_step(
    driver: Driver, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = copy_of(driver, home, monkeypatch)
    edit_copy(path, "Second.", "Second, as she put it.")
    driver.select("First.")
    driver.keys("Tab")
    driver.edit("Mine alone.")
    driver.window.verbs["file.merge"].trigger()
    assert {"Second, as she put it.", "Mine alone."} <= driver.texts()
    assert driver.window.toast.text() == "Merged hers.argmap."
    driver.window.verbs["file.merge"].trigger()
    assert driver.window.toast.text() == "hers.argmap has nothing that is new here."
    driver.window.verbs["edit.undo"].trigger()
    assert driver.texts() == {"Main.", "First.", "Second.", "Mine alone."}


def test_where_both_changed_one_chooses(
    driver: Driver, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = copy_of(driver, home, monkeypatch)
    edit_copy(path, "Second.", "Hers.")
    session = driver.window.desk.session
    session.apply(edits.reword(session.map, driver.claim("Second."), "Mine."))
    answer("3", "Return")
    driver.window.verbs["file.merge"].trigger()
    assert {"Hers.", "Mine."} <= driver.texts()
    driver.window.verbs["edit.undo"].trigger()
    answer("Escape")
    driver.window.verbs["file.merge"].trigger()
    assert "Hers." not in driver.texts()


def test_a_map_that_is_no_copy_is_not_merged(
    driver: Driver, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = home / "other.argmap"
    write_document(read_outline("Something else.\n"), other)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    before = driver.map.copy()
    driver.window.verbs["file.merge"].trigger()
    assert "no common history" in driver.window.toast.text()
    assert driver.map == before


# -- history -------------------------------------------------------------------------------------


def history_of(driver: Driver) -> HistoryWindow:
    driver.window.verbs["file.history"].trigger()
    QApplication.processEvents()
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, HistoryWindow))


def test_yesterday_is_restored_from_the_history_by_keys(driver: Driver) -> None:
    driver.select("First.")
    driver.keys("Del")
    shown = history_of(driver)
    QTest.keySequence(shown.list, "Down")
    QTest.keySequence(shown, "Ctrl+Return")
    QApplication.processEvents()
    assert "First." in driver.texts()
    assert driver.window.desk.session.undo_label == "Restore step 1"
    shown.close()


def test_a_claim_that_is_being_worded_is_finished_before_a_moment_is_restored(
    driver: Driver,
) -> None:
    driver.select("First.")
    driver.keys("Tab")
    driver.type("Half a th")
    shown = history_of(driver)
    driver.select("Main.")
    QTest.keySequence(shown.list, "End")
    QTest.keySequence(shown, "Ctrl+Return")
    QApplication.processEvents()
    assert driver.texts() == {"Main.", "First.", "Second."}
    driver.window.verbs["edit.undo"].trigger()
    assert "Half a th" in driver.texts()
    shown.close()


def test_the_history_follows_looks_and_goes_with_its_map(driver: Driver) -> None:
    shown = history_of(driver)
    driver.window.set_look("dark")
    assert shown.pane.style_in_use.theme == load_theme("dark")
    driver.window.set_look("light")
    driver.window.ask_new()
    QApplication.processEvents()
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, HistoryWindow)]


def test_a_moment_is_saved_as_a_map_of_its_own(
    driver: Driver, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = home / "then.argmap"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    then = driver.map.copy()
    driver.select("First.")
    driver.keys("Del")
    shown = history_of(driver)
    QTest.keySequence(shown.list, "Down")
    next(
        button
        for button in shown.findChildren(QPushButton)
        if button.text().replace("&", "").startswith("Save a Copy")
    ).click()
    assert read_document(target) == then
    shown.close()


def test_a_recent_map_is_opened_again_and_one_that_is_gone_is_told(
    driver: Driver, home: Path
) -> None:
    for name in ("other", "gone"):
        write_document(read_outline(f"The {name} map.\n"), home / f"{name}.argmap")
        driver.window.open_file(home / f"{name}.argmap")
        driver.window.verbs["file.close"].trigger()
    (home / "gone.argmap").unlink()
    answer("Return", text="gone")
    driver.window.verbs["file.recent"].trigger()
    assert "gone.argmap is no longer in" in driver.window.bar.text()
    answer("Return", text="other")
    driver.window.verbs["file.recent"].trigger()
    assert driver.texts() == {"The other map."}
