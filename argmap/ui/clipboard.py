"""The clipboard: branches as Argmap's own, as text and as a list, and whatever others put there."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from argmap.errors import ExportError
from argmap.interchange.outline import write_outline
from argmap.layout.contract import Options
from argmap.model import edits
from argmap.model.folding import shown
from argmap.model.map import ArgumentMap
from argmap.rendering.export import ExportOptions, compose_for, style_for
from argmap.rendering.extent import Extent
from argmap.rendering.parts import part_of
from argmap.rendering.picture import Picture, compose
from argmap.rendering.pixels import CLIPBOARD, scale_of
from argmap.rendering.style import Style
from argmap.storage.jsonform import dumps, loads

if TYPE_CHECKING:
    from argmap.interchange.pasting import GoOn, Reading

MIME = "application/x-argmap+json"


@dataclass(frozen=True, slots=True)
class Held:
    """What the clipboard holds: branches of Argmap's own, plain text, and the same as HTML."""

    own: bytes | None = None
    text: str = ""
    html: str | None = None

    def readings(self, go_on: GoOn | None = None) -> tuple[Reading, ...]:
        """Give what it can be read as, the best first; Argmap's own is nothing but what it is.

        Raises
        ------
        ArgmapError
            If it holds branches that cannot be read, or too much; or if `go_on` says no.
        """
        from argmap.interchange.pasting import Kind, Reading, readings  # noqa: PLC0415 - slow

        if self.own is not None:
            return (Reading.of(Kind.OURS, loads(self.own, "the clipboard")),)
        return readings(self.text, self.html, go_on)

    def as_one(self) -> tuple[Reading, ...]:
        """Give its words as those of one claim; nothing where it has none.

        Raises
        ------
        ArgmapError
            If it holds too much.
        """
        from argmap.interchange.pasting import one_claim  # noqa: PLC0415 - as above

        found = one_claim(self.text, self.html)
        return () if found is None else (found,)


def held() -> Held:
    """Give what the clipboard holds now."""
    data = QGuiApplication.clipboard().mimeData()
    if data is None:
        return Held()
    return Held(
        own=bytes(data.data(MIME).data()) if data.hasFormat(MIME) else None,
        text=data.text() if data.hasText() else "",
        html=data.html() if data.hasHtml() else None,
    )


def copy(argmap: ArgumentMap, claims: tuple[str, ...]) -> None:
    """Put the branches of some claims on the clipboard: as they are, as text and as a list."""
    from argmap.interchange.html_list import write_html_list  # noqa: PLC0415 - not at the start

    part = edits.extract(argmap, claims)
    data = QMimeData()
    data.setData(MIME, QByteArray(dumps(part).encode()))
    data.setText(write_outline(part))
    data.setHtml(write_html_list(part))
    QGuiApplication.clipboard().setMimeData(data)


def copy_picture(
    argmap: ArgumentMap,
    style: Style,
    *,
    picture: Picture | None = None,
    engine: str = "bands",
    layout: Options | None = None,
    folds: bool = True,
    scale: float | None = None,
    background: bool = True,
) -> None:
    """Put the picture of a map on the clipboard in all forms that a program may want.

    That is a PNG with the map inside and the bare image of it, an SVG with the map inside, the
    map itself and its outline as text. `picture` is the one to copy where it is composed already;
    else the map is laid out by `engine`, with folded branches folded if `folds`. `scale` is as for
    an export.

    Raises
    ------
    ArgmapError
        If the map cannot be laid out, has no claims, or makes too large an image.
    """
    if not argmap.claims:
        raise ExportError(
            QCoreApplication.translate(
                "clipboard", "the map has no claims, so there is nothing to copy"
            )
        )
    if picture is None:
        seen = shown(argmap) if folds else None
        picture = compose(argmap, style, engine=engine, options=layout, shown=seen)
    _put_picture(argmap, picture, style, scale=scale, dpi=None, background=background)


def copy_export(argmap: ArgumentMap, options: ExportOptions) -> None:
    """Put on the clipboard what an export with these options would be.

    Raises
    ------
    ArgmapError
        As for `copy_picture`, or if the options ask for what there is not.
    """
    part = part_of(argmap, options)
    style = style_for(options)
    picture = compose_for(part, options, style)
    scale = scale_of(Extent.of(picture, style), options.scale, options.width)
    dpi, background = options.dpi if options.width is None else None, options.background
    _put_picture(part, picture, style, scale=scale, dpi=dpi, background=background)


def _put_picture(
    argmap: ArgumentMap,
    picture: Picture,
    style: Style,
    *,
    scale: float | None,
    dpi: float | None,
    background: bool,
) -> None:
    from argmap.rendering.png import png_into  # noqa: PLC0415 - seldom needed
    from argmap.rendering.svg import svg  # noqa: PLC0415 - seldom needed

    embed = dumps(argmap)
    packed = io.BytesIO()
    png_into(
        packed,
        picture,
        style,
        scale=scale,
        dpi=dpi,
        background=background,
        embed=embed,
        limits=CLIPBOARD,
    )
    drawing = svg(picture, style, background=background, embed=embed)
    data = QMimeData()
    data.setImageData(QImage.fromData(packed.getvalue()))
    data.setData("image/png", QByteArray(packed.getvalue()))
    data.setData("image/svg+xml", QByteArray(drawing.encode()))
    data.setData(MIME, QByteArray(embed.encode()))
    data.setText(write_outline(argmap))
    QGuiApplication.clipboard().setMimeData(data)


def pasted() -> ArgumentMap | None:
    """Give what the clipboard holds as a map, in its best reading; None where it has no words.

    Raises
    ------
    ArgmapError
        If it holds branches of Argmap's that cannot be read, or too much.
    """
    found = held().readings()
    return found[0].map if found else None
