"""What SQLite and broken rows raise, said in the words of `argmap.errors`."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from argmap.errors import (
    ArgmapError,
    BusyError,
    DamagedError,
    InputError,
    NewerVersionError,
    StorageError,
)
from argmap.files import reason


def busy(path: Path) -> BusyError:
    """Say that a document is open elsewhere."""
    return BusyError(
        f"{path.name} is open elsewhere; close it there, or open it here for reading only"
    )


def too_new(path: Path) -> NewerVersionError:
    """Say that a newer document cannot be read."""
    return NewerVersionError(
        f"{path.name} was written by a newer Argmap, in a format that this one does not know; "
        "update Argmap to open it"
    )


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn what SQLite and a broken file's rows raise into the tree of errors."""
    try:
        yield
    except StorageError:
        raise
    except ArgmapError as error:
        if isinstance(error, InputError) and path.name in str(error):
            raise
        raise damaged(path, error) from error
    except sqlite3.Error as error:
        raise _translated(path, error) from error
    except (ValueError, TypeError, RecursionError, OverflowError) as error:
        raise damaged(path, f"a row cannot be read ({error})") from error


def _translated(path: Path, error: sqlite3.Error) -> ArgmapError:
    code = primary(error)
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return busy(path)
    if code == sqlite3.SQLITE_INTERRUPT:
        return DamagedError(f"{path.name} takes too long to read, so it is no sound map")
    if code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return StorageError(f"cannot open {path}: {error}")
    if code == sqlite3.SQLITE_IOERR:
        return StorageError(f"cannot read {path}: {error}")
    if code == sqlite3.SQLITE_FULL:
        return StorageError(f"cannot read {path}: {_FULL}")
    return damaged(path, error)


def damaged(path: Path, why: object) -> DamagedError:
    """Say that a document is damaged, and why one thinks so."""
    return DamagedError(f"{path.name} is damaged and was left as it is: {plain(why)}")


def plain(words: object) -> str:
    """Give words that a broken file may have a part in as one short line of plain signs."""
    signs = (sign if sign.isprintable() else " " for sign in str(words)[:1_000])
    line = " ".join("".join(signs).split())
    return line if len(line) <= 200 else f"{line[:200]}…"


def write_failure(path: Path, error: Exception) -> StorageError:
    """Say that entries could not be written: why, what is safe, and what to do."""
    said = why(error)
    room = "free some space and try again" if said == _FULL else "try again"
    return StorageError(
        f"{path.name} could not be saved: {said}. All your work is kept in memory: "
        f"{room}, or save it elsewhere under another name"
    )


_FULL = "the disk is full"


def why(error: BaseException) -> str:
    """Say why something could not be written, in a few words; of what led to it where that says."""
    if isinstance(error, StorageError) and isinstance(error.__cause__, sqlite3.Error):
        error = error.__cause__
    if isinstance(error, FileNotFoundError):
        return "the file was moved or removed"
    if isinstance(error, OSError):
        return reason(error)
    if not isinstance(error, sqlite3.Error):
        return str(error)
    known = {
        sqlite3.SQLITE_FULL: _FULL,
        sqlite3.SQLITE_IOERR: "the disk reports an error",
        sqlite3.SQLITE_READONLY: "the file cannot be written",
        sqlite3.SQLITE_CANTOPEN: "the folder cannot be written",
        sqlite3.SQLITE_BUSY: "another program has locked it",
    }
    return known.get(primary(error), str(error))


def primary(error: sqlite3.Error) -> int:
    """Give SQLite's code of an error without its details; 0 where it has none."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF
