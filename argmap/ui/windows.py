"""The windows of the program: which are open, and which maps they show."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from argmap.ui.settings import Settings
    from argmap.ui.window import Window


_open: list[Window] = []
"""The windows that are open; Qt destroys a window that nothing holds."""


def keep(window: Window) -> None:
    """Hold a window while it is open."""
    _open.append(window)


def let_go(window: Window) -> None:
    """Hold a window no longer; it is closing."""
    if window in _open:
        _open.remove(window)


def windows() -> list[Window]:
    """Give the windows that are open, the one a person works in first."""
    return sorted(_open, key=lambda window: not window.isActiveWindow())


def show_open(path: Path) -> bool:
    """Bring the map of a file into sight, in whichever window it is open."""
    for window in windows():
        if window.tabs.show_path(path):
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.activateWindow()
            return True
    return False


def remember_tabs(settings: Settings) -> None:
    """Remember the maps of all windows, to open them at the next start."""
    paths = [path for window in windows() for path in window.tabs.paths()]
    settings.remember("tabs", "\n".join(map(str, dict.fromkeys(paths))))


def quit_all(settings: Settings) -> None:
    """Close all windows; the maps that are open now are open at the next start again."""
    remember_tabs(settings)
    kept = settings.text("tabs")
    for window in windows():
        if not window.close():
            remember_tabs(settings)
            return
    settings.remember("tabs", kept)
    settings.save()
