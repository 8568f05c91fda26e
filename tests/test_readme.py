"""What the README shows is run, so that it stays true."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from argmap.__main__ import main
from argmap.commands.registry import commands
from argmap.interchange.outline import read_outline

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    """Give the README's blocks of code in a language."""
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


def test_the_commands_and_the_python_run_as_shown(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    lines = [line for block in blocks("sh") for line in block.splitlines()]
    ours = [shlex.split(line)[1:] for line in lines if line.startswith("argmap ")]
    assert len(ours) >= 6
    for arguments in ours:
        assert main(arguments) == 0, arguments
    for block in blocks("python"):
        exec(compile(block, "README.md", "exec"), {})
    assert (tmp_path / "debate.pdf").read_bytes().startswith(b"%PDF")


def test_the_outline_is_one() -> None:
    argmap = read_outline(blocks("text")[0])
    assert argmap.info.title == "Tea or coffee?"
    assert len(argmap.claims) == 5


def test_the_keys_are_those_there_are() -> None:
    table = README.split("| key |")[1].split("\n\n")[0]
    known = {key for command in commands() for key in command.keys}
    for key in re.findall(r"`([^`]+)`", table):
        assert key in known or key in ("+", "-", "&", "_", "Ctrl", "Space"), key


def test_the_pictures_and_pages_are_there() -> None:
    for target in re.findall(r"\]\(([^)]+)\)", README):
        assert (ROOT / target).exists(), target
