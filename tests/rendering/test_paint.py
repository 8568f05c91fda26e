from __future__ import annotations

from dataclasses import replace

import pytest
from images import colours, difference
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from argmap.model.map import ArgumentMap
from argmap.rendering.looks import Look, looks
from argmap.rendering.paint import paint_box, paint_clash, paint_link, paint_picture
from argmap.rendering.picture import Picture, compose
from argmap.rendering.style import Style


def canvas(style: Style, width: float, height: float) -> QImage:
    image = QImage(int(width) + 1, int(height) + 1, QImage.Format.Format_RGB32)
    image.fill(QColor(style.theme.canvas))
    return image


def box(look: Look, style: Style, *, selected: bool = False) -> QImage:
    image = canvas(style, look.width + 20, look.height + 20)
    with QPainter(image) as painter:
        painter.translate(10, 10)
        paint_box(painter, look, style, selected=selected)
    return image


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_box_has_the_colours_of_its_form(debate: ArgumentMap, theme: str) -> None:
    style = Style.of(theme)
    found = looks(debate, style)
    image = box(found["c08"], style)
    band = image.pixelColor(13, 30).name().upper()
    inside = image.pixelColor(10 + int(found["c08"].width) - 5, 16).name().upper()
    assert band == style.theme.attack_line
    assert inside == style.theme.attack_fill
    assert style.theme.focus not in colours(image)
    assert style.theme.focus in colours(box(found["c08"], style, selected=True))


def test_a_painted_box_keeps_within_its_reach(debate: ArgumentMap, style: Style) -> None:
    look = looks(debate, style, {"c06": 3})["c06"]
    image = canvas(style, look.width + 20, look.height + 20)
    with QPainter(image) as painter:
        painter.translate(10, 10)
        paint_box(painter, look, style, selected=True)
    edge = {image.pixelColor(x, 5).name().upper() for x in range(image.width())}
    edge |= {image.pixelColor(5, y).name().upper() for y in range(image.height())}
    assert edge == {style.theme.canvas}


def test_right_to_left_text_stands_at_the_right(debate: ArgumentMap, style: Style) -> None:
    look = looks(debate, style)["c10"]
    image = box(look, style)
    last = look.text.lines[-1]
    y = round(10 + look.text_y + last.baseline - 3)
    ink = [
        x
        for x in range(30, image.width() - 13)
        for dy in range(-3, 3)
        if image.pixelColor(x, y + dy).lightness() < 120
    ]
    assert min(ink) >= 10 + look.text_x + last.x - 1
    assert max(ink) >= 10 + look.text_x + look.text.width - 6


def test_a_clip_leaves_the_rest_alone(picture: Picture, style: Style) -> None:
    left, top, width, height = picture.bounds
    whole, part = canvas(style, width, height), canvas(style, width, height)
    place = picture.places["c03"]
    clip = QRectF(place.x, place.y, place.width, place.height)
    for image, wanted in ((whole, None), (part, clip)):
        with QPainter(image) as painter:
            painter.translate(-left, -top)
            if wanted is not None:
                painter.setClipRect(wanted)
            paint_picture(painter, picture, style, wanted)
    area = clip.translated(-left, -top).toAlignedRect().adjusted(2, 2, -2, -2)
    assert difference(whole.copy(area), part.copy(area)).max() <= 64
    assert colours(part.copy(0, 0, 40, 40)) == {style.theme.canvas}


def test_a_picture_painted_in_grey_still_tells_its_stances(
    debate: ArgumentMap, style: Style
) -> None:
    picture = compose(debate, replace(style, words=False))
    shapes = []
    for link in (picture.links["a01"], picture.links["a05"]):
        image = canvas(style, 4_000, 1_000)
        with QPainter(image) as painter:
            painter.translate(-picture.bounds[0], -picture.bounds[1])
            paint_link(painter, link, style)
        tip = QPointF(*link.route.trunk[-2:]) - QPointF(*picture.bounds[:2])
        end = image.copy(int(tip.x()) - 8, int(tip.y()) - 2, 16, 14)
        grey = end.convertToFormat(QImage.Format.Format_Mono)
        shapes.append([grey.pixelIndex(x, y) for y in range(14) for x in range(16)])
    different = sum(one != other for one, other in zip(*shapes, strict=True))
    assert different > 25


def test_a_contradiction_is_painted_with_bars_and_badge(picture: Picture, style: Style) -> None:
    (clash,) = picture.contradictions
    (x, y), (to_x, to_y) = clash.curve[:2], clash.curve[-2:]
    image = canvas(style, abs(to_x - x) + 40, abs(to_y - y) + 40)
    with QPainter(image) as painter:
        painter.translate(20 - min(x, to_x), 20 - min(y, to_y))
        paint_clash(painter, clash, style)
    found = colours(image)
    assert style.theme.attack_line in found
    assert style.theme.support_line not in found
