"""Has sessions played on a failing disk, and judges, with the disk well again, what is left."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path
from subprocess import PIPE, Popen
from typing import Any

from argmap.errors import ArgmapError
from argmap.storage import Document, check_document


class Manner(IntEnum):
    """How an act on the disk fails; the numbers are those of `failing.c`."""

    BROKEN = 1
    FULL = 2
    TORN = 3
    CUT = 4
    GONE = 5
    DROPPED = 6


GONE_STATUS = 99
_WORDS = ("could not be saved: ", "All your work is kept in memory", "try again", "elsewhere")


@dataclass(frozen=True)
class Trial:
    """Which act fails, how, and whether all those after it fail too.

    In a trial that `lies`, the script says that entries are saved before they are.
    """

    manner: Manner
    at: int
    for_good: bool = False
    lies: bool = False

    @property
    def name(self) -> str:
        """The kind of trial, in words."""
        return f"{self.manner.name.lower()}{' for good' if self.for_good else ''}"


@dataclass
class Outcome:
    """What was said in a trial, and how it ended."""

    said: list[list[Any]]
    status: int = 0

    def of(self, *kinds: str) -> Iterator[list[Any]]:
        """Give what was said of one kind or several."""
        return (words for words in self.said if words[0] in kinds)

    @property
    def struck(self) -> bool:
        """Whether the fault came at all: the trial's act was not beyond the last one."""
        return any(self.of("struck"))

    @property
    def told(self) -> bool:
        """Whether a person was told that something failed."""
        return any(self.of("failed", "frozen"))

    @property
    def gone(self) -> bool:
        """Whether the process ended before the session did, as the trial wanted it."""
        return self.status == GONE_STATUS

    @property
    def promised(self) -> dict[str, int]:
        """The last entry that was said to be on the disk, by file."""
        return {path: seq for _, path, seq, *_ in self.of("saved", "backup", "done")}


class Theatre:
    """The process that plays sessions, one at a time, and the folder that they take place in."""

    def __init__(self, library: Path, folder: Path) -> None:
        self._folder = folder
        self._played = 0
        self._player = Popen(
            [sys.executable, "-m", "storage.faults.play"],
            cwd=Path(__file__).parents[2],
            # What numpy brings along would start threads, which do not go well with forks.
            env={**os.environ, "LD_PRELOAD": str(library), "OPENBLAS_NUM_THREADS": "1"},
            stdin=PIPE,
            stdout=PIPE,
            text=True,
            bufsize=1,
        )
        _, digests = self._heard()
        self.digests: dict[int, str] = {int(seq): known for seq, known in digests.items()}

    def _heard(self) -> list[Any]:
        assert self._player.stdout
        return json.loads(self._player.stdout.readline())  # type: ignore[no-any-return]

    def close(self) -> None:
        """End the process."""
        assert self._player.stdin
        self._player.stdin.close()
        self._player.wait()
        assert self._player.stdout
        self._player.stdout.close()

    def play(self, trial: Trial) -> tuple[Outcome, list[str]]:
        """Play a session; give how it went and what is wrong with that, in words."""
        self._played += 1
        place = self._folder / str(self._played)
        folder, healthy = place / "armed", place / "healthy"
        folder.mkdir(parents=True)
        healthy.mkdir()
        outcome = self._outcome(trial, folder, healthy)
        wrong = list(_Judge(self.digests, trial, outcome, folder, healthy).wrong())
        shutil.rmtree(place)
        return outcome, wrong

    def _outcome(self, trial: Trial, folder: Path, healthy: Path) -> Outcome:
        assert self._player.stdin
        order = {
            "folder": str(folder),
            "healthy": str(healthy),
            "at": trial.at,
            "manner": int(trial.manner),
            "for_good": trial.for_good,
            "lies": trial.lies,
        }
        self._player.stdin.write(json.dumps(order) + "\n")
        outcome = Outcome([])
        while (words := self._heard())[0] != "end":
            outcome.said.append(words)
        outcome.status = words[1]
        return outcome


