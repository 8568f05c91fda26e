"""The window's colours, from the same themes that pictures are drawn in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from argmap.rendering.theme import Theme, load_theme

LOOKS = ("light", "dark", "contrast", "print", "system")
_Role = QPalette.ColorRole


def theme_for(look: str) -> Theme:
    """Give the theme of a look: one by its name, or "system" for what the system has."""
    if look == "system":
        look = _look_of_system()
    return load_theme(look if look in LOOKS else "light")


def _look_of_system() -> str:
    """Say which look the system wishes for; high contrast comes before light or dark."""
    hints = QGuiApplication.styleHints()
    if hasattr(hints, "accessibility"):  # since Qt 6.10
        wished = hints.accessibility().contrastPreference()
        if wished == Qt.ContrastPreference.HighContrast:
            return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def apply_theme(theme: Theme) -> None:
    """Give all widgets of the program the colours of a theme."""
    palette = QPalette()
    roles = {
        _Role.Window: theme.canvas,
        _Role.WindowText: theme.text,
        _Role.Base: theme.panel,
        _Role.AlternateBase: theme.canvas,
        _Role.Text: theme.text,
        _Role.PlaceholderText: theme.muted,
        _Role.Button: theme.panel,
        _Role.ButtonText: theme.text,
        _Role.ToolTipBase: theme.panel,
        _Role.ToolTipText: theme.text,
        _Role.Highlight: theme.focus,
        _Role.HighlightedText: theme.sign if theme.dark else theme.panel,
        _Role.Link: theme.focus,
        _Role.BrightText: theme.error,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.muted))
    QApplication.setPalette(palette)
