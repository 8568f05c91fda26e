"""The window's colours, from the same themes that pictures are drawn in."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionMenuItem,
    QWidget,
)

from argmap.rendering.theme import Theme, load_theme

LOOKS = ("light", "dark", "contrast", "print", "system")
TARGET = 24
"""The least width and height in pixels of what is clicked on (WCAG 2.2, 2.5.8)."""

_Role = QPalette.ColorRole
_Contents = QStyle.ContentsType
_DARKER = 140
"""By how much, in percent, Fusion darkens the window's colour for the edges that it draws."""
_EDGED = (
    "QAbstractItemView",
    "QAbstractSpinBox",
    "QCheckBox",
    "QComboBox",
    "QLineEdit",
    "QPlainTextEdit",
    "QProgressBar",
    "QPushButton",
    "QRadioButton",
    "QSlider",
    "QTextEdit",
    "QToolButton",
)
"""What has an edge without which it is not seen for what it is."""
_WITHIN = ("QHeaderView", "QScrollBar")
"""What lies within those, and is drawn in the window's own colours."""


class RoomyStyle(QProxyStyle):
    """Fusion, with room to hit: no control and no row is smaller than `TARGET`."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def sizeFromContents(
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        /,
        widget: QWidget | None = None,
    ) -> QSize:
        """Give what a control or a row takes with these contents."""
        found = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
        if kind not in _TARGETS or _is_line(option):
            return found
        return found.expandedTo(QSize(TARGET, TARGET))


def _is_line(option: QStyleOption) -> bool:
    """Tell whether an entry of a menu is but the line between others."""
    kinds = QStyleOptionMenuItem.MenuItemType
    return isinstance(option, QStyleOptionMenuItem) and option.menuItemType == kinds.Separator


_TARGETS = frozenset(
    {
        _Contents.CT_CheckBox,
        _Contents.CT_ComboBox,
        _Contents.CT_HeaderSection,
        _Contents.CT_ItemViewItem,
        _Contents.CT_LineEdit,
        _Contents.CT_MenuBarItem,
        _Contents.CT_MenuItem,
        _Contents.CT_PushButton,
        _Contents.CT_RadioButton,
        _Contents.CT_Slider,
        _Contents.CT_SpinBox,
        _Contents.CT_TabBarTab,
        _Contents.CT_ToolButton,
    }
)


def set_style(app: QApplication) -> None:
    """Give the program its style."""
    if not isinstance(app.style(), RoomyStyle):
        app.setStyle(RoomyStyle())


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
    _set_edges(palette, theme)


def _set_edges(palette: QPalette, theme: Theme) -> None:
    """Let the edges of fields, buttons, boxes and lists be seen, in the theme's border.

    Fusion draws them in a darker shade of the window's colour, which is too faint on a light
    window, and not to be seen on a dark one.
    """
    edged = QPalette(palette)
    edged.setColor(_Role.Window, QColor(theme.border).lighter(_DARKER))
    # PySide takes the names of classes as text; its type hints say bytes, which it does not take.
    for name in _EDGED:
        QApplication.setPalette(edged, name)  # type: ignore[arg-type]
    for name in _WITHIN:
        QApplication.setPalette(palette, name)  # type: ignore[arg-type]
