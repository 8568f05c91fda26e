"""Which row of the list a step has: the newest on top, under a heading for each day."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from datetime import UTC, date, datetime

from argmap.storage.past import Moment
from argmap.ui.history import dates


class Days:
    """The rows of steps and of the headings above them, each kept as one number.

    These keys grow from the oldest to the newest, against the rows: twice a step's number, and one
    more for the heading over the steps of a day, the newest of which it goes by.
    """

    def __init__(self, moments: Iterable[Moment] = ()) -> None:
        """Put steps under their days, without making a date of each one's time."""
        keys: list[int] = []
        start = end = datetime.min.replace(tzinfo=UTC)
        for moment in moments:
            if not start <= moment.time < end:
                start, end = dates.day_bounds(dates.day_of(moment.time))
                if keys:
                    keys.append(keys[-1] + 1)
            keys.append(2 * moment.seq)
        if keys:
            keys.append(keys[-1] + 1)
        self._keys = keys
        self._newest: date | None = dates.day_of(start) if keys else None

    def __len__(self) -> int:
        return len(self._keys)

    @property
    def steps(self) -> int:
        """How many of the rows are steps."""
        return sum(1 for key in self._keys if not key & 1)

    @property
    def last(self) -> int:
        """The newest step that has a row, 0 where none has."""
        return self._keys[-1] >> 1 if self._keys else 0

    def rows_for(self, moment: Moment) -> int:
        """Tell how many rows a new step needs: 1, below row 0, or on a new day 2, on top."""
        return 1 if dates.day_of(moment.time) == self._newest else 2

    def put(self, moment: Moment) -> None:
        """Put a new step on top, below the heading of its day."""
        key = 2 * moment.seq
        if self.rows_for(moment) == 1:
            del self._keys[-1]
        self._keys += (key, key + 1)
        self._newest = dates.day_of(moment.time)

    def row_of(self, seq: int) -> int:
        """Give the row of a step, -1 where it has none."""
        place = bisect_left(self._keys, 2 * seq)
        if place == len(self._keys) or self._keys[place] != 2 * seq:
            return -1
        return len(self._keys) - 1 - place

    def is_step(self, row: int) -> bool:
        """Tell whether there is a row, and that is no heading."""
        return 0 <= row < len(self._keys) and not self._keys[-1 - row] & 1

    def seq_at(self, row: int) -> int:
        """Give the step of a row, or the newest one below a heading."""
        return self._keys[-1 - row] >> 1
