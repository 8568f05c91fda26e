"""What was done, and so what can be undone and redone: the log's meaning, without the log.

Nothing is ever taken out of the log. Undoing entry n appends an entry that carries its changes
inverted and names n; redoing appends one that names the undo. Hence undo and redo are without end
and survive a restart: whoever reads (seq, kind, undoes, label) of all entries knows both stacks.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from argmap.model.changes import Changes


class EntryKind(StrEnum):
    """What an entry of the log is: something new, or something taken back."""

    EDIT = "edit"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the log.

    `seq` counts from 1; `time` is aware and in UTC; `undoes` is the entry that an undo or a redo
    takes back; `origin` says who did it where it was not the person at the window.
    """

    seq: int
    time: datetime
    kind: EntryKind
    label: str
    changes: Changes
    undoes: int | None = None
    origin: str = ""


@dataclass(frozen=True, slots=True)
class _Step:
    seq: int
    label: str


class History:
    """The stacks of what can be undone and redone, kept up entry by entry.

    Entries up to `ground` (the one that made the map) cannot be undone.
    """

    def __init__(self, ground: int = 0) -> None:
        self._ground = ground
        self._last = 0
        self._undo: list[_Step] = []
        self._redo: list[_Step] = []

    @classmethod
    def of(cls, rows: Iterable[tuple[int, EntryKind, int | None, str]], ground: int = 1) -> History:
        """Rebuild the history from the log's (seq, kind, undoes, label), in order.

        Raises
        ------
        ValueError
            If an entry does not follow from those before it.
        """
        made = cls(ground)
        for seq, kind, undoes, label in rows:
            made.follow(seq, kind, undoes, label)
        return made

    def add(self, entry: Entry) -> None:
        """Take in the next entry (see `follow`)."""
        self.follow(entry.seq, entry.kind, entry.undoes, entry.label)

    def follow(self, seq: int, kind: EntryKind, undoes: int | None, label: str) -> None:
        """Take in the next entry, by what matters of it.

        Raises
        ------
        ValueError
            If it is not the next one, or takes back what is not the last step; the history is
            then as it was.
        """
        if seq != self.next_seq:
            raise ValueError(f"entry {seq} follows entry {self._last}")
        if kind is EntryKind.EDIT:
            if undoes is not None:
                raise ValueError(f"entry {seq} is new, yet takes back entry {undoes}")
            self._redo.clear()
            if seq > self._ground:
                self._undo.append(_Step(seq, label))
        else:
            self._move(seq, kind, undoes)
        self._last = seq

    def _move(self, seq: int, kind: EntryKind, undoes: int | None) -> None:
        """Move the last step from one stack to the other, under its own label."""
        undoing = kind is EntryKind.UNDO
        source, target = (self._undo, self._redo) if undoing else (self._redo, self._undo)
        if not source or source[-1].seq != undoes:
            raise ValueError(f"entry {seq} takes back entry {undoes}, which was not the last step")
        target.append(_Step(seq, source.pop().label))

    @property
    def next_seq(self) -> int:
        """The number of the entry to come."""
        return self._last + 1

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to redo."""
        return bool(self._redo)

    @property
    def undo_label(self) -> str | None:
        """What the step that undo takes back is called, None where there is none."""
        return self._undo[-1].label if self._undo else None

    @property
    def redo_label(self) -> str | None:
        """What the step that redo does again is called, None where there is none."""
        return self._redo[-1].label if self._redo else None

    @property
    def undo_target(self) -> int | None:
        """The entry that undo takes back, None where there is none."""
        return self._undo[-1].seq if self._undo else None

    @property
    def redo_target(self) -> int | None:
        """The entry (an undo) that redo takes back, None where there is none."""
        return self._redo[-1].seq if self._redo else None
