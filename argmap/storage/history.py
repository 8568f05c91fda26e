"""What was done, and so what can be undone and redone: the log's meaning, without the log.

Nothing is ever taken out of the log. Undoing entry n appends an entry that carries its changes
inverted and names n; redoing appends one that names the undo. Hence undo and redo are without end
and survive a restart: whoever reads (seq, kind, undoes, label) of all entries knows both stacks.

A mark changes nothing in the map. It names a version: the map after the mark itself or, where
`undoes` says so, after an earlier entry. Where that entry is itself such a mark, its version gets
the new name, or loses it where the name is empty.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from argmap.model.changes import Changes


class EntryKind(StrEnum):
    """What an entry of the log is: something new, something taken back, or a name for a version."""

    EDIT = "edit"
    UNDO = "undo"
    REDO = "redo"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the log.

    `seq` counts from 1; `time` is aware and in UTC; `undoes` is the entry that an undo or a redo
    takes back, or that a mark is about; `origin` says who did it where it was not the person at
    the window.
    """

    seq: int
    time: datetime
    kind: EntryKind
    label: str
    changes: Changes
    undoes: int | None = None
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Version:
    """A moment that a person gave a name: the map as it was after the entry `seq`.

    `mark` is the entry that named it first, which tells it from other versions of its name.
    """

    mark: int
    seq: int
    name: str


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
        self._versions: dict[int, Version] = {}

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
        elif kind is EntryKind.MARK:
            self._mark(seq, undoes, label)
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

    def _mark(self, seq: int, about: int | None, name: str) -> None:
        """Name a version, or rename one."""
        if about is not None and not 1 <= about < seq:
            raise ValueError(f"entry {seq} names entry {about}, which is not before it")
        if about in self._versions:
            known = self._versions[about]
            if name:
                self._versions[about] = replace(known, name=name)
            else:
                del self._versions[about]
        elif name:
            self._versions[seq] = Version(seq, about or seq, name)

    @property
    def versions(self) -> list[Version]:
        """The named versions, in the order in which they were named."""
        return list(self._versions.values())

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
