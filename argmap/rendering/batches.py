"""All boxes of a picture, drawn a frame at a time from arrays.

The painter handed in maps points of the picture to (logical) pixels by an even scale and a
shift. From `FAR` on boxes are copied from pixmaps, of which only so many are drawn anew in one
frame, in brief where their words would be too small to read; below it they are rectangles. A
batch never changes: it is made of a picture and thrown away with it, while the `Pixmaps` outlive
both.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from argmap.layout.drift import Places
from argmap.rendering.brief import brief_size
from argmap.rendering.geometry import Flags, Floats, Indices, draw_whole_rectangles, meeting
from argmap.rendering.growing_looks import Looks
from argmap.rendering.link_batch import LinkBatch
from argmap.rendering.looks import BAND, FORMS, Form, Look, form_number
from argmap.rendering.picture import Picture
from argmap.rendering.pixmaps import EDGE, Pixmaps, bucket
from argmap.rendering.qt import QtCore, QtGui
from argmap.rendering.style import Style
from argmap.rendering.views import FAR, Frame

__all__ = ["FAR", "FORMS", "BoxBatch", "LinkBatch", "Pixmaps"]

_SELECTED = len(FORMS)
_REACH = EDGE
_BUDGET = 0.005


@dataclass(frozen=True, slots=True, eq=False)
class BoxBatch:
    """The boxes of a picture, by number: `ids` has the order of the arrays, all of length n.

    `bounds` is (n, 4): left, top, right, bottom in points; `form` the number of each in `FORMS`,
    -1 where a number is free; `index` finds a claim's number, `looks` has what it shows.
    """

    ids: Sequence[str]
    index: dict[str, int]
    looks: Mapping[str, Look]
    bounds: Floats
    form: NDArray[np.int8]

    @classmethod
    def of(cls, picture: Picture) -> BoxBatch:
        """Make the batch of a picture's boxes."""
        looks, places = picture.looks, picture.places
        if isinstance(places, Places) and isinstance(looks, Looks):
            corners, sizes = places.bounds[:, :2], places.bounds[:, 2:]
            bounds = np.concatenate([corners, corners + sizes], axis=1)
            return cls(places.names, places.index, looks, bounds, looks.forms)
        ids = list(places)
        index = {known: at for at, known in enumerate(ids)}
        flat = [(p.x, p.y, p.x + p.width, p.y + p.height) for p in places.values()]
        bounds = np.array(flat, dtype=np.float64).reshape(-1, 4)
        form = np.array([form_number(looks[known]) for known in ids], dtype=np.int8)
        return cls(ids, index, looks, bounds, form)

    def visible(self, rect: QtCore.QRectF) -> Indices:
        """Give the indices of the boxes that touch a rectangle of the picture."""
        return np.nonzero(meeting(self.bounds, rect) & (self.form >= 0))[0]

    def at(self, point: QtCore.QPointF) -> str | None:
        """Give the id of the topmost box at a point of the picture."""
        found = self.visible(QtCore.QRectF(point, point))
        return self.ids[found[-1]] if len(found) else None

    def draw(  # noqa: PLR0917 -- the canvas gives these in one order everywhere
        self,
        painter: QtGui.QPainter,
        rect: QtCore.QRectF,
        scale: float,
        style: Style,
        selected: Collection[str] = (),
        pixmaps: Pixmaps | None = None,
        *,
        skip: Collection[str] = (),
        among: Flags | None = None,
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
        among
            The boxes to draw, by their numbers; all, where it is None.
        budget
            For how many seconds pixmaps may be drawn that are not there yet; a box beyond that
            is a plain rectangle, the answer False, and the frame is to be drawn again soon.
        exact
            Draw pixmaps at the very scale, sharp to the pixel, rather than at the next of the
            few scales that serve while zooming.
        """
        chosen = self.visible(rect.adjusted(-_REACH, -_REACH, _REACH, _REACH))
        if among is not None:
            chosen = chosen[among[chosen]]
        if skip:
            hidden = [self.index[known] for known in skip if known in self.index]
            chosen = chosen[~np.isin(chosen, hidden)]
        marked = {self.index[known] for known in selected if known in self.index}
        frame = Frame.of(painter, scale, style, pixmaps)
        with frame.in_pixels():
            if scale < FAR:
                self._draw_far(frame, chosen, marked)
                return True
            return self._draw_near(frame, chosen, marked, budget=budget, exact=exact)

    # -- near ------------------------------------------------------------------------------

    def _draw_near(
        self, frame: Frame, chosen: Indices, marked: set[int], *, budget: float, exact: bool
    ) -> bool:
        """Copy boxes from pixmaps; tell whether all were there, or could be drawn in time."""
        painter = frame.painter
        painter.setRenderHint(QtGui.QPainter.RenderHint.SmoothPixmapTransform)
        device_scale = frame.scale * frame.ratio
        drawn_at = device_scale if exact else bucket(device_scale)
        shrink = frame.scale / drawn_at
        corners = frame.snapped(self.bounds[chosen, :2] - EDGE).tolist()
        brief = brief_size(frame.scale, frame.style)
        until = time.perf_counter() + budget
        whole = True
        for at, (x, y) in zip(chosen.tolist(), corners, strict=True):
            ring, in_time = at in marked, time.perf_counter() < until
            look = self.looks[self.ids[at]]
            pixmap = frame.pixmaps.box(
                look, frame.style, drawn_at, selected=ring, draw=in_time, brief=brief
            )
            if pixmap is None:
                _stand_in(frame, look, x, y, ring=ring)
                whole = False
            elif shrink == 1.0:
                painter.drawPixmap(QtCore.QPointF(x, y), pixmap)
            else:
                width, height = pixmap.width() * shrink, pixmap.height() * shrink
                target = QtCore.QRectF(x, y, width, height)
                painter.drawPixmap(target, pixmap, QtCore.QRectF(pixmap.rect()))
        return whole

    # -- far -------------------------------------------------------------------------------

    def _draw_far(self, frame: Frame, chosen: Indices, marked: set[int]) -> None:
        """Draw boxes as rectangles in whole pixels: border, inside and, where it shows, band."""
        boxes = frame.whole_pixels(self.bounds[chosen])
        form = self.form[chosen].copy()
        if marked:
            form[np.isin(chosen, list(marked))] = _SELECTED
        frame.painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing, on=False)
        frame.painter.setPen(QtCore.Qt.PenStyle.NoPen)
        for number, kind in enumerate(FORMS):
            _draw_hints(frame, boxes[form == number], kind)
        ringed = boxes[form == _SELECTED]
        if len(ringed):
            _fill(frame, ringed + np.array([-1, -1, 1, 1], np.int32), "focus")


def _stand_in(frame: Frame, look: Look, x: float, y: float, *, ring: bool) -> None:
    """Draw a plain rectangle where a box is still to come; x and y are its pixmap's corner."""
    edge = EDGE * frame.scale
    area = QtCore.QRectF(x + edge, y + edge, look.width * frame.scale, look.height * frame.scale)
    frame.painter.fillRect(area, frame.colour("focus" if ring else look.form.line))
    frame.painter.fillRect(area.adjusted(1, 1, -1, -1), frame.colour(look.form.fill))


def _draw_hints(frame: Frame, boxes: NDArray[np.int32], form: Form) -> None:
    """Draw boxes of one form as rectangles: the border, and what it leaves of the inside."""
    if not len(boxes):
        return
    _fill(frame, boxes, form.line)
    inside = boxes + np.array([1, 1, -1, -1], np.int32)
    band = BAND * frame.scale
    is_open = frame.style.theme.mono and form is not Form.REASON
    if form.glyph and band >= 1.5 and not is_open:
        inside[:, 0] += round(band) - 1
    broad = (inside[:, 2] >= inside[:, 0]) & (inside[:, 3] >= inside[:, 1])
    _fill(frame, inside[broad], form.fill)


def _fill(frame: Frame, boxes: NDArray[np.int32], role: str) -> None:
    frame.painter.setBrush(frame.colour(role))
    draw_whole_rectangles(frame.painter, boxes)
