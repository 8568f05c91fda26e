"""Boxes and words kept as pixmaps, so that a frame only copies what was drawn before."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from math import ceil, log2

from argmap.rendering.link_shapes import Tag, and_shapes, tag_shapes, tag_size
from argmap.rendering.looks import Look
from argmap.rendering.paint import paint_box, paint_shapes
from argmap.rendering.qt import QtCore, QtGui
from argmap.rendering.shapes import Shape
from argmap.rendering.style import Style

EDGE = 10.0
"""The room around a box in its pixmap, for ring and chip, in points."""

_TAG = (80.0, 24.0)


def bucket(scale: float) -> float:
    """Give the scale that pixmaps are drawn at for a scale on screen: the next power of √2.

    Zooming thus draws each box anew twice an octave, not at every step.
    """
    return float(2.0 ** (ceil(2 * log2(scale) - 1e-6) / 2))


class Pixmaps:
    """The pixmaps drawn lately, at most so many megabytes of them."""

    def __init__(self, megabytes: int = 64) -> None:
        self._limit = megabytes * 1_000_000
        self._used = 0
        self._kept: OrderedDict[Hashable, QtGui.QPixmap] = OrderedDict()

    def clear(self) -> None:
        """Forget all of them."""
        self._kept.clear()
        self._used = 0

    def box(
        self,
        look: Look,
        style: Style,
        scale: float,
        *,
        selected: bool = False,
        draw: bool = True,
        brief: int = 0,
    ) -> QtGui.QPixmap | None:
        """Give a box at a scale in pixels a point, with `EDGE` around it.

        With `draw` False it is given only where it is there already; with `brief` its words are
        set in so many points.
        """
        key = (look, style.theme, scale, selected, brief)
        found = self._found(key)
        if found is not None or not draw:
            return found

        def paint(painter: QtGui.QPainter) -> None:
            painter.translate(EDGE, EDGE)
            paint_box(painter, look, style, selected=selected, brief=brief)

        return self._draw(key, look.width + 2 * EDGE, look.height + 2 * EDGE, scale, paint)

    def tag(self, tag: Tag | None, style: Style, scale: float) -> QtGui.QPixmap:
        """Give what stands on a line (None: the "and" of a bracket), centred."""
        key = (tag, style.theme, style.size, scale)
        found = self._found(key)
        if found is not None:
            return found
        width, height = _TAG
        if tag is not None:
            needed = tag_size(tag, style.faces)
            width, height = max(width, needed[0] + EDGE), max(height, needed[1] + EDGE)
        x, y = width / 2, height / 2
        shapes: list[Shape] = (
            and_shapes(x, y, style.faces) if tag is None else tag_shapes(tag, x, y, style)
        )
        return self._draw(
            key, width, height, scale, lambda painter: paint_shapes(painter, shapes, style.theme)
        )

    def _found(self, key: Hashable) -> QtGui.QPixmap | None:
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
        return found

    def _draw(
        self,
        key: Hashable,
        width: float,
        height: float,
        scale: float,
        paint: Callable[[QtGui.QPainter], None],
    ) -> QtGui.QPixmap:
        made = QtGui.QPixmap(ceil(width * scale), ceil(height * scale))
        made.fill(QtCore.Qt.GlobalColor.transparent)
        with QtGui.QPainter(made) as painter:
            painter.scale(scale, scale)
            paint(painter)
        self._kept[key] = made
        self._used += _size(made)
        while self._used > self._limit and len(self._kept) > 1:
            _, dropped = self._kept.popitem(last=False)
            self._used -= _size(dropped)
        return made


def _size(pixmap: QtGui.QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
