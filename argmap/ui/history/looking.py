"""Looking at a moment: its map found, drawn and compared in turns that leave the window alive.

What needs Qt is done a little at a time, all else in a thread that ends with its piece of work.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from argmap.errors import ArgmapError
from argmap.model.map import ArgumentMap
from argmap.rendering.picture import Picture
from argmap.timeline import Timeline, told

T = TypeVar("T")

SETTLE = 120
"""How many milliseconds a step is chosen before a large map is looked at."""
QUICK = 0.03
"""In seconds: maps that are found and drawn in as little follow each key at once."""
TURN = 0.02
"""In seconds: how long the window waits for a piece of work before it looks at its events."""
_KEPT = 6
"""How many maps are kept: a step needs two, and the next one shares one of them."""


class CachedTimeline(Timeline):
    """A timeline that keeps the last few maps it gave; they are not to be altered."""

    _maps: OrderedDict[int, ArgumentMap] | None = None

    def at(self, seq: int) -> ArgumentMap:
        """Give the map as it was after a step."""
        found = self.kept(seq)
        return found if found is not None else self.keep(seq, super().at(seq))

    def kept(self, seq: int) -> ArgumentMap | None:
        """Give the map after a step if it is kept."""
        if self._maps is None or seq not in self._maps:
            return None
        self._maps.move_to_end(seq)
        return self._maps[seq]

    def keep(self, seq: int, found: ArgumentMap) -> ArgumentMap:
        """Keep a map that was found, and give it."""
        if self._maps is None:
            self._maps = OrderedDict()
        self._maps[seq] = found
        while len(self._maps) > _KEPT:
            self._maps.popitem(last=False)
        return found

    def forget(self) -> None:
        """Keep no maps: the steps have other numbers now."""
        self._maps = None


class _Pieces:
    """Pieces of work in threads; each thread ends with its piece."""

    def __init__(self) -> None:
        self._begun: list[Future[Any]] = []

    def do(self, work: Callable[[], T]) -> Generator[None, None, T]:
        """Do a piece of work elsewhere, and wait for it a turn at a time."""
        thread = ThreadPoolExecutor(1, thread_name_prefix="history")
        future = thread.submit(work)
        thread.shutdown(wait=False)
        self._begun = [known for known in self._begun if not known.done()] + [future]
        while not wait([future], TURN).done:
            yield
        thread.shutdown()
        return future.result()

    def end(self) -> None:
        """Wait until nothing is under way."""
        wait(self._begun)
        self._begun.clear()


class Looking(QObject):
    """Finds what is wanted last, once the person has settled on it, a turn at a time.

    `measure` measures the boxes of a map, giving way now and then; `draw` gives what makes its
    picture after that, in any thread.

    `drawn` gives the map of a moment and its picture, `told` what is to be said of it (see
    `argmap.timeline.Told`), `failed` the error where that cannot be had.
    """

    drawn = Signal(object, object)
    told = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        timeline: CachedTimeline,
        measure: Callable[[ArgumentMap], Iterator[None]],
        draw: Callable[[ArgumentMap], Callable[[], Picture]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._timeline = timeline
        self._measure, self._draw = measure, draw
        self._pieces = _Pieces()
        self._work: Iterator[None] = iter(())
        self._shown: int | None = None
        self._cost, self._settle = 0.0, 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)

    @property
    def busy(self) -> bool:
        """Whether there is something yet to be found."""
        return self._timer.isActive()

    @property
    def shown(self) -> int | None:
        """The step whose map was drawn last."""
        return self._shown

    def want(self, seq: int, *, since: bool) -> None:
        """Look at the map after a step, and at what the step changed or what has changed since.

        What was wanted before and is not found yet is given up.
        """
        self._work, self._cost = self._turns(seq, since=since), 0.0
        self._timer.start(self._settle)

    def draw_again(self) -> None:
        """Let the next look draw its map, even if it is the one that is shown."""
        self._shown = None

    def stop(self) -> None:
        """Give up what is not found yet."""
        self._timer.stop()
        self._work = iter(())

    def close(self) -> None:
        """Give up for good, with nothing left under way."""
        self.stop()
        self._pieces.end()

    def _turns(self, seq: int, *, since: bool) -> Iterator[None]:
        """Do the work, giving way between its pieces."""
        argmap = yield from self._found(seq)
        if self._shown != seq:
            yield from self._measure(argmap)
            picture = yield from self._pieces.do(self._draw(argmap))
            self._shown = seq
            self.drawn.emit(argmap, picture)
            yield
        if since:
            self.told.emit(self._timeline.since(seq))
        elif seq > 1:
            before = yield from self._found(seq - 1)
            said = yield from self._pieces.do(partial(told, before, argmap))
            self.told.emit(said)
        else:
            self.told.emit(self._timeline.told(seq))

    def _found(self, seq: int) -> Generator[None, None, ArgumentMap]:
        """Find the map after a step."""
        found = self._timeline.kept(seq)
        if found is None:
            found = yield from self._pieces.do(self._timeline.finding(seq))
            self._timeline.keep(seq, found)
            yield
        return found

    def _on_timeout(self) -> None:
        """Work for a turn."""
        start = time.perf_counter()
        try:
            for _ in self._work:
                if time.perf_counter() - start > TURN:
                    self._timer.start(0)
                    break
            else:
                self._settle = SETTLE if self._cost + _since(start) > QUICK else 0
        except ArgmapError as error:
            self._shown = None
            self.failed.emit(error)
        self._cost += _since(start)


def _since(start: float) -> float:
    return time.perf_counter() - start
