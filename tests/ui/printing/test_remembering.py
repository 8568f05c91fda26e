"""What the print dialog remembers."""

from __future__ import annotations

from pathlib import Path

from argmap.ui.printing.remembering import Last, last, remember
from argmap.ui.settings import Settings


def test_choices_outlive_the_window(home: Path) -> None:
    assert last(Settings()) == Last()
    wished = Last("Paper Mill", "a3", "landscape", "3x2", "black", "folds")
    remember(Settings(), wished)
    assert last(Settings()) == wished
    Settings().remember("print/paper", "papyrus")
    assert last(Settings()).paper == ""
