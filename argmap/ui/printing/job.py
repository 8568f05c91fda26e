"""Pages on a printer, painted as in a PDF."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from argmap.errors import CancelledError, ExportError
from argmap.layout.contract import Progress
from argmap.rendering.pages import Pages
from argmap.rendering.sheets import Plan

_MOST_DOTS = 1_200
"""Dots an inch beyond which a printer is not asked to go."""


def printer_names() -> list[str]:
    """Give the printers of the system, the usual one first."""
    usual = QPrinterInfo.defaultPrinterName()
    return sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != usual, name))


def prints_colour(name: str) -> bool:
    """Tell whether a printer has colours; one that does not say is taken to have them."""
    modes = QPrinterInfo.printerInfo(name).supportedColorModes()
    return not modes or QPrinter.ColorMode.Color in modes


def print_pages(
    printer: QPrinter,
    pages: Pages,
    plan: Plan,
    span: tuple[int, int],
    progress: Progress | None = None,
) -> None:
    """Print the pages of a plan from one to another, both counted from 0 and printed.

    Raises
    ------
    ExportError
        If the printer takes no pages.
    CancelledError
        If `progress` answered False; a real printer is told to stop.
    """
    printer.setFullPage(True)
    printer.setResolution(min(_MOST_DOTS, max(300, printer.resolution())))
    printer.setPageLayout(_layout(plan))
    painter = QPainter()
    if not painter.begin(printer):
        raise ExportError(
            QCoreApplication.translate("printing", "the printer does not take the pages")
        )
    with painter:
        first, last = span
        per_point = printer.resolution() / 72
        for number in range(first, last + 1):
            if progress is not None and not progress((number - first) / (last + 1 - first)):
                printer.abort()
                raise CancelledError("stopped")
            if number > first and not printer.newPage():
                raise ExportError(
                    QCoreApplication.translate("printing", "the printer takes no further pages")
                )
            painter.save()
            painter.scale(per_point, per_point)
            pages.paint_page(painter, plan, number)
            painter.restore()


def _layout(plan: Plan) -> QPageLayout:
    """Give the page of a plan: a size that printers know, and which way it lies."""
    lies = QPageLayout.Orientation
    across = plan.width > plan.height
    size = QSizeF(min(plan.width, plan.height), max(plan.width, plan.height))
    page = QPageSize(size, QPageSize.Unit.Point)
    return QPageLayout(page, lies.Landscape if across else lies.Portrait, QMarginsF(0, 0, 0, 0))
