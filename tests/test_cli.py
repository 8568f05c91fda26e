"""The command: what it writes, says and answers, as a process and within one."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from argmap import __version__
from argmap.__main__ import main
from argmap.cli import commands
from argmap.interchange.outline import read_outline
from argmap.layout import engines
from argmap.maps import read
from argmap.resources import resource
from argmap.storage import dumps, write_document

OUTLINE = "# Trial\nMain.\n  + First.\n    & Second.\n  - Against.\n"
EXAMPLE = resource("examples", "open-or-proprietary-ai.argmap.json")


@pytest.fixture
def debate(tmp_path: Path) -> Path:
    """A document on the disk."""
    path = tmp_path / "debate.argmap"
    write_document(read_outline(OUTLINE.replace("    &", "  &")), path)
    return path


def run(*arguments: object) -> int:
    """Run the command in this process."""
    return main([str(argument) for argument in arguments])


def process(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command as a process of its own, without a screen."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return subprocess.run(
        [sys.executable, "-m", "argmap", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        env={**kept, **environment},
    )


def test_version_and_help() -> None:
    done = process("--version")
    assert (done.returncode, done.stdout) == (0, f"argmap {__version__}\n")
    done = process("--help")
    assert done.returncode == 0
    for name in ("export", "new", "convert", "info", "check", "layouts"):
        assert name in done.stdout
    assert "Examples:" in process("export", "--help").stdout


@pytest.mark.parametrize("name", list(commands.commands))
def test_every_command_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(name, "--help") == 0
    assert "Usage: argmap" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("suffix", "begins"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")]
)
def test_export_without_a_screen(tmp_path: Path, suffix: str, begins: bytes) -> None:
    target = tmp_path / f"picture.{suffix}"
    done = process("export", EXAMPLE, "-o", target, "--legend", "--sources", "--numbers")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert target.read_bytes().startswith(begins)
    assert list(tmp_path.iterdir()) == [target]


def test_export_beside_the_map(debate: Path) -> None:
    assert run("export", debate) == 0
    assert (debate.parent / "debate.png").read_bytes().startswith(b"\x89PNG")
    assert run("export", debate, "-f", "svg", "--theme", "dark", "--layout", "circular") == 0
    assert (debate.parent / "debate.svg").exists()


def test_new_convert_info_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = tmp_path / "a.argmap"
    assert run("new", document, "--title", "Trial", "--claim", "One.") == 0
    assert run("convert", document, tmp_path / "a.argmap.json") == 0
    assert run("convert", tmp_path / "a.argmap.json", tmp_path / "b.argmap") == 0
    assert read(document) == read(tmp_path / "b.argmap")
    outline = tmp_path / "notes.txt"
    outline.write_text(OUTLINE.replace("    &", "  &"), encoding="utf-8")
    assert run("convert", outline, tmp_path / "notes.argmap") == 0
    capsys.readouterr()
    assert run("info", tmp_path / "notes.argmap") == 0
    said = capsys.readouterr().out
    assert "Trial" in said
    assert "4" in said.split("claims")[1].splitlines()[0]
    assert run("check", tmp_path / "notes.argmap") == 0
    assert "is sound" in capsys.readouterr().out


def test_nothing_is_replaced_unless_said(debate: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = debate.read_bytes()
    assert run("new", debate) == 1
    assert "is there already" in capsys.readouterr().err
    assert debate.read_bytes() == before
    assert run("new", debate, "--force") == 0


@pytest.mark.parametrize("suffix", ["png", "svg", "pdf", "webp"])
def test_a_picture_is_a_map_again(
    debate: Path, suffix: str, capsys: pytest.CaptureFixture[str]
) -> None:
    target = debate.with_name(f"picture.{suffix}")
    assert run("export", debate, "-o", target) == 0
    assert run("convert", target, debate.with_name("again.argmap")) == 0
    assert read(debate.with_name("again.argmap")) == read(debate)
    assert run("export", debate, "-o", target, "--no-embed") == 0
    assert run("convert", target, debate.with_name("none.argmap")) == 1
    assert "holds no map" in capsys.readouterr().err


def test_a_poster_of_a_branch(debate: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = debate.with_name("wall.pdf")
    wishes = ["--paper", "a5", "--poster", "2x1", "--orientation", "portrait", "--overlap", "15"]
    assert run("export", debate, "-o", target, "--branch", "1.1a", *wishes) == 0
    assert target.read_bytes().count(b"/Type /Page\n") == 3
    assert len(read(target).claims) == 1
    assert run("export", debate, "-o", target, "--branch", "7") == 1
    assert "no claim “7”" in capsys.readouterr().err
    assert run("export", debate, "-f", "png", "--poster", "auto", "--min-size", "8") == 1
    assert "only a PDF has pages" in capsys.readouterr().err


def test_layouts_are_those_that_export_takes(
    debate: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("layouts") == 0
    told = capsys.readouterr().out.splitlines()
    names = [line.split()[0] for line in told if line[:2] == "  " and line[2:3].strip()]
    assert names[0] == "bands"
    assert names == [engine.name for engine in engines()]
    for engine in engines():
        target = debate.parent / f"{engine.name}.svg"
        assert run("export", debate, "-o", target, "--layout", engine.name) == (
            0 if engine.available else 1
        )
        assert target.exists() is engine.available
        assert engine.missing in capsys.readouterr().err


def test_one_layout_is_told_of_by_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("layouts", "spring") == 0
    assert "iterations=100" in capsys.readouterr().out
    assert run("layouts", "sprong") == 1
    assert "did you mean spring" in capsys.readouterr().err


def test_settings_of_a_layout(debate: Path, capsys: pytest.CaptureFixture[str]) -> None:
    usual, other = debate.parent / "usual.svg", debate.parent / "other.svg"
    assert run("export", debate, "-o", usual, "--layout", "circular") == 0
    call = ["export", debate, "-o", other, "--layout", "circular"]
    assert run(*call, "--set", "stretch=3", "--set", "lanes=auto") == 0
    assert usual.read_text("utf-8") != other.read_text("utf-8")
    other.unlink()
    for text, said in (
        ("stretch=wide", "the setting stretch must be a number from 0.2 to 5, not 'wide'"),
        ("stretch", "a setting is written key=value, not “stretch”"),
        ("wide=3", "the layout circular has no setting “wide”; it knows lanes, stretch"),
    ):
        capsys.readouterr()
        assert run(*call, "--set", text) == 1
        assert capsys.readouterr().err == f"argmap: {said}\n"
        assert not other.exists()


def _newer(path: Path) -> None:
    write_document(read_outline("One.\n"), path)
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
        connection.execute("ALTER TABLE claim RENAME TO claim_of_tomorrow")
    connection.close()


def _truncated(path: Path) -> None:
    write_document(read_outline("One.\n"), path)
    path.write_bytes(path.read_bytes()[:5000])


def _foreign(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE t (x)")
    connection.close()


def _text(text: str | bytes) -> Callable[[Path], None]:
    data = text if isinstance(text, bytes) else text.encode()

    def write(path: Path) -> None:
        path.write_bytes(data)

    return write


def _json_with(text: str) -> Callable[[Path], None]:
    valid = json.loads(dumps(read_outline("One.\n")))
    valid["claims"][0]["text"] = text
    return _text(json.dumps(valid))


BAD = {
    "no-map.argmap": _text("hello"),
    "empty.argmap": _text(""),
    "newer.argmap": _newer,
    "truncated.argmap": _truncated,
    "foreign.argmap": _foreign,
    "folder.argmap": Path.mkdir,
    "missing.argmap": lambda _path: None,
    "twice.argmap.json": _text('{"format": "argmap", "format": "argmap"}'),
    "nan.argmap.json": _text('{"format": "argmap", "version": NaN}'),
    "deep.argmap.json": _text("[" * 100_000),
    "newer.argmap.json": _text('{"format": "argmap", "version": 99}'),
    "cut.argmap.json": _text('{"format": "argmap", "version": 1, "cla'),
    "nul.argmap.json": _json_with("a\0b"),
    "surrogate.argmap.json": _json_with("a\ud800b"),
    "megabyte.argmap.json": _json_with("x" * 1_000_000),
    "nowhere.txt": _text("One.\n    + Two.\n  + Three.\n"),
    "nul.txt": _text("One\0.\n"),
    "megabyte.txt": _text("x" * 1_000_000),
    "blank.txt": _text("\n\n"),
    "latin.txt": _text(b"caf\xe9"),
}


@pytest.mark.parametrize("name", list(BAD))
@pytest.mark.parametrize("command", ["export", "convert", "info", "check"])
def test_bad_input_is_one_clear_line(
    tmp_path: Path, name: str, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / name
    BAD[name](path)
    targets: dict[str, list[object]] = {
        "export": ["-o", tmp_path / "o.svg"],
        "convert": [tmp_path / "o.argmap"],
    }
    before = sorted(tmp_path.iterdir())
    assert run(command, path, *targets.get(command, [])) == 1
    out, error = capsys.readouterr()
    assert out == ""
    assert error.startswith("argmap: ")
    assert error.count("\n") == 1
    assert "Traceback" not in error
    assert path.name in error
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["-o", "x.gif"], "gif"),
        (["-o", "x"], "format"),
        (["--layout", "spiderweb"], "spiderweb"),
        (["--theme", "pink"], "pink"),
        (["--scale", "0"], "scale"),
        (["-o", "/nowhere/at/all/x.svg"], "no such"),
    ],
)
def test_bad_wishes_are_one_clear_line(
    debate: Path, arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted(debate.parent.iterdir())
    assert run("export", debate, *arguments) in (1, 2)
    error = capsys.readouterr().err
    assert says in error.lower()
    assert error.count("\n") == 1
    assert sorted(debate.parent.iterdir()) == before


def test_a_map_without_claims_makes_no_picture(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("new", tmp_path / "a.argmap") == 0
    assert run("export", tmp_path / "a.argmap") == 1
    assert "no claims" in capsys.readouterr().err


def test_a_wrong_call_says_how(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("export") == 2
    assert "argmap export --help" in capsys.readouterr().err
    assert run("exprot") == 2
    assert "neither a file nor a command" in capsys.readouterr().err


def test_without_a_screen_the_window_says_how_to_export(debate: Path) -> None:
    for arguments in ([], [debate]):
        done = process(*arguments)
        assert done.returncode == 1
        assert "no screen" in done.stderr
        assert "argmap export" in done.stderr
        assert done.stderr.count("\n") == 1


def test_what_a_poster_has_to_cut_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, target = tmp_path / "long.txt", tmp_path / "wall.pdf"
    words = "A very long claim that is broken into very many lines " * 30
    path.write_text(f"Why.\n  + {words.strip()}.\n", encoding="utf-8")
    wish = ("--paper", "a4", "--poster", "auto", "--min-size", 40)
    assert run("export", path, "-o", target, *wish) == 0
    assert target.exists()
    assert "1 box or word is cut between two sheets" in capsys.readouterr().err
    assert run("export", path, "-o", target, "--paper", "a0") == 0
    assert capsys.readouterr().err == ""


@contextmanager
def ordinary_person() -> Iterator[None]:
    """Be nobody in particular for a while, where the tests are run by root, who may do all."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


