from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import maps

from argmap.errors import ExportError
from argmap.layout.contract import Place
from argmap.model.elements import Argument, Claim, Element, Excerpt, MapInfo, Source
from argmap.model.map import ArgumentMap
from argmap.rendering.areas import areas
from argmap.rendering.export import export
from argmap.rendering.group_shapes import edge_shapes, ground_shapes, name_shapes
from argmap.rendering.groups import Area, Grounds, groups_of, name_size
from argmap.rendering.near import Rect, overlap
from argmap.rendering.picture import compose
from argmap.rendering.shapes import Curves, Words
from argmap.rendering.style import Style

TAGS = st.lists(st.sampled_from(["law", "tax", "land"]), max_size=2, unique=True)


def tagged(tags: Mapping[str, tuple[str, ...]], *arguments: tuple[str, str]) -> ArgumentMap:
    """Give a map of tagged claims; the arguments are pairs of a premise and its target."""
    elements: list[Element] = [MapInfo(id="m")]
    elements += [Claim(id=known, text=known, tags=some) for known, some in tags.items()]
    elements += [
        Argument(id=f"a{at}", premises=(premise,), target=target)
        for at, (premise, target) in enumerate(arguments)
    ]
    return ArgumentMap.of(elements)


def rect(place: Place) -> Rect:
    return place.x, place.y, place.right, place.bottom


def row(*lefts: float) -> dict[str, Place]:
    """Give boxes of one size in a row, by the letters from a on."""
    return {chr(97 + at): Place(left, 0.0, 60.0, 30.0) for at, left in enumerate(lefts)}


@given(maps(), st.data())
def test_an_area_holds_its_boxes_and_no_others(argmap: ArgumentMap, data: st.DataObject) -> None:
    from argmap.model.changes import Updated

    for claim in list(argmap.claims.values()):
        argmap.apply([Updated(claim, replace(claim, tags=tuple(data.draw(TAGS))))])
    style = replace(Style.of("light"), groups="tag")
    picture = compose(argmap, style, legend=True)
    held = [(area.group.name, claim) for area in picture.areas for claim in area.claims]
    expected = [(tag, known) for known, claim in argmap.claims.items() for tag in claim.tags]
    assert sorted(held) == sorted(expected)
    for area in picture.areas:
        for known, place in picture.places.items():
            inside = [
                area.holds(x, y) for x in (place.x, place.right) for y in (place.y, place.bottom)
            ]
            if known in area.claims:
                assert all(inside)
                assert area.holds(*place.centre)
            elif not _crowded(picture.places, known):
                assert not any(inside), (area.group.name, known)


def _crowded(places: object, known: str) -> bool:
    """Tell whether boxes overlap, as pinned ones may."""
    assert isinstance(places, dict)
    return any(
        other != known and overlap(rect(places[known]), rect(place))
        for other, place in places.items()
    )


def test_neighbours_share_an_area_and_what_stands_between_parts_them(style: Style) -> None:
    argmap = tagged(
        {"a": ("t",), "b": ("t",), "c": (), "d": ("t",)}, ("a", "c"), ("b", "c"), ("d", "c")
    )
    found = areas(argmap, row(0.0, 80.0, 160.0, 240.0), style, "tag")
    assert [area.claims for area in found] == [("a", "b"), ("d",)]
    assert [area.bounds for area in found][1][0] > 220


def test_what_is_unrelated_is_joined_only_where_it_all_but_touches(style: Style) -> None:
    argmap = tagged({"a": ("t",), "b": ("t",)})
    near, far = row(0.0, 75.0), row(0.0, 110.0)
    assert len(areas(argmap, near, style, "tag")) == 1
    assert len(areas(argmap, far, style, "tag")) == 2


def test_the_room_between_a_claim_and_its_reasons_is_theirs(style: Style) -> None:
    argmap = tagged({"a": ("t",), "b": ("t",)}, ("b", "a"))
    places = {"a": Place(0.0, 0.0, 60.0, 30.0), "b": Place(90.0, 90.0, 60.0, 30.0)}
    (area,) = areas(argmap, places, style, "tag")
    assert area.holds(75.0, 60.0)
    assert not area.holds(75.0, 15.0)
    assert not area.holds(140.0, 60.0 - 25.0) or area.bounds[2] < 160


