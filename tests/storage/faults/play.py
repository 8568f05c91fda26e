"""Plays one planned session after the other, each in a child whose disk fails where it is told to.

Each line of standard input, JSON, is answered by forking a child that plays the session and says
as it goes, a line of JSON each, what it was promised: what came to the disk, what failed and in
which words. Then its end is said. Forking saves the second that each interpreter would need to
start and import; the library that makes things fail is in the process already and is armed there.
"""

from __future__ import annotations

import ctypes
import gc
import json
import logging
import os
import signal
import sqlite3
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import sqlite_utils  # noqa: F401 - so that the children need not import it
from storage.faults.plan import REDO, UNDO, Deed, Plan, digest, make_plan

from argmap.errors import ArgmapError
from argmap.session import SaveState, Saving, Session
from argmap.storage import opening
from argmap.storage.backup import make_backup

T = TypeVar("T")

LONGEST = 20
"""The seconds after which a session that hangs is ended."""
PATIENCE = 3
"""How often a person sees that nothing can be saved, and goes on, before leaving for elsewhere."""


def say(*words: object) -> None:
    os.write(1, f"{json.dumps(words)}\n".encode())


class _GaveUpError(Exception):
    """A person could do nothing more; what was saved must be there all the same."""


class Player:
    """Does what is planned, and what a sensible person does where something fails.

    Where a fault comes once, that is to try again; where it is for good, to go to another place.
    """

    def __init__(self, plan: Plan, folder: Path, healthy: Path, *, for_good: bool) -> None:
        self.plan = plan
        self.folder = folder
        self.healthy = healthy
        self.for_good = for_good
        self.seq = 1
        self.failures = 0
        self.session: Session

    def play(self) -> None:
        self.session = self._insisting(self._create)
        self._acknowledge()
        self._open_again()
        self._edit(self.plan.here)
        self._insisting(lambda place, again: self._save_as(place / "copy.argmap", again))
        self._edit(self.plan.there)
        self._leave_what_is_broken()
        self._insisting(self._back_up)
        self._edit(self.plan.after)
        self._leave_what_is_broken()
        self.session.close()
        say("done", str(self.session.path), self.seq, digest(self.session.map))

    def _insisting(self, function: Callable[[Path, bool], T]) -> T:
        """Have something done in the folder; after a failure, once more or elsewhere."""
        try:
            return function(self.folder, False)
        except ArgmapError as error:
            say("failed", str(error))
        return function(self.healthy if self.for_good else self.folder, True)

    # -- what can fail ---------------------------------------------------------------------

    def _create(self, place: Path, again: bool) -> Session:
        return Session.create(place / "debate.argmap", self.plan.first.copy(), overwrite=again)

    def _open_again(self) -> None:
        path = self.session.path
        assert path
        self.session.close()
        try:
            self.session = Session.open(path)
        except ArgmapError as error:
            say("failed", str(error))
            if self.for_good:
                raise _GaveUpError from error
            self.session = Session.open(path)
        self.session.watch_state(self._on_state)

    def _on_state(self, state: SaveState) -> None:
        if state.saving is Saving.FAILED:
            say("frozen", state.error)

    def _say_how_it_stands(self, error: ArgmapError) -> None:
        """Say what a flush raised and how the session stands, which it is told a moment later."""
        end = time.monotonic() + LONGEST / 4
        while self.session.state.saving is not Saving.FAILED and time.monotonic() < end:
            time.sleep(0.001)
        say("failed", str(error), str(self.session.state.saving))

    def _save_as(self, path: Path, again: bool) -> None:
        self.session.save_as(path, overwrite=again)
        self.failures = 0
        self._acknowledge()

    def _back_up(self, place: Path, again: bool) -> None:
        document = self.session._document
        assert document is not None
        say("backup", str(make_backup(document, place / "backups").path), self.seq)

    # -- editing ---------------------------------------------------------------------------

    def _edit(self, groups: list[list[Deed]]) -> None:
        for group in groups:
            for deed in group:
                self._do(deed)
            self._save()

    def _do(self, deed: Deed) -> None:
        if deed == UNDO:
            self.session.undo()
        elif deed == REDO:
            self.session.redo()
        else:
            assert not isinstance(deed, str)
            self.session.apply(deed)
        self.seq += 1

    def _save(self) -> None:
        try:
            self.session.flush(LONGEST / 2)
        except ArgmapError as error:
            self._say_how_it_stands(error)
            self._try_again()
        else:
            self._acknowledge()

    def _try_again(self) -> None:
        self.session.retry()
        try:
            self.session.flush(LONGEST / 2)
        except ArgmapError as error:
            self._say_how_it_stands(error)
            if not self.for_good:
                raise
            self.failures += 1
            if self.failures == PATIENCE:
                self._leave_what_is_broken()
        else:
            self._acknowledge()

    def _leave_what_is_broken(self) -> None:
        if self.failures:
            self._save_as(self.healthy / "rescue.argmap", False)

    def _acknowledge(self) -> None:
        """Say what we were told is on the disk."""
        say("saved", str(self.session.path), self.seq, str(self.session.state.saving))


class Liar(Player):
    """Says of everything that it is saved before it is: those who judge must notice."""

    def _do(self, deed: Deed) -> None:
        super()._do(deed)
        self._acknowledge()


# -- the children ------------------------------------------------------------------------------


class _Heard(logging.Handler):
    """Says what is logged: a mistake of ours."""

    def emit(self, record: logging.LogRecord) -> None:
        say("crashed", self.format(record))


def _spill_early() -> None:
    """Have large steps reach the file before their end, as very large ones do."""
    connect = opening.connect_to_write

    def connected(path: Path, **how: bool) -> sqlite3.Connection:
        made = connect(path, **how)
        made.execute("PRAGMA cache_size = 10")
        return made

    opening.connect_to_write = connected


def _play(plan: Plan, order: dict[str, object]) -> None:
    """Play the session as ordered, in a process that has nothing else to do."""
    signal.alarm(LONGEST)
    logging.getLogger().addHandler(_Heard())
    threading.excepthook = lambda told: say("crashed", f"in a thread: {told.exc_value!r}")
    _spill_early()
    disk = ctypes.CDLL(None)
    folder, for_good = str(order["folder"]), bool(order["for_good"])
    kind = Liar if order["lies"] else Player
    player = kind(plan, Path(folder), Path(str(order["healthy"])), for_good=for_good)
    at, manner = (ctypes.c_long(int(str(order[name]))) for name in ("at", "manner"))
    disk.failing_arm(folder.encode(), at, manner, for_good, 1)
    try:
        player.play()
    except ArgmapError as error:
        say("stuck", str(error), traceback.format_exc())
    except _GaveUpError:
        say("gave up")
    except BaseException:  # noqa: BLE001 - a child must not become a second forker
        say("crashed", traceback.format_exc())
    disk.failing_disarm()
    say("counted", disk.failing_count(), disk.failing_kept())


def main() -> None:
    plan = make_plan()
    say("plan", plan.digests)
    gc.collect()
    gc.freeze()  # what the children do not touch need not be copied for them
    while line := sys.stdin.readline():
        child = os.fork()
        if not child:
            try:
                _play(plan, json.loads(line))
            finally:
                os._exit(0)
        _, status = os.waitpid(child, 0)
        say("end", os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    main()
