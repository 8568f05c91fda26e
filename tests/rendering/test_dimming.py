"""Dimming: what stands out is painted in full, the rest by a share of it."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from argmap.interchange.outline import read_outline
from argmap.model.map import ArgumentMap
from argmap.rendering.batches import BoxBatch, LinkBatch
from argmap.rendering.dimming import Dimming, Layer
from argmap.rendering.picture import Picture, compose
from argmap.rendering.style import Style

GROUND = "#ffffff"


def debate() -> ArgumentMap:
    return read_outline("Main.\n  + First.\n    + Deep.\n  - Second.\n")


def painted(picture: Picture, style: Style, lit: frozenset[str], scale: float) -> QImage:
    """Draw only what stands out of a picture."""
    left, top, width, height = picture.bounds
    image = QImage(round(width * scale), round(height * scale), QImage.Format.Format_RGB32)
    image.fill(QColor(GROUND))
    boxes, links = BoxBatch.of(picture), LinkBatch.of(picture)
    dimming = Dimming(0.25, (Layer(1.0, lit),))
    part = QRectF(left, top, width, height)
    with QPainter(image) as painter:
        painter.scale(scale, scale)
        painter.translate(-left, -top)
        links.draw(painter, part, scale, style, among=dimming.lines(links) == 1)
        boxes.draw(painter, part, scale, style, among=dimming.boxes(boxes) == 1, budget=60)
    return image


def empty(image: QImage, frame: QRectF) -> bool:
    part = image.copy(frame.toAlignedRect())
    seen = {part.pixel(x, y) for x in range(part.width()) for y in range(part.height())}
    return seen == {QColor(GROUND).rgb()}


@pytest.mark.parametrize("scale", [0.2, 1.0])
def test_only_what_is_asked_for_is_drawn(scale: float) -> None:
    argmap, style = debate(), Style.of()
    picture = compose(argmap, style)
    texts = {claim.text: claim.id for claim in argmap.claims.values()}
    image = painted(picture, style, frozenset({texts["First."]}), scale)
    left, top = picture.bounds[:2]
    for text, claim in texts.items():
        place = picture.places[claim]
        inside = QRectF(
            (place.x - left) * scale + 2,
            (place.y - top) * scale + 2,
            place.width * scale - 4,
            place.height * scale - 4,
        )
        assert empty(image, inside) == (text != "First.")


def test_what_is_in_several_layers_belongs_to_the_last() -> None:
    dimming = Dimming(0.1, (Layer(0.5, frozenset("ab")), Layer(1.0, frozenset("b"))))
    assert [dimming.layer_of(known) for known in "abc"] == [1, 2, 0]
    assert dimming.layer_of("a b") == 1
    assert dimming.layer_of("b c") == 0


def test_a_contradiction_is_as_faint_as_its_fainter_claim() -> None:
    argmap = read_outline("One.\n  - Other.\n")
    picture = compose(argmap, Style.of())
    links = LinkBatch.of(picture)
    one, other = argmap.claims
    lit = frozenset(argmap.arguments)
    dimming = Dimming(0.2, (Layer(1.0, lit),))
    found = dict(zip(links.ids, dimming.lines(links).tolist(), strict=True))
    assert found == dict.fromkeys(argmap.arguments, 1)
    assert dimming.layer_of(f"{one} {other}") == 0
    both = Dimming(0.2, (Layer(1.0, frozenset({one, other})),))
    assert both.layer_of(f"{one} {other}") == 1


def test_layers_are_told_apart_once_for_a_batch() -> None:
    argmap = debate()
    picture = compose(argmap, Style.of())
    boxes = BoxBatch.of(picture)
    dimming = Dimming(0.2, (Layer(1.0, frozenset(list(argmap.claims)[:2])),))
    found = dimming.boxes(boxes)
    assert dimming.boxes(boxes) is found
    again = dimming.boxes(BoxBatch.of(picture))
    assert again is not found
    assert np.array_equal(again, found)
    assert found.sum() == 2
