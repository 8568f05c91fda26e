"""The print dialog: on which paper and how many sheets, with each page as it will be."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import QLocale, QSignalBlocker, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from argmap.layout.contract import Progress
from argmap.model.map import ArgumentMap
from argmap.rendering.drafts import Drafts
from argmap.rendering.export import ExportOptions
from argmap.rendering.pages import Pages, count_of
from argmap.rendering.papers import SIZES, Paper
from argmap.rendering.sheets import Plan
from argmap.rendering.sketches import Sketch, Wish
from argmap.ui.export_choices import grid_of
from argmap.ui.printing.job import prints_colour
from argmap.ui.printing.preview import LONGER, PagePreview
from argmap.ui.printing.remembering import Last
from argmap.ui.sketching import MOST_CLAIMS, Sketcher

_SETTLE = 150
_MOST_SIDE = 12
_MOST_COPIES = 99
MONO = "print"
"""The theme for printers without colours."""


class Outcome(IntEnum):
    """How the dialog was left."""

    CANCELLED = 0
    PRINT = 1
    EXPORT = 2


class PrintDialog(QDialog):
    """Lets a person choose how a map is printed; `printers` are those there are, by name.

    `selection` are the claims that can be printed by themselves or with what is below them. What
    is remembered in `last` counts above `options`.
    """

    def __init__(
        self,
        argmap: ArgumentMap,
        options: ExportOptions,
        printers: list[str],
        parent: QWidget,
        *,
        selection: tuple[str, ...] = (),
        last: Last | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print"))
        self._map = argmap
        self._base = replace(options, format="pdf", branch=(), only=())
        self._selection = selection
        self._printers = printers
        self._sketcher = Sketcher(argmap, self)
        self._sketcher.made.connect(self._on_made)
        self._sketcher.failed.connect(self._on_failed)
        self._sketcher.lost.connect(self._on_lost)
        self._preview = PagePreview(self)
        self._told = QLabel(self)
        self._told.setWordWrap(True)
        self._told.setMinimumHeight(2 * self._told.fontMetrics().lineSpacing())
        self._make(options, last or Last())
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE)
        self._settling.timeout.connect(self.settle)
        self._build()
        self.settle()

    # -- its parts -------------------------------------------------------------------------

    def _make(self, options: ExportOptions, last: Last) -> None:
        self._printer = self._combo([(name, name) for name in self._printers], last.printer)
        self._what = self._combo(
            self._parts(), last.what or ("folds" if options.folds else "whole")
        )
        papers = [(Paper(name).title, name) for name in SIZES]
        self._paper = self._combo(papers, last.paper or options.paper)
        lying = (
            (self.tr("As suits the map"), "auto"),
            (self.tr("Portrait"), "portrait"),
            (self.tr("Landscape"), "landscape"),
        )
        self._orientation = self._combo(list(lying), last.orientation or options.orientation)
        sheets = (
            (self.tr("One page"), "one"),
            (self.tr("A poster, as many as needed"), "auto"),
            (self.tr("A poster of so many"), "grid"),
        )
        sheeted = last.sheets or options.poster or "one"
        self._sheets = self._combo(list(sheets), sheeted if sheeted in ("one", "auto") else "grid")
        columns, rows = grid_of(replace(options, poster=None if sheeted == "one" else sheeted))
        self._columns = self._count(columns, _MOST_SIDE, self.tr("Sheets across"))
        self._rows = self._count(rows, _MOST_SIDE, self.tr("Sheets down"))
        self._first = self._count(1, 1, self.tr("First page"))
        self._last = self._count(1, 1, self.tr("Last page"))
        self._copies = self._count(1, _MOST_COPIES, self.tr("Copies"))
        self._shown = self._count(1, 1, self.tr("Page in the preview"))
        self._mono = QCheckBox(self.tr("&Black and white"), self)
        self._mono.setChecked(options.theme == MONO or not self._has_colour())
        if last.ink and self.printer == last.printer:
            self._mono.setChecked(last.ink == "black")
        self._mono.toggled.connect(self._on_changed)
        self._printer.currentIndexChanged.connect(self._on_printer)
        self._shown.valueChanged.connect(self.settle)

    def _parts(self) -> list[tuple[str, str]]:
        parts = [(self.tr("Whole map"), "whole")]
        if self._selection:
            parts.append((self.tr("Selected branch"), "branch"))
            parts.append((self.tr("Selected claims alone"), "only"))
        return [*parts, (self.tr("What is unfolded"), "folds")]

    def _combo(self, entries: list[tuple[str, str]], chosen: str | None) -> QComboBox:
        combo = QComboBox(self)
        for title, data in entries:
            combo.addItem(title, data)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        combo.currentIndexChanged.connect(self._on_changed)
        return combo

    def _count(self, value: int, most: int, name: str) -> QSpinBox:
        spin = QSpinBox(self)
        spin.setRange(1, most)
        spin.setValue(value)
        spin.setAccessibleName(name)
        if most == _MOST_SIDE:
            spin.valueChanged.connect(self._on_changed)
        return spin

    def _build(self) -> None:
        form = self._form = QFormLayout()
        form.addRow(self.tr("P&rinter:"), self._printer)
        form.addRow(self.tr("&What:"), self._what)
        form.addRow(self.tr("&Paper:"), self._paper)
        form.addRow(self.tr("&Orientation:"), self._orientation)
        form.addRow(self.tr("&Sheets:"), self._sheets)
        self._grid = self._pair(self._columns, self.tr("across,"), self._rows, self.tr("down"))
        form.addRow(self.tr("Number:"), self._grid)
        form.addRow(self.tr("Pa&ges:"), self._pair(self._first, self.tr("to"), self._last))
        form.addRow(self.tr("&Copies:"), self._copies)
        form.addRow("", self._mono)
        side = QVBoxLayout()
        side.addWidget(self._preview, 1)
        turning = QHBoxLayout()
        turning.addWidget(self._told, 1)
        label = QLabel(self.tr("Pre&view of page"), self)
        label.setBuddy(self._shown)
        turning.addWidget(label)
        turning.addWidget(self._shown)
        side.addLayout(turning)
        row = QHBoxLayout()
        row.addLayout(form)
        row.addLayout(side, 1)
        column = QVBoxLayout(self)
        column.addLayout(row, 1)
        column.addWidget(self._buttons())

    def _pair(self, one: QSpinBox, between: str, other: QSpinBox, after: str = "") -> QWidget:
        row = QWidget(self)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        for widget in (one, QLabel(between, row), other, QLabel(after, row)):
            across.addWidget(widget)
        across.addStretch(1)
        return row

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        roles = QDialogButtonBox.ButtonRole
        self._print = buttons.addButton(self.tr("Pr&int"), roles.AcceptRole)
        self._export = buttons.addButton(self.tr("As P&DF…"), roles.ActionRole)
        (self._print if self._printers else self._export).setDefault(True)
        (self._print if self._printers else self._export).setFocus()
        self._export.clicked.connect(lambda: self.done(Outcome.EXPORT))
        self._print.clicked.connect(lambda: self.done(Outcome.PRINT))
        buttons.rejected.connect(self.reject)
        return buttons

    # -- what is chosen --------------------------------------------------------------------

    @property
    def printer(self) -> str:
        """The name of the printer; none where there is none."""
        return self._printer.currentText()

    @property
    def copies(self) -> int:
        """How often all pages are printed."""
        return self._copies.value()

    def options(self) -> ExportOptions:
        """Give what is chosen, as it would be exported to a PDF."""
        sheets, what = self._sheets.currentData(), self._what.currentData()
        poster = f"{self._columns.value()}x{self._rows.value()}" if sheets == "grid" else None
        theme = "light" if self._base.theme in (MONO, "dark") else self._base.theme
        return replace(
            self._base,
            branch=self._selection if what == "branch" else (),
            only=self._selection if what == "only" else (),
            folds=what == "folds",
            theme=MONO if self._mono.isChecked() else theme,
            paper=self._paper.currentData(),
            orientation=self._orientation.currentData(),
            poster="auto" if sheets == "auto" else poster,
        )

    def last(self) -> Last:
        """Give what is chosen, to be remembered."""
        sheets = self._sheets.currentData()
        grid = f"{self._columns.value()}x{self._rows.value()}"
        return Last(
            printer=self.printer,
            paper=self._paper.currentData(),
            orientation=self._orientation.currentData(),
            sheets=grid if sheets == "grid" else sheets,
            ink="black" if self._mono.isChecked() else "colour",
            what="folds" if self._what.currentData() == "folds" else "whole",
        )

    def chosen(self, progress: Progress | None = None) -> tuple[Pages, Plan, tuple[int, int]]:
        """Give the pages, how they are laid, and the first and last to print, from 0.

        Raises
        ------
        ArgmapError
            If nothing can be made of the choices.
        CancelledError
            If `progress` answered False.
        """
        draft = Drafts(self._map).made(self.options(), progress)
        assert draft.plan is not None
        most = count_of(draft.plan)
        first, last = sorted((self._first.value(), most if self._to_end() else self._last.value()))
        return (
            Pages(draft.picture, draft.style),
            draft.plan,
            (min(first, most) - 1, min(last, most) - 1),
        )

    def _to_end(self) -> bool:
        """Tell whether all pages from the first one are printed, however many those are."""
        return self._last.value() == self._last.maximum()

    def _has_colour(self) -> bool:
        return not self._printers or prints_colour(self.printer)

    # -- preview ---------------------------------------------------------------------------

    def settle(self) -> None:
        """Ask for the preview of what is chosen, and for how many pages it has."""
        self._settling.stop()
        self._form.setRowVisible(self._grid, self._sheets.currentData() == "grid")
        self._print.setEnabled(bool(self._printers))
        if len(self._map.claims) > MOST_CLAIMS:
            many = self.tr("There is no preview of more than {0} claims.").format(
                QLocale().toString(MOST_CLAIMS)
            )
            self._preview.say(many)
            return
        page = self._shown.value() - 1
        wish = Wish(self.options(), LONGER, self.devicePixelRatioF(), page)
        self._sketcher.ask(wish)
        if self._sketcher.busy:
            self._preview.await_image()

    def done(self, result: int) -> None:
        """Close, and draw no preview any more."""
        self._settling.stop()
        self._sketcher.close()
        super().done(result)

    def _on_made(self, sketch: Sketch) -> None:
        assert sketch.plan is not None
        self._say(sketch.plan, sketch.type_size)
        self._limit(count_of(sketch.plan))
        self._preview.show_image(sketch.image)

    def _on_failed(self, reason: str) -> None:
        self._print.setEnabled(False)
        self._told.setText(f"{reason[:1].upper()}{reason[1:].rstrip('.')}.")
        self._preview.say(self.tr("Nothing can be made of this."))

    def _on_lost(self) -> None:
        self._told.clear()
        self._preview.say(self.tr("The preview failed; the pages may be printed all the same."))

    def _say(self, plan: Plan, type_size: float) -> None:
        size = QLocale().toString(type_size, "f", 1)
        count = count_of(plan)
        one, many = (
            self.tr("One page; claims are set in {1} pt."),
            self.tr("{0} pages; claims are set in {1} pt."),
        )
        said = (one if count == 1 else many).format(count, size)
        if plan.lost:
            said += " " + self.tr("On no sheet whole: {0} of the boxes and words.").format(
                plan.lost
            )
        if not self._printers:
            said += " " + self.tr("There is no printer here; the pages can be had as a PDF.")
        self._told.setText(said)
        self._preview.setAccessibleDescription(said)

    def _limit(self, pages: int) -> None:
        """Let pages be chosen among those there are; the last one stays the last."""
        to_end = self._to_end()
        for spin in (self._first, self._last):
            spin.setMaximum(pages)
        with QSignalBlocker(self._shown):  # a page that is no more was drawn as the last one
            self._shown.setMaximum(pages)
        if to_end:
            self._last.setValue(pages)

    def _on_printer(self) -> None:
        self._mono.setChecked(not self._has_colour())

    def _on_changed(self, *_unused: object) -> None:
        self._settling.start()
