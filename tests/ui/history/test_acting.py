"""Naming moments, restoring them, and saving copies of them."""

from __future__ import annotations

from collections.abc import Callable

from history_driver import keys, settle, shown, texts, write
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
)

from argmap.errors import StorageError
from argmap.model.map import ArgumentMap
from argmap.session import Session
from argmap.storage.history import Version
from argmap.ui.history.window import HistoryWindow


def test_a_step_is_named_in_its_row(window: HistoryWindow, session: Session) -> None:
    window.choose(3)
    settle(window)
    keys("F2")
    write("Early draft")
    keys("Return")
    assert [version.name for version in session.history.versions] == ["Sent to Anna", "Early draft"]
    assert window.list.seq == 3
    assert window.pane.title() == "Early draft"
    assert window.foot.saying.text() == "This version is called “Early draft”."
    assert shown(window.steps)[1] == "Name an earlier version “Early draft”"
    assert QApplication.focusWidget() is window.list
    settle(window)


def test_the_present_is_named_as_a_version_of_its_own(
    window: HistoryWindow, session: Session
) -> None:
    QTest.mouseClick(window.foot.name, Qt.MouseButton.LeftButton)
    write("Today's")
    keys("Return")
    assert session.history.versions[-1] == Version(8, 8, "Today's")
    assert window.list.seq == 8
    settle(window)
    assert window.pane.title() == "Today's"
    assert not window.foot.restore.isEnabled()


def test_a_version_is_renamed_and_loses_its_name(window: HistoryWindow, session: Session) -> None:
    window.choose(2)
    assert window.foot.name.text() == "Re&name This Version…"
    keys("F2", "Ctrl+A")
    write("Sent to Ben")
    keys("Return")
    assert [version.name for version in session.history.versions] == ["Sent to Ben"]
    keys("F2", "Ctrl+A", "Del", "Return")
    assert session.history.versions == []
    assert shown(window.steps)[1:3] == [
        "Take the name off a version", "Rename a version “Sent to Ben”",
    ]  # fmt: skip
    assert window.pane.title() == "Add reason to 1"
    settle(window)


def test_escape_while_naming_names_nothing_and_closes_nothing(
    window: HistoryWindow, session: Session
) -> None:
    keys("F2")
    write("No")
    keys("Esc")
    assert window.isVisible()
    assert session.history.next_seq == 8
    keys("F2", "Return")
    assert session.history.next_seq == 8


def test_versions_alone_follow_their_names(window: HistoryWindow, session: Session) -> None:
    window.versions_only.setChecked(True)
    session.mark("Another", 3)
    assert shown(window.steps)[1:] == ["Reword 1.1", "Add reason to 1"]
    assert window.list.seq == 2
    keys("F2", "Ctrl+A", "Del", "Return")
    assert shown(window.steps)[1:] == ["Reword 1.1"]
    assert window.list.seq == 3
    settle(window)


# -- restoring -----------------------------------------------------------------------------------


def test_a_moment_is_restored_as_a_new_step(window: HistoryWindow, session: Session) -> None:
    then = session.document.map.copy() if session.document else ArgumentMap()
    told = []
    window.about_to_change.connect(lambda: told.append(session.history.next_seq))
    window.choose(2)
    keys("Ctrl+Return")
    assert told == [8]
    assert session.map == window.timeline.at(2)
    assert shown(window.steps)[1] == "Restore version “Sent to Anna”"
    assert window.list.seq == 2
    assert window.foot.saying.text().startswith("The map is again as it was after step 2.")
    session.undo()
    assert session.map == then
    settle(window)


def test_the_present_is_not_restored(window: HistoryWindow, session: Session) -> None:
    assert not window.foot.restore.isEnabled()
    keys("Down")  # the name given after it has changed nothing
    assert not window.foot.restore.isEnabled()
    keys("Ctrl+Return")
    assert session.history.next_seq == 8
    keys("Down")
    assert window.foot.restore.isEnabled()
    settle(window)


def test_where_nothing_differs_that_is_said(window: HistoryWindow, session: Session) -> None:
    window.choose(4)
    keys("Ctrl+Return")
    assert session.history.next_seq == 8
    assert window.foot.saying.text() == "The map is like this now; there was nothing to restore."
    settle(window)


def test_a_map_that_can_only_be_read_is_looked_at(
    session: Session, open_history: Callable[..., HistoryWindow]
) -> None:
    path = session.path
    assert path is not None
    session.close()
    with Session.open(path, read_only=True) as copy:
        window = open_history(copy)
        window.choose(2)
        settle(window)
        assert "Second." in texts(window)
        assert not window.foot.restore.isEnabled()
        assert not window.foot.name.isEnabled()
        assert "can only be read" in window.foot.restore.toolTip()
        keys("F2", "Ctrl+Return")
        assert not window.list.naming
        window.close()


# -- copies ----------------------------------------------------------------------------------------


def test_a_copy_of_a_moment_is_left_to_the_owner(
    session: Session, open_history: Callable[..., HistoryWindow]
) -> None:
    given: list[tuple[ArgumentMap, str]] = []

    def save(argmap: ArgumentMap, name: str) -> str:
        given.append((argmap, name))
        if len(given) == 2:
            raise StorageError("copy.argmap cannot be written: no space left")
        return "Saved a copy."

    window = open_history(session, save)
    window.choose(2)
    QTest.mouseClick(window.foot.copy, Qt.MouseButton.LeftButton)
    assert given == [(window.timeline.at(2), "trial Sent to Anna")]
    assert window.foot.saying.text() == "Saved a copy."
    window.choose(3)
    QTest.mouseClick(window.foot.copy, Qt.MouseButton.LeftButton)
    time = window.steps.moment(3).time.astimezone()
    assert given[1] == (window.timeline.at(3), f"trial {time:%Y-%m-%d %H.%M}")
    assert window.foot.saying.text() == "Copy.argmap cannot be written: no space left."
    settle(window)


def test_without_a_way_to_save_there_is_no_button(window: HistoryWindow) -> None:
    assert not window.foot.copy.isVisible()
