"""A document with a past, and a window that shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from history_driver import LAYOUT, OUTLINE, claim, settle
from PySide6.QtWidgets import (
    QApplication,
)

from argmap.interchange.outline import read_outline
from argmap.model import edits
from argmap.rendering.style import Style
from argmap.session import Session
from argmap.ui.history.window import HistoryWindow, SaveCopy


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A document with seven steps: made, four edits, an undo, a version named at the second."""
    with Session.create(tmp_path / "trial.argmap", read_outline(OUTLINE)) as made:
        main = claim(made.map, "Main.")
        made.apply(edits.add_reason(made.map, main, "Third."))
        made.apply(edits.reword(made.map, claim(made.map, "First."), "First, reworded."))
        made.apply(edits.delete_branch(made.map, claim(made.map, "Second.")))
        made.apply(edits.add_objection(made.map, main, "Fourth."))
        made.undo()
        made.mark("Sent to Anna", 2)
        yield made


@pytest.fixture
def open_history(qapp: QApplication) -> Iterator[Callable[..., HistoryWindow]]:
    """Give a function that opens the history of a session."""
    windows: list[HistoryWindow] = []

    def opened(session: Session, save_copy: SaveCopy | None = None) -> HistoryWindow:
        window = HistoryWindow(
            session, Style.of("light"), lambda: ("bands", LAYOUT["direction"]), save_copy=save_copy
        )
        windows.append(window)
        window.show()
        window.activateWindow()
        QApplication.processEvents()
        settle(window)
        return window

    yield opened
    for window in windows:
        # Closed windows are gone from Qt's list before Python lets go of them.
        if window in QApplication.topLevelWidgets():
            window.close()


@pytest.fixture
def window(session: Session, open_history: Callable[..., HistoryWindow]) -> HistoryWindow:
    return open_history(session)
