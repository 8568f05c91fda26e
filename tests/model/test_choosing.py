from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import maps, run_random_edits

from argmap.errors import EditError
from argmap.model import edits, limits
from argmap.model.choosing import OTHER_WORDING, offered, preferred, resolved
from argmap.model.elements import Argument, Claim, Element, Excerpt, MapInfo, Source, Stance
from argmap.model.map import ArgumentMap
from argmap.model.merging import ENDS, WHOLE, Key, Merged, Side, merge
from argmap.model.reading import reading_order

CON = Stance.CON
OURS, THEIRS, BOTH = Side.OURS, Side.THEIRS, Side.BOTH


def _debate() -> ArgumentMap:
    return ArgumentMap.of(
        [
            MapInfo(id="map", title="Trial", note="So."),
            Source(id="book", title="A book"),
            Excerpt(id="place", source="book", exact="words"),
            Claim(id="m", text="Main.", rank="a0"),
            Claim(id="n", text="Next.", rank="a1"),
            Claim(id="f", text="First.", tags=("one", "two")),
            Claim(id="s", text="Second.", excerpts=("place",)),
            Claim(id="d", text="Deep."),
            Argument(id="a1", premises=("f",), target="m", rank="a0"),
            Argument(id="a2", premises=("s",), target="m", stance=CON, rank="a1"),
            Argument(id="a3", premises=("d",), target="s", rank="a0"),
        ]
    )


def _with(*forms: Element, without: tuple[str, ...] = ()) -> ArgumentMap:
    """The debate with other forms of some elements, or without them."""
    known = {element.id: element for element in _debate().elements()}
    known.update((form.id, form) for form in forms)
    return ArgumentMap.of(form for key, form in known.items() if key not in without)


def _claim(known: str, **values: object) -> Claim:
    return replace(_debate().claims[known], **values)  # type: ignore[arg-type]


def _merged(ours: ArgumentMap, theirs: ArgumentMap) -> Merged:
    return merge(_debate(), ours, theirs)


def _read(argmap: ArgumentMap) -> list[str]:
    """The claims in reading order with their numbers."""
    return [f"{line.number} {argmap.claims[line.claim].text}" for line in reading_order(argmap)]


# -- one side --------------------------------------------------------------------------------


def test_nothing_chosen_is_as_merged() -> None:
    found = _merged(_with(_claim("f", text="Ours.")), _with(_claim("f", text="Theirs.")))
    assert resolved(found, {}) == found.map


def test_each_field_is_chosen_by_itself() -> None:
    found = _merged(
        _with(_claim("f", text="Ours.", note="Our note.")),
        _with(_claim("f", text="Theirs.", note="Their note.")),
    )
    made = resolved(found, {("f", "text"): THEIRS, ("f", "note"): OURS})
    assert made.claims["f"] == _claim("f", text="Theirs.", note="Our note.")
    assert found.map.claims["f"].text == "Ours."


def test_their_ends_bring_back_what_they_need() -> None:
    moved = Argument(id="a1", premises=("f",), target="s", rank="a0")
    found = _merged(
        _with(replace(moved, target="n"), without=("s", "a2", "a3", "d", "place")), _with(moved)
    )
    made = resolved(found, {("a1", ENDS): THEIRS})
    assert made.arguments["a1"] == moved
    assert "s" in made.claims


def test_their_ends_that_do_not_fit_the_rest_are_theirs_altogether() -> None:
    ours, theirs = _debate().arguments["a1"], _debate().arguments["a1"]
    ours = replace(ours, premises=("f", "s"), target="d")
    theirs = replace(theirs, premises=("f", "d"))
    found = _merged(_with(ours), _with(theirs))
    assert found.map.arguments["a1"] == ours
    assert resolved(found, {("a1", ENDS): THEIRS}).arguments["a1"] == theirs


