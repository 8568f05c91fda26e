"""Pasting: what the clipboard holds is read, put into the map, and offered in other readings.

What takes long is done in a thread of its own, so that the window stays alive, can show that
something is under way, and can stop it; only the map's own change is made on the window's thread.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, QTimer

from argmap.errors import ArgmapError, CancelledError
from argmap.rendering.style import Style
from argmap.session import Happened, Session
from argmap.ui.clipboard import held
from argmap.ui.pasting_bars import CHOICES, PasteBar, PasteProgress
from argmap.ui.wording import as_sentence

if TYPE_CHECKING:
    from argmap.interchange.pasting import GoOn, Reading
    from argmap.ui.desk import Desk
    from argmap.ui.window import Window

_AT_ONCE = 0.03
"""For how many seconds the window waits for a reading, so that most of them seem to take none."""
_POLL = 15
"""After how many milliseconds each it is looked whether a reading is done."""
_PATIENCE = 300
"""After how many milliseconds it is shown that something is being read."""

_Readings: TypeAlias = "tuple[Reading, ...]"


class _Job:
    """A reading under way, in a thread that ends with it."""

    def __init__(self, work: Callable[[GoOn], _Readings]) -> None:
        self._given_up = threading.Event()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="paste")
        self._future: Future[_Readings] = self._thread.submit(work, self._goes_on)
        self._thread.shutdown(wait=False)

    def _goes_on(self) -> bool:
        return not self._given_up.is_set()

    def done(self, seconds: float = 0.0) -> bool:
        """Tell whether it is done, or is so within some time."""
        return bool(wait([self._future], seconds).done)

    def result(self) -> _Readings:
        """Give what was found; raises what went wrong."""
        self._thread.shutdown()
        return self._future.result()

    def stop(self, *, at_once: bool = True) -> None:
        """Stop it; unless it is to be `at_once`, wait until its thread has ended."""
        self._given_up.set()
        self._thread.shutdown(wait=not at_once)


@dataclass(frozen=True, slots=True)
class _Pasted:
    """What was pasted last: in which entry of which session's log, and how else it can be read."""

    session: Session
    entry: int | None
    target: str | None
    reading: Reading
    readings: _Readings

    @property
    def others(self) -> list[Reading]:
        """The other readings that are offered, the one as one claim always among them."""
        others = [reading for reading in self.readings if reading is not self.reading]
        return others if len(others) <= CHOICES else [*others[: CHOICES - 1], others[-1]]


