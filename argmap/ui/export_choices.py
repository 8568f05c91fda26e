"""The choices of the export dialog, as a form: what is drawn, how, and on which paper."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QGridLayout, QLabel, QWidget

from argmap.errors import ArgmapError
from argmap.rendering.export import FORMATS, MOST_MARGIN, ExportOptions
from argmap.rendering.papers import MOST_OVERLAP, SIZES, Paper
from argmap.ui.export_fields import (
    Entries,
    Fields,
    SettingsField,
    SizeField,
    engine_entries,
    theme_entries,
    written,
)
from argmap.ui.languages import format_title

DIRECTIONS = ("down", "right", "up", "left")
SWITCHES = ("title", "date", "legend", "numbers", "sources", "background", "embed")
_MOST_SIDE = 20


class Choices(QWidget):
    """A form of what may be wished of an export; only what the format has is shown.

    `selection` are the claims that can be exported by themselves or with what is below them.
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
        self._fields = Fields(self, self._on_changed)
        self._make_choices(options, suffix)
        self._make_paper(options)
        self._switches = {
            name: self._fields.check(title, bool(getattr(options, name)))
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
        """Give what is chosen.

        Raises
        ------
        LayoutError
            If the layout has no such setting as is written, or it may not be so.
        """
        switches: dict[str, Any] = {name: box.isChecked() for name, box in self._switches.items()}
        kind, what, engine = self.format, self._what.currentData(), self._engine.currentData()
        scale, dpi, width = self._scale.chosen()
        paper = self._paper.currentData() if kind == "pdf" else None
        poster = self._sheets.currentData() if paper is not None else None
        if poster == "grid":
            poster = f"{self._columns.value()}x{self._rows.value()}"
        return replace(
            self._options,
            format=kind,
            branch=self._selection if what == "branch" else (),
            only=self._selection if what == "only" else (),
            folds=what == "folds",
            engine=engine,
            settings=self._settings.settings_of(engine),
            theme=self._theme.currentData(),
            direction=self._direction.currentData(),
            groups=self._groups.currentData(),
            margin=self._margin.value(),
            scale=scale,
            dpi=dpi,
            width=width,
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
            self.tr("&Date"),
            self.tr("&Legend"),
            self.tr("&Numbers"),
            self.tr("List of so&urces"),
            self.tr("&Background"),
            self.tr("&Keep the map inside, so that Argmap can open the picture"),
        )

    def _make_choices(self, options: ExportOptions, suffix: str) -> None:
        combo = self._fields.combo
        kind = options.format or suffix
        self.format_choice = combo([(format_title(name), name) for name in FORMATS], kind)
        chosen = "branch" if options.branch else "only" if options.only else ""
        self._what = combo(self._parts(), chosen or ("folds" if options.folds else "whole"))
        self._engine = combo(engine_entries(options.engine), options.engine)
        self._settings = SettingsField(written(options), self)
        self._settings.textChanged.connect(self._on_changed)
        self._engine.currentIndexChanged.connect(self._on_engine_changed)
        self._theme = combo(theme_entries(options.theme), options.theme)
        ways = (self.tr("Down"), self.tr("Right"), self.tr("Up"), self.tr("Left"))
        self._direction = combo(list(zip(ways, DIRECTIONS, strict=True)), options.direction)
        areas = [(self.tr("None"), "none"), (self.tr("By tag"), "tag")]
        self._groups = combo([*areas, (self.tr("By source"), "source")], options.groups)
        self._margin = self._fields.measure(options.margin, 0.0, MOST_MARGIN, self.tr(" pt"))
        self._scale = SizeField(options, self._fields, self)

    def _parts(self) -> Entries:
        parts: Entries = [(self.tr("Whole map"), "whole")]
        if self._selection:
            parts.append((self.tr("Selected branch"), "branch"))
            parts.append((self.tr("Selected claims alone"), "only"))
        parts.append((self.tr("What is unfolded"), "folds"))
        return parts

    def _make_paper(self, options: ExportOptions) -> None:
        fields = self._fields
        papers: Entries = [(self.tr("A page as large as the map"), None)]
        papers += [(Paper(name).title, name) for name in SIZES]
        self._paper = fields.combo(papers, options.paper or ("a4" if options.poster else None))
        lying: Entries = [
            (self.tr("As suits the map"), "auto"),
            (self.tr("Portrait"), "portrait"),
            (self.tr("Landscape"), "landscape"),
        ]
        self._orientation = fields.combo(lying, options.orientation)
        counted = options.poster if options.poster in (None, "auto") else "grid"
        sheets: Entries = [
            (self.tr("One page"), None),
            (self.tr("A poster, as many as needed"), "auto"),
            (self.tr("A poster of so many"), "grid"),
        ]
        self._sheets = fields.combo(sheets, counted)
        columns, rows = grid_of(options)
        self._columns = fields.count(columns, _MOST_SIDE, self.tr("Sheets across"))
        self._rows = fields.count(rows, _MOST_SIDE, self.tr("Sheets down"))
        self._least = fields.measure(options.min_size, 3.0, 36.0, self.tr(" pt"))
        self._overlap = fields.measure(options.overlap, 0.0, MOST_OVERLAP, self.tr(" mm"))

    def _build(self) -> None:
        form = self._form
        form.addRow(self.tr("&Format:"), self.format_choice)
        form.addRow(self.tr("&What:"), self._what)
        form.addRow(self.tr("La&yout:"), self._engine)
        form.addRow(self.tr("Settings:"), self._settings)
        form.addRow(self.tr("&Grows:"), self._direction)
        form.addRow(self.tr("&Theme:"), self._theme)
        form.addRow(self.tr("Coloured areas:"), self._groups)
        form.addRow(self.tr("Ma&rgin:"), self._margin)
        size = QLabel(self.tr("&Size:"), self)
        form.addRow(size, self._scale)
        size.setBuddy(self._scale.combo)
        form.addRow(self.tr("&Paper:"), self._paper)
        form.addRow(self.tr("&Orientation:"), self._orientation)
        form.addRow(self.tr("S&heets:"), self._sheets)
        across, down = self.tr("across,"), self.tr("down")
        self._grid_row = self._fields.pair(self._columns, across, self._rows, down)
        form.addRow(self.tr("Number:"), self._grid_row)
        form.addRow(self.tr("S&mallest type:"), self._least)
        form.addRow(self.tr("O&verlap:"), self._overlap)
        *short, last = self._switches.values()
        form.addRow(self._in_columns(short))
        form.addRow(last)

    def _in_columns(self, boxes: list[QCheckBox]) -> QWidget:
        """Set switches in two columns, read down the first and then the second."""
        block = QWidget(self)
        grid = QGridLayout(block)
        grid.setContentsMargins(0, 6, 0, 0)
        half = (len(boxes) + 1) // 2
        for at, box in enumerate(boxes):
            grid.addWidget(box, at % half, at // half)
        return block

    def _show_rows(self) -> None:
        """Show the choices that there are for the format."""
        kind = self.format
        paper = kind == "pdf" and self._paper.currentData() is not None
        sheets = self._sheets.currentData() if paper else None
        for row, there in (
            (self._settings, self._settings.show_settings_of(self._engine.currentData())),
            (self._margin, not paper),
            (self._scale, kind in ("png", "webp")),
            (self._paper, kind == "pdf"),
            (self._orientation, paper),
            (self._sheets, paper),
            (self._grid_row, sheets == "grid"),
            (self._least, sheets == "auto"),
            (self._overlap, sheets is not None),
        ):
            self._form.setRowVisible(row, there)

    def _on_engine_changed(self, _index: int) -> None:
        self._settings.clear()  # another layout has other settings

    def _on_changed(self, *_unused: object) -> None:
        self._show_rows()
        self.changed.emit()


def grid_of(options: ExportOptions) -> tuple[int, int]:
    """Give how many sheets a poster has across and down, 2 where it does not say."""
    if options.poster in (None, "auto"):
        return 2, 2
    try:
        asked = Paper.asked("a4", options.poster)
    except ArgmapError:
        return 2, 2
    assert asked is not None
    return asked.columns or 2, asked.rows or 2
