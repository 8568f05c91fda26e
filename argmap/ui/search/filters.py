"""Filters: a menu to choose them in, and a row of small buttons that take them away again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from argmap.ui.search.facets import NO_FILTERS, Filters, Kind
from argmap.ui.search.flow import TARGET, Flow

Tags = Callable[[], list[tuple[str, int]]]
"""Gives the tags of the map, and how many claims have each."""
_LONGEST = 28
"""How many characters of a tag a button shows."""


class FilterButton(QToolButton):
    """Opens the menu of filters."""

    changed = Signal(object)
    """Other filters are chosen."""

    def __init__(self, tags: Tags, parent: QWidget) -> None:
        super().__init__(parent)
        self._tags = tags
        self.filters = NO_FILTERS
        self.setText(f"{self.tr('Filter')} ▾")
        self.setStyleSheet("QToolButton::menu-indicator { image: none; }")  # it hides the text
        self.setAccessibleName(self.tr("Filter"))
        self.setToolTip(self.tr("Only claims of a kind, with a tag, with or without sources"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMinimumHeight(TARGET)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)

    def take(self, filters: Filters) -> None:
        """Choose filters, and tell if they are other ones."""
        if filters != self.filters:
            self.filters = filters
            self.changed.emit(filters)

    def _fill(self) -> None:
        """Make the menu anew: the map may have other tags by now."""
        menu, now = self.menu(), self.filters
        menu.clear()
        for kind, title in kinds().items():
            kept = tuple(known for known in now.kinds if known is not kind)
            turned = kept if kind in now.kinds else (*now.kinds, kind)
            self._add(menu, title, replace(now, kinds=turned), on=kind in now.kinds)
        menu.addSeparator()
        for wish, title in sources().items():
            on = now.sourced is wish
            self._add(menu, title, replace(now, sourced=None if on else wish), on=on)
        noted = None if now.noted else True
        self._add(menu, self.tr("With a note"), replace(now, noted=noted), on=bool(now.noted))
        menu.addSeparator()
        self._add_tags(menu)
        menu.addSeparator()
        clear = menu.addAction(self.tr("Clear Filters"))
        clear.setEnabled(bool(now))
        clear.triggered.connect(partial(self._on_triggered, NO_FILTERS))

    def _add_tags(self, menu: QMenu) -> None:
        now, below = self.filters, menu.addMenu(self.tr("Tag"))
        for tag, count in self._tags():
            on = tag in now.tags
            kept = tuple(known for known in now.tags if known != tag)
            title = f"{shortened(tag).replace('&', '&&')}\t{count}"
            self._add(below, title, replace(now, tags=kept if on else (*kept, tag)), on=on)
        below.setEnabled(not below.isEmpty())

    def _add(self, menu: QMenu, title: str, then: Filters, *, on: bool) -> None:
        action = QAction(title, menu)
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(partial(self._on_triggered, then))
        menu.addAction(action)

    def _on_triggered(self, filters: Filters, _checked: bool = False) -> None:
        self.take(filters)


class FilterRow(QWidget):
    """A button for each filter that is chosen; pressed, it takes its filter away."""

    def __init__(self, button: FilterButton, parent: QWidget) -> None:
        super().__init__(parent)
        self._button = button
        self._flow = Flow(4, self)
        self._chips: list[QToolButton] = []
        button.changed.connect(self.show_filters)
        self.hide()

    def show_filters(self, filters: Filters) -> None:
        """Show a button for each filter."""
        focused = next((n for n, chip in enumerate(self._chips) if chip.hasFocus()), None)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._made(title, then) for title, then in parts(filters)]
        self.setVisible(bool(self._chips))
        if focused is not None:
            following: QWidget = self._button
            if self._chips:
                following = self._chips[min(focused, len(self._chips) - 1)]
            following.setFocus()

    def _made(self, title: str, then: Filters) -> QToolButton:
        chip = QToolButton(self)
        chip.setText(f"{shortened(title).replace('&', '&&')} ×")
        chip.setAccessibleName(self.tr("Remove the filter: {0}").format(title))
        chip.setToolTip(self.tr("Remove the filter: {0}").format(title))
        chip.setMinimumHeight(TARGET)
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        chip.clicked.connect(partial(self._on_clicked, then))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _on_clicked(self, filters: Filters, _checked: bool = False) -> None:
        self._button.take(filters)

    def titles(self) -> list[str]:
        """Give what the buttons say."""
        return [chip.text() for chip in self._chips]


def kinds() -> dict[Kind, str]:
    """Give what the kinds of claims are called."""
    return {
        Kind.MAIN: QCoreApplication.translate("filters", "Main claims"),
        Kind.REASON: QCoreApplication.translate("filters", "Reasons"),
        Kind.OBJECTION: QCoreApplication.translate("filters", "Objections"),
        Kind.UNDERCUT: QCoreApplication.translate("filters", "Undercuts"),
    }


def sources() -> dict[bool, str]:
    """Give what having sources, and having none, is called."""
    return {
        True: QCoreApplication.translate("filters", "With a source"),
        False: QCoreApplication.translate("filters", "Without a source"),
    }


def parts(filters: Filters) -> list[tuple[str, Filters]]:
    """Give what each filter is called, and which are left without it."""
    found = []
    for kind in filters.kinds:
        left = tuple(known for known in filters.kinds if known is not kind)
        found.append((kinds()[kind], replace(filters, kinds=left)))
    if filters.sourced is not None:
        found.append((sources()[filters.sourced], replace(filters, sourced=None)))
    if filters.noted is not None:
        found.append(
            (QCoreApplication.translate("filters", "With a note"), replace(filters, noted=None))
        )
    for tag in filters.tags:
        left_tags = tuple(known for known in filters.tags if known != tag)
        found.append(
            (
                QCoreApplication.translate("filters", "Tag: {0}").format(tag),
                replace(filters, tags=left_tags),
            )
        )
    return found


def shortened(text: str) -> str:
    """Give a text as a button shows it."""
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
