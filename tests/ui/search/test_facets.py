"""What claims are told apart by, kept up from edit to edit."""

from __future__ import annotations

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import draw_edit, maps

from argmap.model.elements import Stance
from argmap.model.map import ArgumentMap
from argmap.model.reading import reading_order
from argmap.ui.search.facets import Facets, Filters, Kind


def filters(argmap: ArgumentMap) -> st.SearchStrategy[Filters]:
    tags = sorted({tag for claim in argmap.claims.values() for tag in claim.tags})
    some_tags = st.lists(st.sampled_from(tags), max_size=2, unique=True) if tags else st.just([])
    return st.builds(
        Filters,
        some_tags.map(tuple),
        st.lists(st.sampled_from(Kind), max_size=3, unique=True).map(tuple),
        st.none() | st.booleans(),
        st.none() | st.just(True),
    )


@settings(deadline=None, max_examples=60)
@given(maps(max_claims=6), st.data())
def test_claims_fit_by_what_is_asked_of_them(argmap: ArgumentMap, data: st.DataObject) -> None:
    asked = data.draw(filters(argmap))
    facets = Facets(argmap)
    fitting = facets.fitting(asked)
    order = [line.claim for line in reading_order(argmap) if line.first]
    assert fitting == [known for known in order if known in set(fitting)]
    for known, claim in argmap.claims.items():
        wishes = [
            set(asked.tags) <= set(claim.tags),
            not asked.kinds or bool(facets.kinds(known) & set(asked.kinds)),
            asked.sourced is None or asked.sourced == (claim.excerpts != ()),
            not asked.noted or claim.note.strip() != "",
        ]
        assert (known in fitting) == all(wishes)
        assert facets.kind(known) in facets.kinds(known)
    assert {e.id for e in facets.elements(fitting)} >= set(fitting)
    assert bool(asked) == (asked != Filters())


@settings(deadline=None, max_examples=60)
@given(maps(min_claims=2, max_claims=6), st.data())
def test_they_are_as_new_after_every_edit(argmap: ArgumentMap, data: st.DataObject) -> None:
    facets = Facets(argmap)
    asked = [Filters(), Filters(kinds=(Kind.REASON,)), Filters(sourced=True), Filters(noted=True)]
    for _ in range(data.draw(st.integers(1, 4))):
        for wish in asked:
            facets.fitting(wish)
        assert len(facets.places) == len(argmap.claims)
        if step := draw_edit(data.draw, argmap):
            argmap.apply(step.changes)
            facets.forget(step.changes)
        fresh = Facets(argmap)
        assert facets.numbers == fresh.numbers
        assert facets.places == fresh.places
        assert facets.tags() == fresh.tags()
        assert [facets.fitting(wish) for wish in asked] == [fresh.fitting(wish) for wish in asked]
        assert [facets.kinds(c) for c in argmap.claims] == [fresh.kinds(c) for c in argmap.claims]


@given(maps(max_claims=6))
def test_kinds_are_those_of_the_arguments(argmap: ArgumentMap) -> None:
    facets = Facets(argmap)
    for known in argmap.claims:
        used = [a for a in argmap.arguments_from(known) if not argmap.is_contradiction(a.id)]
        found = facets.kinds(known)
        assert (Kind.MAIN in found) == (argmap.home(known) is None)
        assert (Kind.UNDERCUT in found) == any(a.target in argmap.arguments for a in used)
        for kind, stance in product((Kind.REASON, Kind.OBJECTION), Stance):
            if (kind is Kind.REASON) == (stance is Stance.PRO):
                assert (kind in found) == any(
                    a.stance is stance and a.target in argmap.claims for a in used
                )


def test_a_number_is_typed_from_its_beginning() -> None:
    facets = Facets(ArgumentMap())
    assert facets.numbered("1") == []
    assert facets.numbered("one") == []
    assert facets.numbered("") == []
