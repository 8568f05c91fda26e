from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from random import Random

import pytest
from benchmarks.generate import argument_map, size
from hypothesis import given
from hypothesis import strategies as st
from strategies import draw_edit, maps

from argmap.errors import EditError
from argmap.layout import lay_out
from argmap.layout.contract import Arrangement, Direction, Options, Route
from argmap.layout.drift import Places, Routes
from argmap.layout.growing import Growing
from argmap.layout.growth import Watch
from argmap.layout.project import graph_of
from argmap.model import edits
from argmap.model.changes import Step
from argmap.model.elements import Claim, Stance
from argmap.model.folding import shown
from argmap.model.map import ArgumentMap


class Grower:
    """A map and its layout that grows, and the one that is made afresh."""

    def __init__(self, argmap: ArgumentMap, options: Options | None = None) -> None:
        self.map = argmap
        self.options = options or Options()
        self.watch = Watch()
        self.growing = Growing(self.options)
        self.sizes: dict[str, tuple[float, float]] = {}

    def grown(self) -> Arrangement:
        """Let the layout follow the map."""
        seen = shown(self.map)
        touched = self.watch.touched(self.map, seen)
        for gone in touched.gone:
            del self.sizes[gone]
        new = {known: size(self.map.claims[known].text) for known in touched.claims}
        resized = [known for known, now in new.items() if self.sizes.get(known) != now]
        self.sizes.update(new)
        return self.growing.grow(self.watch.growth(self.map, touched, self.sizes, resized))

    def fresh(self) -> Arrangement:
        return lay_out(graph_of(self.map, self.sizes), options=self.options)

    def check(self) -> Arrangement:
        """Let the layout follow, and compare it with what is made afresh."""
        one, other = self.grown(), self.fresh()
        assert set(one.places) == set(other.places)
        for known, place in other.places.items():
            mine = one.places[known]
            assert near(
                (mine.x, mine.y, mine.width, mine.height),
                (place.x, place.y, place.width, place.height),
            ), known
        assert set(one.routes) == set(other.routes)
        for known, route in other.routes.items():
            assert alike(one.routes[known], route), known
        assert len(one.contradictions) == len(other.contradictions)
        assert all(map(near, one.contradictions, other.contradictions))
        assert near(one.bounds, other.bounds)
        return one


def near(one: Iterable[float], other: Iterable[float]) -> bool:
    one, other = tuple(one), tuple(other)
    return len(one) == len(other) and all(
        abs(a - b) < 1e-6 for a, b in zip(one, other, strict=True)
    )


def alike(one: Route, other: Route) -> bool:
    lines = [(one.trunk, other.trunk), (one.anchor, other.anchor)]
    lines += zip(one.stems, other.stems, strict=True)
    lines.append((one.bracket or (), other.bracket or ()))
    return all(near(*pair) for pair in lines)


def unpinned(argmap: ArgumentMap) -> ArgumentMap:
    elements = argmap.elements()
    return ArgumentMap.of(replace(e, pin=None) if isinstance(e, Claim) else e for e in elements)


@given(st.data(), maps(max_claims=12, min_claims=1).map(unpinned), st.sampled_from(Direction))
def test_a_layout_that_has_grown_is_the_one_made_afresh(
    data: st.DataObject, argmap: ArgumentMap, direction: Direction
) -> None:
    grower = Grower(argmap, Options(direction))
    grower.check()
    for _ in range(data.draw(st.integers(1, 6))):
        step = draw_edit(data.draw, argmap)
        if step is not None:
            argmap.apply(step.changes)
        argmap = grower.map = unpinned(argmap) if _pins(argmap) else argmap
        if argmap.claims:
            grower.check()


def _pins(argmap: ArgumentMap) -> bool:
    return any(claim.pin is not None for claim in argmap.claims.values())


def random_step(random: Random, argmap: ArgumentMap) -> Step | None:
    """Make one of the edits that move boxes; None where it cannot be made."""
    claims = list(argmap.claims)
    claim, other = random.choice(claims), random.choice(claims)
    text = "x " * random.randrange(1, 90) + "y"
    relation = random.choice(list(edits.Relation))
    kinds = (
        lambda: edits.add_related(argmap, claim, relation, None, text),
        lambda: edits.add_sibling(argmap, claim, text, before=True),
        lambda: edits.reword(argmap, claim, text),
        lambda: edits.delete_claim(argmap, claim),
        lambda: edits.delete_branch(argmap, claim) if len(claims) > 100 else None,
        lambda: edits.add_related(argmap, other, relation, claim, ""),
        lambda: edits.move_claim(argmap, claim, other, Stance.PRO),
        lambda: edits.contradict(argmap, claim, other),
        lambda: edits.fold(argmap, claim, not argmap.claims[claim].folded),
    )
    try:
        return random.choice(kinds)()
    except EditError:
        return None


@pytest.mark.parametrize("direction", [Direction.DOWN, Direction.LEFT])
def test_a_real_debate_grows_as_it_would_be_made_afresh(direction: Direction) -> None:
    grower, random = Grower(argument_map(250), Options(direction)), Random(4)
    for _ in range(60):
        grower.check()
        step = random_step(random, grower.map)
        if step is not None:
            grower.map.apply(step.changes)


def test_what_is_drawn_as_it_was_keeps_its_base() -> None:
    grower = Grower(argument_map(200))
    before = grower.grown()
    leaf = next(known for known in grower.map.claims if not grower.map.arguments_on(known))
    grower.map.apply(edits.add_reason(grower.map, leaf, "A reason.").changes)
    after = grower.check()
    assert isinstance(before.routes, Routes)
    assert isinstance(after.routes, Routes)
    assert isinstance(after.places, Places)
    same = sum(
        one is other for one, other in zip(before.routes.bases, after.routes.bases, strict=False)
    )
    assert same > 0.8 * len(before.routes)


def test_a_chain_of_thousands_grows() -> None:
    argmap = ArgumentMap()
    argmap.apply(edits.add_free_claim(argmap, "0").changes)
    (last,) = argmap.claims
    for number in range(1, 1500):
        step = edits.add_reason(argmap, last, str(number))
        argmap.apply(step.changes)
        last = step.focus[0]
    grower = Grower(argmap)
    grower.check()
    argmap.apply(edits.add_reason(argmap, last, "The end").changes)
    argmap.apply(edits.add_sibling(argmap, last, "A sibling", before=True).changes)
    grower.check()
