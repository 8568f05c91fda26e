"""Documents of 10,000 claims: opening, undo, memory, and the size of the log."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.generate import argument_map

from argmap.model import edits
from argmap.model.changes import Step, inverted
from argmap.model.map import ArgumentMap
from argmap.storage import Document, Entry, EntryKind, dumps, loads, read_document, write_document
from argmap.storage.log import LogRow

CLAIMS = 10_000
STEPS = 10_000
Row = tuple[str, float, float, str]

_MEMORY = """
import gc, sys, tracemalloc
from pathlib import Path
from argmap.storage import read_document
path = Path(sys.argv[1])
read_document(path)
gc.collect()
tracemalloc.start()
argmap = read_document(path)
gc.collect()
print(tracemalloc.get_traced_memory()[0])
"""


def _median(work: Callable[[], object], runs: int = 5) -> float:
    """Give the median of the seconds of CPU that a piece of work takes."""
    taken = []
    for _ in range(runs):
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    return statistics.median(taken)


def bench_reading() -> list[Row]:
    """Open, read, write and check a large map, in the document and in the text form."""
    argmap = argument_map(CLAIMS)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "large.argmap"
        rows = [
            (
                "document: write 10,000 claims",
                _median(lambda: write_document(argmap, path, overwrite=True), 3),
                0,
                "s",
            ),
            (
                "document: open 10,000 claims",
                _median(lambda: Document.open(path).close()),
                1.5,
                "s",
            ),
            ("document: read 10,000 claims", _median(lambda: read_document(path)), 1.5, "s"),
        ]
        text = dumps(argmap)
        return [
            *rows,
            ("text form: write 10,000 claims", _median(lambda: dumps(argmap)), 0, "s"),
            ("text form: read 10,000 claims", _median(lambda: loads(text)), 1.5, "s"),
            ("document: bytes a claim", path.stat().st_size / CLAIMS, 0, "B"),
        ]


def bench_memory() -> list[Row]:
    """Measure, in a process of its own, what the model of a large map takes."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "large.argmap"
        write_document(argument_map(CLAIMS), path)
        command = [sys.executable, "-c", _MEMORY, str(path)]
        said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return [("model: memory of 10,000 claims", int(said) / 1e6, 60, "MB")]


def bench_undo() -> list[Row]:
    """Undo a long history from the log, with and without the writing."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "large.argmap"
        write_document(argument_map(CLAIMS), path)
        bytes_an_entry = _edit(path)
        document = Document.open(path)
        alone = _undo(document, append=False)
        document.close()
        document = Document.open(path)
        start = time.process_time()
        appended = _undo(document, append=True)
        document.flush(None)
        whole = time.process_time() - start
        document.close()
    return [
        ("log: bytes an entry", bytes_an_entry, 300, "B"),
        ("log: 10,000 undo steps read and applied", alone, 1, "s"),
        ("log: 10,000 undo steps, the thread's writing beside them", appended, 0, "s"),
        ("log: 10,000 undo steps until all is on the disk", whole, 0, "s"),
    ]


def _edit(path: Path) -> float:
    """Make many steps of the kinds that are made most; give the mean bytes of an entry."""
    document = Document.open(path)
    size = 0
    claims = list(document.map.claims)
    for number in range(STEPS):
        known = claims[number % len(claims)]
        entry = _append(document, _step(document.map, known, number), EntryKind.EDIT)
        row = LogRow.of(entry)
        # The hash, and SQLite's header with the number and the time.
        size += len(row.changes) + len(row.label.encode()) + 32 + 24
    document.flush(None)
    document.close()
    return size / STEPS


def _step(argmap: ArgumentMap, known: str, number: int) -> Step:
    words = f"In the year {1900 + number % 120} the costs fell on those who could bear them least"
    if number % 4 == 0:
        return edits.add_objection(argmap, known, words)
    if number % 4 == 1:
        return edits.add_reason(argmap, known, words)
    if number % 4 == 2:
        return edits.reword(argmap, known, words)
    return edits.fold(argmap, known, folded=not argmap.claims[known].folded)


def _append(document: Document, step: Step, kind: EntryKind, undoes: int | None = None) -> Entry:
    document.map.apply(step.changes)
    seq = document.history.next_seq
    entry = Entry(seq, datetime.now(UTC), kind, step.label, step.changes, undoes)
    document.append(entry)
    return entry


def _undo(document: Document, *, append: bool) -> float:
    """Undo all there is, in memory alone or to the disk; give the seconds of CPU."""
    start = time.process_time()
    while (seq := document.history.undo_target) is not None:
        back = inverted(document.entry(seq).changes)
        if append:
            _append(document, Step("Undo", back), EntryKind.UNDO, seq)
        else:
            document.map.apply(back)
            document.history.follow(document.history.next_seq, EntryKind.UNDO, seq, "")
    return time.process_time() - start
