"""Opening a document that may be foreign, newer, broken, hostile or in use.

In this order: the first bytes of the file, read plainly; a read-only connection with everything
off that a file could misuse; the tables, which must be exactly those of the format. Only then is
a file opened for writing, under a lock that nobody else can share.

A plain `open` of a file that this process also has open through SQLite would, on closing, drop
SQLite's lock on it (POSIX locks belong to the process). So open documents are registered here,
and none of them is opened plainly.
"""

from __future__ import annotations

import os
import sqlite3
import stat
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from argmap.errors import (
    ArgmapError,
    BusyError,
    DamagedError,
    InputError,
    NewerVersionError,
    NotAMapError,
    StorageError,
)
from argmap.files import reason
from argmap.storage import schema

Identity: TypeAlias = tuple[int, int]
"""Device and inode: what a file is, whatever it is called."""

DEADLINE = 60.0
"""Seconds after which reading a document is given up: no map takes that long, a trap does."""

_MAGIC = b"SQLite format 3\0"
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
_LONGEST = 500_000_000
_BUSY = 0.2


# -- which documents this process has open ---------------------------------------------------

_held: set[Identity] = set()
_holding = threading.RLock()


def identity(path: Path) -> Identity:
    """Give what a file is; OSError where there is none."""
    found = path.stat()
    return found.st_dev, found.st_ino


def hold(path: Path) -> Identity:
    """Register a document that this process opens for writing.

    Raises
    ------
    BusyError
        If it is open in this process already.
    """
    with _holding:
        try:
            known = identity(path)
        except OSError as error:
            raise InputError(f"cannot read {path}: {reason(error)}") from error
        if known in _held:
            raise _busy(path)
        _held.add(known)
        return known


def release(known: Identity) -> None:
    """Take a document that was closed off the register."""
    with _holding:
        _held.discard(known)


def refuse_held(path: Path) -> None:
    """Raise BusyError where a file is a document that this process has open."""
    try:
        if identity(path) in _held:
            raise _busy(path)
    except OSError:
        return


def _busy(path: Path) -> BusyError:
    return BusyError(
        f"{path.name} is open elsewhere; close it there, or open it here for reading only"
    )


# -- what a file is, by its first bytes --------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Head:
    """What the first bytes of a file say: a document of some version, or not one (version 0)."""

    first: bytes
    version: int

    @property
    def newer(self) -> bool:
        """Whether a newer Argmap wrote it."""
        return self.version > schema.VERSION


def peek(path: Path) -> Head:
    """Read the first bytes of a file.

    Raises
    ------
    InputError
        If it cannot be read, or is no plain file.
    NotAMapError
        If it is empty, or an SQLite file of another program.
    DamagedError
        If it is a document that was cut short.
    BusyError
        If this process has it open.
    """
    with _holding:
        refuse_held(path)
        try:
            found = path.stat()
            if stat.S_ISDIR(found.st_mode):
                raise InputError(f"{path} is a folder, not a file")
            if not stat.S_ISREG(found.st_mode):
                raise InputError(f"{path} is no plain file")
            with path.open("rb") as file:
                first = file.read(100)
        except OSError as error:
            raise InputError(f"cannot read {path}: {reason(error)}") from error
    if not first:
        raise NotAMapError(f"{path.name} is empty")
    version = _version(path.name, first)
    if version and not _journal_is_hot(path):
        _check_size(path.name, first, found.st_size)
    return Head(first, version)


def _version(name: str, first: bytes) -> int:
    """Give the version of the document that begins so, 0 if it is none."""
    if first[:16] != _MAGIC[: len(first)]:
        return 0
    if len(first) < 100:
        raise DamagedError(f"{name} is cut short after {len(first)} bytes")
    if int.from_bytes(first[68:72], "big") != schema.APPLICATION_ID:
        raise NotAMapError(f"{name} is an SQLite file of another program, no argument map")
    if first[18:20] != b"\x01\x01":
        raise DamagedError(f"{name} was switched to a journal mode that Argmap does not use")
    return int.from_bytes(first[60:64], "big")


def _check_size(name: str, first: bytes, size: int) -> None:
    """Raise where a document has fewer bytes than its head says."""
    page, count = int.from_bytes(first[16:18], "big"), int.from_bytes(first[28:32], "big")
    whole = (65_536 if page == 1 else page) * count
    counted = first[24:28] == first[92:96]
    if counted and size < whole:
        raise DamagedError(f"{name} is cut short: {size:,} of {whole:,} bytes are there")


def peek_document(path: Path) -> Head:
    """Read the first bytes of what must be a document (see `peek`)."""
    head = peek(path)
    if not head.version:
        raise NotAMapError(f"{path.name} is no Argmap document")
    return head


# -- connections -------------------------------------------------------------------------------


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn what SQLite and a broken file's rows raise into the tree of errors."""
    try:
        yield
    except ArgmapError as error:
        whole = isinstance(error, InputError | StorageError) and path.name in str(error)
        if whole:
            raise
        raise _damaged(path, error) from error
    except sqlite3.Error as error:
        raise _translated(path, error) from error
    except (ValueError, TypeError, RecursionError, OverflowError) as error:
        raise _damaged(path, f"a row cannot be read ({error})") from error


def _translated(path: Path, error: sqlite3.Error) -> ArgmapError:
    code = primary(error)
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return _busy(path)
    if code == sqlite3.SQLITE_INTERRUPT:
        return DamagedError(f"{path.name} takes too long to read, so it is no sound map")
    if code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return StorageError(f"cannot open {path}: {error}")
    if code == sqlite3.SQLITE_IOERR:
        return StorageError(f"cannot read {path}: {error}")
    return _damaged(path, error)


def _damaged(path: Path, why: object) -> DamagedError:
    return DamagedError(f"{path.name} is damaged and was left as it is: {why}")


