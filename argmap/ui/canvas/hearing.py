"""What of a canvas is heard: its claims in reading order, and the events that tell of them.

Nothing is done here while no assistive technology listens. A claim gets an object of its own, by
which Qt names it on the accessibility bus, when it is asked for or becomes the current one.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleStateChangeEvent

from argmap.model.map import ArgumentMap
from argmap.model.reading import reading_order
from argmap.ui import naming, speaking
from argmap.ui.canvas.board import Board

if TYPE_CHECKING:
    from argmap.ui.canvas.widget import Canvas

AT_ONCE = 100
"""How many claims are told again at once after an edit; the others follow when there is time."""
MOST_NEW = 20
"""Beyond as many new claims, they are not told one by one."""
_Event = QAccessible.Event


class HeardClaim(QObject):
    """A claim of a canvas, as Qt knows it on the accessibility bus.

    `told` is the name and whether it was folded, as they were asked for last.
    """

    def __init__(self, canvas: Canvas, claim: str) -> None:
        super().__init__(canvas)
        self.canvas = canvas
        self.claim = claim
        self.told: tuple[str, bool] | None = None


class Hearing(QObject):
    """The claims of one canvas, for those who hear it.

    `map_of` gives the map that the canvas shows; who shows one there sets it.
    """

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.map_of: Callable[[], ArgumentMap] = ArgumentMap
        self._heard: dict[str, HeardClaim] = {}
        self._due: dict[str, None] = {}
        self._board: Board | None = None
        self._index: dict[str, int] = {}
        self._claims: tuple[str, ...] = ()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._tell_again)

    # -- the claims ------------------------------------------------------------------------

    def claims(self) -> tuple[str, ...]:
        """Give the claims on the canvas in reading order."""
        self._settle()
        return self._claims

    def index(self, claim: str) -> int:
        """Give a claim's place among them, -1 where it is not on the canvas."""
        self._settle()
        return self._index.get(claim, -1)

    def _settle(self) -> None:
        """Put the claims in order, once for a picture."""
        board = self._canvas.board
        if self._board is not board:
            self._board = board
            shown = board.picture.places
            lines = reading_order(self.map_of())
            self._claims = tuple(n.claim for n in lines if n.first and n.claim in shown)
            self._index = {claim: place for place, claim in enumerate(self._claims)}

    def knows(self, claim: str) -> bool:
        """Tell whether a claim can be heard: it is on the canvas, and in the map."""
        return self._canvas.board.place(claim) is not None and claim in self.map_of().claims

    def heard(self, claim: str) -> HeardClaim | None:
        """Give the object of a claim, None where it cannot be heard."""
        if not self.knows(claim):
            return None
        found = self._heard.get(claim)
        if found is None:
            found = self._heard[claim] = HeardClaim(self._canvas, claim)
        return found

    def current(self) -> HeardClaim | None:
        """Give the object of the current claim."""
        selection = self._canvas.selection
        return self.heard(selection[0]) if selection else None

    def told_of(self, claim: str) -> tuple[str, bool]:
        """Give a claim's name, and whether it is folded."""
        argmap = self.map_of()
        return naming.whole_name(argmap, claim), argmap.claims[claim].folded

    def called(self, claim: str) -> str:
        """Give what a claim is and its number, empty while nobody listens."""
        known = speaking.is_heard() and claim in self.map_of().claims
        return naming.short_name(self.map_of(), claim) if known else ""

    # -- what happens ----------------------------------------------------------------------

    def selection_moved(self) -> None:
        """Tell that the selection is another one."""
        if speaking.is_heard() and self._canvas.hasFocus():
            self._tell_focus()

    def focus_came(self) -> None:
        """Tell where the keys go; after Qt has told that they go to the canvas."""
        if speaking.is_heard():
            QTimer.singleShot(0, self, self._tell_focus)

    def _tell_focus(self) -> None:
        current = self.current()
        if current is None or not self._canvas.hasFocus():
            return
        speaking.send(QAccessibleEvent(current, _Event.Focus))
        if len(self._canvas.selection) == 1:
            speaking.send(QAccessibleEvent(current, _Event.Selection))
        else:
            speaking.send(QAccessibleEvent(self._canvas, _Event.SelectionWithin))

    def picture_changed(self, before: Board) -> None:
        """Tell of claims that came and went, and later of those that are called otherwise."""
        if not self._heard or not speaking.is_heard():
            return
        for claim in [known for known in self._heard if not self.knows(known)]:
            gone = self._heard.pop(claim)
            speaking.send(QAccessibleEvent(gone, _Event.ObjectDestroyed))
            # Not at once: what is happening may have been asked for by this very object.
            gone.deleteLater()
        new = self._canvas.board.picture.places.keys() - before.picture.places.keys()
        if len(new) <= MOST_NEW:
            for claim in sorted(new, key=self.index):
                if (came := self.heard(claim)) is not None:
                    speaking.send(QAccessibleEvent(came, _Event.ObjectCreated))
        self._due = dict.fromkeys((*self._canvas.selection[:1], *self._heard))
        self._tell_again()

    def _tell_again(self) -> None:
        """Tell which claims have another name or are folded otherwise, some at a time."""
        for claim in tuple(islice(self._due, AT_ONCE)):
            del self._due[claim]
            heard = self._heard.get(claim)
            if heard is not None and heard.told is not None and self.knows(claim):
                before, heard.told = heard.told, self.told_of(claim)
                _tell_change(heard, before, heard.told)
        if self._due:
            self._later.start(0)


def _tell_change(heard: HeardClaim, before: tuple[str, bool], now: tuple[str, bool]) -> None:
    if before[0] != now[0]:
        speaking.send(QAccessibleEvent(heard, _Event.NameChanged))
    if before[1] != now[1]:
        changed = QAccessible.State()
        changed.expanded = changed.collapsed = True
        speaking.send(QAccessibleStateChangeEvent(heard, changed))
