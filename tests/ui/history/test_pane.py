"""The map as it was, and what changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from history_driver import LAYOUT, claim, compare, keys, settle, texts, write
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QLabel,
)

from argmap.interchange.outline import read_outline
from argmap.model import edits
from argmap.model.elements import Stance
from argmap.rendering.style import Style
from argmap.session import Session
from argmap.ui.history import changes, looking
from argmap.ui.history.window import HistoryWindow

Role = Qt.ItemDataRole


def test_the_map_is_shown_as_it_was_with_what_the_step_changed(window: HistoryWindow) -> None:
    assert texts(window) == {"Main.", "First, reworded.", "Deep.", "Third.", "Rival."}
    window.choose(5)
    settle(window)
    assert "Fourth." in texts(window)
    fourth = claim(window.timeline.at(5), "Fourth.")
    assert window.pane.canvas.selection == (fourth,)
    assert window.changes_text() == ["Added objection 1.3: “Fourth.”"]
    window.choose(3)
    settle(window)
    assert {"Second.", "First, reworded."} < texts(window)
    assert window.changes_text() == ["Reworded 1.1: “First.” → “First, reworded.”"]
    assert window.pane.title() == "Reword 1.1"


def test_what_is_gone_is_marked_where_it_was(window: HistoryWindow) -> None:
    window.choose(4)
    settle(window)
    assert window.changes_text() == ["Removed objection 1.2: “Second.”"]
    assert window.pane.canvas.selection == (claim(window.timeline.at(4), "Main."),)


def test_what_changed_since_then_is_told_too(window: HistoryWindow) -> None:
    window.choose(2)
    compare(window, "What changed &since then")
    assert window.changes_text() == [
        "Reworded 1.1: “First.” → “First, reworded.”",
        "Removed objection 1.2: “Second.”",
    ]
    marked = {window.timeline.at(2).claims[known].text for known in window.pane.canvas.selection}
    assert marked == {"First.", "Second.", "Main."}
    window.choose(7)
    settle(window)
    assert window.changes_text() == ["Nothing has changed since then."]
    compare(window, "What this s&tep changed")
    assert window.changes_text() == ["This step changed nothing in the map."]


def test_words_are_never_taken_for_markup(
    tmp_path: Path, open_history: Callable[..., HistoryWindow]
) -> None:
    with Session(read_outline("Main.\n")) as session:
        main = claim(session.map, "Main.")
        session.apply(edits.add_reason(session.map, main, "<b>bold</b> & <i>so on"))
        session.mark("<u>name</u>")
        window = open_history(session)
        window.choose(1)
        settle(window)
        assert window.changes_text() == ["Added reason 1.1: “<b>bold</b> & <i>so on”"]
        assert "&lt;u&gt;name" in str(window.steps.index_of(2).data(Role.ToolTipRole))
        assert all(
            label.textFormat() == Qt.TextFormat.PlainText
            for label in window.findChildren(QLabel)
            if label.text()
        )
        window.close()


def test_many_changes_are_cut_short(window: HistoryWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(changes, "MOST_LINES", 2)
    window.choose(1)
    settle(window)
    lines = window.changes_text()
    assert lines[2:] == ["… and 3 further changes"]


def test_most_of_the_map_stands_still_from_step_to_step(window: HistoryWindow) -> None:
    canvas = window.pane.canvas
    QTest.keySequence(window, "Ctrl+=")
    scale = canvas.camera.scale
    deep = claim(window.timeline.at(7), "Deep.")
    main = claim(window.timeline.at(7), "Main.")
    before = {known: canvas.frame_of(known).topLeft() for known in (deep, main)}
    keys("Down", "Down")
    settle(window)
    assert canvas.camera.scale == scale
    assert any(
        (canvas.frame_of(known).topLeft() - place).manhattanLength() < 1
        for known, place in before.items()
    )


def test_the_map_can_be_moved_and_zoomed_but_not_edited(
    window: HistoryWindow, session: Session
) -> None:
    canvas = window.pane.canvas
    main = claim(session.map, "Main.")
    fitted = canvas.camera.scale
    place = canvas.frame_of(main).center().toPoint()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseMove(canvas, place + QPoint(30, 20))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=place + QPoint(30, 20))
    assert canvas.frame_of(main).center().toPoint() == place + QPoint(30, 20)
    canvas.setFocus()
    keys("Left")
    assert canvas.frame_of(main).center().toPoint() == place + QPoint(90, 20)
    keys("Ctrl+-")
    assert canvas.camera.scale < fitted
    keys("Ctrl+9")
    assert canvas.camera.scale == fitted
    write("x")
    keys("Del", "Tab")
    QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=place)
    assert canvas.editing.editor is None
    assert session.history.next_seq == 8


def test_return_comes_near_to_what_changed(window: HistoryWindow) -> None:
    window.resize(700, 500)
    window.choose(5)
    settle(window)
    canvas = window.pane.canvas
    wide = canvas.camera.scale
    keys("Return")
    assert canvas.camera.scale > wide
    middle = canvas.frame_of(canvas.selection[0]).center()
    assert (middle - canvas.rect().toRectF().center()).manhattanLength() < 2


def test_a_folded_map_is_shown_as_it_was(window: HistoryWindow, session: Session) -> None:
    first, deep = claim(session.map, "First, reworded."), claim(session.map, "Deep.")
    session.apply(edits.fold(session.map, first, folded=True))
    session.apply(edits.reword(session.map, deep, "Deep, reworded."))
    window.choose(9)
    settle(window)
    assert deep not in window.pane.canvas.board.picture.places
    assert window.pane.canvas.selection == (first,)
    assert window.changes_text() == ["Reworded 1.1.1: “Deep.” → “Deep, reworded.”"]


def test_held_keys_look_at_large_maps_only_where_they_stop(
    window: HistoryWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking, "QUICK", -1.0)  # as if all had taken long
    monkeypatch.setattr(looking, "TURN", -1.0)
    keys("Down")
    settle(window)
    drawn = []
    window.looking.drawn.connect(lambda *_: drawn.append(window.list.seq))
    keys("Down", "Down", "Down", "Down")
    settle(window)
    assert drawn == [2]


def test_it_is_drawn_in_another_look_and_layout(
    window: HistoryWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    dark = Style.of("dark")
    monkeypatch.setitem(LAYOUT, "direction", "right")
    window.redraw(dark)
    settle(window)
    canvas = window.pane.canvas
    assert canvas.style_in_use is dark
    argmap = window.timeline.at(7)
    main, deep = (
        canvas.board.place(claim(argmap, "Main.")),
        canvas.board.place(claim(argmap, "Deep.")),
    )
    assert main is not None
    assert deep is not None
    assert deep.x > main.right


def test_what_bears_on_something_else_is_marked(window: HistoryWindow, session: Session) -> None:
    deep, rival = claim(session.map, "Deep."), claim(session.map, "Rival.")
    session.apply(edits.link(session.map, deep, rival, Stance.PRO))
    window.choose(8)
    settle(window)
    assert window.pane.canvas.selection == (deep,)


def test_return_waits_for_what_changed(
    window: HistoryWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking, "QUICK", -1.0)
    keys("Down")
    settle(window)
    window.choose(5)
    keys("Return")
    assert window.looking.busy
    settle(window)
    canvas = window.pane.canvas
    middle = canvas.frame_of(canvas.selection[0]).center()
    assert (middle - canvas.rect().toRectF().center()).manhattanLength() < 2


def test_a_window_may_be_closed_while_it_looks(
    window: HistoryWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking, "QUICK", -1.0)
    keys("Down")
    settle(window)
    keys("Down")
    assert window.looking.busy
    QTest.mouseClick(window.foot.close_button, Qt.MouseButton.LeftButton)
    assert not window.looking.busy
