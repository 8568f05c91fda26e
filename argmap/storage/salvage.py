"""Salvage: a sound document of what a damaged one still holds, and a report of what it does not.

A document says everything twice: in its tables and in its log. Where the tables agree with their
digest, or the log with its hashes, nothing is lost. Else the two are put together: what the tables
have counts, and where they are torn, what the log had come to. Of that, what holds together is
kept: an argument is dropped where a premise or the target is missing.
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path
from typing import Any, TypeAlias

from argmap.errors import ArgmapError, DamagedError, FormatError, InputError, StorageError
from argmap.model.elements import Argument, Element
from argmap.model.map import ArgumentMap
from argmap.storage import log, seal, whole
from argmap.storage.encode import EXTRA, FIELDS, FLAG, KINDS, NAMES, PIN, decode, value_of
from argmap.storage.log import LogRow
from argmap.storage.mending import Loss, held_together
from argmap.storage.remains import (
    Record,
    Remains,
    connect_to_remains,
    contents,
    log_rows,
    state,
)

LABEL = "Salvage map"
"""What the first entry of a salvaged document's log is called."""


@dataclass(frozen=True, slots=True)
class Report:
    """What was saved, as counts by kind, and what was not.

    `complete` is True where the map is known to be as it was last saved, by the document's own
    word: where its last pages fell back to an earlier step all together, as of then. Else `torn`
    names the kinds of elements of which some may be missing that nothing else speaks of. `steps`
    counts the entries of the log that could be read, of `last` that there were; they are not in
    the new document.
    """

    complete: bool
    saved: dict[str, int]
    losses: tuple[Loss, ...]
    torn: tuple[str, ...]
    steps: int
    last: int


_Salvaged: TypeAlias = tuple[ArgumentMap, Report]


@dataclass(slots=True)
class _Found:
    """Elements by id, and what was lost of them."""

    elements: dict[str, Element] = field(default_factory=dict)
    losses: list[Loss] = field(default_factory=list)


def salvage(path: Path, target: Path, *, overwrite: bool = False) -> Report:
    """Make a new document of what can be read of a damaged one, which is left as it is.

    Raises
    ------
    DamagedError
        If nothing can be saved.
    InputError
        If the file cannot be read, is of another program or newer than this one.
    StorageError
        If the new document cannot be written, or something is there and `overwrite` is not said.
    """
    if target.exists() and path.exists() and target.samefile(path):
        raise StorageError(f"{target.name} is the damaged file itself; choose another name")
    made, report = salvaged(path)
    whole.write_document(made, target, label=LABEL, overwrite=overwrite)
    return report


def salvaged(path: Path) -> tuple[ArgumentMap, Report]:
    """Give the map that can be read of a damaged document, and what was lost (see `salvage`)."""
    found: list[_Salvaged] = []
    failures: list[InputError] = []
    for data in contents(path):
        try:
            with closing(connect_to_remains(data, path)) as connection:
                found.append(_salvaged(connection, path))
        except InputError as error:
            failures.append(error)
    if not found:
        raise failures[0]
    return max(found, key=_worth)


def _worth(salvaged: _Salvaged) -> tuple[bool, int]:
    """Tell by what one of two is to be preferred: all there is, or else more of it."""
    _, report = salvaged
    return report.complete, sum(report.saved.values())


def _salvaged(connection: sqlite3.Connection, path: Path) -> _Salvaged:
    remains = Remains(connection)
    said = state(remains)
    rows = log_rows(remains, said.head)
    told, trusted = _replayed(rows)
    # Only the document can say that its log did not go on.
    trusted = trusted and rows[-1][0].seq == said.head
    found = _tables(remains, told)
    complete = _digest(found) == said.digest is not None
    if trusted and not complete:
        found, complete = told, True
    elif not complete:
        found = _joined(found, told, remains.torn)
    made, broken = held_together(found.elements)
    if not (made.claims or made.sources or rows):
        raise DamagedError(f"nothing can be saved of {path.name}; it was left as it is")
    losses = _unique([] if complete else [*_missing(found), *found.losses], broken)
    saved = Counter(NAMES[type(element)] for element in made.elements())
    counts = {name: saved[name] for name in KINDS if name != "map"}
    complete = complete and not broken
    torn = () if complete else tuple(name for name in KINDS if name in remains.torn)
    last = max(said.head or 0, *(row.seq for row, _ in rows), 0)
    return made, Report(complete, counts, losses, torn, len(rows), last)


