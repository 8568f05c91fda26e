"""Edits that copy a branch: under a claim, onto a line, into a free place."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.errors import EditError
from argmap.model import edits
from argmap.model.changes import Step
from argmap.model.elements import Argument, Claim, MapInfo, Pin, Stance
from argmap.model.map import ArgumentMap
from argmap.model.reading import reading_order

Sketch = Callable[..., ArgumentMap]


@pytest.fixture
def argmap(sketch: Sketch) -> ArgumentMap:
    """A contention `a` with a reason `b`, which has reasons of its own, and a free claim."""
    return sketch("P: b + a", "Q: c - a", "R: f + b", claims="z")


def lines(argmap: ArgumentMap) -> list[str]:
    return [f"{line.number} {argmap.claims[line.claim].text}" for line in reading_order(argmap)]


@pytest.mark.parametrize(
    ("edit", "label", "came"),
    [
        (
            lambda m: edits.copy_under(m, "b", "z", Stance.CON),
            "Copy 1.1 under 2 as objection",
            ["2.1 b", "2.1.1 f"],
        ),
        (
            lambda m: edits.copy_under(m, "b", "b", Stance.PRO),
            "Copy 1.1 under 1.1 as reason",
            ["1.1.2 b", "1.1.2.1 f"],
        ),
        (
            lambda m: edits.copy_under(m, "b", "Q", Stance.PRO),
            "Copy 1.1 under 1.2 as undercut",
            ["1.2/1 b", "1.2/1.1 f"],
        ),
        (lambda m: edits.copy_at(m, "b", 1, 2), "Copy 1.1", ["3 b", "3.1 f"]),
    ],
)
def test_a_copy_of_a_branch_comes_in(
    argmap: ArgumentMap, edit: Callable[[ArgumentMap], Step], label: str, came: list[str]
) -> None:
    before, kept = lines(argmap), argmap.copy()
    step = edit(argmap)
    assert argmap == kept
    assert step.label == label
    argmap.apply(step.changes)
    assert sorted(lines(argmap)) == sorted([*before, *came])
    assert [argmap.claims[known].text for known in step.focus] == ["b"]
    assert not set(step.focus) & set(kept.claims)


def test_a_copy_in_a_free_place_is_pinned_there_and_nothing_else(argmap: ArgumentMap) -> None:
    step = edits.copy_at(argmap, "b", 1, 2)
    argmap.apply(step.changes)
    pins = {known: claim.pin for known, claim in argmap.claims.items() if claim.pin}
    assert pins == {step.focus[0]: Pin(1.0, 2.0)}


@pytest.mark.parametrize(
    "edit",
    [
        lambda m: edits.copy_under(m, "gone", "a", Stance.PRO),
        lambda m: edits.copy_under(m, "a", "gone", Stance.PRO),
        lambda m: edits.copy_at(m, "gone", 0, 0),
        lambda m: edits.copy_at(m, "a", float("nan"), 0),
    ],
)
def test_what_is_not_there_is_not_copied(
    argmap: ArgumentMap, edit: Callable[[ArgumentMap], Step]
) -> None:
    with pytest.raises(EditError):
        edit(argmap)


@given(depth=st.integers(1, 5), at=st.integers(0, 4), stance=st.sampled_from(Stance))
def test_a_copy_has_as_many_claims_and_comes_back(depth: int, at: int, stance: Stance) -> None:
    names = [f"c{index}" for index in range(depth)]
    argmap = ArgumentMap.of(
        [
            MapInfo(id="map"),
            Claim(id="other", text="other"),
            *(Claim(id=name, text=name) for name in names),
            *(
                Argument(id=f"x{index}", premises=(names[index + 1],), target=names[index])
                for index in range(depth - 1)
            ),
        ]
    )
    kept, copied = argmap.copy(), min(at, depth - 1)
    step = edits.copy_under(argmap, names[copied], "other", stance)
    argmap.apply(step.changes)
    assert len(argmap.claims) == len(kept.claims) + depth - copied
    argmap.apply([change.inverse for change in reversed(step.changes)])
    assert argmap == kept
