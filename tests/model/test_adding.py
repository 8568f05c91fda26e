"""Edits that bring claims in, and the labels a person reads of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from argmap.errors import EditError, TextError
from argmap.model import edits
from argmap.model.changes import Step
from argmap.model.elements import Claim, Pin, Stance
from argmap.model.map import ArgumentMap
from argmap.model.reading import numbers, reading_order

Sketch = Callable[..., ArgumentMap]


@pytest.fixture
def argmap(sketch: Sketch) -> ArgumentMap:
    """A contention `a` with a reason `b`, linked objections `c` and `d`, an undercut `e`."""
    return sketch("P: b + a", "Q: c&d - a", "U: e - Q", "R: f + b", claims="z")


def outline(argmap: ArgumentMap) -> list[str]:
    return [f"{line.number} {argmap.claims[line.claim].text}" for line in reading_order(argmap)]


@pytest.mark.parametrize(
    ("edit", "label", "line"),
    [
        (lambda m: edits.add_reason(m, "b", "n"), "Add reason to 1.1", "1.1.2 n"),
        (lambda m: edits.add_objection(m, "a", " n\n"), "Add objection to 1", "1.3 n"),
        (lambda m: edits.add_objection(m, "P", "n"), "Undercut 1.1", "1.1/1 n"),
        (lambda m: edits.undercut(m, "U", "n"), "Undercut 1.2/1", "1.2/1/1 n"),
        (
            lambda m: edits.add_argument(m, "a", Stance.CON, "n", index=0),
            "Add objection to 1",
            "1.1 n",
        ),
        (lambda m: edits.add_free_claim(m, "n"), "Add claim", "3 n"),
        (lambda m: edits.add_free_claim(m, "n", index=0), "Add claim", "1 n"),
        (lambda m: edits.add_sibling(m, "b", "n"), "Add reason to 1", "1.2 n"),
        (lambda m: edits.add_sibling(m, "d", "n", before=True), "Add objection to 1", "1.2 n"),
        (lambda m: edits.add_sibling(m, "e", "n"), "Undercut 1.2", "1.2/2 n"),
        (lambda m: edits.add_sibling(m, "a", "n"), "Add claim", "2 n"),
        (lambda m: edits.add_sibling(m, "a", "n", before=True), "Add claim", "1 n"),
        (lambda m: edits.add_co_premise(m, "P", "n"), "Add co-premise to 1.1", "1.1b n"),
        (
            lambda m: edits.add_co_premise(m, "Q", "n", after="c"),
            "Add co-premise to 1.2",
            "1.2b n",
        ),
        (lambda m: edits.insert_between(m, "c", "n"), "Insert claim above 1.2a", "1.2 n"),
        (lambda m: edits.contradict(m, "a", None, "n"), "Contradict 1", "2 n"),
        (
            lambda m: edits.add_related(m, "a", edits.Relation.OBJECTION, "b", "n"),
            "Add objection to 1",
            "1.3 n",
        ),
        (
            lambda m: edits.add_related(m, "a", edits.Relation.UNDERCUT, "b", "n"),
            "Undercut 1.1",
            "1.1/1 n",
        ),
        (
            lambda m: edits.add_related(m, "a", edits.Relation.CO_PREMISE, "b", "n"),
            "Add co-premise to 1.1",
            "1.1b n",
        ),
    ],
)
def test_a_new_claim_comes_in_with_its_words_in_one_step(
    argmap: ArgumentMap, edit: Callable[[ArgumentMap], Step], label: str, line: str
) -> None:
    step = edit(argmap)
    argmap.apply(step.changes)
    assert step.label == label
    assert line in outline(argmap)
    assert argmap.claims[step.focus[0]].text == "n"


def test_a_claim_put_in_between_takes_the_stance(argmap: ArgumentMap) -> None:
    argmap.apply(edits.insert_between(argmap, "d", "n").changes)
    assert outline(argmap)[3:7] == ["1.2 n", "1.2.1a c", "1.2.1b d", "1.2/1 e"]
    assert argmap.arguments["Q"].stance is Stance.CON


def test_a_free_claim_may_have_a_place(argmap: ArgumentMap) -> None:
    step = edits.add_free_claim(argmap, "n", pin=Pin(1.0, 2.0))
    argmap.apply(step.changes)
    assert argmap.claims[step.focus[0]].pin == Pin(1.0, 2.0)


def test_two_claims_that_contradict_are_told_once(argmap: ArgumentMap) -> None:
    argmap.apply(edits.contradict(argmap, "z", "a").changes)
    assert argmap.contradictions() == (("a", "z"),)
    with pytest.raises(EditError, match="already"):
        edits.contradict(argmap, "a", "z")
    with pytest.raises(EditError, match="itself"):
        edits.contradict(argmap, "a", "a")
    half = next(a.id for a in argmap.arguments_on("a") if argmap.is_contradiction(a.id))
    step = edits.detach(argmap, half)
    assert step.label == "Remove contradiction 2≠1"
    argmap.apply(step.changes)
    assert argmap.contradictions() == ()
    assert argmap.roots() == ("a", "z")


def test_an_objection_that_becomes_a_contradiction_heads_the_map_last(sketch: Sketch) -> None:
    argmap = sketch("P: b - c", "Q: a + c", claims="cd")
    argmap.apply(edits.add_free_claim(argmap, "n", index=0).changes)
    argmap.apply(edits.contradict(argmap, "c", "b").changes)
    assert numbers(argmap)["b"] == "4"


def test_a_claim_is_linked_to_a_further_target(argmap: ArgumentMap) -> None:
    step = edits.link(argmap, "f", "a", Stance.CON)
    assert step.label == "Link 1.1.1 to 1 as objection"
    assert edits.link(argmap, "f", "Q", Stance.CON).label == "Link 1.1.1 to 1.2 as undercut"
    argmap.apply(step.changes)
    assert numbers(argmap)["f"] == "1.1.1"
    with pytest.raises(EditError, match=r"1\.1\.1 bears on 1 already"):
        edits.link(argmap, "f", "a", Stance.PRO)


@pytest.mark.parametrize(
    ("edit", "says"),
    [
        (lambda m: edits.add_reason(m, "gone"), "no longer"),
        (lambda m: edits.add_reason(m, "Q"), "for a claim only"),
        (lambda m: edits.add_sibling(m, "gone"), "no longer"),
        (lambda m: edits.undercut(m, "a"), "no longer"),
        (lambda m: edits.link(m, "a", "a", Stance.PRO), "itself"),
        (lambda m: edits.link(m, "a", "gone", Stance.PRO), "no longer"),
        (lambda m: edits.insert_between(m, "a"), "at the top"),
        (lambda m: edits.add_related(m, None, edits.Relation.REASON, None), "no claim"),
        (lambda m: edits.add_related(m, None, edits.Relation.CO_PREMISE, None), "no claim before"),
        (lambda m: edits.add_related(m, "a", edits.Relation.UNDERCUT, "a"), "bears on nothing"),
    ],
)
def test_what_cannot_be_added(
    argmap: ArgumentMap, edit: Callable[[ArgumentMap], Step], says: str
) -> None:
    with pytest.raises(EditError, match=says):
        edit(argmap)


def test_too_long_a_claim_is_refused_when_it_comes_in(argmap: ArgumentMap) -> None:
    step = edits.add_reason(argmap, "a", "x" * 1_000_000)
    before = argmap.copy()
    with pytest.raises(TextError):
        argmap.apply(step.changes)
    assert argmap == before


def test_a_contradiction_takes_no_further_premise(sketch: Sketch) -> None:
    argmap = sketch("X: a - b", "Y: b - a")
    with pytest.raises(EditError, match="contradiction"):
        edits.add_co_premise(argmap, "X")
    with pytest.raises(EditError, match="contradiction"):
        edits.toggle_stance(argmap, "X")
    with pytest.raises(EditError, match="contradiction"):
        edits.retarget(argmap, "X", "b")


def test_unranked_siblings_are_ranked_where_one_is_put_among_them() -> None:
    argmap = ArgumentMap.of([Claim(id=known) for known in "abc"])
    step = edits.add_sibling(argmap, "a", "n")
    argmap.apply(step.changes)
    assert argmap.roots() == ("a", *step.focus, "b", "c")
