"""Documents of every older format are read as they are and written in the newest one."""

from __future__ import annotations

import itertools
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from argmap import files
from argmap.errors import BusyError, DamagedError, InputError, StorageError
from argmap.model import edits
from argmap.storage import (
    Document,
    check_document,
    document_info,
    read_document,
    read_json,
    schema,
)
from argmap.storage.backup import backups_of, restore_backup, thin
from argmap.storage.migration import migrate
from argmap.storage.past import moments, read_past
from argmap.storage.salvage import salvaged

GOLDEN = Path(__file__).with_name("golden")
OLDER = range(1, schema.VERSION)
ALL = range(1, schema.VERSION + 1)


@pytest.fixture
def golden(tmp_path: Path) -> Callable[[int], Path]:
    """Gives a copy of the document of a format, as that format's program wrote it."""

    def copied(version: int) -> Path:
        path = tmp_path / "debate.argmap"
        shutil.copy(GOLDEN / f"format-{version}.argmap", path)
        return path

    return copied


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def _version(path: Path) -> int:
    return int.from_bytes(path.read_bytes()[60:64], "big")


def test_there_is_a_golden_document_of_every_format() -> None:
    for version in ALL:
        assert _version(GOLDEN / f"format-{version}.argmap") == version


@pytest.mark.parametrize("version", ALL)
def test_every_format_is_read_and_left_as_it_is(
    version: int, golden: Callable[[int], Path]
) -> None:
    path = golden(version)
    before = path.read_bytes()
    assert read_document(path) == read_json(GOLDEN / f"format-{version}.json")
    assert check_document(path) == []
    assert document_info(path).version == version
    assert salvaged(path)[1].complete
    steps = moments(path)
    assert [step.label for step in steps][:2] == ["Create map", "Add reason to 1.1b"]
    for step in steps:
        read_past(path, step.seq)
    document = Document.open(path, read_only=True)
    assert document.history.undo_label == "Add reason to 1.1a"
    document.close()
    assert path.read_bytes() == before


@pytest.mark.parametrize("version", ALL)
def test_every_format_is_edited_on_with_its_history(
    version: int, golden: Callable[[int], Path], folder: Path, editing: type
) -> None:
    path = golden(version)
    steps = moments(path)
    document = Document.open(path, backups=folder)
    assert not document.read_only
    editor = editing(document)
    assert document.history.redo_label == "Delete 1.1b and what hangs on it"
    editor.apply(edits.add_reason(editor.map, "c1", "A new one."))
    while editor.undo():
        pass
    document.close()
    assert _version(path) == schema.VERSION
    assert check_document(path) == []
    assert read_document(path) == read_past(path, 1)
    assert moments(path)[: len(steps)] == steps


@pytest.mark.parametrize("version", OLDER)
def test_the_original_is_kept_for_good(
    version: int, golden: Callable[[int], Path], folder: Path, tmp_path: Path
) -> None:
    path = golden(version)
    Document.open(path, backups=folder).close()
    (kept,) = backups_of(path, folder)
    assert _version(kept.path) == version
    assert f"-format{version}" in kept.path.name
    assert thin(folder, datetime.now(UTC) + timedelta(days=3_000)) == []
    restore_backup(kept.path, tmp_path / "restored.argmap")
    assert read_document(tmp_path / "restored.argmap") == read_document(path)


@pytest.mark.parametrize("version", OLDER)
def test_without_a_backup_it_is_opened_for_reading_only(
    version: int, golden: Callable[[int], Path], tmp_path: Path
) -> None:
    path = golden(version)
    before = path.read_bytes()
    (tmp_path / "blocked").write_text("no folder")
    document = Document.open(path, backups=tmp_path / "blocked")
    assert document.read_only
    assert document.read_only_reason.startswith("older version, and cannot write")
    made = document.save_as(tmp_path / "copy.argmap")
    assert made.kept_history
    made.close()
    document.close()
    assert _version(tmp_path / "copy.argmap") == schema.VERSION
    assert path.read_bytes() == before


@pytest.mark.parametrize("version", OLDER)
@pytest.mark.parametrize("place", [1, 2])
def test_a_migration_that_fails_leaves_all_as_it_was(
    version: int,
    place: int,
    golden: Callable[[int], Path],
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = golden(version)
    before = path.read_bytes()
    settle, settled = files._settle, itertools.count(1)

    def full(temporary: Path, target: Path) -> None:
        if next(settled) == place:
            raise OSError(28, "No space left on device")
        settle(temporary, target)

    monkeypatch.setattr(files, "_settle", full)
    with pytest.raises(StorageError, match="no space left"):
        migrate(path, folder)
    monkeypatch.undo()
    assert path.read_bytes() == before
    assert [item.name for item in path.parent.iterdir() if item.is_file()] == [path.name]
    assert len(list(folder.iterdir())) == place - 1
    Document.open(path, backups=folder).close()
    assert _version(path) == schema.VERSION


@pytest.mark.parametrize("version", OLDER)
def test_one_that_is_open_elsewhere_waits(
    version: int, golden: Callable[[int], Path], folder: Path
) -> None:
    path = golden(version)
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(BusyError, match="open elsewhere"):
            Document.open(path, backups=folder)
    assert not folder.exists()


@pytest.mark.parametrize("version", OLDER)
def test_a_damaged_one_is_not_touched(
    version: int, golden: Callable[[int], Path], folder: Path
) -> None:
    path = golden(version)
    with closing(sqlite3.connect(path)) as other:
        other.execute("UPDATE claim SET text = 'Something else.' WHERE id = 'c1'")
        other.commit()
    before = path.read_bytes()
    with pytest.raises(DamagedError, match="not what was saved"):
        Document.open(path, backups=folder)
    assert path.read_bytes() == before
    assert not folder.exists()


def test_a_format_that_never_was_is_no_map(golden: Callable[[int], Path]) -> None:
    path = golden(1)
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA user_version = 0")
        other.commit()
    for act in (Document.open, read_document):
        with pytest.raises(InputError, match="no Argmap document"):
            act(path)
