"""Pictures with the map inside: what holds a map's text form in a PNG, SVG, PDF or WebP file.

A PNG has a text chunk of the keyword `argmap` (W3C, Portable Network Graphics, 11.3.3), an SVG a
`metadata` element with one element of ours in it, a WebP the same element in its XMP chunk (Adobe,
Extensible Metadata Platform, part 1), each holding the text form deflated and in base64 (RFC 1950,
RFC 4648). A PDF has it as it is, as an embedded file (ISO 32000-1, 7.11.4). Programs that keep
what they do not know carry the map along when they write such a file anew.

Whatever is read is distrusted: nothing is read that is not asked for, nothing grows beyond a
limit, and no entity of an XML file is ever expanded.
"""

from __future__ import annotations

import base64
import binascii
import mmap
import re
import struct
import zlib
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from argmap.errors import FormatError, InputError, NotAMapError
from argmap.files import reason

KEYWORD = "argmap"
"""The keyword of the text chunk of a PNG."""
NAMESPACE = "urn:argmap:picture"
"""The namespace of the element in an SVG or in XMP; its name is `map`."""
ATTACHMENT = "map.argmap.json"
"""The name of the file in a PDF."""
MOST = 200_000_000
"""The most bytes of a text form that are read."""

_HEAD = 4_096
_BLOCK = 1 << 20
_TRIED = 64
_LEVEL = 7
_PNG = b"\x89PNG\r\n\x1a\n"
_SVG = re.compile(
    rb"(?:\xef\xbb\xbf)?(?>\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[[^\]]*\]\s*)?>)*+<(?:[\w.-]+:)?svg[\s/>]",
    re.DOTALL,
)
_NAMES = {"png": "PNG picture", "svg": "SVG drawing", "pdf": "PDF document", "webp": "WebP picture"}


# -- packing -------------------------------------------------------------------------------


def packed(text: str) -> str:
    """Give a text form as a PNG, an SVG or a WebP holds it: deflated, in base64."""
    return base64.b64encode(zlib.compress(text.encode(), _LEVEL)).decode("ascii")


def element(text: str) -> str:
    """Give the XML element that holds a text form, as an SVG and XMP have it."""
    return f'<map xmlns="{NAMESPACE}">{packed(text)}</map>'


def _unpacked(data: bytes, name: str) -> bytes:
    """Give the text form that was packed."""
    try:
        raw = base64.b64decode(b"".join(data.split()), validate=True)
    except binascii.Error:
        raise _damaged(name) from None
    return _inflated([raw], name)


def _inflated(blocks: Iterator[bytes] | list[bytes], name: str) -> bytes:
    """Inflate a zlib stream that comes in blocks, as far as `MOST` allows."""
    inflater = zlib.decompressobj()
    made = bytearray()
    try:
        for block in blocks:
            made += inflater.decompress(block, MOST + 1 - len(made))
            if len(made) > MOST:
                most = MOST // 1_000_000
                raise FormatError(f"the map in {name} is larger than {most} MB, the most read")
            if inflater.eof:
                return bytes(made)
    except zlib.error:
        pass
    raise _damaged(name)


def _damaged(name: str) -> FormatError:
    return FormatError(f"the map in {name} is damaged, so it cannot be opened")


# -- finding -------------------------------------------------------------------------------


def picture_kind(path: Path) -> str | None:
    """Tell by its first bytes which kind of picture a file is; None where it is none, or no file.

    The kinds are "png", "svg", "pdf" and "webp".
    """
    try:
        if not path.is_file():  # what can be read only once, such as a pipe, is left alone
            return None
        with path.open("rb") as file:
            return _kind(file.read(_HEAD))
    except OSError:
        return None


def _kind(head: bytes) -> str | None:
    if head.startswith(_PNG):
        return "png"
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return "webp"
    if head.startswith(b"%PDF-"):
        return "pdf"
    return "svg" if _SVG.match(head) else None


def carried(path: Path, kind: str) -> bytes:
    """Give the text form of the map that a picture of a kind holds.

    Raises
    ------
    NotAMapError
        If it holds none, or the file is no picture of this kind.
    FormatError
        If what it holds is damaged or too large.
    InputError
        If the file cannot be read.
    """
    try:
        with path.open("rb") as file:
            if _kind(file.read(_HEAD)) != kind:
                raise NotAMapError(f"{path} is no {_NAMES[kind]}")
            file.seek(0)
            found = _FINDERS[kind](file, path.name)
    except OSError as error:
        raise InputError(f"cannot read {path}: {reason(error)}") from error
    if found is None:
        raise NotAMapError(
            f"{path} is a {_NAMES[kind]} that holds no map; Argmap can open pictures that it has "
            "exported itself, with the map inside"
        )
    return found


# -- PNG and WebP --------------------------------------------------------------------------


def _of_png(file: BinaryIO, name: str) -> bytes | None:
    """Find our text chunk, of whichever of the three kinds a program has made of it."""
    file.seek(len(_PNG))
    while len(head := file.read(8)) == 8:
        length, kind = struct.unpack(">I4s", head)
        if kind not in _TEXT_CHUNKS or length > MOST:
            file.seek(length + 4, 1)
            continue
        data, check = file.read(length), file.read(4)
        keyword, _, rest = data.partition(b"\0")
        if keyword != KEYWORD.encode():
            continue
        if len(check) < 4 or zlib.crc32(data, zlib.crc32(kind)) != int.from_bytes(check, "big"):
            raise _damaged(name)
        return _unpacked(_TEXT_CHUNKS[kind](rest, name), name)
    return None


