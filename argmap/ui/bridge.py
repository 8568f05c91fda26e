"""From the session's plain callbacks to Qt signals, across threads."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from argmap.session import Happened, SaveState, Session


class Bridge(QObject):
    """Tells the window what the session tells; its signals arrive on the window's thread."""

    happened = Signal(object)
    state_changed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = True
        session.watch(self._on_happened)
        session.watch_state(self._on_state_changed)

    def stop(self) -> None:
        """Tell nothing more; the window is closing."""
        self._live = False

    def _on_happened(self, happened: Happened) -> None:
        if self._live:
            self.happened.emit(happened)

    def _on_state_changed(self, state: SaveState) -> None:
        """Pass the state on; this is called from the store's thread too."""
        if self._live:
            self.state_changed.emit(state)
