"""WebP, without loss: about half the size of a PNG, with the map in its metadata.

Qt packs the pixels; the container around them is ours (Google, WebP Container Specification), for
Qt writes no metadata. Other than a PNG, a WebP is packed as a whole, which takes memory.
"""

from __future__ import annotations

import struct
from html import escape
from pathlib import Path

from argmap import __version__
from argmap.errors import ExportError
from argmap.files import write_whole
from argmap.interchange.pictures import element
from argmap.layout.contract import Progress
from argmap.rendering.drawing import drawn
from argmap.rendering.extent import Extent
from argmap.rendering.fonts import ensure_app
from argmap.rendering.picture import Picture
from argmap.rendering.pixels import WEBP, checked_size, chosen
from argmap.rendering.png import paint_image
from argmap.rendering.qt import QtCore, QtGui
from argmap.rendering.steps import steps
from argmap.rendering.style import Style

_WITHOUT_LOSS = 100
_ALPHA, _XMP = 0x10, 0x04
_WIDER = 10


def write_webp(
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
    """Write a picture as a WebP file, whole or not at all; what is wished is as for a PNG.

    Raises
    ------
    ExportError
        If the picture would be too large, Qt cannot write WebP, or the file cannot be written.
    CancelledError
        If `progress` answered False.
    """
    ensure_app()
    extent = Extent.of(picture, style)
    per_point = chosen(extent, scale, dpi, WEBP)
    width, height = checked_size(extent, per_point, WEBP)
    things = list(steps(list(drawn(picture, style)), progress))
    area = (0, width, height)
    image = paint_image(things, style, extent, per_point, area, background=background)
    packed = _packed(image)
    write_whole(path, with_metadata(packed, image, _metadata(picture, embed)), ExportError)


def _packed(image: QtGui.QImage) -> bytes:
    """Pack an image as Qt does."""
    buffer = QtCore.QBuffer()
    buffer.open(QtCore.QIODevice.OpenModeFlag.WriteOnly)
    writer = QtGui.QImageWriter(buffer, b"webp")
    writer.setQuality(_WITHOUT_LOSS)
    if not writer.canWrite():
        raise ExportError("Qt cannot write WebP here, since its plugin is missing; take PNG")
    if not writer.write(image):
        raise ExportError(f"the WebP could not be made ({writer.errorString()}); take PNG")
    return bytes(buffer.data().data())


def with_metadata(packed: bytes, image: QtGui.QImage, metadata: bytes) -> bytes:
    """Put metadata into a WebP: a chunk that says so first, and one that holds it last."""
    chunks = packed[12:]
    if chunks.startswith(b"VP8X"):  # Qt has said already what there is
        about, chunks = bytearray(chunks[8 : 8 + _WIDER]), chunks[8 + _WIDER :]
        about[0] |= _XMP
    else:
        flags = _XMP | (_ALPHA if image.hasAlphaChannel() else 0)
        about = bytearray(struct.pack("<I", flags))
        for side in (image.width() - 1, image.height() - 1):
            about += side.to_bytes(3, "little")
    whole = _chunk(b"VP8X", bytes(about)) + chunks + _chunk(b"XMP ", metadata)
    return b"RIFF" + struct.pack("<I", 4 + len(whole)) + b"WEBP" + whole


def _chunk(kind: bytes, data: bytes) -> bytes:
    return kind + struct.pack("<I", len(data)) + data + b"\0" * (len(data) & 1)


def _metadata(picture: Picture, embed: str | None) -> bytes:
    """Say in XMP what the picture is, and put the map there (Adobe, XMP, part 1)."""
    author = ""
    if picture.author:
        name = escape(picture.author, quote=False)
        author = f"<dc:creator><rdf:Seq><rdf:li>{name}</rdf:li></rdf:Seq></dc:creator>"
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:xmp="http://ns.adobe.com/xap/1.0/">'
        f"<dc:title>{_told(picture.title)}</dc:title>"
        f"<dc:description>{_told(picture.description)}</dc:description>"
        f"{author}<xmp:CreatorTool>Argmap {__version__}</xmp:CreatorTool>"
        f"{element(embed) if embed is not None else ''}"
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
    ).encode()


def _told(text: str) -> str:
    return f'<rdf:Alt><rdf:li xml:lang="x-default">{escape(text, quote=False)}</rdf:li></rdf:Alt>'
