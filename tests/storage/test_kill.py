"""A program killed at any moment has lost no step that it was told is on the disk."""

from __future__ import annotations

import os
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from subprocess import PIPE, Popen

import pytest

from argmap.model.map import ArgumentMap
from argmap.storage import Document, check_document, read_document, write_document

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the children are forked")


@pytest.fixture
def forker() -> Iterator[Popen[str]]:
    script = Path(__file__).with_name("edit_until_killed.py")
    with Popen([sys.executable, script], stdin=PIPE, stdout=PIPE, text=True, bufsize=1) as made:
        yield made


def _killed_after(forker: Popen[str], path: Path, steps: int, pause: float) -> int:
    """Have a document edited, kill that, and give the last entry said to be on the disk."""
    assert forker.stdin
    assert forker.stdout
    forker.stdin.write(f"{path}\n")
    said = [int(forker.stdout.readline()) for _ in range(steps)]
    time.sleep(pause)
    forker.stdin.write("kill\n")
    while (line := forker.stdout.readline().strip()) != "dead":
        said.append(int(line))
    return said[-1]


def _rounds(forker: Popen[str], path: Path, argmap: ArgumentMap, count: int) -> None:
    write_document(argmap, path)
    chance = random.Random(count)
    for _ in range(count):
        pause = chance.random() * 0.004
        last = _killed_after(forker, path, chance.randrange(1, 12), pause)
        assert check_document(path) == []
        document = Document.open(path)
        assert document.history.next_seq > last
        document.close()
        assert read_document(path) == document.map


def test_fifteen_kills_lose_nothing(forker: Popen[str], path: Path, rich: ArgumentMap) -> None:
    _rounds(forker, path, rich, 15)


@pytest.mark.sweep
def test_a_thousand_kills_lose_nothing(
    forker: Popen[str], tmp_path: Path, rich: ArgumentMap
) -> None:
    for number in range(50):
        _rounds(forker, tmp_path / f"{number}.argmap", rich, 20)