@pytest.mark.parametrize("key", [("a1", ENDS), ("a2", ENDS)])
def test_a_chosen_ring_is_opened_by_the_other_side(key: Key) -> None:
    one = replace(_debate().arguments["a1"], target="a2", stance=CON)
    other = replace(_debate().arguments["a2"], target="a1")
    ours, theirs = (one, other) if key[0] == "a2" else (other, one)
    found = _merged(_with(ours), _with(theirs))
    assert [conflict.key for conflict in found.conflicts] == [key]
    made = resolved(found, {key: THEIRS})
    assert made == _with(theirs)


def test_sides_that_would_make_a_ring_give_way_to_ours() -> None:
    arguments = _debate().arguments
    ours = (
        replace(arguments["a1"], target="n"),
        replace(arguments["a2"], target="a1"),
    )
    theirs = (
        replace(arguments["a1"], target="a2", stance=CON),
        replace(arguments["a2"], target="n"),
    )
    found = _merged(_with(*ours), _with(*theirs))
    made = resolved(found, {("a1", ENDS): THEIRS, ("a2", ENDS): OURS})
    assert made == _with(*ours)


# -- removed or not --------------------------------------------------------------------------

_REMOVED = ("s", "d", "a2", "a3", "place")


@pytest.mark.parametrize("swapped", [False, True])
def test_what_is_removed_takes_along_what_hangs_on_it(swapped: bool) -> None:
    gone = _with(without=_REMOVED)
    changed = _with(_claim("s", text="More."))
    changed.apply(edits.add_reason(changed, "s", "New.").changes)
    changed.apply(edits.undercut(changed, "a2", "Not so.").changes)
    found = _merged(changed, gone) if swapped else _merged(gone, changed)
    whole = {conflict.element for conflict in found.conflicts if conflict.field == WHOLE}
    assert {"s", "a2"} <= whole
    assert all(offered(found, conflict) == (OURS, THEIRS) for conflict in found.conflicts)
    removed, kept = (THEIRS, OURS) if swapped else (OURS, THEIRS)
    made = resolved(found, preferred(found, removed))
    # As with any edit, an objection to an argument that goes stays as a claim of its own.
    assert _read(made) == ["1 Main.", "1.1 First.", "2 Next.", "3 Not so."]
    assert not made.excerpts
    assert resolved(found, preferred(found, kept)) == found.map
    assert resolved(found, preferred(found, BOTH)) == found.map


def test_what_the_removing_side_has_stays() -> None:
    ours = _debate()
    ours.apply(edits.move_claim(ours, "d", "m", Stance.PRO).changes)
    ours.apply(edits.delete_branch(ours, "s").changes)
    theirs = _with(_claim("s", text="More."))
    theirs.apply(edits.link(theirs, "n", "s", CON).changes)
    found = _merged(ours, theirs)
    made = resolved(found, {("s", WHOLE): OURS})
    assert _read(made) == ["1 Main.", "1.1 First.", "1.2 Deep.", "2 Next."]


def test_what_is_kept_by_choice_stays_though_what_it_hung_on_goes() -> None:
    gone = _with(without=_REMOVED)
    changed = _with(_claim("s", text="More."), _claim("d", text="Deeper."))
    changed.apply(edits.add_reason(changed, "d", "New.").changes)
    changed.apply(edits.undercut(changed, "a3", "Not so.").changes)
    found = _merged(gone, changed)
    made = resolved(found, {("s", WHOLE): OURS, ("a3", WHOLE): OURS, ("d", WHOLE): THEIRS})
    assert _read(made) == ["1 Main.", "1.1 First.", "2 Next.", "3 Deeper.", "3.1 New."]


def test_an_argument_alone_is_removed_and_its_claims_stay() -> None:
    gone = _debate()
    gone.apply(edits.detach(gone, "a2").changes)
    found = _merged(gone, _with(replace(_debate().arguments["a2"], note="Why.")))
    assert resolved(found, {("a2", WHOLE): OURS}) == gone


