"""Entries of a document's log that were appended just now or are fetched from the disk."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import TypeAlias

from argmap.errors import DamagedError
from argmap.model.map import ArgumentMap
from argmap.storage import log
from argmap.storage.history import Entry
from argmap.storage.log import LogRow, Overlay

_RECENT = 2_000
"""How many appended entries stay in memory."""
_AHEAD = 256
"""How many rows are fetched at once on the way back through the log."""


Fetch: TypeAlias = Callable[[int, int], list[LogRow]]
"""Gives the rows from one number up to, not with, another."""


class Entries:
    """The entries in memory and those on the disk, as one."""

    def __init__(self, fetch: Fetch, last: int) -> None:
        self._fetch = fetch
        self._recent: OrderedDict[int, Entry] = OrderedDict()
        self._rows: dict[int, LogRow] = {}
        self.last = last
        """The number of the last entry."""

    def keep(self, entry: Entry) -> None:
        """Keep an entry that was appended."""
        self._recent[entry.seq] = entry
        self.last = entry.seq
        while len(self._recent) > _RECENT:
            self._recent.popitem(last=False)

    def at_the_moment(self, seq: int, argmap: ArgumentMap) -> Entry:
        """Give an entry just after which the map was as it is now."""
        if found := self._recent.get(seq):
            return found
        row = self._row(seq)
        return row.entry(log.backwards(row, Overlay(argmap.get)))

    def walk(self, start: int, last: int, argmap: ArgumentMap) -> list[Entry]:
        """Give the entries from `start` to the last one, after which the map is as it is now."""
        state = Overlay(argmap.get)
        found: list[Entry] = []
        for seq in range(last, start - 1, -1):
            entry = self._recent.get(seq)
            if entry is None:
                row = self._row(seq)
                entry = row.entry(log.backwards(row, state))
            else:
                state.back_over(reversed(entry.changes))
            found.append(entry)
        return found[::-1]

    def _row(self, seq: int) -> LogRow:
        """Give a row, fetching those before it along with it."""
        if seq not in self._rows:
            start = max(1, seq - _AHEAD + 1)
            self._rows = {row.seq: row for row in self._fetch(start, seq + 1)}
        if seq not in self._rows:
            raise DamagedError(f"entry {seq} of the log is not there")
        return self._rows[seq]
