from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from strategies import maps

from argmap.errors import StorageError
from argmap.model.elements import Claim
from argmap.model.map import ArgumentMap
from argmap.storage import (
    check_document,
    document_info,
    read_document,
    read_map,
    register,
    schema,
    write_document,
    write_json,
)


@settings(max_examples=60)
@given(maps())
def test_no_map_changes_on_its_way_through_the_document(
    tmp_path_factory: pytest.TempPathFactory, argmap: ArgumentMap
) -> None:
    path = tmp_path_factory.mktemp("map") / "m.argmap"
    write_document(argmap, path)
    assert read_document(path) == argmap
    assert read_map(path) == argmap
    assert check_document(path) == []


def test_an_empty_map_is_a_map(path: Path) -> None:
    argmap = ArgumentMap()
    write_document(argmap, path)
    assert read_document(path) == argmap


def test_a_document_is_nothing_but_its_file(path: Path, rich: ArgumentMap) -> None:
    write_document(rich, path)
    read_document(path)
    assert list(path.parent.iterdir()) == [path]


def test_a_document_is_told_about(path: Path, rich: ArgumentMap) -> None:
    before = datetime.now(UTC)
    write_document(rich, path)
    info = document_info(path)
    assert (info.version, info.title, info.entries) == (schema.VERSION, "Debate", 1)
    assert (info.claims, info.arguments, info.sources, info.excerpts) == (3, 2, 1, 1)
    assert before <= info.changed <= datetime.now(UTC)
    assert info.size == path.stat().st_size


def test_what_is_there_is_not_overwritten_unasked(path: Path, rich: ArgumentMap) -> None:
    write_document(rich, path)
    with pytest.raises(StorageError, match="is there already; nothing was written"):
        write_document(ArgumentMap(), path)
    assert read_document(path) == rich
    write_document(ArgumentMap(), path, overwrite=True)
    assert len(read_document(path).claims) == 0


def test_what_cannot_be_written_leaves_what_was_there(path: Path, rich: ArgumentMap) -> None:
    write_document(rich, path)
    unfit = ArgumentMap.of([Claim(id="c", extra={"k": 10**1_000})])
    with pytest.raises(StorageError, match="foreign data"):
        write_document(unfit, path, overwrite=True)
    assert read_document(path) == rich
    with pytest.raises(StorageError, match="cannot write"):
        write_document(rich, path.parent / "none" / "map.argmap")
    assert list(path.parent.iterdir()) == [path]


def test_a_journal_left_behind_is_not_taken_for_the_new_document_s(
    path: Path, rich: ArgumentMap
) -> None:
    register.journal(path).write_bytes(b"left behind by another")
    write_document(rich, path)
    assert read_document(path) == rich
    assert list(path.parent.iterdir()) == [path]


def test_odd_names_are_names(tmp_path: Path, rich: ArgumentMap) -> None:
    path = tmp_path / "a ?b#c%20 é.argmap"
    write_document(rich, path)
    assert read_document(path) == rich
    assert list(tmp_path.iterdir()) == [path]


def test_relative_paths_and_links_are_followed(
    tmp_path: Path, rich: ArgumentMap, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write_document(rich, Path("map.argmap"))
    Path("link.argmap").symlink_to("map.argmap")
    assert read_document(Path("link.argmap")) == rich
    write_document(ArgumentMap(), Path("link.argmap"), overwrite=True)
    assert Path("link.argmap").is_symlink()
    assert len(read_document(Path("map.argmap")).claims) == 0


def test_a_text_form_is_read_as_a_map(tmp_path: Path, rich: ArgumentMap) -> None:
    path = tmp_path / "any name"
    write_json(rich, path)
    assert read_map(path) == rich


def test_reading_does_not_wait_for_what_only_writing_needs(path: Path, rich: ArgumentMap) -> None:
    write_document(rich, path)
    code = (
        "import sys; from pathlib import Path; from argmap.storage import read_map; "
        "read_map(Path(sys.argv[1])); assert 'sqlite_utils' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code, path], check=True, env=dict(os.environ))
