from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from same_pictures import check, check_arrays
from strategies import draw_edit, maps

from argmap.layout.contract import Options
from argmap.model.folding import shown
from argmap.model.map import ArgumentMap
from argmap.rendering.batches import LinkBatch
from argmap.rendering.growing_picture import GrowingPicture
from argmap.rendering.picture import compose
from argmap.rendering.style import Style


def grower(style: Style) -> GrowingPicture:
    return GrowingPicture(style, "bands", Options())


@given(st.data(), maps(max_claims=10), st.booleans(), st.booleans())
def test_a_picture_that_has_grown_is_the_one_made_afresh(
    data: st.DataObject, argmap: ArgumentMap, numbers: bool, words: bool
) -> None:
    style = replace(Style.of("light"), numbers=numbers, words=words)
    growing, batch = grower(style), None
    for _ in range(data.draw(st.integers(1, 6))):
        step = draw_edit(data.draw, argmap)
        if step is not None:
            argmap.apply(step.changes)
        folded = any(claim.folded for claim in argmap.claims.values())
        seen = shown(argmap) if folded else None
        fresh = compose(argmap, style, shown=seen)
        grown = growing.grow(argmap, seen) if growing.suits(argmap) else fresh
        check(grown, fresh)
        batch = LinkBatch.of(grown, batch)
        check_arrays(batch, grown, fresh)
