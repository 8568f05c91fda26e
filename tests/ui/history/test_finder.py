"""Finding steps and versions by their words."""

from __future__ import annotations

from history_driver import keys, settle, shown, write
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
)

from argmap.ui.history.window import HistoryWindow


def test_letters_find_steps_by_their_words_in_any_order(window: HistoryWindow) -> None:
    write("1 add")
    assert QApplication.focusWidget() is window.filter
    assert shown(window.steps)[1:] == [
        "Undo: Add objection to 1", "Add objection to 1", "Add reason to 1",
    ]  # fmt: skip
    assert window.foot.saying.text() == "Steps found: 3"
    assert window.list.seq == 6
    keys("Down")
    assert window.list.seq == 5
    keys("Return")
    assert QApplication.focusWidget() is window.list
    keys("Ctrl+F", "Esc")
    assert window.filter.text() == ""
    assert window.steps.found == 7
    assert window.list.seq == 5
    settle(window)


def test_versions_are_found_by_name_and_alone(window: HistoryWindow) -> None:
    write("anna")
    assert shown(window.steps)[1:] == ["Name an earlier version “Sent to Anna”", "Add reason to 1"]
    window.filter.clear()
    QTest.mouseClick(window.versions_only, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert shown(window.steps)[1:] == ["Add reason to 1"]
    assert window.steps.row(window.steps.index(1)).names == ("Sent to Anna",)
    settle(window)
    assert window.pane.title() == "Sent to Anna"


def test_where_nothing_is_found_nothing_can_be_done(window: HistoryWindow) -> None:
    write("xyz")
    settle(window)
    assert window.steps.rowCount() == 0
    assert window.pane.title() == "No step has these words"
    assert window.changes_text() == []
    for button in (window.foot.name, window.foot.copy, window.foot.restore):
        assert not button.isEnabled()
    keys("Down", "Esc")
    assert window.list.seq == 7
    settle(window)
