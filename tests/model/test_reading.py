"""Numbers and reading order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import given
from strategies import maps

from argmap.model import edits
from argmap.model.elements import Argument, Claim, Stance
from argmap.model.folding import shown, shown_arguments
from argmap.model.map import ArgumentMap
from argmap.model.reading import letter, number, numbers, reading_order

LONG = 3000
Sketch = Callable[..., ArgumentMap]


@given(argmap=maps())
def test_each_claim_is_numbered_once_and_each_number_is_its_own(argmap: ArgumentMap) -> None:
    lines = reading_order(argmap)
    assert sorted(line.claim for line in lines if line.first) == sorted(argmap.claims)
    assert max(Counter(line.number for line in lines).values(), default=1) == 1
    assert numbers(argmap) == {known: number(argmap, known) for known in argmap.claims}


@given(argmap=maps())
def test_each_argument_is_read_once_premise_by_premise(argmap: ArgumentMap) -> None:
    read = Counter((line.argument, line.claim) for line in reading_order(argmap) if line.argument)
    plain = [a for a in argmap.arguments.values() if not argmap.is_contradiction(a.id)]
    assert read == Counter((a.id, premise) for a in plain for premise in a.premises)


def test_numbers_of_all_kinds(sketch: Sketch) -> None:
    argmap = sketch(
        "P: b + a", "Q: c&d - a", "U: e - Q", "V: f - U", "R: b + d", "X: g - h", "Y: h - g"
    )
    assert [(line.claim, line.number, line.depth) for line in reading_order(argmap)] == [
        ("a", "1", 0),
        ("b", "1.1", 1),
        ("c", "1.2a", 1),
        ("d", "1.2b", 1),
        ("b", "1.2b.1", 2),
        ("e", "1.2/1", 2),
        ("f", "1.2/1/1", 3),
        ("g", "2", 0),
        ("h", "3", 0),
    ]
    assert [line.claim for line in reading_order(argmap) if not line.first] == ["b"]
    assert number(argmap, "X") == "2≠3"
    assert number(argmap, "Q") == "1.2"
    assert number(argmap, "U") == "1.2/1"


def test_letters_go_on_after_z() -> None:
    assert [letter(place) for place in (0, 25, 26, 51, 52, 701, 702)] == [
        "a", "z", "aa", "az", "ba", "zz", "aaa",
    ]  # fmt: skip


def chain(count: int, *, ring: bool) -> ArgumentMap:
    """Give claims that each rest on the next, the last one on the first if it is a ring."""
    ids = [f"c{place:05}" for place in range(count)]
    pairs = [*zip(ids[1:], ids, strict=False), *([(ids[0], ids[-1])] if ring else [])]
    return ArgumentMap.of(
        [
            *(Claim(id=known, text=known) for known in ids),
            *(
                Argument(id=f"a{premise}", premises=(premise,), target=target)
                for premise, target in pairs
            ),
        ]
    )


@pytest.mark.parametrize("ring", [False, True])
def test_long_chains_and_rings_do_not_recurse(ring: bool) -> None:
    argmap = chain(LONG, ring=ring)
    assert argmap.roots() == ("c00000",)
    assert len(reading_order(argmap)) == LONG + ring
    assert number(argmap, "c00002") == "1.1.1"
    assert set(shown(argmap)) == set(argmap.claims)
    assert len(shown_arguments(argmap, set(argmap.claims))) == LONG - 1 + ring
    assert edits.branch(argmap, ["c00001"]) == argmap.claims.keys() - {"c00000"}
    assert len(edits.extract(argmap, ["c00000"]).claims) == LONG
    for step in (
        edits.delete_claim(argmap, "c01500"),
        edits.insert_between(argmap, "c00001"),
        edits.promote(argmap, "c00002"),
        edits.delete_branch(argmap, "c00000"),
    ):
        changed = argmap.copy()
        changed.apply(step.changes)
        assert changed.roots() == changed.copy().roots()


def test_long_chains_of_undercuts_do_not_recurse() -> None:
    made: list[Claim | Argument] = [Claim(id="c0"), Claim(id="c1")]
    made.append(Argument(id="a0", premises=("c1",), target="c0"))
    for place in range(LONG):
        made.append(Claim(id=f"u{place}"))
        made.append(
            Argument(
                id=f"a{place + 1}", premises=(f"u{place}",), target=f"a{place}", stance=Stance.CON
            )
        )
    argmap = ArgumentMap.of(made)
    assert len(reading_order(argmap)) == LONG + 2
    assert argmap.target_claim(argmap.arguments[f"a{LONG}"]) == "c0"
    argmap.apply(edits.delete_branch(argmap, "c1").changes)
    assert len(argmap.claims) == LONG + 1
    assert not argmap.arguments
