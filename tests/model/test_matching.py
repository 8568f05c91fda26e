from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import maps

from argmap.model import edits
from argmap.model.difference import described, difference
from argmap.model.elements import Argument, Claim, Element, Excerpt, MapInfo, Stance
from argmap.model.map import ArgumentMap
from argmap.model.matching import matched


def _anew(argmap: ArgumentMap) -> ArgumentMap:
    """The same map under other ids, in the same order."""

    def other(known: str) -> str:
        return f"new {known}"

    made: list[Element] = []
    for element in argmap.elements():
        form: Element = replace(element, id=other(element.id))
        if isinstance(form, Claim):
            form = replace(form, excerpts=tuple(map(other, form.excerpts)))
        elif isinstance(form, Argument):
            premises = tuple(map(other, form.premises))
            form = replace(form, premises=premises, target=other(form.target))
        elif isinstance(form, Excerpt):
            form = replace(form, source=other(form.source))
        made.append(form)
    return ArgumentMap.of(made)


def _debate() -> ArgumentMap:
    return ArgumentMap.of(
        [
            MapInfo(id="map"),
            Claim(id="m", text="Taxes should rise."),
            Claim(id="f", text="Schools need more money than they get."),
            Claim(id="s", text="Growth would suffer."),
            Claim(id="u", text="It never did before."),
            Argument(id="a1", premises=("f",), target="m", rank="a0"),
            Argument(id="a2", premises=("s",), target="m", stance=Stance.CON, rank="a1"),
            Argument(id="a3", premises=("u",), target="a2", stance=Stance.CON),
        ]
    )


def test_the_same_map_read_anew_has_not_changed() -> None:
    before = _debate()
    assert not difference(before, matched(before, _anew(before)))


def test_claims_are_known_again_when_they_were_reworded_or_turned() -> None:
    before, after = _debate(), _anew(_debate())
    for step in (
        edits.reword(after, "new f", "Schools need far more money."),
        edits.add_reason(after, "new m", "Roads crumble."),
        edits.toggle_stance(after, "new a1"),
    ):
        after.apply(step.changes)
    after = matched(before, after)
    assert described(difference(before, after), before, after) == [
        "Turned reason 1.1 into objection: “Schools need far more money.”",
        "Reworded 1.1: “Schools need more money than they get.” → “Schools need far more money.”",
        "Added reason 1.3: “Roads crumble.”",
    ]


def test_a_claim_of_other_words_is_another_one() -> None:
    before, after = _debate(), _anew(_debate())
    after.apply(edits.reword(after, "new f", "Quiz.").changes)
    after = matched(before, after)
    assert described(difference(before, after), before, after) == [
        "Added reason 1.1: “Quiz.”",
        "Removed reason 1.1: “Schools need more money than they get.”",
    ]


@settings(max_examples=50)
@given(maps())
def test_maps_that_share_ids_are_left_as_they_are(argmap: ArgumentMap) -> None:
    after = argmap.copy()
    assert matched(argmap, after) is after or not argmap.claims


@settings(max_examples=50)
@given(maps(), maps(), st.booleans())
def test_the_result_is_the_second_map_under_other_ids(
    before: ArgumentMap, other: ArgumentMap, same: bool
) -> None:
    other = before if same else other
    found = matched(before, _anew(other))
    assert sorted(c.text for c in found.claims.values()) == sorted(
        c.text for c in other.claims.values()
    )
    assert len(found.arguments) == len(other.arguments)
    assert found.info.title == other.info.title
    if same:
        assert found.claims.keys() == before.claims.keys()
