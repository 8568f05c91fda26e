from __future__ import annotations

import gc
import os
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import draw_edit, maps

from argmap.errors import BusyError, StorageError
from argmap.model import edits
from argmap.model.changes import Added
from argmap.model.elements import Claim
from argmap.model.map import ArgumentMap
from argmap.storage import Document, Entry, EntryKind, Saved, check_document, read_document

EDIT = EntryKind.EDIT


def _wait(event: threading.Event) -> None:
    event.wait(10)


def _entry(document: Document, claim: Claim) -> Entry:
    seq = document.history.next_seq
    return Entry(seq, datetime.now(UTC), EDIT, "Add claim", (Added(claim),))


def test_a_new_document_holds_the_map_and_one_entry(document: Document, rich: ArgumentMap) -> None:
    assert document.map == rich
    assert not document.read_only
    assert document.last_saved is not None
    assert document.history.next_seq == 2
    assert not document.history.can_undo
    first = document.entry(1)
    assert (first.kind, first.label) == (EDIT, "Create map")
    assert first.changes == tuple(Added(element) for element in rich.elements())


def test_what_was_appended_is_there_again(editor: Any, path: Path) -> None:
    editor.apply(edits.reword(editor.map, "c2", "Because of this."))
    editor.apply(edits.add_reason(editor.map, "c3", "A reason."))
    made = editor.document.entries(2)
    editor.document.close()
    again = Document.open(path)
    assert again.map == editor.map
    assert again.entries(2) == made
    assert again.history.undo_label == editor.document.history.undo_label
    again.close()
    assert check_document(path) == []


def test_undo_and_redo_go_on_after_a_new_start(editor: Any, editing: Any, path: Path) -> None:
    states = [editor.map.copy()]
    for text in ("one", "two", "three"):
        editor.apply(edits.reword(editor.map, "c2", text))
        states.append(editor.map.copy())
    editor.undo()
    editor.document.close()
    editor = editing(Document.open(path))
    assert editor.map == states[2]
    assert editor.redo()
    assert editor.map == states[3]
    assert not editor.redo()
    editor.document.close()
    editor = editing(Document.open(path))
    for state in reversed(states[:3]):
        assert editor.undo()
        assert editor.map == state
    assert not editor.undo()
    editor.document.close()
    editor = editing(Document.open(path))
    for state in states[1:]:
        assert editor.redo()
        assert editor.map == state
    editor.document.close()
    assert check_document(path) == []


@settings(max_examples=25)
@given(st.data(), maps(min_claims=1))
def test_no_sequence_of_steps_leads_elsewhere_through_the_document(
    editing: Any, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject, argmap: ArgumentMap
) -> None:
    path = tmp_path_factory.mktemp("steps") / "map.argmap"
    editor = editing(Document.create(path, argmap))
    entries: dict[int, Entry] = {}
    for _ in range(data.draw(st.integers(1, 8))):
        move = data.draw(st.sampled_from(["edit", "edit", "edit", "undo", "redo", "reopen"]))
        if move == "edit":
            step = draw_edit(data.draw, editor.map)
            if step:
                entry = editor.apply(step)
                entries[entry.seq] = entry
        elif move == "reopen":
            expected = editor.map
            editor.document.close()
            editor = editing(Document.open(path))
            assert editor.map == expected
        else:
            getattr(editor, move)()
    found = {entry.seq: entry for entry in editor.document.entries()}
    assert all(found[seq] == entry for seq, entry in entries.items())
    assert all(editor.document.entry(seq) == entry for seq, entry in entries.items())
    while editor.undo():
        pass
    editor.document.close()
    assert check_document(path) == []
    assert read_document(path) == editor.map


def test_entries_are_read_from_the_disk_in_any_part(editor: Any, path: Path) -> None:
    made = [editor.apply(edits.reword(editor.map, "c2", f"text {n}")) for n in range(5)]
    editor.document.close()
    again = Document.open(path)
    assert again.entries(2) == made
    assert again.entries(3, 5) == made[1:3]
    assert again.entries(9) == again.entries(3, 3) == []
    assert again.entry(4) == made[2]
    assert [entry.seq for entry in again.entries(0, 99)] == [1, 2, 3, 4, 5, 6]
    with pytest.raises(KeyError):
        again.entry(7)
    again.close()


def test_an_entry_that_is_not_written_yet_is_known(editor: Any) -> None:
    blocked = threading.Event()
    editor.document.listen(lambda _: _wait(blocked), None)
    made = [editor.apply(edits.reword(editor.map, "c2", f"text {n}")) for n in range(3)]
    assert [editor.document.entry(entry.seq) for entry in made] == made
    blocked.set()
    editor.document.flush()


def test_listeners_are_told_what_is_saved(editor: Any) -> None:
    told: list[Saved] = []
    threads = set()

    def saved(what: Saved) -> None:
        told.append(what)
        threads.add(threading.current_thread())

    editor.document.listen(saved, None)
    for text in "abc":
        editor.apply(edits.reword(editor.map, "c2", text))
        editor.document.flush()
    assert [what.seq for what in told] == [2, 3, 4]
    assert editor.document.last_saved == told[-1].time
    assert threads.isdisjoint({threading.main_thread()})


