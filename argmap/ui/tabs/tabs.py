"""The maps of a window: which are open, which one is in sight, and in which order they stand."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from argmap.errors import ArgmapError
from argmap.session import Session
from argmap.ui.asking import Leaving, ask_to_leave
from argmap.ui.documents import failure, open_path
from argmap.ui.tabs.sheet import Sheet
from argmap.ui.tabs.strip import Entry, Strip, path_of

if TYPE_CHECKING:
    from argmap.ui.window import Window

_PATIENCE = 10.0
"""How many seconds a map that is closed may take to be written before the person is asked."""


class Tabs(QObject):
    """Opens maps behind tabs, goes from one to another, and closes them.

    There is always a current one; its tab is added with the first map that is opened.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.strip = Strip(window)
        self.strip.wanted.connect(self._on_wanted)
        self.strip.closing_wanted.connect(self.close_entry)
        self.strip.reordered.connect(window.remember_tabs)

    # -- opening ---------------------------------------------------------------------------

    def open(self, session: Session, *, is_new: bool = False) -> None:
        """Show a session behind a tab of its own, or in the place of a map nothing was done in."""
        desk = self._window.desk
        if desk.sheet.is_untouched:
            desk.take(session)
            if not self.strip.count():
                self.strip.add(desk.sheet)
        else:
            sheet = desk.sheet_for(session)
            self.strip.add(sheet)
            desk.enter(sheet)
        desk.sheet.made = session.path if is_new else None
        self.refresh()

    def await_visit(self, paths: list[Path]) -> None:
        """Add tabs, in this order, for maps that are opened when they are looked at."""
        for place, path in enumerate(paths):
            if self.strip.entry_of(path) is None:
                self.strip.add(path, place)
        self.refresh()

    def show_path(self, path: Path) -> bool:
        """Go to the map of a file, if there is a tab for it."""
        entry = self.strip.entry_of(path)
        if entry is not None:
            self.show(entry)
        return entry is not None

    # -- going from one to another ---------------------------------------------------------

    def show(self, entry: Entry) -> None:
        """Bring a map into sight; one that cannot be opened loses its tab, and it is said why."""
        desk = self._window.desk
        if isinstance(entry, Path):
            try:
                session, notice = open_path(entry)
            except (ArgmapError, OSError) as error:
                self.strip.remove(entry)
                self.strip.show_entry(desk.sheet)
                self._window.past.say(failure(entry, error))
                self.refresh()
                return
            sheet = desk.sheet_for(session)
            self.strip.replace(entry, sheet)
            self.strip.show_entry(sheet)
            desk.enter(sheet)
            self._window.show_start()
            if notice is not None:
                self._window.past.say(notice)
        elif entry is not desk.sheet:
            self.strip.show_entry(entry)
            desk.enter(entry)
        self.refresh()

    def go(self, by: int) -> None:
        """Go to the next map, or the one before, going round."""
        entry = self.strip.beside(by)
        if entry is not None:
            self.show(entry)

    def _on_wanted(self, entry: Entry) -> None:
        self.show(entry)

    # -- closing ---------------------------------------------------------------------------

    def close_current(self) -> None:
        """Close the map in sight; with the last one goes the window."""
        self.close_entry(self._window.desk.sheet)

    def close_entry(self, entry: Entry) -> None:
        """Close a map, once all of it is on the disk; with the last one goes the window."""
        desk = self._window.desk
        if self.strip.count() < 2:
            self._window.close()
            return
        if isinstance(entry, Path):
            self.strip.remove(entry)
            self.refresh()
            return
        if not self.settled(entry):
            return
        if entry is desk.sheet and not self._go_elsewhere():
            self._window.close()
            return
        self.strip.remove(entry)
        self._window.let_go_of(entry.outline)
        entry.close()
        self.strip.show_entry(desk.sheet)
        self.refresh()

    def _go_elsewhere(self) -> bool:
        """Go to the next map that can be opened; tell whether there is one."""
        desk = self._window.desk
        before = desk.sheet
        last = self.strip.entry() == self.strip.entries()[-1]
        while desk.sheet is before and self.strip.count() > 1:
            self.go(-1 if last else 1)
        return desk.sheet is not before

    def all_settled(self) -> bool:
        """Tell whether all maps are on the disk, or the person leaves without the last steps."""
        return all(self.settled(sheet) for sheet in self.sheets())

    def settled(self, sheet: Sheet) -> bool:
        """Tell whether all of a map is on the disk, or the person leaves without the last steps."""
        session = sheet.session
        while True:
            try:
                session.flush(_PATIENCE)
            except ArgmapError as error:
                if sheet is not self._window.desk.sheet:
                    self.show(sheet)
                answer = ask_to_leave(self._window, session.state.error or str(error))
            else:
                return True
            if answer is Leaving.SAVE_AS:
                self._window.ask_save_as()
            elif answer is Leaving.RETRY:
                session.retry()
            else:
                return answer is Leaving.LEAVE

    def let_go(self) -> None:
        """Close all maps; the window is closing."""
        desk = self._window.desk
        for sheet in self.sheets():
            if sheet is not desk.sheet:
                sheet.close()
        desk.let_go()

    def sheets(self) -> list[Sheet]:
        """Give the maps that are open."""
        return self.strip.sheets() or [self._window.desk.sheet]

    # -- what is remembered ----------------------------------------------------------------

    def paths(self) -> list[Path]:
        """Give the files of all maps that stay, in the order of their tabs."""
        entries = self.strip.entries()
        stay = [known for known in entries if not (isinstance(known, Sheet) and known.is_untouched)]
        found = [path_of(entry) for entry in stay]
        return [path for path in found if path is not None]

    def refresh(self) -> None:
        """Bring the tabs up to date, and remember which maps are open."""
        self.strip.name_all()
        self._window.remember_tabs()
