from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import maps, run_random_edits

from argmap.model import edits
from argmap.model.changes import Step, Updated
from argmap.model.difference import Difference, described, difference
from argmap.model.elements import Argument, Claim, Excerpt, MapInfo, Source, Stance
from argmap.model.map import ArgumentMap

CON = Stance.CON


def _debate() -> ArgumentMap:
    """1 Main; 1.1 First, 1.2 Second (against) with 1.2.1 Deep, 1.3a and 1.3b linked; 2 Other."""
    texts = {"m": "Main.", "f": "First.", "s": "Second.", "d": "Deep.", "p": "Pair.", "q": "Quad."}
    claims = [Claim(id=known, text=text) for known, text in texts.items()]
    return ArgumentMap.of(
        [
            MapInfo(id="map", title="Trial"),
            Source(id="book", title="A book"),
            Excerpt(id="place", source="book", exact="so it is"),
            *claims[1:],
            replace(claims[0], rank="a0"),
            Claim(id="o", text="Other.", rank="a1"),
            Argument(id="0-a1", premises=("f",), target="m", rank="a0"),
            Argument(id="0-a2", premises=("s",), target="m", stance=CON, rank="a1"),
            Argument(id="0-a3", premises=("p", "q"), target="m", rank="a2"),
            Argument(id="0-a4", premises=("d",), target="s", rank="a0"),
        ]
    )


def _lines(*steps: Callable[[ArgumentMap], Step]) -> list[str]:
    before, after = _debate(), _debate()
    for step in steps:
        after.apply(step(after).changes)
    return described(difference(before, after), before, after)


@pytest.mark.parametrize(
    ("step", "lines"),
    [
        (lambda m: edits.add_reason(m, "m", "New."), ["Added reason 1.4: “New.”"]),
        (lambda m: edits.add_objection(m, "d", "No."), ["Added objection 1.2.1.1: “No.”"]),
        (lambda m: edits.undercut(m, "0-a1", "Beside it."), ["Added undercut 1.1/1: “Beside it.”"]),
        (lambda m: edits.add_free_claim(m, "Third."), ["Added claim 3: “Third.”"]),
        (lambda m: edits.add_co_premise(m, "0-a3", "Too."), ["Added premise 1.3c: “Too.”"]),
        (lambda m: edits.reword(m, "f", "Firstly."), ["Reworded 1.1: “First.” → “Firstly.”"]),
        (
            lambda m: edits.contradict(m, "f", "o"),
            ["Added contradiction between 1.1 “First.” and 2 “Other.”"],
        ),
        (
            lambda m: edits.link(m, "o", "f", CON),
            ["Moved 2 under 1.1 as objection 1.1.1: “Other.”"],
        ),
        (
            lambda m: edits.link(m, "d", "f", CON),
            ["Used 1.2.1 under 1.1 as objection 1.1.1: “Deep.”"],
        ),
        (
            lambda m: edits.retarget(m, "0-a4", "f", CON),
            ["Moved 1.2.1 under 1.1 as objection 1.1.1: “Deep.”"],
        ),
        (lambda m: edits.toggle_stance(m, "0-a1"), ["Turned reason 1.1 into objection: “First.”"]),
        (lambda m: edits.reorder(m, "f", 1), ["Moved 1.1 to 1.2: “First.”"]),
        (lambda m: edits.detach(m, "0-a1"), ["Unlinked reason 1.1 from 1: “First.”"]),
        (
            lambda m: edits.delete_branch(m, "s"),
            ["Removed objection 1.2: “Second.”", "Removed reason 1.2.1: “Deep.”"],
        ),
        (lambda m: edits.delete_branch(m, "o"), ["Removed claim 2: “Other.”"]),
        (lambda m: edits.retitle(m, "Error"), ["Renamed the map: “Trial” → “Error”"]),
        (lambda m: edits.set_note(m, "f", "Hm"), ["Changed the note of 1.1: “” → “Hm”"]),
        (lambda m: edits.tag(m, "f", "law"), ["Tagged 1.1 “law”"]),
        (lambda m: edits.fold(m, "s", folded=True), ["Changed the folding of 1.2: no → yes"]),
        (
            lambda m: edits.set_confidence(m, "f", 0.25),
            ["Changed the confidence of 1.1: none → 0.25"],
        ),
        (
            lambda m: edits.describe_argument(m, "0-a2", strength=0.5),
            ["Changed the strength of objection 1.2: none → 0.5"],
        ),
        (lambda m: edits.add_source(m, title="Law"), ["Added source “Law”"]),
        (
            lambda m: edits.describe_source(m, "book", author="N. N."),
            ["Changed the author of the source “A book”: “” → “N. N.”"],
        ),
    ],
)
def test_each_edit_is_one_clear_line(step: Callable[[ArgumentMap], Step], lines: list[str]) -> None:
    assert _lines(step) == lines


