"""Long histories: opening them, any moment of them, merging, and what one edit costs."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.generate import argument_map

from argmap.model import edits
from argmap.model.changes import Step
from argmap.model.map import ArgumentMap
from argmap.model.merging import merge
from argmap.session import Session
from argmap.storage import Document, Entry, EntryKind, check_document, write_document
from argmap.storage.backup import make_backup
from argmap.storage.past import map_at, moments, read_past

CLAIMS = 10_000
Row = tuple[str, float, float, str]


def _median(work: Callable[[], object], runs: int = 3) -> float:
    taken = []
    for _ in range(runs):
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    return statistics.median(taken)


def _step(argmap: ArgumentMap, known: str, number: int) -> Step:
    words = f"In the year {1900 + number % 120} the costs fell on those who could bear them least"
    if number % 10 == 0:
        return edits.add_reason(argmap, known, words)
    if number % 10 == 5:
        return edits.fold(argmap, known, folded=not argmap.claims[known].folded)
    return edits.reword(argmap, known, f"{words}, {number}")


def _grown(path: Path, steps: int) -> None:
    """Make a document of many claims and many steps."""
    write_document(argument_map(CLAIMS), path)
    document = Document.open(path)
    claims = list(document.map.claims)
    for number in range(steps):
        step = _step(document.map, claims[number * 7 % CLAIMS], number)
        document.map.apply(step.changes)
        seq = document.history.next_seq
        document.append(Entry(seq, datetime.now(UTC), EntryKind.EDIT, step.label, step.changes))
        if number % 2_000 == 0:
            document.flush(None)
    document.flush(None)
    document.close()


def bench_long_history() -> list[Row]:
    """Open and check a document of 10,000 claims and 100,000 steps, and back it up."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "long.argmap"
        _grown(path, 100_000)
        size = path.stat().st_size / 1e6
        opened = _median(lambda: Document.open(path).close())
        listed = _median(lambda: moments(path))
        checked = _median(lambda: check_document(path), 1)
        document = Document.open(path)
        kept = _median(lambda: make_backup(document, Path(folder) / "backups"), 1)
        document.close()
    return [
        ("history: open 10,000 claims with 100,000 steps", opened, 2, "s"),
        ("history: list 100,000 steps", listed, 0, "s"),
        ("history: check 100,000 steps by replay", checked, 0, "s"),
        ("history: back up 100,000 steps", kept, 0, "s"),
        ("history: size of 100,000 steps and 10,000 claims", size, 0, "MB"),
    ]


def bench_past() -> list[Row]:
    """Show moments of a history of 10,000 steps, of an open document and of a closed one."""
    rows = []
    with TemporaryDirectory() as folder:
        path = Path(folder) / "past.argmap"
        _grown(path, 10_000)
        places = {"early": 1_000, "middle": 5_000, "late": 9_000}
        document = Document.open(path)
        for name, seq in places.items():
            taken = _median(lambda seq=seq: map_at(document, document.map, seq))  # type: ignore[misc]
            rows.append((f"history: moment of 10,000, open document, {name}", taken, 0.5, "s"))
        document.close()
        for name, seq in places.items():
            taken = _median(lambda seq=seq: read_past(path, seq))  # type: ignore[misc]
            rows.append((f"history: moment of 10,000, closed document, {name}", taken, 0.5, "s"))
    return rows


def bench_merge() -> list[Row]:
    """Merge two copies of 10,000 claims with 500 edits on each side."""
    base = argument_map(CLAIMS)
    sides = []
    for start in (0, 3):
        side = base.copy()
        claims = list(side.claims)
        for number in range(500):
            side.apply(_step(side, claims[(start + number * 13) % CLAIMS], number + start).changes)
        sides.append(side)
    taken = _median(lambda: merge(base, *sides))
    return [("merge: 2 x 500 edits on 10,000 claims", taken, 2, "s")]


def bench_edit() -> list[Row]:
    """Edit a document of 10,000 claims one step at a time, each waited for; CPU of all threads.

    The system's share, which is mostly the syncs, is told apart from the program's own.
    """
    with TemporaryDirectory() as folder:
        path = Path(folder) / "edited.argmap"
        write_document(argument_map(CLAIMS), path)
        own, syncs = [], []
        with Session.open(path) as session:
            claims = list(session.map.claims)
            for number in range(400):
                step = _step(session.map, claims[number * 7 % CLAIMS], number)
                before = _times()
                session.apply(step)
                session.flush()
                after = _times()
                own.append(1_000 * (after[0] - before[0]))
                syncs.append(1_000 * (after[1] - before[1]))
    own.sort()
    return [
        ("edit: own CPU of one step until it is on the disk, mean", statistics.mean(own), 2, "ms"),
        ("edit: own CPU, p95", own[int(0.95 * len(own))], 2, "ms"),
        ("edit: the system's CPU beside it, mean", statistics.mean(syncs), 0, "ms"),
    ]


def _times() -> tuple[float, float]:
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime, used.ru_stime