def _open_to_all(folder: Path) -> None:
    """Let everyone into a folder, and so into those that it is in."""
    for known in (folder, *folder.parents):
        if known == Path(tempfile.gettempdir()) or known.parent == known:
            break
        known.chmod(0o755)


needs_users = pytest.mark.skipif(not hasattr(os, "seteuid"), reason="needs users as Unix has them")


@needs_users
@pytest.mark.parametrize("suffix", ["png", "svg", "pdf"])
def test_a_folder_that_may_not_be_written_to(
    debate: Path, suffix: str, capsys: pytest.CaptureFixture[str]
) -> None:
    target = debate.parent / f"picture.{suffix}"
    assert run("export", debate, "-o", target) == 0  # by then all is imported
    target.unlink()
    _open_to_all(debate.parent)
    debate.parent.chmod(0o555)
    try:
        with ordinary_person():
            assert run("export", debate, "-o", target) == 1
    finally:
        debate.parent.chmod(0o755)
    assert capsys.readouterr().err == f"argmap: cannot write {target}: permission denied\n"
    assert list(debate.parent.iterdir()) == [debate]


@needs_users
@pytest.mark.parametrize("command", ["export", "convert", "info"])
def test_a_file_that_may_not_be_read(
    tmp_path: Path, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "secret.argmap.json"
    path.write_text(dumps(read_outline("One.\n")), encoding="utf-8")
    _open_to_all(tmp_path)
    target = tmp_path / ("o.svg" if command == "export" else "o.argmap")
    targets: dict[str, list[object]] = {"export": ["-o", target], "convert": [target]}
    rest = targets.get(command, [])
    assert run(command, path, *rest) == 0  # by then all is imported
    target.unlink(missing_ok=True)
    capsys.readouterr()
    path.chmod(0)
    with ordinary_person():
        assert run(command, path, *rest) == 1
    assert capsys.readouterr().err == f"argmap: cannot read {path}: permission denied\n"
    assert list(tmp_path.iterdir()) == [path]
