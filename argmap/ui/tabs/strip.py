"""The tabs above the map: one for each map that is open in the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTabBar, QWidget

from argmap.session import SaveState, Saving, Session
from argmap.storage import SUFFIX
from argmap.ui.documents import is_untitled
from argmap.ui.tabs.sheet import Sheet

LEAST = 24
"""The pixels that a tab is high at least."""

_LONGEST = 40
"""How many letters of its first claim stand on the tab of a map without a name."""

Entry = Sheet | Path
"""What stands behind a tab: an open map, or one that is opened when it is looked at."""


class Strip(QTabBar):
    """Tabs that can be moved and closed; hidden where there is one map only."""

    wanted = Signal(object)
    closing_wanted = Signal(object)
    reordered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Maps"))
        self.setDocumentMode(True)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMovable(True)
        self.setTabsClosable(True)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setAutoHide(True)
        self.setMinimumHeight(LEAST)
        self._entries: dict[int, Entry] = {}
        self._count = 0
        self.currentChanged.connect(self._on_current_changed)
        self.tabCloseRequested.connect(self._on_close_requested)
        self.tabMoved.connect(self.reordered)

    # -- entries ---------------------------------------------------------------------------

    def entries(self) -> list[Entry]:
        """Give what is behind the tabs, from left to right."""
        return [self._entries[self.tabData(place)] for place in range(self.count())]

    def sheets(self) -> list[Sheet]:
        """Give the maps that are open."""
        return [entry for entry in self.entries() if isinstance(entry, Sheet)]

    def entry(self) -> Entry | None:
        """Give what is behind the current tab."""
        return self._entries.get(self.tabData(self.currentIndex()))

    def entry_of(self, path: Path) -> Entry | None:
        """Give the map that is open from a file, or waits to be."""
        return next((entry for entry in self.entries() if path_of(entry) == path), None)

    def add(self, entry: Entry, at: int | None = None) -> None:
        """Add a tab behind the current one and show it, or at a place without showing it."""
        self._count += 1
        key = self._count
        self._entries[key] = entry
        self.blockSignals(True)
        place = self.insertTab(self.currentIndex() + 1 if at is None else at, "")
        self.setTabData(place, key)
        if at is None:
            self.setCurrentIndex(place)
        self.blockSignals(False)
        if isinstance(entry, Sheet):
            entry.state_changed.connect(self._on_state_changed)
        self._name(place)

    def replace(self, old: Entry, new: Entry) -> None:
        """Put another entry behind a tab."""
        place = self._place(old)
        self._entries[self.tabData(place)] = new
        if isinstance(new, Sheet):
            new.state_changed.connect(self._on_state_changed)
        self._name(place)

    def remove(self, entry: Entry) -> None:
        """Take a tab away; which one is shown next is for others to say."""
        place = self._place(entry)
        self.blockSignals(True)
        del self._entries[self.tabData(place)]
        self.removeTab(place)
        self.blockSignals(False)

    def show_entry(self, entry: Entry) -> None:
        """Make a tab the current one, without asking for what is behind it."""
        self.blockSignals(True)
        self.setCurrentIndex(self._place(entry))
        self.blockSignals(False)

    def beside(self, by: int) -> Entry | None:
        """Give what is so many tabs further on, going round."""
        entries = self.entries()
        return entries[(self.currentIndex() + by) % len(entries)] if entries else None

    def _place(self, entry: Entry) -> int:
        return self.entries().index(entry)

    # -- names -----------------------------------------------------------------------------

    def name_all(self) -> None:
        """Bring the names on the tabs up to date."""
        for place in range(self.count()):
            self._name(place)

    def _name(self, place: int) -> None:
        entry = self._entries[self.tabData(place)]
        path = path_of(entry)
        name = path.name.removesuffix(SUFFIX) if path is not None else self.tr("Not in a file")
        said = str(path) if path is not None else self.tr("This map is in no file.")
        if isinstance(entry, Sheet):
            name = titled(entry.session) or name
            if entry.session.state.saving is Saving.FAILED:
                name, said = f"⚠ {name}", f"{entry.session.state.error}\n{said}"
        if self.tabText(place) != name:
            # An ampersand in a title is no mnemonic.
            self.setTabText(place, name.replace("&", "&&"))
        self.setTabToolTip(place, said)

    def _on_state_changed(self, _state: SaveState) -> None:
        self.name_all()

    # -- what a person does ----------------------------------------------------------------

    def _on_current_changed(self, _place: int) -> None:
        if (entry := self.entry()) is not None:
            self.wanted.emit(entry)

    def _on_close_requested(self, place: int) -> None:
        self.closing_wanted.emit(self._entries[self.tabData(place)])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Close the tab under a middle click."""
        place = self.tabAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and place >= 0:
            self._on_close_requested(place)
            return
        super().mouseReleaseEvent(event)


def path_of(entry: Entry) -> Path | None:
    """Give the file of an entry, None where it is in none."""
    return entry if isinstance(entry, Path) else entry.session.path


def titled(session: Session) -> str:
    """Give what a map is called: its title or, in a file that nobody named, its first words."""
    argmap, path = session.map, session.path
    if argmap.info.title or (path is not None and not is_untitled(path)):
        return argmap.info.title
    first = next((argmap.claims[root].text for root in argmap.roots()), "")
    return first if len(first) <= _LONGEST else f"{first[:_LONGEST].rstrip()}…"
