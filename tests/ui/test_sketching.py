"""Previews made in a process of their own: what is answered, what is dropped, what is left over."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterator

import pytest
from driver import Driver
from PySide6.QtWidgets import QApplication

from argmap.interchange.outline import read_outline
from argmap.model.map import ArgumentMap
from argmap.rendering.drafts import Drafts
from argmap.rendering.export import ExportOptions
from argmap.rendering.sketches import Sketch, Wish, packed, sketched, unpacked
from argmap.ui import sketching
from argmap.ui.sketching import Sketcher

OUTLINE = "# Trial\nMain.\n  + First.\n    - Against it.\n  + Second.\nOther.\n"
_LONG = 60.0


class Heard:
    """A sketcher, and what it said."""

    def __init__(self, argmap: ArgumentMap, driver: Driver) -> None:
        self.sketcher = Sketcher(argmap, driver.window)
        self.made: list[Sketch] = []
        self.failed: list[str] = []
        self.lost: list[bool] = []
        self.sketcher.made.connect(self.made.append)
        self.sketcher.failed.connect(self.failed.append)
        self.sketcher.lost.connect(lambda: self.lost.append(True))

    def wait(self) -> None:
        until = time.monotonic() + _LONG
        while self.sketcher.busy and time.monotonic() < until:
            QApplication.processEvents()
        assert not self.sketcher.busy


@pytest.fixture
def argmap() -> ArgumentMap:
    return read_outline(OUTLINE)


@pytest.fixture
def heard(driver: Driver, argmap: ArgumentMap) -> Iterator[Heard]:
    found = Heard(argmap, driver)
    yield found
    found.sketcher.close()
    found.sketcher.deleteLater()


@pytest.fixture
def away(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let even a small map be drawn in a process."""
    monkeypatch.setattr(sketching, "AT_ONCE", 0)


def wish(longer: int = 100, page: int | None = None, **wishes: object) -> Wish:
    return Wish(ExportOptions(**wishes), longer, 1.0, page)  # type: ignore[arg-type]


def test_a_small_map_is_drawn_at_once(heard: Heard) -> None:
    heard.sketcher.ask(wish())
    assert not heard.sketcher.busy
    assert len(heard.made) == 1
    assert heard.sketcher._process is None


def test_a_process_draws_the_same(heard: Heard, argmap: ArgumentMap, away: None) -> None:
    asked = wish(format="pdf", paper="a5", poster="2x1", page=1)
    heard.sketcher.ask(asked)
    assert heard.sketcher.busy
    assert heard.made == []
    heard.wait()
    (made,) = heard.made
    here = sketched(Drafts(argmap), asked)
    assert made.plan == here.plan
    assert made.millimetres == here.millimetres
    assert made.image == here.image


def test_what_is_overtaken_is_dropped_and_one_process_serves_all(heard: Heard, away: None) -> None:
    for longer in (50, 60, 70):
        heard.sketcher.ask(wish(longer))
    heard.wait()
    (made,) = heard.made
    assert max(made.image.width(), made.image.height()) == 70
    first = heard.sketcher._process
    heard.sketcher.ask(wish(theme="none of ours"))
    heard.wait()
    assert "none of ours" in heard.failed[0]
    heard.sketcher.ask(wish(80))
    heard.wait()
    assert len(heard.made) == 2
    assert heard.sketcher._process is first


def test_a_process_that_dies_is_told_and_another_begun(heard: Heard, away: None) -> None:
    heard.sketcher.ask(wish())
    process = heard.sketcher._process
    assert process is not None
    assert process.waitForStarted()
    os.kill(process.processId(), signal.SIGTERM)
    heard.wait()
    assert heard.lost == [True]
    heard.sketcher.ask(wish())
    heard.wait()
    assert len(heard.made) == 1


def test_no_process_outlives_its_sketcher(heard: Heard, away: None) -> None:
    heard.sketcher.ask(wish())
    process = heard.sketcher._process
    assert process is not None
    heard.sketcher.close()
    assert process.state() == process.ProcessState.NotRunning
    assert not heard.sketcher.busy
    assert heard.lost == []


def test_where_no_process_can_be_begun_it_is_drawn_here(
    heard: Heard, away: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    heard.sketcher.ask(wish())
    assert len(heard.made) == 1


def test_an_answer_travels_whole(argmap: ArgumentMap) -> None:
    made = sketched(Drafts(argmap), wish(format="png", width=333))
    assert made.pixels is not None
    assert made.pixels[0] == 333
    back = unpacked(packed(made)[4:])
    assert isinstance(back, Sketch)
    assert back == made
