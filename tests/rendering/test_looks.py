from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from strategies import maps

from argmap.model import edits
from argmap.model.changes import Updated
from argmap.model.elements import Claim, MapInfo, Pin
from argmap.model.map import ArgumentMap
from argmap.rendering.looks import PLACEHOLDER, Form, Look, look_of, looks
from argmap.rendering.marks import ALL_MARKS, BARE, UNMARKED, Mark
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
    for look in looks(
        argmap, style, None, dict.fromkeys(list(argmap.claims)[::2], "1, 2")
    ).values():
        assert look.text_x >= 8
        assert look.text_x + look.text.width <= look.width - 8
        assert look.text_y + look.text.height <= look.height - 8
        assert look.foot_y <= look.height - 8
        for sign, after in zip(look.foot, look.foot[1:], strict=False):
            assert sign.x + sign.width < after.x
        if look.foot:
            assert look.foot[0].x >= 8
            assert look.foot[-1].x + look.foot[-1].width <= look.width - 8
        if look.cited is not None:
            words, x, y = look.cited
            assert x >= 8
            assert x + words.width <= look.width - 8
            assert y >= look.text_y - 3


def test_what_keeps_its_words_keeps_its_look(debate: ArgumentMap, style: Style) -> None:
    before = looks(debate, style)
    claim = debate.claims["c03"]
    debate.apply([Updated(claim, replace(claim, text="Openness slows progress."))])
    after = looks(debate, style)
    assert {known for known in before if before[known] is not after[known]} == {"c03"}


def test_marks_say_what_more_there_is(debate: ArgumentMap, style: Style) -> None:
    found = looks(debate, style)
    assert [sign.mark for sign in found["c03"].foot] == [Mark.TAG, Mark.SOURCE]
    assert found["c03"].marks.noted
    assert [sign.mark for sign in found["c06"].foot] == [Mark.PIN]
    assert found["c01"].foot == ()
    assert found["c01"].marks is BARE
    (cited,) = found["c04"].foot
    assert cited.words is not None
    assert cited.words.lines[0].text == "2"


def test_sources_that_are_listed_stand_as_raised_figures(debate: ArgumentMap, style: Style) -> None:
    look = looks(debate, replace(style, sources=True), None, {"c03": "1, 2", "c10": "3"})["c03"]
    assert [sign.mark for sign in look.foot] == [Mark.TAG]
    assert look.cited is not None
    words, x, y = look.cited
    last = look.text.lines[-1]
    assert words.lines[0].text == "1,2"
    assert words.face.size < look.text.face.size
    assert x >= look.text_x + last.x + last.width
    assert y + words.height < look.text_y + last.baseline
    hebrew = looks(debate, style, None, {"c10": "3"})["c10"]
    assert hebrew.cited is not None
    last = hebrew.text.lines[-1]
    assert hebrew.cited[1] + hebrew.cited[0].width <= hebrew.text_x + last.x


def _only(style: Style, **facts: Any) -> Look:
    argmap = ArgumentMap.of([MapInfo(id="m"), Claim(id="c", text="It is so, they say.", **facts)])
    return looks(argmap, style)["c"]


def test_each_mark_can_be_left_out(style: Style) -> None:
    facts: dict[Mark, dict[str, Any]] = {
        Mark.NOTE: {"note": "n"},
        Mark.TAG: {"tags": ("t",)},
        Mark.CONFIDENCE: {"confidence": 0.0},
        Mark.ASSERTED: {"asserted": False},
        Mark.PIN: {"pin": Pin(0.0, 0.0)},
    }
    plain = _only(style)
    for mark, fact in facts.items():
        shown = _only(style, **fact)
        assert shown.marks != BARE, mark
        without = replace(style, marks=ALL_MARKS - {mark})
        hidden = _only(without, **fact)
        assert (hidden.width, hidden.height, hidden.foot) == (plain.width, plain.height, ()), mark
        assert not hidden.marks.noted


def test_a_claim_without_marks_looks_the_same_in_every_style(style: Style) -> None:
    assert _only(style) is _only(replace(style, marks=UNMARKED))


def test_tags_take_one_line_and_the_rest_are_counted(style: Style) -> None:
    few, many = _only(style, tags=("law", "tax")), _only(style, tags=tuple("abcdefghijklmnop"))
    assert few.height == many.height
    assert [sign.words.lines[0].text for sign in few.foot if sign.words] == ["law", "tax"]
    told = [sign.words.lines[0].text for sign in many.foot if sign.words]
    assert told[0] == "a"
    assert int(told[-1].removeprefix("+")) + len(told) - 1 == 16
    (long,) = _only(style, tags=("x" * 100,)).foot
    assert long.words is not None
    assert len(long.words.lines[0].text) < 30


@pytest.mark.parametrize("share", [0.0, 0.004, 0.5, 1.0])
def test_a_confidence_is_told_in_percent(style: Style, share: float) -> None:
    (sign,) = _only(style, confidence=share).foot
    assert sign.mark is Mark.CONFIDENCE
    assert sign.value == round(100 * share)
    assert sign.words is not None
    assert sign.words.lines[0].text == f"{sign.value}\u202f%"


def test_marks_grow_with_the_font(style: Style) -> None:
    small, large = (_only(replace(style, font_size=n), confidence=0.5).foot[0] for n in (11, 22))
    assert large.width == pytest.approx(2 * small.width, rel=0.1)


def test_marks_of_what_runs_from_right_to_left_are_mirrored(style: Style) -> None:
    argmap = ArgumentMap.of(
        [MapInfo(id="m", language="he"), Claim(id="c", text="2024", tags=("t",), confidence=0.5)]
    )
    look = looks(argmap, style)["c"]
    assert look.text.rtl
    assert [sign.mark for sign in look.foot] == [Mark.CONFIDENCE, Mark.TAG]


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


def test_a_long_number_is_shown_without_its_beginning(style: Style) -> None:
    argmap = ArgumentMap()
    argmap.apply(edits.add_free_claim(argmap, "No.").changes)
    (last,) = argmap.claims
    for _ in range(200):
        step = edits.add_reason(argmap, last, "No.")
        argmap.apply(step.changes)
        last = step.focus[0]
    seen = looks(argmap, replace(style, numbers=True))
    assert seen[last].number.startswith("…")
    assert seen[last].number.endswith(".1.1")
    assert max(look.width for look in seen.values()) < 200
