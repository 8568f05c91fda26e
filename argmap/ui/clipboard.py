"""Branches on the clipboard: as Argmap's own, and as an indented outline for any program."""

from __future__ import annotations

import io

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from argmap.errors import ArgmapError, ExportError
from argmap.interchange.outline import read_outline, write_outline
from argmap.layout.contract import Options
from argmap.model import edits
from argmap.model.folding import shown
from argmap.model.map import ArgumentMap
from argmap.rendering.export import ExportOptions, branch_of, compose_for, style_for
from argmap.rendering.picture import Picture, compose
from argmap.rendering.style import Style
from argmap.storage.jsonform import dumps, loads

MIME = "application/x-argmap+json"


def copy(argmap: ArgumentMap, claims: tuple[str, ...]) -> None:
    """Put the branches of some claims on the clipboard."""
    part = edits.extract(argmap, claims)
    data = QMimeData()
    data.setData(MIME, QByteArray(dumps(part).encode()))
    data.setText(write_outline(part))
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
        raise ExportError("the map has no claims, so there is nothing to copy")
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
    part = branch_of(argmap, options.branch)
    style = style_for(options)
    picture = compose_for(part, options, style)
    scale, dpi, background = options.scale, options.dpi, options.background
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
    from argmap.rendering.pixels import CLIPBOARD  # noqa: PLC0415 - seldom needed
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
    """Give what the clipboard holds as a map: branches, an outline, or one claim; None if nothing.

    A text that is no outline is one claim; one of several lines without indents is a claim each.

    Raises
    ------
    ArgmapError
        If it holds branches of Argmap's that cannot be read.
    """
    data = QGuiApplication.clipboard().mimeData()
    if data is None:
        return None
    if data.hasFormat(MIME):
        return loads(bytes(data.data(MIME).data()), "the clipboard")
    return map_of_text(data.text()) if data.hasText() else None


def map_of_text(text: str) -> ArgumentMap | None:
    """Read a text as an outline, or else as one claim; None where it has no words."""
    if not text.strip():
        return None
    if len([line for line in text.splitlines() if line.strip()]) > 1:
        try:
            return read_outline(text, "the clipboard")
        except ArgmapError:
            pass  # no outline: it is taken as the words of one claim
    argmap = ArgumentMap()
    argmap.apply(edits.add_free_claim(argmap, " ".join(text.split())).changes)
    return argmap
