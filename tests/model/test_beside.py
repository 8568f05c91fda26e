"""Edits that put a claim, or a copy of it, in front of or behind another."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.errors import EditError
from argmap.model import edits
from argmap.model.changes import Step
from argmap.model.elements import Argument, Claim, MapInfo, Stance
from argmap.model.map import ArgumentMap
from argmap.model.reading import reading_order

Sketch = Callable[..., ArgumentMap]


@pytest.fixture
def argmap(sketch: Sketch) -> ArgumentMap:
    """A contention `a` with three arguments, the second linked and undercut, and a free claim."""
    return sketch("P: b + a", "Q: c&d - a", "R: e + a", "U: u - Q", "S: f + b", "T: g - f")


def read(argmap: ArgumentMap) -> str:
    return " ".join(
        f"{line.number}{argmap.claims[line.claim].text}" for line in reading_order(argmap)
    )


def test_the_map_to_begin_with(argmap: ArgumentMap) -> None:
    assert read(argmap) == "1a 1.1b 1.1.1f 1.1.1.1g 1.2ac 1.2bd 1.2/1u 1.3e"


@pytest.mark.parametrize(
    ("edit", "label", "after"),
    [
        (
            lambda m: edits.move_beside(m, "e", "b"),
            "Move 1.3 behind 1.1",
            "1a 1.1b 1.1.1f 1.1.1.1g 1.2e 1.3ac 1.3bd 1.3/1u",
        ),
        (
            lambda m: edits.move_beside(m, "e", "b", before=True),
            "Move 1.3 in front of 1.1",
            "1a 1.1e 1.2b 1.2.1f 1.2.1.1g 1.3ac 1.3bd 1.3/1u",
        ),
        (
            lambda m: edits.move_beside(m, "g", "b"),
            "Move 1.1.1.1 behind 1.1",
            "1a 1.1b 1.1.1f 1.2g 1.3ac 1.3bd 1.3/1u 1.4e",
        ),
        (
            lambda m: edits.move_beside(m, "d", "b"),
            "Move 1.2b behind 1.1",
            "1a 1.1b 1.1.1f 1.1.1.1g 1.2d 1.3c 1.3/1u 1.4e",
        ),
        (
            lambda m: edits.copy_beside(m, "f", "e", before=True),
            "Copy 1.1.1 in front of 1.3",
            "1a 1.1b 1.1.1f 1.1.1.1g 1.2ac 1.2bd 1.2/1u 1.3f 1.3.1g 1.4e",
        ),
        (
            lambda m: edits.copy_beside(m, "e", "u"),
            "Copy 1.3 behind 1.2/1",
            "1a 1.1b 1.1.1f 1.1.1.1g 1.2ac 1.2bd 1.2/1u 1.2/2e 1.3e",
        ),
    ],
)
def test_a_claim_comes_to_stand_beside_another(
    argmap: ArgumentMap, edit: Callable[[ArgumentMap], Step], label: str, after: str
) -> None:
    kept = argmap.copy()
    step = edit(argmap)
    assert step.label == label
    argmap.apply(step.changes)
    assert read(argmap) == after
    argmap.apply([change.inverse for change in reversed(step.changes)])
    assert argmap == kept


def test_it_keeps_its_stance_and_a_free_claim_takes_the_others(sketch: Sketch) -> None:
    argmap = sketch("P: b + a", "Q: c - a", "R: d + b", "S: e - b", claims="z")
    assert edits.stance_beside(argmap, "d", "c") is Stance.PRO
    assert edits.stance_beside(argmap, "e", "b") is Stance.CON
    assert edits.stance_beside(argmap, "z", "c") is Stance.CON
    argmap.apply(edits.move_beside(argmap, "z", "c", before=True).changes)
    home = argmap.home("z")
    assert home is not None
    assert (home.target, home.stance) == ("a", Stance.CON)
    assert read(argmap) == "1a 1.1b 1.1.1d 1.1.2e 1.2z 1.3c"


@pytest.mark.parametrize(
    "edit",
    [
        lambda m: edits.move_beside(m, "e", "a"),
        lambda m: edits.move_beside(m, "e", "e"),
        lambda m: edits.move_beside(m, "b", "f"),
        lambda m: edits.move_beside(m, "gone", "e"),
        lambda m: edits.move_beside(m, "e", "gone"),
        lambda m: edits.copy_beside(m, "e", "a"),
        lambda m: edits.copy_beside(m, "gone", "e"),
    ],
)
def test_where_it_cannot_stand(argmap: ArgumentMap, edit: Callable[[ArgumentMap], Step]) -> None:
    with pytest.raises(EditError):
        edit(argmap)


@given(count=st.integers(2, 6), data=st.data())
def test_it_stands_right_beside(count: int, data: st.DataObject) -> None:
    names = [f"c{index}" for index in range(count)]
    argmap = ArgumentMap.of(
        [
            MapInfo(id="map"),
            Claim(id="top", text="top"),
            *(Claim(id=name, text=name) for name in names),
            *(
                Argument(id=f"x{name}", premises=(name,), target="top", rank=f"a{name[1:]}")
                for name in names
            ),
        ]
    )
    claim, sibling = data.draw(st.permutations(names))[:2]
    before = data.draw(st.booleans())
    argmap.apply(edits.move_beside(argmap, claim, sibling, before=before).changes)
    row = [known.premises[0] for known in argmap.arguments_on("top")]
    assert row.index(claim) - row.index(sibling) == (-1 if before else 1)
    assert [name for name in row if name != claim] == [name for name in names if name != claim]
