"""A write that fails loses nothing: all stays in memory, and there is a way out."""

from __future__ import annotations

import os
import shutil
import sqlite3
import threading
from pathlib import Path
from typing import Any

import pytest

from argmap.errors import StorageError
from argmap.model import edits
from argmap.storage import Document, Saved, check_document, read_document, store


def _wait(event: threading.Event) -> None:
    event.wait(10)


class Ears:
    """Notes what a document says."""

    def __init__(self, document: Document) -> None:
        self.saved: list[int] = []
        self.failed: list[str] = []
        document.listen(self._on_saved, self._on_failed)

    def _on_saved(self, saved: Saved) -> None:
        self.saved.append(saved.seq)

    def _on_failed(self, error: StorageError) -> None:
        self.failed.append(str(error))


@pytest.fixture
def ears(document: Document) -> Ears:
    return Ears(document)


def _limit(document: Document, pages: int) -> None:
    """Have the file grow no further than this: SQLite then says that the disk is full."""
    document._writer.call(lambda made: made.execute(f"PRAGMA max_page_count = {pages}").fetchall())


def _fill(editor: Any, document: Document) -> None:
    """Edit a document that has no room left, until that shows."""
    _limit(document, 1)
    for number in range(4):
        editor.apply(edits.add_reason(editor.map, "c2", f"{number} " + os.urandom(3_000).hex()))
        with pytest.raises(StorageError, match="disk is full"):
            document.flush()


def test_a_full_disk_freezes_the_queue_and_says_what_to_do(
    editor: Any, document: Document, ears: Ears, path: Path
) -> None:
    before = editor.map.copy()
    _fill(editor, document)
    assert len(ears.failed) == 1
    for part in (
        "debate.argmap could not be saved",
        "kept in memory",
        "free some space",
        "elsewhere",
    ):
        assert part in ears.failed[0]
    assert ears.saved == []
    assert document.entry(5).label == document.entries(5)[0].label
    document.close()
    assert read_document(path) == before


def test_after_a_retry_all_is_written_in_order(
    editor: Any, document: Document, ears: Ears, path: Path
) -> None:
    _fill(editor, document)
    document.retry()
    document.flush()
    assert ears.saved == [5]
    document.close()
    assert check_document(path) == []
    assert read_document(path) == editor.map


def test_a_retry_that_fails_is_told_again(editor: Any, document: Document, ears: Ears) -> None:
    _fill(editor, document)
    document.path.rename(document.path.with_name("away"))
    document.retry()
    with pytest.raises(StorageError, match="moved or removed"):
        document.flush()
    assert len(ears.failed) == 2


def test_a_full_disk_is_left_for_another_with_the_history(
    editor: Any, editing: Any, document: Document, tmp_path: Path
) -> None:
    before = editor.map.copy()
    _fill(editor, document)
    other = editing(document.save_as(tmp_path / "copy.argmap"))
    document.close()
    assert other.document.kept_history
    assert other.document.history.next_seq == 6
    for _ in range(4):
        assert other.undo()
    assert other.map == before
    other.document.close()
    assert check_document(tmp_path / "copy.argmap") == []


