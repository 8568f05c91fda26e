"""A program killed at any moment has lost no step that its session was told is on the disk."""

from __future__ import annotations

import os
import random
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from storage.killing import Killer, assert_nothing_lost, killer

from argmap.model.map import ArgumentMap
from argmap.storage import register, write_document

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the children are forked")


@pytest.fixture
def forker() -> Iterator[Killer]:
    with killer() as made:
        yield made


def _rounds(forker: Killer, path: Path, argmap: ArgumentMap, seed: int, count: int) -> Counter[str]:
    """Kill what edits a document, again and again; tell how often that hit it while writing."""
    write_document(argmap, path)
    chance = random.Random(seed)
    seen: Counter[str] = Counter()
    for _ in range(count):
        forker.start(path)
        forker.wait_for(chance.randrange(1, 12))
        time.sleep(chance.random() * 0.004)
        acknowledged = forker.kill()
        seen["kills"] += 1
        seen["in the middle of a change"] += register.journal_is_hot(path)
        assert_nothing_lost(path, acknowledged)
    return seen


def test_fifty_kills_lose_nothing(forker: Killer, path: Path, rich: ArgumentMap) -> None:
    seen = _rounds(forker, path, rich, seed=50, count=50)
    print(dict(seen))
    assert seen["kills"] == 50


@pytest.mark.sweep
def test_a_thousand_kills_lose_nothing(forker: Killer, tmp_path: Path, rich: ArgumentMap) -> None:
    seen: Counter[str] = Counter()
    for number in range(50):
        seen += _rounds(forker, tmp_path / f"{number}.argmap", rich, seed=number, count=20)
    print(dict(seen))
    assert seen["kills"] == 1_000
    assert seen["in the middle of a change"] > 10
