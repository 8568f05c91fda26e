from __future__ import annotations

import re
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.interchange.pictures import ATTACHMENT
from argmap.rendering import pdf
from argmap.rendering.bookmarks import Bookmark
from argmap.rendering.pdf_extras import Extras, Page, with_extras
from argmap.rendering.pdf_update import PdfUpdate, numbers, text
from argmap.rendering.picture import Picture
from argmap.rendering.style import Style

RECT = (0.0, 0.0, 10.0, 10.0)
PAGE = Page("", (0, 0, 99, 99), (0, 0, 99, 99), lambda rect: rect)


@pytest.fixture
def base(picture: Picture, style: Style, monkeypatch: pytest.MonkeyPatch) -> bytes:
    """A PDF as Qt has written it."""
    monkeypatch.setattr(pdf, "with_extras", lambda data, *_: data)
    return pdf.pdf(picture, style)


def objects(data: bytes) -> dict[int, bytes]:
    """Read all objects by following the tables from the last one back."""
    found: dict[int, bytes] = {}
    at = int(data.rsplit(b"startxref", 1)[1].split()[0])
    while True:
        end = data.index(b"trailer", at)
        rows = data[at:end].split(b"\n")[1:]
        while rows and rows[0].strip():
            first, count = map(int, rows.pop(0).split())
            for number in range(first, first + count):
                place, _, kind = rows.pop(0).split()
                if kind == b"n" and number not in found:
                    start = int(place)
                    assert data[start:].startswith(b"%d 0 obj" % number)
                    found[number] = data[start : data.index(b"endobj", start)]
        before = re.search(rb"/Prev (\d+)", data[end : data.index(b"%%EOF", end)])
        if before is None:
            return found
        at = int(before[1])


def test_nothing_added_is_nothing_changed(base: bytes) -> None:
    assert PdfUpdate(base).finished() == base


def test_what_was_there_stays_in_its_place(base: bytes) -> None:
    update = PdfUpdate(base)
    number = update.add("<< /A 1 >>")
    other = update.reserve()
    update.put(other, b"[ 1 2 ]")
    made = update.finished()
    assert made.startswith(base)
    before, after = objects(base), objects(made)
    assert {known: after[known] for known in before} == before
    assert after[number].endswith(b"<< /A 1 >>\n")
    assert f"/Size {other + 1}".encode() in made[len(base) :]
    again = PdfUpdate(base + b"")
    assert again.pages() == update.pages()


def test_a_dictionary_is_extended_and_its_entries_replaced(base: bytes) -> None:
    update = PdfUpdate(base)
    update.extend(update.root, {"Lang": "(en)", "Pages": "77 0 R"})
    update.extend(update.root, {"PageMode": "/UseOutlines", "Lang": "(de)"})
    root = objects(update.finished())[update.root]
    assert root.count(b"/Pages") == 1
    assert b"/Pages 77 0 R" in root
    assert b"/PageMode /UseOutlines" in root
    assert b"/Type /Catalog" in root


def test_a_file_is_attached_deflated(base: bytes) -> None:
    made = with_extras(base, Extras('{"é": 1}'), [PAGE])
    found = [body for body in objects(made).values() if b"/EmbeddedFile " in body]
    assert len(found) == 1
    packed = found[0].split(b"stream\n", 1)[1].split(b"\nendstream")[0]
    assert zlib.decompress(packed).decode() == '{"é": 1}'
    assert f"/Length {len(packed)}".encode() in found[0]
    assert ATTACHMENT.encode() in made


depths = st.lists(st.integers(0, 3), min_size=1, max_size=12)


@given(depths=depths)
@settings(deadline=None, max_examples=60)
def test_bookmarks_make_a_tree(depths: list[int]) -> None:
    base = MINIMAL
    marks = tuple(Bookmark(f"{at}", depth, RECT, RECT) for at, depth in enumerate(depths))
    found = objects(with_extras(base, Extras(bookmarks=marks), [PAGE]))
    root = next(body for body in found.values() if b"/Type /Outlines" in body)
    seen: list[str] = []
    waiting = [_reference(root, b"First")]
    while waiting:
        body = found[waiting.pop()]
        seen.append(re.findall(r"/Title \((\d+)\)", body.decode())[0])
        followers = [_reference(body, key) for key in (b"Next", b"First")]
        waiting += [number for number in followers if number]
    assert seen == [mark.title for mark in marks]


def _reference(body: bytes, key: bytes) -> int:
    found = re.search(rb"/" + key + rb" (\d+) 0 R", body)
    return int(found[1]) if found else 0


def _minimal() -> bytes:
    parts = [
        b"<<\n/Type /Catalog\n/Pages 2 0 R\n>>",
        b"<<\n/Type /Pages\n/Kids \n[\n3 0 R\n]\n/Count 1\n>>",
        b"<<\n/Type /Page\n/Parent 2 0 R\n/Annots 4 0 R\n>>",
        b"[ ]",
    ]
    data, places = b"%PDF-1.6\n", []
    for at, part in enumerate(parts, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%b\nendobj\n" % (at, part)
    table = b"xref\n0 5\n0000000000 65535 f \n"
    table += b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"trailer\n<<\n/Size 5 \n/Root 1 0 R\n>>\nstartxref\n%d \n%%%%EOF\n" % len(data)
    return data + table + trailer


MINIMAL = _minimal()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"%PDF-1.6\nstartxref\n0 \n%%EOF\n",
        MINIMAL.replace(b"xref\n0 5", b"xref\n1 5"),
        MINIMAL.replace(b"/Root 1 0 R", b""),
    ],
)
def test_another_form_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="the PDF"):
        PdfUpdate(data)


def test_texts_and_numbers() -> None:
    assert text("a (b) \\") == r"(a \(b\) \\)"
    assert text("é") == "<FEFF00E9>"
    assert text("a\nb") == "<FEFF0061000A0062>"
    assert numbers(1, 0.5, -0.001, 1_000_000) == "1 0.5 -0 1000000"
