"""The rows of a forest that grows: only what has changed, and what lies above it, is packed anew.

What is packed stands in its subtree as it stood, whatever became of the rest; so a box's place is
found from where it stands under the box above it, for all boxes of a row at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias, overload

import numpy as np
from numpy.typing import NDArray

from argmap.layout.contract import Place
from argmap.layout.drift import Floats
from argmap.layout.frame import Frame
from argmap.layout.growing_trees import GrowingTrees, Stirred
from argmap.layout.tidy import Gaps, Packing

Numbers: TypeAlias = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Settled:
    """Boxes in their new places.

    `across`, `widths` and `heights` are by the number of a box. `order` has all boxes row by row,
    `starts` where in it each row begins, and its length. `moved` are the boxes under which others
    stand otherwise than they stood; `stretched` are the rows of another height.
    """

    frame: GrownFrame
    across: Floats
    widths: Floats
    heights: Floats
    order: Numbers
    starts: list[int]
    moved: set[int]
    stretched: set[int]


class GrowingRows:
    """The packing of a forest, kept while the forest grows.

    What is kept in lists for the packing is kept in arrays too, by the number of a box.
    """

    def __init__(self, forest: GrowingTrees, gaps: Gaps, row_gap: float, *, level: bool) -> None:
        self._forest = forest
        self._packing = Packing(forest.trees, forest.widths, gaps, keep=True)
        self._gap = row_gap
        self._level = level
        self._rows: list[Numbers] = []
        self._tall: list[float] = []
        """How high each row is."""
        self._offset, self._widths, self._heights = (np.zeros(0) for _ in range(3))
        self._above = np.zeros(0, dtype=np.intp)

    def grow(self, stirred: Stirred) -> Settled:
        """Give the new places after the forest has changed."""
        self._measure(stirred)
        moved = self._pack(stirred)
        stretched = self._set_rows(stirred)
        across = np.zeros(len(self._offset))
        for number, row in enumerate(self._rows):
            across[row] = self._offset[row]
            if number:
                across[row] += across[self._above[row]]
        frame = GrownFrame(
            self._forest, self._rows, (across, self._widths), self._tall, self._gap,
            level=self._level,
        )  # fmt: skip
        return Settled(
            frame,
            across,
            self._widths,
            self._heights,
            np.concatenate(self._rows),
            np.cumsum([0, *map(len, self._rows)]).tolist(),
            moved,
            stretched,
        )

    def _measure(self, stirred: Stirred) -> None:
        """Note sizes in the arrays."""
        widths, heights = self._forest.widths, self._forest.heights
        known = len(self._widths)
        new = np.zeros(len(widths) - known)
        self._widths = np.append(self._widths, widths[known:])
        self._heights = np.append(self._heights, heights[known:])
        self._offset = np.append(self._offset, new)
        self._above = np.append(self._above, new.astype(np.intp))
        self._packing.offset += new.tolist()
        for box in stirred.boxes:
            self._widths[box], self._heights[box] = widths[box], heights[box]

    def _pack(self, stirred: Stirred) -> set[int]:
        """Pack what has changed and all above it; give the boxes with another picture below."""
        trees, packing = self._forest.trees, self._packing
        depth = trees.depth
        moved: set[int] = set()
        packed: list[int] = []
        levels: list[set[int]] = [set() for _ in trees.rows]
        for box in (*stirred.boxes, *stirred.families, *packing.used):
            if depth[box] >= 0:
                levels[depth[box]].add(box)
            else:
                packing.outlines.pop(box, None)
        packing.used.clear()
        for number in range(len(trees.rows) - 1, -1, -1):
            for box in levels[number]:
                before = packing.outlines.get(box)
                children = trees.children[box]
                offsets = [packing.offset[child] for child in children]
                packing.pack_below(box)
                packed.append(box)
                if offsets != [packing.offset[child] for child in children]:
                    moved.add(box)
                if number and packing.outlines[box] != before:
                    levels[number - 1].add(trees.above[box])
        packing.pack_roots()
        self._note([*trees.rows[0], *(child for box in packed for child in trees.children[box])])
        return moved

    def _note(self, boxes: list[int]) -> None:
        """Note in the arrays where some boxes stand under others."""
        offset, above = self._packing.offset, self._forest.trees.above
        self._offset[boxes] = [offset[box] for box in boxes]
        self._above[boxes] = [above[box] for box in boxes]

    def _set_rows(self, stirred: Stirred) -> set[int]:
        """Take the rows over; give those of another height, those that are gone among them."""
        trees, before = self._forest.trees, self._tall.copy()
        count = len(trees.rows)
        del self._rows[count:], self._tall[count:]
        for number in sorted(stirred.rows):
            if number < count:
                self._rows[number : number + 1] = [np.array(trees.rows[number], dtype=np.intp)]
        changed = {trees.depth[box] for box in stirred.boxes} | stirred.rows
        for number in sorted(changed):
            if 0 <= number < count:
                self._tall[number : number + 1] = [float(self._heights[self._rows[number]].max())]
        rows = range(max(count, len(before)))
        return {row for row in rows if before[row : row + 1] != self._tall[row : row + 1]}


class GrownFrame(Frame):
    """The frame of a forest that has grown, its boxes made when they are asked for.

    `arrays` has where boxes stand across, and their widths, by number; `tall` the rows' heights.
    """

    def __init__(
        self,
        forest: GrowingTrees,
        rows: list[Numbers],
        arrays: tuple[Floats, Floats],
        tall: list[float],
        row_gap: float,
        *,
        level: bool,
    ) -> None:
        self._rows = rows
        self._arrays = arrays
        self._tall = tall
        sizes = (forest.widths, forest.heights)
        super().__init__(forest.trees, arrays[0].tolist(), sizes, {}, row_gap, level=level)

    def _place(self, widths: list[float], heights: list[float]) -> Sequence[Place]:
        top = 0.0
        for tall in self._tall:
            self.tops.append(top)
            self.floors.append(top + tall)
            top = self.floors[-1] + self.gap
        return _Boxes(self, widths, heights)

    def edges(self, row: int) -> tuple[list[float], list[float]]:
        """Give the left and the right edges of a row's boxes."""
        found = self._edges.get(row)
        if found is None:
            boxes = self._rows[row]
            across, widths = self._arrays
            lefts = across[boxes] - widths[boxes] / 2
            found = self._edges[row] = (lefts.tolist(), (lefts + widths[boxes]).tolist())
        return found


class _Boxes(Sequence[Place]):
    """The boxes of a frame."""

    def __init__(self, frame: Frame, widths: list[float], heights: list[float]) -> None:
        self._frame = frame
        self._widths = widths
        self._heights = heights

    @overload
    def __getitem__(self, box: int) -> Place: ...
    @overload
    def __getitem__(self, box: slice) -> Sequence[Place]: ...
    def __getitem__(self, box: int | slice) -> Place | Sequence[Place]:
        if isinstance(box, slice):
            return [self[one] for one in range(*box.indices(len(self)))]
        frame, width = self._frame, self._widths[box]
        top = frame.tops[frame.trees.depth[box]]
        return Place(frame.across[box] - width / 2, top, width, self._heights[box])

    def __len__(self) -> int:
        return len(self._widths)
