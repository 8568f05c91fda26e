"""The arrow rule: nearest in the quarter that the key points to, else in its half."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.commands.context import Toward
from argmap.commands.moving import Box, next_claim

OPPOSITE = {
    Toward.LEFT: Toward.RIGHT,
    Toward.RIGHT: Toward.LEFT,
    Toward.UP: Toward.DOWN,
    Toward.DOWN: Toward.UP,
}


@st.composite
def boards(draw: st.DrawFn) -> list[Box]:
    """Boxes of whole sizes at whole places, one named `here` among them."""
    places = st.integers(-40, 40).map(float)
    sizes = st.integers(1, 20).map(float)
    count = draw(st.integers(1, 8))
    names = draw(st.permutations(["here", *(f"c{place}" for place in range(count - 1))]))
    return [(name, draw(places), draw(places), draw(sizes), draw(sizes)) for name in names]


def along(boxes: list[Box], name: str, toward: Toward) -> tuple[float, float]:
    """Give how far a centre lies from `here` along an arrow, and beside it."""
    centres = {box[0]: (box[1] + box[3] / 2, box[2] + box[4] / 2) for box in boxes}
    x, y = (there - here for there, here in zip(centres[name], centres["here"], strict=True))
    dx, dy = toward.value
    return x * dx + y * dy, abs(x * dy) + abs(y * dx)


@given(boxes=boards(), toward=st.sampled_from(Toward))
def test_it_leads_where_the_key_points(boxes: list[Box], toward: Toward) -> None:
    found = next_claim(boxes, "here", toward)
    others = [box[0] for box in boxes if box[0] != "here"]
    ahead = [known for known in others if along(boxes, known, toward)[0] > 0]
    if found is None:
        assert not ahead
        return
    assert found in ahead
    cone = [k for k in ahead if along(boxes, k, toward)[1] <= along(boxes, k, toward)[0]]
    assert not cone or found in cone


@given(boxes=boards(), toward=st.sampled_from(Toward), data=st.data())
def test_the_order_of_the_boxes_matters_for_ties_alone(
    boxes: list[Box], toward: Toward, data: st.DataObject
) -> None:
    found = next_claim(boxes, "here", toward)
    other = next_claim(data.draw(st.permutations(boxes)), "here", toward)
    assert (found is None) == (other is None)
    if found is not None and other is not None:
        alone = [box for box in boxes if box[0] in {"here", found, other}]
        assert next_claim(alone, "here", toward) in {found, other}


@given(boxes=boards(), toward=st.sampled_from(Toward))
def test_mirrored_boxes_lead_to_the_same_claim(boxes: list[Box], toward: Toward) -> None:
    mirrored = [
        (name, -left - width, -top - height, width, height)
        for name, left, top, width, height in boxes
    ]
    assert next_claim(mirrored, "here", OPPOSITE[toward]) == next_claim(boxes, "here", toward)


@given(boxes=boards(), toward=st.sampled_from(Toward))
def test_what_stands_farther_away_does_not_matter(boxes: list[Box], toward: Toward) -> None:
    """The window may leave boxes out that are not near."""
    found = next_claim(boxes, "here", toward)
    kept = [box for box in boxes if box[0] in {"here", found}]
    assert next_claim(kept, "here", toward) == found


@given(boxes=boards(), toward=st.sampled_from(Toward))
def test_kin_that_wins_without_favour_wins_with_it(boxes: list[Box], toward: Toward) -> None:
    found = next_claim(boxes, "here", toward)
    if found is not None:
        assert next_claim(boxes, "here", toward, frozenset({found})) == found


def test_kin_counts_half() -> None:
    boxes: list[Box] = [
        ("here", 0, 0, 10, 10),
        ("near", 20, 0, 10, 10),
        ("kin", 25, 0, 10, 10),
        ("far kin", 40, 0, 10, 10),
    ]
    assert next_claim(boxes, "here", Toward.RIGHT) == "near"
    assert next_claim(boxes, "here", Toward.RIGHT, frozenset({"kin"})) == "kin"
    assert next_claim(boxes, "here", Toward.RIGHT, frozenset({"far kin"})) == "near"


def test_what_lies_sideways_counts_double() -> None:
    boxes: list[Box] = [("here", 0, 0, 10, 10), ("side", 22, 16, 10, 10), ("on", 30, 0, 10, 10)]
    assert next_claim(boxes, "here", Toward.RIGHT) == "on"


def test_the_half_counts_where_the_quarter_is_empty() -> None:
    boxes: list[Box] = [("here", 0, 0, 10, 10), ("low", 5, 300, 10, 10)]
    assert next_claim(boxes, "here", Toward.RIGHT) == "low"
    assert next_claim([*boxes, ("far", 900, 0, 10, 10)], "here", Toward.RIGHT) == "far"


def test_the_first_of_two_as_near_wins() -> None:
    boxes: list[Box] = [("here", 0, 0, 9, 9), ("b", -20, 20, 9, 9), ("a", 20, 20, 9, 9)]
    assert next_claim(boxes, "here", Toward.DOWN) == "b"
    assert next_claim(boxes[::-1], "here", Toward.DOWN) == "a"


@pytest.mark.parametrize("toward", Toward)
def test_it_leads_nowhere_from_nowhere_and_from_a_box_alone(toward: Toward) -> None:
    assert next_claim([], "here", toward) is None
    assert next_claim([("here", 0, 0, 1, 1)], "here", toward) is None
    assert next_claim([("a", 0, 0, 1, 1), ("b", 5, 5, 1, 1)], "here", toward) is None
    assert next_claim([("here", 0, 0, 1, 1), ("same", 0, 0, 1, 1)], "here", toward) is None
