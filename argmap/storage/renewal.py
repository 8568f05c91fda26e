"""Documents of an older format, brought into the newest one: always in a copy, never in place.

So a document of any format is read as if it were of the newest, and one that is to be written is
replaced as a whole by its copy (`argmap.storage.migration`): nothing is ever half done. The log
and its hashes go over as they are.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from argmap.errors import DamagedError
from argmap.storage import schema, store


def renewed(old: sqlite3.Connection) -> sqlite3.Connection:
    """Give a copy in memory, in the newest format, of a vetted document of an older one.

    Raises
    ------
    ArgmapError, sqlite3.Error
        If its rows are none that this program wrote.
    """
    made = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    try:
        renew(old, made)
    except BaseException:
        made.close()
        raise
    return made


def renew(old: sqlite3.Connection, new: sqlite3.Connection) -> None:
    """Bring a vetted document of an older format into an empty database.

    Raises
    ------
    ArgmapError, sqlite3.Error
        If its rows are none that this program wrote.
    """
    version = int(old.execute("PRAGMA user_version").fetchone()[0])
    new.execute("PRAGMA foreign_keys = ON")
    with store.transaction(new):
        schema.lay_out(new)
        _FROM[version](old, new)
    if store.read_head(new) != store.read_head(old):
        raise DamagedError("it could not be brought into the newest format")


def _from_1(old: sqlite3.Connection, new: sqlite3.Connection) -> None:
    """Format 2 has a further kind of entry; all rows stay as they are."""
    for table in schema.TABLES_OF[1]:
        _copy(table, old, new)


def _copy(table: str, old: sqlite3.Connection, new: sqlite3.Connection) -> None:
    """Copy the rows of a table that both formats have alike."""
    rows = old.execute(f"SELECT * FROM {table}")  # noqa: S608 - our own names
    columns = [f'"{column[0]}"' for column in rows.description]
    new.executemany(
        f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})",  # noqa: S608
        rows,
    )


_FROM: dict[int, Callable[[sqlite3.Connection, sqlite3.Connection], None]] = {1: _from_1}
"""For each older format, how its rows become those of the newest."""
