"""What is written to a document in one transaction, and how far its log has come."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from argmap.errors import DamagedError
from argmap.model.changes import Changes, net
from argmap.storage import log, rows
from argmap.storage.history import Entry
from argmap.storage.log import LogRow
from argmap.storage.seal import FIRST, shifted

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Head:
    """How far a log has come: its last entry, that entry's hash, and the digest of the map."""

    seq: int = 0
    hash: bytes = FIRST
    digest: bytes = bytes(32)


@dataclass(frozen=True, slots=True)
class Prepared:
    """An entry on its way to the disk: packed, and its changes for the tables."""

    row: LogRow
    changes: Changes

    @classmethod
    def of(cls, entry: Entry) -> Prepared:
        """Prepare an entry.

        Raises
        ------
        StorageError
            If an element in it holds what a document cannot.
        """
        return cls(LogRow.of(entry), entry.changes)


def wrapped(connection: sqlite3.Connection) -> Database:
    """Give sqlite-utils' view of a connection of ours."""
    from sqlite_utils import Database  # noqa: PLC0415 - slow to import, and only writing needs it

    return Database(connection, execute_plugins=False, recursive_triggers=False)


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Do what the block does whole or not at all, locked against others from the beginning."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # SQLite may have rolled back by itself; the error that led here is the one to tell.
        with suppress(sqlite3.Error):
            if connection.in_transaction:
                connection.execute("ROLLBACK")
        raise


_STATE = (
    "INSERT INTO state (one, head, digest) VALUES (1, ?, ?) "
    "ON CONFLICT (one) DO UPDATE SET head = excluded.head, digest = excluded.digest"
)


def write(db: Database, entries: Iterable[Prepared], head: Head) -> Head:
    """Write entries to the tables and the log, within the caller's transaction."""
    for entry in entries:
        nets = net(entry.changes)
        rows.write(db, nets)
        seal = entry.row.hash(head.hash)
        log.insert(db, entry.row, seal)
        head = Head(entry.row.seq, seal, shifted(head.digest, nets))
    db.execute(_STATE, [head.seq, head.digest])
    return head


def read_head(connection: sqlite3.Connection) -> Head:
    """Give how far a document's log has come.

    Raises
    ------
    DamagedError
        If the log does not end where it should.
    """
    state = connection.execute("SELECT head, digest FROM state").fetchall()
    last = connection.execute("SELECT seq, hash FROM log ORDER BY seq DESC LIMIT 1").fetchall()
    if len(state) != 1 or len(last) != 1 or state[0][0] != last[0][0]:
        raise DamagedError("the log does not end where the document says")
    return Head(last[0][0], last[0][1], state[0][1])
