"""Printing: what the dialog offers and shows, and what a printer is given."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from driver import Driver
from PySide6.QtCore import QMarginsF
from PySide6.QtPrintSupport import QPrinter

from argmap.errors import CancelledError
from argmap.interchange.outline import read_outline
from argmap.model.map import ArgumentMap
from argmap.rendering.export import ExportOptions
from argmap.rendering.pages import count_of
from argmap.ui.printing import acting
from argmap.ui.printing.dialog import MONO, Outcome, PrintDialog
from argmap.ui.printing.job import print_pages
from argmap.ui.printing.remembering import Last

OUTLINE = "# Trial\nMain.\n  + First.\n    - Against it.\n  + Second.\nOther.\n"
Dialogs = Callable[..., PrintDialog]


@pytest.fixture
def argmap() -> ArgumentMap:
    return read_outline(OUTLINE)


@pytest.fixture
def dialog(driver: Driver, argmap: ArgumentMap) -> Iterator[Dialogs]:
    """Give a function that makes a dialog, which is closed afterwards."""
    made: list[PrintDialog] = []

    def make(printers: tuple[str, ...] = ("Paper Mill",), **wishes: str) -> PrintDialog:
        options = ExportOptions(**{"paper": "a4", **wishes})  # type: ignore[arg-type]
        made.append(PrintDialog(argmap, options, [*printers], driver.window))
        return made[-1]

    yield make
    for known in made:
        known.done(Outcome.CANCELLED)
        known.deleteLater()


def printed(dialog: PrintDialog, path: Path) -> bytes:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    pages, plan, span = dialog.chosen()
    print_pages(printer, pages, plan, span)
    assert printer.pageLayout().margins() == QMarginsF()
    return path.read_bytes()


def boxes(data: bytes) -> list[tuple[float, float]]:
    """Give the size of each page."""
    found = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", data)
    return [(float(width), float(height)) for width, height in found]


def test_one_page_is_printed_on_its_paper(dialog: Dialogs, tmp_path: Path) -> None:
    data = printed(dialog(orientation="landscape"), tmp_path / "a.pdf")
    assert boxes(data) == [pytest.approx((841.9, 595.3), abs=1)]
    assert b"/FontFile2" in data


def test_a_poster_is_printed_with_its_index(dialog: Dialogs, tmp_path: Path) -> None:
    shown = dialog()
    shown._sheets.setCurrentIndex(shown._sheets.findData("grid"))
    shown.settle()
    _, plan, span = shown.chosen()
    assert (plan.columns, plan.rows) == (2, 2)
    assert span == (0, count_of(plan) - 1) == (0, 4)
    assert len(boxes(printed(shown, tmp_path / "a.pdf"))) == 5


def test_some_pages_are_printed(dialog: Dialogs, tmp_path: Path) -> None:
    shown = dialog()
    shown._sheets.setCurrentIndex(shown._sheets.findData("grid"))
    shown.settle()
    shown._first.setValue(2)
    shown._last.setValue(3)
    assert len(boxes(printed(shown, tmp_path / "a.pdf"))) == 2


def test_printing_can_be_stopped(dialog: Dialogs, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "a.pdf"))
    pages, plan, span = dialog().chosen()
    with pytest.raises(CancelledError):
        print_pages(printer, pages, plan, span, lambda _share: False)


def test_each_page_is_seen_before(dialog: Dialogs) -> None:
    shown = dialog()
    one = shown._preview.image
    assert not one.isNull()
    shown._sheets.setCurrentIndex(shown._sheets.findData("grid"))
    shown.settle()
    index = shown._preview.image
    shown._shown.setValue(2)
    assert shown._preview.image != index != one


def test_black_and_white_is_a_theme(dialog: Dialogs) -> None:
    shown = dialog(theme="dark")
    assert shown.options().theme == "light"
    shown._mono.setChecked(True)
    assert shown.options().theme == MONO


def test_a_printer_without_colours_gets_none(
    dialog: Dialogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    from argmap.ui.printing import dialog as module

    monkeypatch.setattr(module, "prints_colour", lambda _name: False)
    assert dialog().options().theme == MONO


def test_the_last_choices_are_offered_first(
    driver: Driver, argmap: ArgumentMap, dialog: Dialogs
) -> None:
    wished = Last("Second", "a3", "landscape", "3x2", "black", "folds")
    shown = PrintDialog(argmap, ExportOptions(), ["First", "Second"], driver.window, last=wished)
    assert shown.last() == wished
    options = shown.options()
    assert (options.paper, options.orientation, options.poster) == ("a3", "landscape", "3x2")
    assert options.theme == MONO
    assert options.folds
    shown.done(Outcome.CANCELLED)
    shown.deleteLater()


def test_a_selection_is_printed_by_itself(driver: Driver, argmap: ArgumentMap) -> None:
    first = next(claim.id for claim in argmap.claims.values() if claim.text == "First.")
    shown = PrintDialog(argmap, ExportOptions(paper="a4"), [], driver.window, selection=(first,))
    for data, count in (("whole", 5), ("branch", 2), ("only", 1)):
        shown._what.setCurrentIndex(shown._what.findData(data))
        pages, _, _ = shown.chosen()
        assert len(pages._picture.places) == count
    shown.done(Outcome.CANCELLED)
    shown.deleteLater()


def test_all_pages_are_printed_even_before_they_are_counted(dialog: Dialogs) -> None:
    shown = dialog()
    shown._sheets.setCurrentIndex(shown._sheets.findData("grid"))
    assert shown.chosen()[2] == (0, 4)


def test_no_printer_is_said(dialog: Dialogs) -> None:
    shown = dialog(printers=())
    assert not shown._print.isEnabled()
    assert "no printer" in shown._told.text()
    assert shown._export.isDefault()


def test_without_a_printer_the_pages_become_a_pdf(
    driver: Driver, argmap: ArgumentMap, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[ExportOptions] = []
    monkeypatch.setattr(acting, "printer_names", list)
    monkeypatch.setattr(PrintDialog, "exec", lambda _dialog: Outcome.EXPORT)
    monkeypatch.setattr(driver.window.exporting, "ask_as", asked.append)
    driver.window.ask_print()
    (options,) = asked
    assert options.format == "pdf"
    assert options.paper in ("a4", "letter")
    assert options.embed
