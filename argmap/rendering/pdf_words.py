"""Words in a PDF that Qt has written: as they are searched for, copied and read aloud.

Qt sets each letter by itself. Poppler (pdftotext, and the viewers of many desktops) passes over
letters less than three units of the page wide once a page has had 50,000 of them, and the page of
a large map, which readers want to have 14,400 units at most, has few letters that are wider. So
each line of such a page says what its letters are (`ActualText`, ISO 32000-1, 14.9.4): what is
said that way counts as one wide thing.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections.abc import Callable
from functools import partial

from argmap.rendering.pdf_update import PdfUpdate, text

MOST_LETTERS = 40_000
"""The letters of a page beyond which its lines say what they are."""

_LENGTH = re.compile(rb"/Length (\d+) 0 R")
_FONT = re.compile(rb"/F(\d+) (\d+) 0 R")
_UNICODE = re.compile(rb"/ToUnicode (\d+) 0 R")
_LINE = re.compile(rb"BT\n/F(\d+) .*?ET\n", re.DOTALL)
_LETTERS = re.compile(rb"<([0-9a-fA-F]+)> Tj")
_RUN = re.compile(rb"<([0-9a-fA-F]{4})> <([0-9a-fA-F]{4})> \[([^\]]*)\]")
_HEX = re.compile(rb"<([0-9a-fA-F]+)>")
_TAB_OF_RUN = re.compile(rb"(?<=beginbfrange\n)[^x]{0,20000}?(?=endbfrange)")
_FIRST_RIGHT_TO_LEFT = "\u0590"


def legible(data: bytes) -> bytes:
    """Give a PDF that Qt has written with what its letters are said rightly.

    One of another form than Qt's is given as it is.
    """
    data = _TAB_OF_RUN.sub(_blanks, data)
    try:
        update = PdfUpdate(data)
        told = [(page, _told(update, page)) for page in update.pages()]
    except (ValueError, KeyError, zlib.error):
        return data
    bodies: dict[int, bytes] = {}
    for page, found in told:
        if found is not None:
            content = update.reference(page, b"Contents")
            length = _LENGTH.search(update.dictionary(content))
            assert length is not None
            bodies[content] = (
                b"<<\n/Length %d 0 R\n/Filter /FlateDecode\n>>\nstream\n%b\nendstream"
                % (int(length[1]), found)
            )
            bodies[int(length[1])] = b"%d" % len(found)
    return update.replaced(bodies) if bodies else data


def _blanks(found: re.Match[bytes]) -> bytes:
    """Let a blank be one: where a font has one glyph for both, Qt takes it for a tabulator."""
    return found[0].replace(b"<0009>", b"<0020>")


def _told(update: PdfUpdate, page: int) -> bytes | None:
    """Give the content of a page, packed, with each line said; None where there is no need."""
    content = zlib.decompress(update.stream(update.reference(page, b"Contents")))
    if content.count(b"> Tj") <= MOST_LETTERS:
        return None
    fonts = {
        int(found[1]): _letters(update, int(found[2]))
        for found in _FONT.finditer(update.dictionary(update.reference(page, b"Resources")))
    }
    return zlib.compress(_LINE.sub(partial(_line, fonts.__getitem__), content), 6)


def _letters(update: PdfUpdate, font: int) -> dict[bytes, str]:
    """Give what each glyph of a font is, by its code of four digits as Qt writes it."""
    found = _UNICODE.search(update.dictionary(font))
    if found is None:
        raise ValueError("a font of the PDF does not say what its letters are")
    letters = {}
    for first, _, values in _RUN.findall(update.stream(int(found[1]))):
        for at, value in enumerate(_HEX.findall(values), int(first, 16)):
            letters[b"%04X" % at] = bytes.fromhex(value.decode()).decode("utf-16-be", "replace")
    return letters


def _line(letters_of: Callable[[int], dict[bytes, str]], found: re.Match[bytes]) -> bytes:
    """Say a line; one from right to left is left to the reader, who turns it around."""
    letters = letters_of(int(found[1]))
    said = "".join([letters.get(code, "\0") for code in _LETTERS.findall(found[0])])
    if "\0" in said or not said.strip() or _turns(said):
        return found[0]
    return b"/Span <</ActualText %b>> BDC\n%bEMC\n" % (text(said).encode("ascii"), found[0])


def _turns(said: str) -> bool:
    """Tell whether something of a line is written from right to left."""
    return max(said) >= _FIRST_RIGHT_TO_LEFT and any(
        unicodedata.bidirectional(letter) in ("R", "AL") for letter in said
    )
