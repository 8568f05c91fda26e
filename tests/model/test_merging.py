from __future__ import annotations

from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import maps, run_random_edits

from argmap.errors import InvariantError
from argmap.model import edits
from argmap.model.elements import Argument, Claim, Element, Excerpt, MapInfo, Source, Stance
from argmap.model.map import ArgumentMap
from argmap.model.merging import ENDS, PLACE, WHOLE, Conflict, Merged, merge

CON = Stance.CON


def _debate() -> ArgumentMap:
    return ArgumentMap.of(
        [
            MapInfo(id="map", title="Trial"),
            Source(id="book", title="A book"),
            Excerpt(id="place", source="book", start=2, end=4),
            Claim(id="m", text="Main.", rank="a0"),
            Claim(id="f", text="First.", tags=("one", "two")),
            Claim(id="s", text="Second."),
            Argument(id="a1", premises=("f",), target="m", rank="a0"),
            Argument(id="a2", premises=("s",), target="m", stance=CON, rank="a1"),
        ]
    )


def _with(*forms: Element, without: tuple[str, ...] = ()) -> ArgumentMap:
    """The debate with other forms of some elements, or without them."""
    known = {element.id: element for element in _debate().elements()}
    known.update((form.id, form) for form in forms)
    return ArgumentMap.of(form for key, form in known.items() if key not in without)


def _claim(known: str, **values: object) -> Claim:
    return replace(_debate().claims[known], **values)  # type: ignore[arg-type]


def _argument(known: str, **values: object) -> Argument:
    return replace(_debate().arguments[known], **values)  # type: ignore[arg-type]


def _merged(ours: ArgumentMap, theirs: ArgumentMap) -> Merged:
    return merge(_debate(), ours, theirs)


def test_what_one_side_did_is_taken() -> None:
    ours, theirs = _debate(), _debate()
    ours.apply(edits.add_reason(ours, "f", "Ours.").changes)
    ours.apply(edits.retitle(ours, "Error").changes)
    theirs.apply(edits.delete_branch(theirs, "s").changes)
    theirs.apply(edits.reword(theirs, "f", "Firstly.").changes)
    found = _merged(ours, theirs)
    assert not found.conflicts
    assert found.map.info.title == "Error"
    assert sorted(claim.text for claim in found.map.claims.values()) == [
        "Firstly.",
        "Main.",
        "Ours.",
    ]


def test_fields_go_each_by_itself() -> None:
    found = _merged(
        _with(_claim("f", text="Ours.", note="both")),
        _with(_claim("f", confidence=0.5, note="both")),
    )
    assert not found.conflicts
    assert found.map.claims["f"] == _claim("f", text="Ours.", confidence=0.5, note="both")


def test_a_field_that_both_changed_is_kept_twice_and_ours_stands() -> None:
    found = _merged(_with(_claim("f", text="Ours.")), _with(_claim("f", text="Theirs.")))
    assert found.conflicts == (Conflict("f", "text", "First.", "Ours.", "Theirs."),)
    assert found.map.claims["f"].text == "Ours."


def test_tags_of_both_sides_come_together() -> None:
    found = _merged(
        _with(_claim("f", tags=("one", "two", "x"))), _with(_claim("f", tags=("two", "a")))
    )
    assert not found.conflicts
    assert found.map.claims["f"].tags == ("two", "a", "x")


def test_tags_in_another_order_on_one_side_and_more_on_the_other_are_a_conflict() -> None:
    ours, theirs = ("two", "one"), ("one", "two", "a")
    found = _merged(_with(_claim("f", tags=ours)), _with(_claim("f", tags=theirs)))
    assert found.conflicts == (Conflict("f", "tags", ("one", "two"), ours, theirs),)


