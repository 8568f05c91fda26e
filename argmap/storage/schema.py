"""The document file, format version 2, as SQL, and how format 1 differed.

A file is ours by its `application_id`, and of this format by its `user_version`. The text of the
statements is part of the format: an opened file must have exactly these tables and indexes, so
that no trigger, view or computed column that someone slipped in is ever run.

Foreign keys take no action and are checked at the commit: the changes of one step may come in any
order, and ON DELETE RESTRICT, which SQLite checks at once even where it is deferred, would turn
legal steps away. A step that leaves something dangling is refused all the same.
"""

from __future__ import annotations

import sqlite3

APPLICATION_ID = 0x4172676D
"""The letters "Argm", at byte 68 of every document."""
VERSION = 2
"""The format that this program writes, in `user_version` at byte 60."""

_EXTRA = "extra TEXT"
_DEFERRED = "DEFERRABLE INITIALLY DEFERRED"

TABLES: dict[str, str] = {
    # What is said of the whole map: one row.
    "map": f"""CREATE TABLE map (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  author TEXT NOT NULL,
  note TEXT NOT NULL,
  language TEXT NOT NULL,
  {_EXTRA}
) STRICT""",
    "source": f"""CREATE TABLE source (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  author TEXT NOT NULL,
  date TEXT NOT NULL,
  address TEXT NOT NULL,
  text TEXT NOT NULL,
  note TEXT NOT NULL,
  {_EXTRA}
) STRICT, WITHOUT ROWID""",
    "excerpt": f"""CREATE TABLE excerpt (
  id TEXT PRIMARY KEY,
  source TEXT NOT NULL REFERENCES source (id) {_DEFERRED},
  exact TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  start INTEGER,
  "end" INTEGER,
  {_EXTRA}
) STRICT, WITHOUT ROWID""",
    # asserted: 0, 1 or, where the claim's place decides, NULL. tags: a JSON list.
    "claim": f"""CREATE TABLE claim (
  id TEXT PRIMARY KEY,
  text TEXT NOT NULL,
  asserted INTEGER,
  implicit INTEGER NOT NULL,
  confidence REAL,
  note TEXT NOT NULL,
  tags TEXT,
  pin_x REAL,
  pin_y REAL,
  folded INTEGER NOT NULL,
  rank TEXT NOT NULL,
  {_EXTRA}
) STRICT, WITHOUT ROWID""",
    # Exactly one of the two targets is there.
    "argument": f"""CREATE TABLE argument (
  id TEXT PRIMARY KEY,
  target_claim TEXT REFERENCES claim (id) {_DEFERRED},
  target_argument TEXT REFERENCES argument (id) {_DEFERRED},
  stance TEXT NOT NULL CHECK (stance IN ('pro', 'con')),
  strength REAL,
  scheme TEXT NOT NULL,
  note TEXT NOT NULL,
  rank TEXT NOT NULL,
  {_EXTRA},
  CHECK ((target_claim IS NULL) <> (target_argument IS NULL))
) STRICT, WITHOUT ROWID""",
    "premise": f"""CREATE TABLE premise (
  argument TEXT NOT NULL REFERENCES argument (id) {_DEFERRED},
  place INTEGER NOT NULL,
  claim TEXT NOT NULL REFERENCES claim (id) {_DEFERRED},
  PRIMARY KEY (argument, place)
) STRICT, WITHOUT ROWID""",
    "citation": f"""CREATE TABLE citation (
  claim TEXT NOT NULL REFERENCES claim (id) {_DEFERRED},
  place INTEGER NOT NULL,
  excerpt TEXT NOT NULL REFERENCES excerpt (id) {_DEFERRED},
  PRIMARY KEY (claim, place)
) STRICT, WITHOUT ROWID""",
    # time: microseconds since 1970, UTC. changes and hash: see `argmap.storage.log`.
    "log": """CREATE TABLE log (
  seq INTEGER PRIMARY KEY,
  time INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo', 'mark')),
  label TEXT NOT NULL,
  origin TEXT NOT NULL,
  undoes INTEGER REFERENCES log (seq),
  changes BLOB NOT NULL,
  hash BLOB NOT NULL
) STRICT""",
    # The last entry of the log, and the digest of all elements after it: one row.
    "state": """CREATE TABLE state (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  head INTEGER NOT NULL,
  digest BLOB NOT NULL
) STRICT""",
}

INDEXES: dict[str, tuple[str, str]] = {
    f"{table}_by_{column}": (table, f"CREATE INDEX {table}_by_{column} ON {table} ({column})")
    for table, column in (
        ("excerpt", "source"),
        ("argument", "target_claim"),
        ("argument", "target_argument"),
        ("premise", "claim"),
        ("citation", "excerpt"),
    )
}
"""Indexes on what refers to something, so that a deletion does not look through whole tables."""


TABLES_OF: dict[int, dict[str, str]] = {
    1: TABLES | {"log": TABLES["log"].replace(", 'mark')", ")")},
    2: TABLES,
}
"""The tables of each format, oldest first; all have the same columns and indexes so far."""


def lay_out(connection: sqlite3.Connection) -> None:
    """Make an empty file a document of the newest format.

    The tables and indexes come in one order, so that they begin at the same pages in every
    document (see `argmap.storage.remains`).
    """
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {VERSION}")
    for statement in TABLES.values():
        connection.execute(statement)
    for _, statement in INDEXES.values():
        connection.execute(statement)


def strangers(connection: sqlite3.Connection, version: int = VERSION) -> list[tuple[str, str]]:
    """Give (type, name) of what the file has beside, or otherwise than, a format says."""
    return _differing(connection, version)[0]


def missing(connection: sqlite3.Connection, version: int = VERSION) -> list[tuple[str, str]]:
    """Give (type, name) of what a format says and the file lacks or has otherwise."""
    return _differing(connection, version)[1]


def _differing(
    connection: sqlite3.Connection, version: int
) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    known = {("table", name, name, sql) for name, sql in TABLES_OF[version].items()}
    known |= {("index", name, table, sql) for name, (table, sql) in INDEXES.items()}
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema").fetchall()
    beside = sorted((str(row[0]), str(row[1])) for row in rows if row not in known)
    lacking = sorted((row[0], row[1]) for row in known - set(rows))
    return beside, lacking
