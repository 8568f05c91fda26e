"""Previews of exports and prints, made so that the window is never held up by a large map."""

from __future__ import annotations

import pickle
import sys

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from argmap.errors import ArgmapError
from argmap.layout.registry import info
from argmap.model.map import ArgumentMap
from argmap.rendering.drafts import Drafts
from argmap.rendering.sketches import LENGTH, PROGRAM, Wish, first_words, sketched, unpacked
from argmap.storage.jsonform import dumps

AT_ONCE = 120
"""The claims up to which a preview is made at once, which takes some 20 ms."""
MOST_CLAIMS = 10_000
"""The claims beyond which there is no preview, since it would come too late."""
_PATIENCE = 2_000
"""How many milliseconds a process that is ended may take to be gone."""


class Sketcher(QObject):
    """Answers wishes for sketches of one map: small ones at once, large ones from a process.

    Only the last wish is answered; those that it overtakes are dropped.
    """

    made = Signal(object)
    """A `Sketch`, of the last wish."""
    failed = Signal(str)
    """The export would fail, for this reason."""
    lost = Signal()
    """There is no preview, though the export may well succeed."""

    def __init__(self, argmap: ArgumentMap, parent: QObject) -> None:
        super().__init__(parent)
        self._map = argmap
        self._drafts = Drafts(argmap)
        self._process: QProcess | None = None
        self._doing: Wish | None = None
        self._next: Wish | None = None
        self._heard = bytearray()

    @property
    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._doing is not None

    def ask(self, wish: Wish) -> None:
        """Ask for a sketch; it is answered before this returns where that is quick."""
        if self._is_quick(wish):
            if self.busy:
                self.close()
            self._answer_at_once(wish)
            return
        if self._doing is not None and _may_last(self._doing, self._map):
            self.close()
        self._next = wish
        if self._doing is None:
            self._go_on()

    def close(self) -> None:
        """End the process, if there is one; nothing more is answered until asked again."""
        process, self._process = self._process, None
        self._doing = self._next = None
        self._heard.clear()
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(_PATIENCE)
            process.deleteLater()

    # -- here ------------------------------------------------------------------------------

    def _is_quick(self, wish: Wish) -> bool:
        able = bool(sys.executable) and not getattr(sys, "frozen", False)
        few = len(self._map.claims) <= AT_ONCE
        return not able or (few and not _may_last(wish, self._map))

    def _answer_at_once(self, wish: Wish) -> None:
        try:
            sketch = sketched(self._drafts, wish)
        except ArgmapError as error:
            self.failed.emit(str(error))
        else:
            self.made.emit(sketch)

    # -- in a process ----------------------------------------------------------------------

    def _go_on(self) -> None:
        """Send the wish that waits, if one does."""
        self._doing, self._next = self._next, None
        if self._doing is not None:
            self._running().write(pickle.dumps(self._doing))

    def _running(self) -> QProcess:
        if self._process is None:
            process = self._process = QProcess(self)
            surroundings = QProcessEnvironment.systemEnvironment()
            surroundings.insert("QT_QPA_PLATFORM", "offscreen")
            process.setProcessEnvironment(surroundings)
            process.setStandardErrorFile(QProcess.nullDevice())
            process.readyReadStandardOutput.connect(self._on_heard)
            process.finished.connect(self._on_ended)
            process.errorOccurred.connect(self._on_ended)
            process.start(sys.executable, ["-c", PROGRAM])
            process.write(first_words(dumps(self._map)))
        return self._process

    def _on_heard(self) -> None:
        if self._process is None:
            return
        self._heard += self._process.readAllStandardOutput().data()
        if len(self._heard) < LENGTH:
            return
        end = LENGTH + int.from_bytes(self._heard[:LENGTH])
        if len(self._heard) < end:
            return
        answer = unpacked(bytes(self._heard[LENGTH:end]))
        del self._heard[:end]
        if self._doing is None or self._next is not None:
            self._go_on()  # what came is no longer asked for
            return
        self._doing = None
        if isinstance(answer, ArgmapError):
            self.failed.emit(str(answer))
        else:
            self.made.emit(answer)

    def _on_ended(self, *_unused: object) -> None:
        """Say that there is no preview; the next wish begins another process."""
        if self._process is not None:
            self.close()
            self.lost.emit()


def _may_last(wish: Wish, argmap: ArgumentMap) -> bool:
    """Tell whether the layout that is wished for may take long for this map."""
    try:
        slow = info(wish.options.engine).slow
    except ArgmapError:
        return False
    return 0 < slow <= len(argmap.claims)
