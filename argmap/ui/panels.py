"""The panels beside the map: made, docked, shown by keys, and kept up with the session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDockWidget, QTabBar, QWidget

from argmap.rendering.theme import Theme
from argmap.session import Happened, Session
from argmap.ui.canvas.minimap import Minimap
from argmap.ui.inspector import Inspector
from argmap.ui.search.panel import SearchPanel

if TYPE_CHECKING:
    from argmap.finding import Finder
    from argmap.ui.window import Window

_LEFT = Qt.DockWidgetArea.LeftDockWidgetArea
_RIGHT = Qt.DockWidgetArea.RightDockWidgetArea


class Panels(QObject):
    """The docks of a window, and the map of the map over its canvas."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.search = SearchPanel(window)
        self.outline_dock = self._docked("outline", self.tr("Outline"), window.outlines, _LEFT)
        self.search_dock = self._docked("search", self.tr("Search"), self.search, _RIGHT)
        self.inspector = Inspector(window)
        self.inspector_dock = self._docked(
            "inspector", self.tr("Inspector"), self.inspector, _RIGHT
        )
        window.tabifyDockWidget(self.inspector_dock, self.search_dock)
        for dock in (self.search_dock, self.inspector_dock):
            dock.hide()
        window.resizeDocks([self.outline_dock], [300], Qt.Orientation.Horizontal)
        self.minimap = Minimap(window.canvas)
        self.minimap.switch(window.settings.flag("minimap", default=True))
        self.search.marked.connect(window.canvas.mark)
        self.search.left.connect(self._on_search_left)
        self.inspector.left.connect(window.canvas.setFocus)
        window.canvas.selection_changed.connect(self._on_selection_changed)

    def _docked(
        self, name: str, title: str, panel: QWidget, area: Qt.DockWidgetArea
    ) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setWidget(panel)
        self._window.addDockWidget(area, dock)
        return dock

    def listen(self) -> None:
        """Carry out what the panels ask for, once there is somebody who does."""
        for tabs in self._window.findChildren(QTabBar):
            tabs.setAccessibleName(self.tr("Panels"))
        for panel in (self.search, self.inspector):
            panel.claim_wanted.connect(self._window.desk.go_to)

    # -- the session -----------------------------------------------------------------------

    def show_session(self, session: Session, finder: Finder) -> None:
        """Show what belongs to another session."""
        self.search.show_session(session, finder, self._window.desk.perform)
        self.inspector.show_session(session, self._window.desk.perform)

    def on_happened(self, happened: Happened) -> None:
        """Follow the map."""
        self.search.on_happened(happened)
        self.inspector.on_happened(happened)

    def finish(self) -> None:
        """Take what is being typed in a panel into the map."""
        self.inspector.finish()

    def _on_selection_changed(self) -> None:
        canvas = self._window.canvas
        self.inspector.show_selection(canvas.selection, canvas.argument)

    def colour(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.search.colour(theme)

    # -- what is seen ----------------------------------------------------------------------

    def shown(self) -> list[QWidget]:
        """Give the panels that can be seen and take the focus."""
        docks: dict[QDockWidget, QWidget] = {
            self.outline_dock: self._window.outline,
            self.inspector_dock: self.inspector,
            self.search_dock: self.search,
        }
        # A dock behind another's tab is not hidden, and yet not seen.
        return [panel for dock, panel in docks.items() if _is_seen(dock)]

    def toggle_outline(self) -> None:
        """Show or hide the outline; the canvas gets the focus when it goes."""
        self.outline_dock.setVisible(self.outline_dock.isHidden())
        if self.outline_dock.isHidden():
            self._window.canvas.setFocus()

    def toggle_inspector(self) -> None:
        """Show the inspector with the keys in it, or hide it."""
        if _is_seen(self.inspector_dock):
            self.finish()
            self.inspector_dock.hide()
            self._window.canvas.setFocus()
        else:
            self.show_inspector()

    def show_inspector(self) -> None:
        """Show the inspector with the keys in it."""
        self.inspector_dock.show()
        self.inspector_dock.raise_()
        self.inspector.setFocus()

    def toggle_minimap(self) -> None:
        """Show or hide the map of the map."""
        self.minimap.switch(not self.minimap.switched_on)
        self._window.settings.remember("minimap", self.minimap.switched_on)

    def show_search(self, *, replace: bool = False) -> None:
        """Show the search panel, with its field ready."""
        self.search_dock.show()
        self.search_dock.raise_()
        if replace:
            self.search.show_replace()
        else:
            self.search.focus_words()

    def find_next(self, by: int) -> None:
        """Go to the next thing found, or the one before; look for something where nothing is."""
        if not self.search.next(by):
            self.show_search()

    def _on_search_left(self) -> None:
        self.search_dock.hide()
        self._window.canvas.setFocus()


def _is_seen(dock: QDockWidget) -> bool:
    """Tell whether a dock is shown, and not behind another's tab."""
    return not dock.isHidden() and not dock.visibleRegion().isEmpty()
