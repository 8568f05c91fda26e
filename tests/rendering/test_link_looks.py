from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from strategies import maps

from argmap.model.changes import Updated
from argmap.model.map import ArgumentMap
from argmap.rendering.link_looks import word_rects
from argmap.rendering.link_shapes import (
    LinkLook,
    Tag,
    label_shapes,
    tag_shapes,
    tag_size,
    tag_words,
)
from argmap.rendering.looks import Form
from argmap.rendering.marks import UNMARKED, Mark
from argmap.rendering.near import overlap
from argmap.rendering.picture import compose
from argmap.rendering.pixmaps import Pixmaps
from argmap.rendering.shapes import Circle, Curves, Rectangle, Words
from argmap.rendering.style import Style


def with_argument(argmap: ArgumentMap, known: str, **facts: object) -> ArgumentMap:
    argument = argmap.arguments[known]
    argmap.apply([Updated(argument, replace(argument, **facts))])  # type: ignore[arg-type]
    return argmap


def link(argmap: ArgumentMap, known: str, style: Style) -> LinkLook:
    return compose(argmap, style).links[known]


def test_a_scheme_is_the_word_on_its_line(debate: ArgumentMap, style: Style) -> None:
    with_argument(debate, "a03", scheme="argument  from sign")
    assert link(debate, "a03", style).word == "argument from sign"
    assert link(debate, "a03", replace(style, words=False)).word == ""
    assert link(debate, "a03", replace(style, marks=UNMARKED)).word == "because"


def test_a_long_scheme_is_broken_and_an_endless_one_left_out(
    debate: ArgumentMap, style: Style
) -> None:
    with_argument(debate, "a03", scheme="argument from popular practice and long custom")
    found = link(debate, "a03", style)
    assert 1 < len(tag_words(found.tag, style.faces).lines) <= 3
    with_argument(debate, "a03", scheme="argument " * 60)
    assert link(debate, "a03", style).word == "because"


@given(maps())
def test_named_schemes_cover_no_boxes(argmap: ArgumentMap) -> None:
    for argument in list(argmap.arguments.values()):
        argmap.apply([Updated(argument, replace(argument, scheme="from expert opinion"))])
    style = Style.of("light")
    picture = compose(argmap, style)
    for found in picture.links.values():
        if found.measure:
            ground = word_rects(found, style)[0]
            for place in picture.places.values():
                assert not overlap(ground, (place.x, place.y, place.right, place.bottom))


def test_a_strength_and_a_note_stand_behind_the_word(debate: ArgumentMap, style: Style) -> None:
    plain = link(debate, "a03", style)
    marked = link(with_argument(debate, "a03", strength=0.75, note="n"), "a03", style)
    assert (marked.strength, marked.noted) == (75, True)
    assert tag_size(marked.tag, style.faces)[0] > tag_size(plain.tag, style.faces)[0]
    shapes = label_shapes(marked, style)
    assert sum(isinstance(shape, Circle) for shape in shapes) == 1
    assert sum(isinstance(shape, Curves) for shape in shapes) == 1
    hidden = link(debate, "a03", replace(style, marks=frozenset((Mark.SCHEME,))))
    assert (hidden.strength, hidden.noted) == (None, False)


def test_marks_stand_beside_a_badge(style: Style) -> None:
    plain = tag_shapes(Tag(Form.REASON), 0.0, 0.0, style)
    marked = tag_shapes(Tag(Form.REASON, strength=40, noted=True), 0.0, 0.0, style)
    assert marked[: len(plain)] == plain
    grounds = [shape for shape in marked if isinstance(shape, Rectangle)]
    assert len(grounds) == 1
    assert grounds[0].x > 0


def test_without_colours_the_badges_of_attacks_are_open() -> None:
    style = Style.of("print")
    for form in (Form.REASON, Form.OBJECTION, Form.UNDERCUT):
        disc = tag_shapes(Tag(form), 0.0, 0.0, style)[0]
        assert isinstance(disc, Circle)
        assert (disc.ink.fill == "canvas") is (form is not Form.REASON)


def test_lines_of_a_word_keep_to_its_ground(style: Style) -> None:
    tag = Tag(Form.REASON, "argument from popular practice", 50, True, 60.0)
    ground, words, *_ = tag_shapes(tag, 5.0, 7.0, style)
    assert isinstance(ground, Rectangle)
    assert isinstance(words, Words)
    for line in words.block.lines:
        assert ground.x <= words.x + line.x
        assert words.x + line.x + line.width <= ground.x + ground.width
        assert ground.y < words.y + line.baseline < ground.y + ground.height


def test_a_pixmap_has_room_for_its_words(style: Style) -> None:
    pixmaps = Pixmaps()
    tag = Tag(Form.REASON, "an argument from the popular practice of the land", 50)
    assert pixmaps.tag(tag, style, 1.0).width() > tag_size(tag, style.faces)[0]
    assert pixmaps.tag(tag, style, 1.0) is pixmaps.tag(tag._replace(), style, 1.0)
    assert pixmaps.tag(tag._replace(ground="group1_fill"), style, 1.0) is not pixmaps.tag(
        tag, style, 1.0
    )


def test_words_stand_on_the_ground_of_their_area(debate: ArgumentMap, style: Style) -> None:
    for known in ("c02", "c12"):
        claim = debate.claims[known]
        debate.apply([Updated(claim, replace(claim, tags=("both",)))])
    picture = compose(debate, replace(style, groups="tag"))
    (area,) = [area for area in picture.areas if area.group.name == "both"]
    assert picture.links["a09"].ground == f"group{area.group.hue}_fill"
    assert picture.links["a08"].ground == "canvas"
