"""Maps inside pictures: where they are found, and what is refused."""

from __future__ import annotations

import base64
import os
import struct
import tracemalloc
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap import maps
from argmap.errors import FormatError, InputError, NotAMapError
from argmap.interchange import pictures
from argmap.interchange.pictures import NAMESPACE, carried, element, packed, picture_kind
from argmap.interchange.registry import format_of, picture_of
from argmap.interchange.registry import pictures as known_pictures
from argmap.model.elements import Claim, MapInfo
from argmap.model.map import ArgumentMap
from argmap.storage.jsonform import dumps

MAP = ArgumentMap.of(
    [MapInfo(id="m", title="Debate"), Claim(id="c", text="Main. é 象 <&>", rank="a0")]
)
TEXT = dumps(MAP)


def chunk(kind: bytes, data: bytes) -> bytes:
    check = struct.pack(">I", zlib.crc32(data, zlib.crc32(kind)))
    return struct.pack(">I", len(data)) + kind + data + check


def png(*chunks: bytes) -> bytes:
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    image = chunk(b"IDAT", zlib.compress(b"\0\0"))
    return b"\x89PNG\r\n\x1a\n" + header + image + b"".join(chunks) + chunk(b"IEND", b"")


def plain(text: str = TEXT) -> bytes:
    return chunk(b"tEXt", b"argmap\0" + packed(text).encode())


def svg(inner: str, before: str = "") -> bytes:
    return (
        f'<?xml version="1.0"?>{before}<svg xmlns="http://www.w3.org/2000/svg">'
        f"<metadata>{inner}</metadata><text>A</text></svg>"
    ).encode()


def webp(*chunks: tuple[bytes, bytes]) -> bytes:
    body = b"".join(
        kind + struct.pack("<I", len(data)) + data + b"\0" * (len(data) & 1)
        for kind, data in ((b"VP8X", bytes(10)), (b"VP8L", bytes(5)), *chunks)
    )
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


def pdf(*objects: bytes, end: bytes = b"") -> bytes:
    body = b"".join(b"%d 0 obj\n%b\nendobj\n" % (at, made) for at, made in enumerate(objects, 1))
    return b"%PDF-1.7\n" + body + end + b"%%EOF\n"


def attached(data: bytes, about: bytes) -> bytes:
    return b"<< /Type /EmbeddedFile " + about + b" >>\nstream\n" + data + b"\nendstream"


DEFLATED = zlib.compress(TEXT.encode())
XMP = f"<x xmlns:r='u'><r:y>{element(TEXT)}</r:y></x>".encode()
GOOD: dict[str, tuple[str, bytes]] = {
    "png, text": ("png", png(plain())),
    "png, packed text": (
        "png",
        png(chunk(b"zTXt", b"argmap\0\0" + zlib.compress(packed(TEXT).encode()))),
    ),
    "png, international": (
        "png",
        png(chunk(b"iTXt", b"argmap\0\0\0en\0\xc3\xa9\0" + packed(TEXT).encode())),
    ),
    "png, international, packed": (
        "png",
        png(chunk(b"iTXt", b"argmap\0\1\0\0\0" + zlib.compress(packed(TEXT).encode()))),
    ),
    "png, other texts before": ("png", png(chunk(b"tEXt", b"Title\0A"), plain())),
    "svg": ("svg", svg(element(TEXT))),
    "svg, a prefix": (
        "svg",
        svg(f'<a:map xmlns:a="{NAMESPACE}">\n {packed(TEXT)}\n</a:map>'),
    ),
    "svg, broken lines": (
        "svg",
        svg(f'<map xmlns="{NAMESPACE}">{packed(TEXT)[:40]}\n{packed(TEXT)[40:]}</map>'),
    ),
    "svg, a comment and a doctype first": (
        "svg",
        svg(element(TEXT), '<!-- <a> --> <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "a.dtd">'),
    ),
    "svg, cut off after the map": ("svg", svg(element(TEXT))[:-30]),
    "webp": ("webp", webp((b"XMP ", XMP))),
    "pdf": ("pdf", pdf(attached(DEFLATED, b"/Filter /FlateDecode /Length %d" % len(DEFLATED)))),
    "pdf, filters as a list": (
        "pdf",
        pdf(attached(DEFLATED, b"/Length 9 0 R /Filter [ /FlateDecode ] /Params <</Size 3>>")),
    ),
    "pdf, not packed": ("pdf", pdf(attached(TEXT.encode(), b"/Length %d" % len(TEXT.encode())))),
    "pdf, not packed, the length elsewhere": (
        "pdf",
        pdf(attached(TEXT.encode(), b"/Length 2 0 R"), b"%d" % len(TEXT.encode())),
    ),
    "pdf, among other files": (
        "pdf",
        pdf(attached(b"xyz", b"/Length 3"), attached(DEFLATED, b"/Filter/FlateDecode")),
    ),
}


