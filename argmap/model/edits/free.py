"""How arguments go, and what becomes of the claims that they leave behind."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from argmap.model import ranks
from argmap.model.edits.draft import Draft
from argmap.model.elements import Argument


def drop_argument(draft: Draft, argument: Argument) -> list[str]:
    """Drop an argument and what undercuts it; give the premises of all."""
    freed: list[str] = []
    waiting = [argument]
    while waiting:
        gone = waiting.pop()
        draft.drop(gone.id)
        freed += gone.premises
        waiting += draft.arguments_on(gone.id)
    return freed


def free_claims(draft: Draft, claims: Iterable[str]) -> None:
    """Rank the claims that no drafted argument uses any more behind the roots, in order."""
    rank: str | None = None
    for known in dict.fromkeys(claims):
        claim = draft.get(known)
        if claim is None or draft.arguments_from(known):
            continue
        rank = draft.rank_of_root() if rank is None else ranks.between(rank, None)
        draft.put(replace(draft.claim(known), rank=rank))
