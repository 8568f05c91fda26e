"""Backups: made, found again, thinned by age, and restored."""

from __future__ import annotations

import os
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.errors import BusyError, DamagedError, StorageError
from argmap.model import edits
from argmap.model.map import ArgumentMap
from argmap.storage import (
    Document,
    backup,
    check_document,
    read_document,
    whole,
    write_document,
)
from argmap.storage.backup import backups_of, make_backup, restore_backup, thin

NOW = datetime(2026, 6, 15, 12, 30, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


@pytest.fixture
def closed(path: Path, rich: ArgumentMap) -> Path:
    write_document(rich, path)
    return path


def test_a_closed_document_is_backed_up_and_restored(
    closed: Path, folder: Path, rich: ArgumentMap, tmp_path: Path
) -> None:
    before = closed.read_bytes()
    made = make_backup(closed, folder)
    assert closed.read_bytes() == before
    assert made.title == "Debate"
    assert made.size == made.path.stat().st_size > 0
    assert abs(datetime.now(UTC) - made.time) < timedelta(minutes=1)
    assert backups_of(closed, folder) == [made]
    restored = tmp_path / "restored.argmap"
    restore_backup(made.path, restored)
    assert read_document(restored) == rich
    assert check_document(restored) == []
    with pytest.raises(StorageError, match="is there already"):
        restore_backup(made.path, closed)
    assert closed.read_bytes() == before


def test_an_open_document_is_backed_up_with_what_was_done_last(
    editor: Any, folder: Path, path: Path
) -> None:
    first = make_backup(editor.document, folder)
    editor.apply(edits.reword(editor.map, "c1", "Other words."))
    second = make_backup(editor.document, folder)
    assert backups_of(path, folder) == [second, first]
    assert read_document(second.path).claims["c1"].text == "Other words."
    assert read_document(first.path).claims["c1"].text == "So."
    editor.apply(edits.reword(editor.map, "c1", "And on it goes."))
    editor.document.flush()
    editor.document.close()
    assert check_document(path) == []


def test_nothing_new_makes_no_new_backup(editor: Any, folder: Path, path: Path) -> None:
    made = make_backup(editor.document, folder)
    assert make_backup(editor.document, folder) == made
    editor.document.close()
    assert make_backup(path, folder) == made
    assert len(list(folder.iterdir())) == 1


def test_a_broken_backup_is_made_anew(closed: Path, folder: Path) -> None:
    made = make_backup(closed, folder)
    made.path.write_bytes(b"nothing")
    again = make_backup(closed, folder)
    assert again.path != made.path
    assert [(b.title, b.path) for b in backups_of(closed, folder)] == [
        ("Debate", again.path),
        ("", made.path),
    ]


def test_damage_is_not_backed_up(closed: Path, folder: Path) -> None:
    data = closed.read_bytes()
    assert data.count(b"Because.") == 1
    closed.write_bytes(data.replace(b"Because.", b"BecausE."))
    with pytest.raises(DamagedError):
        make_backup(closed, folder)
    assert list(folder.iterdir()) == []


def test_an_open_file_is_not_opened_again(document: Document, path: Path, folder: Path) -> None:
    with pytest.raises(BusyError):
        make_backup(path, folder)
    made = make_backup(document, folder)
    assert backups_of(path, folder) == [made]


def test_backups_are_found_when_the_file_is_gone_damaged_or_moved(
    closed: Path, folder: Path, tmp_path: Path
) -> None:
    made = make_backup(closed, folder)
    moved = tmp_path / "moved.argmap"
    closed.rename(moved)
    assert backups_of(closed, folder) == [made]
    assert backups_of(moved, folder) == [made]
    moved.write_bytes(b"SQLite format 3\0 and no more")
    assert backups_of(moved, folder) == []
    assert backups_of(tmp_path / "other.argmap", folder) == []
    moved.rename(closed)
    assert backups_of(closed, folder) == [made]


def test_odd_names_and_other_files_do_no_harm(
    rich: ArgumentMap, folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "a: “b”—\udcff\n.argmap"
    write_document(rich, path)
    folder.mkdir()
    (folder / "notes.txt").write_text("mine")
    (folder / f"x-20261399T000000.000000Z-{'0' * 16}-{'0' * 16}.argmap").write_text("mine")
    made = make_backup(path, folder)
    assert backups_of(path, folder) == [made]
    assert made.path.name.isprintable()
    assert thin(folder, NOW + timedelta(days=9_999)) == []
    assert len(list(folder.iterdir())) == 3


def test_a_folder_that_cannot_be_made_is_told(closed: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="backups"):
        make_backup(closed, tmp_path / "file" / "backups")


def test_a_document_goes_on_where_the_backup_fails(
    editor: Any, folder: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(backup, "copy_into", full)
        with pytest.raises(StorageError, match="no space left"):
            make_backup(editor.document, folder)
    assert list(folder.iterdir()) == []
    editor.apply(edits.reword(editor.map, "c1", "Further."))
    editor.document.close()
    assert read_document(path).claims["c1"].text == "Further."


def test_a_copy_that_cannot_be_written_is_no_damage_of_the_original(
    closed: Path, tmp_path: Path
) -> None:
    def copy() -> None:
        target = tmp_path / "copy.argmap"
        with backup.new_copy(target) as temporary, whole.reading(closed) as connection:
            temporary.write_bytes(b"something is there")
            backup.copy_into(connection, temporary)

    with pytest.raises(StorageError, match="cannot write"):
        copy()
    assert list(tmp_path.iterdir()) == [closed]


def test_the_default_folder_is_named_by_the_environment_or_the_persons_own(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("ARGMAP_BACKUPS", str(tmp_path))
    assert backup.backup_folder() == tmp_path
    monkeypatch.delenv("ARGMAP_BACKUPS")
    assert backup.backup_folder().parts[-2:] == ("argmap", "backups") or os.name == "nt"


# -- thinning ------------------------------------------------------------------------------------


def _name(age: timedelta, known: str = "a" * 16) -> str:
    return f"m-{(NOW - age).strftime('%Y%m%dT%H%M%S.%fZ')}-{known}-{'b' * 16}.argmap"


def _filled(folder: Path, ages: list[timedelta]) -> None:
    folder.mkdir(exist_ok=True)
    for age in ages:
        (folder / _name(age)).write_bytes(b"")


def test_the_older_the_fewer(folder: Path) -> None:
    minutes = [timedelta(minutes=n) for n in range(0, 60 * 24 * 3, 10)]
    days = [timedelta(days=n) for n in range(4, 400)]
    _filled(folder, minutes + days)
    thin(folder, NOW)
    left = sorted(NOW - datetime.strptime(p.name[2:25], "%Y%m%dT%H%M%S.%fZ").replace(tzinfo=UTC)
                  for p in folder.iterdir())  # fmt: skip
    hour, day, month = timedelta(hours=1), timedelta(days=1), timedelta(days=31)
    assert sum(age <= hour for age in left) == 7
    assert sum(hour < age <= day for age in left) in (23, 24, 25)
    assert sum(day < age <= month for age in left) in (30, 31)
    assert sum(age > month for age in left) == 13
    assert thin(folder, NOW) == []


def test_each_document_is_thinned_by_itself(folder: Path) -> None:
    _filled(folder, [timedelta(days=40, minutes=1)])
    (folder / _name(timedelta(days=40), "c" * 16)).write_bytes(b"")
    assert thin(folder, NOW) == []


@given(st.lists(st.integers(0, 500_000), min_size=1, max_size=60), st.integers(0, 500_000))
def test_the_newest_stays_and_no_gap_grows_beyond_its_stretch(
    minutes: list[int], later: int
) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _filled(folder, [timedelta(minutes=age) for age in minutes])
        thin(folder, NOW)
        thin(folder, NOW + timedelta(minutes=later))
        left = {path.name for path in folder.iterdir()}
        assert _name(timedelta(minutes=min(minutes))) in left
        # Of every month that had a backup, one is there.
        months = {file[2:8] for file in map(_name, (timedelta(minutes=a) for a in minutes))}
        assert {file[2:8] for file in left} == months


def test_a_backup_is_for_its_owner_alone(closed: Path, folder: Path) -> None:
    make_backup(closed, folder)
    assert os.name == "nt" or folder.stat().st_mode & 0o077 == 0


def test_a_read_only_document_is_backed_up(closed: Path, folder: Path) -> None:
    with closing(Document.open(closed, read_only=True)) as document:
        assert make_backup(document, folder).title == "Debate"


# -- how much room they take -------------------------------------------------------------------


def _sized(folder: Path, ages: list[timedelta], size: int) -> None:
    _filled(folder, ages)
    for path in folder.iterdir():
        path.write_bytes(bytes(size))


def test_beyond_the_limit_the_oldest_go_and_the_newest_stays(folder: Path) -> None:
    ages = [timedelta(minutes=age) for age in (1, 2, 3, 4)]
    _sized(folder, ages, 100)
    assert thin(folder, NOW, most=400) == []
    assert [path.name for path in thin(folder, NOW, most=399)] == [_name(ages[3])]
    assert [path.name for path in thin(folder, NOW, most=0)] == [_name(ages[1]), _name(ages[2])]
    assert [path.name for path in folder.iterdir()] == [_name(ages[0])]


def test_no_smaller_old_one_outlives_a_newer_one(folder: Path) -> None:
    ages = [timedelta(minutes=age) for age in (1, 2, 3)]
    _sized(folder, ages, 100)
    (folder / _name(ages[1])).write_bytes(bytes(500))
    assert len(thin(folder, NOW, most=300)) == 2
    assert [path.name for path in folder.iterdir()] == [_name(ages[0])]


def test_the_limit_is_of_each_document_and_not_for_originals(folder: Path) -> None:
    _sized(folder, [timedelta(minutes=1)], 100)
    other = folder / _name(timedelta(minutes=2), "c" * 16)
    other.write_bytes(bytes(100))
    original = folder / _name(timedelta(minutes=3)).replace(".argmap", "-format1.argmap")
    original.write_bytes(bytes(100))
    assert thin(folder, NOW, most=100) == []
    assert other.exists()
    assert original.exists()


def test_a_new_backup_keeps_to_the_limit(editor: Any, folder: Path, path: Path) -> None:
    make_backup(editor.document, folder)
    for words in ("Other words.", "And others."):
        editor.apply(edits.reword(editor.map, "c1", words))
        last = make_backup(editor.document, folder, 1)
        assert backups_of(path, folder) == [last]


@given(st.lists(st.integers(0, 500_000), min_size=1, max_size=40), st.integers(0, 4_000))
def test_what_stays_is_the_newest_of_what_age_leaves(minutes: list[int], most: int) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _sized(folder, [timedelta(minutes=age) for age in minutes], 100)
        thin(folder, NOW)
        aged = sorted((path.name for path in folder.iterdir()), reverse=True)
        thin(folder, NOW, most=most)
        left = sorted((path.name for path in folder.iterdir()), reverse=True)
        assert left == aged[: max(1, most // 100)]
