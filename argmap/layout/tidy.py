"""A tidy tree in rows: where each box stands across, in linear time.

Every subtree is packed as close to the ones before it as their outlines allow, row by row; a gap
that opens between two subtrees that meet far below is shared out among the smaller ones between
them; a box is centred over what hangs under it. (After Reingold and Tilford 1981, with the
sharing of gaps by Buchheim, Jünger and Leipert 2002 and the outlook on boxes of any size by van
der Ploeg 2014; since rows are common to all, an outline here is one number a row.)
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate, pairwise
from operator import sub

from argmap.layout.trees import Trees

TALL = 64
"""Outlines of no more rows are kept where a forest grows."""


@dataclass(slots=True)
class Gaps:
    """How far boxes of one row stand apart.

    Within linked premises, between neighbours under one claim, between families, and between the
    roots.
    """

    group: float
    sibling: float
    family: float
    root: float


@dataclass(slots=True)
class Outline:
    """The left and right edges of a subtree, a number a row, the lowest row first.

    The numbers count from `left_base` and `right_base`, so that a subtree moves at one stroke and
    the longer list can serve the whole without being copied.
    """

    left: list[float]
    left_base: float
    right: list[float]
    right_base: float

    def copied(self) -> Outline:
        """Give one that may be widened while this one stays as it is."""
        return Outline(self.left.copy(), self.left_base, self.right.copy(), self.right_base)


def tidy(
    trees: Trees, widths: list[float], gaps: Gaps, pause: Callable[[int], None]
) -> list[float]:
    """Give the centre of every box across, of one box at least; the first root's is 0.

    `pause` is called now and then with the number of boxes done.
    """
    packing = Packing(trees, widths, gaps)
    done = 0
    for row in reversed(trees.rows):
        for box in row:
            packing.pack_below(box)
        done += len(row)
        pause(done)
    return packing.positions()


class Packing:
    """The packing of a forest from the leaves up.

    `offset` is where a box stands as seen from the one above; `outlines` has the subtrees that
    are packed. Hanging them under a box uses them up: it would take room without end to keep all
    outlines of a chain of thousands. Where a part of the forest will be packed again (`keep`),
    those of no more than `TALL` rows are kept; `used` are the boxes whose outlines were not.
    """

    def __init__(
        self, trees: Trees, widths: list[float], gaps: Gaps, *, keep: bool = False
    ) -> None:
        self.trees = trees
        self.widths = widths
        self.gaps = gaps
        self.keep = keep
        self.offset = [0.0] * len(widths)
        self.outlines: dict[int, Outline] = {}
        self.used: set[int] = set()

    def _taken(self, box: int) -> Outline:
        """Give a subtree's outline to be widened."""
        if self.keep:
            if len(self.outlines[box].left) <= TALL:
                return self.outlines[box].copied()
            self.used.add(box)
        return self.outlines.pop(box)

    def pack_below(self, box: int) -> None:
        """Pack the children of a box and put it over them."""
        half = self.widths[box] / 2
        children = self.trees.children[box]
        if not children:
            self.outlines[box] = Outline([-half], 0.0, [half], 0.0)
            return
        outline, placed = self._pack(children)
        middle = self._middle(children, placed)
        for child, at in zip(children, placed, strict=True):
            self.offset[child] = at - middle
        outline.left_base -= middle
        outline.right_base -= middle
        outline.left.append(-half - outline.left_base)
        outline.right.append(half - outline.right_base)
        self.outlines[box] = outline

    def _pack(self, boxes: list[int]) -> tuple[Outline, list[float]]:
        """Set subtrees side by side; give their common outline and where each one's top stands."""
        if len(boxes) == 1:
            return self._taken(boxes[0]), [0.0]
        line = _Line(self._taken(boxes[0]), self.gaps.family)
        for box, before in zip(boxes[1:], boxes, strict=False):
            line.add(self._taken(box), self._gap(before, box))
        if line.shares:
            loose = [True, *(self._loose(*pair) for pair in pairwise(boxes))]
            _share_out(line.placed, line.shares, loose)
        return line.outline, line.placed

    def _gap(self, before: int, box: int) -> float:
        home = self.trees.home[box]
        if home < 0:
            return self.gaps.root
        return self.gaps.group if home == self.trees.home[before] else self.gaps.sibling

    def _loose(self, before: int, box: int) -> bool:
        """Tell whether two neighbours may stand further apart than they must."""
        trees = self.trees
        return not (0 <= trees.home[box] == trees.home[before] or trees.undercutting(box))

    def _middle(self, children: list[int], placed: list[float]) -> float:
        """Give the place over the reasons and objections of a claim, undercuts left out."""
        trees = self.trees
        first, last = 0, len(children) - 1
        if trees.on_link:
            while first < last and trees.undercutting(children[first]):
                first += 1
            while last > first and trees.undercutting(children[last]):
                last -= 1
        return (placed[first] + placed[last]) / 2

    def pack_roots(self) -> None:
        """Set the trees side by side."""
        roots = self.trees.rows[0]
        placed = self._pack(roots)[1]
        for box, at in zip(roots, placed, strict=True):
            self.offset[box] = at - placed[0]

    def positions(self) -> list[float]:
        """Set the trees side by side and give where every box stands; this ends the packing."""
        trees, offset = self.trees, self.offset
        self.pack_roots()
        for row in trees.rows[:-1]:
            for box in row:
                here = offset[box]
                for child in trees.children[box]:
                    offset[child] += here
        return offset


