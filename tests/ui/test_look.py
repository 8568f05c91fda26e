"""The looks of the window, and what the system wishes for."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from argmap.rendering.theme import load_theme, theme_names
from argmap.ui.look import LOOKS, theme_for

if not hasattr(Qt, "ContrastPreference"):
    pytest.skip("Qt tells of contrast from 6.10 on", allow_module_level=True)
NORMAL, HIGH = Qt.ContrastPreference.NoPreference, Qt.ContrastPreference.HighContrast


def test_every_theme_that_ships_is_a_look() -> None:
    assert (*theme_names(), "system") == LOOKS
    for name in theme_names():
        assert theme_for(name) is load_theme(name)
    assert theme_for("gaudy") is load_theme("light")


@pytest.mark.parametrize(
    ("contrast", "scheme", "expected"),
    [
        (NORMAL, Qt.ColorScheme.Light, "light"),
        (NORMAL, Qt.ColorScheme.Dark, "dark"),
        (NORMAL, Qt.ColorScheme.Unknown, "light"),
        (HIGH, Qt.ColorScheme.Light, "contrast"),
        (None, Qt.ColorScheme.Dark, "dark"),
    ],
)
def test_the_system_is_followed(
    monkeypatch: pytest.MonkeyPatch,
    contrast: Qt.ContrastPreference | None,
    scheme: Qt.ColorScheme,
    expected: str,
) -> None:
    hints = SimpleNamespace(colorScheme=lambda: scheme)
    if contrast is not None:
        hints.accessibility = lambda: SimpleNamespace(contrastPreference=lambda: contrast)
    monkeypatch.setattr(QGuiApplication, "styleHints", lambda: hints)
    assert theme_for("system") is load_theme(expected)
