"""Small buttons with icons that take the colours of the palette."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QToolButton, QWidget

from argmap.ui.icons import icon

_Role = QPalette.ColorRole
SIDE = 26
"""The side of a small button, in pixels; what is pressed has 24 at least (WCAG 2.2, 2.5.8)."""


class IconButton(QToolButton):
    """A flat button with an icon of the program; its words are told by the tooltip."""

    def __init__(self, name: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = name
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(words)
        self.setAccessibleName(words)
        self._measure()
        self._colour()

    def _measure(self) -> None:
        """Grow with the words beside it."""
        side = max(SIDE, self.fontMetrics().height() * 3 // 2)
        self.setFixedSize(side, side)
        self.setIconSize(QSize(side * 7 // 10, side * 7 // 10))

    def _colour(self) -> None:
        palette = self.palette()
        ink, faint = palette.color(_Role.Text), palette.color(_Role.PlaceholderText)
        self.setIcon(icon(self._icon, ink.name(), faint.name()))

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another palette, and the size of another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()
        elif event.type() == QEvent.Type.FontChange:
            self._measure()
