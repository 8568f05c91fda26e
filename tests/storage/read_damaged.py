"""Reads damaged documents in child processes and says, a line of JSON each, how that went.

Arguments: how many damages to read, the number of the first one, their kind (all in turn, where
it is empty), and "undigested" where documents are to be read as if they had no digest. A child
that ends before its time, by whatever signal, is told as a fault of the damage that it was
reading, and another goes on with the next. An alarm ends what takes longer than `LIMIT` seconds.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from unittest.mock import ANY

import sqlite_utils  # noqa: F401 - so that the children need not import it
from storage.damages import Damage, damaged
from storage.originals import Originals, make_originals

from argmap.errors import ArgmapError, DamagedError
from argmap.session import Session
from argmap.storage import (
    Entry,
    check_document,
    dumps,
    past,
    read_document,
    register,
    salvage,
    seal,
)

LIMIT = 20
_BATCH = 50
_SALVAGED = 10
"""Of how many damages one is also salvaged."""


@dataclass
class Verdict:
    """How a damage went: whether it was accepted or refused, and what should not have been.

    `salvaged` is "complete", "in part" or "nothing", or empty where that was not tried.
    """

    number: int
    kind: str
    outcome: str = "crashed"
    salvaged: str = ""
    seconds: float = 0.0
    faults: list[str] = field(default_factory=list)


class Trial:
    """A damage that is laid down in a folder, anew for each way of reading it."""

    def __init__(
        self, originals: Originals, damage: Damage, verdict: Verdict, folder: Path
    ) -> None:
        self._originals = originals
        self._damage = damage
        self._verdict = verdict
        self._folder = folder
        self._path = folder / "debate.argmap"
        self._target = folder / "saved.argmap"

    def run(self, *, salvaging: bool) -> None:
        """Read the damaged document in every way."""
        start = time.perf_counter()
        ways = [self._open, self._read, self._read_log, self._check]
        accepted = [self._try(way) for way in ways]
        self._verdict.outcome = "accepted" if accepted[0] else "refused"
        if len({*accepted}) > 1:
            self._fault(f"opening, reading, the log and the check disagree: {accepted}")
        if salvaging and not self._try(self._salvage):
            self._verdict.salvaged = "nothing"
        self._verdict.seconds = time.perf_counter() - start

    def _fault(self, what: str) -> None:
        self._verdict.faults.append(what)

    def _try(self, way: Callable[[], None]) -> bool:
        """Read in one way, note what should not have been; tell whether the file was accepted."""
        self._lay_down()
        before, accepted = self._files(), False
        try:
            way()
            accepted = True
        except ArgmapError as error:
            if not str(error) or "\n" in str(error):
                self._fault(f"{way.__name__}: no single line: {error}")
        except Exception:  # noqa: BLE001 - whatever it is, it should have been an error of ours
            self._fault(f"{way.__name__}: {traceback.format_exc()}")
        after = self._files()
        changed = {name for name in before | after if before.get(name) != after.get(name)}
        if changed := changed - self._may_change(way, accepted=accepted):
            self._fault(f"{way.__name__}: {accepted=}, yet changed were {sorted(changed)}")
        return accepted

    def _lay_down(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir()
        self._path.write_bytes(self._damage.data)
        if self._damage.journal is not None:
            register.journal(self._path).write_bytes(self._damage.journal)

    def _files(self) -> dict[str, bytes]:
        paths = sorted(self._folder.iterdir())
        return {path.name: path.read_bytes() if path.is_file() else b"" for path in paths}

    def _may_change(self, way: Callable[[], None], *, accepted: bool) -> set[str]:
        """Give the files that may be other than before: what was made, or taken back."""
        if not accepted:
            return set()
        if way == self._salvage:
            return {self._target.name}
        journaled = self._damage.journal is not None
        return {self._path.name, register.journal(self._path).name} if journaled else set()

    # -- ways of reading -------------------------------------------------------------------

    def _open(self) -> None:
        with Session.open(self._path) as session:
            assert session.document
            try:
                self._judge(dumps(session.map), session.document.entries())
            except ArgmapError as error:
                self._fault(f"accepted, but the log cannot be read: {error}")

    def _read(self) -> None:
        self._judge(dumps(read_document(self._path)))

    def _read_log(self) -> None:
        steps = past.moments(self._path)
        found = past.entries_of(self._path)
        self._judge(dumps(past.read_past(self._path, len(steps))), found)

    def _check(self) -> None:
        if problems := check_document(self._path):
            raise DamagedError("".join(problems))

    def _judge(self, text: str, entries: list[Entry] | None = None) -> None:
        """Make sure that what was accepted is what the document held, and may hold now."""
        known = self._originals
        if text not in (known.texts if self._damage.aged else known.texts[-1:]):
            self._fault("accepted, but the map is another one")
        if entries is None:
            return
        steps = len(entries)
        if entries != known.entries[:steps]:
            self._fault("accepted, but the log is another one")
        elif text != known.texts[steps - 1]:
            self._fault(f"accepted, but the map is not the one after step {steps}")

    def _salvage(self) -> None:
        report = salvage.salvage(self._path, self._target)
        self._verdict.salvaged = "complete" if report.complete else "in part"
        if problems := check_document(self._target):
            self._fault(f"what was salvaged is not sound: {problems}")
        if report.complete:
            self._judge(dumps(read_document(self._target)))


# -- processes ---------------------------------------------------------------------------------


def _tried(originals: Originals, damage: Damage, number: int, folder: Path, salvaging: bool) -> str:
    made = Verdict(number, damage.kind)
    Trial(originals, damage, made, folder).run(salvaging=salvaging)
    return json.dumps(asdict(made))


def _batch(numbers: range, judge: Callable[[int], str]) -> int:
    """Judge damages in a child, to the end or until it crashes; give how many it was done with."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        try:
            for number in numbers:
                signal.alarm(LIMIT)
                os.write(writing, f"{judge(number)}\n".encode())
        except BaseException:  # noqa: BLE001 - a child must not go on as if it were the parent
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    os.close(writing)
    done = 0
    with os.fdopen(reading) as lines:
        for line in lines:
            print(line, end="")
            done += 1
    _, status = os.waitpid(child, 0)
    if status:
        code = os.waitstatus_to_exitcode(status)
        end = signal.Signals(-code).name if code < 0 else f"exit {code}"
        print(json.dumps(asdict(Verdict(numbers[done], "?", faults=[f"ended by {end}"]))))
        done += 1
    return done


def main() -> None:
    count, first, kind, *rest = sys.argv[1:]
    undigested = rest == ["undigested"]
    if undigested:
        setattr(seal, "digest", lambda _: ANY)  # noqa: B010 - mypy knows what it was
    with tempfile.TemporaryDirectory() as name:
        originals = make_originals(Path(name))
        folder = Path(name) / "files"
        # So that what is left behind for good shows among the files.
        tempfile.tempdir = str(folder)
        os.environ["ARGMAP_BACKUPS"] = str(folder / "backups")

        def judge(number: int) -> str:
            salvaging = number % _SALVAGED == 0 and not undigested
            return _tried(originals, damaged(originals, number, kind), number, folder, salvaging)

        numbers = range(int(first), int(first) + int(count))
        while numbers:
            numbers = numbers[_batch(numbers[:_BATCH], judge) :]


if __name__ == "__main__":
    main()
