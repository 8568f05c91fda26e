from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from strategies import maps

from argmap.model.map import ArgumentMap
from argmap.rendering.brief import LEGIBLE, brief_shapes, brief_size, brief_words
from argmap.rendering.looks import Form, looks
from argmap.rendering.pixmaps import EDGE, Pixmaps
from argmap.rendering.shapes import Rectangle, Words
from argmap.rendering.style import Style


@pytest.mark.parametrize("scale", [0.35, 0.36, 0.5, 0.6, 0.7, 0.72])
def test_words_in_brief_can_be_read(style: Style, scale: float) -> None:
    assert brief_size(scale, style) * scale >= LEGIBLE


def test_words_that_can_be_read_are_left_as_they_are(style: Style) -> None:
    assert brief_size(0.73, style) == brief_size(4.0, style) == 0
    assert brief_size(0.4, replace(style, font_size=24.0)) == 0


def test_a_zoom_has_few_sizes(style: Style) -> None:
    assert {brief_size(at / 1000, style) for at in range(360, 720)} == {12, 16, 23}


def test_what_fits_is_said_in_full_and_the_rest_is_left_open(
    debate: ArgumentMap, style: Style
) -> None:
    found = looks(debate, style)
    short = brief_words(found["c14"], 11, found["c14"].width - 12)
    assert " ".join(line.text for line in short.lines) == debate.claims["c14"].text
    long = brief_words(found["c06"], 16, found["c06"].width - 25)
    told = " ".join(line.text for line in long.lines)
    assert told.endswith("…")
    assert debate.claims["c06"].text.startswith(told.removesuffix("…"))
    after = debate.claims["c06"].text[len(told) - 1]
    assert not after.isalnum()


@given(maps())
def test_brief_words_stay_in_their_boxes(argmap: ArgumentMap) -> None:
    style = Style.of("dark")
    for look in looks(argmap, style).values():
        for size in (12, 16, 23):
            words = brief_shapes(look, style, size)[-1]
            assert isinstance(words, Words)
            assert words.x >= 5
            assert words.x + words.block.width <= look.width + 1e-6
            assert len(words.block.lines) == 1 or words.y >= 3


def test_a_brief_box_keeps_frame_band_and_sign(debate: ArgumentMap, style: Style) -> None:
    look = looks(debate, replace(style, numbers=True))["c08"]
    assert look.form is Form.OBJECTION
    frame, *others = brief_shapes(look, style, 16)
    assert isinstance(frame, Rectangle)
    assert frame.ink.fill == "attack_fill"
    assert sum(isinstance(shape, Words) for shape in others) == 1
    ring = brief_shapes(look, style, 16, selected=True)[0]
    assert isinstance(ring, Rectangle)
    assert ring.ink.stroke == "focus"


def test_a_brief_box_still_counts_what_is_folded_away(debate: ArgumentMap, style: Style) -> None:
    look = looks(debate, style, {"c03": 1_234})["c03"]
    chip, words = brief_shapes(look, style, 23)[-2:]
    assert isinstance(chip, Rectangle)
    assert isinstance(words, Words)
    assert words.block.lines[0].text == "+1,234"
    assert chip.y + chip.height <= look.height + EDGE


def test_brief_pixmaps_are_kept_apart(debate: ArgumentMap, style: Style) -> None:
    look, pixmaps = looks(debate, style)["c06"], Pixmaps()
    brief = pixmaps.box(look, style, 0.5, brief=16)
    assert brief is not None
    assert pixmaps.box(look, style, 0.5, brief=16) is brief
    assert pixmaps.box(look, style, 0.5) is not brief
