"""The lines of a picture as arrays, made anew only for the links that are drawn otherwise.

All else that a growing picture does to a line is to move it, and thousands are moved at a stroke.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np

from argmap.layout.contract import Curve
from argmap.rendering.geometry import Flags, Floats, Segments, around, meeting
from argmap.rendering.link_shapes import (
    BRACKET_WIDTH,
    CLASH_WIDTH,
    DASHES,
    WIDTHS,
    ClashLook,
    LinkLook,
    trunk_and_line,
)
from argmap.rendering.looks import Form
from argmap.rendering.qt import QtCore


class Kind(Enum):
    """What a line is drawn as: the role of its colour, its width and its dashes."""

    REASON = (Form.REASON.line, WIDTHS[Form.REASON], DASHES[Form.REASON])
    OBJECTION = (Form.OBJECTION.line, WIDTHS[Form.OBJECTION], DASHES[Form.OBJECTION])
    UNDERCUT = (Form.UNDERCUT.line, WIDTHS[Form.UNDERCUT], DASHES[Form.UNDERCUT])
    BRACKET = ("premise_line", BRACKET_WIDTH, ())
    CLASH = (Form.OBJECTION.line, CLASH_WIDTH, ())


_KIND_OF = {
    Form.REASON: Kind.REASON,
    Form.OBJECTION: Kind.OBJECTION,
    Form.UNDERCUT: Kind.UNDERCUT,
}

Known = LinkLook | ClashLook | None
"""What has a number; None where the number is free."""


@dataclass(frozen=True, slots=True, eq=False)
class Strand:
    """The segments of one kind and the box around each."""

    kind: Kind
    segments: Segments
    boxes: Floats

    @classmethod
    def of(cls, kind: Kind, curves: Iterable[tuple[int, Curve]], shifts: Floats) -> Strand:
        """Gather curves, each given with the number of its link, as far away as their links."""
        segments = Segments.of(curves)
        moved = segments.moved(shifts)
        return cls(kind, moved, moved.boxes())

    def chosen(self, rect: QtCore.QRectF, seen: Flags) -> Segments:
        """Give the segments that touch a rectangle and belong to links that are not hidden."""
        return self.segments.taken(
            np.nonzero(meeting(self.boxes, rect) & seen[self.segments.owner])[0]
        )

    def kept(self, keep: Flags, by: Floats) -> Strand:
        """Give the segments of some links, each moved by what its link has moved."""
        kept, segments, boxes = keep[self.segments.owner], self.segments, self.boxes
        if not kept.all():
            chosen = np.nonzero(kept)[0]
            segments, boxes = segments.taken(chosen), boxes[chosen]
        if by.any():
            boxes = (boxes.reshape(-1, 2, 2) + by[segments.owner][:, None]).reshape(-1, 4)
            segments = segments.moved(by)
        return Strand(self.kind, segments, boxes)

    def with_more(self, other: Strand) -> Strand:
        """Give the segments of two strands of a kind."""
        if not len(other.segments.owner):
            return self
        boxes = np.concatenate([self.boxes, other.boxes])
        return Strand(self.kind, self.segments.joined(other.segments), boxes)


@dataclass(frozen=True, slots=True, eq=False)
class LinkArrays:
    """Lines by number: `bases` as they were drawn, and how far each has moved since (`shifts`).

    `bounds` is (n, 4): left, top, right, bottom of each line in points, nothing where a number is
    free; `strokes` (n, 4) the straight way from its first premise to its target.
    """

    bases: Sequence[Known]
    shifts: Floats
    bounds: Floats
    strokes: Floats
    strands: tuple[Strand, ...]

    @classmethod
    def none(cls) -> LinkArrays:
        """Give arrays without any line."""
        empty = np.zeros((0, 4))
        strands = tuple(Strand.of(kind, (), empty[:, :2]) for kind in Kind)
        return cls((), empty[:, :2], empty, empty, strands)

    def grown(self, bases: Sequence[Known], shifts: Floats) -> LinkArrays:
        """Give the arrays of other lines; those that are the same objects are taken from here."""
        known, count = min(len(self.bases), len(bases)), len(bases)
        same = [one is other for one, other in zip(bases, self.bases, strict=False)]
        keep = np.zeros(max(len(self.bases), count), dtype=np.bool_)
        keep[:known] = same
        by = np.zeros((len(keep), 2))
        by[:known] = shifts[:known] - self.shifts[:known]
        new = [at for at in np.nonzero(~keep[:count])[0].tolist() if bases[at] is not None]
        curves, strokes = _curves(bases, new)
        made = [Strand.of(kind, curves[kind], shifts) for kind in Kind]
        strands = tuple(
            strand.kept(keep, by).with_more(more)
            for strand, more in zip(self.strands, made, strict=True)
        )
        flat = np.zeros((count, 4))
        bounds = np.full((count, 4), np.nan)
        shift = np.tile(by[:known], 2)
        flat[:known], bounds[:known] = self.strokes[:known] + shift, self.bounds[:known] + shift
        bounds[~keep[:count]] = np.nan
        flat[new] = strokes + np.tile(shifts[new], 2)
        bounds[new] = around(flat[new])
        for strand in made:
            _widen(bounds, strand)
        return LinkArrays(bases, shifts, bounds, flat, strands)


def _curves(
    bases: Sequence[Known], numbers: list[int]
) -> tuple[dict[Kind, list[tuple[int, Curve]]], Floats]:
    """Give the curves of some lines by kind, each with its number, and their strokes."""
    curves: dict[Kind, list[tuple[int, Curve]]] = {kind: [] for kind in Kind}
    strokes = []
    for at in numbers:
        look = bases[at]
        assert look is not None
        if isinstance(look, ClashLook):
            curves[Kind.CLASH].append((at, look.curve))
            strokes.append((*look.curve[:2], *look.curve[-2:]))
            continue
        route = look.route
        curves[_KIND_OF[look.form]].append((at, trunk_and_line(look)[1]))
        if route.bracket is not None:
            curves[Kind.BRACKET] += [(at, curve) for curve in (*route.stems, route.bracket)]
        first = route.stems[0] if route.stems else route.trunk
        strokes.append((*first[:2], *route.trunk[-2:]))
    return curves, np.array(strokes, dtype=np.float64).reshape(-1, 4)


def _widen(bounds: Floats, strand: Strand) -> None:
    """Widen the box around each line by the boxes around its segments."""
    owner, boxes = strand.segments.owner, strand.boxes
    for side in (0, 1):
        np.minimum.at(bounds[:, side], owner, boxes[:, side])
        np.maximum.at(bounds[:, side + 2], owner, boxes[:, side + 2])
