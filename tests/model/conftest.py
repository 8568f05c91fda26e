"""A short way to write small maps down."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import pytest

from argmap.model.elements import Argument, Claim, Element, MapInfo, Stance
from argmap.model.map import ArgumentMap
from argmap.model.ranks import evenly

Sketch: TypeAlias = Callable[..., ArgumentMap]

_SIGNS = {"+": Stance.PRO, "-": Stance.CON}


def _drawn(*arguments: str, claims: str = "", folded: str = "") -> ArgumentMap:
    """Give the map of arguments such as `x: b&c - a`; a claim's id is its letter and its text."""
    made: dict[str, Element] = {"map": MapInfo(id="map")}
    claim_ids = [*claims]
    places = evenly(len(arguments))
    for rank, line in zip(places, arguments, strict=True):
        known, rest = line.split(": ")
        premises, sign, target = rest.split()
        stance = _SIGNS[sign]
        linked = tuple(premises.split("&"))
        claim_ids += [*linked, *(target for _ in "1" if len(target) == 1 and target.islower())]
        made[known] = Argument(id=known, premises=linked, target=target, stance=stance, rank=rank)
    for claim in sorted(dict.fromkeys(claim_ids)):
        made[claim] = Claim(id=claim, text=claim, folded=claim in folded)
    return ArgumentMap.of(made.values())


@pytest.fixture
def sketch() -> Sketch:
    """Give the function that makes a map of lines such as `X: b&c - a` (arguments in capitals)."""
    return _drawn
