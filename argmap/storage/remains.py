"""What can still be read of a damaged document: its bytes, the rows of its tables, its log.

The file is read once, plainly, and what is queried is a copy in memory, so the original cannot be
touched. Its first page says where the tables begin; every document, of whatever format, has them at
the same places, so that a broken first page is replaced by a new one's.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Container, Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from argmap.errors import InputError, NotAMapError
from argmap.files import reason
from argmap.storage import faults, opening, register, schema
from argmap.storage.guard import guard
from argmap.storage.log import LogRow

Record: TypeAlias = dict[str, Any]
_Rows: TypeAlias = dict[tuple[Any, ...], Record]

_MAGIC = b"SQLite format 3\0"
_HEADER = 100
_MISSED = 1_000_000
"""How many entries may be missing at the end of a log before the document's word is doubted."""
_PAGES_BEYOND = 4
"""How many times larger than it is a file may have been, by its own word."""


def contents(path: Path) -> list[bytes]:
    """Read a file, once; where a change was cut off, as it was before that and as it is.

    A journal may be of another file, or of an older change: what it leads to may be the worse.

    Raises
    ------
    InputError
        If it cannot be read.
    BusyError
        If this process has it open.
    """
    with register.holding:
        register.refuse_held(path)
        try:
            if path.is_dir():
                raise InputError(f"{path} is a folder, not a file")
            before = [opening.rolled_back(path)] if register.journal_is_hot(path) else []
            return [*before, path.read_bytes()]
        except OSError as error:
            raise InputError(f"cannot read {path}: {reason(error)}") from error


def connect_to_remains(data: bytes, path: Path) -> sqlite3.Connection:
    """Connect, in memory, to the bytes of a file that may be broken in any way.

    Raises
    ------
    InputError
        If it plainly was something else.
    """
    if not data:
        raise NotAMapError(f"{path.name} is empty")
    if connection := _sound_schema(data):
        return connection
    if data.startswith(_MAGIC) and len(data) >= _HEADER:
        if int.from_bytes(data[68:72], "big") != schema.APPLICATION_ID:
            raise NotAMapError(f"{path.name} is an SQLite file of another program, no argument map")
        if schema.VERSION < int.from_bytes(data[60:64], "big") < 1_000:
            raise faults.too_new(path)
    return _connected(_with_new_first_page(data))


# -- the first page ----------------------------------------------------------------------------


def _connected(data: bytes) -> sqlite3.Connection:
    made = sqlite3.connect(":memory:", isolation_level=None)
    made.deserialize(data)
    guard(made)
    made.text_factory = lambda raw: raw.decode(errors="replace")
    return made


def _sound_schema(data: bytes) -> sqlite3.Connection | None:
    """Connect to a file whose tables are where and what they should be."""
    if not data.startswith(_MAGIC):
        return None
    size = int.from_bytes(data[16:18], "big")
    count = int.from_bytes(data[28:32], "big")
    if size < 512 or size * count > len(data) * _PAGES_BEYOND:
        return None
    made = None
    count = max(count, len(data) // size)
    data = data[:28] + count.to_bytes(4, "big") + data[32:]
    try:
        made = _connected(data.ljust(size * count, b"\0"))
        for version in schema.TABLES_OF:
            if not schema.strangers(made, version) and not schema.missing(made, version):
                return made
    except (sqlite3.Error, ValueError, OverflowError):
        pass
    if made is not None:
        made.close()
    return None


def _with_new_first_page(data: bytes) -> bytes:
    """Put a new document's first page in the place of a broken one."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.execute("PRAGMA page_size = 4096")
        schema.lay_out(connection)
        pattern = bytes(connection.serialize())
    size = 4096
    count = max(-(-len(data) // size), len(pattern) // size)
    first = bytearray(pattern[:size])
    first[28:32] = count.to_bytes(4, "big")
    return bytes(first) + data[size:].ljust(size * (count - 1), b"\0")


# -- rows --------------------------------------------------------------------------------------


class Remains:
    """The tables of a broken document, read as far as they can be.

    `torn` names the tables of which something could not be read.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.torn: set[str] = set()

    def table(
        self, name: str, key: tuple[str, ...], known: Iterable[Any] = (), index: str = ""
    ) -> list[Record]:
        """Give the rows of a table as far as they are reached, each key once.

        It is read from both its ends to where it breaks, and onwards from every value of its
        first key that is `known`.
        """
        by = f"INDEXED BY {index}" if index else ""
        order = {way: ", ".join(f'"{column}" {way}' for column in key) for way in ("ASC", "DESC")}
        found: _Rows = {}
        if self._collect(name, key, f"{by} ORDER BY {order['ASC']}", (), found):
            return list(found.values())
        self.torn.add(index or name)
        behind: _Rows = {}
        self._collect(name, key, f"{by} ORDER BY {order['DESC']}", (), behind)
        found |= behind
        seen = {row[0] for row in found}
        onwards = f'{by} WHERE "{key[0]}" >= ? ORDER BY {order["ASC"]}'
        for value in sorted(known):
            if value not in seen:
                between: _Rows = {}
                self._collect(name, key, onwards, (value,), between, seen=seen)
                seen.update(row[0] for row in between)
                found |= between
        return list(found.values())

    def _collect(
        self,
        name: str,
        key: tuple[str, ...],
        clause: str,
        values: tuple[Any, ...],
        found: _Rows,
        *,
        seen: Container[Any] = (),
    ) -> bool:
        """Collect rows until one was seen before or something breaks; tell if nothing did."""
        try:
            cursor = self._connection.execute(f"SELECT * FROM {name} {clause}", values)  # noqa: S608
            columns = [column[0] for column in cursor.description]
            for row in cursor:
                record = dict(zip(columns, row, strict=True))
                if record[key[0]] in seen:
                    break
                found.setdefault(tuple(record[column] for column in key), record)
        except (sqlite3.Error, ValueError, OverflowError):
            return False
        return True


@dataclass(frozen=True, slots=True)
class State:
    """What a document says of itself: its last entry and its digest, None where unreadable."""

    head: int | None = None
    digest: bytes | None = None


def state(remains: Remains) -> State:
    """Read what a document says of itself."""
    for record in remains.table("state", ("one",)):
        head, digest = record["head"], record["digest"]
        return State(
            head if isinstance(head, int) else None, digest if isinstance(digest, bytes) else None
        )
    return State()


def log_rows(remains: Remains, head: int | None) -> list[tuple[LogRow, bytes]]:
    """Give the entries that can be read, each with its hash; `head` is the last one there was."""
    records = remains.table("log", ("seq",))
    if "log" in remains.torn:
        last = max([record["seq"] for record in records], default=0)
        if head is not None and last < head < last + _MISSED:
            last = head
        records = remains.table("log", ("seq",), range(1, last + 1))
        records.sort(key=lambda record: int(record["seq"]))
    found = []
    for record in records:
        seal = record.pop("hash")
        if isinstance(record["changes"], bytes) and isinstance(seal, bytes):
            found.append((LogRow(**record), seal))
    return found
