"""Every text of the window is said in German and in French."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from translations import files
from translations.__main__ import COMMAND
from translations.finding import all_texts, in_sources

HOW = f"Run `{COMMAND}`: it prints what is missing and takes it back."

both = pytest.mark.parametrize("language", files.LANGUAGES)


def test_only_literals_are_translated() -> None:
    assert not in_sources().unknown, "only a literal text can be found and translated"


@both
def test_every_text_is_translated(language: str) -> None:
    known = files.read(language)
    missing = sorted(text for context, text in all_texts() if not known.get((context, text)))
    assert not missing, HOW


@both
def test_nothing_is_kept_that_nobody_says(language: str) -> None:
    assert not sorted(files.read(language).keys() - all_texts()), HOW


@both
def test_gaps_and_marked_letters_are_those_of_the_text(language: str) -> None:
    wrong = [
        (text, said)
        for (context, text), said in files.read(language).items()
        if files.gaps(text) != files.gaps(said)
        or (context != "menus" and text.count("&") != said.count("&"))
        or text.count("\n") != said.count("\n")
        or _edges(text) != _edges(said)
    ]
    assert not wrong


def _edges(text: str) -> tuple[bool, bool]:
    """Tell whether a text begins, and ends, with a space."""
    return text[:1] == " ", text[-1:] == " "


@both
def test_menus_have_keys_of_their_own(language: str) -> None:
    titles = [said for (context, _), said in files.read(language).items() if context == "menus"]
    marked = [re.findall("&(.)", title.upper()) for title in titles]
    letters = [letter for found in marked for letter in found]
    assert len(letters) == len(set(letters)) == len(titles)


@both
def test_what_qt_loads_says_what_the_source_says(language: str) -> None:
    loaded = QTranslator()
    assert loaded.load(str(files.path_of(language).with_suffix(".qm")))
    stale = [
        text
        for (context, text), said in files.read(language).items()
        if loaded.translate(context, text) not in {said, ""}
        or (said != text and not loaded.translate(context, text))
    ]
    assert not stale, HOW


def test_a_text_new_in_a_context_is_taken_over_where_all_agree() -> None:
    old = {("a", "Claim"): "These", ("a", "Go"): "Gehe", ("b", "Go"): "Los"}
    wanted = {("b", "Claim"), ("a", "Go"), ("c", "Go"), ("c", "New")}
    assert files.updated(old, wanted) == {
        ("b", "Claim"): "These",
        ("a", "Go"): "Gehe",
        ("c", "Go"): "",
        ("c", "New"): "",
    }


def test_words_may_be_for_one_context_alone() -> None:
    filled = files.filled({("a", "Go"): "", ("b", "Go"): ""}, {"Go": "Gehe", "b|Go": "Los"})
    assert filled == {("a", "Go"): "Gehe", ("b", "Go"): "Los"}


def test_written_files_are_read_alike(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "FOLDER", tmp_path)
    texts = {("a", "A & <b>\n“c”"): "ä &\n„c“", ("b", " mm"): ""}
    files.write("de", texts)
    assert files.read("de") == texts
