"""A map as it was: after any step of its document's log, told by number or by time.

The log holds every change with its inverse, so a moment is reached from either end: forward from
the entry that made the map, or back from the map as it is now, whichever is nearer.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from argmap.errors import InputError
from argmap.model.changes import Added, Change, Updated, inverted
from argmap.model.elements import Element
from argmap.model.map import ArgumentMap, checked
from argmap.storage import check, log, store, whole
from argmap.storage.document import Document
from argmap.storage.history import Entry, EntryKind, History, Version
from argmap.storage.log import LogRow, Overlay

Forms: TypeAlias = dict[str, Element]

_CHUNK = 2_000
"""How many rows of an open document are fetched at once on the way forward."""

_TAIL = 64
"""How many of the last steps of an open document are taken from memory: they may not be written."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One step of a log without what changed in it (see `Entry` for the fields)."""

    seq: int
    time: datetime
    kind: EntryKind
    label: str
    undoes: int | None = None
    origin: str = ""

    @classmethod
    def of(cls, entry: LogRow | Entry) -> Moment:
        """Give the moment of an entry, as it lies in the file or understood."""
        time = log.moment(entry.time) if isinstance(entry, LogRow) else entry.time
        return cls(
            seq=entry.seq,
            time=time,
            kind=EntryKind(entry.kind),
            label=entry.label,
            undoes=entry.undoes,
            origin=entry.origin,
        )


# -- which moments there are -------------------------------------------------------------------


def moments(source: Document | Path) -> list[Moment]:
    """Give all steps of a document, open or not, in order.

    Raises
    ------
    InputError, StorageError
        If it is no document, broken, or cannot be reached.
    """
    if isinstance(source, Path):
        with whole.reading(source) as connection:
            check.read_elements(connection)
            return [Moment.of(row) for row, _ in log.rows(connection)]
    found = [Moment.of(row) for row in source.rows(1, source.history.next_seq)]
    return found + [Moment.of(entry) for entry in source.entries(len(found) + 1)]


def versions(steps: Iterable[Moment]) -> list[Version]:
    """Give the named versions that the steps of a log lead to, in the order of their naming.

    Raises
    ------
    ValueError
        If a step does not follow from those before it.
    """
    return History.of(((m.seq, m.kind, m.undoes, m.label) for m in steps), ground=0).versions


def seq_at(steps: Iterable[Moment], time: datetime) -> int:
    """Give the number of the last step that was made by a time.

    Clocks are set back now and then: a step counts from its own time on, and those before it in
    the log count with it.

    Raises
    ------
    InputError
        If the map was not there yet.
    """
    made = [step.seq for step in steps if step.time <= time]
    if not made:
        raise InputError(f"the map was not there yet at {time:%Y-%m-%d %H:%M}")
    return max(made)


# -- the map at one ----------------------------------------------------------------------------


def read_past(path: Path, seq: int) -> ArgumentMap:
    """Read the map that a document held after a step; the document is left as it is.

    Raises
    ------
    InputError, StorageError
        If there is no such step, or the document is none, broken, or cannot be reached.
    """
    with whole.reading(path) as connection:
        now = check.read_elements(connection)
        return _read_at(connection, now, seq, store.read_head(connection).seq, path)


def read_pasts(path: Path, choose: Callable[[list[Moment]], list[int]]) -> list[ArgumentMap]:
    """Read the maps that a document held after some steps, chosen among those there are.

    The document is examined once, which takes longer than finding a moment.

    Raises
    ------
    InputError, StorageError
        If there is no such step, or the document is none, broken, or cannot be reached.
    """
    with whole.reading(path) as connection:
        now = check.read_elements(connection)
        steps = [Moment.of(row) for row, _ in log.rows(connection)]
        return [_read_at(connection, now, seq, len(steps), path) for seq in choose(steps)]


