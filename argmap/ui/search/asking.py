"""Questions to the finder, whose answers arrive on the window's thread, the last one only."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, Qt, Signal

Ask: TypeAlias = Callable[[Callable[[Any], None]], "Future[Any]"]
"""Puts a question, to be answered by calling the function that it is given."""


class Asking(QObject):
    """Asks one thing at a time; a new question makes the one before void."""

    answered = Signal(object)
    """What the finder has found."""
    _arrived = Signal(int, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._number = 0
        self._waiting: Future[Any] | None = None
        # Always later, even where the answer is there at once: whoever asks is not surprised by it.
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._waiting is not None

    def ask(self, ask: Ask) -> None:
        """Put a question; it may be answered before this returns, but is told later."""
        self.drop()
        number = self._number
        self._waiting = ask(lambda found: self._tell(number, found))

    def drop(self) -> None:
        """Want no answer any more."""
        self._number += 1
        if self._waiting is not None:
            self._waiting.cancel()
        self._waiting = None

    def _tell(self, number: int, found: object) -> None:
        """Pass an answer on to the window's thread; this is called from the finder's."""
        if number == self._number:
            self._arrived.emit(number, found)

    def _on_arrived(self, number: int, found: object) -> None:
        if number == self._number:
            self._waiting = None
            self.answered.emit(found)
