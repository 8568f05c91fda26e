"""A document to be damaged, what it was on the way, and journals that may lie beside it.

It is laid out the same whenever it is made; only the times in its log, and so its hashes, differ.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from storage.conftest import Editor, rich_map

from argmap.model import edits
from argmap.model.changes import Added, Step
from argmap.model.elements import Argument, Claim, Element, Excerpt, Pin, Source, Stance
from argmap.model.map import ArgumentMap
from argmap.storage import Document, Entry, dumps, past, register, store

_CLAIMS = 57
"""How many claims come to the three of `rich_map`."""
_STRETCH = 8
"""For one step in how many a journal is kept."""


@dataclass(frozen=True)
class Originals:
    """A document's bytes after each step, and all that it said then.

    `entries` is its log, `texts` the map as text after each entry, `words` what its claims say in
    the end. `journals` are what SQLite keeps while a step is made, the last one's last; `foreign`
    is what has no business beside this document.
    """

    states: list[bytes]
    entries: list[Entry]
    texts: list[str]
    words: list[str]
    journals: list[bytes]
    foreign: list[bytes]

    @property
    def whole(self) -> bytes:
        """The document in the end."""
        return self.states[-1]


def make_originals(folder: Path) -> Originals:
    """Make the document step by step."""
    path = folder / "whole.argmap"
    states = list(_states(Document.create(path, rich_map())))
    assert path.read_bytes() == states[-1]
    entries = past.entries_of(path)
    maps = past.read_pasts(path, lambda moments: [moment.seq for moment in moments])
    assert len(states) == len(entries) == len(maps)
    places = [*range(1, len(entries) - 1, _STRETCH), len(entries) - 1]
    copy = folder / "copy.argmap"
    return Originals(
        states=states,
        entries=entries,
        texts=[dumps(argmap) for argmap in maps],
        words=[claim.text for claim in maps[-1].claims.values()],
        journals=[_journal(copy, states[place - 1], entries[place]) for place in places],
        foreign=_foreign(copy),
    )


def _journal(path: Path, before: bytes, *entries: Entry) -> bytes:
    """Give the journal that SQLite has written by the time that entries are to be committed."""
    path.write_bytes(before)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")  # so that it is written without delay
        connection.execute("BEGIN IMMEDIATE")
        prepared = [store.Prepared.of(entry) for entry in entries]
        store.write(store.wrapped(connection), prepared, store.read_head(connection))
        data = register.journal(path).read_bytes()
        connection.execute("ROLLBACK")
    return data


def _foreign(path: Path) -> list[bytes]:
    """Give what may lie where the journal would: another document's, and what is none."""
    document = Document.create(path, ArgumentMap(), overwrite=True)
    editor = Editor(document)
    for number in range(30):
        editor.apply(edits.add_free_claim(document.map, f"{number} " + "other words " * 80))
    document.flush()
    before = document.query(lambda connection: connection.serialize())
    last = editor.apply(edits.delete_branch(document.map, *document.map.claims))
    document.close()
    other = _journal(path, before, last)
    # At byte 16 stands how many pages the file had: by this one it had none.
    of_nothing = other[:16] + bytes(4) + other[20:]
    none = [other[:28] + bytes(9_000), bytes(600), b"", b"not a journal\n" * 50]
    return [other, of_nothing, *none]


# -- the steps ---------------------------------------------------------------------------------


def _states(document: Document) -> Iterator[bytes]:
    """Give the document's bytes after each step, in the end closed."""
    editor = Editor(document)
    with closing(document):
        for _ in _turns(editor):
            document.flush()
            yield document.query(lambda connection: connection.serialize())


def _turns(editor: Editor) -> Iterator[None]:
    """Edit a map, pausing after the beginning and after each step."""
    yield
    for number in range(_CLAIMS):
        editor.apply(_grown(number))
        yield
    for step in _varied(editor):
        editor.apply(step)
        yield
    for _ in range(7):
        assert editor.undo()
        yield
    for _ in range(3):
        assert editor.redo()
        yield
    editor.apply(edits.reword(editor.map, "c1", "So it is, in the end."))
    yield


def _grown(number: int) -> Step:
    """Add a claim that bears on an earlier one; sometimes with a source."""
    source = Source(id=f"s{number}", title=f"Book {number}", text="Some words here. " * 40)
    excerpt = Excerpt(id=f"e{number}", source=source.id, exact="words", start=5, end=10)
    cited = number % 6 == 0
    claim = Claim(
        id=f"k{number:02}",
        text=f"Claim {number} says something of its own. " * (1 + number % 5),
        pin=Pin(number * 10.0, -0.5 * number) if number % 7 == 0 else None,
        confidence=number / 100 if number % 4 == 0 else None,
        tags=("seen", f"t{number}") if number % 5 == 0 else (),
        excerpts=(excerpt.id,) if cited else (),
        extra={"n": number, "list": [1, None, "ü"]} if number % 9 == 0 else {},
    )
    target = f"k{number // 2:02}" if number > 1 else "c1"
    stance = Stance.PRO if number % 3 else Stance.CON
    argument = Argument(id=f"r{number:02}", premises=(claim.id,), target=target, stance=stance)
    elements: list[Element] = [source, excerpt, claim, argument] if cited else [claim, argument]
    return Step("Add claim", tuple(Added(element) for element in elements))


def _varied(editor: Editor) -> Iterator[Step]:
    """Give steps of many kinds, each for the map as it then is."""
    for number in range(0, 20, 4):
        known = f"k{number:02}"
        yield edits.reword(editor.map, known, f"Reworded {number}. " * 20)
        yield edits.set_note(editor.map, known, "A note.\n" * number)
        yield edits.pin(editor.map, known, number, 1)
        yield edits.toggle_stance(editor.map, f"r{number + 2:02}")
    yield edits.remove_source(editor.map, "s6")
    yield edits.delete_branch(editor.map, "k20", "k21")
    yield edits.describe_map(editor.map, title="Debate, continued", note="n" * 9_000)
    # What that took is free again from now on.
    yield edits.describe_map(editor.map, note="")
