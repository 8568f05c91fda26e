from __future__ import annotations

import struct
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest
from images import difference
from PySide6.QtGui import QImage, QImageReader

from argmap.errors import CancelledError, ExportError
from argmap.interchange.pictures import carried
from argmap.rendering.picture import Picture
from argmap.rendering.png import write_png
from argmap.rendering.style import Style
from argmap.rendering.webp import with_metadata, write_webp


def chunks(data: bytes) -> list[tuple[bytes, bytes]]:
    assert data[:4] == b"RIFF"
    assert data[8:12] == b"WEBP"
    assert struct.unpack("<I", data[4:8])[0] == len(data) - 8
    found, at = [], 12
    while at < len(data):
        kind, length = data[at : at + 4], struct.unpack("<I", data[at + 4 : at + 8])[0]
        found.append((kind, data[at + 8 : at + 8 + length]))
        at += 8 + length + (length & 1)
    assert at == len(data)
    return found


@pytest.mark.parametrize("background", [True, False])
def test_it_is_the_same_picture_as_a_png(
    picture: Picture, style: Style, tmp_path: Path, background: bool
) -> None:
    write_webp(picture, style, tmp_path / "a.webp", scale=0.5, background=background)
    write_png(picture, style, tmp_path / "a.png", scale=0.5, background=background)
    one, other = QImage(str(tmp_path / "a.webp")), QImage(str(tmp_path / "a.png"))
    assert one.size() == other.size()
    assert one.hasAlphaChannel() is not background
    if background:
        assert difference(one, other).max() == 0
    assert (tmp_path / "a.webp").stat().st_size < (tmp_path / "a.png").stat().st_size


def test_the_container_is_whole(picture: Picture, style: Style, tmp_path: Path) -> None:
    write_webp(picture, style, tmp_path / "a.webp", scale=0.3, embed='{"format": "argmap"}')
    found = chunks((tmp_path / "a.webp").read_bytes())
    assert [kind for kind, _ in found] == [b"VP8X", b"VP8L", b"XMP "]
    image = QImage(str(tmp_path / "a.webp"))
    width, height = (int.from_bytes(found[0][1][at : at + 3], "little") + 1 for at in (4, 7))
    assert (width, height) == (image.width(), image.height())
    assert found[0][1][0] == 0x04
    text = ET.fromstring(found[2][1].decode().split("?>", 1)[1].rsplit("<?", 1)[0])
    said = "".join(text.itertext())
    assert "Open or proprietary?" in said
    assert "An editor" in said
    assert carried(tmp_path / "a.webp", "webp") == b'{"format": "argmap"}'


def test_what_qt_has_said_already_is_kept() -> None:
    image = QImage(3, 2, QImage.Format.Format_ARGB32)
    about = bytes([0x10, 0, 0, 0, 2, 0, 0, 1, 0, 0])
    body = b"VP8X" + struct.pack("<I", 10) + about + b"VP8L" + struct.pack("<I", 2) + b"xy"
    packed = b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body
    found = chunks(with_metadata(packed, image, b"<a/>"))
    assert found == [(b"VP8X", bytes([0x14]) + about[1:]), (b"VP8L", b"xy"), (b"XMP ", b"<a/>")]


def test_what_the_format_cannot_hold_is_said(
    picture: Picture, style: Style, tmp_path: Path
) -> None:
    with pytest.raises(ExportError, match="16,383 on a side and 40 million in all"):
        write_webp(picture, style, tmp_path / "a.webp", scale=20)
    wide = replace(picture, bounds=(0.0, 0.0, 40_000.0, 100.0))
    with pytest.raises(ExportError, match=r"take a scale of 0\.3"):
        write_webp(wide, style, tmp_path / "a.webp")
    with pytest.raises(CancelledError):
        write_webp(picture, style, tmp_path / "a.webp", scale=0.2, progress=lambda _: False)
    assert list(tmp_path.iterdir()) == []


def test_qt_reads_webp_here() -> None:
    assert b"webp" in [bytes(kind.data()) for kind in QImageReader.supportedImageFormats()]
