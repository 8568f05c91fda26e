"""All lines of a picture, drawn a frame at a time from arrays (see `argmap.rendering.batches`)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

import numpy as np

from argmap.layout.contract import Point
from argmap.rendering.geometry import (
    Flags,
    Floats,
    Indices,
    Segments,
    around,
    dashed,
    draw_lines,
    draw_whole_lines,
    meeting,
)
from argmap.rendering.lines import Lines, moved_look
from argmap.rendering.link_arrays import Kind, LinkArrays
from argmap.rendering.link_shapes import (
    CLASH,
    ClashLook,
    LinkLook,
    Tag,
    end_ink,
    end_points,
    trunk_and_line,
)
from argmap.rendering.looks import Form
from argmap.rendering.paint import pen
from argmap.rendering.picture import Picture
from argmap.rendering.pixmaps import Pixmaps, bucket
from argmap.rendering.qt import QtCore, QtGui
from argmap.rendering.shapes import heading_at_end, heading_at_start, middle
from argmap.rendering.style import Style
from argmap.rendering.views import FAR, Frame

_Cap = QtCore.Qt.PenCapStyle
_CAPS = {Kind.OBJECTION: _Cap.FlatCap, Kind.UNDERCUT: _Cap.RoundCap}
_ANTIALIASING = QtGui.QPainter.RenderHint.Antialiasing
WORDS_FROM = 0.6
"""The scale, in pixels a point, from which there are words and badges on lines."""
_MANY = 5_000
"""The segments on screen from which on a far view draws each line as a single stroke."""
_REACH = 48.0
_PAPER = 1e6


@dataclass(frozen=True, slots=True, eq=False)
class _End:
    """Where a line ends, and in what."""

    tip: Point
    heading: Point
    form: Form


@dataclass(frozen=True, slots=True, eq=False)
class LinkBatch:
    """The lines of a picture: arguments by id, then contradictions by both claims' ids.

    `ids` has a name for each number of the arrays, some of which may be free; `index` has the
    number of each line.
    """

    ids: tuple[str, ...]
    index: dict[str, int]
    arrays: LinkArrays
    _looks: dict[int, LinkLook | ClashLook] = field(default_factory=dict)
    _ends: dict[int, tuple[_End, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, picture: Picture, before: LinkBatch | None = None) -> LinkBatch:
        """Make the batch of a picture's lines; what is drawn as in the one before is only moved."""
        lines = Lines.of(picture.links)
        clashes = {f"{c.one} {c.other}": c for c in picture.contradictions}
        first = len(lines.bases)
        index = {**lines.index, **{name: at for at, name in enumerate(clashes, first)}}
        shifts = np.concatenate([lines.shifts, np.zeros((len(clashes), 2))])
        arrays = before.arrays if before is not None else LinkArrays.none()
        bases = (*lines.bases, *clashes.values())
        return cls((*lines.names, *clashes), index, arrays.grown(bases, shifts))

    @property
    def bounds(self) -> Floats:
        """Left, top, right and bottom of each line in points, (n, 4)."""
        return self.arrays.bounds

    def look(self, at: int) -> LinkLook | ClashLook:
        """Give a line by its number."""
        found = self._looks.get(at)
        if found is None:
            base = self.arrays.bases[at]
            assert base is not None
            found = base
            if isinstance(base, LinkLook):
                found = moved_look(base, *self.arrays.shifts[at].tolist())
            self._looks[at] = found
        return found

    def visible(self, rect: QtCore.QRectF) -> Indices:
        """Give the indices of the lines that may touch a rectangle of the picture."""
        return np.nonzero(meeting(self.bounds, rect))[0]

    def near(self, point: QtCore.QPointF, reach: float) -> str | None:
        """Give the id of the line that passes nearest to a point, no farther off than `reach`."""
        rect = QtCore.QRectF(point, point).adjusted(-reach, -reach, reach, reach)
        seen = np.ones(len(self.ids), dtype=np.bool_)
        best, found = reach, None
        for strand in self.arrays.strands:
            segments = strand.chosen(rect, seen).within(rect)
            for at in range(len(segments.owner)):
                lines, _ = segments.taken(np.array([at])).lines()
                distance = _distance(lines, point)
                if distance <= best:
                    best, found = distance, self.ids[segments.owner[at]]
        return found

    def draw(
        self,
        painter: QtGui.QPainter,
        rect: QtCore.QRectF,
        scale: float,
        style: Style,
        pixmaps: Pixmaps | None = None,
        *,
        skip: Collection[str] = (),
        among: Flags | None = None,
        lines_only: bool = False,
    ) -> None:
        """Draw the lines that touch `rect`, and from some scale on the words on them.

        Parameters
        ----------
        scale
            The painter's scale, in logical pixels a point.
        skip
            Lines to leave out, by id.
        among
            The lines to draw, by their numbers; all, where it is None.
        lines_only
            Leave out words and badges.
        """
        area = rect.adjusted(-_REACH, -_REACH, _REACH, _REACH)
        seen = np.ones(len(self.ids), dtype=np.bool_) if among is None else among.copy()
        seen[[self.index[known] for known in skip if known in self.index]] = False
        frame = Frame.of(painter, scale, style, pixmaps)
        painter.save()
        if scale < FAR:
            self._draw_far(frame, area, seen)
        else:
            self._draw_near(frame, area, seen)
            shown = np.nonzero(meeting(self.bounds, area) & seen)[0].tolist()
            self._draw_ends(frame, shown)
            if scale >= WORDS_FROM and not lines_only:
                self._draw_words(frame, shown, area)
        painter.restore()

    # -- far -------------------------------------------------------------------------------

    def _draw_far(self, frame: Frame, area: QtCore.QRectF, seen: Flags) -> None:
        """Draw thin lines: along the curves while they are few, else straight to the target."""
        drawn = [(strand, strand.chosen(area, seen)) for strand in self.arrays.strands]
        many = sum(len(segments.owner) for _, segments in drawn) > _MANY
        frame.painter.setRenderHint(_ANTIALIASING, on=False)
        with frame.in_pixels():
            for strand, segments in drawn:
                if many and strand.kind is Kind.BRACKET:
                    continue
                lines = (
                    self.arrays.strokes[np.unique(segments.owner)]
                    if many
                    else segments.lines(0.3 / frame.scale)[0]
                )
                pixels = frame.pixels(lines)
                long = np.abs(pixels[:, 2:] - pixels[:, :2]).sum(1) >= 1.5
                frame.painter.setPen(QtGui.QPen(frame.colour(strand.kind.value[0]), 0))
                draw_whole_lines(frame.painter, _clipped(pixels[long]))

    # -- near ------------------------------------------------------------------------------

    def _draw_near(self, frame: Frame, area: QtCore.QRectF, seen: Flags) -> None:
        """Draw lines as they are, each kind in one call."""
        frame.painter.setRenderHint(_ANTIALIASING)
        strands = self.arrays.strands
        # All kinds are cut up in one go: calls of numpy cost more than what there is to be done.
        chosen = Segments.all_of([strand.chosen(area, seen) for strand in strands]).within(area)
        for strand, segments in zip(strands, chosen.parted(len(strands)), strict=True):
            role, width, dash = strand.kind.value
            if not len(segments.owner):
                continue
            lines, begin = segments.lines(0.1 / (frame.scale * frame.ratio))
            inside = meeting(around(lines), area)
            lines, begin = lines[inside], begin[inside]
            if dash:
                lines = dashed(lines, begin, *dash)
            made = QtGui.QPen(frame.colour(role), width)
            # Qt draws lines with round ends at several times the cost of others.
            made.setCapStyle(_CAPS.get(strand.kind, _Cap.SquareCap))
            frame.painter.setPen(made)
            draw_lines(frame.painter, lines)

    def _draw_ends(self, frame: Frame, shown: list[int]) -> None:
        """Draw arrows and bars."""
        painter = frame.painter
        for at in shown:
            for end in self._ends_of(at):
                ink = end_ink(end.form)
                painter.setPen(pen(ink, frame.style.theme))
                corners = end_points(end.tip, end.heading, end.form)
                points = [QtCore.QPointF(x, y) for x, y in corners]
                if ink.fill:
                    painter.setBrush(frame.colour(ink.fill))
                    painter.drawConvexPolygon(points)
                else:
                    painter.drawPolyline(points)

    def _ends_of(self, at: int) -> tuple[_End, ...]:
        found = self._ends.get(at)
        if found is None:
            found = self._ends[at] = _ends(self.look(at))
        return found

    def _draw_words(self, frame: Frame, shown: list[int], area: QtCore.QRectF) -> None:
        """Draw words and badges, each kind from one pixmap."""
        drawn_at = bucket(frame.scale * frame.ratio)
        shrink = frame.scale / drawn_at
        frame.painter.setRenderHint(QtGui.QPainter.RenderHint.SmoothPixmapTransform)
        with frame.in_pixels():
            for at in shown:
                for (x, y), tag in _tags(self.look(at), frame.style):
                    if not area.contains(QtCore.QPointF(x, y)):
                        continue
                    pixmap = frame.pixmaps.tag(tag, frame.style, drawn_at)
                    width, height = pixmap.width() * shrink, pixmap.height() * shrink
                    left = x * frame.scale + frame.dx - width / 2
                    top = y * frame.scale + frame.dy - height / 2
                    target = QtCore.QRectF(left, top, width, height)
                    frame.painter.drawPixmap(target, pixmap, QtCore.QRectF(pixmap.rect()))


