"""The choices of the export dialog, as a form: what is drawn, how, and on which paper."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QWidget,
)

from argmap.errors import ArgmapError
from argmap.rendering.export import FORMATS, ExportOptions
from argmap.rendering.papers import MOST_OVERLAP, SIZES, Paper
from argmap.rendering.theme import theme_names
from argmap.ui.languages import format_title, theme_title

DIRECTIONS = ("down", "right", "up", "left")
SWITCHES = ("title", "legend", "numbers", "sources", "background", "embed")
_MOST_SIDE = 20


class Choices(QWidget):
    """A form of what may be wished of an export; only what the format has is shown.

    `selection` are the claims whose branches can be exported by themselves.
    """

    changed = Signal()

    def __init__(
        self,
        options: ExportOptions,
        suffix: str,
        parent: QWidget,
        selection: tuple[str, ...] = (),
    ) -> None:
        super().__init__(parent)
        self._options = options
        self._selection = selection
        self._make_choices(options, suffix)
        self._make_paper(options)
        self._switches = {
            name: self._check(title, bool(getattr(options, name)))
            for name, title in zip(SWITCHES, self._switch_titles(), strict=True)
        }
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._build()
        self._show_rows()

    @property
    def format(self) -> str:
        """The format that is chosen."""
        return str(self.format_choice.currentData())

    def choose_format(self, name: str) -> None:
        """Choose a format, if there is one of this name."""
        found = self.format_choice.findData(name)
        if found >= 0:
            self.format_choice.setCurrentIndex(found)

    def options(self) -> ExportOptions:
        """Give what is chosen."""
        switches: dict[str, Any] = {name: box.isChecked() for name, box in self._switches.items()}
        kind, what = self.format, self._what.currentData()
        scale, dpi = self._scale.currentData()
        paper = self._paper.currentData() if kind == "pdf" else None
        poster = self._sheets.currentData() if paper is not None else None
        if poster == "grid":
            poster = f"{self._columns.value()}x{self._rows.value()}"
        return replace(
            self._options,
            format=kind,
            branch=self._selection if what == "branch" else (),
            folds=what == "folds",
            theme=self._theme.currentData(),
            direction=self._direction.currentData(),
            scale=scale,
            dpi=dpi,
            paper=paper,
            orientation=self._orientation.currentData(),
            poster=poster,
            min_size=self._least.value(),
            overlap=self._overlap.value(),
            **switches,
        )

    # -- its parts -------------------------------------------------------------------------

    def _switch_titles(self) -> tuple[str, ...]:
        return (
            self.tr("T&itle"),
            self.tr("&Legend"),
            self.tr("&Numbers"),
            self.tr("List of so&urces"),
            self.tr("&Background"),
            self.tr("The &map inside, so that Argmap can open the picture"),
        )

    def _make_choices(self, options: ExportOptions, suffix: str) -> None:
        kind = options.format or suffix
        self.format_choice = self._combo([(format_title(name), name) for name in FORMATS], kind)
        whole = [(self.tr("Whole map"), "whole")]
        if self._selection:
            whole.append((self.tr("Selected branch"), "branch"))
        whole.append((self.tr("What is unfolded"), "folds"))
        chosen = "branch" if options.branch else "folds" if options.folds else "whole"
        self._what = self._combo(whole, chosen)
        named = list(theme_names())
        if options.theme not in named:
            named.append(options.theme)
        self._theme = self._combo([(theme_title(name), name) for name in named], options.theme)
        ways = (self.tr("Down"), self.tr("Right"), self.tr("Up"), self.tr("Left"))
        self._direction = self._combo(list(zip(ways, DIRECTIONS, strict=True)), options.direction)
        scales: list[tuple[str, Any]] = [(self.tr("Usual: 2 ×, or what fits"), (None, None))]
        times = sorted({1.0, 2.0, 3.0, 4.0} | ({options.scale} if options.scale else set()))
        dots = sorted({150.0, 300.0, 600.0} | ({options.dpi} if options.dpi else set()))
        scales += [(self.tr("{0} × (of 96 dpi)").format(f"{n:g}"), (n, None)) for n in times]
        scales += [(self.tr("{0} dpi").format(f"{n:g}"), (None, n)) for n in dots]
        chosen_size = (None, options.dpi) if options.dpi else (options.scale, None)
        self._scale = self._combo(scales, chosen_size)

    def _make_paper(self, options: ExportOptions) -> None:
        papers: list[tuple[str, Any]] = [(self.tr("A page as large as the map"), None)]
        papers += [(Paper(name).title, name) for name in SIZES]
        self._paper = self._combo(papers, options.paper or ("a4" if options.poster else None))
        lying = (
            (self.tr("As suits the map"), "auto"),
            (self.tr("Portrait"), "portrait"),
            (self.tr("Landscape"), "landscape"),
        )
        self._orientation = self._combo(list(lying), options.orientation)
        counted = options.poster if options.poster in (None, "auto") else "grid"
        self._sheets = self._combo(
            [
                (self.tr("One page"), None),
                (self.tr("A poster, as many as needed"), "auto"),
                (self.tr("A poster of so many"), "grid"),
            ],
            counted,
        )
        columns, rows = self._grid(options)
        self._columns = self._count(columns, self.tr("Sheets across"))
        self._rows = self._count(rows, self.tr("Sheets down"))
        self._least = self._measure(options.min_size, 3.0, 36.0, self.tr(" pt"))
        self._overlap = self._measure(options.overlap, 0.0, MOST_OVERLAP, self.tr(" mm"))

    def _grid(self, options: ExportOptions) -> tuple[int, int]:
        if options.poster in (None, "auto"):
            return 2, 2
        try:
            asked = Paper.asked("a4", options.poster)
        except ArgmapError:
            return 2, 2
        assert asked is not None
        return asked.columns or 2, asked.rows or 2

    def _combo(self, entries: list[tuple[str, Any]], chosen: object) -> QComboBox:
        combo = QComboBox(self)
        for title, data in entries:
            combo.addItem(title, data)
        found = [at for at, (_, data) in enumerate(entries) if data == chosen]
        combo.setCurrentIndex(found[0] if found else 0)
        combo.currentIndexChanged.connect(self._on_changed)
        return combo

    def _check(self, title: str, on: bool) -> QCheckBox:
        box = QCheckBox(title, self)
        box.setChecked(on)
        box.toggled.connect(self._on_changed)
        return box

    def _count(self, value: int, name: str) -> QSpinBox:
        spin = QSpinBox(self)
        spin.setRange(1, _MOST_SIDE)
        spin.setValue(value)
        spin.setAccessibleName(name)
        spin.valueChanged.connect(self._on_changed)
        return spin

    def _measure(self, value: float, least: float, most: float, unit: str) -> QDoubleSpinBox:
        spin = QDoubleSpinBox(self)
        spin.setRange(least, most)
        spin.setDecimals(1)
        spin.setSuffix(unit)
        spin.setValue(value)
        spin.valueChanged.connect(self._on_changed)
        return spin

    def _build(self) -> None:
        form = self._form
        form.addRow(self.tr("&Format:"), self.format_choice)
        form.addRow(self.tr("&What:"), self._what)
        form.addRow(self.tr("&Theme:"), self._theme)
        form.addRow(self.tr("&Grows:"), self._direction)
        form.addRow(self.tr("&Size:"), self._scale)
        form.addRow(self.tr("&Paper:"), self._paper)
        form.addRow(self.tr("&Orientation:"), self._orientation)
        form.addRow(self.tr("S&heets:"), self._sheets)
        self._grid_row = QWidget(self)
        across = QHBoxLayout(self._grid_row)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self._columns)
        across.addWidget(QLabel(self.tr("across,"), self))
        across.addWidget(self._rows)
        across.addWidget(QLabel(self.tr("down"), self))
        across.addStretch(1)
        form.addRow(self.tr("Number:"), self._grid_row)
        form.addRow(self.tr("Smallest t&ype:"), self._least)
        form.addRow(self.tr("O&verlap:"), self._overlap)
        for box in self._switches.values():
            form.addRow("", box)

    def _show_rows(self) -> None:
        """Show the choices that there are for the format."""
        kind = self.format
        paper = kind == "pdf" and self._paper.currentData() is not None
        sheets = self._sheets.currentData() if paper else None
        for row, there in (
            (self._scale, kind in ("png", "webp")),
            (self._paper, kind == "pdf"),
            (self._orientation, paper),
            (self._sheets, paper),
            (self._grid_row, sheets == "grid"),
            (self._least, sheets == "auto"),
            (self._overlap, sheets is not None),
        ):
            self._form.setRowVisible(row, there)

    def _on_changed(self, *_unused: object) -> None:
        self._show_rows()
        self.changed.emit()
