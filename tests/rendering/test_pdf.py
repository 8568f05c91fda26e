from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from argmap.errors import CancelledError, ExportError
from argmap.model.map import ArgumentMap
from argmap.rendering.extent import Extent
from argmap.rendering.pdf import MOST_POINTS, pdf, write_pdf
from argmap.rendering.picture import Picture
from argmap.rendering.style import Style

needs_poppler = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="poppler's tools are not installed"
)


def page(data: bytes) -> tuple[float, float]:
    """Give the width and height of the one page of a PDF."""
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", data)
    assert len(boxes) == 1
    return float(boxes[0][0]), float(boxes[0][1])


def test_a_page_is_as_large_as_its_picture(picture: Picture, style: Style) -> None:
    data = pdf(picture, style)
    extent = Extent.of(picture, style)
    assert data.startswith(b"%PDF-1.")
    assert page(data) == pytest.approx((extent.width, extent.height), abs=1)
    assert b"/FontFile2" in data
    assert b"/Subtype /Image" not in data


def test_a_page_that_readers_refuse_is_made_smaller(picture: Picture, style: Style) -> None:
    wide = replace(picture, bounds=(0.0, 0.0, 3 * MOST_POINTS, 900.0))
    width, height = page(pdf(wide, style))
    assert width == pytest.approx(MOST_POINTS, abs=1)
    assert height == pytest.approx(948 / 3, abs=1.5)


@needs_poppler
def test_all_words_can_be_searched(
    debate: ArgumentMap, picture: Picture, style: Style, tmp_path: Path
) -> None:
    target = tmp_path / "a.pdf"
    write_pdf(picture, style, target)
    done = subprocess.run(["pdftotext", target, "-"], capture_output=True, text=True, check=True)
    for known, claim in debate.claims.items():
        if known not in ("c10", "c11"):  # right to left: poppler gives forms and marks of its own
            for word in claim.text.split():
                assert word in done.stdout, word
    assert "מודלים" in done.stdout


@needs_poppler
def test_only_embedded_fonts(picture: Picture, style: Style, tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    write_pdf(picture, style, target)
    done = subprocess.run(["pdffonts", target], capture_output=True, text=True, check=True)
    rows = done.stdout.splitlines()[2:]
    assert any("SourceSans3" in row for row in rows)
    for row in rows:
        embedded, _, to_unicode = re.findall(r"\b(yes|no)\b", row)[:3]
        assert (embedded, to_unicode) == ("yes", "yes"), row


@needs_poppler
def test_the_title_is_the_documents(picture: Picture, style: Style, tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    write_pdf(picture, style, target)
    done = subprocess.run(["pdfinfo", target], capture_output=True, text=True, check=True)
    assert re.search(r"Title: +Open or proprietary\?", done.stdout)
    assert re.search(r"Pages: +1$", done.stdout, re.MULTILINE)


def test_a_stop_leaves_nothing(picture: Picture, style: Style, tmp_path: Path) -> None:
    with pytest.raises(CancelledError):
        write_pdf(picture, style, tmp_path / "a.pdf", progress=lambda _: False)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_not_overwritten(picture: Picture, style: Style, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="folder"):
        write_pdf(picture, style, tmp_path)
