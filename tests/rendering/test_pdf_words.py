from __future__ import annotations

import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest
from benchmarks.generate import argument_map

from argmap.model import edits
from argmap.model.map import ArgumentMap
from argmap.rendering import pdf_words
from argmap.rendering.pdf import pdf
from argmap.rendering.pdf_words import legible
from argmap.rendering.picture import Picture, compose
from argmap.rendering.style import Style

needs_poppler = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="poppler's tools are not installed"
)


def told(data: bytes, folder: Path) -> str:
    """Give what pdftotext finds, asked in the plainest way."""
    target = folder / "a.pdf"
    target.write_bytes(data)
    done = subprocess.run(["pdftotext", target, "-"], capture_output=True, text=True, check=True)
    assert not done.stderr
    return done.stdout


def words(text: str) -> Counter[str]:
    """Count the words that a reader's way with hyphens and turned lines leaves alone."""
    return Counter(word for word in text.split() if word.isascii() and "-" not in word)


@needs_poppler
def test_a_large_page_gives_back_every_claim(style: Style, tmp_path: Path) -> None:
    argmap = argument_map(1_000)
    found = words(told(pdf(compose(argmap, style), style), tmp_path))
    wanted = words(" ".join(claim.text for claim in argmap.claims.values()))
    assert sum(wanted.values()) > 20_000
    assert not wanted - found


@needs_poppler
def test_lines_that_say_what_they_are_read_the_same(
    picture: Picture, style: Style, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = told(pdf(picture, style), tmp_path)
    monkeypatch.setattr(pdf_words, "MOST_LETTERS", 10)
    data = pdf(picture, style)
    assert words(told(data, tmp_path)) == words(plain)


def test_a_small_page_is_left_as_qt_has_written_it(picture: Picture, style: Style) -> None:
    data = pdf(picture, style)
    assert legible(data) == data


def test_blanks_are_blanks(style: Style) -> None:
    argmap = ArgumentMap()
    argmap.apply(edits.add_free_claim(argmap, "Two words").changes)
    data = pdf(compose(argmap, style), style)
    assert b"<0009>" not in data
    assert b"<0020>" in data


def test_what_is_no_pdf_of_ours_stays_as_it_is() -> None:
    assert legible(b"something else") == b"something else"
