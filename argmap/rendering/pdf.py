"""PDF: one vector page as large as the picture, its fonts embedded, its text to be searched."""

from __future__ import annotations

from pathlib import Path

from argmap import __version__
from argmap.errors import ExportError
from argmap.files import write_whole
from argmap.layout.contract import Progress
from argmap.rendering.drawing import drawn
from argmap.rendering.extent import Extent
from argmap.rendering.fonts import ensure_app
from argmap.rendering.paint import paint_drawn
from argmap.rendering.picture import Picture
from argmap.rendering.qt import QtCore, QtGui
from argmap.rendering.steps import steps
from argmap.rendering.style import Style

MOST_POINTS = 14_400.0
"""The longest side of a page that readers accept (ISO 32000-1, annex C): 200 inches."""

_RESOLUTION = 1_200


def write_pdf(
    picture: Picture,
    style: Style,
    path: Path,
    *,
    background: bool = True,
    progress: Progress | None = None,
) -> None:
    """Write a picture as a PDF file of one page, whole or not at all.

    A point of the picture is a point of the page, unless the page would be larger than
    `MOST_POINTS`; then all of it is made smaller.

    Raises
    ------
    ExportError
        If the file cannot be written.
    CancelledError
        If `progress` answered False.
    """
    write_whole(path, pdf(picture, style, background=background, progress=progress), ExportError)


def pdf(
    picture: Picture, style: Style, *, background: bool = True, progress: Progress | None = None
) -> bytes:
    """Give a picture as the bytes of a PDF file."""
    ensure_app()
    extent = Extent.of(picture, style)
    shrink = min(1.0, MOST_POINTS / max(extent.width, extent.height))
    buffer = QtCore.QBuffer()
    buffer.open(QtCore.QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, picture, extent, shrink)
    things = list(drawn(picture, style))
    with QtGui.QPainter(writer) as painter:
        per_point = _RESOLUTION / 72 * shrink
        painter.scale(per_point, per_point)
        if background:
            ground = QtCore.QRectF(0, 0, extent.width, extent.height)
            painter.fillRect(ground, QtGui.QColor(style.theme.canvas))
        painter.translate(-extent.left, -extent.top)
        paint_drawn(painter, steps(things, progress), style.theme)
    buffer.close()
    return bytes(buffer.data().data())


def _writer(
    buffer: QtCore.QBuffer, picture: Picture, extent: Extent, shrink: float
) -> QtGui.QPdfWriter:
    writer = QtGui.QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(picture.title)
    writer.setCreator(f"Argmap {__version__}")
    if picture.author and hasattr(writer, "setAuthor"):  # since Qt 6.9
        writer.setAuthor(picture.author)
    size = QtCore.QSizeF(extent.width * shrink, extent.height * shrink)
    page = QtGui.QPageSize(
        size, QtGui.QPageSize.Unit.Point, "", QtGui.QPageSize.SizeMatchPolicy.ExactMatch
    )
    layout = QtGui.QPageLayout(
        page, QtGui.QPageLayout.Orientation.Portrait, QtCore.QMarginsF(0, 0, 0, 0)
    )
    writer.setPageLayout(layout)
    return writer
