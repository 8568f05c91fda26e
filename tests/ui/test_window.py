"""The window around the canvas: outline, folding, looks, messages, documents."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from driver import Driver
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QInputDialog,
    QPushButton,
    QToolBar,
    QToolButton,
    QWidget,
)

from argmap.errors import StorageError
from argmap.interchange.outline import read_outline
from argmap.rendering.theme import load_theme
from argmap.session import SaveState, Saving, Session
from argmap.storage import write_document
from argmap.ui.actions import Actions
from argmap.ui.documents import last_or_example, open_path
from argmap.ui.settings import Settings
from argmap.ui.window import Window

OUTLINE = """# Trial
Main.
  + First.
    + Deep.
  - Second.
Rival.
"""


@pytest.fixture
def driver(open_window: Callable[..., Driver]) -> Driver:
    """A window on a small map, all of it in sight."""
    made = open_window(read_outline(OUTLINE))
    made.window.canvas.fit()
    return made


def test_the_outline_reads_as_the_map_does(driver: Driver) -> None:
    rows = driver.window.outline.rows
    main = rows.index_of(driver.claim("Main."))
    assert rows.data(main) == "1  Main."
    first = rows.index_of(driver.claim("First."))
    assert rows.data(first) == "+  1.1  First."
    spoken = rows.data(first, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Reason 1.1, 1 of 2, 1 below, First."
    assert rows.parent(first) == main


def test_the_outline_follows_and_leads(driver: Driver) -> None:
    outline, canvas = driver.window.outline, driver.window.canvas
    first = driver.select("First.")
    assert outline.chosen() == (first,)
    outline.setFocus()
    driver.keys("Down")
    assert canvas.selection == (driver.claim("Deep."),)
    driver.keys("Tab")
    driver.edit("From the outline.")
    home = driver.map.home(driver.claim("From the outline."))
    assert home is not None
    assert home.target == driver.claim("Deep.")


def test_space_folds_and_unfolds(driver: Driver) -> None:
    first, deep = driver.select("First."), driver.claim("Deep.")
    driver.keys("Space")
    assert driver.map.claims[first].folded
    assert driver.window.canvas.board.place(deep) is None
    driver.keys("Space")
    assert driver.window.canvas.board.place(deep) is not None


def test_arrows_move_by_where_boxes_stand_and_back_again(driver: Driver) -> None:
    canvas = driver.window.canvas
    driver.select("First.")
    driver.keys("Right")
    assert canvas.selection == (driver.claim("Second."),)
    driver.keys("Left")
    assert canvas.selection == (driver.claim("First."),)
    driver.keys("Up")
    assert canvas.selection == (driver.claim("Main."),)
    driver.keys("Down")
    assert canvas.selection == (driver.claim("First."),)
    driver.keys("Home")
    assert canvas.selection == (driver.claim("Main."),)
    driver.keys("Alt+Left")
    assert canvas.selection == (driver.claim("First."),)


def test_copy_and_paste_a_branch(driver: Driver) -> None:
    driver.select("First.")
    driver.keys("Ctrl+C")
    driver.select("Second.")
    driver.keys("Ctrl+V")
    texts = [claim.text for claim in driver.map.claims.values()]
    assert texts.count("Deep.") == 2
    assert driver.window.desk.session.undo_label == "Paste 2 claims under 1.2 as reason"


def test_looks_numbers_and_directions(driver: Driver) -> None:
    window = driver.window
    window.verbs["view.look_dark"].trigger()
    assert window.canvas.style_in_use.theme == load_theme("dark")
    for look in ("contrast", "print"):
        window.verbs[f"view.look_{look}"].trigger()
        assert window.canvas.style_in_use.theme == load_theme(look)
    window.verbs["view.look_light"].trigger()
    numbered = window.canvas.style_in_use.numbers
    window.verbs["view.numbers"].trigger()
    assert window.canvas.style_in_use.numbers is not numbered
    window.verbs["view.grow_right"].trigger()
    board = window.canvas.board
    main, first = board.place(driver.claim("Main.")), board.place(driver.claim("First."))
    assert main is not None
    assert first is not None
    assert first.x > main.right


def test_the_title_names_the_window(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    assert driver.window.windowTitle() == "Trial — Argmap"
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Another", True))
    driver.window.verbs["file.title"].trigger()
    assert driver.window.windowTitle() == "Another — Argmap"
    driver.keys("Ctrl+Z")
    assert driver.map.info.title == "Trial"


def test_what_cannot_be_saved_is_said_and_tried_again(driver: Driver) -> None:
    window = driver.window
    error = str(StorageError("debate.argmap cannot be written: no space left"))
    window.show_state(SaveState(Saving.FAILED, None, error))
    assert window.bar.text() == f"{error}."
    assert window.status.saved_text() == "Not saved"
    titles = {button.text() for button in window.bar.findChildren(QPushButton)}
    assert {"Try Again", "Save As…"} <= titles
    window.show_state(SaveState(Saving.SAVED))
    assert window.bar.text() == ""


def test_save_as_goes_on_elsewhere_with_its_history(
    driver: Driver, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver.select("First.")
    driver.keys("Del")
    target = home / "copy.argmap"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    driver.keys("Ctrl+Shift+S")
    assert driver.window.desk.session.path == target
    driver.keys("Ctrl+Z")
    assert "Deep." in driver.texts()
    driver.window.desk.session.flush()
    driver.window.close()
    with Session.open(target) as session:
        assert len(session.map.claims) == 5
    with Session.open(home / "trial.argmap") as session:
        assert len(session.map.claims) == 3


def test_open_another_map_and_refuse_what_is_none(
    driver: Driver, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = home / "other.argmap"
    write_document(read_outline("Other.\n"), other)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    driver.keys("Ctrl+O")
    assert driver.texts() == {"Other."}
    broken = home / "broken.argmap"
    broken.write_text("no map", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(broken), ""))
    driver.keys("Ctrl+O")
    assert "broken.argmap" in driver.window.bar.text()
    assert driver.texts() == {"Other."}


def test_a_new_map_has_the_caret_in_its_main_claim(driver: Driver, home: Path) -> None:
    driver.keys("Ctrl+N")
    driver.type("A fresh start.")
    driver.keys("Return")
    assert driver.texts() == {"A fresh start."}
    assert driver.window.desk.session.path == home / "Untitled.argmap"


def test_the_first_start_opens_the_example_and_the_next_the_last_map(home: Path) -> None:
    settings = Settings()
    session, notice = last_or_example(settings)
    with session:
        assert notice is None
        assert len(session.map.claims) >= 35
        assert session.path is not None
        settings.opened(session.path)
    again, _ = last_or_example(Settings())
    with again:
        assert again.path == session.path
    other = home / "mine.argmap"
    write_document(read_outline("Mine.\n"), other)
    settings.opened(other)
    last, _ = last_or_example(Settings())
    with last:
        assert last.path == other


def test_an_outline_is_read_into_a_document_of_its_own(home: Path, tmp_path: Path) -> None:
    source = tmp_path / "notes.txt"
    source.write_text(OUTLINE, encoding="utf-8")
    session, notice = open_path(source)
    with session:
        assert session.path == home / "notes.argmap"
        assert notice is not None
        assert "notes.txt was read in" in notice.text
        assert len(session.map.claims) == 5


def test_a_map_that_can_only_be_read_says_so(
    open_window: Callable[..., Driver], home: Path
) -> None:
    path = home / "read.argmap"
    write_document(read_outline("Only to read.\n"), path)
    window = Window(Settings())
    window.show()
    window.open_session(Session.open(path, read_only=True))
    assert "can only be read" in window.bar.text()
    assert not window.verbs["claim.reason"].isEnabled()
    assert not window.verbs["edit.undo"].isEnabled()
    window.close()


def test_panes_are_gone_round_by_f6(driver: Driver) -> None:
    assert driver.window.canvas.hasFocus()
    driver.keys("F6")
    assert driver.window.outline.hasFocus()
    driver.keys("Shift+F6")
    assert driver.window.canvas.hasFocus()


def test_all_that_takes_the_focus_has_a_name(driver: Driver) -> None:
    for widget in driver.window.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and widget.isVisible() and not isinstance(widget, QAbstractButton):
            assert widget.accessibleName(), type(widget).__name__


def test_every_action_says_what_it_does(driver: Driver) -> None:
    verbs = driver.window.verbs
    assert isinstance(verbs, Actions)
    for action in driver.window.findChildren(type(verbs["edit.undo"])):
        if action.objectName() and not action.objectName().startswith("_q_"):
            assert action.statusTip()


def test_a_reason_for_a_folded_claim_unfolds_it_in_the_same_step(driver: Driver) -> None:
    first = driver.select("First.")
    driver.keys("Space")
    driver.keys("Tab")
    driver.edit("Another.")
    assert not driver.map.claims[first].folded
    driver.keys("Ctrl+Z")
    assert driver.map.claims[first].folded
    assert driver.window.canvas.selection == (first,)


def test_folding_in_the_outline_folds_the_map(driver: Driver) -> None:
    outline = driver.window.outline
    first, deep = driver.claim("First."), driver.claim("Deep.")
    driver.select("Deep.")
    outline.collapse(outline.rows.index_of(first))
    assert driver.map.claims[first].folded
    assert driver.window.canvas.selection == (first,)
    outline.expand(outline.rows.index_of(first))
    assert driver.window.canvas.board.place(deep) is not None
    driver.keys("Ctrl+Z")
    assert not outline.isExpanded(outline.rows.index_of(first))


def test_a_map_that_is_open_elsewhere_is_opened_to_be_read(home: Path) -> None:
    path = home / "shared.argmap"
    write_document(read_outline("Ours.\n"), path)
    script = (
        "import sys; from argmap.session import Session; "
        "s = Session.open(sys.argv[1]); print('open', flush=True); input(); s.close()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", script, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "open\n"
    session, notice = open_path(path)
    with session:
        assert notice is None
        assert session.read_only_reason == "open elsewhere"
        assert len(session.map.claims) == 1
    other.communicate("\n")


def test_levels_are_folded_and_a_branch_is_duplicated(driver: Driver) -> None:
    board = driver.window.canvas
    deep = driver.claim("Deep.")
    driver.keys("Alt+PgUp")
    assert board.board.place(deep) is None
    driver.keys("Alt+PgDown")
    assert board.board.place(deep) is not None
    driver.select("First.")
    driver.keys("Ctrl+D")
    texts = [claim.text for claim in driver.map.claims.values()]
    assert texts.count("First.") == texts.count("Deep.") == 2
    row = driver.map.arguments_on(driver.claim("Main."))
    assert [driver.map.claims[known.premises[0]].text for known in row] == [
        "First.",
        "First.",
        "Second.",
    ]


def test_messages_stand_out_in_every_look(driver: Driver) -> None:
    window = driver.window
    for look in ("light", "dark", "contrast", "print"):
        window.set_look(look)
        window.toast.say("Done.")
        window.bar.say("Something stays.")
        theme = load_theme(look)
        for message in (window.toast, window.bar):
            picture = message.grab().toImage()
            middle = picture.pixelColor(picture.width() // 2, 4).name().upper()
            assert middle == theme.panel
            assert picture.pixelColor(1, picture.height() // 2).name().upper() in (
                theme.ok,
                theme.warning,
            )


def test_all_of_the_toolbar_is_seen_in_the_least_window(driver: Driver) -> None:
    window = driver.window
    window.resize(1024, 700)
    QApplication.processEvents()
    (toolbar,) = window.findChildren(QToolBar)
    said = [button.text() for button in toolbar.findChildren(QToolButton) if button.isVisible()]
    assert said[-2:] == ["Present", "Export"]
    assert "Co-premise" in said