class Pasting(QObject):
    """Pastes what the clipboard holds under the current claim, and again as something else."""

    def __init__(self, desk: Desk, window: Window) -> None:
        super().__init__(desk)
        self._desk = desk
        self._window = window
        self.bar = PasteBar(window.canvas)
        self.progress = PasteProgress(window.canvas)
        self._job: _Job | None = None
        self._then: Callable[[_Readings], None] | None = None
        self._pasted: _Pasted | None = None
        self._watched: Session | None = None
        self._pasting = False
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL)
        self._poll.timeout.connect(self._look)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_PATIENCE)
        self._slow.timeout.connect(self._show_progress)
        self.bar.chosen.connect(self._on_chosen)
        self.progress.stopped.connect(self._on_stopped)
        desk.left.connect(self.leave)
        desk.redrawn.connect(self._on_redrawn)

    @property
    def busy(self) -> bool:
        """Whether something is being read that is to be pasted."""
        return self._job is not None

    # -- what a person asks for ------------------------------------------------------------

    def paste(self) -> None:
        """Put what the clipboard holds under the current claim, in its best reading."""
        found, alone = held(), self._target() is None
        self._begin(lambda go_on: _prepared(found.readings(go_on), go_on, alone=alone))

    def paste_as_one(self) -> None:
        """Put the words on the clipboard under the current claim, as those of one."""
        found = held()
        self._begin(lambda _: found.as_one())

    def leave(self) -> None:
        """Stop what is under way, and offer nothing more: the session is about to be closed."""
        self._end(at_once=False)
        self.bar.hide()
        self._pasted = self._watched = None

    def _target(self) -> str | None:
        selection = self._desk.selection
        return selection[0] if selection else None

    # -- reading, which may take its time --------------------------------------------------

    def _begin(self, work: Callable[[GoOn], _Readings]) -> None:
        target = self._target()
        self._start(work, lambda found: self._put(found, target))

    def _start(self, work: Callable[[GoOn], _Readings], then: Callable[[_Readings], None]) -> None:
        """Do some work in a thread; what is done soon is done before this returns."""
        self._end()
        self.bar.hide()
        self._job, self._then = _Job(work), then
        if self._job.done(_AT_ONCE):
            self._look()
        else:
            self._poll.start()
            self._slow.start()

    def _look(self) -> None:
        """Go on with what was read, if it is."""
        job, then = self._job, self._then
        if job is None or then is None or not job.done():
            return
        self._end()
        try:
            then(job.result())
        except CancelledError:
            pass  # it was said when it was stopped
        except ArgmapError as error:
            self._window.toast.say(as_sentence(error))

    def _end(self, *, at_once: bool = True) -> None:
        self._poll.stop()
        self._slow.stop()
        self.progress.hide()
        job, self._job, self._then = self._job, None, None
        if job is not None:
            job.stop(at_once=at_once)

    def _show_progress(self) -> None:
        self.progress.colour(self._desk.style.theme)
        self.progress.appear(self.tr("Reading what is pasted…"))

    def _on_stopped(self) -> None:
        self._end()
        self._window.toast.say(self.tr("Nothing was pasted; the map is as it was."))

    # -- putting it into the map -----------------------------------------------------------

    def _put(self, found: _Readings, target: str | None) -> None:
        if not found:
            self._window.toast.say(self.tr("There are no words on the clipboard."))
            return
        self._paste(found[0], found, target)

    def _paste(self, reading: Reading, readings: _Readings, target: str | None) -> None:
        """Put a reading into the map, as one step, and offer the others."""
        session = self._desk.session
        step = reading.step(session.map, target)
        self._watch(session)
        self._pasting = True
        try:
            self._desk.perform(step)
        finally:
            self._pasting = False
        entry = session.history.undo_target
        self._pasted = _Pasted(session, entry, target, reading, readings)
        if others := self._pasted.others:
            self._window.toast.hide()
            self.bar.colour(self._desk.style.theme)
            said = self.tr("Pasted as “{0}”. Or rather as:").format(reading.title)
            self.bar.offer(said, [other.title for other in others])

    def _watch(self, session: Session) -> None:
        """Follow the map that is pasted into: what is done after a paste leaves it as it is."""
        if self._watched is not session:
            self._watched = session
            session.watch(self._on_happened)

    def _on_happened(self, _: Happened) -> None:
        if not self._pasting:
            self.bar.hide()
            self._pasted = None

    def _on_redrawn(self, style: Style) -> None:
        self.bar.colour(style.theme)

    # -- another reading -------------------------------------------------------------------

    def _on_chosen(self, place: int) -> None:
        """Take what was pasted back, and paste it as something else."""
        pasted = self._pasted
        if pasted is None or not self._is_last(pasted):
            return
        reading = pasted.others[place]
        alone = pasted.target is None

        def work(go_on: GoOn) -> _Readings:
            reading.prepare(go_on, alone=alone)
            return (reading,)

        self._start(work, lambda _: self._exchange(pasted, reading))

    def _exchange(self, pasted: _Pasted, reading: Reading) -> None:
        """Put another reading in the place of the one that was pasted."""
        self._window.canvas.editing.finish()
        if not self._is_last(pasted):
            return
        self._pasting = True
        try:
            pasted.session.undo()
        finally:
            self._pasting = False
        try:
            self._paste(reading, pasted.readings, pasted.target)
        except ArgmapError:
            pasted.session.redo()
            raise

    def _is_last(self, pasted: _Pasted) -> bool:
        """Tell whether the paste is still the last thing that was done, and can be undone."""
        session = self._desk.session
        return pasted.session is session and pasted.entry == session.history.undo_target


def _prepared(found: _Readings, go_on: GoOn, *, alone: bool) -> _Readings:
    """Give readings, the first with its map made."""
    if found:
        found[0].prepare(go_on, alone=alone)
    return found
