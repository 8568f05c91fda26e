from __future__ import annotations

import shutil
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import draw_edit, maps

from argmap.errors import DamagedError, InputError
from argmap.model import edits
from argmap.model.changes import Step, inverted
from argmap.model.map import ArgumentMap
from argmap.storage import Document, Entry, EntryKind, write_document
from argmap.storage.past import Moment, entries_of, finding, map_at, moments, read_past, seq_at

EDIT, UNDO = EntryKind.EDIT, EntryKind.UNDO


def _append(document: Document, step: Step, kind: EntryKind, undoes: int | None = None) -> None:
    document.map.apply(step.changes)
    seq = document.history.next_seq
    document.append(Entry(seq, datetime.now(UTC), kind, step.label, step.changes, undoes))


def _undo(document: Document) -> None:
    if (seq := document.history.undo_target) is not None:
        entry = document.entry(seq)
        _append(document, Step(entry.label, inverted(entry.changes)), UNDO, seq)


def _reworded(path: Path, argmap: ArgumentMap, times: int) -> Document:
    document = Document.create(path, argmap)
    for number in range(times):
        _append(document, edits.reword(document.map, "c1", f"Words {number}."), EDIT)
    return document


@settings(max_examples=30)
@given(st.data())
def test_every_moment_is_found_again_open_and_closed(data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "debate.argmap"
        document = Document.create(path, data.draw(maps(max_claims=5)))
        seen = [document.map.copy()]
        for _ in range(data.draw(st.integers(0, 8))):
            if data.draw(st.integers(0, 3)) == 0:
                _undo(document)
            elif step := draw_edit(data.draw, document.map):
                _append(document, step, EDIT)
            seen += [document.map.copy()] * (document.history.next_seq - 1 - len(seen))
        asked = data.draw(st.lists(st.integers(1, len(seen)), min_size=1, max_size=3))
        waiting = [map_at(document, document.map, seq) for seq in asked]
        document.flush()
        written = [map_at(document, document.map, seq) for seq in asked]
        found = [finding(document, document.map, seq)() for seq in asked]
        now, log = document.map.copy(), document.entries()
        document.close()
        wanted = [seen[seq - 1] for seq in asked]
        assert waiting == wanted
        assert written == found == wanted
        assert [read_past(path, seq) for seq in asked] == wanted
        assert now == seen[-1]
        assert entries_of(path) == log


def test_the_present_map_is_not_altered_and_shares_nothing(path: Path, rich: ArgumentMap) -> None:
    document = _reworded(path, rich, 4)
    before = document.map.copy()
    past = map_at(document, document.map, 4)
    past.apply(edits.reword(past, "c1", "Other words.").changes)
    assert document.map == before
    document.close()


def test_a_moment_is_known_while_nothing_can_be_written(path: Path, rich: ArgumentMap) -> None:
    document = _reworded(path, rich, 2)
    document.flush()
    path.rename(path.with_name("elsewhere.argmap"))
    for number in range(6):
        _append(document, edits.reword(document.map, "c1", f"Later {number}."), EDIT)
    assert map_at(document, document.map, 4).claims["c1"].text == "Later 0."
    assert map_at(document, document.map, 2).claims["c1"].text == "Words 0."
    assert [step.seq for step in moments(document)] == list(range(1, 10))
    document.close()


@pytest.mark.parametrize("tail", [1, 3, 64])
def test_a_moment_is_found_while_the_map_goes_on(
    path: Path, rich: ArgumentMap, tail: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("argmap.storage.past._TAIL", tail)
    document = _reworded(path, rich, 8)
    document.flush()
    wanted = [map_at(document, document.map, seq) for seq in range(1, 10)]
    begun = [finding(document, document.map, seq) for seq in range(1, 10)]
    _append(document, edits.reword(document.map, "c1", "Later."), EDIT)
    assert [find() for find in begun] == wanted
    document.close()


@pytest.mark.parametrize("seq", [-1, 0, 4])
def test_a_step_that_never_was_is_refused_with_those_there_are(
    path: Path, rich: ArgumentMap, seq: int
) -> None:
    document = _reworded(path, rich, 2)
    said = rf"debate\.argmap has no step {seq}; its steps are 1 to 3"
    with pytest.raises(InputError, match=said):
        map_at(document, document.map, seq)
    document.close()
    with pytest.raises(InputError, match=said):
        read_past(path, seq)


def test_moments_tell_what_was_done_and_when(path: Path, rich: ArgumentMap) -> None:
    document = _reworded(path, rich, 2)
    _undo(document)
    document.flush()
    opened = moments(document)
    document.close()
    closed = moments(path)
    assert opened == closed
    assert [(step.seq, step.kind, step.undoes) for step in closed] == [
        (1, EDIT, None),
        (2, EDIT, None),
        (3, EDIT, None),
        (4, UNDO, 3),
    ]
    assert closed[0].label == "Create map"
    assert seq_at(closed, datetime.now(UTC)) == 4


def test_a_time_stands_for_the_last_step_made_by_then() -> None:
    noon = datetime(2026, 5, 1, 12, tzinfo=UTC)
    hours = (0, 1, 3, 2)  # the clock was set back before the last step
    steps = [
        Moment(seq, noon + timedelta(hours=hour), EDIT, "") for seq, hour in enumerate(hours, 1)
    ]
    assert seq_at(steps, noon) == 1
    assert seq_at(steps, noon + timedelta(hours=1, minutes=59)) == 2
    assert seq_at(steps, noon + timedelta(hours=2)) == 4
    with pytest.raises(InputError, match="was not there yet at 2026-05-01 11:59"):
        seq_at(steps, noon - timedelta(minutes=1))


def test_reading_the_past_leaves_the_file_as_it_is(path: Path, rich: ArgumentMap) -> None:
    _reworded(path, rich, 3).close()
    before = path.read_bytes()
    read_past(path, 2)
    entries_of(path)
    assert path.read_bytes() == before
    assert [known.name for known in path.parent.iterdir()] == [path.name]


def test_an_altered_log_is_not_read(path: Path, rich: ArgumentMap) -> None:
    write_document(rich, path)
    copy = path.with_name("copy.argmap")
    shutil.copy(path, copy)
    made = sqlite3.connect(copy)
    made.execute("UPDATE log SET label = 'Another'")
    made.commit()
    made.close()
    for read in (lambda: read_past(copy, 1), lambda: entries_of(copy), lambda: moments(copy)):
        with pytest.raises(DamagedError):
            read()
