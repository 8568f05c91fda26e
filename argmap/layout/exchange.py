"""Letting arguments on one claim change places, so that the lines that leave the tree get shorter.

Shorter lines cross fewer others. Neighbouring arguments are exchanged, each with all that hangs
under its premises, as long as this brings the ends of such lines nearer to each other; widths of
subtrees stand in for the places that boxes get in the end. Small debates are then sifted by the
crossings themselves (`argmap.layout.exchange_crossings`).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from argmap.layout.exchange_crossings import crossings, sift
from argmap.layout.tidy import Gaps, tidy
from argmap.layout.trees import Trees, find_rows

_SWEEPS = 6
_SMALL = 400
"""Debates of no more boxes are sifted."""

_WORK = 48_000
"""How many boxes are set anew in it, all tries taken together."""

_LENGTH = 1e-4
"""What a point of a loose line costs, in crossings."""
_MOST_PULLS = 2_000_000
"""Ends of lines are noted at every claim above them, but not without end in very deep maps."""


@dataclass(slots=True)
class _Block:
    """An argument's boxes with all below them: a stretch of the boxes in reading order.

    `pulls` are the lines that leave it: the place in reading order of the end within, and of the
    end without.
    """

    boxes: list[int]
    first: int
    last: int
    width: float
    pulls: list[tuple[int, int]]

    def holds(self, place: int) -> bool:
        return self.first <= place < self.last


class _Reading:
    """Boxes in reading order, which stays as it was while blocks change places.

    `at` is where a box would stand if every subtree had a stripe of its own; it is kept up for
    the `ends` of lines alone.
    """

    def __init__(self, trees: Trees, widths: list[float], gap: float) -> None:
        self.order: list[int] = []
        self.place = [0] * len(widths)
        self.last = [0] * len(widths)
        self.stripe = [width + gap for width in widths]
        self._number(trees)
        self.at = [0.0] * len(widths)
        self._stand(trees)
        self.ends: list[int] = []

    def _number(self, trees: Trees) -> None:
        waiting = trees.rows[0][::-1]
        while waiting:
            box = waiting.pop()
            self.place[box] = len(self.order)
            self.order.append(box)
            waiting += reversed(trees.children[box])
        for box in reversed(self.order):
            children = trees.children[box]
            self.last[box] = self.last[children[-1]] if children else self.place[box] + 1
            below = sum([self.stripe[child] for child in children])
            self.stripe[box] = max(self.stripe[box], below)

    def _stand(self, trees: Trees) -> None:
        left = [0.0] * len(self.at)
        start = 0.0
        for root in trees.rows[0]:
            left[root] = start
            start += self.stripe[root]
        for box in self.order:
            self.at[self.place[box]] = left[box] + self.stripe[box] / 2
            below = sum([self.stripe[child] for child in trees.children[box]])
            start = left[box] + (self.stripe[box] - below) / 2
            for child in trees.children[box]:
                left[child] = start
                start += self.stripe[child]

    def move(self, block: _Block, by: float) -> None:
        """Move the ends of lines in a block."""
        ends = self.ends
        for place in range(bisect_left(ends, block.first), bisect_right(ends, block.last - 1)):
            self.at[ends[place]] += by


def exchange(
    trees: Trees, widths: list[float], heights: list[float], gaps: tuple[Gaps, float]
) -> None:
    """Reorder the children of a forest's boxes.

    Parameters
    ----------
    trees
        The forest.
    widths, heights
        The sizes of its boxes.
    gaps
        How far boxes stand apart in a row, and the rows.
    """
    lines = list(loose_lines(trees))
    if not lines:
        return
    _shorten(trees, widths, gaps[0].sibling, lines)
    if len(widths) <= _SMALL:
        _sift(trees, widths, heights, gaps, lines)


def _sift(
    trees: Trees,
    widths: list[float],
    heights: list[float],
    gaps: tuple[Gaps, float],
    lines: list[tuple[int, int]],
) -> None:
    """Sift by crossings, and by the length of lines among orders that cross as often."""
    across_gaps, row_gap = gaps
    down = [0.0] * len(heights)
    top = 0.0
    for row in trees.rows:
        for box in row:
            down[box] = top + heights[box] / 2
        top += max([heights[box] for box in row]) + row_gap

    def cost() -> float:
        across = tidy(trees, widths, across_gaps, lambda _: None)
        length = sum([abs(across[one] - across[other]) for one, other in lines])
        return crossings(trees, across, down, lines) + _LENGTH * length

    sift(trees, cost, lines, partial(_together, trees), _WORK // len(widths))


def _together(trees: Trees, box: int) -> list[list[int]]:
    """Give the children of a box, those that stay together as one."""
    blocks: dict[int, list[int]] = {}
    for child in trees.children[box]:
        blocks.setdefault(_argument(trees, child), []).append(child)
    return list(blocks.values())


def _argument(trees: Trees, child: int) -> int:
    """Give the argument that a child is set with: the one that it undercuts, if any."""
    link = trees.home[child]
    while (above := trees.link_index.get(trees.graph.links[link].target, -1)) >= 0:
        link = above
    return link


def _shorten(trees: Trees, widths: list[float], gap: float, lines: list[tuple[int, int]]) -> None:
    """Exchange neighbours until loose lines do not get shorter any more."""
    reading = _Reading(trees, widths, gap)
    reading.ends = sorted({reading.place[end] for line in lines for end in line})
    families = [
        (box, blocks)
        for box in reading.order
        if len(trees.children[box]) > 1 and len(blocks := _blocks(trees, reading, box)) > 1
    ]
    _note_pulls(trees, reading, lines, dict(families))
    pulled = [(box, blocks) for box, blocks in families if any(block.pulls for block in blocks)]
    for _ in range(_SWEEPS):
        moved = [_settle(reading, blocks) for _, blocks in pulled]
        if not any(moved):
            break
    for box, blocks in pulled:
        trees.children[box] = [child for block in blocks for child in block.boxes]
    find_rows(trees)


def loose_lines(trees: Trees) -> Iterator[tuple[int, int]]:
    """Give the pairs of boxes that a line joins outside the forest."""
    aims: dict[int, int] = {}
    for link in trees.by_level():
        known = trees.graph.links[link]
        target = trees.index.get(known.target)
        aims[link] = aims[trees.link_index[known.target]] if target is None else target
        for premise in known.premises:
            box = trees.index[premise]
            if trees.home[box] != link and box != aims[link]:
                yield box, aims[link]
    for one, other in trees.graph.contradictions:
        yield trees.index[one], trees.index[other]


def _blocks(trees: Trees, reading: _Reading, box: int) -> list[_Block]:
    """Give a claim's arguments as blocks; an undercut goes with what it undercuts."""
    blocks: list[_Block] = []
    last = -1
    for child in trees.children[box]:
        link = _argument(trees, child)
        if link == last:
            blocks[-1].boxes.append(child)
            blocks[-1].last = reading.last[child]
            blocks[-1].width += reading.stripe[child]
        else:
            place = reading.place[child]
            blocks.append(_Block([child], place, reading.last[child], reading.stripe[child], []))
            last = link
    return blocks


