"""Whether a document is sound: the file, its references, its log, and the one against the other."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from argmap.errors import ArgmapError, DamagedError
from argmap.model.changes import net
from argmap.model.elements import Element
from argmap.model.map import ArgumentMap, checked
from argmap.storage import log, rows, schema, seal, store
from argmap.storage.faults import plain
from argmap.storage.history import History
from argmap.storage.log import Overlay


def read_sound(connection: sqlite3.Connection) -> ArgumentMap:
    """Build the map from a document's tables, having examined all but the meaning of its log.

    Raises
    ------
    DamagedError
        If something is wrong; nothing is read of a file that may be broken elsewhere.
    ArgmapError, sqlite3.Error, ValueError, TypeError
        If rows are none that this program wrote.
    """
    return checked(read_elements(connection), "its content")


def read_elements(connection: sqlite3.Connection) -> list[Element]:
    """Read the elements in a document's tables, examined as for `read_sound`, not put together.

    That they are what was saved is known by their digest.

    Raises
    ------
    DamagedError, ArgmapError, sqlite3.Error, ValueError, TypeError
        As `read_sound`.
    """
    for examine in (_file, _references, _log):
        for problem in examine(connection):
            raise DamagedError(problem)
    found = list(rows.elements(connection))
    newer = connection.execute("PRAGMA user_version").fetchone()[0] > schema.VERSION
    if not newer and seal.digest(found) != store.read_head(connection).digest:
        raise DamagedError("its content is not what was saved: something in it was altered")
    return found


def problems(connection: sqlite3.Connection) -> list[str]:
    """Give what is wrong with a document, in words; nothing where it is sound.

    The map is also built from the log alone and held against the tables.
    """
    try:
        if found := [*_file(connection), *_references(connection), *_log(connection)]:
            return found
        if replayed(connection) != read_sound(connection):
            return ["the log leads to another map than the one in the tables"]
    except (ArgmapError, sqlite3.Error, ValueError, TypeError, RecursionError) as error:
        return [plain(error)]
    return []


def _file(connection: sqlite3.Connection) -> Iterator[str]:
    for (text,) in connection.execute("PRAGMA integrity_check"):
        for line in text.splitlines():
            if line != "ok" and not line.startswith("*** in database"):
                yield f"the file is damaged: {line}"


def _references(connection: sqlite3.Connection) -> Iterator[str]:
    for table, _, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield f"a {table} refers to a {parent} that is not there"


def _log(connection: sqlite3.Connection) -> Iterator[str]:
    """Look for what does not follow in the log: its numbers, its undos, its hashes."""
    head = store.read_head(connection)
    History.of(log.outlines(connection))
    known = seal.FIRST
    for row, noted in log.rows(connection):
        known = row.hash(known)
        if noted != known:
            yield f"entry {row.seq} of the log was altered"
            return
    if known != head.hash:
        yield "the log was altered at its end"


def replayed(connection: sqlite3.Connection) -> ArgumentMap:
    """Build the map from the log alone.

    Raises
    ------
    DamagedError
        If an entry does not follow from those before it.
    """
    forms: dict[str, Element] = {}
    for row, _ in log.rows(connection):
        for item in net(log.forwards(row, Overlay(forms.get))):
            if item.after is not None:
                forms[item.after.id] = item.after
            elif item.before is not None and forms.pop(item.before.id, None) is None:
                raise DamagedError(f"entry {row.seq} of the log removes what is not there")
    return checked(forms.values(), "the log")