def test_a_source_is_removed_with_what_was_cited_of_it() -> None:
    gone = _with(_claim("s", excerpts=()), without=("place", "book"))
    changed = _with(
        Source(id="book", title="The book"),
        Excerpt(id="place", source="book", exact="other words"),
        _claim("f", excerpts=("place",)),
    )
    found = _merged(gone, changed)
    assert resolved(found, preferred(found, THEIRS)) == found.map
    assert resolved(found, {("place", WHOLE): OURS}).sources == found.map.sources
    for choices in ({("book", WHOLE): OURS}, preferred(found, OURS)):
        assert resolved(found, choices) == gone


def test_an_excerpt_that_nobody_cites_is_removed() -> None:
    gone = _with(_claim("s", excerpts=()), without=("place",))
    changed = _with(Excerpt(id="place", source="book", exact="other words"))
    found = _merged(gone, changed)
    assert resolved(found, {("place", WHOLE): OURS}) == gone


# -- both ------------------------------------------------------------------------------------


def _reworded(known: str, argmap: ArgumentMap | None = None) -> ArgumentMap:
    """Both wordings of a claim."""
    base = argmap or _debate()
    sides = []
    for text in ("Ours.", "Theirs."):
        side = base.copy()
        side.apply(edits.reword(side, known, text).changes)
        sides.append(side)
    return resolved(merge(base, *sides), {(known, "text"): BOTH})


def test_both_wordings_of_a_reason_are_two_reasons() -> None:
    made = _reworded("f")
    assert _read(made)[:4] == ["1 Main.", "1.1 Ours.", "1.2 Theirs.", "1.3 Second."]
    new = next(claim for claim in made.claims.values() if claim.text == "Theirs.")
    assert new.tags == ("one", "two", OTHER_WORDING)


def test_both_wordings_keep_the_stance_and_what_is_cited() -> None:
    made = _reworded("s")
    new = next(claim for claim in made.claims.values() if claim.text == "Theirs.")
    home = made.home(new.id)
    assert home is not None
    assert (home.target, home.stance) == ("m", CON)
    assert new.excerpts == ("place",)
    assert made.arguments_on(new.id) == ()


def test_both_wordings_of_a_contention_are_two() -> None:
    made = _reworded("m")
    assert [text for text in _read(made) if "." not in text.split()[0]] == [
        "1 Ours.",
        "2 Theirs.",
        "3 Next.",
    ]


def test_both_wordings_of_an_undercut_undercut() -> None:
    base = _debate()
    step = edits.undercut(base, "a1", "Not so.")
    base.apply(step.changes)
    made = _reworded(step.focus[0], base)
    assert [text for text in _read(made) if "/" in text] == ["1.1/1 Ours.", "1.1/2 Theirs."]


def test_both_wordings_of_a_linked_premise_are_linked() -> None:
    base = _with(Argument(id="a1", premises=("f", "n"), target="m", rank="a0"))
    made = _reworded("f", base)
    assert _read(made)[1:4] == ["1.1a Ours.", "1.1b Theirs.", "1.1c Next."]


def test_both_notes_stand_one_under_the_other() -> None:
    sides = [
        _with(
            replace(_debate().info, title=f"{who} title", note=f"{who} note."),
            _claim("f", note=f"{who} note.", confidence=confidence),
            Source(id="book", title=f"{who} book"),
        )
        for who, confidence in (("Our", 0.1), ("Their", 0.2))
    ]
    found = _merged(*sides)
    made = resolved(found, preferred(found, BOTH))
    assert made.info.title == "Our title / Their title"
    assert made.info.note == "Our note.\n\nTheir note."
    assert made.claims["f"] == _claim("f", note="Our note.\n\nTheir note.", confidence=0.1)
    assert made.sources["book"].title == "Our book / Their book"


