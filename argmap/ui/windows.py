"""The windows of the program: which are open, and which maps they show."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from argmap.ui.settings import Settings
    from argmap.ui.window import Window


def windows() -> list[Window]:
    """Give the windows that are open, the one a person works in first."""
    from argmap.ui.window import Window  # noqa: PLC0415 - it asks for this module

    found = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Window)]
    found = [window for window in found if not window.is_closed]
    return sorted(found, key=lambda window: not window.isActiveWindow())


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
