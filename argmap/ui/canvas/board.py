"""The board: what lies on the canvas, found by where it is, and painted a frame at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter

from argmap.commands.moving import Box
from argmap.layout.contract import Place
from argmap.rendering.batches import FAR, BoxBatch, LinkBatch, Pixmaps
from argmap.rendering.dimming import Dimming
from argmap.rendering.fonts import font
from argmap.rendering.geometry import Flags
from argmap.rendering.link_batch import WORDS_FROM
from argmap.rendering.link_shapes import ClashLook
from argmap.rendering.looks import Form
from argmap.rendering.paint import paint_areas, paint_clash, paint_link
from argmap.rendering.picture import Picture
from argmap.rendering.style import Style
from argmap.ui.canvas.camera import Camera

FEW = 120
"""As many lines at most are painted one by one, which looks better than a batch."""
NEAR = 1_600.0
"""How far around a claim, in points, the arrows look for others first."""


class _Layer(NamedTuple):
    """Boxes and lines by their numbers (all, where it is None), and the veil over them."""

    boxes: Flags | None
    lines: Flags | None
    veil: float


@dataclass(frozen=True, slots=True)
class Board:
    """A picture with the arrays it is painted from, and pixmaps that outlive it."""

    picture: Picture
    boxes: BoxBatch
    links: LinkBatch
    pixmaps: Pixmaps

    @classmethod
    def of(cls, picture: Picture, before: Board | None = None) -> Board:
        """Lay a picture out for painting; what was drawn of the one before is used again."""
        pixmaps = before.pixmaps if before is not None else Pixmaps()
        links = LinkBatch.of(picture, before.links if before is not None else None)
        return cls(picture, BoxBatch.of(picture), links, pixmaps)

    @classmethod
    def empty(cls) -> Board:
        """Give a board with nothing on it."""
        return cls.of(Picture(looks={}, places={}, links={}))

    # -- where things are ------------------------------------------------------------------

    def place(self, claim: str) -> Place | None:
        """Give where a claim's box stands, None where it is not on the board."""
        return self.picture.places.get(claim)

    def bounds(self, claims: tuple[str, ...] | None = None) -> tuple[float, float, float, float]:
        """Give left, top, width and height of everything, or of some claims' boxes."""
        places = [self.picture.places[known] for known in claims or () if self.place(known)]
        if not places:
            return self.picture.bounds
        left, top = min(p.x for p in places), min(p.y for p in places)
        right, bottom = max(p.right for p in places), max(p.bottom for p in places)
        return (left, top, right - left, bottom - top)

    def claim_at(self, x: float, y: float) -> str | None:
        """Give the claim whose box a point of the picture is in."""
        return self.boxes.at(QPointF(x, y))

    def argument_at(self, x: float, y: float, reach: float) -> str | None:
        """Give the argument whose line passes a point within `reach` points."""
        found = self.links.near(QPointF(x, y), reach)
        return found if found in self.picture.links else None

    def claims_in(self, left: float, top: float, right: float, bottom: float) -> tuple[str, ...]:
        """Give the claims whose boxes touch a rectangle of the picture."""
        frame = QRectF(QPointF(left, top), QPointF(right, bottom))
        return tuple(self.boxes.ids[index] for index in self.boxes.visible(frame).tolist())

    def lines_in(self, left: float, top: float, right: float, bottom: float) -> list[int]:
        """Give the numbers of the lines that may touch a rectangle of the picture."""
        shown = self.links.visible(QRectF(QPointF(left, top), QPointF(right, bottom)))
        return shown.tolist()  # type: ignore[no-any-return]

    def boxes_near(self, claim: str) -> list[Box]:
        """Give the boxes that arrows lead to from a claim: those around it, or all if none are."""
        place = self.place(claim)
        if place is None:
            return []
        x, y = place.centre
        near = self.claims_in(x - NEAR, y - NEAR, x + NEAR, y + NEAR)
        known = near if len(near) > 1 else tuple(self.boxes.index)
        places = self.picture.places
        return [(i, places[i].x, places[i].y, places[i].width, places[i].height) for i in known]

    # -- painting --------------------------------------------------------------------------

    def paint(
        self,
        painter: QPainter,
        camera: Camera,
        exposed: QRectF,
        style: Style,
        *,
        exact: bool,
        dimming: Dimming | None = None,
    ) -> bool:
        """Paint what an exposed part of the screen shows; tell whether it is finished.

        Where it is not, some boxes are plain rectangles as yet, and the frame is to be painted
        again. `exact` boxes are sharp to the pixel, for a camera at rest. With `dimming` what
        stands out is painted over a veil on all the rest; areas belong to the rest.
        """
        left, top = camera.to_picture(exposed.left(), exposed.top())
        right, bottom = camera.to_picture(exposed.right(), exposed.bottom())
        part = QRectF(QPointF(left, top), QPointF(right, bottom))
        painter.save()
        painter.scale(camera.scale, camera.scale)
        painter.translate(-camera.x, -camera.y)
        paint_areas(painter, self.picture, style, part, far=camera.scale < FAR)
        whole, edge = True, 1.0 / camera.scale  # no pixel at the edge is to be left out
        for layer in self._layers(dimming):
            self._paint_links(painter, part, camera.scale, style, layer, exact=exact)
            whole &= self.boxes.draw(
                painter,
                part,
                camera.scale,
                style,
                (),
                self.pixmaps,
                among=layer.boxes,
                exact=exact,
            )
            if layer.veil:
                veil = QColor(style.theme.canvas)
                veil.setAlphaF(layer.veil)
                painter.fillRect(part.adjusted(-edge, -edge, edge, edge), veil)
        painter.restore()
        return whole

    def _layers(self, dimming: Dimming | None) -> list[_Layer]:
        """Give what is painted one after another, each with the veil that is laid over it."""
        if dimming is None:
            return [_Layer(None, None, 0.0)]
        boxes, lines = dimming.boxes(self.boxes), dimming.lines(self.links)
        return [
            _Layer(boxes == number, lines == number, veil)
            for number, veil in enumerate(dimming.veils())
        ]

    def _paint_links(
        self,
        painter: QPainter,
        part: QRectF,
        scale: float,
        style: Style,
        layer: _Layer,
        *,
        exact: bool,
    ) -> None:
        """Paint the lines: as the files have them while the camera rests, else as a batch."""
        shown = self.links.visible(part)
        if not exact or scale < FAR or len(shown) > FEW:
            self.links.draw(painter, part, scale, style, self.pixmaps, among=layer.lines)
            return
        words = scale >= WORDS_FROM
        for at in (shown if layer.lines is None else shown[layer.lines[shown]]).tolist():
            look = self.links.look(at)
            if isinstance(look, ClashLook):
                paint_clash(painter, look, style, words=words)
            else:
                paint_link(painter, look, style, words=words)

    # -- the editor ------------------------------------------------------------------------

    def editor_font(self, claim: str, camera: Camera, style: Style) -> QFont:
        """Give the font of a claim's words at the camera's scale."""
        look = self.picture.looks.get(claim)
        heads = look is not None and look.form is Form.CONTENTION
        face = style.faces.claim(contention=heads)
        made = QFont(font(face))
        made.setPixelSize(max(9, round(face.size * camera.scale)))
        return made