@pytest.mark.parametrize("swapped", [False, True])
def test_what_one_removed_and_the_other_changed_stays(swapped: bool) -> None:
    gone, changed = _with(without=("s", "a2")), _with(_claim("s", text="More."))
    found = _merged(changed, gone) if swapped else _merged(gone, changed)
    form = changed.claims["s"]
    assert found.map.claims["s"] == form
    ours, theirs = (form, None) if swapped else (None, form)
    assert found.conflicts == (Conflict("s", WHOLE, _claim("s"), ours, theirs),)


def test_what_one_removed_and_the_other_uses_stays() -> None:
    new = Argument(id="a3", premises=("f",), target="a2", stance=CON)
    found = _merged(_with(without=("s", "a2")), _with(new))
    assert found.map == _with(new)
    assert [(known.element, known.field) for known in found.conflicts] == [
        ("s", WHOLE),
        ("a2", WHOLE),
    ]


def test_a_source_that_one_removed_and_the_other_cites_stays() -> None:
    cited = _claim("f", excerpts=("place",))
    found = _merged(_with(without=("place", "book")), _with(cited))
    assert found.map == _with(cited)
    assert [known.element for known in found.conflicts] == ["book", "place"]


def test_ends_that_do_not_fit_together_are_taken_as_ours() -> None:
    ours = _with(_argument("a1", premises=("s",)))
    theirs = _with(_argument("a1", target="s"))
    found = _merged(ours, theirs)
    assert found.map == ours
    arguments = [side.arguments["a1"] for side in (_debate(), ours, theirs)]
    assert found.conflicts == (Conflict("a1", ENDS, *arguments),)


def test_ends_are_one_conflict_each_side_as_it_would_be() -> None:
    ours = _with(_argument("a1", premises=("s",), rank="a5", note="Ours."))
    theirs = _with(_argument("a1", premises=("f", "s"), rank="a6", stance=CON))
    found = _merged(ours, theirs)
    sides = (
        _argument("a1", premises=("s",), rank="a5", note="Ours.", stance=CON),
        _argument("a1", premises=("f", "s"), rank="a6", stance=CON),
    )
    assert found.conflicts == (Conflict("a1", ENDS, _argument("a1"), *sides),)
    assert found.map.arguments["a1"] == sides[0]


def test_places_in_a_text_that_do_not_fit_together_are_taken_as_ours() -> None:
    one = Excerpt(id="place", source="book", start=2, end=3)
    other = Excerpt(id="place", source="book", start=4, end=4)
    found = merge(_debate(), _with(one), _with(other))
    assert found.map.excerpts["place"] == one
    assert found.conflicts == (Conflict("place", PLACE, _debate().excerpts["place"], one, other),)


def test_undercuts_do_not_close_to_a_ring() -> None:
    theirs = _argument("a2", target="a1")
    found = _merged(_with(_argument("a1", target="a2", stance=CON)), _with(theirs))
    assert found.map.arguments["a1"].target == "a2"
    assert found.map.arguments["a2"].target == "m"
    assert found.conflicts == (Conflict("a2", ENDS, _argument("a2"), _argument("a2"), theirs),)


def test_the_same_new_id_on_both_sides_is_merged_without_a_base() -> None:
    one, other = Claim(id="n", text="One.", tags=("a",)), Claim(id="n", text="Two.", tags=("b",))
    found = _merged(_with(one), _with(other))
    assert found.map.claims["n"] == replace(one, tags=("a", "b"))
    assert found.conflicts == (Conflict("n", "text", None, "One.", "Two."),)


def test_an_id_of_two_kinds_is_refused() -> None:
    ours = _with(Source(id="n"), Excerpt(id="e", source="n"))
    theirs = _with(Claim(id="n"), Argument(id="a3", premises=("n",), target="m"))
    with pytest.raises(InvariantError, match="the merged map does not hold together"):
        _merged(ours, theirs)


# -- what always holds ---------------------------------------------------------------------


@given(maps(), maps())
def test_a_side_that_did_nothing_changes_nothing(base: ArgumentMap, other: ArgumentMap) -> None:
    assert merge(base, other, base) == Merged(other)
    assert merge(base, base, other) == Merged(other)
    assert merge(base, other, other) == Merged(other)


