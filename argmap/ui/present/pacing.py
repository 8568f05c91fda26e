"""Where a presentation is: the step, whether the screen is black, and the number being typed."""

from __future__ import annotations

from collections.abc import Container, Sequence

from argmap.model.map import ArgumentMap
from argmap.model.reading import numbers, reading_order
from argmap.ui.present.keys import Deed

_LONGEST = 24


def steps_of(argmap: ArgumentMap, shown: Container[str]) -> tuple[str, ...]:
    """Give the claims to be presented: those in sight, in reading order.

    What is folded away stays out, for that is how one leaves something out.
    """
    lines = reading_order(argmap)
    return tuple(line.claim for line in lines if line.first and line.claim in shown)


class Pacing:
    """The place in the steps; after the last of them comes all of the map, the `overview`."""

    def __init__(self, argmap: ArgumentMap, steps: Sequence[str], start: str) -> None:
        self._map = argmap
        self.steps = tuple(steps)
        self.at = self.steps.index(start) if start in self.steps else 0
        self.overview = False
        self.black = False
        self.notes = True
        self.typed = ""

    @property
    def current(self) -> str:
        """The claim that is shown, the last one in the overview."""
        return self.steps[self.at]

    @property
    def share(self) -> float:
        """How much of the way is done, from 0 to 1."""
        return 1.0 if self.overview else (self.at + 1) / len(self.steps)

    def act(self, deed: Deed) -> bool:
        """Do what a key is for; tell whether another step is to be shown.

        Whatever goes somewhere also ends the black screen.
        """
        if deed is Deed.BLACK:
            self.black = not self.black
            return not self.black
        if deed is Deed.NOTES:
            self.notes = not self.notes
            return True
        typed, self.typed = self.typed, ""
        if deed is Deed.RUB_OUT:
            self.typed = typed[:-1]
            return False
        if deed is Deed.CANCEL:
            return False
        self.black = False
        self._go(deed, typed)
        return True

    def _go(self, deed: Deed, typed: str) -> None:
        last = len(self.steps) - 1
        if deed is Deed.NEXT and self.at == last:
            self.overview = True
            return
        if deed is Deed.BACK and self.overview:
            place: int | None = last
        elif deed is Deed.GO:
            place = self._place(typed)
        else:
            moves = {Deed.NEXT: self.at + 1, Deed.BACK: self.at - 1, Deed.FIRST: 0, Deed.LAST: last}
            place = moves[deed]
        if place is not None:
            self.overview = False
            self.at = max(0, min(last, place))

    def _place(self, typed: str) -> int | None:
        """Give the place that a number means: of a step, or with a dot, of a claim."""
        if typed.isdigit():
            return max(0, min(len(self.steps), int(typed)) - 1)
        wanted = typed.rstrip(".")
        called = numbers(self._map)
        found = (at for at, claim in enumerate(self.steps) if called[claim] == wanted)
        return next(found, None)

    def type(self, text: str) -> None:
        """Take a figure of a number."""
        self.typed = (self.typed + text)[:_LONGEST]
