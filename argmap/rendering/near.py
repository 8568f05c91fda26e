"""Which rectangles lie near which: an index in even cells, for thousands of boxes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import floor
from typing import TypeAlias

Rect: TypeAlias = tuple[float, float, float, float]
"""Left, top, right, bottom."""

_CELL = 200.0
_FAR = 1e7
_MOST = 64


class Near:
    """Rectangles by their number, found again by where they are."""

    def __init__(self, rects: Iterable[Rect] = ()) -> None:
        self.rects: list[Rect] = []
        self._cells: dict[tuple[int, int], list[int]] = {}
        self._large: list[int] = []
        for rect in rects:
            self.add(rect)

    def add(self, rect: Rect) -> int:
        """Enter a rectangle; give its number."""
        number = len(self.rects)
        self.rects.append(rect)
        cells = _cells(rect)
        if cells is None:
            self._large.append(number)
        else:
            for cell in cells:
                self._cells.setdefault(cell, []).append(number)
        return number

    def touching(self, rect: Rect) -> list[int]:
        """Give the numbers of those that overlap a rectangle, in their order."""
        return sorted({number for number in self._about(rect) if overlap(self.rects[number], rect)})

    def free(self, rect: Rect) -> bool:
        """Tell whether nothing overlaps a rectangle."""
        return not any(overlap(self.rects[number], rect) for number in self._about(rect))

    def _about(self, rect: Rect) -> Iterator[int]:
        """Give the numbers of those that may overlap a rectangle, some of them more than once."""
        cells = _cells(rect)
        if cells is None:
            yield from range(len(self.rects))
            return
        yield from self._large
        for cell in cells:
            yield from self._cells.get(cell, ())


def overlap(one: Rect, other: Rect) -> bool:
    """Tell whether two rectangles have more than an edge in common."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def grown(rect: Rect, by: float) -> Rect:
    """Give a rectangle that reaches farther on all sides."""
    return rect[0] - by, rect[1] - by, rect[2] + by, rect[3] + by


def _cells(rect: Rect) -> list[tuple[int, int]] | None:
    """Give the cells that a rectangle lies in; None where they are too many to be worth it."""
    left, top, right, bottom = (floor(min(max(n, -_FAR), _FAR) / _CELL) for n in rect)
    if (right - left + 1) * (bottom - top + 1) > _MOST:
        return None
    return [(x, y) for x in range(left, right + 1) for y in range(top, bottom + 1)]
