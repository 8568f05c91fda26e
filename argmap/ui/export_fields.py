"""The fields of the export dialog's form: what each offers, and with what it begins."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from argmap.layout.registry import engines, info, parsed
from argmap.layout.settings import Value
from argmap.rendering.export import ExportOptions
from argmap.rendering.theme import theme_names
from argmap.ui.languages import layout_title, theme_title

Entries = list[tuple[str, Any]]
_WIDE = 1_600
"""The pixels across that are offered first."""
_MOST_WIDE = 32_767


class Fields:
    """Makes fields that tell of each change by one call."""

    def __init__(self, parent: QWidget, changed: Callable[..., None]) -> None:
        self._parent = parent
        self._changed = changed

    def combo(self, entries: Entries, chosen: object) -> QComboBox:
        """Make a choice among titles, each with what it stands for."""
        combo = QComboBox(self._parent)
        for title, data in entries:
            combo.addItem(title, data)
        found = [at for at, (_, data) in enumerate(entries) if data == chosen]
        combo.setCurrentIndex(found[0] if found else 0)
        combo.currentIndexChanged.connect(self._changed)
        return combo

    def check(self, title: str, on: bool) -> QCheckBox:
        """Make a switch."""
        box = QCheckBox(title, self._parent)
        box.setChecked(on)
        box.toggled.connect(self._changed)
        return box

    def count(self, value: int, most: int, name: str) -> QSpinBox:
        """Make a whole number of 1 or more."""
        spin = QSpinBox(self._parent)
        spin.setRange(1, most)
        spin.setValue(value)
        spin.setAccessibleName(name)
        spin.valueChanged.connect(self._changed)
        return spin

    def measure(self, value: float, least: float, most: float, unit: str) -> QDoubleSpinBox:
        """Make a number with a unit."""
        spin = QDoubleSpinBox(self._parent)
        spin.setRange(least, most)
        spin.setDecimals(1)
        spin.setSuffix(unit)
        spin.setValue(value)
        spin.valueChanged.connect(self._changed)
        return spin

    def pair(self, *parts: QWidget | str) -> QWidget:
        """Set widgets and words in one row."""
        row = QWidget(self._parent)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        for part in parts:
            across.addWidget(QLabel(part, row) if isinstance(part, str) else part)
        across.addStretch(1)
        return row


class SizeField(QWidget):
    """How large a PNG or WebP is: a scale, dots an inch, or pixels across."""

    def __init__(self, options: ExportOptions, fields: Fields, parent: QWidget) -> None:
        super().__init__(parent)
        entries: Entries = [(self.tr("Usual: 2 ×, or what fits"), (None, None))]
        times = sorted({1.0, 2.0, 3.0, 4.0} | ({options.scale} if options.scale else set()))
        dots = sorted({150.0, 300.0, 600.0} | ({options.dpi} if options.dpi else set()))
        entries += [(self.tr("{0} × (of 96 dpi)").format(f"{n:g}"), (n, None)) for n in times]
        entries += [(self.tr("{0} dpi").format(f"{n:g}"), (None, n)) for n in dots]
        entries.append((self.tr("So many pixels across"), "width"))
        chosen: object = (None, options.dpi) if options.dpi else (options.scale, None)
        self.combo = fields.combo(entries, "width" if options.width else chosen)
        self.across = fields.count(options.width or _WIDE, _MOST_WIDE, self.tr("Pixels across"))
        self.across.setSingleStep(100)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.combo, 1)
        row.addWidget(self.across)
        self.combo.currentIndexChanged.connect(self._on_chosen)
        self.setFocusProxy(self.combo)
        self._on_chosen()

    def chosen(self) -> tuple[float | None, float | None, int | None]:
        """Give scale, dots an inch and width; all but one are None."""
        data = self.combo.currentData()
        if data == "width":
            return None, None, self.across.value()
        return (*data, None)

    def _on_chosen(self) -> None:
        self.across.setVisible(self.combo.currentData() == "width")


class SettingsField(QLineEdit):
    """The settings of a layout, as words like `aspect=a3`."""

    def show_settings_of(self, engine: str) -> bool:
        """Say what may be set of an engine; tell whether there is anything."""
        known = info(engine).settings
        self.setPlaceholderText("  ".join(f"{one.name}={one.told}" for one in known))
        self.setToolTip("\n".join(f"{one.name}: {one.about} ({one.span})" for one in known))
        self.setAccessibleDescription(self.toolTip())
        return bool(known)

    def settings_of(self, engine: str) -> dict[str, Value]:
        """Read what is set.

        Raises
        ------
        LayoutError
            If the engine does not know a setting, or it may not be so.
        """
        return parsed(engine, re.findall(r"[^\s,;]+", self.text()))


def written(options: ExportOptions) -> str:
    """Write the settings of a layout as the field has them."""
    said = {True: "yes", False: "no", None: "auto"}
    return "  ".join(
        f"{name}={said[value] if value is None or isinstance(value, bool) else value}"
        for name, value in options.settings.items()
    )


def engine_entries(chosen: str) -> Entries:
    """Give the layouts that can be had here, and the chosen one whatever it is."""
    return [
        (layout_title(known), known.name)
        for known in engines()
        if known.name == chosen or known.kind == "own" or known.available
    ]


def theme_entries(chosen: str) -> Entries:
    """Give the themes by their names, and the chosen one if it is a file's."""
    named = list(theme_names())
    if chosen not in named:
        named.append(chosen)
    return [(theme_title(name), name) for name in named]
