"""Drives a window as a person does: by keys and mouse."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from argmap.model.map import ArgumentMap
from argmap.ui.window import Window

_PATIENCE = 400
_AGAIN, _TRIES = 20, 200
"""After how many milliseconds one looks again for a dialog, and how often."""


class Driver:
    """Drives a window as a person does, and tells what is seen."""

    def __init__(self, window: Window) -> None:
        self.window = window

    @property
    def map(self) -> ArgumentMap:
        """The map in the window."""
        return self.window.desk.session.map

    @property
    def canvas(self) -> QWidget:
        """The canvas."""
        return self.window.canvas

    def keys(self, *sequence: str, to: QWidget | None = None) -> None:
        """Press keys, each a text such as "Shift+Tab", where the focus is."""
        for keys in sequence:
            target = to or QApplication.focusWidget() or self.window
            QTest.keySequence(target, keys)
            QApplication.processEvents()
            if keys == "Ctrl+V":  # it is read in a thread, which may have to wait for a core
                for _ in range(_PATIENCE):
                    if not self.window.desk.pasting.busy:
                        break
                    QTest.qWait(5)

    def type(self, text: str) -> None:
        """Type letters where the focus is."""
        for letter in text:
            target = QApplication.focusWidget()
            assert target is not None
            QTest.keyClicks(target, letter)
        QApplication.processEvents()

    def texts(self) -> set[str]:
        """Give the words of all claims."""
        return {claim.text for claim in self.map.claims.values()}

    def selected(self) -> list[str]:
        """Give the words of the selected claims, the current one first."""
        return [self.map.claims[known].text for known in self.window.canvas.selection]

    def claim(self, text: str) -> str:
        """Give the id of the claim with these words."""
        return next(claim.id for claim in self.map.claims.values() if claim.text == text)

    def select(self, text: str) -> str:
        """Click on the claim with these words."""
        claim = self.claim(text)
        self.window.canvas.reveal(claim)
        self.click(self.at(claim))
        return claim

    def at(self, claim: str, x: float = 0.5, y: float = 0.5) -> QPoint:
        """Give a point of a claim's box on the screen, as shares of its width and height."""
        frame = self.window.canvas.frame_of(claim)
        return QPointF(frame.left() + x * frame.width(), frame.top() + y * frame.height()).toPoint()

    def click(self, point: QPoint, modifiers: Qt.KeyboardModifier | None = None) -> None:
        """Click on the canvas."""
        keys = modifiers or Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self.window.canvas, Qt.MouseButton.LeftButton, keys, point)
        QApplication.processEvents()

    def drag(
        self,
        start: QPoint,
        end: QPoint,
        button: Qt.MouseButton = Qt.MouseButton.LeftButton,
        *,
        keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        release: bool = True,
    ) -> None:
        """Press, move in steps, and let go, with keys held."""
        canvas = self.window.canvas
        QTest.mousePress(canvas, button, keys, start)
        for step in range(1, 6):
            self.hover(start + (end - start) * step / 5, keys)
        if release:
            QTest.mouseRelease(canvas, button, keys, end)
            QApplication.processEvents()

    def hover(self, at: QPoint, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Move the mouse to a point of the canvas, with keys held, which QTest cannot."""
        canvas, button = self.window.canvas, Qt.MouseButton.NoButton
        position = QPointF(at)
        event = QMouseEvent(
            QEvent.Type.MouseMove, position, canvas.mapToGlobal(position), button, button, keys
        )
        QApplication.sendEvent(canvas, event)
        QApplication.processEvents()

    def edit(self, text: str) -> None:
        """Type into the open editor and take the words over."""
        editor = self.window.canvas.editing.editor
        assert editor is not None
        QTest.keyClicks(editor, text)
        self.keys("Return", to=editor)


def answer(*keys: str, text: str = "") -> None:
    """Type into the dialog that is about to open, then press keys there."""

    def act(tries: int) -> None:
        dialog = QApplication.activeModalWidget()
        # On a busy machine the dialog begins to run long before it has the focus.
        if tries and (dialog is None or not dialog.isActiveWindow() or not dialog.focusWidget()):
            QTimer.singleShot(_AGAIN, partial(act, tries - 1))
            return
        assert dialog is not None
        target = dialog.focusWidget()
        assert target is not None
        QTest.keyClicks(target, text)
        for key in keys:
            QTest.keySequence(target, key)

    QTimer.singleShot(50, partial(act, _TRIES))
