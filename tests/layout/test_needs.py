from __future__ import annotations

import sys
from pathlib import Path

import pytest

from argmap.layout import needs
from argmap.layout.needs import graphviz, missing

posix = pytest.mark.skipif(sys.platform == "win32", reason="makes programs by their mode")


def program(folder: Path, name: str) -> Path:
    made = folder / name
    made.write_text("#!/bin/sh\n")
    made.chmod(0o755)
    return made


@posix
def test_graphviz_is_found_on_the_path_and_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    there.mkdir()
    monkeypatch.setenv("PATH", str(here))
    monkeypatch.setattr(needs, "_ELSEWHERE", (str(there),))
    assert graphviz() is None
    found = program(there, "dot")
    assert graphviz() == str(found)
    assert missing("graphviz") == ""
    nearer = program(here, "dot")
    assert graphviz() == str(nearer)


@posix
@pytest.mark.parametrize(
    ("manager", "line"),
    [
        ("apt-get", "sudo apt install graphviz"),
        ("dnf", "sudo dnf install graphviz"),
        ("pacman", "sudo pacman -S graphviz"),
        ("brew", "brew install graphviz"),
        ("winget", "winget install Graphviz.Graphviz"),
    ],
)
def test_the_line_that_installs_it_is_that_of_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, manager: str, line: str
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(needs, "_ELSEWHERE", ())
    program(tmp_path, manager)
    assert missing("graphviz") == f"Graphviz is not installed; `{line}` does it"


def test_a_package_is_looked_for_where_python_looks() -> None:
    assert missing("numpy") == ""
    assert "`" in missing("no_such_package")
    assert "-m pip install no_such_package" in missing("no_such_package")
