from __future__ import annotations

import pytest
from images import colours, difference
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from argmap.model.map import ArgumentMap
from argmap.rendering.batches import FAR, BoxBatch, LinkBatch, Pixmaps
from argmap.rendering.paint import paint_picture
from argmap.rendering.picture import Picture, compose
from argmap.rendering.pixmaps import bucket
from argmap.rendering.style import Style


def view(picture: Picture, scale: float, ratio: float = 1.0) -> tuple[QImage, QRectF]:
    """Give an image as large as the map at a scale, and the rectangle of the picture it shows."""
    left, top, width, height = picture.bounds
    rect = QRectF(left - 20, top - 20, width + 40, height + 40)
    size = rect.size() * scale * ratio
    image = QImage(int(size.width()) + 1, int(size.height()) + 1, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("#FAFAF8"))
    return image, rect


def frame(
    picture: Picture, style: Style, scale: float, ratio: float = 1.0, **wishes: object
) -> tuple[QImage, bool]:
    image, rect = view(picture, scale, ratio)
    boxes, links = BoxBatch.of(picture), LinkBatch.of(picture)
    with QPainter(image) as painter:
        painter.scale(scale, scale)
        painter.translate(-rect.topLeft())
        links.draw(painter, rect, scale, style)
        whole = boxes.draw(painter, rect, scale, style, **wishes)  # type: ignore[arg-type]
    return image, whole


def unlike(one: QImage, other: QImage) -> float:
    """Give the share of pixels that differ more than smoothing makes them."""
    return float((difference(one, other) > 80).mean())


@pytest.fixture
def bare(picture: Picture) -> Picture:
    """The picture without what stands around it, which is not the canvas's to draw."""
    from dataclasses import replace

    return replace(picture, heading=None, legend=None, sources=None)


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_frame_looks_like_the_picture(bare: Picture, style: Style, ratio: float) -> None:
    found, whole = frame(bare, style, 0.9, ratio, budget=60.0, exact=True)
    assert whole
    image, rect = view(bare, 0.9, ratio)
    with QPainter(image) as painter:
        painter.scale(0.9, 0.9)
        painter.translate(-rect.topLeft())
        paint_picture(painter, bare, style)
    assert unlike(found, image) < 0.008


def test_far_away_boxes_are_rectangles_in_their_colours(bare: Picture, style: Style) -> None:
    image, whole = frame(bare, style, FAR * 0.9, selected=["c03"])
    assert whole
    found = colours(image)
    theme = style.theme
    wanted = {theme.support_fill, theme.support_line, theme.attack_fill, theme.undercut_line}
    assert found >= wanted | {theme.focus, theme.contention_line}
    assert len(found) < 30


def test_far_away_the_bands_of_attacks_are_open_where_there_are_no_colours(
    debate: ArgumentMap,
) -> None:
    plain = Style.of("print")
    bare = compose(debate, plain)
    image, _ = frame(bare, plain, FAR * 0.95)
    rect = view(bare, FAR * 0.95)[1]
    bands = {}
    for known in ("c03", "c08"):
        place = bare.places[known]
        x, y = place.x + 7.0 - rect.x(), place.y + 8.0 - rect.y()
        at = QPointF(x, y) * FAR * 0.95
        bands[known] = image.pixelColor(at.toPoint()).name().upper()
    assert bands == {"c03": plain.theme.support_line, "c08": plain.theme.attack_fill}


def test_what_there_is_no_time_for_comes_in_the_next_frames(bare: Picture, style: Style) -> None:
    image, rect = view(bare, 0.6)
    boxes, pixmaps = BoxBatch.of(bare), Pixmaps()
    with QPainter(image) as painter:
        painter.scale(0.6, 0.6)
        painter.translate(-rect.topLeft())
        assert not boxes.draw(painter, rect, 0.6, style, (), pixmaps, budget=0.0)
        assert image.pixelColor(image.rect().center()) is not None
        assert boxes.draw(painter, rect, 0.6, style, (), pixmaps, budget=60.0)
        assert boxes.draw(painter, rect, 0.6, style, (), pixmaps, budget=0.0)


def test_what_is_skipped_is_not_drawn(bare: Picture, style: Style) -> None:
    place = bare.places["c14"]
    image, rect = view(bare, 1.0)
    with QPainter(image) as painter:
        painter.translate(-rect.topLeft())
        BoxBatch.of(bare).draw(painter, rect, 1.0, style, skip=["c14"], budget=60.0)
        links = LinkBatch.of(bare)
        links.draw(painter, rect, 1.0, style, skip=links.ids)
    centre = QPointF(*place.centre) - rect.topLeft()
    assert image.pixelColor(centre.toPoint()).name().upper() == style.theme.canvas
    assert style.theme.premise_line not in colours(image)


def test_boxes_are_found_where_they_stand(bare: Picture) -> None:
    boxes = BoxBatch.of(bare)
    for known, place in bare.places.items():
        assert boxes.at(QPointF(*place.centre)) == known
        assert boxes.index[known] in boxes.visible(QRectF(*place.centre, 1, 1))
    assert boxes.at(QPointF(-1e6, 0)) is None


def test_lines_are_found_near_their_way(bare: Picture) -> None:
    links = LinkBatch.of(bare)
    for known, link in bare.links.items():
        x, y = link.route.anchor
        assert links.near(QPointF(x + 1, y), 4) == known
        assert links.index[known] in links.visible(QRectF(x - 2, y - 2, 4, 4))
    assert links.near(QPointF(-1e6, 0), 4) is None
    assert links.near(QPointF(*bare.contradictions[0].curve[:2]), 4) == "c01 c02"


def test_an_empty_picture_draws_nothing(style: Style) -> None:
    empty = Picture(looks={}, places={}, links={})
    image, rect = view(empty, 1.0)
    before = image.copy()
    for scale in (0.1, 1.0):
        with QPainter(image) as painter:
            LinkBatch.of(empty).draw(painter, rect, scale, style)
            assert BoxBatch.of(empty).draw(painter, rect, scale, style)
    assert image == before


def test_pixmaps_are_kept_up_to_their_room(bare: Picture, style: Style) -> None:
    pixmaps = Pixmaps(megabytes=1)
    look = bare.looks["c06"]
    first = pixmaps.box(look, style, 1.0)
    assert pixmaps.box(look, style, 1.0) is first
    assert pixmaps.box(look, style, 2.0, draw=False) is None
    for at in range(4):
        pixmaps.box(look, style, 2.0 + at / 10)
    assert pixmaps.box(look, style, 1.0, draw=False) is None
    pixmaps.clear()
    assert pixmaps.box(look, style, 2.3, draw=False) is None


@pytest.mark.parametrize(("scale", "expected"), [(1.0, 1.0), (1.01, 2**0.5), (0.36, 0.5), (2, 2)])
def test_pixmaps_serve_half_an_octave(scale: float, expected: float) -> None:
    assert bucket(scale) == pytest.approx(expected)