class _Line:
    """Subtrees that are set side by side, from left to right.

    `reach` is a stack of (rows, subtree): which of them is the rightmost down to which row.
    `shares` are gaps that opened because two subtrees meet below smaller ones between them:
    (left one, right one, how much).
    """

    def __init__(self, first: Outline, family_gap: float) -> None:
        self.outline = first
        self.family_gap = family_gap
        self.placed = [0.0]
        self.reach = [(len(first.right), 0)]
        self.shares: list[tuple[int, int, float]] = []

    def add(self, added: Outline, gap: float) -> None:
        """Set one more subtree as close as it gets, its top at least `gap` from the last one's."""
        whole, place = self.outline, len(self.placed)
        at = whole.right[-1] - added.left[-1] + whole.right_base - added.left_base + gap
        if len(whole.right) > 1 < len(added.left):
            at = self._separated(added, at)
        self.placed.append(at)
        while self.reach and self.reach[-1][0] <= len(added.right):
            self.reach.pop()
        self.reach.append((len(added.right), place))
        added.left_base += at
        added.right_base += at
        _join(whole, added)

    def _separated(self, added: Outline, at: float) -> float:
        """Give how far right a subtree must stand, at least `at`; note which gaps that opens."""
        right, left = self.outline.right, added.left
        gap = self.outline.right_base - added.left_base + self.family_gap
        rows, place = min(len(right), len(left)), len(self.placed)
        top = 1
        for reach, rival in reversed(self.reach):
            bottom = min(reach, rows)
            if bottom > top:
                needed = gap + _most(right, left, top, bottom)
                if needed > at:
                    if rival < place - 1:
                        self.shares.append((rival, place, needed - at))
                    at = needed
                top = bottom
            if bottom == rows:
                break
        return at


def _most(right: list[float], left: list[float], top: int, bottom: int) -> float:
    """Give the most by which the right outline exceeds the left in rows from top to bottom."""
    end, other_end = len(right) - top, len(left) - top
    count = bottom - top
    if count == 1:
        return right[end - 1] - left[other_end - 1]
    return max(
        list(map(sub, right[end - count : end], left[other_end - count : other_end])), default=0.0
    )


def _join(whole: Outline, added: Outline) -> None:
    """Widen an outline by a subtree on its right, at the cost of the lower of both."""
    rows, more = len(whole.left), len(added.left)
    if more > rows:
        base = added.left_base
        difference = whole.left_base - base
        added.left[more - rows :] = [x + difference for x in whole.left]
        whole.left, whole.left_base = added.left, base
        whole.right, whole.right_base = added.right, added.right_base
    elif more == rows:
        whole.right, whole.right_base = added.right, added.right_base
    else:
        difference = added.right_base - whole.right_base
        whole.right[rows - more :] = [x + difference for x in added.right]


def _share_out(
    placed: list[float], shares: list[tuple[int, int, float]], loose: list[bool]
) -> None:
    """Move the subtrees between two that meet by their share of the gap that opened.

    They are all lower than the two, so that no outline changes by it. Gaps that are to stay as
    they are (`loose` is False for what comes behind them) get no share.
    """
    weights = list(accumulate(loose))
    slopes = [0.0] * (len(placed) + 1)
    starts = [0.0] * (len(placed) + 1)
    for first, last, gap in shares:
        weight = weights[last] - weights[first]
        if weight:
            slope = gap / weight
            slopes[first + 1] += slope
            starts[first + 1] -= slope * weights[first]
            slopes[last] -= slope
            starts[last] += slope * weights[first]
    slope = start = 0.0
    for place, weight in enumerate(weights):
        slope += slopes[place]
        start += starts[place]
        placed[place] += max(0.0, slope * weight + start)