class _Judge:
    """Holds one outcome against what must be so; each complaint begins with its kind."""

    def __init__(
        self,
        digests: dict[int, str],
        trial: Trial,
        outcome: Outcome,
        folder: Path,
        healthy: Path,
    ) -> None:
        self.digests = digests
        self.trial = trial
        self.outcome = outcome
        self.folder = folder
        self.healthy = healthy

    def wrong(self) -> Iterator[str]:
        """Give what is wrong, in words."""
        yield from self._crashes()
        yield from self._words()
        documents = sorted(self.folder.parent.rglob("[!.]*.argmap"))
        for path in documents:
            yield from self._unsound(path)
        for missing in set(self.outcome.promised) - {str(path) for path in documents}:
            yield f"lost: {missing} is not there"
        if not self.outcome.gone:
            yield from self._unfinished()
            yield from self._leftovers(documents)

    def _crashes(self) -> Iterator[str]:
        for words in self.outcome.of("crashed", "stuck"):
            yield f"crashed: {words[1:]}"
        expected = (0, GONE_STATUS) if self.trial.manner in (Manner.CUT, Manner.GONE) else (0,)
        if self.outcome.status not in expected:
            yield f"crashed: ended with {self.outcome.status}"

    def _words(self) -> Iterator[str]:
        """Look for a failure that was told badly or not at all."""
        for words in self.outcome.of("failed", "frozen"):
            told = words[1]
            if not told or "\n" in told:
                yield f"untold: {words}"
            frozen = words[0] == "frozen" or len(words) == 3
            if frozen and not all(part in told for part in _WORDS):
                yield f"untold: {words}"
            if frozen and "full" in told and "free some space" not in told:
                yield f"untold: {words}"
            if words[2:] not in ([], ["failed"]):
                yield f"untold: {words}"
        for *_, state in self.outcome.of("saved"):
            if state != "saved":
                yield f"untold: acknowledged while {state}"

    def _unsound(self, path: Path) -> Iterator[str]:
        """Look for a document that is not what the map was after its last entry."""
        try:
            problems = check_document(path)
        except ArgmapError as error:
            problems = [str(error)]
        if problems:
            yield f"corrupt: {path.name}: {problems}"
            return
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
            seq, found = connection.execute("SELECT head, digest FROM state").fetchone()
        if seq < self.outcome.promised.get(str(path), 1):
            yield f"lost: {path.name} ends at entry {seq}"
        if found.hex() != self.digests[seq]:
            yield f"lost: {path.name} is not what it was after entry {seq}"

    def _unfinished(self) -> Iterator[str]:
        """Look for a session that lived on and did not save everything after all."""
        for _, path, seq, held in self.outcome.of("done"):
            if seq != max(self.digests) or held != self.digests[seq]:
                yield f"lost: {path} came to entry {seq} only"
        if not any(self.outcome.of("done", "gave up")):
            yield "lost: the session did not come to its end"

    def _leftovers(self, documents: list[Path]) -> Iterator[str]:
        """Look for files that nobody asked for, though they could be removed."""
        # Where nothing can be written for good, nothing can be removed there either.
        dead = self.trial.for_good and self.trial.manner is Manner.BROKEN
        searched = self.healthy if dead else self.folder.parent
        kept = max((words[2] for words in self.outcome.of("counted")), default=0)
        if len(self._beside(searched, documents)) > kept:
            # Where even closing failed a journal stays, empty of meaning; opening takes it away.
            for path in documents:
                with suppress(ArgmapError):
                    Document.open(path).close()
        if len(beside := self._beside(searched, documents)) > kept:
            yield f"left over: {[path.name for path in beside]}"

    def _beside(self, folder: Path, documents: list[Path]) -> list[Path]:
        return [path for path in folder.rglob("*") if path.is_file() and path not in documents]


@dataclass
class Totals:
    """What came out of many trials."""

    points: Counter[str] = field(default_factory=Counter)
    struck: Counter[str] = field(default_factory=Counter)
    told: Counter[str] = field(default_factory=Counter)
    gone: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    complaints: list[str] = field(default_factory=list)

    def note(self, trial: Trial, outcome: Outcome, wrong: list[str]) -> None:
        """Take in how a trial went."""
        self.points[trial.name] += 1
        self.struck[trial.name] += outcome.struck
        self.told[trial.name] += outcome.told
        self.gone[trial.name] += outcome.gone
        self.wrong.update({complaint.partition(":")[0] for complaint in wrong})
        where = next(outcome.of("struck"), ["not struck"])
        self.complaints += [f"{trial} {where} {complaint}" for complaint in wrong]
