"""What stands over the canvas after a paste: other readings of it, or that it is being read."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from argmap.rendering.theme import Theme
from argmap.ui.bars import colour
from argmap.ui.speaking import announce

OFFERED = 8_000
"""For how many milliseconds other readings are offered."""
CHOICES = 3
"""How many other readings are offered at most."""
_EDGE, _LEAST, _WIDEST = 16, 420, 720


class _Floating(QFrame):
    """A frame over the canvas, at the middle of its foot."""

    def __init__(self, canvas: QWidget, name: str) -> None:
        super().__init__(canvas)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._canvas = canvas
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 8, 14, 10)
        self._column.addWidget(self._label)
        self._column.addLayout(self._buttons)
        canvas.installEventFilter(self)

    def colour(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        colour(self, theme, theme.ok)

    def text(self) -> str:
        """Give what is said, empty while nothing is."""
        return "" if self.isHidden() else self._label.text()

    def appear(self, text: str) -> None:
        """Say something, here and to those who hear the screen."""
        self._label.setText(text)
        self.setAccessibleDescription(text)
        self.show()
        self._place()
        self.raise_()
        announce(self, text)

    def _place(self) -> None:
        """Take as much room as there is; buttons that do not fit side by side stand in a column."""
        room = max(1, min(_WIDEST, self._canvas.width() - 2 * _EDGE))
        self._buttons.setDirection(QBoxLayout.Direction.LeftToRight)
        margins = self._column.contentsMargins()
        needed = self._buttons.sizeHint().width() + margins.left() + margins.right()
        if needed > room:
            self._buttons.setDirection(QBoxLayout.Direction.TopToBottom)
        self.setFixedWidth(min(room, max(needed, _LEAST)))
        self.adjustSize()
        left = (self._canvas.width() - self.width()) // 2
        self.move(left, self._canvas.height() - self.height() - 20)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place when the canvas takes another size."""
        if watched is self._canvas and event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the focus back to the map."""
        focus = self.focusWidget()
        if focus is not None and focus.hasFocus():
            self._canvas.setFocus()
        super().hideEvent(event)


class PasteBar(_Floating):
    """Says what was pasted as what, and offers other readings; it goes by itself.

    `chosen` gives the place of a reading among those that were offered.
    """

    chosen = Signal(int)

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas, "paste_bar")
        self.setAccessibleName(self.tr("Other readings of what was pasted"))
        self._choices: list[QPushButton] = []
        for place in range(CHOICES):
            button = QPushButton(self)
            button.clicked.connect(partial(self._on_clicked, place))
            button.installEventFilter(self)
            self._buttons.addWidget(button)
            self._choices.append(button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def offer(self, text: str, titles: list[str]) -> None:
        """Say what was done, and offer readings by their titles; Alt with a digit takes one."""
        for place, button in enumerate(self._choices):
            button.setVisible(place < len(titles))
            if place < len(titles):
                button.setText(f"&{place + 1}  {titles[place].replace('&', '&&')}")
                button.setToolTip(self.tr("Paste it as this instead (Alt+{0})").format(place + 1))
        self.appear(text)
        self._timer.start(OFFERED)

    def button(self) -> QPushButton | None:
        """Give the first button, for the keys to go to; None where there is none to be seen."""
        return None if self.isHidden() else self._choices[0]

    def _on_clicked(self, place: int) -> None:
        self.hide()
        self.chosen.emit(place)

    def _in_use(self) -> bool:
        return self.underMouse() or any(button.hasFocus() for button in self._choices)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay while the keys go here."""
        if watched is not self._canvas and event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif watched is not self._canvas and event.type() == QEvent.Type.FocusOut:
            self._go_soon()
        return super().eventFilter(watched, event)

    def _go_soon(self) -> None:
        if not self.isHidden() and not self._in_use():
            self._timer.start(OFFERED // 2)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while pointed at."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go some time after the pointer, unless the keys go here."""
        super().leaveEvent(event)
        self._go_soon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go at Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave no timer running."""
        self._timer.stop()
        super().hideEvent(event)


class PasteProgress(_Floating):
    """Shows that something is being read, with a button to stop it; Esc on the canvas does too."""

    stopped = Signal()

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas, "paste_progress")
        self.setAccessibleName(self.tr("Pasting"))
        busy = QProgressBar(self)
        busy.setRange(0, 0)
        busy.setTextVisible(False)
        busy.setAccessibleName(self.tr("Progress"))
        self._stop = QPushButton(self.tr("Stop"), self)
        self._stop.clicked.connect(self.stopped)
        self._buttons.addWidget(busy, 1)
        self._buttons.addWidget(self._stop)
        self.hide()

    def button(self) -> QPushButton | None:
        """Give the button, for the keys to go to; None where there is none to be seen."""
        return None if self.isHidden() else self._stop

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stop at Esc, before it means anything else."""
        if (
            not self.isHidden()
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.stopped.emit()
                return True
        return super().eventFilter(watched, event)
