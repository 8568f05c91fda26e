"""What stands out: the claims and lines of a branch, and those of one step of a presentation."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from argmap.model.map import ArgumentMap
from argmap.rendering.dimming import Dimming, Layer

OUTSIDE = 0.25
"""The opacity of all that is not in the branch that one has in focus."""
REACHED = 0.4
"""The opacity of what was presented before."""
AHEAD = 0.12
"""The opacity of what is still to be presented: it is seen that there is more, and not what."""


def path(argmap: ArgumentMap, claim: str) -> tuple[str, ...]:
    """Give the claims from the contention down to one, each resting on the one after it."""
    found = [claim]
    while (home := argmap.home(found[-1])) is not None:
        found.append(argmap.target_claim(home))
    return tuple(reversed(found))


def lines_among(argmap: ArgumentMap, claims: Collection[str]) -> set[str]:
    """Give the arguments all of whose claims, and whatever they undercut, are among some."""
    found: set[str] = set()
    waiting = list(claims)
    while waiting:
        for argument in argmap.arguments_on(waiting.pop()):
            if all(premise in claims for premise in argument.premises):
                found.add(argument.id)
                waiting.append(argument.id)
    return found


def reach(argmap: ArgumentMap, claim: str) -> tuple[set[str], set[str]]:
    """Give the claims of a branch, wherever else they are used too, and the lines within it."""
    claims, lines = {claim}, set()
    waiting = [claim]
    while waiting:
        for argument in argmap.arguments_on(waiting.pop()):
            if argmap.is_contradiction(argument.id):
                continue
            lines.add(argument.id)
            waiting.append(argument.id)
            for premise in argument.premises:
                if premise not in claims:
                    claims.add(premise)
                    waiting.append(premise)
    return claims, lines


def branch(claims: set[str], lines: set[str]) -> Dimming:
    """Let the claims and lines of a branch stand out."""
    return Dimming(OUTSIDE, (Layer(1.0, frozenset(claims | lines)),))


def spotlight(argmap: ArgumentMap, claim: str) -> frozenset[str]:
    """Give what a claim is shown with: what it bears on, and the line that leads there."""
    found = {claim}
    home = argmap.home(claim)
    here = home.id if home is not None else claim
    while here in argmap.arguments:
        argument = argmap.arguments[here]
        found.add(here)
        if here != (home.id if home is not None else ""):
            found.update(argument.premises)  # an undercut is about the whole of an argument
        here = argument.target
    return frozenset({*found, here})


def step(argmap: ArgumentMap, steps: Sequence[str], at: int) -> Dimming:
    """Let one step stand out from what was presented before it, and that from what follows."""
    reached = frozenset(steps[: at + 1])
    seen = Layer(REACHED, reached | lines_among(argmap, reached))
    return Dimming(AHEAD, (seen, Layer(1.0, spotlight(argmap, steps[at]))))
