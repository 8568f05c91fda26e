"""Edits that hang what is there differently, by arguments and by claims."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from argmap.errors import EditError
from argmap.model import edits
from argmap.model.changes import Step, Updated
from argmap.model.edits import Relation
from argmap.model.elements import Stance
from argmap.model.map import ArgumentMap
from argmap.model.reading import reading_order

Sketch = Callable[..., ArgumentMap]
Edit = Callable[[ArgumentMap], Step]


@pytest.fixture
def argmap(sketch: Sketch) -> ArgumentMap:
    """A map with two contentions, linked premises, an undercut and depth."""
    return sketch("P: b + a", "Q: c&d - a", "U: e - Q", "R: f + b", "S: g - b", "T: h + y")


def signed(argmap: ArgumentMap) -> str:
    """Give the map in one line: each claim with its sign, as deep as its parentheses."""
    text, depth = "", 0
    for line in reading_order(argmap):
        text += "(" * (line.depth - depth) + ")" * (depth - line.depth)
        depth = line.depth
        argument = argmap.arguments.get(line.argument or "")
        sign = ""
        if argument is not None:
            sign = "+" if argument.stance is Stance.PRO else "-"
            sign = "_" if argument.target in argmap.arguments else sign
            sign = "&" if argument.premises[0] != line.claim else sign
        text += f" {sign}{line.claim}"
    return (text + ")" * depth).replace(" (", "(").strip()


def test_the_map_to_begin_with(argmap: ArgumentMap) -> None:
    assert signed(argmap) == "a( +b( +f -g) -c &d( _e)) y( +h)"


@pytest.mark.parametrize(
    ("edit", "label", "after"),
    [
        (
            lambda m: edits.join(m, ("R", "R")),
            None,
            "choose two or more",
        ),
        (lambda m: edits.join(m, ("P", "Q")), None, "only reasons, or only objections"),
        (
            lambda m: edits.split_off(m, "Q", "c"),
            "Split 1.2a off",
            "a( +b( +f -g) -d( _e) -c) y( +h)",
        ),
        (lambda m: edits.detach(m, "P"), "Detach 1.1", "a( -c &d( _e)) y( +h) b( +f -g)"),
        (lambda m: edits.detach(m, "Q"), "Detach 1.2", "a( +b( +f -g)) y( +h) c d e"),
        (
            lambda m: edits.retarget(m, "P", "y", Stance.CON, index=0),
            "Move 1.1 under 2 as objection",
            "a( -c &d( _e)) y( -b( +f -g) +h)",
        ),
        (
            lambda m: edits.retarget(m, "P", "U"),
            "Move 1.1 under 1.2/1 as undercut",
            "a( -c &d( _e( _b( +f -g)))) y( +h)",
        ),
        (
            lambda m: edits.toggle_stance(m, "Q"),
            "Turn 1.2 into a reason",
            "a( +b( +f -g) +c &d( _e)) y( +h)",
        ),
        (
            lambda m: edits.reorder(m, "d", -1),
            "Move 1.2b up",
            "a( +b( +f -g) -d &c( _e)) y( +h)",
        ),
        (
            lambda m: edits.reorder(m, "c", -1),
            "Move 1.2a up",
            "a( -c &d( _e) +b( +f -g)) y( +h)",
        ),
        (lambda m: edits.reorder(m, "a", 1), "Move 1 down", "y( +h) a( +b( +f -g) -c &d( _e))"),
        (lambda m: edits.reorder(m, "a", -1), None, "at the end of its row"),
        (
            lambda m: edits.promote(m, "g"),
            "Promote 1.1.2",
            "a( +b( +f) -g -c &d( _e)) y( +h)",
        ),
        (
            lambda m: edits.promote(m, "e"),
            "Promote 1.2/1",
            "a( +b( +f -g) -c &d -e) y( +h)",
        ),
        (lambda m: edits.promote(m, "b"), None, "nothing is above"),
        (lambda m: edits.promote(m, "a"), None, "at the top"),
        (
            lambda m: edits.demote(m, "g"),
            "Demote 1.1.2",
            "a( +b( +f( -g)) -c &d( _e)) y( +h)",
        ),
        (lambda m: edits.demote(m, "y"), "Demote 2", "a( +b( +f -g) -c &d( _e) +y( +h))"),
        (lambda m: edits.demote(m, "a"), None, "no claim before"),
        (lambda m: edits.demote(m, "b"), None, "no sibling before"),
        (
            lambda m: edits.set_relation(m, "f", Relation.OBJECTION),
            "Turn 1.1.1 into an objection",
            "a( +b( -f -g) -c &d( _e)) y( +h)",
        ),
        (
            lambda m: edits.set_relation(m, "d", Relation.REASON),
            "Turn 1.2 into a reason",
            "a( +b( +f -g) +c &d( _e)) y( +h)",
        ),
        (
            lambda m: edits.set_relation(m, "d", Relation.UNDERCUT),
            "Move 1.2 under 1.1 as undercut",
            "a( +b( +f -g _c &d( _e))) y( +h)",
        ),
        (
            lambda m: edits.set_relation(m, "f", Relation.UNDERCUT),
            "Move 1.1.1 under 1.1 as undercut",
            "a( +b( -g _f) -c &d( _e)) y( +h)",
        ),
        (
            lambda m: edits.set_relation(m, "b", Relation.UNDERCUT),
            "Move 1.1 under 1.2 as undercut",
            "a( -c &d( _e _b( +f -g))) y( +h)",
        ),
        (lambda m: edits.set_relation(m, "h", Relation.UNDERCUT), None, "no argument here"),
        (lambda m: edits.set_relation(m, "e", Relation.UNDERCUT), None, "undercut already"),
        (
            lambda m: edits.set_relation(m, "e", Relation.REASON),
            "Move 1.2/1 under 1 as reason",
            "a( +b( +f -g) -c &d +e) y( +h)",
        ),
        (
            lambda m: edits.set_relation(m, "f", Relation.CO_PREMISE),
            "Join 1.1.1 to 1.1",
            "a( +b( -g) &f -c &d( _e)) y( +h)",
        ),
        (
            lambda m: edits.set_relation(m, "e", Relation.CO_PREMISE),
            "Join 1.2/1 to 1.2",
            "a( +b( +f -g) -c &d &e) y( +h)",
        ),
        (lambda m: edits.set_relation(m, "h", Relation.CO_PREMISE), None, "stands alone"),
        (lambda m: edits.set_relation(m, "d", Relation.CO_PREMISE), None, "stands alone"),
        (lambda m: edits.set_relation(m, "y", Relation.REASON), None, "bears on nothing"),
        (
            lambda m: edits.join_claims(m, ("b", "y")),
            "Join 2 to 1.1",
            "a( +b( +f -g) &y( +h) -c &d( _e))",
        ),
        (lambda m: edits.join_claims(m, ("b", "a")), None, "what bears on it"),
        (lambda m: edits.join_claims(m, ("c", "d")), None, "to join them"),
        (
            lambda m: edits.move_claim(m, "d", "f", Stance.PRO),
            "Move 1.2b under 1.1.1 as reason",
            "a( +b( +f( +d) -g) -c( _e)) y( +h)",
        ),
        (
            lambda m: edits.move_claim(m, "y", "P", Stance.PRO),
            "Move 2 under 1.1 as undercut",
            "a( +b( +f -g _y( +h)) -c &d( _e))",
        ),
        (lambda m: edits.move_claim(m, "b", "f", Stance.PRO), None, "under itself"),
        (lambda m: edits.move_claim(m, "b", "R", Stance.PRO), None, "under itself"),
        (lambda m: edits.move_claim(m, "b", "P", Stance.PRO), None, "undercut itself"),
        (lambda m: edits.move_claim(m, "b", "gone", Stance.PRO), None, "no longer"),
    ],
)
def test_moves(argmap: ArgumentMap, edit: Edit, label: str | None, after: str) -> None:
    if label is None:
        with pytest.raises(EditError, match=after):
            edit(argmap)
        return
    step = edit(argmap)
    argmap.apply(step.changes)
    assert step.label == label
    assert signed(argmap) == after


def test_joining_keeps_what_was_said_of_each(sketch: Sketch) -> None:
    argmap = sketch("P: b + a", "Q: c + a", "U: e - Q", "V: f - P")
    for known, note, scheme in (("P", "One.", ""), ("Q", "Two.", "Analogy")):
        before = argmap.arguments[known]
        argmap.apply([Updated(before, replace(before, note=note, scheme=scheme))])
    step = edits.join_claims(argmap, ("c", "b"))
    assert step.label == "Join 1.1 and 1.2"
    argmap.apply(step.changes)
    joined = argmap.arguments["P"]
    assert (joined.premises, joined.note, joined.scheme) == (
        ("b", "c"),
        "One.\n\nTwo.",
        "Analogy",
    )
    assert signed(argmap) == "a( +b &c( _f _e))"


def test_moving_among_siblings_steps_over_contradictions(sketch: Sketch) -> None:
    argmap = sketch("P: b + a", "X: a - z", "Y: z - a", "Q: c + a")
    argmap.apply(edits.reorder(argmap, "c", -1).changes)
    assert signed(argmap) == "a( +c +b) z"


def test_a_claim_never_joins_what_bears_on_it_in_a_ring(sketch: Sketch) -> None:
    argmap = sketch("H: a&c + t", "A: t + a")
    with pytest.raises(EditError, match="against itself"):
        edits.set_relation(argmap, "c", edits.Relation.CO_PREMISE)
