"""The past of an open map: its steps and named versions, any moment of it, and the way back.

Nothing here ever takes anything out of the log: to restore a moment is a new step, which can be
undone like any other.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from argmap.errors import EditError, InputError
from argmap.model.changes import Step, claims_of, inverted
from argmap.model.map import ArgumentMap
from argmap.storage.history import Entry, Version

if TYPE_CHECKING:
    from argmap.session import Session
    from argmap.storage.past import Moment


@dataclass(frozen=True, slots=True)
class Told:
    """What a step changed: the map before it and after it, the changes in words, and which claims.

    `claims` are the ids of the claims that came, changed, went or bear on something else, and of
    those that what went bore on; some are only in one of the maps.
    """

    before: ArgumentMap
    after: ArgumentMap
    lines: tuple[str, ...]
    claims: tuple[str, ...]


class Timeline:
    """The steps of a session that is open; works on what has been done so far at each call."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def moments(self) -> list[Moment]:
        """Give all steps, in order, those that are still being written among them.

        Raises
        ------
        InputError, StorageError
            If the log cannot be read.
        """
        from argmap.storage import past  # noqa: PLC0415 - seldom needed

        document = self._session.document
        if document is not None:
            return past.moments(document)
        return [past.Moment.of(entry) for entry in self._session.logged()]

    @property
    def last(self) -> int:
        """The number of the last step, 0 where nothing was done yet."""
        return self._session.history.next_seq - 1

    def versions(self) -> list[Version]:
        """Give the named versions, in the order in which they were named."""
        return self._session.history.versions

    def at(self, seq: int) -> ArgumentMap:
        """Give the map as it was after a step; the one being edited stays as it is.

        Raises
        ------
        InputError, StorageError
            If there is no such step, or the log cannot be read.
        """
        from argmap.storage import past  # noqa: PLC0415 - seldom needed

        now = self._now()
        document = self._session.document
        if document is not None:
            return past.map_at(document, now, seq)
        return _back(now, self._session.logged(), seq)

    def finding(self, seq: int) -> Callable[[], ArgumentMap]:
        """Give what finds the map as it was after a step, in any thread, while edits go on.

        Raises
        ------
        InputError, StorageError
            If there is no such step, or the log cannot be read; also when called.
        """
        from argmap.storage import past  # noqa: PLC0415 - seldom needed

        document = self._session.document
        if document is not None:
            return past.finding(document, self._now(), seq)
        found = self.at(seq)
        return lambda: found

    def _now(self) -> ArgumentMap:
        """Give the map after the last step, without a claim that is still being worded."""
        session = self._session
        if session.pending is None:
            return session.map
        now = session.map.copy()
        now.apply(inverted(session.pending.changes))
        return now

    def told(self, seq: int) -> Told:
        """Say in words what a step changed.

        Raises
        ------
        InputError, StorageError
            If there is no such step, or the log cannot be read.
        """
        after = self.at(seq)
        # The first step of a document made the map; without one, it was there before the first.
        there = seq > 1 or self._session.document is None
        before = self.at(seq - 1) if there else ArgumentMap(after.info)
        return told(before, after)

    def since(self, seq: int) -> Told:
        """Say in words what changed from after a step until now."""
        return told(self.at(seq), self._now())

    # -- what is done with it --------------------------------------------------------------

    def name(self, name: str, seq: int | None = None) -> int:
        """Name the map as it is, or was after a step; give the mark, which tells the version.

        Raises
        ------
        EditError
            If the name is empty, there is no such step, or the map can only be read.
        StorageError
            If it cannot be logged.
        """
        name = " ".join(name.split())
        if not name:
            raise EditError("a version needs a name")
        if seq is None or seq == self.last:
            return self._session.mark(name)
        # About a version's own mark would rename it; the map was the same before that.
        marks = {version.mark for version in self.versions()}
        while seq in marks:
            seq -= 1
        return self._session.mark(name, seq)

    def rename(self, mark: int, name: str) -> None:
        """Give a version another name; an empty one takes its name away, the step stays.

        Raises
        ------
        EditError
            If there is no such version, or the map can only be read.
        StorageError
            If it cannot be logged.
        """
        if mark not in {version.mark for version in self.versions()}:
            raise EditError("there is no such version any more")
        self._session.mark(" ".join(name.split()), mark)

    def restore(self, seq: int) -> bool:
        """Make the map what it was after a step, as a new step; tell whether it was different.

        Raises
        ------
        EditError
            If the map can only be read.
        InputError, StorageError
            If there is no such step, or the log cannot be read or written.
        """
        from argmap.model.difference import difference  # noqa: PLC0415 - seldom needed

        self._session.abandon()
        found = difference(self._session.map, self.at(seq))
        return self._session.apply(Step(f"Restore {self._called(seq)}", found.changes))

    def _called(self, seq: int) -> str:
        """Name a step: by the version that it is, or by its number."""
        names = [version.name for version in self.versions() if version.seq == seq]
        return f"version “{names[-1]}”" if names else f"step {seq}"


def told(before: ArgumentMap, after: ArgumentMap) -> Told:
    """Say in words what two maps differ in."""
    from argmap.model.difference import described, difference  # noqa: PLC0415 - seldom needed

    found = difference(before, after)
    lines = described(found, before, after)
    return Told(before, after, tuple(lines), claims_of(found.changes))


def _back(now: ArgumentMap, entries: Sequence[Entry], seq: int) -> ArgumentMap:
    """Take back the entries after one, in a copy of the map after the last."""
    if not 0 <= seq <= len(entries):
        raise InputError(f"there is no step {seq}; the steps are 1 to {len(entries)}")
    made = now.copy()
    for entry in reversed(entries[seq:]):
        made.apply(inverted(entry.changes))
    return made


# -- finding a step by what a person says of it ------------------------------------------------


def step_named(said: str, moments: Sequence[Moment]) -> int | None:
    """Find a step by its number, a version's name, or a time (the last step made by then).

    Times are such as 2026-05-01, 2026-05-01T12:00 or 12:00 (today), in local time where they do
    not say otherwise. Gives None where the words are none of these.

    Raises
    ------
    InputError
        If it is a time before the first step.
    """
    from argmap.storage import past  # noqa: PLC0415 - seldom needed

    text = said.strip()
    if text.isdecimal():
        return int(text)
    versions = past.versions(moments)
    wanted = text.strip('“”"').casefold()
    for version in reversed(versions):
        if version.name.casefold() == wanted:
            return version.seq
    time = _time(text)
    return None if time is None else past.seq_at(list(moments), time)


def _time(text: str) -> datetime | None:
    for whole in (text, f"{datetime.now().astimezone():%Y-%m-%d} {text}"):
        try:
            return datetime.fromisoformat(whole).astimezone()
        except ValueError:
            continue
    return None
