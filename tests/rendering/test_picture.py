from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from strategies import maps

from argmap.errors import CancelledError, LayoutError
from argmap.interchange.outline import read_outline
from argmap.model.elements import Claim, MapInfo, Source
from argmap.model.map import ArgumentMap
from argmap.rendering.drawing import drawn
from argmap.rendering.legend import key
from argmap.rendering.looks import Form
from argmap.rendering.panels import grandeur, heading, reference, source_list
from argmap.rendering.picture import Picture, compose
from argmap.rendering.shapes import Words
from argmap.rendering.style import Style


def said(picture: Picture, style: Style, kind: str) -> list[str]:
    """Give the texts of all things of a kind, each block as one."""
    return [
        " ".join(line.text for line in shape.block.lines)
        for thing in drawn(picture, style)
        if thing.kind == kind
        for shape in thing.shapes
        if isinstance(shape, Words)
    ]


def test_all_of_a_map_is_in_its_picture(debate: ArgumentMap, picture: Picture) -> None:
    assert picture.looks.keys() == picture.places.keys() == debate.claims.keys()
    rivals = {known for known in debate.arguments if debate.is_contradiction(known)}
    assert picture.links.keys() == debate.arguments.keys() - rivals
    assert [(clash.one, clash.other) for clash in picture.contradictions] == [("c01", "c02")]
    assert picture.links["a02"].route.bracket is not None
    assert picture.links["a04"].form is Form.UNDERCUT
    assert picture.links["a04"].clearance > 0


@given(argmap=maps())
def test_boxes_have_their_measured_size(argmap: ArgumentMap) -> None:
    picture = compose(argmap, Style.of("light"), title=True, legend=True, sources=True)
    for known, place in picture.places.items():
        look = picture.looks[known]
        assert (place.width, place.height) == pytest.approx((look.width, look.height))
    left, top, width, height = picture.bounds
    for panel in picture.panels:
        assert panel.x >= left - 1e-6
        assert panel.y >= top - 1e-6
        assert panel.x + panel.width <= left + width + 1e-6
        assert panel.y + panel.height <= top + height + 1e-6


def test_title_legend_and_sources_stand_around_the_map(picture: Picture) -> None:
    assert picture.heading is not None
    assert picture.legend is not None
    assert picture.sources is not None
    highest = min(place.y for place in picture.places.values())
    lowest = max(place.bottom for place in picture.places.values())
    assert picture.heading.y + picture.heading.height < highest
    assert picture.legend.y > lowest
    assert picture.sources.y > picture.legend.y + picture.legend.height


def test_what_the_panels_say(picture: Picture, style: Style) -> None:
    panels = said(picture, style, "panel")
    assert panels[:3] == ["Open or proprietary?", "A standfirst.", "An editor"]
    assert "reasons (5)" in panels
    assert "undercut (1)" in panels
    assert "premises taken together (1)" in panels
    assert "contradiction (1)" in panels
    assert "unstated claim (1)" in panels
    assert "The Review, Open questions, 2025." in panels


def test_sources_are_numbered_in_reading_order(picture: Picture) -> None:
    assert picture.looks["c03"].marks.sources == "1"
    assert picture.looks["c04"].marks.sources == "1, 2"


def test_without_wishes_there_is_the_map_alone(debate: ArgumentMap, style: Style) -> None:
    picture = compose(debate, style)
    assert picture.panels == ()
    assert picture.looks["c03"].number == ""
    untitled = ArgumentMap.of([MapInfo(id="m"), Claim(id="c", text="Alone.")])
    assert compose(untitled, style, title=True, sources=True).panels == ()


def test_words_can_be_left_to_signs(debate: ArgumentMap, style: Style) -> None:
    assert {"because", "but", "however", "and"} == set(said(compose(debate, style), style, "label"))
    mute = replace(style, words=False)
    assert said(compose(debate, mute), mute, "label") == []


def test_what_is_folded_away_is_left_out(debate: ArgumentMap, style: Style) -> None:
    picture = compose(debate, style, shown={"c01": 9, "c02": 0, "c12": 0})
    assert list(picture.places) == ["c01", "c02", "c12"]
    assert list(picture.links) == ["a09"]
    assert "+9" in said(picture, style, "box")


def test_an_unknown_layout_is_refused(debate: ArgumentMap, style: Style) -> None:
    with pytest.raises(LayoutError):
        compose(debate, style, engine="astrology")


def test_a_person_can_stop_it(debate: ArgumentMap, style: Style) -> None:
    with pytest.raises(CancelledError):
        compose(debate, style, progress=lambda share: share < 0)


def test_all_that_is_drawn_is_within_what_is_said_of_it(picture: Picture, style: Style) -> None:
    for thing in drawn(picture, style):
        for shape in thing.shapes:
            if isinstance(shape, Words):
                left, top, right, bottom = thing.bounds
                assert left <= thing.x + shape.x
                assert thing.x + shape.x + shape.block.width <= right + 1e-6
                assert top <= thing.y + shape.y
                assert thing.y + shape.y + shape.block.height <= bottom + 1e-6


def test_the_wider_the_map_the_larger_its_title() -> None:
    info = MapInfo(id="m", title="A title", note="First.\n\nSecond.", author="")
    small, large = (
        heading(info, 11, width, grandeur(width, 6_000.0)) for width in (400.0, 9_000.0)
    )
    assert small is not None
    assert large is not None
    assert large.height > 1.5 * small.height
    texts = [shape.block.lines[0].text for shape in small.shapes if isinstance(shape, Words)]
    assert texts == ["A title", "First."]


def test_a_strip_has_no_title_that_is_higher_than_the_map() -> None:
    assert grandeur(40_000.0, 300.0) < grandeur(40_000.0, 3_000.0)
    assert grandeur(300.0, 9_000.0) == 1.0


def test_the_key_and_the_sources_of_a_wide_map_grow_with_its_title(
    debate: ArgumentMap, style: Style
) -> None:
    picture = replace(compose(debate, style), bounds=(0.0, 0.0, 9_000.0, 500.0))
    usual, large = key(picture, style), key(picture, style, 2.0)
    assert large.height == pytest.approx(2 * usual.height)
    assert len(large.shapes) == len(usual.shapes)
    sizes = {shape.block.face.size for shape in large.shapes if isinstance(shape, Words)}
    assert sizes == {20}
    listed = list(debate.sources.values())
    small, wide = (source_list(listed, style.faces, 900.0, scale) for scale in (1.0, 2.0))
    assert small is not None
    assert wide is not None
    assert wide.height > 1.8 * small.height


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            Source(id="s", author="A. Writer", title="A text", date="2025"),
            "A. Writer, A text, 2025.",
        ),
        (Source(id="s", title="Why?", address="https://a.b"), "Why? https://a.b"),
        (Source(id="s"), "Untitled source."),
    ],
)
def test_how_a_source_is_named(source: Source, expected: str) -> None:
    assert reference(source) == expected


def test_a_map_in_a_script_from_right_to_left_is_mirrored(style: Style) -> None:
    def places(*texts: str) -> list[float]:
        argmap = read_outline("\n  + ".join(texts) + "\n")
        made = compose(argmap, style).places
        known = {claim.text: claim.id for claim in argmap.claims.values()}
        return [made[known[text]].x for text in texts[1:]]

    first, second = places("Main.", "One.", "Two.")
    assert first < second
    first, second = places("הטענה הראשית.", "הראשונה.", "השנייה.")
    assert first > second
