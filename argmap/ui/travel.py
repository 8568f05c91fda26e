"""Where a person has been in the map: the trail of claims, and the child last visited of each."""

from __future__ import annotations

from argmap.commands.context import Toward
from argmap.commands.moving import Box, next_claim
from argmap.model.map import ArgumentMap

LONGEST = 500
_OPPOSITE = {
    Toward.LEFT: Toward.RIGHT,
    Toward.RIGHT: Toward.LEFT,
    Toward.UP: Toward.DOWN,
    Toward.DOWN: Toward.UP,
}


class Travel:
    """Remembers the current claims one after another, and answers where keys lead from here."""

    def __init__(self) -> None:
        self._trail: list[str] = []
        self._place = -1
        self._visited: dict[str, str] = {}
        self._run: list[tuple[Toward, str]] = []

    def came_to(self, argmap: ArgumentMap, claim: str) -> None:
        """Note that a claim has become the current one."""
        if claim not in argmap.claims:
            return
        home = argmap.home(claim)
        if home is not None:
            self._visited[argmap.target_claim(home)] = claim
        if self._place >= 0 and self._trail[self._place] == claim:
            return
        self._trail = [*self._trail[: self._place + 1], claim][-LONGEST:]
        self._place = len(self._trail) - 1

    def visit(self, argmap: ArgumentMap, steps: int) -> str | None:
        """Go back or on in the trail, past claims that are gone; give where that leads."""
        place = self._place
        way = 1 if steps > 0 else -1
        while 0 <= place + way < len(self._trail):
            place += way
            if self._trail[place] in argmap.claims:
                self._place = place
                return self._trail[place]
        return None

    def child(self, argmap: ArgumentMap, claim: str) -> str | None:
        """Give the claim below that was visited last, or else the first one."""
        below = [
            premise
            for argument in argmap.arguments_on(claim)
            if not argmap.is_contradiction(argument.id)
            for premise in argument.premises
        ]
        known = self._visited.get(claim)
        return known if known in below else next(iter(below), None)

    def arrow(
        self, argmap: ArgumentMap, boxes: list[Box], current: str, toward: Toward
    ) -> str | None:
        """Give where an arrow leads; the opposite arrow leads back to where a run came from."""
        if self._run and self._run[-1][0] is _OPPOSITE[toward]:
            origin = self._run.pop()[1]
            if origin in argmap.claims:
                return origin
        found = next_claim(boxes, current, toward, kin(argmap, current))
        if found is not None:
            self._run.append((toward, current))
        return found

    def end_run(self) -> None:
        """Forget the run of arrows: something else has moved the selection."""
        self._run = []

    def run(self) -> list[tuple[Toward, str]]:
        """Give the run of arrows so far, to be restored once the selection has followed it."""
        return self._run

    def restore_run(self, run: list[tuple[Toward, str]]) -> None:
        """Go on with a run of arrows."""
        self._run = run


def kin(argmap: ArgumentMap, claim: str) -> frozenset[str]:
    """Give the parents, children and siblings of a claim."""
    found: set[str] = set()
    for argument in argmap.arguments_on(claim):
        found.update(argument.premises)
    for argument in argmap.arguments_from(claim):
        found.add(argmap.target_claim(argument))
        found.update(argument.premises)
        for sibling in argmap.arguments_on(argument.target):
            found.update(sibling.premises)
    return frozenset(found - {claim})
