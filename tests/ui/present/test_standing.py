"""What stands out of a branch and of a step, and how faint the rest is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from strategies import maps

from argmap.interchange.outline import read_outline
from argmap.model.edits.reach import below
from argmap.model.map import ArgumentMap
from argmap.model.reading import reading_order
from argmap.rendering.dimming import Dimming, Layer
from argmap.ui.present import standing
from argmap.ui.present.pacing import steps_of

MAP = """Main.
  + First.
    + Deep.
    _ Undercut.
  - Second.
  & Third.
Rival.
"""


def claim(argmap: ArgumentMap, text: str) -> str:
    return next(known for known, one in argmap.claims.items() if one.text == text)


def test_a_branch_has_its_claims_and_the_lines_within() -> None:
    argmap = read_outline(MAP)
    first = claim(argmap, "First.")
    dimming = standing.branch(*standing.reach(argmap, first))
    inside = {known for known in argmap.claims if dimming.layer_of(known)}
    assert inside == below(argmap, (first,))
    deep = argmap.home(claim(argmap, "Deep."))
    own = argmap.home(first)
    assert deep is not None
    assert own is not None
    assert dimming.layer_of(deep.id) == 1
    assert dimming.layer_of(own.id) == 0


def test_a_claim_is_shown_with_what_it_bears_on() -> None:
    argmap = read_outline(MAP)
    main, second, third = (claim(argmap, text) for text in ("Main.", "Second.", "Third."))
    home = argmap.home(second)
    assert home is not None
    assert standing.spotlight(argmap, second) == {second, main, home.id}
    assert third in home.premises
    assert standing.spotlight(argmap, main) == {main}


def test_an_undercut_is_shown_with_the_argument_that_it_is_about() -> None:
    argmap = read_outline(MAP)
    undercut = claim(argmap, "Undercut.")
    home = argmap.home(undercut)
    assert home is not None
    about = argmap.arguments[home.target]
    expected = {undercut, home.id, about.id, *about.premises, about.target}
    assert standing.spotlight(argmap, undercut) == expected


def test_steps_are_told_apart_from_what_is_ahead() -> None:
    argmap = read_outline(MAP)
    steps = steps_of(argmap, argmap.claims)
    dimming = standing.step(argmap, steps, 2)
    layers = {argmap.claims[known].text: dimming.layer_of(known) for known in steps}
    assert layers["Deep."] == layers["First."] == 2
    assert layers["Main."] == 1
    assert layers["Second."] == layers["Rival."] == 0


@given(maps(min_claims=1))
def test_a_branch_is_what_one_reaches_downwards(argmap: ArgumentMap) -> None:
    for known in argmap.claims:
        claims, lines = standing.reach(argmap, known)
        assert claims == below(argmap, (known,))
        assert all(claims.issuperset(argmap.arguments[line].premises) for line in lines)


@given(st.lists(st.floats(0.05, 0.95), min_size=1, max_size=4, unique=True))
def test_veils_come_to_the_opacities(opacities: list[float]) -> None:
    rest, *others = sorted(opacities)
    dimming = Dimming(rest, tuple(Layer(one, frozenset()) for one in (*others, 1.0)))
    left = 1.0
    seen = []
    for veil in reversed(dimming.veils()):
        left *= 1.0 - veil
        seen.append(left)
    assert [round(one, 9) for one in reversed(seen)] == [
        round(one, 9) for one in (rest, *others, 1.0)
    ]


@given(maps())
def test_the_steps_are_the_reading_order(argmap: ArgumentMap) -> None:
    steps = steps_of(argmap, argmap.claims)
    assert sorted(steps) == sorted(argmap.claims)
    assert steps == tuple(line.claim for line in reading_order(argmap) if line.first)
    for known in steps:
        way = standing.path(argmap, known)
        assert way[-1] == known
        assert argmap.home(way[0]) is None
        assert way[0] in standing.spotlight(argmap, known) or len(way) > 2
