from __future__ import annotations

from argmap.model import edits
from argmap.model.elements import Argument, Claim, MapInfo
from argmap.model.map import ArgumentMap


def test_a_freed_claim_is_not_ranked_beside_a_root_that_goes() -> None:
    argmap = ArgumentMap.of(
        [
            MapInfo(id="m"),
            Claim(id="c1", rank="a0"),
            Claim(id="c2"),
            Argument(id="a", premises=("c2",), target="c1"),
        ]
    )
    argmap.apply(edits.delete_claim(argmap, "c1").changes)
    assert argmap.roots() == ("c2",)
