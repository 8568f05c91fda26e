"""Drives the history window by keys and mouse, and tells what is seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QRadioButton,
)

from argmap.model.map import ArgumentMap
from argmap.ui.history.rows import Steps
from argmap.ui.history.window import HistoryWindow

OUTLINE = """# Trial
Main.
  + First.
    + Deep.
  - Second.
Rival.
"""
LAYOUT = {"direction": "down"}
"""How maps are laid out at the moment."""


def claim(argmap: ArgumentMap, text: str) -> str:
    return next(known.id for known in argmap.claims.values() if known.text == text)


def settle(window: HistoryWindow) -> None:
    """Wait until the chosen moment is shown."""
    for _ in range(500):
        QApplication.processEvents()
        if not window.looking.busy:
            return
        QTest.qWait(10)
    pytest.fail("the moment is not shown")


def keys(*sequence: str) -> None:
    """Press keys where the focus is."""
    for each in sequence:
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keySequence(target, each)
        QApplication.processEvents()
        QApplication.processEvents()  # a field in a row closes first, and then tells


def write(text: str) -> None:
    """Type letters where the focus is."""
    for letter in text:
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClicks(target, letter)
        QApplication.processEvents()


def texts(window: HistoryWindow) -> set[str]:
    """Give the words of the claims that the map shows."""
    argmap = window.timeline.at(window.looking.shown or 0)
    return {argmap.claims[known].text for known in window.pane.canvas.board.picture.places}


def compare(window: HistoryWindow, text: str) -> None:
    """Click on one of the two comparisons."""
    (button,) = (known for known in window.findChildren(QRadioButton) if known.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(8, button.height() // 2))
    settle(window)


def shown(steps: Steps) -> list[str]:
    return [str(steps.index(row).data()) for row in range(steps.rowCount())]
