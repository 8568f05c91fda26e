"""What a map refuses, and that it is told in a sentence."""

from __future__ import annotations

from typing import Any

import pytest

from argmap.errors import ArgmapError, InvariantError, TextError
from argmap.model import limits
from argmap.model.changes import Added, Removed, Updated
from argmap.model.elements import Argument, Claim, Element, Excerpt, MapInfo, Pin, Source, Stance
from argmap.model.map import ArgumentMap

A, B, C = Claim(id="a"), Claim(id="b"), Claim(id="c")


def arg(known: str, premises: str, target: str, stance: Stance = Stance.CON) -> Argument:
    return Argument(id=known, premises=tuple(premises), target=target, stance=stance)


NAN = float("nan")
DEEP: Any = []
for _ in range(100):
    DEEP = [DEEP]


@pytest.mark.parametrize(
    ("elements", "says"),
    [
        ([A, A], "stands twice"),
        ([A, Source(id="a")], "stands twice"),
        ([Claim(id="")], "no id"),
        ([MapInfo(id="m"), MapInfo(id="n")], "one description"),
        ([MapInfo(id="")], "no id"),
        ([MapInfo(id="a"), A], "stands twice"),
        ([A, arg("x", "", "a")], "no premise"),
        ([A, B, arg("x", "bb", "a")], "same premise twice"),
        ([A, arg("x", "a", "a")], "against itself"),
        ([A, B, arg("x", "bz", "a")], "premise that is not there"),
        ([A, B, arg("x", "b", "z")], "target that is not there"),
        ([A, B, C, arg("x", "b", "a"), arg("y", "c", "x", Stance.PRO)], "only speak against"),
        ([A, B, arg("x", "a", "y"), arg("y", "b", "x")], "ring"),
        ([Claim(id="a", confidence=1.1)], "from 0 to 1"),
        ([Claim(id="a", confidence=NAN)], "from 0 to 1"),
        ([Claim(id="a", pin=Pin(0, NAN))], "no place"),
        ([Claim(id="a", tags=("x", "x"))], "same one twice"),
        ([Claim(id="a", tags=("",))], "empty tag"),
        ([Claim(id="a", excerpts=("e",))], "not there"),
        ([Excerpt(id="e", source="s")], "not there"),
        ([Source(id="s"), Excerpt(id="e", source="s", start=3, end=2)], "before it ends"),
        ([Source(id="s"), Excerpt(id="e", source="s", start=3)], "before it ends"),
        ([Claim(id="a", extra={"x": NAN})], "JSON"),
        ([Claim(id="a", extra={"x": (1,)})], "JSON"),
        ([Claim(id="a", extra={"x": {1: 2}})], "no text"),
        ([Claim(id="a", extra={"x": DEEP})], "deeper"),
        ([Claim(id="a", extra={"x": ["y"] * limits.EXTRA})], "larger"),
    ],
)
def test_what_makes_no_map(elements: list[Element], says: str) -> None:
    with pytest.raises(InvariantError, match=says):
        ArgumentMap.of(elements)


@pytest.mark.parametrize(
    ("element", "says"),
    [
        (Claim(id="a", text="a\x00b"), r"a claim holds a control character \(U\+0000\)"),
        (Claim(id="a", text="\ud800"), "half a surrogate pair"),
        (Claim(id="a", text="x" * 1_000_000), "1,000,000 characters; at most 10,000 fit"),
        (Claim(id="a", note="\r"), "note"),
        (Claim(id="\x01"), "an id"),
        (Claim(id="a", tags=("\x00",)), "tag"),
        (Claim(id="a", extra={"\ud800": 1}), "surrogate"),
        (Source(id="a", text="\ufffe"), "text of a source"),
        (Source(id="a", title="x" * 2001), "title of a source"),
        (MapInfo(id="m", title="\x00"), "title of a map"),
    ],
)
def test_what_a_text_may_not_hold(element: Element, says: str) -> None:
    with pytest.raises(TextError, match=says):
        ArgumentMap.of([element])


def test_a_map_without_claims_is_a_map() -> None:
    assert ArgumentMap.of([]).roots() == ()


@pytest.mark.parametrize(
    "changes",
    [
        [Removed(A)],
        [Removed(arg("x", "b", "a"))],
        [Removed(Claim(id="a", text="other"))],
        [Removed(A), Added(Source(id="a"))],
        [Updated(C, Claim(id="d"))],
        [Updated(C, Source(id="c"))],
        [Updated(Claim(id="c", text="other"), C)],
        [Removed(MapInfo(id="m"))],
        [Added(MapInfo(id="n"))],
        [Added(Claim(id="d")), Updated(arg("x", "b", "a"), arg("x", "b", "x"))],
        [Updated(arg("x", "b", "a"), arg("x", "b", "y"))],
        [Added(Claim(id="d")), Added(Claim(id="e", text="\x00"))],
    ],
)
def test_changes_that_do_not_fit_leave_the_map_as_it_was(changes: list[Any]) -> None:
    elements: list[Element] = [MapInfo(id="m"), A, B, C, arg("x", "b", "a"), arg("y", "c", "x")]
    argmap, before = ArgumentMap.of(elements), ArgumentMap.of(elements)
    with pytest.raises(ArgmapError):
        argmap.apply(changes)
    assert argmap == before
    assert argmap.roots() == before.roots()


def test_clean_texts_are_what_a_map_holds() -> None:
    dirty = " a\r\nb\rc\x00\ud800\ufffe\x1b "
    assert limits.clean(dirty) == " a\nb\nc "
    assert limits.sentence(dirty) == "a\nb\nc"
    limits.check(limits.clean(dirty), "it", 10)
