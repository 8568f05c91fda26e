"""Deleting, copying and pasting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import maps

from argmap.errors import EditError
from argmap.model import edits
from argmap.model.changes import Updated
from argmap.model.elements import Claim, Excerpt, Pin, Source, Stance
from argmap.model.map import ArgumentMap
from argmap.model.reading import Line, reading_order

Sketch = Callable[..., ArgumentMap]


def test_a_branch_goes_and_what_is_used_elsewhere_stays(sketch: Sketch) -> None:
    argmap = sketch("P: b + a", "Q: c + b", "R: d + b", "S: d + z", "T: e + d", "U: f - Q")
    assert edits.branch(argmap, ["b"]) == set("bcf")
    step = edits.delete_branch(argmap, "b")
    assert step.label == "Delete 1.1 and what hangs on it"
    assert step.focus == ("a",)
    argmap.apply(step.changes)
    assert set(argmap.claims) == set("azde")
    assert list(argmap.arguments) == ["S", "T"]


def test_what_undercuts_a_deleted_step_becomes_free(sketch: Sketch) -> None:
    argmap = sketch("P: b + a", "U: c - P")
    argmap.apply(edits.delete_branch(argmap, "b").changes)
    assert argmap.roots() == ("a", "c")


def test_a_linked_premise_goes_alone(sketch: Sketch) -> None:
    argmap = sketch("P: b&c + a", "Q: d + b")
    step = edits.delete_branch(argmap, "b")
    assert step.focus == ("c",)
    argmap.apply(step.changes)
    assert argmap.arguments["P"].premises == ("c",)
    assert set(argmap.claims) == set("ac")


def test_in_a_ring_the_contention_above_stays(sketch: Sketch) -> None:
    argmap = sketch("P: b + a", "Q: c + b", "R: a + c", "S: d + a", "T: e + c")
    assert edits.branch(argmap, ["b"]) == set("bce")
    assert edits.branch(argmap, ["c"]) == set("ce")
    assert edits.branch(argmap, ["a"]) == set("abcde")


@pytest.mark.parametrize(
    ("gone", "focus"),
    [("bc", "d"), ("d", "c"), ("bcd", "a"), ("abcd", "z"), ("z", "a"), ("a", "z")],
)
def test_what_is_selected_afterwards(sketch: Sketch, gone: str, focus: str) -> None:
    argmap = sketch("P: b + a", "Q: c + a", "R: d + a", claims="z")
    assert edits.delete_branch(argmap, *gone).focus == (focus,)
    assert edits.delete_branch(argmap, *"az").focus == ()


def test_several_claims_are_one_step(sketch: Sketch) -> None:
    argmap = sketch("P: b + a", "Q: c + a")
    assert edits.delete_branch(argmap, "b", "c", "b").label == (
        "Delete 2 claims and what hangs on them"
    )
    assert edits.delete_claim(argmap, "b", "b").label == "Delete 1.1 only"
    with pytest.raises(EditError, match="nothing is selected"):
        edits.delete_claim(argmap)
    with pytest.raises(EditError, match="no longer"):
        edits.delete_branch(argmap, "gone")


def test_claims_below_a_deleted_one_move_up(sketch: Sketch) -> None:
    argmap = sketch("P: b - a", "Q: c - b", "R: d&e + b", "S: f + a", "U: g - R")
    step = edits.delete_claim(argmap, "b")
    assert step.label == "Delete 1.1 only"
    argmap.apply(step.changes)
    assert [(a.premises, a.stance) for a in argmap.arguments_on("a")] == [
        (("c",), Stance.PRO),
        (("d", "e"), Stance.CON),
        (("f",), Stance.PRO),
    ]
    assert argmap.arguments_on("R")[0].premises == ("g",)


def test_claims_below_a_deleted_contention_become_free_in_order(sketch: Sketch) -> None:
    argmap = sketch("P: c + a", "Q: b + a", claims="z")
    argmap.apply(edits.delete_claim(argmap, "a").changes)
    assert argmap.roots() == ("z", "c", "b")


def test_several_claims_above_each_other_are_deleted_alone(sketch: Sketch) -> None:
    for chosen in ("bc", "cb"):
        argmap = sketch("P: b + a", "Q: c - b", "R: d - c")
        argmap.apply(edits.delete_claim(argmap, *chosen).changes)
        assert [(a.premises, a.stance) for a in argmap.arguments_on("a")] == [(("d",), Stance.PRO)]


def test_an_objection_to_a_deleted_undercut_does_not_become_one(sketch: Sketch) -> None:
    argmap = sketch("P: b + a", "U: c - P", "V: d - c", "W: e + c")
    argmap.apply(edits.delete_claim(argmap, "c").changes)
    assert [a.premises for a in argmap.arguments_on("P")] == [("e",)]
    assert argmap.roots() == ("a", "d")


def test_an_argument_is_not_lifted_onto_itself(sketch: Sketch) -> None:
    argmap = sketch("P: b + a", "U: a - P")
    argmap.apply(edits.delete_claim(argmap, "a").changes)
    assert not argmap.arguments
    assert set(argmap.claims) == {"b"}


def cited(argmap: ArgumentMap) -> ArgumentMap:
    """Give a map whose claims `b` and `c` cite an excerpt, `b` one of its own too."""
    found = {element.id: element for element in argmap.elements()}
    found["s"] = Source(id="s", title="Book")
    found["own"] = Excerpt(id="own", source="s")
    found["both"] = Excerpt(id="both", source="s")
    for known, excerpts in (("b", ("own", "both")), ("c", ("both",))):
        claim = argmap.claims[known]
        found[known] = replace(claim, excerpts=excerpts, pin=Pin(0, 0))
    return ArgumentMap.of(found.values())


def test_excerpts_go_with_the_last_claim_that_cites_them(sketch: Sketch) -> None:
    argmap = cited(sketch("P: b + a", "Q: c + a"))
    argmap.apply(edits.delete_branch(argmap, "b").changes)
    assert list(argmap.excerpts) == ["both"]
    argmap.apply(edits.delete_claim(argmap, "c").changes)
    assert not argmap.excerpts
    assert list(argmap.sources) == ["s"]


def test_a_copy_is_whole_with_what_is_used_elsewhere_and_its_sources(sketch: Sketch) -> None:
    argmap = cited(sketch("P: b + a", "Q: c + b", "R: c + z"))
    part = edits.extract(argmap, ["b"])
    assert set(part.claims) == set("bc")
    assert set(part.excerpts) == {"own", "both"}
    assert list(part.sources) == ["s"]
    step = edits.paste(argmap, part, "z", Stance.CON)
    assert step.label == "Paste 2 claims under 2 as objection"
    argmap.apply(step.changes)
    assert len(argmap.sources) == 1
    (pasted,) = step.focus
    assert argmap.claims[pasted].pin is None
    assert argmap.claims[pasted].text == "b"


def test_copies_of_several_claims_keep_the_order_of_reading(sketch: Sketch) -> None:
    argmap = sketch("P: d + a", "Q: c + a", "R: b + a")
    part = edits.extract(argmap, ["b", "c", "d"])
    assert [part.claims[root].text for root in part.roots()] == ["d", "c", "b"]


def test_pasted_onto_an_argument_it_undercuts(sketch: Sketch) -> None:
    argmap = sketch("P: b + a")
    step = edits.paste(argmap, ArgumentMap.of([Claim(id="x")]), "P")
    assert step.label == "Paste 1 claim under 1.1 as undercut"
    with pytest.raises(EditError, match="no claim to paste"):
        edits.paste(argmap, ArgumentMap())
    with pytest.raises(EditError, match="no longer"):
        edits.paste(argmap, argmap, "gone")
    with pytest.raises(EditError, match="no longer"):
        edits.extract(argmap, ["gone"])


def test_a_duplicate_stands_right_behind(sketch: Sketch) -> None:
    argmap = sketch("P: b - a", "Q: c + b", "R: d + a", claims="z")
    step = edits.duplicate(argmap, "b")
    assert step.label == "Duplicate 1.1"
    argmap.apply(step.changes)
    argmap.apply(edits.duplicate(argmap, "a").changes)
    texts = [argmap.claims[line.claim].text for line in reading_order(argmap)]
    assert "".join(texts) == "abcbcdabcbcdz"


def shape(argmap: ArgumentMap) -> list[tuple[str, str, int, bool]]:
    return [_shape(argmap, line) for line in reading_order(argmap)]


def _shape(argmap: ArgumentMap, line: Line) -> tuple[str, str, int, bool]:
    return (argmap.claims[line.claim].text, line.number, line.depth, line.first)


@given(argmap=maps(min_claims=1))
def test_a_whole_map_pasted_into_an_empty_one_reads_the_same(argmap: ArgumentMap) -> None:
    empty = ArgumentMap()
    step = edits.paste(empty, argmap)
    empty.apply(step.changes)
    assert shape(empty) == shape(argmap)
    assert not set(empty.claims) & set(argmap.claims)


@given(argmap=maps(min_claims=1), data=st.data())
def test_what_is_deleted_is_no_more_than_the_branch(
    argmap: ArgumentMap, data: st.DataObject
) -> None:
    chosen = data.draw(st.lists(st.sampled_from(sorted(argmap.claims)), min_size=1, unique=True))
    gone = edits.branch(argmap, chosen)
    alone = argmap.copy()
    alone.apply(edits.delete_claim(alone, *chosen).changes)
    assert alone.claims.keys() == argmap.claims.keys() - set(chosen)
    stays = argmap.claims.keys() - gone
    plain = [a for a in argmap.arguments.values() if not argmap.is_contradiction(a.id)]
    whole = {a.id for a in plain if stays >= {*a.premises, argmap.target_claim(a)}}
    argmap.apply(edits.delete_branch(argmap, *chosen).changes)
    assert argmap.claims.keys() == stays
    direct = {a for a in whole if a in argmap.arguments}
    assert all(argmap.arguments[known].target not in gone for known in direct)


def test_folding_by_levels(sketch: Sketch) -> None:
    argmap = sketch("P: b + a", "Q: c + b", "R: d + a")
    for folded, expected in ((True, "b"), (True, "ab"), (False, "b"), (False, "")):
        step = edits.fold_level(argmap, folded)
        argmap.apply(step.changes)
        assert "".join(k for k, claim in sorted(argmap.claims.items()) if claim.folded) == expected
    with pytest.raises(EditError, match="nothing more to unfold"):
        edits.fold_level(argmap, folded=False)
    claim = argmap.claims["a"]
    argmap.apply([Updated(claim, replace(claim, folded=True))])
    with pytest.raises(EditError, match="nothing more to fold"):
        edits.fold_level(argmap)