def _note_pulls(
    trees: Trees,
    reading: _Reading,
    lines: list[tuple[int, int]],
    families: dict[int, list[_Block]],
) -> None:
    """Tell each block which lines leave it."""
    noted = 0
    for line in lines:
        for end, other in (line, line[::-1]):
            inside, outside = reading.place[end], reading.place[other]
            box = end
            while trees.above[box] >= 0 and noted < _MOST_PULLS:
                if reading.place[box] <= outside < reading.last[box]:
                    break
                box, child = trees.above[box], box
                block = _holding(families.get(box, []), reading.place[child])
                if block is not None and not block.holds(outside):
                    block.pulls.append((inside, outside))
                noted += 1


def _holding(blocks: list[_Block], place: int) -> _Block | None:
    at = bisect_right(blocks, place, key=lambda block: block.first) - 1
    return blocks[at] if blocks else None


def _settle(reading: _Reading, blocks: list[_Block]) -> bool:
    """Exchange neighbours while this shortens lines; tell whether any were."""
    settled = False
    for _ in range(len(blocks)):
        moved = False
        for at in range(len(blocks) - 1):
            left, right = blocks[at], blocks[at + 1]
            if (left.pulls or right.pulls) and _gain(reading, left, right) > 1e-6:
                reading.move(left, right.width)
                reading.move(right, -left.width)
                blocks[at], blocks[at + 1] = right, left
                moved = settled = True
        if not moved:
            break
    return settled


def _gain(reading: _Reading, left: _Block, right: _Block) -> float:
    """Give by how much lines get shorter when two neighbours change places."""
    at = reading.at
    gain = 0.0
    for inside, outside in left.pulls:
        here, there = at[inside], at[outside]
        other = there - left.width if right.holds(outside) else there
        gain += abs(here - there) - abs(here + right.width - other)
    for inside, outside in right.pulls:
        if not left.holds(outside):
            here, there = at[inside], at[outside]
            gain += abs(here - there) - abs(here - left.width - there)
    return gain
