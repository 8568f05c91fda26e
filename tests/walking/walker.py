"""The walk itself: one action after another, each looked at, the last ones remembered."""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import Callable
from pathlib import Path
from random import Random
from types import TracebackType
from typing import TypeAlias

import pytest
from driver import Driver
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QWidget

from argmap.ui.canvas.widget import Canvas
from argmap.ui.window import Window
from walking import acts, checks, pointing
from walking.doorman import Doorman
from walking.ledger import Ledger, apart_of, state_of

Act: TypeAlias = "Callable[[Walker], str]"
LARGE = 50
"""From so many claims on, more is deleted than made."""
_WEIGHTS: dict[Act, int] = {
    acts.command: 24,
    acts.structure: 14,
    acts.type_words: 16,
    acts.end_words: 14,
    acts.go: 12,
    acts.back_and_forth: 5,
    acts.paste: 4,
    acts.paste_again: 3,
    acts.inspect: 7,
    acts.search: 4,
    acts.side_window: 2,
    acts.resize: 1,
    acts.long_words: 1,
    pointing.click: 10,
    pointing.click_line: 4,
    pointing.double_click: 4,
    pointing.drag: 8,
    pointing.band: 3,
    pointing.wheel: 4,
    pointing.box_button: 4,
    pointing.menu: 3,
    pointing.outline_click: 5,
}


class WalkError(AssertionError):
    """Something did not hold; the text says what, after which actions, and how to see it again."""


class Walker:
    """Walks through one window, from one seed.

    `every` says after how many actions the dear checks are made.
    """

    def __init__(self, driver: Driver, folder: Path, seed: int, every: int = 10) -> None:
        self.driver = driver
        self.seed = seed
        self.every = every
        self.random = Random(seed)
        self.steps = 0
        self.done: deque[str] = deque(maxlen=30)
        self.warned: list[str] = []
        self._folder = folder
        self._doorman = Doorman(Random(seed + 1))
        self._ledgers = 0
        self._edits = 0
        self.ledger = Ledger(driver.window.desk.session)

    @property
    def window(self) -> Window:
        """The window that is walked through."""
        return self.driver.window

    @property
    def canvas(self) -> Canvas:
        """Its canvas."""
        return self.window.canvas

    @property
    def edits(self) -> int:
        """How many edits were made."""
        return self._edits + self.ledger.edits

    def beside(self) -> list[QWidget]:
        """Give the windows beside the main one."""
        return [
            widget
            for widget in QApplication.topLevelWidgets()
            if widget.isVisible() and not isinstance(widget, QMainWindow) and widget.isWindow()
        ]

    # -- walking ---------------------------------------------------------------------------

    def walk(self, steps: int) -> None:
        """Do so many actions more, and look at the window after each."""
        hook, sys.excepthook = sys.excepthook, self._on_error
        self._doorman.watch()
        try:
            for _ in range(steps):
                self._step()
        finally:
            self._doorman.rest()
            sys.excepthook = hook

    def _on_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Note an error that Qt has swallowed."""
        import traceback

        self.warned.append("".join(traceback.format_exception(kind, error, trace)))

    def _step(self) -> None:
        self.steps += 1
        self._take_focus()
        act = self._chosen()
        self.done.append(f"{self.steps}. {act.__name__ if hasattr(act, '__name__') else act}: …")
        try:
            said = act(self)
            self.done[-1] = f"{self.steps}. {said}"
            self._note()
            self._settle()
            self._look()
        except AssertionError as error:
            raise self._failure(error) from error
        except Exception as error:
            raise self._failure(error) from error

    def _note(self) -> None:
        """Write the action into a file, if one is wished for: a crash leaves no trail."""
        if (name := os.environ.get("ARGMAP_WALK_LOG")) is not None:
            with Path(name).open("a", encoding="utf-8") as log:
                log.write(self.done[-1] + "\n")

    def _chosen(self) -> Act:
        claims = len(self.driver.map.claims)
        if claims > LARGE and self.random.random() < (claims - LARGE) / 100:
            return acts.fewer
        return self.random.choices(list(_WEIGHTS), list(_WEIGHTS.values()))[0]

    def _take_focus(self) -> None:
        """Have the focus in the window: dialogs offscreen do not give it back."""
        if QApplication.focusWidget() is None or QApplication.activeWindow() is not self.window:
            self.window.activateWindow()
            if QApplication.focusWidget() is None:
                self.canvas.setFocus()

    def _settle(self) -> None:
        """Wait until what was asked for is there, so that a walk can be walked again."""
        panel, pasting = self.window.panels.search, self.window.desk.pasting
        for _ in range(400):
            QApplication.processEvents()
            if QApplication.activePopupWidget() is not None:
                self._doorman.answer()
            elif not (panel.isVisible() and panel.busy) and not pasting.busy:
                break
            else:
                QTest.qWait(2)
        for other in self.beside()[2:]:
            other.close()
        QApplication.processEvents()
        if self._doorman.said:
            self.done[-1] += f" [{', '.join(self._doorman.said)}]"
            self._doorman.said.clear()

    # -- looking ---------------------------------------------------------------------------

    def _look(self) -> None:
        assert not self.warned, self.warned[0]
        session = self.window.desk.session
        if self.ledger.session is not session:
            self._edits += self.ledger.edits
            self.ledger = Ledger(session)
        assert not self.ledger.wrong, self.ledger.wrong[0]
        if session.pending is None:
            now = state_of(session.map)
            apart = apart_of(now, self.ledger.now) if now != self.ledger.now else ""
            assert not apart, f"the map changed without an entry in the log: {apart}"
        checks.check_all(self.driver)
        if self.steps % self.every == 0:
            self._look_closely()

    def _look_closely(self) -> None:
        checks.check_map(self.driver.map)
        checks.check_picture(self.driver)
        checks.check_heard(self.driver)
        checks.check_search(self.driver)
        if self.steps % (3 * self.every) == 0:
            checks.check_document(self.driver)
        if self.steps % (5 * self.every) == 0:
            checks.check_paint(self.driver)

    def _failure(self, error: Exception) -> WalkError:
        trail = "\n".join(self.done)
        again = (
            f"ARGMAP_WALK_SEED={self.seed} ARGMAP_WALK_STEPS={self.steps} "
            "python -m pytest -m sweep tests/ui/test_walk.py"
        )
        return WalkError(
            f"{type(error).__name__}: {error}\n\nThe last actions:\n{trail}\n\nAgain: {again}"
        )


def answer_files(monkeypatch: pytest.MonkeyPatch, walker: Walker, folder: Path) -> None:
    """Answer the system's file dialogs: with a map that is there, a new name, or not at all."""
    count = 0

    def opened(*_unused: object) -> tuple[str, str]:
        known = sorted(str(path) for path in folder.glob("*.argmap"))
        return (walker.random.choice(["", str(folder / "none.argmap"), *known]), "")

    def saved(*_unused: object) -> tuple[str, str]:
        nonlocal count
        count += 1
        return (walker.random.choice(["", str(folder / f"copy {count}.argmap")]), "")

    monkeypatch.setattr(QFileDialog, "getOpenFileName", opened)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", saved)
