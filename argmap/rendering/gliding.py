"""A picture on its way from where things stood to where they are to stand.

Boxes glide straight. A line keeps the course that it is to have, each point of it as far from there
as the box is that it is nearer to, so that it stays at both its boxes whether it was drawn before
or not. All this is done with arrays, and for the lines in sight alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

import numpy as np

from argmap.layout.contract import Curve, Route
from argmap.layout.drift import Places, moved_curve
from argmap.model.map import ArgumentMap
from argmap.rendering.batches import BoxBatch
from argmap.rendering.geometry import Flags, Floats, Segments
from argmap.rendering.link_arrays import Kind, LinkArrays, Strand
from argmap.rendering.link_batch import LinkBatch
from argmap.rendering.link_shapes import ClashLook, LinkLook
from argmap.rendering.picture import Picture


def came_from(before: BoxBatch, after: BoxBatch) -> Floats:
    """Give how far from its place each box of a batch stood in the one before, (n, 2), in points.

    What is new has its place at once.
    """
    by = np.zeros((len(after.ids), 2))
    pairs = [(before.index[k], at) for k, at in after.index.items() if k in before.index]
    if pairs:
        was, now = np.array(pairs, dtype=np.intp).T
        by[now] = before.bounds[was, :2] - after.bounds[now, :2]
    return by


@dataclass(frozen=True, slots=True)
class Glide:
    """All that a picture on its way is made of.

    `by` is (n, 2): how far from its place each box begins; `ends` (m, 4) the same for what a line
    comes from, and for what it leads to. `strands` has the segments that are in sight on the way,
    and `away` how far from its place each point of theirs begins.
    """

    picture: Picture
    boxes: BoxBatch
    links: LinkBatch
    by: Floats
    ends: Floats
    strands: tuple[Strand, ...]
    away: tuple[Floats, ...]

    @classmethod
    def of(
        cls,
        argmap: ArgumentMap,
        parts: tuple[Picture, BoxBatch, LinkBatch],
        by: Floats,
        seen: Iterable[str],
    ) -> Glide:
        """Prepare a way to a picture (with its batches), of which some lines are seen, by name."""
        picture, boxes, links = parts
        ends = np.zeros((len(links.ids), 4))
        numbers = sorted({links.index[name] for name in seen if name in links.index})
        for at in numbers:
            one, other = _boxes_of(argmap, links.ids[at])
            ends[at, :2] = by[boxes.index[one]] if one in boxes.index else 0.0
            ends[at, 2:] = by[boxes.index[other]] if other in boxes.index else 0.0
        shown = np.zeros(len(links.ids), dtype=np.bool_)
        shown[numbers] = True
        strands = tuple(_part(strand, shown) for strand in links.arrays.strands)
        away = tuple(_away(strand, ends) for strand in strands)
        return cls(picture, boxes, links, by, ends, strands, away)

    def at(self, left: float) -> tuple[Picture, BoxBatch, LinkBatch]:
        """Give the picture and its batches with a share of the way `left`, from 1 to 0."""
        bounds = self.boxes.bounds + np.tile(self.by * left, 2)
        sizes = bounds[:, 2:] - bounds[:, :2]
        names = list(self.boxes.ids)
        places = Places(self.boxes.index, names, np.concatenate([bounds[:, :2], sizes], axis=1))
        boxes = replace(self.boxes, bounds=bounds)
        return replace(self.picture, places=places), boxes, self._lines(left)

    def _lines(self, left: float) -> LinkBatch:
        arrays = self.links.arrays
        bounds = np.full_like(arrays.bounds, np.nan)
        made = []
        for strand, away in zip(self.strands, self.away, strict=True):
            segments = replace(strand.segments, points=strand.segments.points + away * left)
            made.append(Strand(strand.kind, segments, segments.boxes()))
            owner, boxes = segments.owner, made[-1].boxes
            for side in (0, 1):
                np.fmin.at(bounds[:, side], owner, boxes[:, side])
                np.fmax.at(bounds[:, side + 2], owner, boxes[:, side + 2])
        strokes = arrays.strokes + self.ends * left
        moving = LinkArrays(arrays.bases, arrays.shifts, bounds, strokes, tuple(made))
        return _MovingLinks(self.links.ids, self.links.index, moving, ends=self.ends * left)


@dataclass(frozen=True, slots=True, eq=False)
class _MovingLinks(LinkBatch):
    """Lines that are not yet where they are to be: `ends` tells how far from it, (m, 4)."""

    ends: Floats = field(default_factory=lambda: np.zeros((0, 4)))

    def look(self, at: int) -> LinkLook | ClashLook:
        """Give a line by its number, on its way."""
        if at not in self._looks:
            look = LinkBatch.look(self, at)
            first, last = self.ends[at, :2], self.ends[at, 2:]
            if isinstance(look, ClashLook):
                look = replace(look, curve=_bent(look.curve, first, last))
            else:
                look = replace(look, route=_gliding(look.route, first, last))
            self._looks[at] = look
        return self._looks[at]


def _boxes_of(argmap: ArgumentMap, name: str) -> tuple[str, str]:
    """Give the boxes at both ends of a line; a line that undercuts leads to another's premise."""
    known = argmap.arguments.get(name)
    if known is None:  # a contradiction, by the names of both its claims
        one, _, other = name.partition(" ")
        return one, other
    under = argmap.arguments.get(known.target)
    return known.premises[0], known.target if under is None else under.premises[0]


def _part(strand: Strand, shown: Flags) -> Strand:
    chosen = np.nonzero(shown[strand.segments.owner])[0]
    order = chosen[np.argsort(strand.segments.owner[chosen], kind="stable")]
    return Strand(strand.kind, strand.segments.taken(order), strand.boxes[order])


def _away(strand: Strand, ends: Floats) -> Floats:
    """Give how far the points of segments, (k, 8), begin from their places.

    Brackets and their stems go with the first premise, other lines with both their ends.
    """
    owner = strand.segments.owner
    first, last = ends[owner, :2], ends[owner, 2:]
    if strand.kind is Kind.BRACKET:
        return np.tile(first, 4)
    share = _shares(strand.segments)[:, :, None]
    away: Floats = first[:, None] * (1 - share) + last[:, None] * share
    return away.reshape(-1, 8)


def _shares(segments: Segments) -> Floats:
    """Give which share of its line lies before each point of segments in their order, (k, 4)."""
    _, first, number = np.unique(segments.owner, return_index=True, return_counts=True)
    place = np.arange(len(segments.owner)) - np.repeat(first, number)
    count = np.repeat(number, number)
    shares: Floats = (3 * place[:, None] + np.arange(4)) / (3 * count[:, None])
    return shares


def _bent(curve: Curve, first: Floats, last: Floats) -> Curve:
    """Give a curve whose points are away from their places by more or less of both its ends."""
    points = np.array(curve).reshape(-1, 2)
    share = np.linspace(0, 1, len(points))[:, None]
    return tuple((points + first * (1 - share) + last * share).reshape(-1).tolist())


def _gliding(route: Route, first: Floats, last: Floats) -> Route:
    dx, dy = first.tolist()
    return Route(
        _bent(route.trunk, first, last),
        (route.anchor[0] + dx, route.anchor[1] + dy),
        tuple([moved_curve(stem, dx, dy) for stem in route.stems]),
        None if route.bracket is None else moved_curve(route.bracket, dx, dy),
        route.bare,
    )
