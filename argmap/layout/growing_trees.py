"""A forest that grows: boxes and links keep their numbers while others come and go.

The numbers are places in lists, as in any graph's forest, but in no order, and some are free.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import cast

from argmap.layout.contract import Box, Graph, Link
from argmap.layout.growth import Growth
from argmap.layout.trees import Trees, hang_under


@dataclass(slots=True)
class Stirred:
    """What a growth has changed in a forest, by number.

    `boxes` are new, of another size, at home elsewhere, or in another row; `links` are new or
    have other premises, another target, or undercuts where they had none or the reverse.
    `families` are the boxes under which links or boxes have changed, `rows` those rows in which
    boxes have.
    """

    boxes: set[int] = field(default_factory=set)
    links: set[int] = field(default_factory=set)
    families: set[int] = field(default_factory=set)
    rows: set[int] = field(default_factory=set)


class GrowingTrees:
    """The forest, and what belongs to each of its boxes.

    `trees` may be read by whatever draws a forest; numbers that are free are in no row and in no
    list of links. `ids`, `widths` and `heights` are those of boxes, the sizes across and down;
    `link_ids` are those of links.
    """

    def __init__(self, *, level: bool) -> None:
        self._boxes: list[Box] = []
        self._links: list[Link] = []
        # A graph holds tuples; this one is read by number alone, and so may grow.
        self._graph = Graph(
            cast("tuple[Box, ...]", self._boxes), cast("tuple[Link, ...]", self._links), {}
        )
        self.trees = Trees(self._graph, {}, {}, [], [], [], [], [], {}, {})
        self.ids: list[str] = []
        self.link_ids: list[str] = []
        self.widths: list[float] = []
        self.heights: list[float] = []
        self._level = level
        self._free_boxes: list[int] = []
        self._free_links: list[int] = []

    def grow(self, growth: Growth) -> Stirred:
        """Carry a growth out.

        Raises
        ------
        ValueError
            If the boxes make no forest, as none at all do not.
        """
        stirred = Stirred()
        self._take_boxes(growth, stirred)
        touched = self._take_links(growth, stirred)
        self._rehome(growth, stirred, touched)
        gone = self._take_leave(growth, stirred)
        stirred.families.update(
            found for target in touched if (found := self._top(target)) is not None
        )
        stirred.families.difference_update(gone)
        self._hang(stirred.families, gone)
        self._find_rows([self.trees.index[root] for root in growth.roots], stirred)
        self._graph = self.trees.graph = Graph(
            self._graph.boxes, self._graph.links, {}, growth.contradictions
        )
        return stirred

    # -- boxes and links -------------------------------------------------------------------

    def _take_boxes(self, growth: Growth, stirred: Stirred) -> None:
        """Note new boxes and new sizes."""
        index = self.trees.index
        for known, box in growth.boxes.items():
            if box is None:
                continue
            number = index.get(known)
            if number is None:
                number = index[known] = self._new_box(box)
            else:
                self._boxes[number] = box
            size = (box.height, box.width) if self._level else (box.width, box.height)
            self.widths[number], self.heights[number] = size
            stirred.boxes.add(number)

    def _new_box(self, box: Box) -> int:
        trees = self.trees
        if self._free_boxes:
            number = self._free_boxes.pop()
            self._boxes[number], self.ids[number] = box, box.id
            trees.children[number] = []
            trees.above[number] = trees.home[number] = trees.depth[number] = -1
            return number
        self._boxes.append(box)
        self.ids.append(box.id)
        trees.children.append([])
        trees.above.append(-1)
        trees.home.append(-1)
        trees.depth.append(-1)
        self.widths.append(0.0)
        self.heights.append(0.0)
        return len(self._boxes) - 1

    def _take_links(self, growth: Growth, stirred: Stirred) -> list[str]:
        """Note links by what they aim at; give the targets."""
        trees = self.trees
        for links in growth.links.values():
            for link in links:
                self._take_link(link, stirred)
        for target, links in growth.links.items():
            numbers = [trees.link_index[link.id] for link in links]
            box = trees.index.get(target)
            if box is not None:
                _keep(trees.on_box, box, numbers)
            elif target in trees.link_index:
                undercut = trees.link_index[target]
                if bool(numbers) != (undercut in trees.on_link):
                    stirred.links.add(undercut)
                _keep(trees.on_link, undercut, numbers)
        return list(growth.links)

    def _take_link(self, link: Link, stirred: Stirred) -> None:
        number = self.trees.link_index.get(link.id)
        if number is None:
            if self._free_links:
                number = self._free_links.pop()
                self.link_ids[number] = link.id
            else:
                number = len(self._links)
                self._links.append(link)
                self.link_ids.append(link.id)
            self.trees.link_index[link.id] = number
        elif self._links[number] == link:
            return
        self._links[number] = link
        stirred.links.add(number)

    def _rehome(self, growth: Growth, stirred: Stirred, touched: list[str]) -> None:
        trees = self.trees
        for known, home in growth.home.items():
            number = trees.index[known]
            stirred.boxes.add(number)
            if trees.above[number] >= 0:
                stirred.families.add(trees.above[number])
            trees.home[number] = -1 if home is None else trees.link_index[home]
            if home is not None:
                touched.append(self._links[trees.home[number]].target)

    def _take_leave(self, growth: Growth, stirred: Stirred) -> set[int]:
        """Free the numbers of what is gone; give those of boxes."""
        trees, gone = self.trees, set()
        for known in growth.lost:
            number = trees.link_index.pop(known)
            trees.on_link.pop(number, None)
            self._free_links.append(number)
            stirred.links.add(number)
        for known, box in growth.boxes.items():
            if box is None:
                number = trees.index.pop(known)
                trees.on_box.pop(number, None)
                if trees.above[number] >= 0:
                    stirred.families.add(trees.above[number])
                gone.add(number)
        self._free_boxes += sorted(gone, reverse=True)
        stirred.boxes |= gone
        return gone

    def _top(self, target: str) -> int | None:
        """Give the box that a target is, or is part of the undercutting of; None if it is gone."""
        trees = self.trees
        while target not in trees.index:
            if target not in trees.link_index:
                return None
            target = self._links[trees.link_index[target]].target
        return trees.index[target]

    # -- the forest ------------------------------------------------------------------------

    def _hang(self, families: Iterable[int], gone: Iterable[int]) -> None:
        """Hang boxes anew under some others."""
        trees = self.trees
        for target in (*families, *gone):
            for child in trees.children[target]:
                if trees.above[child] == target:
                    trees.above[child] = -1
            trees.children[target] = []
        for target in families:
            if target in trees.on_box:
                hang_under(trees, target)
        for box in gone:
            trees.above[box] = trees.depth[box] = -1

    def _find_rows(self, roots: list[int], stirred: Stirred) -> None:
        """Bring the rows up to date, from the roots down as far as anything has changed."""
        trees = self.trees
        rows, children, depth = trees.rows, trees.children, trees.depth
        waiting = {depth[box] + 1 for box in stirred.families if depth[box] >= 0}
        row, number = roots, 0
        while row:
            changed = number == len(rows) or rows[number] != row
            if changed:
                self._set_row(number, row, stirred)
                waiting.add(number + 1)
            waiting.discard(number)
            if not waiting:
                number = len(rows)
                break
            number += 1
            known = not changed and number < len(rows) and number not in waiting
            row = rows[number] if known else [child for box in row for child in children[box]]
        stirred.rows.update(range(number, len(rows)))
        del rows[number:]
        if not rows or sum(map(len, rows)) != len(trees.index):
            raise ValueError("the boxes make no forest")

    def _set_row(self, number: int, row: list[int], stirred: Stirred) -> None:
        trees = self.trees
        if number == len(trees.rows):
            trees.rows.append(row)
        else:
            trees.rows[number] = row
        stirred.rows.add(number)
        depth = trees.depth
        for box in row:
            if depth[box] != number:
                depth[box] = number
                stirred.boxes.add(box)


def _keep(index: dict[int, list[int]], key: int, numbers: list[int]) -> None:
    """Keep some numbers under a key, nothing where there are none."""
    if numbers:
        index[key] = numbers
    else:
        index.pop(key, None)
