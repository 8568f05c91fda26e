"""Which claims a folded map shows, found at the cost of what it hides.

`argmap.model.folding.shown` reads the whole map to give the claims in reading order; after each
edit of a large one only what lies below folded claims is worth looking at.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argmap.model.elements import Argument
    from argmap.model.map import ArgumentMap


def in_sight(argmap: ArgumentMap) -> dict[str, int] | None:
    """Give the claims in sight with how many are hidden behind each, None where all are in sight.

    The answer is that of `argmap.model.folding.shown`, but in the order of the map; None is for a
    map in which no claim is folded.
    """
    folded = [known for known, claim in argmap.claims.items() if claim.folded]
    if not folded:
        return None
    hidden = _hidden(argmap, folded)
    counts: dict[str, int] = {}
    behind: dict[str, str] = {}
    for claim in hidden:
        fronts = {_front(argmap, use, hidden, behind) for use in _uses(argmap, claim)}
        for front in fronts:
            counts[front] = counts.get(front, 0) + 1
    return {known: counts.get(known, 0) for known in argmap.claims if known not in hidden}


def _hidden(argmap: ArgumentMap, folded: list[str]) -> set[str]:
    """Give the claims that every way down from a root to leads past a folded claim."""
    below = _below(argmap, folded, set(argmap.claims))
    open_to = [
        claim
        for claim in below
        if argmap.home(claim) is None
        or any(
            (top := argmap.target_claim(use)) not in below and not argmap.claims[top].folded
            for use in _uses(argmap, claim)
        )
    ]
    unfolded = [claim for claim in open_to if not argmap.claims[claim].folded]
    return below.difference(open_to, _below(argmap, unfolded, below, stop_at_folds=True))


def _below(
    argmap: ArgumentMap, claims: list[str], within: set[str], *, stop_at_folds: bool = False
) -> set[str]:
    """Give what hangs under some claims, as long as it is among certain others."""
    found: set[str] = set()
    waiting = list(claims)
    while waiting:
        for argument in argmap.arguments_on(waiting.pop()):
            if argmap.is_contradiction(argument.id):
                continue
            waiting.append(argument.id)
            for premise in argument.premises:
                if premise in within and premise not in found:
                    found.add(premise)
                    if not (stop_at_folds and argmap.claims[premise].folded):
                        waiting.append(premise)
    return found


def _uses(argmap: ArgumentMap, claim: str) -> Iterator[Argument]:
    """Give the arguments that use a claim, contradictions left out."""
    for argument in argmap.arguments_from(claim):
        if not argmap.is_contradiction(argument.id):
            yield argument


def _front(argmap: ArgumentMap, use: Argument, hidden: set[str], behind: dict[str, str]) -> str:
    """Give the claim that the target of an argument is hidden behind, or is."""
    passed: list[str] = []
    claim = argmap.target_claim(use)
    while claim in hidden and claim not in behind:
        passed.append(claim)
        home = argmap.home(claim)
        assert home is not None
        claim = argmap.target_claim(home)
    front = behind.get(claim, claim)
    behind.update(dict.fromkeys(passed, front))
    return front
