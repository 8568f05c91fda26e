"""Counting the crossings of a forest's loose lines, and sifting arguments to have fewer of them.

Lines are taken as straight from the middle of one box to that of another. The lines of the forest
hardly ever cross one another, so that only those near a loose line are tried against it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from itertools import combinations
from typing import NamedTuple

from argmap.layout.trees import Trees, find_rows

_ROUNDS = 6


class _Line(NamedTuple):
    """A line between two boxes, and where it runs."""

    one: int
    other: int
    x: float
    y: float
    end_x: float
    end_y: float


def crossings(
    trees: Trees, across: list[float], down: list[float], lines: list[tuple[int, int]]
) -> int:
    """Count how often loose lines cross lines of the forest and one another.

    Parameters
    ----------
    trees
        The forest.
    across, down
        Where each box has its middle.
    lines
        The pairs of boxes that loose lines join.
    """
    above, depth = trees.above, trees.depth
    spots = [[across[box] for box in row] for row in trees.rows]
    over = [[across[above[box]] for box in row] for row in trees.rows[1:]]
    found = 0
    loose = [_Line(a, b, across[a], down[a], across[b], down[b]) for a, b in lines]
    for line in loose:
        left, right = sorted((line.x, line.end_x))
        first, last = sorted((depth[line.one], depth[line.other]))
        for row in range(max(first, 1), min(last + 2, len(spots))):
            at, parents = spots[row], over[row - 1]
            start = min(bisect_left(at, left), bisect_left(parents, left))
            end = max(bisect_right(at, right), bisect_right(parents, right))
            for box in trees.rows[row][start:end]:
                top = above[box]
                found += _cross(
                    line, _Line(box, top, across[box], down[box], across[top], down[top])
                )
    return found + sum([_cross(one, other) for one, other in combinations(loose, 2)])


def _cross(one: _Line, other: _Line) -> bool:
    """Tell whether two lines cross that have no end in common."""
    a, b, x, y, end_x, end_y = one
    c, d, u, v, end_u, end_v = other
    if a in (c, d) or b in (c, d):
        return False
    dx, dy, du, dv = end_x - x, end_y - y, end_u - u, end_v - v
    return (dx * (v - y) - dy * (u - x)) * (dx * (end_v - y) - dy * (end_u - x)) < 0 and (
        du * (y - v) - dv * (x - u)
    ) * (du * (end_y - v) - dv * (end_x - u)) < 0


def sift(
    trees: Trees,
    cost: Callable[[], float],
    lines: list[tuple[int, int]],
    blocks: Callable[[int], list[list[int]]],
    tries: int,
) -> None:
    """Try arguments at other places on their claim, and leave them where the forest costs least.

    Parameters
    ----------
    trees
        The forest; the children of its boxes are reordered.
    cost
        Tells what the forest costs as it is now.
    lines
        The pairs of boxes that loose lines join.
    blocks
        Gives the children of a box, those that stay together as one.
    tries
        How many orders are tried at most.
    """
    best = cost()
    families = _concerned(trees, lines)
    for _ in range(_ROUNDS):
        before = best
        for box in families:
            kept = blocks(box)
            for order in _orders(kept):
                if not tries:
                    break
                tries -= 1
                trees.children[box] = [child for block in order for child in block]
                find_rows(trees)
                found = cost()
                if found < best:
                    best, kept = found, order
            trees.children[box] = [child for block in kept for child in block]
        find_rows(trees)
        if best == before:
            break


def _concerned(trees: Trees, lines: list[tuple[int, int]]) -> list[int]:
    """Give the boxes with several children that loose lines come out below, the busiest first."""
    busy: dict[int, int] = {}
    for ends in lines:
        for end in ends:
            box = end
            while box >= 0:
                busy[box] = busy.get(box, 0) + 1
                box = trees.above[box]
    found = [box for box in busy if len(trees.children[box]) > 1]
    return sorted(found, key=lambda box: (-busy[box], box))


def _orders(blocks: list[list[int]]) -> Iterator[list[list[int]]]:
    """Give orders to try: two neighbours exchanged, all reversed, one at the beginning or end."""
    count = len(blocks)
    for at in range(count - 1):
        yield [*blocks[:at], blocks[at + 1], blocks[at], *blocks[at + 2 :]]
    if count > 2:
        yield blocks[::-1]
    for at in range(count):
        rest = blocks[:at] + blocks[at + 1 :]
        if at > 1:
            yield [blocks[at], *rest]
        if at < count - 2:
            yield [*rest, blocks[at]]
