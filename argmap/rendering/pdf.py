"""PDF: vector pages, fonts embedded, text to be searched; one page, or the sheets of a poster.

Without paper the one page is as large as the picture. What Qt does not write (the map inside,
bookmarks, links, names of pages) is added to what it has written.
"""

from __future__ import annotations

from pathlib import Path

from argmap import __version__
from argmap.errors import ExportError
from argmap.files import write_whole
from argmap.layout.contract import Progress
from argmap.rendering.extent import Extent
from argmap.rendering.fonts import ensure_app
from argmap.rendering.pages import Pages
from argmap.rendering.papers import Paper
from argmap.rendering.pdf_extras import Extras, Page, Place, with_extras
from argmap.rendering.pdf_words import legible
from argmap.rendering.picture import Picture
from argmap.rendering.poster import INDEX
from argmap.rendering.qt import QtCore, QtGui
from argmap.rendering.sheets import Plan, plan
from argmap.rendering.steps import part
from argmap.rendering.strips import Rect
from argmap.rendering.style import Style

MOST_POINTS = 14_400.0
"""The longest side of a page that readers accept (ISO 32000-1, annex C): 200 inches.

Qt writes a larger page in larger units (`UserUnit`, since PDF 1.6), so that it has this length in
them; readers that know no units show all of it smaller.
"""

_RESOLUTION = 1_200
_PER_POINT = _RESOLUTION / 72


def write_pdf(
    picture: Picture,
    style: Style,
    path: Path,
    *,
    background: bool = True,
    paper: Paper | None = None,
    extras: Extras | None = None,
    progress: Progress | None = None,
) -> tuple[str, ...]:
    """Write a picture as a PDF file, whole or not at all; give what is to be said of it.

    That is where a poster cuts what its sheets cannot show whole; see `pdf` for the rest.

    Raises
    ------
    ExportError
        If the file cannot be written, or would have too many pages.
    CancelledError
        If `progress` answered False.
    """
    sheets = plan(picture, style, paper) if paper is not None else None
    ensure_app()
    made = _made(_Job(picture, style, background), sheets, extras, progress)
    write_whole(path, made, ExportError)
    return _remarks(sheets)


def _remarks(sheets: Plan | None) -> tuple[str, ...]:
    if sheets is None or not sheets.lost:
        return ()
    count = sheets.lost
    cut = "1 box or word is" if count == 1 else f"{count:,} boxes or words are"
    said = f"{cut} cut between two sheets of the poster"
    return (f"{said}; larger paper, or more sheets, would keep them whole",)


def pdf(
    picture: Picture,
    style: Style,
    *,
    background: bool = True,
    paper: Paper | None = None,
    extras: Extras | None = None,
    progress: Progress | None = None,
) -> bytes:
    """Give a picture as the bytes of a PDF file.

    Without `paper`, a point of the picture is a point of its one page. With it, the picture is
    made to fit one sheet or so many; more than one begin with an index.
    """
    sheets = plan(picture, style, paper) if paper is not None else None
    ensure_app()
    return _made(_Job(picture, style, background), sheets, extras, progress)


def _made(
    job: _Job, sheets: Plan | None, extras: Extras | None, progress: Progress | None
) -> bytes:
    buffer = QtCore.QBuffer()
    buffer.open(QtCore.QIODevice.OpenModeFlag.WriteOnly)
    pages = job.alone(buffer, progress) if sheets is None else job.sheets(buffer, sheets, progress)
    buffer.close()
    return with_extras(legible(bytes(buffer.data().data())), extras or Extras(), pages)


class _Job:
    """Paints the pages of a picture."""

    def __init__(self, picture: Picture, style: Style, background: bool) -> None:
        self._picture = picture
        self._style = style
        self._pages = Pages(picture, style, background=background)
        self._background = background

    # -- one page as large as the picture --------------------------------------------------

    def alone(self, buffer: QtCore.QBuffer, progress: Progress | None) -> list[Page]:
        """Paint the one page that is as large as the picture."""
        extent = Extent.of(self._picture, self._style)
        width, height = extent.width, extent.height
        dx, dy = -extent.left, -extent.top
        whole = (
            *(extent.left, extent.top),
            *(extent.left + extent.width, extent.top + extent.height),
        )
        writer = self._writer(buffer, width, height)  # kept: a painter does not keep its device
        with QtGui.QPainter(writer) as painter:
            painter.scale(_PER_POINT, _PER_POINT)
            if self._background:
                self._pages.paint_ground(painter, (0.0, 0.0, width, height))
            self._pages.paint(painter, (1.0, dx, dy), whole, progress, clipped=False)
        units = min(1.0, MOST_POINTS / max(width, height))
        placed = _placed(units, dx * units, dy * units, height * units)
        return [Page("", whole, whole, placed)]

    # -- sheets of paper -------------------------------------------------------------------

    def sheets(self, buffer: QtCore.QBuffer, plan: Plan, progress: Progress | None) -> list[Page]:
        """Paint the sheets of a plan, an index before them where there are several."""
        writer = self._writer(buffer, plan.width, plan.height)
        pages: list[Page] = []
        with QtGui.QPainter(writer) as painter:
            painter.scale(_PER_POINT, _PER_POINT)
            alone = len(plan.sheets) == 1
            if not alone:
                view = self._pages.paint_index(painter, plan, part(progress, 0.0, 0.1))
                nowhere = (0.0, 0.0, 0.0, 0.0)
                pages.append(Page(INDEX, nowhere, nowhere, _placed(*view, plan.height)))
            share = 0.9 / len(plan.sheets)
            for at, sheet in enumerate(plan.sheets):
                if not alone:
                    writer.newPage()
                told = part(progress, 0.1 + at * share, 0.1 + (at + 1) * share)
                dx, dy = plan.place(sheet)
                self._pages.paint_sheet(painter, plan, at, told)
                placed = _placed(plan.scale, dx, dy, plan.height)
                name = "" if alone else sheet.name
                pages.append(Page(name, sheet.view, sheet.kept, placed))
        return pages

    def _writer(self, buffer: QtCore.QBuffer, width: float, height: float) -> QtGui.QPdfWriter:
        picture = self._picture
        writer = QtGui.QPdfWriter(buffer)
        writer.setPdfVersion(QtGui.QPdfWriter.PdfVersion.PdfVersion_1_6)
        writer.setResolution(_RESOLUTION)
        writer.setTitle(picture.title)
        writer.setCreator(f"Argmap {__version__}")
        if picture.author and hasattr(writer, "setAuthor"):  # since Qt 6.9
            writer.setAuthor(picture.author)
        page = QtGui.QPageSize(
            QtCore.QSizeF(width, height),
            QtGui.QPageSize.Unit.Point,
            "",
            QtGui.QPageSize.SizeMatchPolicy.ExactMatch,
        )
        layout = QtGui.QPageLayout(
            page, QtGui.QPageLayout.Orientation.Portrait, QtCore.QMarginsF(0, 0, 0, 0)
        )
        writer.setPageLayout(layout)
        return writer


def _placed(scale: float, dx: float, dy: float, height: float) -> Place:
    """Give what maps rectangles of the picture to a page, whose y goes up."""

    def place(rect: Rect) -> Rect:
        left, top, right, bottom = rect
        return (
            *(left * scale + dx, height - (bottom * scale + dy)),
            *(right * scale + dx, height - (top * scale + dy)),
        )

    return place