def test_areas_of_one_box_lie_within_each_other(style: Style) -> None:
    argmap = tagged({"a": ("t", "u"), "b": ("t",)})
    found = areas(argmap, row(0.0, 300.0), style, "tag")
    outer, inner = found[0], found[-1]
    assert inner.group.name == "u"
    assert outer.bounds[0] < inner.bounds[0]
    assert outer.bounds[3] > inner.bounds[3]


def test_names_cover_neither_boxes_nor_words_nor_each_other(style: Style) -> None:
    argmap = tagged({"a": ("t", "u"), "b": ("t",), "c": ("v",)})
    places = row(0.0, 75.0, 300.0)
    word = (-10.0, -20.0, 30.0, 0.0)
    found = areas(argmap, places, style, "tag", [word])
    grounds: list[Rect] = []
    for area in found:
        assert area.name_at is not None
        (x, y), (width, height) = area.name_at, name_size(area.name)
        ground = (x, y, x + width, y + height)
        for other in (*grounds, word, *map(rect, places.values())):
            assert not overlap(ground, other)
        grounds.append(ground)


def test_sources_group_as_well_and_are_named_briefly(style: Style) -> None:
    elements: list[Element] = [
        MapInfo(id="m"),
        Source(id="s", author="A. Writer", date="2025", title="A text"),
        Source(id="z", title="A very long title that goes on and on without end"),
        Excerpt(id="e", source="s"),
        Excerpt(id="f", source="s"),
        Excerpt(id="g", source="z"),
        Claim(id="a", text="a", excerpts=("e", "f")),
        Claim(id="b", text="b", excerpts=("g",)),
    ]
    argmap = ArgumentMap.of(elements)
    found = {group.name: group.claims for group in groups_of(argmap, argmap.claims, "source")}
    assert found == {"A. Writer, 2025": ("a",), "A very long title that goes on…": ("b",)}
    assert len({group.hue for group in groups_of(argmap, argmap.claims, "source")}) == 2


def _one(style: Style) -> Area:
    (area,) = areas(tagged({"a": ("t",)}), row(0.0), style, "tag")
    return area


def test_what_stands_in_an_area_stands_on_its_ground(style: Style) -> None:
    area = _one(style)
    grounds = Grounds([area])
    assert grounds.at(10.0, 50.0, 15.0) == f"group{area.group.hue}_fill"
    assert grounds.at(50.0, 90.0, 15.0) == "canvas"
    assert grounds.at(90.0, 99.0, 15.0) == "canvas"


def test_an_area_is_drawn_as_ground_edge_and_name(style: Style) -> None:
    area = _one(style)
    (ground,), (edge,) = ground_shapes(area), edge_shapes(area, style)
    assert isinstance(ground, Curves)
    assert isinstance(edge, Curves)
    assert ground.curves is edge.curves is area.outline
    assert ground.ink.fill.endswith("_fill")
    assert not ground.ink.stroke
    _, words = name_shapes(area)
    assert isinstance(words, Words)
    assert words.block.lines[0].text == "t"
    assert name_shapes(replace(area, name_at=None)) == []


def test_without_colours_edges_differ_in_their_dashes() -> None:
    style = Style.of("print")
    tags = {f"c{at}": (f"tag {at}",) for at in range(8)}
    argmap = tagged(tags)
    places = {known: Place(at * 300.0, 0.0, 60.0, 30.0) for at, known in enumerate(tags)}
    edges = [edge_shapes(area, style)[0] for area in areas(argmap, places, style, "tag")]
    dashes = [edge.ink.dash for edge in edges if isinstance(edge, Curves)]
    assert len(dashes) == 8
    assert len(set(dashes)) == 4


@pytest.mark.parametrize("kind", ["tag", "source"])
def test_a_map_without_them_has_no_areas(style: Style, kind: str) -> None:
    picture = compose(tagged({"a": ()}), replace(style, groups=kind))
    assert picture.areas == ()


def test_an_export_takes_the_kinds_of_groups_that_there_are(
    debate: ArgumentMap, tmp_path: Path
) -> None:
    for kind in ("tag", "source", "none"):
        export(debate, tmp_path / f"{kind}.svg", groups=kind)
    found = {kind: (tmp_path / f"{kind}.svg").read_text() for kind in ("tag", "source", "none")}
    assert 'id="area-1"' in found["tag"]
    assert 'id="area-2"' in found["source"]
    assert 'id="area-' not in found["none"]
    with pytest.raises(ExportError, match="cannot be grouped by “colour”; there are none, tag"):
        export(debate, tmp_path / "a.svg", groups="colour")
