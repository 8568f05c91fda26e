"""A copy of an open document, made also where its own disk no longer takes anything.

Where writing failed midway and taking that back fails too, SQLite refuses to read the file: what
is in it is neither what was nor what was to be. Yet file and journal together still say what was.
Copied to a place that can be written, they are made a sound document there.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from argmap.errors import ArgmapError
from argmap.storage import check, faults, opening, register
from argmap.storage.writer import Writer


class UnreadableError(Exception):
    """The document cannot be read any more; what is in memory still can be written."""


def copy_out(writer: Writer, path: Path) -> None:
    """Copy an open document, without what waits, into an empty file (see `whole.new_file`).

    Raises
    ------
    UnreadableError
        If it is the document that cannot be read.
    sqlite3.Error, OSError
        If it is the copy that cannot be written.
    """
    try:
        writer.call(lambda known: opening.vacuum_into(known, path))
    except ArgmapError:  # an earlier rescue let go of the file
        _copy_apart(writer, path)
    except sqlite3.Error:
        if writer.call(_reads):
            raise
        _copy_apart(writer, path)


def _reads(connection: sqlite3.Connection) -> bool:
    """Tell whether a document can be read from its beginning to its end."""
    try:
        (said,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    except sqlite3.Error:
        return False
    return bool(said == "ok")


def _copy_apart(writer: Writer, path: Path) -> None:
    """Copy the file and its journal byte by byte, and finish in the copy what was begun."""
    if not writer.part():
        raise UnreadableError
    journal = register.journal(path)
    journal.unlink(missing_ok=True)
    for source, target in ((writer.path, path), (register.journal(writer.path), journal)):
        if content := _bytes(source):
            target.write_bytes(content)
    try:
        with faults.translated(writer.path):
            opening.roll_back(path)
            with closing(opening.connect(path, "ro")) as copy:
                opening.vet(copy, writer.path)
                check.read_sound(copy)
    except ArgmapError as error:
        raise UnreadableError from error


def _bytes(path: Path) -> bytes:
    """Read a file; nothing where there is none."""
    try:
        with suppress(FileNotFoundError):
            return path.read_bytes()
    except OSError as error:
        raise UnreadableError from error
    return b""
