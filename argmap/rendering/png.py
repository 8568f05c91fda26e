"""PNG in strips: a picture of any height is painted and packed piece by piece.

Memory holds one strip, not the picture. Format: Portable Network Graphics (W3C, third edition);
the size of a pixel goes into `pHYs`, title, program and the map itself into text chunks.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from argmap import __version__
from argmap.errors import ExportError
from argmap.files import whole_file
from argmap.interchange.pictures import KEYWORD, packed
from argmap.layout.contract import Progress
from argmap.rendering.drawing import Drawn, drawn
from argmap.rendering.extent import Extent
from argmap.rendering.fonts import ensure_app
from argmap.rendering.paint import paint_drawn, touches
from argmap.rendering.picture import Picture
from argmap.rendering.pixels import PNG, Limits, checked_size, chosen
from argmap.rendering.qt import QtGui
from argmap.rendering.steps import steps
from argmap.rendering.style import Style

_STRIP_PIXELS = 4_000_000
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_METRE_IN_POINTS = 72 / 0.0254
_LEVEL = 4
"""How hard zlib tries: 6 takes half as long again for two hundredths of the size."""


def write_png(
    picture: Picture,
    style: Style,
    path: Path,
    *,
    scale: float | None = None,
    dpi: float | None = None,
    background: bool = True,
    embed: str | None = None,
    progress: Progress | None = None,
) -> None:
    """Write a picture as a PNG file, whole or not at all.

    `scale` 1 is 96 dots an inch; `dpi` gives the dots themselves; without either it is 2, or what
    fits. Without `background` the ground is transparent. `embed` is the text form of the map, to
    stand in a text chunk.

    Raises
    ------
    ExportError
        If the picture would be too large, or the file cannot be written.
    CancelledError
        If `progress` answered False.
    """
    with whole_file(path, ExportError) as temporary, temporary.open("wb") as file:
        png_into(
            file,
            picture,
            style,
            scale=scale,
            dpi=dpi,
            background=background,
            embed=embed,
            progress=progress,
        )


def png_into(
    file: BinaryIO,
    picture: Picture,
    style: Style,
    *,
    scale: float | None = None,
    dpi: float | None = None,
    background: bool = True,
    embed: str | None = None,
    limits: Limits = PNG,
    progress: Progress | None = None,
) -> None:
    """Write a picture as PNG into an open file; see `write_png`."""
    ensure_app()
    extent = Extent.of(picture, style)
    per_point = chosen(extent, scale, dpi, limits)
    width, height = checked_size(extent, per_point, limits)
    things = list(drawn(picture, style))
    rows = max(1, min(height, _STRIP_PIXELS // width))
    tops = range(0, height, rows)
    file.write(_SIGNATURE)
    kind = 2 if background else 6
    _chunk(file, b"IHDR", struct.pack(">IIBBBBB", width, height, 8, kind, 0, 0, 0))
    _facts(file, picture, per_point)
    if embed is not None:
        _chunk(file, b"tEXt", f"{KEYWORD}\0{packed(embed)}".encode("ascii"))
    packer = zlib.compressobj(_LEVEL)
    for top in steps(tops, progress, every=1):
        area = (top, width, min(rows, height - top))
        strip = paint_image(things, style, extent, per_point, area, background=background)
        _chunk(file, b"IDAT", packer.compress(b"".join(_scanlines(strip))))
    _chunk(file, b"IDAT", packer.flush())
    _chunk(file, b"IEND", b"")


def paint_image(
    things: list[Drawn],
    style: Style,
    extent: Extent,
    per_point: float,
    area: tuple[int, int, int],
    *,
    background: bool,
) -> QtGui.QImage:
    """Paint some rows of a picture: `area` is the first row, the width and the count of rows."""
    top, width, count = area
    kind = QtGui.QImage.Format
    image = QtGui.QImage(
        width, count, kind.Format_RGB32 if background else kind.Format_ARGB32_Premultiplied
    )
    if image.isNull():
        raise ExportError("there is not enough memory for the picture; choose a smaller scale")
    image.fill(QtGui.QColor(style.theme.canvas) if background else QtGui.QColor(0, 0, 0, 0))
    upper = extent.top + top / per_point
    view = (extent.left, upper, extent.left + width / per_point, upper + count / per_point)
    with QtGui.QPainter(image) as painter:
        painter.translate(0, -top)
        painter.scale(per_point, per_point)
        painter.translate(-extent.left, -extent.top)
        seen = (thing for thing in things if touches(thing.bounds, view))
        paint_drawn(painter, seen, style.theme)
    return image


def _scanlines(image: QtGui.QImage) -> Iterator[bytes]:
    """Give the rows of an image as the format has them: no filter, three or four bytes a pixel."""
    kind = QtGui.QImage.Format
    opaque = not image.hasAlphaChannel()
    plain = image.convertToFormat(kind.Format_RGB888 if opaque else kind.Format_RGBA8888)
    length = plain.width() * (3 if opaque else 4)
    stride = plain.bytesPerLine()
    data = plain.constBits()
    for row in range(plain.height()):
        yield b"\0"
        yield bytes(data[row * stride : row * stride + length])


def _facts(file: BinaryIO, picture: Picture, per_point: float) -> None:
    """Write the size of a pixel, and what the picture is."""
    per_metre = round(per_point * _METRE_IN_POINTS)
    _chunk(file, b"pHYs", struct.pack(">IIB", per_metre, per_metre, 1))
    facts = {
        "Title": picture.title,
        "Author": picture.author,
        "Description": picture.description,
        "Software": f"Argmap {__version__}",
    }
    for keyword, text in facts.items():
        if text:
            named = keyword.encode("ascii") + b"\0\0\0\0\0"
            _chunk(file, b"iTXt", named + text.encode())


def _chunk(file: BinaryIO, kind: bytes, data: bytes) -> None:
    if not data and kind == b"IDAT":
        return
    check = zlib.crc32(data, zlib.crc32(kind))
    file.write(struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check))
