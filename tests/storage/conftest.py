"""What the tests of documents share."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from argmap.model.changes import Step, inverted
from argmap.model.elements import (
    Argument,
    Claim,
    Excerpt,
    MapInfo,
    Pin,
    Source,
    Stance,
)
from argmap.model.map import ArgumentMap
from argmap.storage import Document, Entry, EntryKind


class Editor:
    """Edits a document the way the session does, without one."""

    def __init__(self, document: Document) -> None:
        self.document = document

    @property
    def map(self) -> ArgumentMap:
        return self.document.map

    def apply(self, step: Step) -> Entry:
        self.map.apply(step.changes)
        return self._append(EntryKind.EDIT, step.label, step)

    def undo(self) -> bool:
        return self._back(EntryKind.UNDO, self.document.history.undo_target)

    def redo(self) -> bool:
        return self._back(EntryKind.REDO, self.document.history.redo_target)

    def _back(self, kind: EntryKind, seq: int | None) -> bool:
        if seq is None:
            return False
        entry = self.document.entry(seq)
        step = Step(entry.label, inverted(entry.changes))
        self.map.apply(step.changes)
        self._append(kind, entry.label, step, seq)
        return True

    def _append(self, kind: EntryKind, label: str, step: Step, undoes: int | None = None) -> Entry:
        entry = Entry(
            seq=self.document.history.next_seq,
            time=datetime.now(UTC),
            kind=kind,
            label=label,
            changes=step.changes,
            undoes=undoes,
        )
        self.document.append(entry)
        return entry


def rich_map() -> ArgumentMap:
    """A map that has something in every field."""
    extra = {"kialo": {"id": 7, "votes": [1, 2.5, None, True]}, "a": "ü"}
    return ArgumentMap.of(
        [
            MapInfo(id="m", title="Debate", author="A", note="N", language="en", extra=extra),
            Source(
                id="s", title="Book", author="B", date="1999", address="https://example.org",
                text="Some words here.", note="n", extra=extra,
            ),
            Excerpt(
                id="e", source="s", exact="words", prefix="Some ", suffix=" here", start=5, end=10,
                extra=extra,
            ),
            Claim(
                id="c1", text="So.", asserted=False, implicit=True, confidence=0.25, note="x\n",
                tags=("b", "a"), excerpts=("e",), pin=Pin(-1.5, 2.0), folded=True, rank="a1",
                extra=extra,
            ),
            Claim(id="c2", text="Because.", asserted=True),
            Claim(id="c3", text="And 象 é."),
            Argument(
                id="a1", premises=("c3", "c2"), target="c1", stance=Stance.CON, strength=1.0,
                scheme="Sign", note="q", rank="a0", extra=extra,
            ),
            Argument(id="a2", premises=("c1",), target="a1", stance=Stance.CON),
        ]
    )  # fmt: skip


@pytest.fixture
def rich() -> ArgumentMap:
    return rich_map()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "debate.argmap"


@pytest.fixture
def document(path: Path) -> Iterator[Document]:
    made = Document.create(path, rich_map())
    yield made
    made.close()


@pytest.fixture
def editor(document: Document) -> Editor:
    return Editor(document)


@pytest.fixture(scope="session")
def editing() -> type[Editor]:
    return Editor
