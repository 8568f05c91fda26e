"""The room between the rows of a page."""

from __future__ import annotations

from argmap.layout.page_measures import Measures
from argmap.layout.page_outline import Kind, Outline

_MORE = 8.0
"""How much more room a claim needs below it where two rails turn into it."""


def room_above(outline: Outline, measures: Measures) -> list[float]:
    """Give the room above each row: the more, the less deep what begins there."""
    hangs, boxes, depth, ends = outline.hangs, outline.boxes, outline.depth, outline.ends
    gaps: list[float] = []
    before_leaf = False
    for row, hang in enumerate(outline.hang):
        leaf = ends[boxes[row]] == row + 1
        if hang < 0:
            gap = measures.root
        elif hangs[hang].kind is Kind.FAMILY and hangs[hang].source == row - 1:
            lanes = hangs[hang].lanes
            gap = measures.chain if hangs[hang].chain else measures.first + _MORE * (lanes - 1)
        elif before_leaf and leaf and depth[row] == depth[row - 1]:
            gap = measures.leaf
        else:
            gap = measures.branch if depth[row] == 1 else measures.family
        gaps.append(gap)
        before_leaf = leaf
    return gaps