def _digest(found: _Found) -> bytes | None:
    """Give the digest of what was found, None where it holds what no document does."""
    try:
        return seal.digest(found.elements.values())
    except (ArgmapError, ValueError):
        return None


def _unique(*losses: Iterable[Loss]) -> tuple[Loss, ...]:
    """Give every element that was lost once, with the first reason."""
    found: dict[str, Loss] = {}
    for loss in chain(*losses):
        found.setdefault(loss.id, loss)
    return tuple(found.values())


def _missing(found: _Found) -> list[Loss]:
    """Give the claims that arguments still name and that were not found."""
    known = {loss.id for loss in found.losses} | found.elements.keys()
    named: dict[str, None] = {}
    for element in found.elements.values():
        if isinstance(element, Argument):
            named |= dict.fromkeys(element.premises)
    return [Loss("claim", name, "", "it is unreadable") for name in named if name not in known]


# -- the log -----------------------------------------------------------------------------------


def _replayed(rows: list[tuple[LogRow, bytes]]) -> tuple[_Found, bool]:
    """Follow the log as far as it can be read; tell whether it is all there, by its hashes."""
    found = _Found()
    known, whole_so_far = seal.FIRST, True
    for place, (row, noted) in enumerate(rows, 1):
        whole_so_far = whole_so_far and row.seq == place and _hash(row, known) == noted
        known = noted
        if not _follow(row, found.elements):
            whole_so_far = False
    return found, whole_so_far and bool(rows)


def _hash(row: LogRow, before: bytes) -> bytes | None:
    try:
        return row.hash(before)
    except (TypeError, ValueError):
        return None


def _follow(row: LogRow, forms: dict[str, Element]) -> bool:
    """Carry out what can be read of an entry; tell whether that was all of it."""
    try:
        packed = log.unpack(row.changes, row.seq)
    except (ArgmapError, zlib.error):
        return False
    done = True
    for raw in packed if isinstance(packed, list) else []:
        try:
            _carry_out(raw, forms)
        except (ArgmapError, ValueError, TypeError, KeyError, IndexError, AttributeError):
            done = False
    return done


def _carry_out(raw: list[Any], forms: dict[str, Element]) -> None:
    """Carry out one packed change, whatever the element was like before."""
    sign, name = raw[:2]
    if sign == "~":
        _, _, known, old, new = raw
        fields = FIELDS[KINDS[name]]
        values = {key: fields[key].default for key in old}
        values |= {key: value_of(fields[key], value, name) for key, value in new.items()}
        forms[known] = replace(forms[known], **values)
    elif sign == "+":
        element = decode(KINDS[name], raw[2], name)
        forms[element.id] = element
    else:
        forms.pop(raw[2]["id"], None)


# -- the tables --------------------------------------------------------------------------------


_KEYS: dict[str, tuple[str, ...]] = {
    "premise": ("argument", "place"),
    "citation": ("claim", "place"),
    "argument": ("id",),
    "claim": ("id",),
    "excerpt": ("id",),
    "source": ("id",),
    "map": ("one",),
}
_IDS = ("id", "argument", "claim", "excerpt", "source", "target_claim", "target_argument")
"""The columns that hold ids of elements."""
_LISTS = {
    "argument": ("premises", "premise", "argument", "claim"),
    "claim": ("excerpts", "citation", "claim", "excerpt"),
}
"""Fields that list other elements: in which table, under which column, which column."""


