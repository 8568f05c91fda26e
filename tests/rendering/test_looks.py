from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from strategies import maps

from argmap.model.changes import Updated
from argmap.model.elements import MapInfo
from argmap.model.map import ArgumentMap
from argmap.rendering.looks import PLACEHOLDER, Form, Mark, look_of, looks
from argmap.rendering.style import Style


def test_forms_follow_from_homes(debate: ArgumentMap, style: Style) -> None:
    found = {known: look.form for known, look in looks(debate, style).items()}
    assert found["c01"] is Form.CONTENTION
    assert found["c02"] is Form.CONTENTION
    assert found["c03"] is found["c04"] is Form.REASON
    assert found["c07"] is Form.UNDERCUT
    assert found["c08"] is Form.OBJECTION
    assert found["c14"] is Form.FREE


def test_the_first_claim_of_a_map_heads_it_though_nothing_rests_on_it(style: Style) -> None:
    from argmap.model import edits

    argmap = ArgumentMap(MapInfo(id="m"))
    argmap.apply(edits.add_free_claim(argmap, "Only this.").changes)
    assert [look.form for look in looks(argmap, style).values()] == [Form.CONTENTION]


@given(argmap=maps())
def test_one_look_is_the_look_among_all(argmap: ArgumentMap) -> None:
    style = Style(Style.of("light").theme, numbers=True)
    for known, look in looks(argmap, style).items():
        assert look_of(argmap, known, style) is look


@given(argmap=maps())
def test_the_text_lies_within_its_box(argmap: ArgumentMap) -> None:
    style = Style(Style.of("dark").theme, numbers=True)
    for look in looks(argmap, style).values():
        assert look.text_x >= 8
        assert look.text_x + look.text.width <= look.width - 8
        assert look.text_y + look.text.height <= look.height - 8
        assert look.foot[1] <= look.height - 8


def test_what_keeps_its_words_keeps_its_look(debate: ArgumentMap, style: Style) -> None:
    before = looks(debate, style)
    claim = debate.claims["c03"]
    debate.apply([Updated(claim, replace(claim, text="Openness slows progress."))])
    after = looks(debate, style)
    assert {known for known in before if before[known] is not after[known]} == {"c03"}


def test_marks_say_what_more_there_is(debate: ArgumentMap, style: Style) -> None:
    found = looks(debate, style)
    assert found["c03"].marks == (Mark.SOURCE, Mark.NOTE, Mark.TAG)
    assert found["c06"].marks == (Mark.PIN,)
    assert found["c01"].marks == ()
    listed = looks(debate, replace(style, sources=True), None, {"c03": "1"})
    assert listed["c03"].marks == (Mark.NOTE, Mark.TAG)
    assert listed["c03"].sources == "1"


def test_a_number_makes_a_box_higher(debate: ArgumentMap, style: Style) -> None:
    plain, numbered = looks(debate, style), looks(debate, replace(style, numbers=True))
    assert numbered["c08"].number == "1.3"
    assert numbered["c08"].height > plain["c08"].height


def test_an_empty_claim_has_a_placeholder(debate: ArgumentMap, style: Style) -> None:
    look = looks(debate, style)["c09"]
    assert look.empty
    assert look.text.lines[0].text == PLACEHOLDER
    assert look.width >= 56


def test_only_what_is_shown_has_a_look(debate: ArgumentMap, style: Style) -> None:
    found = looks(debate, style, {"c02": 0, "c01": 12})
    assert list(found) == ["c02", "c01"]
    assert found["c01"].hidden == 12


@pytest.mark.parametrize("size", [9.0, 11.0, 24.0])
def test_boxes_grow_with_the_size(debate: ArgumentMap, style: Style, size: float) -> None:
    look = looks(debate, replace(style, font_size=size))["c06"]
    assert look.text.face.size == size
    assert look.width == pytest.approx(19 + 36 * 0.46 * size, rel=0.25)
