"""Which documents this process has open, and what a file is by its first bytes.

A plain `open` of a file that this process also has open through SQLite would, on closing, drop
SQLite's lock on it (POSIX locks belong to the process). So open documents are registered here,
and none of them is opened plainly.
"""

from __future__ import annotations

import os
import stat
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from argmap.errors import DamagedError, InputError, NotAMapError
from argmap.files import reason
from argmap.storage import schema
from argmap.storage.faults import busy

Identity: TypeAlias = tuple[int, int]
"""Device and inode: what a file is, whatever it is called."""

_MAGIC = b"SQLite format 3\0"
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")

_held: set[Identity] = set()
holding = threading.RLock()


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
    with holding:
        try:
            known = identity(path)
        except OSError as error:
            raise InputError(f"cannot read {path}: {reason(error)}") from error
        if known in _held:
            raise busy(path)
        _held.add(known)
        return known


def release(known: Identity) -> None:
    """Take a document that was closed off the register."""
    with holding:
        _held.discard(known)


def refuse_held(path: Path) -> None:
    """Raise BusyError where a file is a document that this process has open."""
    try:
        if identity(path) in _held:
            raise busy(path)
    except OSError:
        return


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

    @property
    def older(self) -> bool:
        """Whether it is a document of a format before the newest."""
        return 0 < self.version < schema.VERSION


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
    with holding:
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
    if version and not journal_is_hot(path):
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


# -- the journal ------------------------------------------------------------------------------


def journal_is_hot(path: Path) -> bool:
    """Tell whether a change is being written: its journal then begins with SQLite's mark."""
    try:
        with journal(path).open("rb") as file:
            return file.read(8) == _JOURNAL_MAGIC
    except OSError:  # there is none, or none that SQLite could read
        return False


def journal(path: Path) -> Path:
    """Give the path of a document's rollback journal."""
    return _beside(path, "journal")


def refuse_foreign(path: Path) -> None:
    """Raise DamagedError where a document has a write-ahead log, which Argmap never makes.

    SQLite would mix into the document what that holds, whosever it is.
    """
    log = _beside(path, "wal")
    if os.path.lexists(log):
        raise DamagedError(
            f"{path.name} was left as it is: {log.name} beside it is none of Argmap's; "
            "move that away, and open the map again"
        )


def _beside(path: Path, ending: str) -> Path:
    real = Path(os.path.realpath(path))
    return real.with_name(f"{real.name}-{ending}")