def write_failure(path: Path, error: Exception) -> StorageError:
    """Say that entries could not be written: why, what is safe, and what to do."""
    why = _why(error)
    room = "free some space and try again" if why == _FULL else "try again"
    return StorageError(
        f"{path.name} could not be saved: {why}. All your work is kept in memory: "
        f"{room}, or save it elsewhere under another name"
    )


_FULL = "the disk is full"


def _why(error: Exception) -> str:
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


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """Connect to a document that is there, with everything off that a file could misuse.

    `mode` is "ro" or "rw". Never creates a file. No statement has read the file yet.
    """
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    made = sqlite3.connect(
        uri, uri=True, isolation_level=None, timeout=_BUSY, check_same_thread=False
    )
    _guard(made)
    return made


def _guard(connection: sqlite3.Connection) -> None:
    for pragma in (
        "query_only = ON",
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "mmap_size = 0",
        "foreign_keys = ON",
    ):
        connection.execute(f"PRAGMA {pragma}")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 1)
    end = time.monotonic() + DEADLINE
    connection.set_progress_handler(lambda: time.monotonic() > end, 100_000)


def vet(connection: sqlite3.Connection, path: Path) -> int:
    """Make sure that the tables are those of the format; give the file's version.

    A newer file is one that we may read where it has our tables, to the letter, and beside them
    nothing but tables and indexes.

    Raises
    ------
    DamagedError
        If something is missing or was slipped in.
    NewerVersionError
        If it is newer and cannot be read.
    """
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    beside, lacking = schema.strangers(connection), schema.missing(connection)
    if version > schema.VERSION:
        if lacking or any(kind not in ("table", "index") for kind, _ in beside):
            raise too_new(path)
        return version
    for kind, name in (*beside, *lacking):
        raise DamagedError(
            f"{path.name} is no sound map: its {kind} “{name[:40]}” is not as Argmap makes it"
        )
    return version


def too_new(path: Path) -> NewerVersionError:
    """Say that a newer document cannot be read."""
    return NewerVersionError(
        f"{path.name} was written by a newer Argmap, in a format that this one does not know; "
        "update Argmap to open it"
    )


def _opened(path: Path, mode: str) -> sqlite3.Connection:
    """Connect and vet."""
    made = connect(path, mode)
    try:
        vet(made, path)
    except BaseException:
        made.close()
        raise
    return made


def connect_to_read(path: Path) -> sqlite3.Connection:
    """Connect to a document for reading, vetted.

    Where a program stopped in the middle of a change, SQLite has to finish taking that back first.

    Raises
    ------
    InputError, StorageError
        If it is none, or cannot be read now.
    """
    peek_document(path)
    with translated(path):
        try:
            return _opened(path, "ro")
        except sqlite3.OperationalError as error:
            if primary(error) not in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN):
                raise
            _roll_back(path)
        return _opened(path, "ro")


def _roll_back(path: Path) -> None:
    """Have SQLite take back a change that was cut off."""
    with closing(connect(path, "rw")) as connection:
        connection.execute("PRAGMA query_only = OFF")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")


def connect_to_write(path: Path) -> sqlite3.Connection:
    """Connect to a document, vetted, under a lock that lasts until the connection is closed.

    Raises
    ------
    BusyError
        If someone else has it open.
    InputError, StorageError
        If it is none, or cannot be written.
    """
    with translated(path):
        made = connect(path, "rw")
        try:
            made.execute("PRAGMA locking_mode = EXCLUSIVE")
            made.execute("PRAGMA journal_mode = DELETE")
            made.execute("PRAGMA synchronous = FULL")
            # Even to lock the file is a write to SQLite; nothing is written before the vetting.
            made.execute("PRAGMA query_only = OFF")
            made.execute("BEGIN EXCLUSIVE")
            made.execute("COMMIT")
            vet(made, path)
        except BaseException:
            made.close()
            raise
    return made


def may_write(path: Path) -> bool:
    """Tell whether the file and its folder, which holds the journal, can be written."""
    real = Path(os.path.realpath(path))
    return os.access(real, os.W_OK) and os.access(real.parent, os.W_OK)


# -- a copy of what is open elsewhere ------------------------------------------------------------


def snapshot(path: Path) -> sqlite3.Connection:
    """Copy a document that another program has open into memory, as it stands between two changes.

    The whole copy is still to be checked: a change may have passed unseen while it was made.

    Raises
    ------
    BusyError
        If no quiet moment was found, or this process has it open itself.
    """
    for _ in range(20):
        with _holding:
            refuse_held(path)
            data = _quiet_copy(path)
        if data is not None:
            made = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
            made.deserialize(data)
            _guard(made)
            return made
        time.sleep(0.02)
    raise _busy(path)


def _quiet_copy(path: Path) -> bytes | None:
    """Read a file; None if it was being changed meanwhile."""
    try:
        before = path.stat()
        if _journal_is_hot(path):
            return None
        data = path.read_bytes()
        after = path.stat()
    except OSError as error:
        raise InputError(f"cannot read {path}: {reason(error)}") from error
    same = (before.st_mtime_ns, before.st_size, before.st_ino) == (
        after.st_mtime_ns,
        after.st_size,
        after.st_ino,
    )
    return data if same and not _journal_is_hot(path) else None


def _journal_is_hot(path: Path) -> bool:
    """Tell whether a change is being written: its journal then begins with SQLite's mark."""
    try:
        with journal(path).open("rb") as file:
            return file.read(8) == _JOURNAL_MAGIC
    except FileNotFoundError:
        return False


def journal(path: Path) -> Path:
    """Give the path of a document's rollback journal."""
    real = Path(os.path.realpath(path))
    return real.with_name(f"{real.name}-journal")
