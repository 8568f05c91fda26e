"""The page on what happens when something goes wrong names tests that are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
PAGE = TESTS.parent / "docs" / "SAFETY.md"


@pytest.mark.skipif(not PAGE.exists(), reason="the documentation is not beside the tests")
def test_every_test_that_is_named_is_there() -> None:
    page = PAGE.read_text("utf-8")
    modules = re.findall(r"`(test_\w+)\.py`", page)
    tests = re.findall(r"`(test_\w+)`", page)
    assert len(tests) > 30
    there = [path for path in TESTS.rglob("test_*.py") if path.stem in modules]
    assert {path.stem for path in there} == set(modules)
    written = "".join(path.read_text("utf-8") for path in there)
    for test in tests:
        assert f"def {test}(" in written, test


@pytest.mark.skipif(not PAGE.exists(), reason="the documentation is not beside the tests")
def test_every_fault_names_a_test() -> None:
    rows = [line for line in PAGE.read_text("utf-8").splitlines() if line.startswith("| ")]
    told = [row for row in rows if not row.startswith(("| what ", "|---"))]
    assert len(told) > 20
    for row in told:
        assert "`test_" in row.split("|")[-2], row
