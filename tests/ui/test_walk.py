"""A random walk through the window, after each step of which everything must hold.

The long one is a sweep; `ARGMAP_WALK_SEED` and `ARGMAP_WALK_STEPS` walk a certain one again.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from driver import Driver
from PySide6.QtGui import QAccessible, QDesktopServices
from PySide6.QtWidgets import QApplication
from walking import checks
from walking.walker import Walker, answer_files

from argmap.interchange.outline import read_outline
from argmap.ui import speaking

OUTLINE = """# Trial
Main.
  + First.
    + Deep.
      - Deeper.
    _ Doubt.
  - Second.
Rival.
"""


@pytest.fixture
def walker_of(
    open_window: Callable[..., Driver], home: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Walker]]:
    """Give a function that makes a walker in a window on a small map, heard by a screen reader."""
    monkeypatch.setattr(speaking, "is_heard", lambda: True)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda *_: True)
    QAccessible.setActive(True)

    def made(seed: int, every: int = 10) -> Walker:
        driver = open_window(read_outline(OUTLINE))
        driver.window.canvas.fit()
        walker = Walker(driver, home, seed, every)
        answer_files(monkeypatch, walker, home)
        return walker

    yield made
    QAccessible.setActive(False)
    for widget in QApplication.topLevelWidgets():
        widget.close()
    QApplication.clipboard().clear()


def test_a_short_walk(walker_of: Callable[..., Walker], caplog: pytest.LogCaptureFixture) -> None:
    walker = walker_of(seed=1, every=20)
    walker.walk(300)
    assert walker.edits > 30
    assert not [known for known in caplog.records if known.levelno >= logging.WARNING]


@pytest.mark.sweep
def test_a_long_walk(walker_of: Callable[..., Walker], caplog: pytest.LogCaptureFixture) -> None:
    """Memory is what lies in RAM after collecting garbage and giving free pages back."""
    seed = int(os.environ.get("ARGMAP_WALK_SEED", "2"))
    steps = int(os.environ.get("ARGMAP_WALK_STEPS", "10000"))
    walker = walker_of(seed=seed)
    walker.walk(min(steps, 2_000))
    before = checks.memory()
    if steps > 2_000:
        walker.walk(steps - 2_000)
    after = checks.memory()
    print(
        f"{walker.edits} edits; {before >> 20} MB after 2,000 actions, {after >> 20} MB in the end"
    )
    assert not [known for known in caplog.records if known.levelno >= logging.WARNING]
    assert after < 1.1 * before
