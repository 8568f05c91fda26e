"""What is added to a finished PDF: further objects, and others in place of its own.

A PDF may be continued at its end: new objects, a table of where they stand, and the place of the
table before (ISO 32000-1, 7.5.6, incremental updates). Nothing that Qt has written is moved, so
that only the few objects that lead to what is added need be read. Qt writes tables of the plain
form, each dictionary in the clear; that is all that is understood here.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping
from itertools import groupby

_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_SECTION = re.compile(rb"(\d+) (\d+)\s*\n")
_KIDS = re.compile(rb"/Kids\s*\[([^\]]*)\]")
_REFERENCE = re.compile(rb"(\d+) 0 R")
_STATED = re.compile(rb"/Length (\d+)( 0 R)?")
_ROW = 20


class PdfUpdate:
    """Adds to a PDF that Qt has written; `ValueError` where it is of another form."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        found = _START.search(data, max(0, len(data) - 200))
        if found is None:
            raise ValueError("the PDF has no table of objects")
        self._table = int(found[1])
        self._offsets, at = self._read_table(self._table)
        self._trailer = data[at : found.start()]
        self._size = len(self._offsets)
        self._new: dict[int, bytes] = {}
        self.root = self._leads_to(self._trailer, b"Root")

    def _read_table(self, at: int) -> tuple[list[int], int]:
        """Give where each object stands, and where the table ends."""
        section = _SECTION.match(self._data, at + len(b"xref\n"))
        if not self._data.startswith(b"xref", at) or section is None or int(section[1]) != 0:
            raise ValueError("the PDF's table of objects is of an unknown form")
        start, count = section.end(), int(section[2])
        rows = range(start, start + count * _ROW, _ROW)
        return [int(self._data[row : row + 10]) for row in rows], start + count * _ROW

    def _leads_to(self, dictionary: bytes, key: bytes) -> int:
        """Give the number of the object that a key of a dictionary leads to."""
        found = re.search(rb"/" + key + rb"\s+(\d+) 0 R", dictionary)
        if found is None:
            raise ValueError(f"the PDF has no {key.decode()}")
        return int(found[1])

    # -- reading ---------------------------------------------------------------------------

    def dictionary(self, number: int) -> bytes:
        """Give what stands between the brackets of an object that is a dictionary."""
        start = self._offsets[number]
        end = self._data.index(b"endobj", start)
        begin = self._data.index(b"<<", start, end) + 2
        return self._data[begin : self._data.rindex(b">>", begin, end)]

    def reference(self, number: int, key: bytes) -> int:
        """Give the number of the object that a key of another one's dictionary leads to."""
        return self._leads_to(self.dictionary(number), key)

    def stream(self, number: int) -> bytes:
        """Give what stands in the stream of an object, packed as it is."""
        start = self._data.index(b"stream\n", self._offsets[number]) + len(b"stream\n")
        length = _STATED.search(self._data, self._offsets[number], start)
        if length is None:
            raise ValueError("a stream of the PDF does not say how long it is")
        count = int(length[1])
        if length[2]:
            place = self._data.index(b"obj", self._offsets[count]) + len(b"obj")
            count = int(self._data[place : self._data.index(b"endobj", place)])
        return self._data[start : start + count]

    def pages(self) -> list[int]:
        """Give the numbers of the pages' objects, in order."""
        kids = _KIDS.search(self.dictionary(self.reference(self.root, b"Pages")))
        if kids is None:
            raise ValueError("the PDF has no pages")
        return [int(found) for found in _REFERENCE.findall(kids[1])]

    def annotations(self, page: int) -> int:
        """Give the number of the list of a page's annotations, which Qt leaves empty."""
        return self.reference(page, b"Annots")

    # -- adding ----------------------------------------------------------------------------

    def reserve(self) -> int:
        """Give a number to an object that will be put later."""
        self._size += 1
        return self._size - 1

    def put(self, number: int, body: str | bytes) -> None:
        """Write an object, or write one of Qt's anew."""
        self._new[number] = body.encode("ascii") if isinstance(body, str) else body

    def add(self, body: str | bytes) -> int:
        """Write a further object, and give its number."""
        number = self.reserve()
        self.put(number, body)
        return number

    def add_file(self, data: bytes, kind: str) -> int:
        """Write the content of a file as an object, deflated; `kind` is its MIME type."""
        packed = zlib.compress(data)
        about = (
            f"<< /Type /EmbeddedFile /Subtype /{kind.replace('/', '#2F')} /Filter /FlateDecode"
            f" /Length {len(packed)} /Params << /Size {len(data)} >> >>\nstream\n"
        )
        return self.add(about.encode("ascii") + packed + b"\nendstream")

    def extend(self, number: int, entries: Mapping[str, str]) -> None:
        """Write a dictionary anew with further entries; ones that are there are replaced."""
        body = self._new.get(number) or b"<<" + self.dictionary(number) + b">>"
        kept = body[2 : body.rindex(b">>")].rstrip()
        for key, value in entries.items():
            kept = re.sub(rb"/" + key.encode() + rb"\s+(\d+ 0 R|/\w+)\s*", b"", kept)
            kept += f"\n/{key} {value}".encode("ascii")
        self.put(number, b"<<" + kept + b"\n>>")

    def replaced(self, bodies: Mapping[int, bytes]) -> bytes:
        """Give the PDF as Qt has written it but with other bodies of some objects, in their place.

        What is large is better replaced than written anew at the end, where it would stand twice.
        """
        order = sorted(range(1, len(self._offsets)), key=self._offsets.__getitem__)
        ends = [*(self._offsets[number] for number in order[1:]), self._table]
        parts = [self._data[: self._offsets[order[0]]]]
        at, places = len(parts[0]), [0] * len(self._offsets)
        for number, end in zip(order, ends, strict=True):
            part = self._data[self._offsets[number] : end]
            if number in bodies:
                part = b"%d 0 obj\n%b\nendobj\n" % (number, bodies[number])
            places[number] = at
            at += len(part)
            parts.append(part)
        rows = [b"%010d 00000 n \n" % place for place in places[1:]]
        head = b"xref\n0 %d\n0000000000 65535 f \n" % len(places)
        return b"".join([*parts, head, *rows, self._trailer, b"startxref\n%d\n%%%%EOF\n" % at])

    def finished(self) -> bytes:
        """Give the whole PDF, with what was added."""
        if not self._new:
            return self._data
        parts = [self._data, b"" if self._data.endswith(b"\n") else b"\n"]
        at = sum(map(len, parts))
        places: dict[int, int] = {}
        for number in sorted(self._new):
            text = b"%d 0 obj\n%b\nendobj\n" % (number, self._new[number])
            places[number] = at
            at += len(text)
            parts.append(text)
        parts.append(_table(places))
        trailer = re.sub(rb"/Size \d+", b"/Size %d" % self._size, self._trailer)
        end = trailer.rindex(b">>")
        parts += [trailer[:end], b"/Prev %d\n>>\nstartxref\n%d\n%%%%EOF\n" % (self._table, at)]
        return b"".join(parts)


def _table(places: Mapping[int, int]) -> bytes:
    """Write the table of where objects stand, numbers in a row as one section."""
    made = [b"xref\n"]
    for _, rows in groupby(enumerate(sorted(places)), lambda pair: pair[1] - pair[0]):
        numbers = [number for _, number in rows]
        made.append(b"%d %d\n" % (numbers[0], len(numbers)))
        made += [b"%010d 00000 n \n" % places[number] for number in numbers]
    return b"".join(made)


def text(value: str) -> str:
    """Write a text as a PDF string: plain where it is ASCII, else UTF-16 in hexadecimal digits."""
    if value.isascii() and value.isprintable():
        escaped = value.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        return f"({escaped})"
    return f"<FEFF{value.encode('utf-16-be').hex().upper()}>"


def numbers(*values: float) -> str:
    """Write numbers as a PDF has them."""
    return " ".join(f"{value:.2f}".rstrip("0").rstrip(".") for value in values)
