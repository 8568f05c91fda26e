"""Edits that hide or show what hangs on claims (see `argmap.model.folding`)."""

from __future__ import annotations

from dataclasses import replace

from argmap.errors import EditError
from argmap.model.changes import Step
from argmap.model.edits.draft import Draft
from argmap.model.folding import shown
from argmap.model.map import ArgumentMap
from argmap.model.reading import counted_arguments, reading_order


def fold(argmap: ArgumentMap, claim: str, folded: bool = True) -> Step:
    """Hide or show what hangs on a claim."""
    draft = Draft(argmap)
    draft.put(replace(draft.claim(claim), folded=folded))
    return draft.step(f"{'Fold' if folded else 'Unfold'} {draft.number(claim)}", claim)


def reveal(argmap: ArgumentMap, element: str) -> Step:
    """Unfold a claim or an argument's claims, and all above, so that what is on it is in sight."""
    draft = Draft(argmap)
    seen: set[str] = set()
    current: str | None = element
    while current is not None and current not in seen:
        seen.add(current)
        argument = argmap.arguments.get(current)
        if argument is None:
            claim = draft.claim(current)
            if claim.folded:
                draft.put(replace(claim, folded=False))
            argument = argmap.home(current)
        current = None if argument is None else argument.target
    return draft.step(f"Unfold {draft.number(element)}", element)


def fold_all(argmap: ArgumentMap, folded: bool = True) -> Step:
    """Hide what hangs on each claim that bears something, or show all."""
    draft = Draft(argmap)
    for claim in argmap.claims.values():
        if claim.folded != folded and (not folded or counted_arguments(argmap, claim.id)):
            draft.put(replace(claim, folded=folded))
    return draft.step("Fold all" if folded else "Unfold all")


def fold_level(argmap: ArgumentMap, folded: bool = True) -> Step:
    """Hide the deepest level in sight, or show one level more wherever something is folded."""
    draft = Draft(argmap)
    in_sight = shown(argmap)
    if folded:
        chosen = _deepest(argmap, in_sight)
    else:
        chosen = [known for known in in_sight if argmap.claims[known].folded]
    if not chosen:
        raise EditError(f"there is nothing more to {'fold' if folded else 'unfold'}")
    for known in chosen:
        draft.put(replace(argmap.claims[known], folded=folded))
    return draft.step("Fold one level" if folded else "Unfold one level")


def _deepest(argmap: ArgumentMap, in_sight: dict[str, int]) -> list[str]:
    """Give the claims in sight that bear the deepest arguments in sight."""
    open_at = {
        line.claim: line.depth
        for line in reading_order(argmap)
        if line.first
        and line.claim in in_sight
        and not argmap.claims[line.claim].folded
        and counted_arguments(argmap, line.claim)
    }
    bottom = max(open_at.values(), default=0)
    return [known for known, depth in open_at.items() if depth == bottom]
