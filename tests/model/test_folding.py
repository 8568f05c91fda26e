from __future__ import annotations

from collections.abc import Callable

from hypothesis import given
from strategies import maps

from argmap.model.folding import shown, shown_arguments
from argmap.model.map import ArgumentMap

Sketch = Callable[..., ArgumentMap]


def test_an_open_map_is_seen_whole(sketch: Sketch) -> None:
    argmap = sketch("A: b + a", "B: c - b", "U: d - B")
    assert shown(argmap) == dict.fromkeys("abcd", 0)
    assert shown_arguments(argmap, "abcd") == ("A", "B", "U")


def test_a_folded_claim_hides_what_hangs_only_on_it(sketch: Sketch) -> None:
    argmap = sketch("A: b + a", "B: c&d - b", "U: e - B", "C: f + c", "D: d + a", folded="b")
    assert shown(argmap) == {"a": 0, "b": 3, "d": 0}
    assert shown_arguments(argmap, shown(argmap)) == ("A", "D")


def test_what_two_folded_claims_share_counts_for_both(sketch: Sketch) -> None:
    argmap = sketch("A: b + a", "B: c + a", "C: d + b", "D: d + c", "E: e + d", folded="bc")
    assert shown(argmap) == {"a": 0, "b": 2, "c": 1}


def test_a_fold_within_a_fold_counts_once(sketch: Sketch) -> None:
    argmap = sketch("A: b + a", "B: c + b", "C: d + c", folded="ac")
    assert shown(argmap) == {"a": 3}


def test_contradictions_are_seen_where_their_claims_are(sketch: Sketch) -> None:
    argmap = sketch("A: b + a", "X: a - c", "Y: c - a", folded="ac")
    assert shown(argmap) == {"a": 1, "c": 0}
    assert shown_arguments(argmap, "ac") == ("X", "Y")


@given(argmap=maps())
def test_what_is_seen_is_reached_and_the_rest_is_counted(argmap: ArgumentMap) -> None:
    found = shown(argmap)
    hidden = argmap.claims.keys() - found.keys()
    assert set(argmap.roots()) <= found.keys()
    assert all(argmap.claims[known].folded for known, count in found.items() if count)
    assert sum(found.values()) >= len(hidden)
    for known in shown_arguments(argmap, found):
        argument = argmap.arguments[known]
        assert found.keys() >= {*argument.premises, argmap.target_claim(argument)}