def test_lines_stand_in_reading_order_and_what_is_gone_comes_last() -> None:
    assert _lines(
        lambda m: edits.reword(m, "o", "Another."),
        lambda m: edits.delete_branch(m, "f"),
        lambda m: edits.add_reason(m, "d", "Deeper."),
        lambda m: edits.reword(m, "m", "Mainly."),
        lambda m: edits.add_source(m, title="Law"),
    ) == [
        "Reworded 1: “Main.” → “Mainly.”",
        "Added reason 1.1.1.1: “Deeper.”",
        "Reworded 2: “Other.” → “Another.”",
        "Removed reason 1.1: “First.”",
        "Added source “Law”",
    ]


def test_new_ranks_in_the_old_order_are_told_only_where_they_are_all() -> None:
    def renewed(argmap: ArgumentMap) -> Step:
        old = argmap.arguments["0-a1"]
        return Step("Renew", (Updated(old, replace(old, rank="a00V")),))

    assert _lines(renewed) == ["Renewed ranks (1); the order is the same"]
    assert _lines(renewed, lambda m: edits.retitle(m, "Error")) == [
        "Renamed the map: “Trial” → “Error”"
    ]


def test_what_differs_in_a_long_text_is_seen() -> None:
    start = "It was said at length " * 20
    before, after = (ArgumentMap.of([Claim(id="c", text=start + end)]) for end in ("yes", "no"))
    (line,) = described(difference(before, after), before, after)
    assert line.startswith("Reworded 1: “…")
    assert line.endswith("at length no”")
    assert "at length yes” → “…" in line


def test_a_difference_tells_old_and_new_forms_by_kind() -> None:
    before, after = _debate(), _debate()
    after.apply(edits.reword(after, "f", "Firstly.").changes)
    after.apply(edits.delete_branch(after, "o").changes)
    after.apply(edits.add_source(after, title="Law").changes)
    found = difference(before, after)
    (changed,) = found.of(Claim).changed
    assert (changed.before, changed.after) == (before.claims["f"], after.claims["f"])
    assert [change.element for change in found.removed] == [before.claims["o"]]
    assert [type(change.element) for change in found.added] == [Source]
    assert not found.of(Argument)


def test_the_ids_of_maps_are_not_compared() -> None:
    one, other = (ArgumentMap(MapInfo(id=known, title="Trial")) for known in "ab")
    assert difference(one, other) == Difference()


@given(st.data())
def test_the_changes_lead_from_the_one_to_the_other_and_are_told(data: st.DataObject) -> None:
    before = data.draw(maps())
    after = before.copy() if data.draw(st.integers(0, 3)) else data.draw(maps())
    run_random_edits(data, after, 6)
    found = difference(before, after)
    lines = described(found, before, after)
    made = before.copy()
    made.apply(found.changes)
    assert made == after
    assert bool(found) == (before != after) == bool(lines)
    assert all(line and "\n" not in line for line in lines)
    assert lines == described(found, before, after)


@given(maps())
def test_all_of_a_map_came_or_went_beside_an_empty_one(argmap: ArgumentMap) -> None:
    empty = ArgumentMap(MapInfo(id="map"))
    there, back = difference(empty, argmap), difference(argmap, empty)
    came, went = described(there, empty, argmap), described(back, argmap, empty)
    claims = sum(line.startswith("Added") and " source " not in line for line in came)
    assert claims >= len(argmap.claims)
    assert sum(line.startswith("Removed") for line in went) >= len(argmap.claims)
    assert not there.removed
    assert not back.added