def _tables(remains: Remains, told: _Found) -> _Found:
    """Read the elements in the tables."""
    records = _records(remains, set(told.elements))
    found = _Found()
    lists = {name: _listed(records[table], own, other)
             for name, (_, table, own, other) in _LISTS.items()}  # fmt: skip
    for name, kind in KINDS.items():
        for record in records[name]:
            if name in _LISTS:
                record[_LISTS[name][0]] = lists[name].get(record["id"], [])
            _take(kind, record, found)
    return found


def _records(remains: Remains, known: set[str]) -> dict[str, list[Record]]:
    """Read all tables; where one is torn, ids that another has lead on beyond the break."""
    records: dict[str, list[Record]] = {}
    for _ in range(2):
        for table, key in _KEYS.items():
            records[table] = remains.table(table, key, () if key == ("one",) else known)
        # The index on what is listed has it all a second time.
        for table, other in (("premise", "claim"), ("citation", "excerpt")):
            if table in remains.torn:
                index = f"{table}_by_{other}"
                records[table] += remains.table(table, (other, *_KEYS[table]), known, index)
        if not remains.torn & _KEYS.keys():
            break
        known = known | set(_ids(chain(*records.values())))
    return records


def _ids(records: Iterable[Record]) -> Iterator[str]:
    """Give all ids that rows mention."""
    for record in records:
        for column in _IDS:
            if isinstance(known := record.get(column), str):
                yield known


def _listed(records: list[Record], own: str, other: str) -> dict[object, list[object]]:
    """Give what each element lists, in order."""
    places: dict[object, dict[int, object]] = {}
    for record in records:
        if isinstance(place := record["place"], int):
            places.setdefault(record[own], {}).setdefault(place, record[other])
    return {known: [listed[place] for place in sorted(listed)] for known, listed in places.items()}


def _take(kind: type[Element], record: Record, found: _Found) -> None:
    """Build an element of a row; a field that cannot be read takes its default."""
    name, known = NAMES[kind], str(record.get("id"))
    values: dict[str, Any] = {}
    for item in FIELDS[kind].values():
        try:
            raw = _plain(record, item.name, item.form)
            if raw is not None:
                values[item.name] = value_of(item, raw, name)
        except (FormatError, ValueError, TypeError, RecursionError):
            why = f"its {item.name} is unreadable"
            found.losses.append(Loss(name, known, _words(record), why))
        if item.required and item.name not in values:
            return
    element = kind(**values)
    found.elements[element.id] = element


def _plain(record: Record, name: str, form: object) -> object:
    """Give a row's value as the text form has it, None where there is none."""
    if form is PIN:
        pin = [record["pin_x"], record["pin_y"]]
        return None if None in pin else pin
    if name == "target":
        aimed = record["target_claim"]
        return record["target_argument"] if aimed is None else aimed
    raw = record[name]
    if raw is not None and (form is EXTRA or name == "tags"):
        return json.loads(raw)
    return bool(raw) if form is FLAG and isinstance(raw, int) else raw


def _words(record: Record) -> str:
    return str(record.get("text") or record.get("title") or "")


# -- putting together --------------------------------------------------------------------------


def _joined(tables: _Found, told: _Found, torn: set[str]) -> _Found:
    """Add to what the tables have what the log had come to where they are torn."""
    made = _Found(dict(tables.elements), list(tables.losses))
    lost = {loss.id for loss in tables.losses}
    for known, element in told.elements.items():
        absent = known not in made.elements and NAMES[type(element)] in torn
        if absent or known in lost or ("premise" in torn and _says_more(element, made)):
            made.elements[known] = element
    made.losses = [loss for loss in made.losses if loss.id not in told.elements]
    return made


def _says_more(element: Element, made: _Found) -> bool:
    """Tell whether an argument has premises that were not found in the tables."""
    known = made.elements.get(element.id)
    if not isinstance(element, Argument) or not isinstance(known, Argument):
        return False
    return len(element.premises) > len(known.premises)
