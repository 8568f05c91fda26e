"""A document whose own disk takes nothing any more is copied elsewhere, with its history."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from argmap.errors import StorageError
from argmap.model import edits
from argmap.storage import Document, check_document, read_document, register, store


def _refuse(*_: object) -> None:
    raise sqlite3.OperationalError("disk I/O error")


def _freeze(editor: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a step that cannot be written, nor anything after it."""
    monkeypatch.setattr(store, "write", _refuse)
    editor.apply(edits.reword(editor.map, "c2", "new"))
    with pytest.raises(StorageError, match="could not be saved"):
        editor.document.flush()
    monkeypatch.undo()


def _cut_off(path: Path) -> tuple[bytes, bytes]:
    """Give file and journal as a change leaves them that was cut off halfway."""
    aside = path.with_name("aside")
    shutil.copy(path, aside)
    with closing(sqlite3.connect(aside, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN")
        connection.execute("UPDATE claim SET note = hex(randomblob(9000))")
        connection.execute("UPDATE log SET label = hex(randomblob(9000))")
        return aside.read_bytes(), register.journal(aside).read_bytes()


@pytest.fixture
def broken(document: Document, editor: Any, monkeypatch: pytest.MonkeyPatch) -> Document:
    """A document that was to be written, was so by half, and can no longer be read."""
    document.close()
    content, journal = _cut_off(document.path)
    opened = Document.open(document.path)
    _freeze(type(editor)(opened), monkeypatch)
    opened.path.write_bytes(content)
    register.journal(opened.path).write_bytes(journal)
    monkeypatch.setattr("argmap.storage.opening.vacuum_into", _refuse)
    monkeypatch.setattr("argmap.storage.rescue._reads", lambda _: False)
    return opened


def test_what_was_cut_off_is_taken_back_in_the_copy(broken: Document, tmp_path: Path) -> None:
    path = tmp_path / "copy.argmap"
    made = broken.save_as(path)
    assert made.kept_history
    assert made.history.next_seq == 3
    broken.close()
    made.close()
    assert check_document(path) == []
    assert read_document(path) == broken.map
    assert sorted(tmp_path.glob("*copy*")) == [path]


def test_a_broken_document_is_left_as_it_is(broken: Document, tmp_path: Path) -> None:
    before = broken.path.read_bytes(), register.journal(broken.path).read_bytes()
    broken.save_as(tmp_path / "copy.argmap").close()
    broken.close()
    assert (broken.path.read_bytes(), register.journal(broken.path).read_bytes()) == before
    assert check_document(broken.path) == []


def test_after_a_rescue_that_failed_one_can_try_again(
    broken: Document, tmp_path: Path, path: Path
) -> None:
    for _ in range(2):
        with pytest.raises(StorageError, match="cannot write"):
            broken.save_as(tmp_path / "nowhere" / "copy.argmap")
    broken.save_as(tmp_path / "copy.argmap").close()
    broken.retry()
    broken.flush()
    broken.close()
    assert check_document(path) == []
    assert read_document(path) == read_document(tmp_path / "copy.argmap") == broken.map


def test_what_cannot_be_copied_either_is_saved_without_its_history(
    broken: Document, tmp_path: Path
) -> None:
    broken.path.write_bytes(b"SQLite format 3\0" + bytes(5_000))
    register.journal(broken.path).unlink()
    made = broken.save_as(tmp_path / "copy.argmap")
    assert not made.kept_history
    broken.close()
    made.close()
    assert read_document(tmp_path / "copy.argmap") == broken.map


def test_what_another_program_wrote_meanwhile_is_not_mixed_in(
    broken: Document, editor: Any, tmp_path: Path
) -> None:
    with pytest.raises(StorageError, match="cannot write"):
        broken.save_as(tmp_path / "nowhere" / "copy.argmap")
    broken._writer.part()
    other = type(editor)(Document.open(broken.path))
    other.apply(edits.reword(other.map, "c3", "by another"))
    other.document.close()
    made = broken.save_as(tmp_path / "copy.argmap")
    assert not made.kept_history
    broken.close()
    made.close()
    assert read_document(tmp_path / "copy.argmap") == broken.map
    assert read_document(broken.path) == other.map


def test_a_copy_that_cannot_be_written_costs_no_history(
    document: Document, editor: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "copy.argmap"
    editor.apply(edits.reword(editor.map, "c2", "new"))

    def halfway(_: sqlite3.Connection, copy: Path) -> None:
        copy.write_bytes(b"half")
        register.journal(copy).write_bytes(b"half of a journal")
        _refuse()

    monkeypatch.setattr("argmap.storage.opening.vacuum_into", halfway)
    with pytest.raises(StorageError, match="cannot write"):
        document.save_as(path)
    assert list(tmp_path.glob("*copy*")) == []
    monkeypatch.undo()
    made = document.save_as(path)
    assert made.kept_history
    assert made.history.next_seq == 3
    made.close()


# -- journals that are left -------------------------------------------------------------------


def test_a_document_that_is_not_replaced_after_all_keeps_what_mends_it(
    document: Document, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    document.close()
    content, journal = _cut_off(document.path)
    document.path.write_bytes(content)
    register.journal(document.path).write_bytes(journal)

    def refuse(*_: object) -> None:
        raise OSError(5, "Input/output error")

    other = Document.create(tmp_path / "other.argmap", document.map.copy())
    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(StorageError, match="cannot write"):
        other.save_as(document.path, overwrite=True)
    other.close()
    assert check_document(document.path) == []
    assert read_document(document.path) == document.map


def test_the_journal_of_a_change_that_came_through_goes_at_the_next_opening(
    document: Document,
) -> None:
    document.close()
    register.journal(document.path).write_bytes(bytes(600))
    Document.open(document.path, read_only=True).close()
    assert register.journal(document.path).exists()
    Document.open(document.path).close()
    assert not register.journal(document.path).exists()
