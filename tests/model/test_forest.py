"""Homes, roots, rings and contradictions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from argmap.model import edits
from argmap.model.changes import Updated
from argmap.model.elements import Claim, Stance
from argmap.model.map import ArgumentMap
from argmap.model.reading import numbers

Sketch = Callable[..., ArgumentMap]


def test_the_first_made_argument_is_home(sketch: Sketch) -> None:
    argmap = sketch("B: c + a", "A: c + b")
    home = argmap.home("c")
    assert home is not None
    assert home.id == "A"
    assert argmap.roots() == ("a", "b")


def test_what_is_made_here_is_made_after_what_came_with_other_ids(sketch: Sketch) -> None:
    argmap = sketch("P: b + a", "Q: c + b", "R: a + c")
    argmap.apply(edits.link(argmap, "c", "a", Stance.PRO).changes)
    assert numbers(argmap)["c"] == "1.1.1"
    assert argmap.roots() == ("a",)


def test_a_ring_has_its_first_made_claim_for_root(sketch: Sketch) -> None:
    argmap = sketch("A: b + a", "B: c + b", "C: a + c", "D: d + c")
    assert argmap.roots() == ("a",)
    assert argmap.home("a") is None
    assert [argmap.home(known) is not None for known in "bcd"] == [True] * 3


def test_two_objections_each_way_are_one_contradiction(sketch: Sketch) -> None:
    argmap = sketch("A: a - b", "B: b - a", "C: c - b")
    assert argmap.contradictions() == (("a", "b"),)
    assert argmap.is_contradiction("A")
    assert argmap.is_contradiction("B")
    assert not argmap.is_contradiction("C")
    assert argmap.roots() == ("a", "b")
    assert argmap.rivals("A") == (argmap.arguments["B"],)
    assert argmap.rivals("C") == ()
    assert argmap.place("C") == 0


def test_an_undercut_makes_a_contradiction_two_objections(sketch: Sketch) -> None:
    argmap = sketch("A: a - b", "B: b - a", "U: u - A")
    assert argmap.contradictions() == ()
    assert argmap.roots() == ("a",)


def test_roots_without_a_rank_come_last(sketch: Sketch) -> None:
    argmap = sketch(claims="abc")
    before = argmap.claims["c"]
    argmap.apply([Updated(before, replace(before, rank="a5"))])
    assert argmap.roots() == ("c", "a", "b")
    assert [argmap.root_position(known) for known in "abc"] == [1, 2, 0]


def test_many_claims_are_one_map_whatever_their_order() -> None:
    claims = [Claim(id=str(place), rank=f"a{place}") for place in range(10)]
    assert ArgumentMap.of(claims).roots() == ArgumentMap.of(reversed(claims)).roots()