def test_both_lists_come_together_with_what_they_name() -> None:
    cited = Excerpt(id="other", source="book")
    base = _with(cited, _claim("s", excerpts=("place", "other")))
    ours = _with(_claim("s", excerpts=("place",), tags=("a",)))
    theirs = _with(cited, _claim("s", excerpts=("other", "place")))
    found = merge(base, ours, theirs)
    assert [conflict.key for conflict in found.conflicts] == [("s", "excerpts")]
    made = resolved(found, {("s", "excerpts"): BOTH})
    assert made.claims["s"].excerpts == ("place", "other")
    assert made.excerpts["other"] == cited


def test_both_is_not_offered_where_only_one_can_stand() -> None:
    long = "x" * (limits.NOTE // 2)
    sides = [
        _with(_claim("f", confidence=share, note=f"{long}{share}", rank=rank))
        for share, rank in ((0.1, "a2"), (0.2, "a3"))
    ]
    found = _merged(*sides)
    assert {conflict.field for conflict in found.conflicts} == {"confidence", "note", "rank"}
    for conflict in found.conflicts:
        assert offered(found, conflict) == (OURS, THEIRS)
        with pytest.raises(EditError, match="both sides cannot stand"):
            resolved(found, {conflict.key: BOTH})
    with pytest.raises(EditError, match="no such conflict"):
        resolved(found, {("f", "text"): OURS})


# -- what always holds -----------------------------------------------------------------------


@st.composite
def merges(draw: st.DrawFn) -> tuple[ArgumentMap, ArgumentMap, ArgumentMap]:
    """A map and two copies that were edited, or three maps that merely share ids."""
    base = draw(maps(max_claims=6))
    if draw(st.booleans()):
        return base, draw(maps(max_claims=6)), draw(maps(max_claims=6))
    ours, theirs = base.copy(), base.copy()
    data = draw(st.data())
    run_random_edits(data, ours, 5)
    run_random_edits(data, theirs, 5)
    return base, ours, theirs


@st.composite
def chosen(draw: st.DrawFn) -> tuple[Merged, Mapping[Key, Side]]:
    """A merge, and what was chosen in some of its conflicts."""
    found = merge(*draw(merges()))
    sides = [Side.OURS, Side.THEIRS, Side.BOTH, None]
    wanted = {known.key: draw(st.sampled_from(sides)) for known in found.conflicts}
    everywhere = preferred(found, Side.BOTH)
    choices = {}
    for known in found.conflicts:
        side = wanted[known.key]
        if side is not None:
            choices[known.key] = side if side in offered(found, known) else everywhere[known.key]
    return found, choices


@settings(max_examples=60)
@given(chosen())
def test_any_choices_make_a_map(made: tuple[Merged, Mapping[Key, Side]]) -> None:
    found, choices = made
    before = found.map.copy()
    result = resolved(found, choices)
    assert ArgumentMap.of(result.elements()) == result
    assert found.map == before
    for known in found.conflicts:
        side = choices.get(known.key)
        if known.field == WHOLE and side is not None:
            removed = (known.ours if side is Side.OURS else known.theirs) is None
            assert not (removed and result.get(known.element))


@settings(max_examples=60)
@given(merges())
def test_our_fields_are_what_is_merged(
    made: tuple[ArgumentMap, ArgumentMap, ArgumentMap],
) -> None:
    found = merge(*made)
    ours = {known.key: Side.OURS for known in found.conflicts if known.field != WHOLE}
    assert resolved(found, ours) == found.map
    kept = {
        known.key: Side.THEIRS if known.ours is None else Side.OURS
        for known in found.conflicts
        if known.field == WHOLE
    }
    assert resolved(found, kept) == found.map


@settings(max_examples=60)
@given(merges())
def test_their_side_is_ours_seen_from_there(
    made: tuple[ArgumentMap, ArgumentMap, ArgumentMap],
) -> None:
    base, ours, theirs = made
    here, there = merge(base, ours, theirs), merge(base, theirs, ours)
    one = resolved(here, preferred(here, Side.THEIRS))
    other = resolved(there, preferred(there, Side.OURS))
    assert list(one.elements()) == list(other.elements())
