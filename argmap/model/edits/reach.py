"""Which claims hang on others: what a branch is."""

from __future__ import annotations

from collections.abc import Iterable

from argmap.errors import EditError
from argmap.model.map import ArgumentMap


def below(
    argmap: ArgumentMap, claims: Iterable[str], without: frozenset[str] = frozenset()
) -> set[str]:
    """Give some claims and all that one reaches from them downwards, through undercuts too.

    Contradictions lead nowhere, and nor do the claims in `without`, which stay out.
    """
    found = set(claims)
    waiting = list(found)
    while waiting:
        for argument in argmap.arguments_on(waiting.pop()):
            if argmap.is_contradiction(argument.id):
                continue
            new = set(argument.premises) - found - without
            found |= new
            waiting += new
            waiting.append(argument.id)
    return found


def known_claims(argmap: ArgumentMap, claims: Iterable[str]) -> frozenset[str]:
    """Give claims as a set; EditError where one is not in the map."""
    found = frozenset(claims)
    if not found <= argmap.claims.keys():
        raise EditError("that claim is no longer in the map")
    return found


def branch(argmap: ArgumentMap, claims: Iterable[str]) -> set[str]:
    """Give some claims and every claim that hangs on them and on nothing else.

    A claim below them stays out where it, or one it rests under, is used elsewhere too; so does
    the contention above them where reasons go in a ring.

    Raises
    ------
    EditError
        If one of the claims is not in the map.
    """
    tops = known_claims(argmap, claims)
    reached = below(argmap, tops)
    kept = {known for known in reached - tops if _stands_without(argmap, known, reached)}
    return reached - below(argmap, kept, without=tops)


def _stands_without(argmap: ArgumentMap, claim: str, reached: set[str]) -> bool:
    """Tell whether a claim heads the map, or is used where the branch does not reach."""
    return argmap.home(claim) is None or any(
        argmap.target_claim(argument) not in reached
        for argument in argmap.arguments_from(claim)
        if not argmap.is_contradiction(argument.id)
    )


def undercuts(argmap: ArgumentMap, lower: str, upper: str) -> bool:
    """Tell whether targets lead from an argument to another, or it is the same one."""
    current = lower
    while current in argmap.arguments and current != upper:
        current = argmap.arguments[current].target
    return current == upper