@pytest.mark.parametrize("what", list(GOOD))
def test_a_map_is_found(tmp_path: Path, what: str) -> None:
    kind, data = GOOD[what]
    path = tmp_path / "a"
    path.write_bytes(data)
    assert picture_kind(path) == kind
    assert carried(path, kind).decode().strip() == TEXT.strip()
    assert maps.read(path) == MAP
    assert maps.read(path, kind) == MAP


def test_the_last_of_several_files_is_the_map(tmp_path: Path) -> None:
    old = zlib.compress(dumps(ArgumentMap()).encode())
    path = tmp_path / "a.pdf"
    first = attached(old, b"/Filter /FlateDecode")
    path.write_bytes(pdf(first, attached(DEFLATED, b"/Filter /FlateDecode")))
    assert maps.read(path) == MAP


BAD: dict[str, tuple[bytes, type[InputError], str]] = {
    "png without": (png(), NotAMapError, "holds no map"),
    "svg without": (svg(""), NotAMapError, "holds no map"),
    "svg, another map": (svg('<map xmlns="u:v">A</map>'), NotAMapError, "holds no map"),
    "webp without": (webp(), NotAMapError, "holds no map"),
    "webp, other metadata": (webp((b"XMP ", b"<a/>")), NotAMapError, "holds no map"),
    "pdf without": (pdf(b"<< >>"), NotAMapError, "holds no map"),
    "pdf, another file": (pdf(attached(b"{}", b"/Length 2")), NotAMapError, "holds no map"),
    "pdf, another filter": (
        pdf(attached(DEFLATED, b"/Filter [/ASCII85Decode /FlateDecode]")),
        NotAMapError,
        "holds no map",
    ),
    "pdf with a password": (
        pdf(b"<<>>", end=b"trailer <</Encrypt 3 0 R>>"),
        FormatError,
        "encrypt",
    ),
    "png, a wrong sum": (
        png(plain()[:-1] + bytes([plain()[-1] ^ 1])),
        FormatError,
        "is damaged",
    ),
    "png, no base64": (png(chunk(b"tEXt", b"argmap\0%%%")), FormatError, "is damaged"),
    "png, not packed": (
        png(chunk(b"tEXt", b"argmap\0" + base64.b64encode(TEXT.encode()))),
        FormatError,
        "is damaged",
    ),
    "png, cut in the map": (png(plain())[:150], FormatError, "is damaged"),
    "png, something else": (png(plain("{}")), NotAMapError, "no argument map"),
    "png, no JSON": (png(plain("{")), FormatError, "not JSON"),
    "svg, entities": (
        svg("&a;", '<!DOCTYPE svg [<!ENTITY a "b">]>'),
        FormatError,
        "declares XML entities",
    ),
    "svg, not well-formed": (svg("<b>"), FormatError, "well-formed"),
    "svg, something in the map": (
        svg(f'<map xmlns="{NAMESPACE}">{packed(TEXT)[:9]}<b/>{packed(TEXT)[9:]}</map>'),
        NotAMapError,
        "holds no map",
    ),
    "pdf, cut in the map": (
        pdf(attached(DEFLATED, b"/Filter /FlateDecode"))[:-80],
        FormatError,
        "is damaged",
    ),
}


