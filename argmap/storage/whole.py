"""Documents written and read in one go, without a thread and without a lock that stays."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from argmap.errors import ArgmapError, BusyError, DamagedError, StorageError
from argmap.files import whole_file
from argmap.model.changes import Added
from argmap.model.map import ArgumentMap
from argmap.storage import check, faults, jsonform, log, opening, register, schema, store
from argmap.storage.history import Entry, EntryKind

SUFFIX = ".argmap"

_TABLES = ("claim", "argument", "source", "excerpt")


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """What a document is, without its map.

    `entries` counts the steps in its log, `size` its bytes; `changed` is the time of the last
    step.
    """

    version: int
    title: str
    claims: int
    arguments: int
    sources: int
    excerpts: int
    entries: int
    changed: datetime
    size: int


# -- writing -----------------------------------------------------------------------------------


def write_document(
    argmap: ArgumentMap, path: Path, *, label: str = "Create map", overwrite: bool = False
) -> None:
    """Make a document of a map, whole or not at all, and close it.

    Its log begins with one entry, called `label`, that adds everything.

    Raises
    ------
    StorageError
        If it cannot be written, or something is there and `overwrite` is not said.
    """
    first = _first(argmap, label)
    with (
        new_file(path, overwrite=overwrite) as temporary,
        closing(connect_new(temporary)) as connection,
        store.transaction(connection),
    ):
        schema.lay_out(connection)
        store.write(store.wrapped(connection), [first], store.Head())


def _first(argmap: ArgumentMap, label: str) -> store.Prepared:
    changes = tuple(Added(element) for element in argmap.elements())
    entry = Entry(seq=1, time=datetime.now(UTC), kind=EntryKind.EDIT, label=label, changes=changes)
    return store.Prepared.of(entry)


def connect_new(path: Path) -> sqlite3.Connection:
    """Connect to a file that nobody knows yet: it needs no journal, and is synced as a whole."""
    made = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode = MEMORY", "synchronous = OFF", "foreign_keys = ON"):
        made.execute(f"PRAGMA {pragma}")
    return made


@contextmanager
def new_file(path: Path, *, overwrite: bool) -> Iterator[Path]:
    """Give a temporary path whose file becomes the document at `path` (see `whole_file`).

    Raises
    ------
    StorageError
        If it cannot be written, or something is there and `overwrite` is not said.
    """
    if os.path.lexists(path):
        if not overwrite:
            raise StorageError(f"{path} is there already; nothing was written")
        register.refuse_held(path)
    with whole_file(path) as temporary:
        try:
            yield temporary
        except sqlite3.Error as error:
            raise StorageError(f"cannot write {path}: {faults.why(error)}") from error
        finally:
            # Where a copy failed, SQLite leaves its journal for another try; there is none.
            with suppress(OSError):
                register.journal(temporary).unlink(missing_ok=True)
        _retire_journal(path)


def _retire_journal(path: Path) -> None:
    """Take away what a crash left, lest it be taken for the new document's journal.

    The old document may need it, and is still there if it cannot be replaced after all.
    """
    if register.journal_is_hot(path):
        with suppress(sqlite3.Error, ArgmapError):
            opening.take_back(path)
    with suppress(FileNotFoundError):
        register.journal(path).unlink()


# -- reading -----------------------------------------------------------------------------------


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """Give a connection that reads a document; a copy where another program has it open.

    Raises
    ------
    InputError, StorageError
        If it is no document, broken, newer than this program, or cannot be reached.
    """
    with faults.translated(path), closing(connect_to_read(path)) as connection:
        yield connection


def connect_to_read(path: Path) -> sqlite3.Connection:
    """Connect to a document, or to a sound copy of one that another program has open."""
    try:
        return opening.connect_to_read(path)
    except BusyError:
        for _ in range(5):
            try:
                with faults.translated(path):
                    made = opening.readable(opening.snapshot(path), path)
                    check.read_sound(made)
            except DamagedError:
                made.close()
            else:
                return made
        raise


def read_document(path: Path) -> ArgumentMap:
    """Read the map of a document, and leave the document as it is.

    Raises
    ------
    InputError, StorageError
        If it is no document, broken, newer than this program, or cannot be reached.
    """
    with reading(path) as connection:
        return check.read_sound(connection)


def is_document(path: Path) -> bool:
    """Tell whether a file is a document, by its first bytes (see `register.peek` for errors)."""
    return bool(register.peek(path).version)


def read_map(path: Path) -> ArgumentMap:
    """Read a map from a document or from `.argmap.json`, told apart by what is in the file.

    Raises
    ------
    InputError, StorageError, InvariantError
        If it is neither, broken, newer than this program, or cannot be read.
    """
    head = register.peek(path)
    if head.version:
        return read_document(path)
    return jsonform.read_json(path)


def document_info(path: Path) -> DocumentInfo:
    """Tell what a document is.

    Raises
    ------
    InputError, StorageError
        If it is none, or cannot be read.
    """
    version = register.peek_document(path).version
    with reading(path) as connection:
        counts = [
            connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608
            for table in _TABLES
        ]
        (title,) = connection.execute("SELECT title FROM map").fetchone()
        last, time = connection.execute(
            "SELECT seq, time FROM log ORDER BY seq DESC LIMIT 1"
        ).fetchone()
        return DocumentInfo(
            version=version,
            title=title,
            claims=counts[0],
            arguments=counts[1],
            sources=counts[2],
            excerpts=counts[3],
            entries=last,
            changed=log.moment(time),
            size=path.stat().st_size,
        )


def check_document(path: Path) -> list[str]:
    """Give what is wrong with a document, in words; nothing where it is sound.

    Raises
    ------
    InputError, StorageError
        If it is no document of ours, newer than this program, or cannot be reached.
    """
    try:
        with reading(path) as connection:
            return check.problems(connection)
    except DamagedError as error:
        return [str(error)]