def _international(rest: bytes, name: str) -> bytes:
    """Give the text of an iTXt chunk: after two flags, a language and a translated keyword."""
    flag, (*_, text) = rest[:1], rest[2:].split(b"\0", 2)
    return _inflated([text], name) if flag == b"\1" else text


_TEXT_CHUNKS: dict[bytes, Callable[[bytes, str], bytes]] = {
    b"tEXt": lambda rest, _: rest,
    b"zTXt": lambda rest, name: _inflated([rest[1:]], name),
    b"iTXt": _international,
}


def _of_webp(file: BinaryIO, name: str) -> bytes | None:
    """Find our element in the XMP chunk (Google, WebP Container Specification)."""
    file.seek(12)
    while len(head := file.read(8)) == 8:
        kind, length = struct.unpack("<4sI", head)
        if kind == b"XMP " and length <= 2 * MOST:
            return _of_xml([file.read(length)], name)
        file.seek(length + (length & 1), 1)
    return None


# -- SVG -----------------------------------------------------------------------------------


def _of_svg(file: BinaryIO, name: str) -> bytes | None:
    return _of_xml(iter(lambda: file.read(_BLOCK), b""), name)


def _of_xml(blocks: Iterator[bytes] | list[bytes], name: str) -> bytes | None:
    """Find our element in XML that comes in blocks; what follows it is not read."""
    from xml.parsers import expat  # noqa: PLC0415 - seldom needed

    search = _Search(name)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = search.start
    parser.EndElementHandler = search.end
    parser.CharacterDataHandler = search.text
    parser.EntityDeclHandler = search.refuse
    try:
        for block in blocks:
            parser.Parse(block, False)
            if search.whole:
                return _unpacked(b"".join(search.found), name)
    except expat.ExpatError as error:
        if not search.whole:
            place = f"line {error.lineno}"
            raise FormatError(
                f"{name} is no well-formed XML ({place}), so it is not read"
            ) from None
        return _unpacked(b"".join(search.found), name)
    return None


class _Search:
    """Gathers the text of the first element of ours."""

    def __init__(self, name: str) -> None:
        self.found: list[bytes] = []
        self.whole = False
        self._name = name
        self._within = False
        self._size = 0

    def start(self, tag: str, _attributes: object) -> None:
        """Note that an element begins."""
        self._within = tag == f"{NAMESPACE} map" and not self.whole

    def end(self, _tag: str) -> None:
        """Note that an element ends."""
        self.whole = self.whole or self._within
        self._within = False

    def text(self, text: str) -> None:
        """Take what stands in our element."""
        if self._within:
            self._size += len(text)
            if self._size > 2 * MOST:
                raise FormatError(f"the map in {self._name} is too large to be read")
            self.found.append(text.encode("ascii", "replace"))

    def refuse(self, *_unused: object) -> None:
        """Refuse a file that declares entities, which can grow without end."""
        raise FormatError(f"{self._name} declares XML entities, so it is not read")


# -- PDF -----------------------------------------------------------------------------------

_EMBEDDED = re.compile(rb"/Type\s*/EmbeddedFile(?![\w.-])")
_FILTER = re.compile(rb"/Filter\s*(\[[^\]]*\]|/[^\s/<>\[\]]+)")
_LENGTH = re.compile(rb"/Length\s+(\d+)(?!\s+\d+\s+R)")
_STREAM = re.compile(rb"stream\r?\n")


def _of_pdf(file: BinaryIO, name: str) -> bytes | None:
    """Find the embedded file that is a map, the last one where there are several.

    Streams of embedded files always stand in the clear, whichever program wrote the file, unless
    it is encrypted; so they are looked for, without regard to the tables that lead to them.
    """
    with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        places = deque((found.start() for found in _EMBEDDED.finditer(data)), maxlen=_TRIED)
        for place in reversed(places):
            found = _embedded(data, place, name)
            if found is not None:
                return found
        if data.find(b"/Encrypt", max(0, len(data) - (1 << 16))) >= 0:
            raise FormatError(f"{name} is encrypted; save it without a password to open its map")
    return None


def _embedded(data: mmap.mmap, place: int, name: str) -> bytes | None:
    """Give the embedded file whose dictionary is around a place, if it is a map."""
    begin = data.rfind(b"obj", max(0, place - _HEAD), place)
    stream = _STREAM.search(data, place, place + _HEAD)
    if begin < 0 or stream is None:
        return None
    about = data[begin : stream.start()]
    coded = _FILTER.search(about)
    if coded is None:
        length = _LENGTH.search(about)
        end = stream.end() + int(length[1]) if length else data.find(b"endstream", stream.end())
        made = data[stream.end() : min(end, stream.end() + MOST)]
        return made if _is_ours(made) else None
    if coded[1].strip(b"[] \r\n\t") != b"/FlateDecode":
        return None
    head = zlib.decompressobj()
    try:
        if not _is_ours(head.decompress(data[stream.end() : stream.end() + _HEAD], _HEAD)):
            return None
    except zlib.error:
        return None
    blocks = (data[at : at + _BLOCK] for at in range(stream.end(), len(data), _BLOCK))
    return _inflated(blocks, name)


def _is_ours(head: bytes) -> bool:
    """Tell whether a file begins as our text form does."""
    return re.search(rb'"format"\s*:\s*"argmap"', head[:_HEAD]) is not None


_FINDERS: dict[str, Callable[[BinaryIO, str], bytes | None]] = {
    "png": _of_png,
    "svg": _of_svg,
    "pdf": _of_pdf,
    "webp": _of_webp,
}
