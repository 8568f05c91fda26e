"""Drives the inspector as a person does, in a window of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QVBoxLayout, QWidget

from argmap.model.changes import Step
from argmap.model.elements import Argument, Claim
from argmap.model.map import ArgumentMap
from argmap.session import Session
from argmap.ui.inspector import Inspector
from argmap.ui.inspector.argument_page import ArgumentPage
from argmap.ui.inspector.claim_page import ClaimPage
from argmap.ui.inspector.fields import Field, LineField
from argmap.ui.inspector.map_page import MapPage
from argmap.ui.inspector.page import Page
from argmap.ui.inspector.several_page import SeveralPage

OUTLINE = """# Trial
Main.
  + First.
    _ Doubt.
    + Deep.
  - Second.
Rival.
"""


class Panel:
    """An inspector, the window around it, and what it has asked for."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.window = QWidget()
        self.elsewhere = QLabel("elsewhere", self.window)
        self.elsewhere.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.inspector = Inspector(self.window)
        column = QVBoxLayout(self.window)
        column.addWidget(self.inspector, 1)
        column.addWidget(self.elsewhere)
        self.wanted: list[str] = []
        self.lefts = 0
        self.performed: list[Step] = []
        self.inspector.claim_wanted.connect(self.wanted.append)
        self.inspector.left.connect(self._on_left)
        for keys, act in (("Ctrl+Z", session.undo), ("Ctrl+Shift+Z", session.redo)):
            QShortcut(QKeySequence(keys), self.window).activated.connect(act)
        session.watch(self.inspector.on_happened)
        self.inspector.show_session(session, self.perform)
        self.window.resize(340, 1100)
        self.window.show()
        self.window.activateWindow()
        self.settle()

    def _on_left(self) -> None:
        self.lefts += 1
        self.elsewhere.setFocus()

    def perform(self, step: Step) -> None:
        """Apply a step, as a window does."""
        self.performed.append(step)
        self.session.apply(step)

    def close(self) -> None:
        """Close the window, and let go of it."""
        self.window.close()
        self.window.deleteLater()
        self.session.close()

    # -- the map ---------------------------------------------------------------------------

    @property
    def map(self) -> ArgumentMap:
        """The map that is shown."""
        return self.session.map

    @property
    def label(self) -> str:
        """What the last step is called."""
        return self.session.undo_label

    def claim(self, text: str) -> Claim:
        """Give the claim with these words."""
        return next(claim for claim in self.map.claims.values() if claim.text == text)

    def argument(self, text: str) -> Argument:
        """Give the argument that the claim with these words stands in."""
        home = self.map.home(self.claim(text).id)
        assert home is not None
        return home

    def select(self, *texts: str) -> None:
        """Select claims by their words."""
        self.inspector.show_selection(tuple(self.claim(text).id for text in texts), None)
        self.settle()

    def select_line(self, text: str) -> None:
        """Select the line that leads from a claim."""
        self.inspector.show_selection((), self.argument(text).id)
        self.settle()

    # -- what is seen ----------------------------------------------------------------------

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return next(page for page in self.inspector.findChildren(Page) if page.isVisible())

    @property
    def claim_page(self) -> ClaimPage:
        """The page of a claim, which must be shown."""
        assert isinstance(self.page, ClaimPage)
        return self.page

    @property
    def argument_page(self) -> ArgumentPage:
        """The page of an argument, which must be shown."""
        assert isinstance(self.page, ArgumentPage)
        return self.page

    @property
    def several_page(self) -> SeveralPage:
        """The page of several claims, which must be shown."""
        assert isinstance(self.page, SeveralPage)
        return self.page

    @property
    def map_page(self) -> MapPage:
        """The page of the map, which must be shown."""
        assert isinstance(self.page, MapPage)
        return self.page

    def settle(self) -> None:
        """Let what is posted arrive."""
        for _ in range(3):
            QApplication.processEvents()

    # -- what is done ----------------------------------------------------------------------

    def go_to(self, widget: QWidget) -> None:
        """Put the focus somewhere; offscreen, a list that popped up keeps the window's place."""
        self.window.activateWindow()
        self.settle()
        widget.setFocus()
        while (proxy := widget.focusProxy()) is not None:
            widget = proxy
        assert QApplication.focusWidget() is widget, widget

    def complete(self, field: Field) -> int:
        """Take the first completion of what was typed; give how many there are."""
        assert isinstance(field, LineField)
        completer = field.completer()
        assert completer is not None
        popup = completer.popup()
        assert popup is not None
        assert popup.isVisible()
        count = completer.completionCount()
        QTest.keyClick(popup, Qt.Key.Key_Down)
        QTest.keyClick(popup, Qt.Key.Key_Return)
        self.settle()
        return count

    def write(self, field: Field, words: str, *keys: str) -> None:
        """Go into a field, type words in the place of those that are there, and press keys."""
        self.go_to(field)
        field.selectAll()
        self.type(words)
        self.keys(*keys)

    def type(self, words: str) -> None:
        """Type where the focus is."""
        for letter in words:
            target = QApplication.focusWidget()
            assert target is not None
            if letter == "\n":
                QTest.keyClick(target, Qt.Key.Key_Return)
            else:
                QTest.keyClicks(target, letter)
        self.settle()

    def keys(self, *sequences: str) -> None:
        """Press keys where the focus is."""
        for keys in sequences:
            target = QApplication.focusWidget()
            assert target is not None
            QTest.keySequence(target, keys)
            self.settle()

    def click(self, button: QAbstractButton) -> None:
        """Click on a button."""
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()
