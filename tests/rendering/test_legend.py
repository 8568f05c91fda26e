from __future__ import annotations

from dataclasses import replace
from typing import Any

from argmap.model.changes import Updated
from argmap.model.map import ArgumentMap
from argmap.rendering.legend import key
from argmap.rendering.marks import UNMARKED
from argmap.rendering.panels import Panel
from argmap.rendering.picture import compose
from argmap.rendering.shapes import Circle, Curves, Ink, Lines, Rectangle, Words, moved
from argmap.rendering.style import Style


def told(panel: Panel) -> list[str]:
    return [shape.block.lines[0].text for shape in panel.shapes if isinstance(shape, Words)]


def told_of(argmap: ArgumentMap, style: Style, **wishes: Any) -> list[str]:
    return told(key(compose(argmap, style, **wishes), style))


def test_every_mark_that_is_shown_is_explained(debate: ArgumentMap, style: Style) -> None:
    claim = debate.claims["c04"]
    debate.apply(
        [
            Updated(claim, replace(claim, confidence=0.5, asserted=True)),
            Updated(debate.claims["c07"], replace(debate.claims["c07"], asserted=False)),
            Updated(
                debate.arguments["a01"], replace(debate.arguments["a01"], strength=0.5, note="n")
            ),
        ]
    )
    assert told_of(debate, replace(style, groups="tag"))[6:] == [
        "with a note (1)",
        "tag (1)",
        "with a source (2)",
        "how sure the author is (1)",
        "asserted (1)",
        "not asserted (1)",
        "kept in its place (1)",
        "how strong an argument is (1)",
        "argument with a note (1)",
        "t (1)",
    ]
    listed = told_of(debate, replace(style, sources=True))
    assert "number of its source (2)" in listed
    assert not any(text.startswith("with a source") for text in listed)


def test_what_is_not_shown_is_not_explained(debate: ArgumentMap, style: Style) -> None:
    bare = told_of(debate, replace(style, marks=UNMARKED))
    assert bare == [
        "reasons (5)",
        "objections (5)",
        "undercut (1)",
        "premises taken together (1)",
        "contradiction (1)",
        "unstated claim (1)",
    ]


def test_the_key_is_as_wide_as_the_map_and_no_wider(debate: ArgumentMap, style: Style) -> None:
    picture = compose(debate, style)
    narrow = replace(picture, bounds=(0.0, 0.0, 330.0, 900.0))
    assert key(narrow, style).width <= 330
    assert key(narrow, style).height > key(picture, style).height


def test_without_colours_samples_are_told_apart_by_their_shapes(debate: ArgumentMap) -> None:
    style = Style.of("print")
    panel = key(compose(debate, style), style)
    grounds = [s for s in panel.shapes if isinstance(s, Rectangle) and s.width == 15.0]
    assert [ground.ink.fill for ground in grounds] == [
        "support_line",
        "attack_fill",
        "undercut_fill",
    ]
    assert sum(isinstance(shape, Circle) and shape.radius == 2.5 for shape in panel.shapes) == 1


def test_shapes_are_moved() -> None:
    ink = Ink(fill="text")
    assert moved(Circle(1.0, 2.0, 3.0, ink), 10.0, 20.0) == Circle(11.0, 22.0, 3.0, ink)
    assert moved(Lines(((1.0, 2.0),), ink), 10.0, 20.0) == Lines(((11.0, 22.0),), ink)
    assert moved(Curves(((1.0, 2.0),), ink), 10.0, 20.0) == Curves(((11.0, 22.0),), ink)