def _read_at(
    connection: sqlite3.Connection, now: list[Element], seq: int, last: int, path: Path
) -> ArgumentMap:
    _require(path.name, seq, last)
    if seq <= last // 2:
        forms = _forward(row for row, _ in log.rows(connection, 1, seq + 1))
    else:
        forms = {element.id: element for element in now}
        for row, _ in reversed(list(log.rows(connection, seq + 1))):
            _carry_out(forms, inverted(log.backwards(row, Overlay(forms.get))))
    return checked(forms.values(), f"step {seq} of the log")


def map_at(document: Document, argmap_now: ArgumentMap, seq: int) -> ArgumentMap:
    """Give the map that an open document held after a step.

    `argmap_now` is the map after the last entry appended; it is not altered.

    Raises
    ------
    InputError, StorageError
        If there is no such step, or the log is broken or cannot be reached.
    """
    last = document.history.next_seq - 1
    _require(document.path.name, seq, last)
    # The last entries may still be on their way to the disk: those are only known from the end.
    if seq <= last // 2 and document.rows(seq, seq + 1):
        forms = _forward(_fetched(document, seq))
    else:
        forms = _forms(argmap_now)
        for entry in reversed(document.entries(seq + 1)):
            _carry_out(forms, inverted(entry.changes))
    return checked(forms.values(), f"step {seq} of the log")


def finding(document: Document, argmap_now: ArgumentMap, seq: int) -> Callable[[], ArgumentMap]:
    """Give what finds the map that an open document held after a step, in any thread.

    As `map_at`, but the map may go on being edited meanwhile.

    Raises
    ------
    InputError, StorageError
        If there is no such step, or the log is broken or cannot be reached; also when called.
    """
    last = document.history.next_seq - 1
    _require(document.path.name, seq, last)
    name = f"step {seq} of the log"
    if seq <= last // 2 and document.rows(seq, seq + 1):
        return lambda: checked(_forward(_fetched(document, seq)).values(), name)
    start = max(seq + 1, last - _TAIL)
    if start > seq + 1 and not document.rows(start - 1, start):
        found = map_at(document, argmap_now, seq)
        return lambda: found
    forms, tail = _forms(argmap_now), document.entries(start)

    def back() -> ArgumentMap:
        for entry in reversed(tail):
            _carry_out(forms, inverted(entry.changes))
        for row in reversed(document.rows(seq + 1, start) if start > seq + 1 else []):
            _carry_out(forms, inverted(log.backwards(row, Overlay(forms.get))))
        return checked(forms.values(), name)

    return back


def entries_of(path: Path) -> list[Entry]:
    """Read the whole log of a document, its changes understood; the document is left as it is.

    Raises
    ------
    InputError, StorageError
        If it is no document, broken, or cannot be reached.
    """
    found: list[Entry] = []
    forms: Forms = {}
    with whole.reading(path) as connection:
        check.read_elements(connection)
        for row, _ in log.rows(connection):
            changes = log.forwards(row, Overlay(forms.get))
            _carry_out(forms, changes)
            found.append(row.entry(changes))
    return found


def _require(name: str, seq: int, last: int) -> None:
    if not 1 <= seq <= last:
        raise InputError(f"{name} has no step {seq}; its steps are 1 to {last}")


def _fetched(document: Document, last: int) -> Iterator[LogRow]:
    for start in range(1, last + 1, _CHUNK):
        yield from document.rows(start, min(start + _CHUNK, last + 1))


def _forward(rows: Iterable[LogRow]) -> Forms:
    """Replay rows from the first one on."""
    forms: Forms = {}
    for row in rows:
        _carry_out(forms, log.forwards(row, Overlay(forms.get)))
    return forms


def _forms(argmap: ArgumentMap) -> Forms:
    return {element.id: element for element in argmap.elements()}


def _carry_out(forms: Forms, changes: Iterable[Change]) -> None:
    for change in changes:
        if isinstance(change, Updated):
            forms[change.after.id] = change.after
        elif isinstance(change, Added):
            forms[change.element.id] = change.element
        else:
            forms.pop(change.element.id, None)
