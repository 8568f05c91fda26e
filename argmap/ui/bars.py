"""Messages: a bar for states that stay, a toast for things that were done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from argmap.rendering.theme import Theme
from argmap.ui.speaking import announce

TOAST_MILLISECONDS = 6_000


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def colour(message: QFrame, theme: Theme, edge: str) -> None:
    """Set a message off from what is around it: the theme's panel, and an edge of some colour."""
    message.setStyleSheet(
        f"#{message.objectName()} {{ background: {theme.panel}; border: 1px solid {theme.border};"
        f" border-left: 4px solid {edge}; border-radius: 4px; }}"
    )


class InfoBar(QFrame):
    """A bar above the canvas: what failed, what is safe, and buttons for what to do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("info_bar")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Message"))
        self._label = _label(self)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 6, 12, 6)
        self._row.addWidget(self._label, 1)
        self._buttons: list[QPushButton] = []
        self.hide()

    def colour(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        colour(self, theme, theme.warning)

    def say(self, text: str, *buttons: tuple[str, Callable[[], None]]) -> None:
        """Show a message, and buttons with what each does."""
        self._clear()
        self._label.setText(text)
        for title, act in buttons:
            button = QPushButton(title, self)
            button.clicked.connect(act)
            self._row.addWidget(button)
            self._buttons.append(button)
        self.setAccessibleDescription(text)
        self.show()
        announce(self, text, urgent=True)

    def text(self) -> str:
        """Give what is said, empty while nothing is."""
        return "" if self.isHidden() else self._label.text()

    def button(self) -> QPushButton | None:
        """Give the first button, for the keys to go to; None where there is none to be seen."""
        return self._buttons[0] if self._buttons and not self.isHidden() else None

    def clear(self) -> None:
        """Say nothing more."""
        self._clear()
        self.hide()

    def _clear(self) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons.clear()


class Toast(QFrame):
    """A short message over the canvas that goes by itself, but not while it is in use."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Notice"))
        self._label = _label(self)
        self._button = QPushButton(self)
        self._button.hide()
        self._act: Callable[[], None] | None = None
        self._button.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.addWidget(self._label, 1)
        row.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._canvas = parent
        parent.installEventFilter(self)
        self._button.installEventFilter(self)
        self.hide()

    def colour(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        colour(self, theme, theme.ok)

    def say(self, text: str, title: str = "", act: Callable[[], None] | None = None) -> None:
        """Show a notice, with one button at most."""
        self._label.setText(text)
        self._act = act
        self._button.setVisible(act is not None)
        self._button.setText(title)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(TOAST_MILLISECONDS)
        self.setAccessibleDescription(text)
        announce(self, text)

    def text(self) -> str:
        """Give what is said, empty while nothing is."""
        return "" if self.isHidden() else self._label.text()

    def button(self) -> QPushButton | None:
        """Give the button, for the keys to go to; None where there is none to be seen."""
        return self._button if self._act is not None and not self.isHidden() else None

    def _place(self) -> None:
        canvas = self._canvas
        width = min(520, canvas.width() - 32)
        self.setFixedWidth(max(width, 1))
        self.adjustSize()
        self.move((canvas.width() - self.width()) // 2, canvas.height() - self.height() - 20)

    def _on_clicked(self) -> None:
        if self._button.hasFocus():
            self._canvas.setFocus()
        self.hide()
        if self._act is not None:
            self._act()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place when the canvas takes another size, and stay while the keys go here."""
        if watched is self._canvas:
            if event.type() == QEvent.Type.Resize and not self.isHidden():
                self._place()
        elif event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() == QEvent.Type.FocusOut and not self.isHidden():
            self._timer.start(TOAST_MILLISECONDS // 2)
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while pointed at."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go some time after the pointer, unless the keys go here."""
        if not self._button.hasFocus():
            self._timer.start(TOAST_MILLISECONDS // 2)
        super().leaveEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave no timer running."""
        self._timer.stop()
        super().hideEvent(event)