def test_a_file_that_was_replaced_is_not_written(
    editor: Any, editing: Any, document: Document, ears: Ears, path: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "other"
    copy.write_bytes(b"another file")
    copy.replace(path)
    editor.apply(edits.reword(editor.map, "c2", "new"))
    with pytest.raises(StorageError, match="another file in its place"):
        document.flush()
    document.retry()
    with pytest.raises(StorageError, match="no Argmap document"):
        document.flush()
    assert path.read_bytes() == b"another file"
    with pytest.raises(StorageError, match="there already"):
        document.save_as(path)
    made = document.save_as(path, overwrite=True)
    document.close()
    assert made.kept_history
    assert made.history.next_seq == 3
    made.close()
    assert check_document(path) == []
    assert read_document(path) == editor.map


def test_a_file_that_was_removed_is_saved_elsewhere_with_its_history(
    editor: Any, document: Document, ears: Ears, path: Path, tmp_path: Path
) -> None:
    path.unlink()
    editor.apply(edits.reword(editor.map, "c2", "new"))
    with pytest.raises(StorageError, match="moved or removed"):
        document.flush()
    made = document.save_as(tmp_path / "copy.argmap")
    document.close()
    assert made.kept_history
    assert made.history.next_seq == 3
    made.close()
    assert read_document(tmp_path / "copy.argmap") == editor.map


def test_a_file_that_came_back_is_written_on(
    editor: Any, document: Document, path: Path, tmp_path: Path
) -> None:
    path.rename(tmp_path / "away")
    editor.apply(edits.reword(editor.map, "c2", "new"))
    with pytest.raises(StorageError, match="moved or removed"):
        document.flush()
    shutil.copy(tmp_path / "away", path)
    document.retry()
    document.flush()
    document.close()
    assert read_document(path) == editor.map


def test_an_older_copy_in_its_place_is_not_written(
    editor: Any, document: Document, path: Path, tmp_path: Path
) -> None:
    document.close()
    shutil.copy(path, tmp_path / "old")
    document = Document.open(path)
    editor = type(editor)(document)
    editor.apply(edits.reword(editor.map, "c2", "new"))
    document.flush()
    (tmp_path / "old").replace(path)
    editor.apply(edits.reword(editor.map, "c2", "newer"))
    with pytest.raises(StorageError, match="in its place"):
        document.flush()
    document.retry()
    with pytest.raises(StorageError, match="another program changed it"):
        document.flush()
    document.close()


def test_where_the_file_cannot_be_read_the_map_is_saved(
    editor: Any, document: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "copy.argmap"
    editor.apply(edits.reword(editor.map, "c2", "new"))

    def broken(*_: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr("argmap.storage.opening.vacuum_into", broken)
    monkeypatch.setattr("argmap.storage.rescue._reads", lambda _: False)
    made = document.save_as(path)
    assert not made.kept_history
    assert [entry.label for entry in made.entries()] == ["Save map without its history"]
    made.close()
    assert check_document(path) == []
    assert read_document(path) == editor.map


@pytest.mark.parametrize("committed", [True, False])
def test_an_error_at_the_commit_does_not_say_that_nothing_was_written(
    editor: Any,
    document: Document,
    ears: Ears,
    path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    committed: bool,
) -> None:
    write = store.write

    def failing(db: Any, *rest: Any) -> Any:
        write(db, *rest)
        if committed:
            db.conn.execute("COMMIT")
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr(store, "write", failing)
    editor.apply(edits.reword(editor.map, "c2", "one"))
    with pytest.raises(StorageError, match="disk I/O error"):
        document.flush()
    editor.apply(edits.reword(editor.map, "c2", "two"))
    monkeypatch.setattr(store, "write", write)
    document.retry()
    document.flush()
    assert ears.saved == ([2, 3] if committed else [3])
    document.close()
    assert check_document(path) == []
    assert read_document(path) == editor.map


def test_a_mistake_of_ours_keeps_the_work_as_well(
    editor: Any,
    document: Document,
    ears: Ears,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def mistaken(*_: object) -> None:
        raise LookupError("a mistake")

    monkeypatch.setattr(store, "write", mistaken)
    editor.apply(edits.reword(editor.map, "c2", "one"))
    with pytest.raises(StorageError, match="kept in memory"):
        document.flush()
    assert len(ears.failed) == 1
    assert "a mistake" in caplog.text


def test_a_flush_does_not_wait_forever(
    editor: Any, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = threading.Event()
    document.listen(lambda _: _wait(free), None)
    editor.apply(edits.reword(editor.map, "c2", "one"))
    with pytest.raises(StorageError, match="still being written"):
        document.flush(timeout=0.01)
    free.set()
    document.flush()