@st.composite
def copies(draw: st.DrawFn) -> tuple[ArgumentMap, ArgumentMap, ArgumentMap]:
    """A map and two copies that were edited, or three maps that merely share ids."""
    base = draw(maps(max_claims=6))
    if not draw(st.integers(0, 3)):
        return base, draw(maps(max_claims=6)), draw(maps(max_claims=6))
    ours, theirs = base.copy(), base.copy()
    data = draw(st.data())
    run_random_edits(data, ours, 5)
    run_random_edits(data, theirs, 5)
    return base, ours, theirs


@settings(max_examples=40)
@given(copies())
def test_nothing_is_lost_without_a_word(
    made: tuple[ArgumentMap, ArgumentMap, ArgumentMap],
) -> None:
    base, ours, theirs = made
    copies_before = [side.copy() for side in made]
    found = merge(base, ours, theirs)
    assert [base, ours, theirs] == copies_before
    assert ArgumentMap.of(found.map.elements()) == found.map
    noted = {(known.element, known.field) for known in found.conflicts}
    for one, other in ((ours, theirs), (theirs, ours)):
        for element in one.elements():
            _assert_kept(element, base, other, found, noted)


_JOINED = {"premises": ENDS, "target": ENDS, "stance": ENDS, "rank": ENDS} | {
    "start": PLACE,
    "end": PLACE,
}
"""Which fields stand together in a conflict."""


def _assert_kept(
    element: Element,
    base: ArgumentMap,
    other: ArgumentMap,
    found: Merged,
    noted: set[tuple[str, str]],
) -> None:
    """Make sure that what a side has is in the merged map, undone by the other, or a conflict."""
    known = element.id
    before, result = base.get(known), found.map.get(known)
    if (known, WHOLE) in noted:
        assert result is not None
        return
    if before is None:
        assert result is not None
    if result is None:
        assert before == element
        assert other.get(known) is None
        return
    for field in fields(element):
        value = getattr(element, field.name)
        if field.name in ("tags", "excerpts") or value == getattr(before, field.name, object()):
            continue
        names = {field.name, _JOINED.get(field.name, field.name)}
        assert getattr(result, field.name) == value or noted & {(known, name) for name in names}
    if isinstance(element, Claim) and isinstance(result, Claim) and (known, "tags") not in noted:
        old = before.tags if isinstance(before, Claim) else ()
        assert set(element.tags) - set(old) <= set(result.tags)


@settings(max_examples=40)
@given(copies())
def test_what_only_one_side_removed_is_gone_unless_it_is_a_conflict(
    made: tuple[ArgumentMap, ArgumentMap, ArgumentMap],
) -> None:
    base, ours, theirs = made
    found = merge(base, ours, theirs)
    whole = {known.element for known in found.conflicts if known.field == WHOLE}
    for element in base.elements():
        if ours.get(element.id) is None or theirs.get(element.id) is None:
            kept = found.map.get(element.id) is not None
            assert kept == (element.id in whole)


@settings(max_examples=40)
@given(copies())
def test_ours_and_theirs_are_alike_but_for_which_stands(
    made: tuple[ArgumentMap, ArgumentMap, ArgumentMap],
) -> None:
    base, ours, theirs = made
    one, other = merge(base, ours, theirs), merge(base, theirs, ours)
    assert bool(one.conflicts) == bool(other.conflicts)
    if not one.conflicts:
        assert one.map == other.map
    both = {(known.element, known.field) for known in one.conflicts} & {
        (known.element, known.field) for known in other.conflicts
    }
    mirrored = {
        (known.element, known.field): (known.base, known.theirs, known.ours)
        for known in other.conflicts
    }
    for known in one.conflicts:
        if (known.element, known.field) in both:
            here = (known.base, known.ours, known.theirs)
            assert here == mirrored[known.element, known.field]
