"""A window to be driven by keys and mouse, in a home of its own, that must leave nothing behind."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from driver import Driver
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication

from argmap.model.map import ArgumentMap
from argmap.rendering.fonts import load_fonts
from argmap.session import Session
from argmap.ui import settings as settings_module
from argmap.ui.keys.keymap import keymap
from argmap.ui.look import set_style
from argmap.ui.settings import Settings
from argmap.ui.window import Window


@pytest.fixture(scope="session", autouse=True)
def _look(qapp: QApplication) -> None:
    """The same style and fonts on every machine."""
    set_style(qapp)
    load_fonts()
    gc.freeze()  # what is imported stays; each test's collecting then looks at its own things


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep settings and maps of a test in its own folder."""
    monkeypatch.setattr(settings_module, "config_folder", lambda: tmp_path / "config")
    keymap.cache_clear()
    folder = tmp_path / "maps"
    folder.mkdir()
    monkeypatch.setattr("argmap.ui.documents.maps_folder", lambda: folder)
    return folder


def flush() -> None:
    """Let Qt destroy what is to be destroyed, on this thread."""
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()


@pytest.fixture(autouse=True)
def _nothing_left(qapp: QApplication) -> Iterator[None]:
    """Fail where a window, a running timer or a thread is left over."""
    threads = set(threading.enumerate())
    yield
    flush()
    left = [type(widget).__name__ for widget in QApplication.topLevelWidgets()]
    assert left == []
    timers = [timer for timer in qapp.findChildren(QTimer) if timer.isActive()]
    assert timers == []
    assert set(threading.enumerate()) <= threads


@pytest.fixture
def open_window(home: Path) -> Iterator[Callable[..., Driver]]:
    """Give a function that opens a window on a map, an empty one by default."""
    windows: list[Window] = []

    def opened(argmap: ArgumentMap | None = None, path: Path | None = None) -> Driver:
        where = path or home / "trial.argmap"
        session = Session.open(where) if where.exists() else Session.create(where, argmap)
        window = Window(Settings())
        windows.append(window)
        window.resize(1000, 700)
        window.show()
        window.open_session(session)
        window.activateWindow()
        QApplication.processEvents()
        window.canvas.setFocus()
        return Driver(window)

    yield opened
    for window in windows:
        with suppress(RuntimeError):  # a test may have closed it
            window.close()
    windows.clear()
    flush()


@pytest.fixture
def driver(open_window: Callable[..., Driver]) -> Driver:
    """A window on an empty map."""
    return open_window()
