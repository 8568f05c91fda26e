"""Pages beside a window, which stay open while one works on: the key sheet, the preferences."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

if TYPE_CHECKING:
    from argmap.ui.window import Window


def show_keys(window: Window) -> None:
    """Show the key sheet."""
    from argmap.ui.keys.dialog import KeysDialog  # noqa: PLC0415 - seldom needed
    from argmap.ui.keys.keymap import keymap  # noqa: PLC0415 - as above

    _show(window, KeysDialog, lambda: KeysDialog(keymap(), window))


def show_preferences(window: Window) -> None:
    """Show the page of preferences."""
    from argmap.ui.preferences.registry import preferences  # noqa: PLC0415 - seldom needed
    from argmap.ui.preferences.window import PreferencesWindow  # noqa: PLC0415 - as above

    _show(window, PreferencesWindow, lambda: PreferencesWindow(preferences(), window))


def _show(window: Window, kind: type[QDialog], make: Callable[[], QDialog]) -> None:
    """Show the page that is open already, or else a new one that goes when it is closed."""
    page = next((known for known in window.findChildren(kind) if known.isVisible()), None)
    if page is None:
        page = make()
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    page.show()
    page.raise_()
    page.activateWindow()
