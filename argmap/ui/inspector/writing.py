"""How what is typed and chosen in the inspector becomes steps of the map."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from argmap.errors import ArgmapError
from argmap.model.changes import Step
from argmap.model.map import ArgumentMap
from argmap.session import Session
from argmap.ui.wording import as_sentence

Make: TypeAlias = Callable[[ArgumentMap], Step]
"""An edit that waits for the map that it is to be made in."""
Perform: TypeAlias = Callable[[Step], object]
"""What the owner does with a step: it applies it, and raises what cannot be done."""


class Writer(QObject):
    """Makes steps in the open session, and gives them to the owner of the inspector.

    The steps name no claims to be selected: what is edited here is selected already, and where a
    field is left because something else has been selected, that is to stay so.
    """

    failed = Signal(str)
    """Told why something could not be done, or nothing once something could."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._session = Session()
        self._perform: Perform = self._session.apply
        self._waiting: list[Make] = []

    def serve(self, session: Session, perform: Perform) -> None:
        """Write into another session from now on."""
        if session is not self._session:
            self._waiting.clear()
        self._session, self._perform = session, perform

    @property
    def session(self) -> Session:
        """The session that is written into."""
        return self._session

    @property
    def map(self) -> ArgumentMap:
        """The map that is shown."""
        return self._session.map

    @property
    def editable(self) -> bool:
        """Whether anything can be written."""
        return not self._session.read_only

    def write(self, make: Make) -> str:
        """Make a step and carry it out; give what went wrong, in a sentence, or nothing.

        While a new claim is being worded elsewhere the step waits until that has its words, since
        applying it would take the claim back.
        """
        if not self.editable:
            return ""
        if self._session.pending is not None:
            self._waiting.append(make)
            return ""
        try:
            step = make(self.map)
            if step:
                self._perform(replace(step, focus=()))
        except ArgmapError as error:
            return as_sentence(error)
        return ""

    def do(self, make: Make) -> None:
        """Make a step and carry it out; what went wrong is told by the signal `failed`."""
        self.failed.emit(self.write(make))

    def follow(self) -> None:
        """Carry out what waited, once nothing is being worded elsewhere any more."""
        if self._waiting and self._session.pending is None:
            QTimer.singleShot(0, self, self._write_waiting)

    def _write_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        for make in waiting:
            self.do(make)
