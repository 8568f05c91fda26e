"""Curves and lines of a whole map as numpy arrays, for the canvas that draws thousands a frame."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias, cast

import numpy as np
from numpy.typing import NDArray
from shiboken6 import Shiboken

from argmap.layout.contract import Curve
from argmap.rendering.qt import QtCore, QtGui

Floats: TypeAlias = NDArray[np.float64]
Indices: TypeAlias = NDArray[np.intp]
Flags: TypeAlias = NDArray[np.bool_]

_SAMPLES = 12
_OFF = 0.1
_MOST = 64
_LONG = 640.0
_PIECES = 16


@dataclass(frozen=True, slots=True)
class Segments:
    """Bézier segments of many chains.

    `points` is (m, 8): the four control points of each; `owner` (m,) the number of the chain's
    link; `phase` and `length` (m,) where along its chain a segment begins, and its length.
    """

    points: Floats
    owner: Indices
    phase: Floats
    length: Floats

    @classmethod
    def of(cls, curves: Iterable[tuple[int, Curve]]) -> Segments:
        """Gather the segments of curves, each given with the number of its link."""
        flat: list[float] = []
        starts: list[int] = []
        counts: list[int] = []
        owners: list[int] = []
        for owner, curve in curves:
            if len(curve) >= 8:
                starts.append(len(flat))
                counts.append((len(curve) - 2) // 6)
                owners.append(owner)
                flat += curve
        number = np.array(counts, dtype=np.intp)
        first = np.cumsum(number) - number
        within = np.arange(number.sum()) - np.repeat(first, number)
        begin = np.repeat(np.array(starts, dtype=np.intp), number) + 6 * within
        points = np.array(flat)[begin[:, None] + np.arange(8)].reshape(-1, 8)
        length = _lengths(points)
        before = np.cumsum(length) - length
        phase = before - np.repeat(before[first], number) if len(first) else before
        return cls(points, np.repeat(np.array(owners, dtype=np.intp), number), phase, length)

    def boxes(self) -> Floats:
        """Give left, top, right, bottom of each segment's control points, (m, 4)."""
        p = self.points
        pairs = [p[:, :2], p[:, 2:4], p[:, 4:6], p[:, 6:]]
        # Two at a time, for numpy is slow where it reduces many short rows.
        low = np.minimum(np.minimum(pairs[0], pairs[1]), np.minimum(pairs[2], pairs[3]))
        high = np.maximum(np.maximum(pairs[0], pairs[1]), np.maximum(pairs[2], pairs[3]))
        return np.concatenate([low, high], axis=1)

    def taken(self, chosen: Indices) -> Segments:
        """Give some of the segments."""
        return Segments(
            self.points[chosen], self.owner[chosen], self.phase[chosen], self.length[chosen]
        )

    def moved(self, by: Floats) -> Segments:
        """Give the segments moved, each by what (n, 2) says for its link."""
        points = self.points.reshape(-1, 4, 2) + by[self.owner][:, None]
        return Segments(points.reshape(-1, 8), self.owner, self.phase, self.length)

    def joined(self, other: Segments) -> Segments:
        """Give these segments and others."""
        return Segments(
            np.concatenate([self.points, other.points]),
            np.concatenate([self.owner, other.owner]),
            np.concatenate([self.phase, other.phase]),
            np.concatenate([self.length, other.length]),
        )

    @classmethod
    def all_of(cls, several: Sequence[Segments]) -> Segments:
        """Put segments together in one go; `parted` takes them apart again.

        Their owners are numbered anew, so that they tell which of the several each is of.
        """
        count = len(several)
        return cls(
            np.concatenate([known.points for known in several]),
            np.concatenate([known.owner * count + at for at, known in enumerate(several)]),
            np.concatenate([known.phase for known in several]),
            np.concatenate([known.length for known in several]),
        )

    def parted(self, count: int) -> list[Segments]:
        """Give the segments that were put together from so many."""
        of = self.owner % count
        own = Segments(self.points, self.owner // count, self.phase, self.length)
        return [own.taken(np.nonzero(of == at)[0]) for at in range(count)]

    def within(self, rect: QtCore.QRectF) -> Segments:
        """Give the pieces of the segments that touch a rectangle, long ones cut up.

        A line may be a hundred times as long as the screen is wide; what lies outside it costs
        nothing after this.
        """
        found = self.taken(np.nonzero(meeting(self.boxes(), rect))[0])
        while np.any(found.length > _LONG):
            long = found.length > _LONG
            pieces = found.taken(np.nonzero(long)[0])._cut()
            pieces = pieces.taken(np.nonzero(meeting(pieces.boxes(), rect))[0])
            found = found.taken(np.nonzero(~long)[0]).joined(pieces)
        return found

    def _cut(self) -> Segments:
        """Cut each segment into `_PIECES` that are Bézier segments themselves."""
        number = len(self.owner)
        points = np.repeat(self.points, _PIECES, axis=0)
        t0 = np.tile(np.arange(_PIECES) / _PIECES, number)
        start, end = _at(points, t0), _at(points, t0 + 1 / _PIECES)
        reach = 1 / (3 * _PIECES)
        leaving = start + _slope(points, t0) * reach
        arriving = end - _slope(points, t0 + 1 / _PIECES) * reach
        made = np.concatenate([start, leaving, arriving, end], axis=1)
        length = _lengths(made)
        rows = length.reshape(number, _PIECES)
        phase = self.phase[:, None] + np.cumsum(rows, axis=1) - rows
        return Segments(made, np.repeat(self.owner, _PIECES), phase.reshape(-1), length)

    def lines(self, off: float = _OFF) -> tuple[Floats, Floats]:
        """Give short lines along the segments, (k, 4), and where along its chain each begins, (k,).

        They are as few as keep to the curve, with no point farther off it than `off` (Wang 1984),
        but for what is so long or so bent that it would take more than 64.
        """
        number = np.where(_straight(self.points), 1, _needed(self.points, off))
        which = np.repeat(np.arange(len(number)), number)
        first = np.cumsum(number) - number
        within = np.arange(len(which)) - first[which]
        t0, t1 = within / number[which], (within + 1) / number[which]
        points = self.points[which]
        lines = np.concatenate([_at(points, t0), _at(points, t1)], axis=1)
        length = np.hypot(lines[:, 2] - lines[:, 0], lines[:, 3] - lines[:, 1])
        before = np.cumsum(length) - length
        return lines, self.phase[which] + before - before[first[which]]


def _needed(points: Floats, off: float) -> Indices:
    """Give how many lines follow each segment closely enough."""
    turns = points[:, :4] - 2 * points[:, 2:6] + points[:, 4:]
    bend = np.hypot(turns[:, ::2], turns[:, 1::2]).max(axis=1)
    number: Indices = np.clip(np.ceil(np.sqrt(0.75 * bend / off)), 1, _MOST).astype(np.intp)
    return number


def _at(points: Floats, t: Floats) -> Floats:
    """Give the points of Bézier segments (k, 8) at parameters (k,), as (k, 2)."""
    u, t = (1 - t)[:, None], t[:, None]
    found: Floats = u * u * (u * points[:, :2] + 3 * t * points[:, 2:4])
    found += t * t * (3 * u * points[:, 4:6] + t * points[:, 6:])
    return found


def _slope(points: Floats, t: Floats) -> Floats:
    """Give the derivatives of Bézier segments (k, 8) at parameters (k,), as (k, 2)."""
    u, t = (1 - t)[:, None], t[:, None]
    steps = points[:, 2:] - points[:, :-2]
    found: Floats = 3 * u * u * steps[:, :2] + 6 * u * t * steps[:, 2:4] + 3 * t * t * steps[:, 4:]
    return found


def _straight(points: Floats) -> Flags:
    """Tell which segments are straight: their control points lie on the chord."""
    x, y = points[:, 6] - points[:, 0], points[:, 7] - points[:, 1]
    first = x * (points[:, 3] - points[:, 1]) - y * (points[:, 2] - points[:, 0])
    second = x * (points[:, 5] - points[:, 1]) - y * (points[:, 4] - points[:, 0])
    return np.maximum(np.abs(first), np.abs(second)) <= 0.25 * (np.hypot(x, y) + 1e-9)


def _lengths(points: Floats) -> Floats:
    t = np.linspace(0, 1, _SAMPLES + 1)
    u = 1 - t
    weights = np.stack([u**3, 3 * u * u * t, 3 * u * t * t, t**3])
    xs, ys = points[:, ::2] @ weights, points[:, 1::2] @ weights
    lengths: Floats = np.hypot(np.diff(xs, axis=1), np.diff(ys, axis=1)).sum(1)
    return lengths


def dashed(lines: Floats, begin: Floats, on: float, off: float) -> Floats:
    """Cut lines (k, 4) into dashes (n, 4); `begin` (k,) is where on its chain each line starts."""
    vector = lines[:, 2:] - lines[:, :2]
    length = np.hypot(vector[:, 0], vector[:, 1])
    end = begin + length
    period = on + off
    first = np.floor(begin / period).astype(np.intp)
    number = np.ceil(end / period).astype(np.intp) - first
    which = np.repeat(np.arange(len(lines)), number)
    within = np.arange(len(which)) - np.repeat(np.cumsum(number) - number, number)
    start = (first[which] + within) * period
    begins, ends = np.maximum(start, begin[which]), np.minimum(start + on, end[which])
    keep = ends > begins
    which, begins, ends = which[keep], begins[keep], ends[keep]
    share = np.stack([begins - begin[which], ends - begin[which]], axis=1)
    share /= np.maximum(length[which], 1e-9)[:, None]
    origin, along = lines[which, :2], vector[which]
    return np.concatenate([origin + along * share[:, :1], origin + along * share[:, 1:]], axis=1)


def around(lines: Floats) -> Floats:
    """Give left, top, right, bottom of lines (n, 4), whatever way they run."""
    return np.concatenate(
        [np.minimum(lines[:, :2], lines[:, 2:]), np.maximum(lines[:, :2], lines[:, 2:])], axis=1
    )


def meeting(boxes: Floats, rect: QtCore.QRectF) -> Flags:
    """Tell which boxes (n, 4: left, top, right, bottom) touch a rectangle."""
    found: Flags = (
        (boxes[:, 0] <= rect.right())
        & (boxes[:, 2] >= rect.left())
        & (boxes[:, 1] <= rect.bottom())
        & (boxes[:, 3] >= rect.top())
    )
    return found


# -- batches handed to Qt without a copy ---------------------------------------------------
# Each wrapper dies before the next is made: two of one address would be taken for one object.


def draw_lines(painter: QtGui.QPainter, lines: Floats) -> None:
    """Draw lines (k, 4) with the painter's pen in one call."""
    if len(lines):
        kept = np.ascontiguousarray(lines, dtype=np.float64)
        pointer = cast("QtCore.QLineF", Shiboken.wrapInstance(kept.ctypes.data, QtCore.QLineF))
        painter.drawLines(pointer, len(kept))
        del pointer


def draw_whole_lines(painter: QtGui.QPainter, lines: Floats) -> None:
    """Draw lines (k, 4) rounded to pixels, which is several times faster."""
    if len(lines):
        kept = np.ascontiguousarray(np.rint(lines), dtype=np.int32)
        pointer = cast("QtCore.QLine", Shiboken.wrapInstance(kept.ctypes.data, QtCore.QLine))
        painter.drawLines(pointer, len(kept))
        del pointer


def draw_whole_rectangles(painter: QtGui.QPainter, boxes: NDArray[np.int32]) -> None:
    """Draw rectangles (k, 4: left, top, right, bottom, all within) with the painter's brush."""
    if len(boxes):
        kept = np.ascontiguousarray(boxes, dtype=np.int32)
        pointer = cast("QtCore.QRect", Shiboken.wrapInstance(kept.ctypes.data, QtCore.QRect))
        painter.drawRects(pointer, len(kept))
        del pointer
