"""Words in several inks, broken into lines."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication
from strategies import texts

from argmap.model.edits.replace import Phrase
from argmap.ui.search.inks import Ink, Inks, Runs, brought_in, marked, set_runs


@given(texts(80), st.sampled_from(["a", "b", "c", ".", "word", "ש"]), texts(5))
def test_what_is_marked_stands_in_its_ink(text: str, words: str, by: str) -> None:
    marks = Phrase(words).ranges(text)
    runs = marked(text, marks, Ink.OLD, by)
    line = text.translate(str.maketrans("\n\t\u2028\u2029", "    "))
    assert "".join(part for part, ink in runs if ink in {Ink.PLAIN, Ink.OLD}).replace(
        "\u202f", ""
    ) == line.replace("\u202f", "")
    assert [part for part, ink in runs if ink is Ink.OLD] == [line[a:b] for a, b in marks]
    assert sum(ink is Ink.NEW for _, ink in runs) == (len(marks) if by else 0)


@given(texts(200), st.sampled_from(["a", "b", "word"]), st.integers(4, 120))
def test_a_mark_far_in_is_brought_in(text: str, words: str, room: int) -> None:
    marks = Phrase(words).ranges(text)
    shown, places = brought_in(text, marks, room)
    assert [shown[a:b] for a, b in places] == [text[a:b] for a, b in marks]
    assert text.endswith(shown.removeprefix("…"))
    if marks:
        assert places[0][0] <= room


@pytest.mark.parametrize("lit", [False, True])
@settings(deadline=None, max_examples=60)
@given(runs=st.lists(st.tuples(texts(60), st.sampled_from(Ink)), max_size=5).map(tuple))
def test_what_does_not_fit_is_left_out(qapp: QApplication, lit: bool, runs: Runs) -> None:
    runs = tuple((words.replace("\n", " ").replace("\u2028", " "), ink) for words, ink in runs)
    inks = Inks(QPalette(), lit=lit)
    layout = set_runs(runs, inks, QFont("Source Sans 3", 10), 120, 2)
    assert layout.lineCount() <= 2
    whole = "".join(words for words, _ in runs)
    shown = layout.text()
    assert shown == whole or (shown.endswith("…") and whole.startswith(shown[:-1]))
    for at in range(layout.lineCount()):
        assert layout.lineAt(at).naturalTextWidth() <= 121


def test_what_is_found_is_bold_and_what_goes_is_struck_through(qapp: QApplication) -> None:
    runs = (("𝒜 b", Ink.PLAIN), ("cd", Ink.FOUND), ("ef", Ink.OLD), ("g", Ink.NEW))
    parts = Inks(QPalette(), lit=False).formats(runs)
    assert [(p.start, p.length) for p in parts] == [(0, 4), (4, 2), (6, 2), (8, 1)]
    assert [p.format.fontWeight() for p in parts[1:]] == [700, 400, 700]
    assert [p.format.fontStrikeOut() for p in parts] == [False, False, True, False]
