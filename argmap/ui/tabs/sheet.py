"""A map that is open in a window, in sight or behind a tab, with all that belongs to it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from argmap.finding import Finder
from argmap.rendering.style import Style
from argmap.session import Session
from argmap.ui.bridge import Bridge
from argmap.ui.canvas.sight import Sight
from argmap.ui.laying import Laying
from argmap.ui.settings import Settings
from argmap.ui.travel import Travel

if TYPE_CHECKING:
    from argmap.ui.outline import Outline


_FIRST = 2
"""The number of the first step that a person takes: the one before it made the map."""


@dataclass(frozen=True, slots=True)
class Left:
    """How a map was left: what was in sight of it, and in which style it was drawn."""

    sight: Sight
    style: Style


class Sheet(QObject):
    """A session, its layout and its outline, and how it was left.

    `made` is the file that was made for a new map, which need not stay if nothing is done with it.
    """

    happened = Signal(object)
    state_changed = Signal(object)

    def __init__(
        self,
        session: Session,
        outline: Outline,
        laying: Laying,
        settings: Settings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self.outline = outline
        self.laying = laying
        self.left: Left | None = None
        self.made: Path | None = None
        self._serve(session)

    def _serve(self, session: Session) -> None:
        self.session = session
        self.finder = Finder(session)
        self.travel = Travel()
        self._bridge = Bridge(session, self)
        self._bridge.happened.connect(self.happened)
        self._bridge.state_changed.connect(self.state_changed)

    def go_on_with(self, session: Session) -> None:
        """Take another session in the place of this one, which is closed."""
        self._let_go()
        self.left = None
        self.made = None
        self._serve(session)

    @property
    def is_untouched(self) -> bool:
        """Whether nothing was ever done in it, so that another map may take its place."""
        session = self.session
        fresh = session.path is None or session.path == self.made
        return fresh and not session.map.claims and session.history.next_seq <= _FIRST

    def close(self) -> None:
        """Close the session, with all of it on the disk."""
        self._let_go()
        self.deleteLater()

    def _let_go(self) -> None:
        path = self.session.path if self.is_untouched else None
        self._bridge.stop()
        self._bridge.deleteLater()
        self.finder.close()
        self.session.close()
        if path is not None:
            path.unlink(missing_ok=True)
            self._settings.forget_map(path)
