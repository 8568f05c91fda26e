"""Replacing words in claims and notes."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import maps, texts

from argmap.errors import EditError
from argmap.model import edits
from argmap.model.changes import inverted
from argmap.model.edits.replace import Field, Phrase, Refusal, replacement, spots
from argmap.model.elements import Claim
from argmap.model.limits import CLAIM, clean
from argmap.model.map import ArgumentMap

Sketch = Callable[..., ArgumentMap]


def one(text: str, note: str = "") -> ArgumentMap:
    return ArgumentMap.of([Claim(id="c", text=text, note=note)])


def phrases() -> st.SearchStrategy[Phrase]:
    words = st.sampled_from(["a", "ab", " ", ". ", "A", "word", "é", "שני", "claim"]) | texts(4)
    return st.builds(Phrase, words, st.booleans(), st.booleans())


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        (Phrase("cost"), "Costs cost; accosted.", ["Cost", "cost", "cost"]),
        (Phrase("cost", match_case=True), "Costs cost.", ["cost"]),
        (Phrase("cost", whole_words=True), "Costs cost, COST_s accost cost", ["cost", "cost"]),
        (Phrase("the cost ", whole_words=True), "The cost of the costs", ["The cost "]),
        (Phrase("e"), "e\u0301te\u0301 e", ["e"]),
        (Phrase("e\u0301"), "e\u0301te\u0301", ["e\u0301", "e\u0301"]),
        (Phrase("कि", whole_words=True), "कि किताब", ["कि"]),
        (Phrase("(a+"), "f(A+b)", ["(A+"]),
        (Phrase("aa"), "aaaaa", ["aa", "aa"]),
        (Phrase(""), "anything", []),
        (Phrase("two words"), "two\nwords", []),
    ],
)
def test_words_are_found_as_they_are_written(phrase: Phrase, text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in phrase.ranges(text)] == found


@given(phrases(), texts())
def test_what_is_found_reads_like_the_phrase(phrase: Phrase, text: str) -> None:
    last = 0
    for start, end in phrase.ranges(text):
        assert last <= start < end
        last = end
        flags = 0 if phrase.match_case else re.IGNORECASE
        assert re.fullmatch(re.escape(phrase.words), text[start:end], flags)


@given(phrases(), texts(), texts(5))
def test_all_else_stays(phrase: Phrase, text: str, by: str) -> None:
    made = replacement(text, phrase, by, Field.NOTE)
    kept, last = [], 0
    for start, end in made.marks:
        kept.append(text[last:start])
        last = end
    assert made.after == clean(by.join([*kept, text[last:]]))
    assert made.marks == phrase.ranges(text)


@settings(deadline=None, max_examples=60)
@given(maps(), phrases(), texts(5), st.booleans())
def test_a_step_replaces_everything_that_can_be_and_is_undone(
    argmap: ArgumentMap, phrase: Phrase, by: str, notes: bool
) -> None:
    before = argmap.copy()
    expected = {}
    for spot in spots(before.claims.values(), phrase, notes=notes):
        said = getattr(before.claims[spot.claim], spot.field)
        expected[spot.claim, spot.field] = replacement(said, phrase, by, spot.field)
    try:
        step = edits.replace_words(argmap, phrase, by, notes=notes)
    except EditError:
        assert not phrase.words or all(made.refusal for made in expected.values())
        return
    argmap.apply(step.changes)
    for known, claim in before.claims.items():
        for field in Field:
            found = expected.get((known, field))
            said = getattr(claim, field)
            assert getattr(argmap.claims[known], field) == (
                said if found is None or found.refusal else found.after
            )
    assert {a.id for a in argmap.claims.values() if not a.text} == {
        b.id for b in before.claims.values() if not b.text
    }
    argmap.apply(inverted(step.changes))
    assert argmap == before


@given(maps(max_claims=4), phrases())
def test_words_replaced_by_themselves_are_no_step(argmap: ArgumentMap, phrase: Phrase) -> None:
    if phrase.words:
        exact = Phrase(phrase.words, match_case=True)
        assert not edits.replace_words(argmap, exact, phrase.words, notes=True)


def test_one_place_or_all(sketch: Sketch) -> None:
    argmap = sketch("P: b + a")
    for known in "ab":
        argmap.apply(edits.reword(argmap, known, f"The cost of {known}.").changes)
        argmap.apply(edits.set_note(argmap, known, "A cost.").changes)
    cost = Phrase("cost")
    step = edits.replace_words(argmap, cost, "price", [("b", Field.NOTE), ("b", Field.NOTE)])
    assert (step.label, step.focus) == ("Replace “cost” by “price” in 1.1", ("b",))
    argmap.apply(step.changes)
    assert (argmap.claims["b"].text, argmap.claims["b"].note) == ("The cost of b.", "A price.")
    step = edits.replace_words(argmap, cost, "costs")
    assert (step.label, step.focus) == ("Replace “cost” by “costs” in 2 claims", ())
    assert len(step.changes) == 2
    assert edits.replace_words(argmap, cost, "").label == "Remove “cost” from 2 claims"
    assert not edits.replace_words(argmap, Phrase("zebra"), "x")
    long = Phrase("The cost of b." + "\n" * 3, match_case=True)
    assert len(edits.replace_words(argmap, long, "x").label) < 60


def test_a_claim_keeps_its_last_words_and_its_limit() -> None:
    assert replacement("Cost. ", Phrase("cost. "), " ").refusal is Refusal.EMPTY
    assert replacement("Cost", Phrase("cost"), "", Field.NOTE).refusal is None
    assert replacement("a" * CLAIM, Phrase("a"), "aa").refusal is Refusal.LONG
    assert replacement("a" * CLAIM, Phrase("a"), "aa", Field.NOTE).refusal is None
    argmap = one("Cost", note="Cost")
    with pytest.raises(EditError, match="nothing was replaced: the claim would have no words"):
        edits.replace_words(argmap, Phrase("cost"), "")
    step = edits.replace_words(argmap, Phrase("cost"), "", notes=True)
    argmap.apply(step.changes)
    assert (argmap.claims["c"].text, argmap.claims["c"].note) == ("Cost", "")


def test_what_a_map_cannot_hold_is_left_out_and_nothing_is_never_replaced() -> None:
    argmap = one("One\ntwo.")
    argmap.apply(edits.replace_words(argmap, Phrase("\ntwo"), "\x00\r\nthree").changes)
    assert argmap.claims["c"].text == "One\nthree."
    with pytest.raises(EditError, match="no words"):
        edits.replace_words(argmap, Phrase(""), "x")
    with pytest.raises(EditError, match="no longer"):
        edits.replace_words(argmap, Phrase("one"), "x", [("gone", Field.TEXT)])
