"""Elements as rows of the document's tables, and back."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, TypeAlias

from argmap.model.changes import Net
from argmap.model.elements import NOTHING, Argument, Claim, Element, MapInfo, Pin, Stance
from argmap.storage.encode import (
    COUNT,
    EXTRA,
    FIELDS,
    FLAG,
    KINDS,
    NAMES,
    NUMBER,
    PIN,
    STANCE,
    TEXT,
    Field,
    Form,
)

if TYPE_CHECKING:
    from sqlite_utils import Database

Row: TypeAlias = dict[str, Any]

_LINKS: dict[tuple[type[Element], str], tuple[str, str, str]] = {
    (Argument, "premises"): ("premise", "argument", "claim"),
    (Claim, "excerpts"): ("citation", "claim", "excerpt"),
}
"""Fields that list other elements: the table they lie in, its column for this element, and for
the other."""


# -- writing ---------------------------------------------------------------------------------


def write(db: Database, nets: Iterable[Net]) -> None:
    """Carry changes into the tables, within the caller's transaction.

    Claims come before arguments, so that an argument's target is known for a claim or none, and
    what is removed goes last.
    """
    by_kind: dict[type[Element], list[Net]] = defaultdict(list)
    for item in nets:
        by_kind[item.kind].append(item)
    for kind in KINDS.values():
        if kind in by_kind:
            _put(db, kind, by_kind[kind])
    for kind, items in by_kind.items():
        for item in items:
            if item.after is None and item.before is not None:
                _unlink(db, item.before)
                db.table(NAMES[kind]).delete(item.before.id)


def _put(db: Database, kind: type[Element], items: list[Net]) -> None:
    """Insert the new elements of one kind and update the others."""
    fresh = [item.after for item in items if item.before is None and item.after is not None]
    if fresh:
        made = [_row(db, element) for element in fresh]
        db.table(NAMES[kind]).insert_all(made, batch_size=500)
    links: dict[str, list[Row]] = defaultdict(list)
    for element in fresh:
        _link(element, links)
    for item in items:
        if item.before is not None and item.after is not None:
            _update(db, item.before, item.after)
            if _listed(item.before) != _listed(item.after):
                _unlink(db, item.before)
                _link(item.after, links)
    for name, rows in links.items():
        db.table(name).insert_all(rows, batch_size=500)


def _update(db: Database, before: Element, after: Element) -> None:
    """Write what has changed of an element's row.

    In plain SQL, since sqlite-utils would read the schema again for each row.
    """
    fields = FIELDS[type(after)].values()
    # By identity, since equal values may still be written differently (-0.0 and 0.0).
    changed = [f for f in fields if getattr(before, f.name) is not getattr(after, f.name)]
    row = _row(db, after, changed)
    if row:
        key, value = ("one", 1) if isinstance(after, MapInfo) else ("id", after.id)
        terms = ", ".join(f"{name} = ?" for name in row)
        sql = f"UPDATE {NAMES[type(after)]} SET {terms} WHERE {key} = ?"  # noqa: S608 - our names
        db.execute(sql, [*row.values(), value])


def _listed(element: Element) -> list[tuple[str, ...]]:
    return [getattr(element, field) for kind, field in _LINKS if kind is type(element)]


def _link(element: Element, links: dict[str, list[Row]]) -> None:
    for (kind, field), (table, own, other) in _LINKS.items():
        if kind is type(element):
            links[table] += (
                {own: element.id, "place": place, other: known}
                for place, known in enumerate(getattr(element, field))
            )


def _unlink(db: Database, element: Element) -> None:
    for (kind, _), (table, own, _) in _LINKS.items():
        if kind is type(element):
            db.table(table).delete_where(f"{own} = ?", [element.id])


def _row(db: Database, element: Element, only: Iterable[Field] | None = None) -> Row:
    """Give the row of an element, or some fields of it, its lists of other elements left out."""
    row: Row = {"one": 1} if isinstance(element, MapInfo) and only is None else {}
    for field in FIELDS[type(element)].values() if only is None else only:
        value = getattr(element, field.name)
        if (type(element), field.name) in _LINKS:
            continue
        if field.name == "target":
            aimed = db.execute("SELECT 1 FROM claim WHERE id = ?", [value]).fetchone()
            row["target_claim"] = value if aimed else None
            row["target_argument"] = None if aimed else value
        elif field.form is PIN:
            row["pin_x"], row["pin_y"] = PIN.plain(value) if value else (None, None)
        elif field.form in (EXTRA, _TAGS):
            row[field.name] = compact(field.form.plain(value)) if value else None
        else:
            row[field.name] = value if value is None else field.form.plain(value)
    return row


def compact(value: object) -> str:
    """Give a value as JSON without blanks."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


# -- reading ---------------------------------------------------------------------------------

_TAGS = FIELDS[Claim]["tags"].form
Reader: TypeAlias = Callable[[Any], Any]


def _loaded_texts(raw: str | None) -> tuple[str, ...]:
    return () if raw is None else tuple(json.loads(raw))


def _read_flag(raw: int | None) -> bool | None:
    return None if raw is None else bool(raw)


_READERS: dict[Form, Reader] = {
    TEXT: lambda raw: raw,
    FLAG: _read_flag,
    NUMBER: lambda raw: raw,
    COUNT: lambda raw: raw,
    STANCE: Stance,
    EXTRA: lambda raw: NOTHING if raw is None else json.loads(raw),
    _TAGS: _loaded_texts,
}


def elements(connection: sqlite3.Connection) -> Iterator[Element]:
    """Give all elements of a document, in the order of `ArgumentMap.elements`.

    Raises
    ------
    sqlite3.Error, ValueError, TypeError
        If the rows are none that this program wrote.
    """
    for kind in KINDS.values():
        yield from _read(connection, kind)


def _read(connection: sqlite3.Connection, kind: type[Element]) -> Iterator[Element]:
    """Give the elements of one kind."""
    columns: list[str] = []
    builders: list[tuple[str, Reader]] = []
    for field in FIELDS[kind].values():
        named, builder = _column(connection, kind, field, len(columns))
        columns += named
        builders.append((field.name, builder))
    # The names are the schema's own, never a file's.
    sql = f"SELECT {', '.join(columns)} FROM {NAMES[kind]} ORDER BY id"  # noqa: S608
    for row in connection.execute(sql):
        yield kind(**{name: build(row) for name, build in builders})


def _column(
    connection: sqlite3.Connection, kind: type[Element], field: Field, at: int
) -> tuple[list[str], Reader]:
    """Give the columns of a field, and what makes its value of a row that has them from `at` on."""
    if link := _LINKS.get((kind, field.name)):
        table = _links(connection, *link)
        return [], lambda row: table.get(row[0], ())
    if field.form is PIN:
        return [
            "pin_x",
            "pin_y",
        ], lambda row: None if row[at] is None else Pin(row[at], row[at + 1])
    if field.name == "target":
        return ["coalesce(target_claim, target_argument)"], lambda row: row[at]
    reader = _READERS[field.form]
    return [f'"{field.name}"'], lambda row: reader(row[at])


def _links(
    connection: sqlite3.Connection, table: str, own: str, other: str
) -> dict[str, tuple[str, ...]]:
    """Give what each element lists, in order."""
    sql = f"SELECT {own}, {other} FROM {table} ORDER BY {own}, place"  # noqa: S608 - as above
    found: dict[str, tuple[str, ...]] = {}
    for known, listed in connection.execute(sql):
        found[known] = (*found.get(known, ()), listed)
    return found
