"""What a pasted text was found to be before it is a map: rows, each under another or at the top."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from argmap.errors import CancelledError
from argmap.model.elements import NOTHING, Extra

GoOn: TypeAlias = Callable[[], bool]
"""Asked now and then whether to go on; it is asked from the thread that reads."""

TOP = -1
"""What a row that hangs under no other hangs under."""

_STRIDE = 256


class Bearing(StrEnum):
    """How a row bears on the one above it."""

    REASON = "reason"
    OBJECTION = "objection"
    CO_PREMISE = "co-premise"
    UNDERCUT = "undercut"
    RIVAL = "rival"


@dataclass(frozen=True, slots=True)
class Reference:
    """What a row cites: a source by its title and address, and the words quoted from it."""

    title: str = ""
    address: str = ""
    exact: str = ""


@dataclass(slots=True)
class Row:
    """A claim to be: its words, the place of the row it hangs under, and how it bears on that.

    Where nothing is said (`bearing` None) it is a reason. `key` is what other rows call it; a row
    with `again` stands for the one that has this key, if there is one.
    """

    text: str
    above: int = TOP
    bearing: Bearing | None = None
    note: str = ""
    tags: tuple[str, ...] = ()
    key: str = ""
    again: str = ""
    references: tuple[Reference, ...] = ()
    extra: Extra = field(default_factory=lambda: NOTHING)


@dataclass(frozen=True, slots=True)
class Tie:
    """Rows that together bear on another, beside what they hang under."""

    premises: tuple[int, ...]
    target: int
    bearing: Bearing


@dataclass(slots=True)
class Outline:
    """Rows in the order in which they are read, each behind the one that it hangs under."""

    rows: list[Row] = field(default_factory=list)
    ties: list[Tie] = field(default_factory=list)
    title: str = ""

    @property
    def nested(self) -> bool:
        """Whether some row hangs under another."""
        return any(row.above != TOP for row in self.rows)

    def claims(self) -> int:
        """Count the claims, each once."""
        keys = {row.key for row in self.rows if row.key}
        return sum(not (row.again and row.again in keys) for row in self.rows)

    def likeness(self) -> tuple[object, ...]:
        """Give what two outlines have in common that make the same map."""
        rows = tuple((row.text, row.above, row.bearing or Bearing.REASON) for row in self.rows)
        return (*rows, *self.ties)


class Pulse:
    """Lets a long reading be stopped: it is told of each line, and asks now and then."""

    def __init__(self, go_on: GoOn | None = None) -> None:
        self._go_on = go_on
        self._left = _STRIDE

    def beat(self) -> None:
        """Note that there is progress.

        Raises
        ------
        CancelledError
            If the person does not want to go on.
        """
        self._left -= 1
        if self._left > 0 or self._go_on is None:
            return
        self._left = _STRIDE
        if not self._go_on():
            raise CancelledError("the paste was stopped; nothing was changed")
