"""Two documents that were one: how far their logs agree, and a merge put on top of one of them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from argmap.errors import InputError
from argmap.model.changes import Step
from argmap.model.map import ArgumentMap
from argmap.storage import whole
from argmap.storage.document import Document
from argmap.storage.history import Entry, EntryKind
from argmap.storage.past import map_at, read_past


def common_base(ours: Document | Path, theirs: Path) -> tuple[int, ArgumentMap]:
    """Give the last step that two documents share, and the map after it; ours may be open.

    Each entry's hash covers all entries before it, so that logs which agree in one hash agree in
    all up to there.

    Raises
    ------
    InputError, StorageError
        If they share no step, or either is no document, broken, or cannot be reached.
    """
    if isinstance(ours, Document):
        ours.flush()
    shared = 0
    for one, other in zip(_hashes(ours), _hashes(theirs), strict=False):
        if one != other:
            break
        shared += 1
    if not shared:
        path = ours.path if isinstance(ours, Document) else ours
        raise InputError(f"{path} and {theirs} have no common history; neither is a copy")
    if isinstance(ours, Document):
        return shared, map_at(ours, ours.map, shared)
    return shared, read_past(ours, shared)


def _hashes(source: Document | Path) -> list[bytes]:
    if isinstance(source, Document):
        return source.query(_seals)
    with whole.reading(source) as connection:
        return _seals(connection)


def _seals(connection: sqlite3.Connection) -> list[bytes]:
    return [seal for (seal,) in connection.execute("SELECT hash FROM log ORDER BY seq")]


def write_further(path: Path, step: Step, target: Path, *, overwrite: bool = False) -> None:
    """Write a copy of a document with one step more in its log (none if it is empty), whole or not.

    Raises
    ------
    InputError, StorageError
        If the document is none, broken, or cannot be reached, or the copy cannot be written, or
        something is there and `overwrite` is not said.
    InvariantError
        If the step does not fit the document's map.
    """
    with (
        whole.new_file(target, overwrite=overwrite) as temporary,
        closing(Document.open(path, read_only=True)) as document,
        closing(document.save_as(temporary, overwrite=True)) as copy,
    ):
        if step:
            copy.map.apply(step.changes)
            seq = copy.history.next_seq
            copy.append(Entry(seq, datetime.now(UTC), EntryKind.EDIT, step.label, step.changes))
            copy.flush(None)
