"""What becomes of claims when the arguments they stood in are gone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from argmap.model import ranks
from argmap.model.edits.draft import Draft


def free_claims(draft: Draft, claims: Iterable[str]) -> None:
    """Rank the claims that no drafted argument uses any more behind the roots, in order."""
    rank: str | None = None
    for known in dict.fromkeys(claims):
        claim = draft.get(known)
        if claim is None or draft.arguments_from(known):
            continue
        rank = draft.rank_of_root() if rank is None else ranks.between(rank, None)
        draft.put(replace(draft.claim(known), rank=rank))
