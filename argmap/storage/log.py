"""The operation log: how an entry is packed, written, read back and understood.

The changes of an entry are JSON, deflated with a dictionary that is part of format 1:

- `["+", kind, element]` for an element that came,
- `["-", kind, element]` for one that went,
- `["~", kind, id, before, after]` for one that changed: only the fields that differ, each side
  without what has its default.

So an entry is small, and its inverse is in it; but what a changed element is like as a whole is
known only beside the map as it was just before or just after the entry (`Backwards`, `Forwards`).

The first entry of a document adds everything there was when it was made, the map's description
first: `ArgumentMap.of` makes the map of it. It cannot be undone.
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeAlias

from argmap.errors import DamagedError, FormatError
from argmap.model import limits
from argmap.model.changes import Added, Change, Changes, Removed, Updated
from argmap.model.elements import Element
from argmap.storage.encode import KINDS, NAMES, decode, difference, encode, patched
from argmap.storage.history import Entry, EntryKind
from argmap.storage.rows import compact
from argmap.storage.seal import chained

if TYPE_CHECKING:
    from sqlite_utils import Database

LARGEST = 500_000_000
"""The most bytes that the changes of one entry may unpack to."""

_SHORT = 2_500
"""The bytes that, with the dictionary, a window of 4 KB holds."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

# The ends of what is most common lie at the end, where deflate reaches them with the least bits.
_DICTIONARY = (
    b'"excerpt",{"id":""source":""exact":""prefix":""suffix":""start":,"end":'
    b'"source",{"title":""author":""date":""address":"https://""language":"'
    b'"extra":{"confidence":0."strength":0."scheme":""asserted":false,"asserted":true,'
    b'"tags":["","excerpts":["],"pin":[-,"implicit":true,"folded":true}'
    b'["~","map",["~","argument","{"stance":"con"},{"stance":"pro"},"note":"'
    b'["-","argument",{"id":""]],["-","claim",{"id":"01","text":"The "'
    b'["~","claim","01",{"rank":"a1"},{"text":"}],'
    b'[["+","claim",{"id":"019","text":"","rank":"a0"}],'
    b'["+","argument",{"id":"019","premises":["019"],"target":"019","stance":"con","rank":"a0"}]]'
)

Packed: TypeAlias = list[list[Any]]


# -- packing ---------------------------------------------------------------------------------


def pack(changes: Changes) -> bytes:
    """Give changes as they stand in the log.

    Raises
    ------
    StorageError
        If an element holds what a document cannot.
    """
    text = compact([_packed(change) for change in changes]).encode()
    # A short text needs no large window, and what is allocated for one costs more than packing.
    window, memory = (-12, 5) if len(text) < _SHORT else (-15, 8)
    packer = zlib.compressobj(9, zlib.DEFLATED, window, memory, 0, _DICTIONARY)
    return packer.compress(text) + packer.flush()


def _packed(change: Change) -> list[Any]:
    if isinstance(change, Updated):
        kind = NAMES[type(change.after)]
        return ["~", kind, change.after.id, *difference(change.before, change.after)]
    sign = "+" if isinstance(change, Added) else "-"
    return [sign, NAMES[type(change.element)], encode(change.element)]


def unpack(data: bytes, seq: int) -> Packed:
    """Give the JSON of packed changes; DamagedError where there is none."""
    unpacker = zlib.decompressobj(-15, _DICTIONARY)
    try:
        text = unpacker.decompress(data, LARGEST)
        if not unpacker.eof:
            raise DamagedError(f"entry {seq} of the log is cut short or too large")
        return json.loads(text)  # type: ignore[no-any-return]
    except (zlib.error, ValueError, RecursionError) as error:
        raise DamagedError(f"entry {seq} of the log cannot be read: {error}") from None


# -- rows ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LogRow:
    """An entry as it lies in the file, its changes still packed."""

    seq: int
    time: int
    kind: str
    label: str
    origin: str
    undoes: int | None
    changes: bytes

    @classmethod
    def of(cls, entry: Entry) -> LogRow:
        """Pack an entry.

        Raises
        ------
        StorageError
            If an element in it holds what a document cannot.
        """
        return cls(
            seq=entry.seq,
            time=(entry.time - _EPOCH) // _MICROSECOND,
            kind=str(entry.kind),
            label=limits.clean(entry.label),
            origin=limits.clean(entry.origin),
            undoes=entry.undoes,
            changes=pack(entry.changes),
        )

    def entry(self, changes: Changes) -> Entry:
        """Give the entry with its changes understood."""
        return Entry(
            seq=self.seq,
            time=moment(self.time),
            kind=EntryKind(self.kind),
            label=self.label,
            changes=changes,
            undoes=self.undoes,
            origin=self.origin,
        )

    def hash(self, before: bytes) -> bytes:
        """Give the entry's hash, after that of the entry before it."""
        header = [self.seq, self.time, self.kind, self.label, self.origin, self.undoes]
        return chained(before, header, self.changes)


