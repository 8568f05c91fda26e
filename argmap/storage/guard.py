"""What every connection to a file that may be foreign or broken has switched off."""

from __future__ import annotations

import sqlite3
import time

DEADLINE = 60.0
"""Seconds after which reading a document is given up: no map takes that long, a trap does."""

_LONGEST = 500_000_000


def guard(connection: sqlite3.Connection) -> None:
    """Switch off what a file could misuse; no statement has read the file yet."""
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
