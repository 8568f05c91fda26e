"""The commands `restore` and `salvage`: what they write and say."""

from __future__ import annotations

from pathlib import Path

import pytest

from argmap.__main__ import main
from argmap.interchange.outline import read_outline
from argmap.maps import read
from argmap.model.elements import MapInfo, Source
from argmap.model.map import ArgumentMap
from argmap.storage import backup, check_document, write_document
from argmap.storage.backup import make_backup

DEBATE = read_outline("# Trial\nMain.\n  + First.\n  - Against.\n")
PAGE = 4096


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The usual folder of backups, which is never the person's own here."""
    made = tmp_path / "backups"
    monkeypatch.setattr(backup, "backup_folder", lambda: made)
    return made


@pytest.fixture
def debate(tmp_path: Path) -> Path:
    path = tmp_path / "debate.argmap"
    write_document(DEBATE, path)
    return path


def run(*arguments: object) -> int:
    return main([str(argument) for argument in arguments])


def test_yesterdays_map_comes_back(
    debate: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = make_backup(debate)
    write_document(read_outline("# Other\nOne.\n"), debate, overwrite=True)
    second = make_backup(debate)
    assert run("restore", debate, "--list") == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == ["1", "2"]
    assert ["Other" in lines[0], "Trial" in lines[1]] == [True, True]
    debate.unlink()
    assert run("restore", debate, "-o", debate) == 0
    assert str(second.path) in capsys.readouterr().out
    assert read(debate).info.title == "Other"
    for named in ("2", first.path):
        target = tmp_path / f"restored-{len(str(named))}.argmap"
        assert run("restore", debate, "--from", named, "-o", target) == 0
        assert read(target) == DEBATE
        assert check_document(target) == []


def test_a_broken_backup_is_passed_over(
    debate: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make_backup(debate, folder)
    write_document(read_outline("One.\n"), debate, overwrite=True)
    newest = make_backup(debate, folder)
    newest.path.write_bytes(newest.path.read_bytes()[:5000])
    debate.write_bytes(b"gone")
    assert run("restore", debate, "-o", debate, "--force", "--folder", folder) == 0
    assert "passed over" in capsys.readouterr().err
    assert read(debate) == DEBATE


def test_restore_says_what_is_missing(
    debate: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "new.argmap"

    def fails(code: int, words: str, *arguments: object) -> None:
        assert run("restore", debate, *arguments) == code
        out, error = capsys.readouterr()
        assert out == ""
        assert words in error
        assert len(error.splitlines()) == 1

    fails(1, "there is no backup", "--list")
    fails(1, "there is no backup", "-o", target)
    fails(2, "--output")
    make_backup(debate)
    fails(1, "no backup 2", "-o", target, "--from", "2")
    fails(1, "no backup 0", "-o", target, "--from", "0")
    fails(1, "no such file", "-o", target, "--from", tmp_path / "none.argmap")
    before = debate.read_bytes()
    fails(1, "is there already", "-o", debate)
    assert debate.read_bytes() == before
    assert not target.exists()


def test_salvage_tells_what_it_saved(
    debate: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = debate.read_bytes()
    page = data.index(b"Against.") // PAGE * PAGE
    debate.write_bytes(data[:page] + bytes(PAGE) + data[page + PAGE :])
    broken, target = debate.read_bytes(), tmp_path / "saved.argmap"
    assert run("check", debate) == 1
    assert "damaged" in capsys.readouterr().err
    assert run("salvage", debate, "-o", target) == 0
    out, error = capsys.readouterr()
    assert error == ""
    assert "saved: 0 sources, 0 excerpts, 3 claims, 2 arguments" in out
    assert "nothing is missing" in out
    assert "1 of 1 steps" in out
    assert read(target) == DEBATE
    assert debate.read_bytes() == broken
    assert run("salvage", debate, "-o", debate, "--force") == 1
    assert "is the damaged file itself" in capsys.readouterr().err
    assert debate.read_bytes() == broken


def test_salvage_lists_what_it_lost(
    debate: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sources = [Source(id=f"s{n}", title=f"Book {n}") for n in range(40)]
    write_document(ArgumentMap.of([MapInfo(id="m"), *sources]), debate, overwrite=True)
    data = debate.read_bytes().replace(b"Book 7", b"Book\0\n")
    log = data.rindex(b"edit") // PAGE * PAGE
    debate.write_bytes(data[:log] + bytes(PAGE) + data[log + PAGE :])
    assert run("salvage", debate, "-o", tmp_path / "saved.argmap") == 0
    out, _ = capsys.readouterr()
    assert "saved: 40 sources" in out
    assert "lost or kept in part, as far as is known: 1" in out
    assert "source s7 “Book”: kept in part" in out
    assert "look the map through" in out
    assert all(line.isprintable() for line in out.splitlines())


def test_salvage_of_nothing_is_one_clear_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.argmap"
    path.write_bytes(b"nothing at all")
    assert run("salvage", path, "-o", tmp_path / "b.argmap") == 1
    assert "nothing can be saved of a.argmap; it was left as it is" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == [path]
