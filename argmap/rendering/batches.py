"""All boxes of a picture, drawn a frame at a time from arrays.

The painter handed in maps points of the picture to (logical) pixels by an even scale and a
shift. From `FAR` on boxes are copied from pixmaps, of which only so many are drawn anew in one
frame; below it they are rectangles. A batch never changes: it is made of a picture and thrown
away with it, while the `Pixmaps` outlive both.
"""

from __future__ import annotations

import time
from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from argmap.rendering.geometry import Floats, Indices, draw_whole_rectangles, meeting
from argmap.rendering.link_batch import LinkBatch
from argmap.rendering.looks import BAND, Form, Look
from argmap.rendering.picture import Picture
from argmap.rendering.pixmaps import EDGE, Pixmaps, bucket
from argmap.rendering.qt import QtCore, QtGui
from argmap.rendering.style import Style
from argmap.rendering.views import FAR, View

__all__ = ["FAR", "BoxBatch", "LinkBatch", "Pixmaps"]

FORMS = tuple(Form)
"""The forms, in the order of their numbers in `BoxBatch.form`."""

_NUMBER = {form: number for number, form in enumerate(FORMS)}
_SELECTED = len(FORMS)
_REACH = EDGE
_BUDGET = 0.005


@dataclass(frozen=True, slots=True, eq=False)
class BoxBatch:
    """The boxes of a picture: `ids` and `looks` in the order of the arrays, all of length n.

    `bounds` is (n, 4): left, top, right, bottom in points; `form` the number of each in `FORMS`;
    `index` finds a claim's place in them.
    """

    ids: tuple[str, ...]
    index: dict[str, int]
    looks: tuple[Look, ...]
    bounds: Floats
    form: NDArray[np.int8]

    @classmethod
    def of(cls, picture: Picture) -> BoxBatch:
        """Make the batch of a picture's boxes."""
        ids = tuple(picture.places)
        places = picture.places.values()
        flat = [(p.x, p.y, p.x + p.width, p.y + p.height) for p in places]
        looks = tuple(picture.looks[known] for known in ids)
        form = np.array([_NUMBER[look.form] for look in looks], dtype=np.int8)
        bounds = np.array(flat, dtype=np.float64).reshape(-1, 4)
        return cls(ids, {known: at for at, known in enumerate(ids)}, looks, bounds, form)

    def visible(self, rect: QtCore.QRectF) -> Indices:
        """Give the indices of the boxes that touch a rectangle of the picture."""
        return np.nonzero(meeting(self.bounds, rect))[0]

    def at(self, point: QtCore.QPointF) -> str | None:
        """Give the id of the topmost box at a point of the picture."""
        found = self.visible(QtCore.QRectF(point, point))
        return self.ids[found[-1]] if len(found) else None

    def draw(
        self,
        painter: QtGui.QPainter,
        rect: QtCore.QRectF,
        scale: float,
        style: Style,
        selected: Collection[str] = (),
        pixmaps: Pixmaps | None = None,
        *,
        skip: Collection[str] = (),
        budget: float = _BUDGET,
        exact: bool = False,
    ) -> bool:
        """Draw the boxes that touch `rect`; tell whether all of them are drawn in full.

        Parameters
        ----------
        scale
            The painter's scale, in logical pixels a point.
        selected, skip
            Claims to draw with the ring of selection, and claims to leave out.
        budget
            For how many seconds pixmaps may be drawn that are not there yet; a box beyond that
            is a plain rectangle, the answer False, and the frame is to be drawn again soon.
        exact
            Draw pixmaps at the very scale, sharp to the pixel, rather than at the next of the
            few scales that serve while zooming.
        """
        reach = _REACH
        chosen = self.visible(rect.adjusted(-reach, -reach, reach, reach))
        if skip:
            hidden = [self.index[known] for known in skip if known in self.index]
            chosen = chosen[~np.isin(chosen, hidden)]
        marked = {self.index[known] for known in selected if known in self.index}
        view = View.of(painter, scale)
        if scale < FAR:
            self._draw_far(painter, chosen, marked, view, style)
            return True
        kept = pixmaps if pixmaps is not None else Pixmaps()
        with view.in_pixels(painter):
            return self._draw_near(painter, chosen, marked, view, style, kept, budget, exact)

    # -- near ------------------------------------------------------------------------------

    def _draw_near(
        self,
        painter: QtGui.QPainter,
        chosen: Indices,
        marked: set[int],
        view: View,
        style: Style,
        pixmaps: Pixmaps,
        budget: float,
        exact: bool,
    ) -> bool:
        painter.setRenderHint(QtGui.QPainter.RenderHint.SmoothPixmapTransform)
        device_scale = view.scale * view.ratio
        drawn_at = device_scale if exact else bucket(device_scale)
        shrink = view.scale / drawn_at
        corners = view.snapped(self.bounds[chosen, :2] - EDGE).tolist()
        until = time.perf_counter() + budget
        whole = True
        for at, (x, y) in zip(chosen.tolist(), corners, strict=True):
            look, ring = self.looks[at], at in marked
            in_time = time.perf_counter() < until
            pixmap = pixmaps.box(look, style, drawn_at, selected=ring, draw=in_time)
            if pixmap is None:
                self._stand_in(painter, at, x, y, view.scale, ring, style)
                whole = False
            elif shrink == 1.0:
                painter.drawPixmap(QtCore.QPointF(x, y), pixmap)
            else:
                width, height = pixmap.width() * shrink, pixmap.height() * shrink
                target = QtCore.QRectF(x, y, width, height)
                painter.drawPixmap(target, pixmap, QtCore.QRectF(pixmap.rect()))
        return whole

    def _stand_in(
        self,
        painter: QtGui.QPainter,
        at: int,
        x: float,
        y: float,
        scale: float,
        ring: bool,
        style: Style,
    ) -> None:
        """Draw a plain rectangle where a box is still to come."""
        look, edge = self.looks[at], EDGE * scale
        area = QtCore.QRectF(x + edge, y + edge, look.width * scale, look.height * scale)
        role = "focus" if ring else look.form.line
        painter.fillRect(area, QtGui.QColor(style.theme[role]))
        inner = area.adjusted(1, 1, -1, -1)
        painter.fillRect(inner, QtGui.QColor(style.theme[look.form.fill]))

    # -- far -------------------------------------------------------------------------------

    def _draw_far(
        self,
        painter: QtGui.QPainter,
        chosen: Indices,
        marked: set[int],
        view: View,
        style: Style,
    ) -> None:
        """Draw boxes as rectangles in whole pixels: border, inside and, where it shows, band."""
        boxes = view.whole_pixels(self.bounds[chosen])
        form = self.form[chosen].copy()
        if marked:
            form[np.isin(chosen, list(marked))] = _SELECTED
        band = BAND * view.scale
        with view.in_pixels(painter):
            painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing, on=False)
            painter.setPen(QtCore.Qt.PenStyle.NoPen)
            for number in range(len(FORMS) + 1):
                mine = boxes[form == number]
                if not len(mine):
                    continue
                if number == _SELECTED:
                    _fill(painter, mine + np.array([-1, -1, 1, 1], np.int32), style, "focus")
                    continue
                kind = FORMS[number]
                _fill(painter, mine, style, kind.line)
                inside = mine + np.array([1, 1, -1, -1], np.int32)
                if kind.glyph and band >= 1.5:
                    inside[:, 0] += round(band) - 1
                broad = (inside[:, 2] >= inside[:, 0]) & (inside[:, 3] >= inside[:, 1])
                _fill(painter, inside[broad], style, kind.fill)


def _fill(painter: QtGui.QPainter, boxes: NDArray[np.int32], style: Style, role: str) -> None:
    painter.setBrush(QtGui.QColor(style.theme[role]))
    draw_whole_rectangles(painter, boxes)
