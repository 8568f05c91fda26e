"""An open document is backed up at first, while it grows, and last, by a thread of its own."""

from __future__ import annotations

import queue
import threading
from pathlib import Path

import pytest

from argmap.model import edits
from argmap.model.map import ArgumentMap
from argmap.session import SaveState, Session
from argmap.storage import read_document
from argmap.storage.backup import backups_of
from argmap.storage.past import moments


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def _reason(session: Session, text: str) -> None:
    session.apply(edits.add_reason(session.map, "c1", text))


def test_what_was_done_last_is_backed_up_at_the_end(
    path: Path, rich: ArgumentMap, folder: Path
) -> None:
    threads = threading.active_count()
    with Session.create(path, rich) as session:
        session.keep_backups(folder)
        _reason(session, "One.")
    assert threading.active_count() == threads
    (kept,) = backups_of(path, folder)
    assert read_document(kept.path) == session.map
    with Session.open(path) as session:
        session.keep_backups(folder)
    assert backups_of(path, folder) == [kept]


def test_backups_are_made_while_it_grows(path: Path, rich: ArgumentMap, folder: Path) -> None:
    with Session.create(path, rich) as session:
        session.keep_backups(folder, 0.01)
        for number in range(3):
            _reason(session, str(number))
            session.flush()
            while not any(
                len(moments(kept.path)) == number + 2 for kept in backups_of(path, folder)
            ):
                pass
    assert 3 <= len(backups_of(path, folder)) <= 4


def test_the_backups_of_an_open_map_keep_to_the_limit(
    path: Path, rich: ArgumentMap, folder: Path
) -> None:
    with Session.create(path, rich) as session:
        session.limit_backups(10**9)
        session.keep_backups(folder)
        _reason(session, "One.")
    with Session.open(path) as session:
        session.keep_backups(folder)
        session.limit_backups(1)
        _reason(session, "Two.")
    (kept,) = backups_of(path, folder)
    assert read_document(kept.path) == session.map


def test_that_none_can_be_made_is_told_once_and_that_one_can_again(
    path: Path, rich: ArgumentMap, folder: Path
) -> None:
    folder.write_text("a file, where the folder should be")
    states: queue.Queue[SaveState] = queue.Queue()
    with Session.create(path, rich) as session:
        session.watch_state(states.put)
        session.keep_backups(folder, 0.01)
        assert "cannot read the backups in" in states.get(timeout=20).unkept
        folder.unlink()
        assert states.get(timeout=20).unkept == ""
    assert len(backups_of(path, folder)) == 1


def test_a_map_that_goes_on_elsewhere_is_backed_up_there(
    path: Path, rich: ArgumentMap, folder: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.argmap"
    with Session.create(path, rich) as session:
        session.keep_backups(folder)
        _reason(session, "One.")
        path.unlink()
        session.save_as(other)
        _reason(session, "Two.")
    assert read_document(backups_of(other, folder)[0].path) == session.map
    # Also what was in the file that is gone.
    assert len(backups_of(path, folder)) == 1


def test_a_map_that_can_only_be_read_has_no_backups(
    path: Path, rich: ArgumentMap, folder: Path
) -> None:
    Session.create(path, rich).close()
    with Session.open(path, read_only=True) as session:
        session.keep_backups(folder)
    with Session(rich) as session:
        session.keep_backups(folder)
    assert not folder.exists()
