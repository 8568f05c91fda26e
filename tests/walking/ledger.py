"""A record of each state of the map, kept beside the session's own history and compared with it."""

from __future__ import annotations

from collections import deque
from typing import TypeAlias

from argmap.model.changes import inverted
from argmap.model.elements import Element
from argmap.model.map import ArgumentMap
from argmap.session import Happened, Session
from argmap.storage.history import EntryKind

State: TypeAlias = dict[str, Element]
MOST = 100
"""As many states are kept each way; a walk that keeps all would grow by itself."""


def state_of(argmap: ArgumentMap) -> State:
    """Give all elements of a map by their ids."""
    return {element.id: element for element in argmap.elements()}


class Ledger:
    """What the map was before and after each step, told by the session as it goes."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.now = _logged_state(session)
        self.edits = self.undos = 0
        self.wrong: list[str] = []
        self._undo: deque[State] = deque(maxlen=MOST)
        self._redo: deque[State] = deque(maxlen=MOST)
        session.watch(self._on_happened)

    def _on_happened(self, happened: Happened) -> None:
        if happened.kind is None:
            return
        now = state_of(self.session.map)
        if happened.kind is EntryKind.EDIT:
            self.edits += 1
            self._undo.append(self.now)
            self._redo.clear()
        elif happened.kind is EntryKind.MARK:
            self._compare(now, self.now, happened)
        else:
            self.undos += 1
            source, target = self._undo, self._redo
            if happened.kind is EntryKind.REDO:
                source, target = target, source
            if source:
                self._compare(now, source.pop(), happened)
            target.append(self.now)
        self.now = now

    def _compare(self, now: State, wanted: State, happened: Happened) -> None:
        if now != wanted:
            kind, apart = happened.kind, apart_of(now, wanted)
            self.wrong.append(f"{kind} of “{happened.label}” gives another state: {apart}")


def _logged_state(session: Session) -> State:
    """Give what the log knows of a map: all but a claim that is being worded."""
    argmap = session.map
    if session.pending is not None:
        argmap = argmap.copy()
        argmap.apply(inverted(session.pending.changes))
    return state_of(argmap)


def apart_of(one: State, other: State) -> str:
    """Say in what two states differ."""
    known = sorted(one.keys() | other.keys())
    return "; ".join(
        f"{one.get(key)!r} instead of {other.get(key)!r}"
        for key in known
        if one.get(key) != other.get(key)
    )[:2_000]
