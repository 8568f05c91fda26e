"""Opening a document that may be foreign, newer, broken, hostile or in use.

In this order: the first bytes of the file, read plainly (`argmap.storage.register`); a read-only
connection with everything off that a file could misuse; the tables, which must be exactly those of
the format. Only then is a file opened for writing, under a lock that nobody else can share.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
import time
from contextlib import closing, suppress
from pathlib import Path

from argmap.errors import (
    ArgmapError,
    DamagedError,
    InputError,
    NewerVersionError,
    StorageError,
)
from argmap.files import reason
from argmap.storage import check, register, renewal, schema
from argmap.storage.faults import busy, plain, primary, too_new, translated
from argmap.storage.guard import guard

_BUSY = 0.2


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """Connect to a document that is there, with everything off that a file could misuse.

    `mode` is "ro" or "rw". Never creates a file. No statement has read the file yet.

    Raises
    ------
    DamagedError
        If something lies beside it that SQLite would take for its own.
    """
    register.refuse_foreign(path)
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    made = sqlite3.connect(
        uri, uri=True, isolation_level=None, timeout=_BUSY, check_same_thread=False
    )
    guard(made)
    return made


def connect_to_memory(data: bytes) -> sqlite3.Connection:
    """Connect to a document's bytes, with everything off that they could misuse."""
    if not data:  # which Python cannot deserialize
        raise DamagedError("nothing is in it")
    made = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    made.deserialize(data)
    guard(made)
    return made


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
    if version < 1:
        raise DamagedError(f"{path.name} is no sound map: it says that its format is {version}")
    known = min(version, schema.VERSION)
    beside, lacking = schema.strangers(connection, known), schema.missing(connection, known)
    if version > schema.VERSION:
        if lacking or any(kind not in ("table", "index") for kind, _ in beside):
            raise too_new(path)
        return version
    for kind, name in (*beside, *lacking):
        raise DamagedError(
            f"{path.name} is no sound map: its {plain(kind)} “{plain(name)[:40]}” is not as Argmap "
            "makes it"
        )
    return version


def readable(made: sqlite3.Connection, path: Path) -> sqlite3.Connection:
    """Vet a connection, and give one that has the newest format: a copy, where the file is older.

    The connection is closed where another is given or anything is raised.
    """
    try:
        if vet(made, path) >= schema.VERSION:
            return made
        copy = renewal.renewed(made)
    except BaseException:
        made.close()
        raise
    made.close()
    guard(copy)
    return copy


def connect_to_read(path: Path) -> sqlite3.Connection:
    """Connect to a document for reading, vetted; to a copy in memory if its format is older.

    Where a program stopped in the middle of a change, SQLite has to finish taking that back first.

    Raises
    ------
    InputError, StorageError
        If it is none, or cannot be read now.
    """
    register.peek_document(path)
    with translated(path):
        try:
            return readable(connect(path, "ro"), path)
        except sqlite3.OperationalError as error:
            if primary(error) not in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN):
                raise
            take_back(path)
        return readable(connect(path, "ro"), path)


def roll_back(path: Path) -> None:
    """Have SQLite take back a change that was cut off, whatever comes of it."""
    with closing(connect(path, "rw")) as connection:
        connection.execute("PRAGMA query_only = OFF")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")


def rolled_back(path: Path) -> bytes:
    """Have SQLite take back, in a copy, a change that was cut off; OSError if it cannot be read."""
    with tempfile.TemporaryDirectory(prefix="argmap-") as folder:
        copy = Path(folder) / "copy"
        shutil.copyfile(path, copy)
        with suppress(FileNotFoundError):
            shutil.copyfile(register.journal(path), register.journal(copy))
        with suppress(sqlite3.Error):
            roll_back(copy)
        return copy.read_bytes()


def take_back(path: Path) -> None:
    """Take back a change that was cut off, if a sound document comes of that.

    A journal does not say whose it is. One of another file, or of an older change, would be
    written over what is sound; so it is tried in a copy first.

    Raises
    ------
    InputError
        If none comes of it; the document and what lies beside it are as they were.
    """
    with register.holding:
        register.refuse_held(path)
        try:
            before, after = path.read_bytes(), rolled_back(path)
        except OSError as error:
            raise InputError(f"cannot read {path}: {reason(error)}") from error
    if flaw := _flaw(after, path):
        if _flaw(before, path):
            raise flaw
        raise DamagedError(
            f"{path.name} is sound and was left as it is, but {register.journal(path).name} beside "
            "it belongs to another file or time; move that away, and open the map again"
        )
    roll_back(path)


def _flaw(data: bytes, path: Path) -> ArgmapError | None:
    """Give what is wrong with a document's bytes, if something is."""
    try:
        with translated(path), closing(readable(connect_to_memory(data), path)) as made:
            check.read_sound(made)
    except NewerVersionError:
        raise
    except (InputError, StorageError) as error:
        return error
    return None


def connect_to_write(path: Path, *, older: bool = False) -> sqlite3.Connection:
    """Connect to a document, vetted, under a lock that lasts until the connection is closed.

    One of an older format is refused unless `older` is said: it is to be brought into the newest
    first (`argmap.storage.migration`).

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
            # Enough only while the lock is kept: a change is then settled by a journal whose head
            # is overwritten and synced, and not by one that is deleted, which FULL does not wait
            # for.
            made.execute("PRAGMA synchronous = FULL")
            # Even to lock the file is a write to SQLite; nothing is written before the vetting.
            made.execute("PRAGMA query_only = OFF")
            made.execute("BEGIN EXCLUSIVE")
            made.execute("COMMIT")
            if vet(made, path) < schema.VERSION and not older:
                raise StorageError(f"{path.name} is of an older format; open it once more")
            # What was cut off was taken back by now: the journal of a change that came through.
            with suppress(OSError):
                register.journal(path).unlink(missing_ok=True)
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
        with register.holding:
            register.refuse_held(path)
            data = _quiet_copy(path)
        if data is not None:
            return connect_to_memory(data)
        time.sleep(0.02)
    raise busy(path)


def _quiet_copy(path: Path) -> bytes | None:
    """Read a file; None if it was being changed meanwhile."""
    try:
        before = path.stat()
        if register.journal_is_hot(path):
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
    return data if same and not register.journal_is_hot(path) else None


def vacuum_into(connection: sqlite3.Connection, path: Path) -> None:
    """Copy a document into an empty file; to SQLite a write, though it touches only the copy."""
    (guarded,) = connection.execute("PRAGMA query_only").fetchone()
    connection.execute("PRAGMA query_only = OFF")
    try:
        connection.execute("VACUUM INTO ?", [str(path)])
    finally:
        connection.execute(f"PRAGMA query_only = {guarded}")
