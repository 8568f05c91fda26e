"""Drives the search panel by keys and mouse, and tells what is seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from argmap.finding import Finder
from argmap.model.changes import Step
from argmap.model.map import ArgumentMap
from argmap.session import Session
from argmap.ui.search.inks import Ink
from argmap.ui.search.panel import SearchPanel

OUTLINE = """# Trial
Taxes on land should rise.
  + The cost of housing would fall.
    - Building costs are what drives the price.
      _ That price has fallen before.
  - Old owners could not pay the cost.
A vote should be held.
"""


class Searching:
    """Drives a panel as a person does, and keeps what it has told."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.finder = Finder(session)
        self.wanted: list[str] = []
        self.marked: tuple[str, ...] = ()
        self.left = 0
        self.panel = SearchPanel()
        self.panel.claim_wanted.connect(lambda claim: self.wanted.append(self.text(claim)))
        self.panel.marked.connect(self._on_marked)
        self.panel.left.connect(self._on_left)
        self.panel.show_session(session, self.finder, self.perform)
        session.watch(self.panel.on_happened)

    def perform(self, step: Step) -> None:
        self.session.apply(step)

    def _on_marked(self, claims: tuple[str, ...]) -> None:
        self.marked = claims

    def _on_left(self) -> None:
        self.left += 1

    @property
    def map(self) -> ArgumentMap:
        return self.session.map

    def text(self, claim: str) -> str:
        return self.map.claims[claim].text

    def claim(self, beginning: str) -> str:
        return next(c.id for c in self.map.claims.values() if c.text.startswith(beginning))

    def open(self, width: int = 320, height: int = 600) -> None:
        self.panel.resize(width, height)
        self.panel.show()
        self.panel.activateWindow()
        QApplication.processEvents()
        self.panel.focus_words()

    def settle(self) -> None:
        """Wait until what is looked for is shown."""
        for _ in range(1_000):
            QApplication.processEvents()
            if not self.panel.busy:
                return
            QTest.qWait(2)
        pytest.fail("nothing is shown")

    def write(self, text: str, to: QWidget | None = None) -> None:
        """Type letters, and wait for what is found."""
        QTest.keyClicks(to or self.panel.words, text)
        self.settle()

    def keys(self, *sequence: str, to: QWidget | None = None) -> None:
        for keys in sequence:
            target = to or QApplication.focusWidget()
            assert target is not None
            QTest.keySequence(target, keys)
            self.settle()

    def look_for(self, text: str) -> None:
        self.panel.words.setText(text)
        self.settle()

    def click(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    # -- what is seen ----------------------------------------------------------------------

    @property
    def count(self) -> str:
        return self.panel.tools.count_text()

    @property
    def said(self) -> str:
        return self.panel.saying.text() if self.panel.saying.isVisible() else ""

    def found(self) -> list[str]:
        """Give the words of the claims in the list."""
        return [self.text(known.claim) for known in self.panel.results.found]

    def rows(self) -> list[str]:
        """Give the rows as they read."""
        model = self.panel.results
        return [str(model.index(row).data()) for row in range(model.rowCount())]

    def inked(self, row: int, ink: Ink) -> list[str]:
        """Give the words of a row that are in an ink."""
        seen = self.panel.results.row(self.panel.results.index(row), 100, 3)
        return [words for words, kind in (*seen.first, *seen.second) if kind is ink]
