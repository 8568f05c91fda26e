"""What a folded map shows: which claims and arguments, and how much is hidden behind each claim.

A folded claim hides the arguments on it. What hangs only on those is hidden with them; a claim
that is also used in an open branch stays in sight. Contradictions hide nothing and are seen
wherever both of their claims are.
"""

from __future__ import annotations

from collections.abc import Container
from typing import TYPE_CHECKING

from argmap.model.reading import reading_order

if TYPE_CHECKING:
    from argmap.model.map import ArgumentMap


def shown(argmap: ArgumentMap) -> dict[str, int]:
    """Give the claims in sight, in reading order, each with how many are hidden behind it.

    The count is 0 where a claim is not folded. Behind a folded one it counts the hidden claims
    that the reading order names below it, each once; one that two folded claims share counts for
    both, and what hangs on it for the one where it is numbered. The cost is linear.
    """
    in_sight = _reached(argmap)
    hidden: dict[str, set[str]] = {known: set() for known in in_sight}
    behind: dict[str, str] = {}
    upper: dict[str, str] = {}
    order: list[str] = []
    for line in reading_order(argmap):
        if line.first and line.claim in in_sight:
            order.append(line.claim)
        if line.argument is None:
            continue
        target = argmap.arguments[line.argument].target
        upper[line.argument] = above = upper.get(target, target)
        if line.claim not in in_sight:
            folded = above if above in in_sight else behind[above]
            hidden[folded].add(line.claim)
            if line.first:
                behind[line.claim] = folded
    return {known: len(hidden[known]) for known in order}


def _reached(argmap: ArgumentMap) -> set[str]:
    """Give the claims that a way down from a root leads to without passing a folded claim."""
    reached = set(argmap.roots())
    waiting = list(reached)
    while waiting:
        here = waiting.pop()
        claim = argmap.claims.get(here)
        if claim is not None and claim.folded:
            continue
        for argument in argmap.arguments_on(here):
            if argmap.is_contradiction(argument.id):
                continue
            new = [premise for premise in argument.premises if premise not in reached]
            reached.update(new)
            waiting += new
            waiting.append(argument.id)
    return reached


def shown_arguments(argmap: ArgumentMap, claims: Container[str]) -> tuple[str, ...]:
    """Give the ids of the arguments in sight, in order of their ids.

    `claims` are those in sight (see `shown`). An argument is in sight where its target is and is
    not folded; both halves of a contradiction are where its two claims are.
    """
    known: dict[str, bool] = {}
    for start in sorted(argmap.arguments):
        _decide(argmap, start, claims, known)
    return tuple(argument for argument in sorted(known) if known[argument])


def _decide(
    argmap: ArgumentMap, argument_id: str, claims: Container[str], known: dict[str, bool]
) -> None:
    """Note of an argument, and of all it undercuts, whether they are in sight."""
    chain: list[str] = []
    current = argument_id
    while current in argmap.arguments and current not in known:
        chain.append(current)
        current = argmap.arguments[current].target
    if current in known:
        seen = known[current]
    elif argmap.is_contradiction(chain[-1]):
        seen = current in claims and argmap.arguments[chain[-1]].premises[0] in claims
    else:
        seen = current in claims and not argmap.claims[current].folded
    known.update(dict.fromkeys(chain, seen))
