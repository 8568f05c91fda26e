"""The history window beside the session that it follows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from history_driver import OUTLINE, claim, keys, settle, shown, write
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QApplication,
)

from argmap.errors import StorageError
from argmap.interchange.outline import read_outline
from argmap.model import edits
from argmap.session import Session
from argmap.ui.history.window import HistoryWindow


def test_errors_are_said_in_the_window(
    window: HistoryWindow, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = StorageError("trial.argmap cannot be read: it is gone")

    def fail(*_given: object) -> None:
        raise error

    for name in ("map_at", "finding"):
        monkeypatch.setattr(f"argmap.storage.past.{name}", fail)
    window.timeline.forget()
    window.choose(3)
    settle(window)
    assert window.foot.saying.text() == "Trial.argmap cannot be read: it is gone."
    assert window.changes_text() == []
    window.foot.saying.say("")
    keys("Ctrl+Return")
    assert window.foot.saying.text() == "Trial.argmap cannot be read: it is gone."
    monkeypatch.undo()
    keys("Down")
    settle(window)
    assert window.foot.saying.text() == ""
    assert window.changes_text() == ["Added reason 1.3: “Third.”"]


def test_new_steps_come_on_top_and_the_chosen_one_stays(
    window: HistoryWindow, session: Session
) -> None:
    window.choose(3)
    session.begin(edits.add_free_claim(session.map, ""))
    assert window.steps.last == 7
    session.abandon()
    session.apply(edits.add_free_claim(session.map, "New."))
    assert shown(window.steps)[:2] == ["Today", "Add claim"]
    assert window.list.seq == 3
    assert window.steps.row(window.steps.index(1)).now
    assert not window.steps.row(window.steps.index_of(7)).now
    session.undo()
    assert shown(window.steps)[1] == "Undo: Add claim"
    window.pane.compare(since=True)
    settle(window)
    before = window.changes_text()
    session.apply(edits.add_free_claim(session.map, "Newer."))
    settle(window)
    assert window.changes_text() == [*before[:-1], "Added claim 3: “Newer.”", *before[-1:]]


def test_what_happens_behind_a_filter_is_there_afterwards(
    window: HistoryWindow, session: Session
) -> None:
    write("reword")
    session.apply(edits.add_free_claim(session.map, "New."))
    session.apply(edits.reword(session.map, claim(session.map, "New."), "Newer."))
    assert shown(window.steps)[1:] == ["Reword 3", "Reword 1.1"]
    keys("Esc")
    assert shown(window.steps)[1:3] == ["Reword 3", "Add claim"]
    settle(window)


def test_the_steps_are_read_anew_where_the_session_goes_on_elsewhere(
    tmp_path: Path, open_history: Callable[..., HistoryWindow]
) -> None:
    with Session(read_outline(OUTLINE)) as session:
        main = claim(session.map, "Main.")
        session.apply(edits.add_reason(session.map, main, "Third."))
        window = open_history(session)
        assert shown(window.steps)[1:] == ["Add reason to 1"]
        assert window.changes_text() == ["Added reason 1.3: “Third.”"]
        session.save_as(tmp_path / "kept.argmap")
        QApplication.processEvents()
        assert shown(window.steps)[1:] == ["Add reason to 1", "Create map"]
        assert window.list.seq == 2
        settle(window)
        window.close()


def test_a_map_to_which_nothing_was_done_has_no_steps(
    open_history: Callable[..., HistoryWindow],
) -> None:
    with Session(read_outline(OUTLINE)) as session:
        window = open_history(session)
        assert window.pane.title() == "Nothing has been done yet"
        session.apply(edits.add_free_claim(session.map, "New."))
        assert window.list.seq == 1
        settle(window)
        window.close()


def test_a_closed_window_follows_no_longer(window: HistoryWindow, session: Session) -> None:
    gone = []
    window.destroyed.connect(lambda: gone.append(True))
    keys("Down", "Esc")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert gone == [True]
    session.apply(edits.add_free_claim(session.map, "New."))
    assert session.history.next_seq == 9
