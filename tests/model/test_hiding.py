from __future__ import annotations

from random import Random

from benchmarks.generate import argument_map
from hypothesis import given
from strategies import maps

from argmap.model import edits
from argmap.model.folding import shown
from argmap.model.hiding import in_sight
from argmap.model.map import ArgumentMap


def check(argmap: ArgumentMap) -> None:
    found = in_sight(argmap)
    if found is None:
        assert not any(claim.folded for claim in argmap.claims.values())
    else:
        assert found == shown(argmap)
        assert list(found) == [known for known in argmap.claims if known in found]


@given(maps(max_claims=10))
def test_what_is_in_sight_is_what_is_shown(argmap: ArgumentMap) -> None:
    check(argmap)


def test_it_is_so_in_a_debate_with_shared_claims_and_rings() -> None:
    argmap, random = argument_map(400), Random(2)
    for _ in range(40):
        claim = random.choice(list(argmap.claims))
        argmap.apply(edits.fold(argmap, claim, not argmap.claims[claim].folded).changes)
        check(argmap)


def test_in_an_open_map_all_is_in_sight() -> None:
    assert in_sight(argument_map(20)) is None