def moment(time: int) -> datetime:
    """Give a row's time; DamagedError where it is none."""
    try:
        return _EPOCH + time * _MICROSECOND
    except (OverflowError, TypeError):
        raise DamagedError("the log holds a time that is none") from None


def insert(db: Database, row: LogRow, seal: bytes) -> None:
    """Write an entry, within the caller's transaction."""
    db.execute(_INSERT, [*(getattr(row, name) for name in _COLUMNS), seal])


_COLUMNS = ("seq", "time", "kind", "label", "origin", "undoes", "changes")
_INSERT = (
    f"INSERT INTO log ({', '.join(_COLUMNS)}, hash) "  # noqa: S608 - our own names
    f"VALUES ({', '.join('?' for _ in _COLUMNS)}, ?)"
)


def rows(
    connection: sqlite3.Connection, start: int = 1, stop: int | None = None
) -> Iterator[tuple[LogRow, bytes]]:
    """Give entries from `start` up to, not with, `stop`, each with its hash."""
    sql = f"SELECT {', '.join(_COLUMNS)}, hash FROM log WHERE seq >= ? AND seq < ? ORDER BY seq"  # noqa: S608
    for *values, seal in connection.execute(sql, (start, 2**62 if stop is None else stop)):
        yield LogRow(*values), seal


def outlines(
    connection: sqlite3.Connection,
) -> Iterator[tuple[int, EntryKind, int | None, str]]:
    """Give what a `History` is made of; ValueError where a kind is none."""
    kinds = {str(kind): kind for kind in EntryKind}
    for seq, kind, undoes, label in connection.execute(
        "SELECT seq, kind, undoes, label FROM log ORDER BY seq"
    ):
        yield seq, kinds.get(kind) or EntryKind(kind), undoes, label


# -- understanding ---------------------------------------------------------------------------


Lookup: TypeAlias = Callable[[str], Element | None]


class Overlay:
    """A map as it was at another moment: the elements that differ, over those that are there."""

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup
        self._forms: dict[str, Element | None] = {}

    def get(self, element_id: str) -> Element | None:
        """Give an element as it was, None where it was not there."""
        if element_id in self._forms:
            return self._forms[element_id]
        return self._lookup(element_id)

    def put(self, element_id: str, form: Element | None) -> None:
        """Note the form that an element had."""
        self._forms[element_id] = form

    def back_over(self, changes: Iterable[Change]) -> None:
        """Go to the moment before changes, given last first."""
        for change in changes:
            if isinstance(change, Updated):
                self.put(change.before.id, change.before)
            else:
                removed = isinstance(change, Removed)
                self.put(change.element.id, change.element if removed else None)


def backwards(row: LogRow, state: Overlay) -> Changes:
    """Understand an entry beside the state just after it, and take the state to just before it.

    Raises
    ------
    DamagedError
        If the entry does not lead to that state.
    """
    changes: list[Change] = []
    for raw in reversed(_checked(row)):
        change = _change(row.seq, raw, state, forwards=False)
        state.back_over([change])
        changes.append(change)
    return tuple(reversed(changes))


def forwards(row: LogRow, state: Overlay) -> Changes:
    """Understand an entry beside the state just before it, and take the state to just after it.

    Raises
    ------
    DamagedError
        If the entry does not follow from that state.
    """
    changes: list[Change] = []
    for raw in _checked(row):
        change = _change(row.seq, raw, state, forwards=True)
        if isinstance(change, Updated):
            state.put(change.after.id, change.after)
        else:
            added = isinstance(change, Added)
            state.put(change.element.id, change.element if added else None)
        changes.append(change)
    return tuple(changes)


_LENGTHS = {"+": 3, "-": 3, "~": 5}
_KIND_NAMES = tuple(KINDS)


def _checked(row: LogRow) -> Packed:
    """Unpack an entry and make sure that it has the shape of one."""
    packed = unpack(row.changes, row.seq)
    shaped = isinstance(packed, list) and all(
        isinstance(raw, list)
        and raw
        and _LENGTHS.get(str(raw[0])) == len(raw)
        and raw[1] in _KIND_NAMES
        for raw in packed
    )
    if not shaped:
        raise DamagedError(f"entry {row.seq} of the log holds no changes")
    return packed


def _change(seq: int, raw: list[Any], state: Overlay, *, forwards: bool) -> Change:
    sign, name = raw[:2]
    try:
        if sign == "~":
            return _update(raw, state, forwards=forwards)
        element = decode(KINDS[name], raw[2], f"a {name}")
    except FormatError as error:
        raise DamagedError(f"entry {seq} of the log does not fit the map: {error}") from None
    return Added(element) if sign == "+" else Removed(element)


def _update(raw: list[Any], state: Overlay, *, forwards: bool) -> Updated:
    _, name, known, old, new = raw
    if not (isinstance(known, str) and isinstance(old, dict) and isinstance(new, dict)):
        raise FormatError("a change is none")
    element = state.get(known)
    if type(element) is not KINDS[name]:
        raise FormatError(f"the {name} that changed is not there")
    if forwards:
        return Updated(element, patched(element, old, new, f"a {name}"))
    return Updated(patched(element, new, old, f"a {name}"), element)
