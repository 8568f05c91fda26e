"""Replacing words in what was found, by steps that the owner of the panel carries out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from argmap.errors import ArgmapError
from argmap.model import edits
from argmap.model.changes import Step
from argmap.model.edits.replace import Phrase
from argmap.session import Session
from argmap.ui.search.found import Found
from argmap.ui.wording import as_sentence

Perform: TypeAlias = Callable[[Step], object]
"""Applies a step; what cannot be done it raises as an `ArgmapError`."""


class Replacing(QObject):
    """Replaces in a session what is to be replaced."""

    failed = Signal(str)
    """Nothing was replaced, and why."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._perform: Perform | None = None

    def take(self, session: Session, perform: Perform) -> None:
        """Replace in another session from now on."""
        self._session, self._perform = session, perform

    def replace(self, phrase: Phrase, by: str, places: Sequence[Found]) -> Step | None:
        """Replace words in some places; give the step, or None where that failed."""
        session, perform = self._session, self._perform
        if session is None or perform is None:
            return None
        wanted = [(found.claim, found.field) for found in places]
        try:
            step = edits.replace_words(session.map, phrase, by, wanted)
            if step:
                perform(step)
        except ArgmapError as error:
            self.failed.emit(as_sentence(error))
            return None
        return step

    def locked(self) -> str:
        """Say why nothing can be replaced, where the map can only be read."""
        session = self._session
        if session is None or not session.read_only:
            return ""
        return self.tr("This map can only be read: {0}.").format(session.read_only_reason)