@pytest.mark.parametrize("what", list(BAD))
def test_what_holds_no_map_is_refused_in_words(tmp_path: Path, what: str) -> None:
    data, error, says = BAD[what]
    path = tmp_path / "picture"
    path.write_bytes(data)
    with pytest.raises(error, match=says) as caught:
        maps.read(path)
    assert "picture" in str(caught.value)


def test_entities_are_not_expanded(tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    bomb = '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    path.write_bytes(svg(f'<map xmlns="{NAMESPACE}">&b;</map>', bomb))
    with pytest.raises(FormatError, match="declares XML entities"):
        maps.read(path)


@pytest.mark.parametrize("kind", ["png", "svg", "pdf", "webp"])
def test_what_swells_without_end_is_stopped(
    tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "MOST", 1_000_000)
    text = '{"format": "argmap"' + " " * 30_000_000
    deflated = zlib.compress(text.encode())
    made: dict[str, Callable[[], bytes]] = {
        "png": lambda: png(plain(text)),
        "svg": lambda: svg(element(text)),
        "pdf": lambda: pdf(attached(deflated, b"/Filter /FlateDecode")),
        "webp": lambda: webp((b"XMP ", element(text).encode())),
    }
    path = tmp_path / "a"
    path.write_bytes(made[kind]())
    tracemalloc.start()
    try:
        with pytest.raises(FormatError, match="larger than 1 MB"):
            maps.read(path)
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()


SEEDS = [data for _, data in GOOD.values()]


@given(
    seed=st.sampled_from(SEEDS),
    at=st.floats(0, 1),
    noise=st.binary(max_size=12),
    cut=st.booleans(),
)
@settings(max_examples=300, deadline=None)
def test_whatever_is_in_a_file_is_read_or_refused(
    seed: bytes, at: float, noise: bytes, cut: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    place = int(at * len(seed))
    data = seed[:place] + noise + (b"" if cut else seed[place + len(noise) :])
    path = tmp_path_factory.getbasetemp() / "noise"
    path.write_bytes(data)
    kind = picture_kind(path)
    if kind is None:
        return
    with suppress(InputError):
        assert maps.read(path).claims.keys() <= MAP.claims.keys()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x89PNG",
        b"RIFF0000AVI ",
        b"<html><svg/></html>",
        b"<!-- <svg> -->",
        b"{}",
        b"<" * 4000,
    ],
)
def test_other_files_are_no_pictures(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a"
    path.write_bytes(data)
    assert picture_kind(path) is None
    assert picture_of(path) is None
    with pytest.raises(NotAMapError, match="is no PNG picture"):
        carried(path, "png")


def test_a_pipe_is_not_touched(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("needs pipes with names")
    os.mkfifo(tmp_path / "pipe")
    assert picture_kind(tmp_path / "pipe") is None
    assert picture_kind(tmp_path) is None
    assert picture_kind(tmp_path / "none") is None


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        maps.read(tmp_path / "none.png", "png")
    with pytest.raises(InputError, match="cannot read"):
        maps.read(tmp_path, "svg")


def test_pictures_are_known_by_name_and_never_by_suffix() -> None:
    assert [info.name for info in known_pictures()] == ["png", "svg", "pdf", "webp"]
    for info in known_pictures():
        assert info.reads
        assert not info.writes
        assert format_of(Path("a"), info.name) is info
        assert format_of(Path(f"a.{info.name}")) is None
    with pytest.raises(InputError, match="there are outline, png, svg, pdf, webp"):
        format_of(Path("a"), "docx")
