from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from strategies import maps

from argmap.model import edits
from argmap.model.map import ArgumentMap
from argmap.model.reading import reading_order
from argmap.rendering.bookmarks import bookmarks, hyperlinks, opened
from argmap.rendering.picture import Picture, compose
from argmap.rendering.style import Style


def test_branches_in_reading_order(debate: ArgumentMap, picture: Picture) -> None:
    found = bookmarks(debate, picture)
    assert [(mark.title[:12], mark.depth) for mark in found] == [
        ("1  Laborator", 0),
        ("1.1  Opennes", 1),
        ("1.3  What ev", 1),
        ("2  Laborator", 0),
        ("3  A claim t", 0),
    ]


def test_a_branch_covers_what_is_below(debate: ArgumentMap, picture: Picture) -> None:
    first = bookmarks(debate, picture)[0]
    left, top, right, bottom = first.branch
    for known in ("c01", "c03", "c04", "c06", "c07", "c09"):
        place = picture.places[known]
        assert left <= place.x <= place.right <= right
        assert top <= place.y <= place.bottom <= bottom
    place = picture.places["c01"]
    assert first.box == (place.x, place.y, place.right, place.bottom)


def test_what_is_folded_away_has_no_bookmark(debate: ArgumentMap) -> None:
    style = Style.of("light")
    seen = compose(debate, style, shown={"c02": 0, "c03": 2, "c14": 0})
    assert [mark.title[:2] for mark in bookmarks(debate, seen)] == ["1.", "2 ", "3 "]


def test_long_claims_are_shortened(style: Style) -> None:
    argmap = ArgumentMap()
    argmap.apply(edits.add_free_claim(argmap, "word " * 60).changes)
    (mark,) = bookmarks(argmap, compose(argmap, style))
    assert len(mark.title) < 96
    assert mark.title.endswith("word…")


@given(argmap=maps(min_claims=1))
@settings(deadline=None, max_examples=40)
def test_every_contention_has_one(argmap: ArgumentMap) -> None:
    picture = compose(argmap, Style.of("light"))
    found = bookmarks(argmap, picture)
    tops = [line.number for line in reading_order(argmap) if line.argument is None]
    assert [mark.title.split("  ")[0] for mark in found if mark.depth == 0] == tops
    for before, after in pairwise(found):
        assert after.depth <= before.depth + 1


def test_addresses_of_sources_lead_there(debate: ArgumentMap, picture: Picture) -> None:
    (link,) = hyperlinks(debate, picture)
    assert link.address == "https://example.org/r1"
    assert picture.sources is not None
    left, top, right, bottom = link.area
    assert picture.sources.x <= left < right <= picture.sources.x + picture.sources.width + 1
    assert picture.sources.y <= top < bottom <= picture.sources.y + picture.sources.height + 1


def test_without_a_list_there_are_no_links(debate: ArgumentMap, style: Style) -> None:
    assert hyperlinks(debate, compose(debate, style)) == ()


@pytest.mark.parametrize(
    ("address", "found"),
    [
        (" https://example.org/a?b=c#d ", "https://example.org/a?b=c#d"),
        ("HTTP://example.org", "HTTP://example.org"),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("https://example.org/é", "https://example.org/%C3%A9"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("https://a b", ""),
        ("example.org", ""),
        ("https://" + "a" * 3_000, ""),
        ("", ""),
    ],
)
def test_only_the_web_and_mail_are_opened(address: str, found: str) -> None:
    assert opened(address) == found