def _tags(look: LinkLook | ClashLook, style: Style) -> list[tuple[Point, Tag | None]]:
    """Give what stands on a line, and where; None is the "and" of a bracket."""
    if isinstance(look, ClashLook):
        return [(middle(look.curve), Tag(Form.OBJECTION, CLASH))]
    tags: list[tuple[Point, Tag | None]] = []
    if not look.route.bare:
        tags.append((look.route.anchor, look.tag))
    if look.route.bracket is not None and style.words:
        tags.append(((look.route.trunk[0], look.route.trunk[1]), None))
    return tags


def _ends(look: LinkLook | ClashLook) -> tuple[_End, ...]:
    """Give the ends of a line: one, or of a contradiction both."""
    if isinstance(look, LinkLook):
        trunk = trunk_and_line(look)[0]
        return (_End((trunk[-2], trunk[-1]), heading_at_end(trunk), look.form),)
    curve = look.curve
    dx, dy = heading_at_start(curve)
    return (
        _End((curve[0], curve[1]), (-dx, -dy), Form.OBJECTION),
        _End((curve[-2], curve[-1]), heading_at_end(curve), Form.OBJECTION),
    )


def _clipped(pixels: Floats) -> Floats:
    """Keep coordinates to what a whole number of Qt's holds and its rasteriser draws right."""
    clipped: Floats = np.clip(pixels, -_PAPER, _PAPER)
    return clipped


def _distance(lines: Floats, point: QtCore.QPointF) -> float:
    """Give how far a point lies from the nearest of some lines."""
    start, vector = lines[:, :2], lines[:, 2:] - lines[:, :2]
    to = np.array([point.x(), point.y()]) - start
    square = np.maximum((vector * vector).sum(1), 1e-12)
    along = np.clip((to * vector).sum(1) / square, 0, 1)[:, None]
    return float(np.hypot(*(to - along * vector).T).min())