def test_a_listener_that_fails_does_not_stop_the_writing(
    editor: Any, path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def saved(what: Saved) -> None:
        raise RuntimeError(f"no thanks, {what.seq}")

    editor.document.listen(saved, None)
    editor.apply(edits.reword(editor.map, "c2", "a"))
    editor.document.close()
    assert read_document(path) == editor.map
    assert "no thanks, 2" in caplog.text


def test_an_entry_out_of_turn_is_refused(document: Document) -> None:
    later = Entry(9, datetime.now(UTC), EDIT, "", ())
    with pytest.raises(ValueError, match="not the next"):
        document.append(later)


def test_the_history_may_be_kept_by_whoever_appends(document: Document, path: Path) -> None:
    entry = _entry(document, Claim(id="new"))
    document.history.add(entry)
    document.append(entry)
    document.close()
    assert read_document(path).claims["new"] == Claim(id="new")


def test_what_a_document_cannot_hold_is_refused_at_once(document: Document, path: Path) -> None:
    with pytest.raises(StorageError, match="foreign data"):
        document.append(_entry(document, Claim(id="new", extra={"k": object()})))
    document.append(_entry(document, Claim(id="new")))
    document.close()
    assert check_document(path) == []


def test_closing_twice_is_no_harm_and_appending_after_it_is_told(document: Document) -> None:
    document.close()
    document.close()
    with pytest.raises(StorageError, match="is closed"):
        document.append(_entry(document, Claim(id="new")))


def test_what_was_appended_before_the_program_ended_is_written(path: Path) -> None:
    code = f"""
from pathlib import Path
from datetime import UTC, datetime
from argmap.storage import *
from argmap.model.map import ArgumentMap
from argmap.model.changes import Added
from argmap.model.elements import Claim
document = Document.create(Path({str(path)!r}), ArgumentMap())
change = Added(Claim(id="last"))
document.append(Entry(2, datetime.now(UTC), EntryKind.EDIT, "", (change,)))
"""
    subprocess.run([sys.executable, "-c", code], check=True)
    assert list(read_document(path).claims) == ["last"]


# -- opening -----------------------------------------------------------------------------------


def test_a_document_is_open_once_in_a_process(document: Document, path: Path) -> None:
    for read_only in (False, True):
        with pytest.raises(BusyError, match="open elsewhere"):
            Document.open(path, read_only=read_only)
    document.close()
    Document.open(path).close()


def test_a_document_for_reading_only_is_not_written(document: Document, path: Path) -> None:
    document.close()
    before = path.read_bytes()
    again = Document.open(path, read_only=True)
    assert (again.read_only, again.read_only_reason) == (True, "")
    with pytest.raises(StorageError, match="can only be read"):
        again.append(_entry(again, Claim(id="new")))
    assert again.entry(1).label == "Create map"
    again.close()
    assert path.read_bytes() == before


def test_a_document_that_may_not_be_written_says_so(
    document: Document, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document.close()
    monkeypatch.setattr(os, "access", lambda *_: False)
    again = Document.open(path)
    assert (again.read_only, again.read_only_reason) == (True, "no permission")
    again.close()


def test_no_lock_is_left_when_opening_fails(document: Document, path: Path) -> None:
    document.close()
    with closing(sqlite3.connect(path)) as other:
        other.execute("UPDATE claim SET text = 'x' WHERE id = 'c2'")
        other.commit()
    for _ in range(2):
        with pytest.raises(Exception, match="altered"):
            Document.open(path)
    with closing(sqlite3.connect(path, timeout=0)) as other:
        other.execute("BEGIN EXCLUSIVE")


def test_a_document_that_nobody_holds_leaves_no_thread_behind_its_closing(path: Path) -> None:
    before = threading.active_count()
    document = Document.create(path, ArgumentMap())
    assert threading.active_count() == before + 1
    document.close()
    gc.collect()
    assert threading.active_count() == before


# -- saving elsewhere --------------------------------------------------------------------------


def test_a_copy_has_the_history_and_the_old_file_stays(
    editor: Any, editing: Any, path: Path, tmp_path: Path
) -> None:
    before = editor.map.copy()
    editor.apply(edits.reword(editor.map, "c2", "new"))
    other = editing(editor.document.save_as(tmp_path / "copy.argmap"))
    editor.document.close()
    assert other.map is editor.map
    assert other.document.kept_history
    assert read_document(path) == other.map
    assert other.undo()
    assert other.map == before
    other.document.close()
    assert check_document(tmp_path / "copy.argmap") == []
    assert read_document(tmp_path / "copy.argmap") == before
    assert sorted(known.name for known in tmp_path.iterdir()) == ["copy.argmap", "debate.argmap"]


def test_a_copy_does_not_overwrite_unasked(document: Document, tmp_path: Path) -> None:
    target = tmp_path / "copy.argmap"
    target.write_text("mine")
    with pytest.raises(StorageError, match="is there already"):
        document.save_as(target)
    assert target.read_text() == "mine"
    document.save_as(target, overwrite=True).close()
    assert read_document(target) == document.map


def test_a_document_is_not_saved_over_itself(document: Document, path: Path) -> None:
    with pytest.raises(StorageError, match="this very document"):
        document.save_as(path, overwrite=True)
    with pytest.raises(StorageError, match="there already"):
        Document.create(path, ArgumentMap())
    with pytest.raises(BusyError):
        Document.create(path, ArgumentMap(), overwrite=True)


def test_a_copy_of_what_can_only_be_read_can_be_edited(
    document: Document, editing: Any, path: Path, tmp_path: Path
) -> None:
    document.close()
    reader = Document.open(path, read_only=True)
    other = editing(reader.save_as(tmp_path / "copy.argmap"))
    reader.close()
    assert other.document.kept_history
    other.apply(edits.reword(other.map, "c2", "new"))
    other.document.close()
    assert check_document(tmp_path / "copy.argmap") == []
