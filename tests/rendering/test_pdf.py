from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from argmap.errors import CancelledError, ExportError
from argmap.interchange.pictures import carried
from argmap.model.elements import MapInfo
from argmap.model.map import ArgumentMap
from argmap.rendering.bookmarks import bookmarks, hyperlinks
from argmap.rendering.extent import Extent
from argmap.rendering.papers import Paper
from argmap.rendering.pdf import MOST_POINTS, pdf, write_pdf
from argmap.rendering.pdf_extras import Extras
from argmap.rendering.picture import Picture, compose
from argmap.rendering.style import Style

needs_poppler = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="poppler's tools are not installed"
)


def page(data: bytes) -> tuple[float, float]:
    """Give the width and height of the one page of a PDF, as it was written last."""
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", data)
    assert len(set(boxes)) == 1
    return float(boxes[-1][0]), float(boxes[-1][1])


def test_a_page_is_as_large_as_its_picture(picture: Picture, style: Style) -> None:
    data = pdf(picture, style)
    extent = Extent.of(picture, style)
    assert data.startswith(b"%PDF-1.")
    assert page(data) == pytest.approx((extent.width, extent.height), abs=1)
    assert b"/FontFile2" in data
    assert b"/Subtype /Image" not in data


def test_a_page_that_readers_refuse_is_made_smaller(picture: Picture, style: Style) -> None:
    wide = replace(picture, bounds=(0.0, 0.0, 3 * MOST_POINTS, 900.0))
    data = pdf(wide, style)
    width, height = page(data)
    assert width == pytest.approx(MOST_POINTS, abs=1)
    assert height == pytest.approx(948 / 3, abs=1.5)
    (unit,) = re.findall(rb"/UserUnit ([\d.]+)", data)
    assert float(unit) * width == pytest.approx(3 * MOST_POINTS + 48, abs=3)
    assert data.startswith(b"%PDF-1.6")
    assert b"/UserUnit 1.0" in pdf(picture, style)


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


def told(tool: str, *arguments: str | Path) -> str:
    done = subprocess.run([tool, *arguments], capture_output=True, text=True, check=True)
    assert not done.stderr
    return done.stdout


@needs_poppler
def test_letters_that_type_joins_are_letters_all_the_same(style: Style, tmp_path: Path) -> None:
    from argmap.model import edits

    words = "Efficient offices: fjord, affluent, flight, fifth, ffi, stuff, \ufb01nal"
    argmap = ArgumentMap()
    argmap.apply(edits.add_free_claim(argmap, words).changes)
    write_pdf(compose(argmap, style), style, tmp_path / "a.pdf")
    found = " ".join(told("pdftotext", tmp_path / "a.pdf", "-").split())
    assert found.replace("\ufb01", "fi") == words.replace("\ufb01", "fi")


def extras(argmap: ArgumentMap, picture: Picture) -> Extras:
    return Extras("{}", bookmarks(argmap, picture), hyperlinks(argmap, picture), "en")


def paper(name: str, poster: str | None = None) -> Paper:
    made = Paper.asked(name, poster)
    assert made is not None
    return made


@needs_poppler
@pytest.mark.parametrize("poster", [None, "1x1", "2x2", "auto"])
def test_what_is_added_is_found_by_another_program(
    debate: ArgumentMap, picture: Picture, style: Style, tmp_path: Path, poster: str | None
) -> None:
    target = tmp_path / "a.pdf"
    sheet = paper("a4", poster) if poster else None
    write_pdf(picture, style, target, paper=sheet, extras=extras(debate, picture))
    assert "map.argmap.json" in told("pdfdetach", "-list", target)
    told("pdfdetach", "-save", "1", "-o", tmp_path / "a.json", target)
    assert (tmp_path / "a.json").read_text() == "{}"
    assert "https://example.org/r1" in told("pdfinfo", "-url", target)
    info = told("pdfinfo", target)
    assert re.search(r"Author: +An editor", info)
    assert re.search(r"Creator: +Argmap ", info)
    data = target.read_bytes()
    pages = int(re.findall(r"Pages: +(\d+)", info)[0])
    assert (b"/PageLabels" in data) is (pages > 1)
    assert data.count(b"/Dest [") == len(bookmarks(debate, picture))


@needs_poppler
def test_all_words_are_on_the_sheets_of_a_poster(
    debate: ArgumentMap, picture: Picture, style: Style, tmp_path: Path
) -> None:
    target = tmp_path / "a.pdf"
    write_pdf(picture, style, target, paper=paper("a4", "3x2"))
    pages = told("pdftotext", target, "-").split("\f")[:-1]
    assert len(pages) == 7
    assert "6 sheets of A4: 3 across, 2 down." in pages[0]
    for name, text in zip(("A1", "A2", "A3", "B1", "B2", "B3"), pages[1:], strict=True):
        assert name in text.split()
    assert picture.title in pages[1]
    whole = " ".join(pages[1:])
    for known, claim in debate.claims.items():
        if known not in ("c10", "c11"):
            assert all(word in whole for word in claim.text.split())


@needs_poppler
def test_one_page_of_paper_has_no_marks(picture: Picture, style: Style, tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    write_pdf(picture, style, target, paper=paper("a3"))
    info = told("pdfinfo", target)
    assert re.search(r"Pages: +1\n", info)
    assert "(A3)" in info
    assert "A1" not in told("pdftotext", target, "-").split()


def test_the_language_of_the_map_is_the_documents(style: Style) -> None:
    from argmap.model import edits

    argmap = ArgumentMap.of([MapInfo(id="m", language="de")])
    argmap.apply(edits.add_free_claim(argmap, "Eine These.").changes)
    picture = compose(argmap, style)
    data = pdf(picture, style, extras=Extras(language=picture.language))
    assert b"/Lang (de)" in data
    assert b"/Lang" not in pdf(picture, style)


def test_the_map_is_attached(picture: Picture, style: Style, tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    write_pdf(picture, style, target, extras=Extras('{"format": "argmap"}'))
    assert carried(target, "pdf") == b'{"format": "argmap"}'


def test_a_stop_leaves_nothing(picture: Picture, style: Style, tmp_path: Path) -> None:
    with pytest.raises(CancelledError):
        write_pdf(picture, style, tmp_path / "a.pdf", progress=lambda _: False)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_not_overwritten(picture: Picture, style: Style, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="folder"):
        write_pdf(picture, style, tmp_path)
