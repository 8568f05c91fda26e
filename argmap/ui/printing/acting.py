"""Printing from the window: asked, done, and said."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from argmap.errors import ArgmapError, CancelledError
from argmap.rendering.steps import part
from argmap.ui.exporting import as_in_window, remembered
from argmap.ui.printing.dialog import Outcome, PrintDialog
from argmap.ui.printing.job import print_pages, printer_names
from argmap.ui.printing.remembering import last, remember
from argmap.ui.waiting import waiting

if TYPE_CHECKING:
    from argmap.ui.window import Window

_SAID = "printing"


def ask_print(window: Window) -> None:
    """Show the print dialog; print, or go on to the export, if that is chosen."""
    desk = window.desk
    argmap = desk.session.map
    options = as_in_window(remembered(window.settings), desk)
    options = replace(options, paper=options.paper or _usual_paper())
    selection = tuple(known for known in desk.selection if known in argmap.claims)
    before = last(window.settings)
    dialog = PrintDialog(argmap, options, printer_names(), window, selection=selection, last=before)
    try:
        outcome = dialog.exec()
        if outcome != Outcome.CANCELLED:
            remember(window.settings, dialog.last())
        if outcome == Outcome.PRINT:
            _print(window, dialog)
        elif outcome == Outcome.EXPORT:
            window.exporting.ask_as(dialog.options())
    finally:
        dialog.deleteLater()


def _usual_paper() -> str:
    """Give the paper of the person's country."""
    american = QLocale.MeasurementSystem.ImperialUSSystem
    return "letter" if QLocale().measurementSystem() == american else "a4"


def _print(window: Window, dialog: PrintDialog) -> None:
    say = QCoreApplication.translate
    try:
        with waiting(window, say(_SAID, "Printing…")) as progress:
            pages, plan, span = dialog.chosen(part(progress, 0.0, 0.5))
            printer = QPrinter(
                QPrinterInfo.printerInfo(dialog.printer), QPrinter.PrinterMode.HighResolution
            )
            printer.setDocName(window.desk.session.map.info.title or "Argmap")
            printer.setCopyCount(dialog.copies)
            print_pages(printer, pages, plan, span, part(progress, 0.5, 1.0))
    except CancelledError:
        window.toast.say(say(_SAID, "Stopped; the printer may have printed some pages."))
    except ArgmapError as error:
        said = say(_SAID, "Nothing could be printed: {0}. Your map is saved.")
        window.bar.say(
            said.format(str(error).rstrip(".")),
            (say(_SAID, "Print…"), lambda: ask_print(window)),
            (say(_SAID, "Close"), window.bar.clear),
        )
    else:
        window.toast.say(say(_SAID, "Sent to {0}").format(dialog.printer))
