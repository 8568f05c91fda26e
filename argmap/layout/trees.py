"""The forest that the homes of a graph's boxes form, in whole numbers.

Boxes and links are called by their place in the graph. The children of a box are the premises
that have their home in an argument on it, in the author's order, each argument's undercuts right
behind its premises: they stand in one row with what they undercut.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from argmap.layout.contract import Graph


@dataclass(slots=True)
class Trees:
    """A forest of boxes.

    `above` is the box that a box hangs under, -1 for a root; `home` the link by which it does.
    `order` has all boxes row by row, each row from left to right; `rows` is the same cut at the
    rows. `on_box` and `on_link` hold the links that aim at a box or at a link.
    """

    graph: Graph
    index: dict[str, int]
    link_index: dict[str, int]
    above: list[int]
    home: list[int]
    children: list[list[int]]
    rows: list[list[int]]
    depth: list[int]
    on_box: dict[int, list[int]]
    on_link: dict[int, list[int]]

    def order(self) -> Iterator[int]:
        """Give all boxes, row by row from the roots on."""
        for row in self.rows:
            yield from row

    def undercutting(self, box: int) -> bool:
        """Tell whether a box stands beside what it undercuts instead of below a claim."""
        home = self.home[box]
        return home >= 0 and self.graph.links[home].target in self.link_index

    def premises_at_home(self, link: int) -> list[int]:
        """Give the premises of a link that have their home in it."""
        index, home = self.index, self.home
        return [
            box
            for premise in self.graph.links[link].premises
            if home[box := index[premise]] == link
        ]

    def by_level(self) -> Iterator[int]:
        """Give all links, each behind the link that it undercuts."""
        level = [link for links in self.on_box.values() for link in links]
        while level:
            yield from level
            level = [link for known in level for link in self.on_link.get(known, ())]


def trees_of(graph: Graph) -> Trees:
    """Read a graph's forest; where homes run in a ring, its first box becomes a root."""
    index = {box.id: place for place, box in enumerate(graph.boxes)}
    link_index = {link.id: place for place, link in enumerate(graph.links)}
    on_box: dict[int, list[int]] = {}
    on_link: dict[int, list[int]] = {}
    for place, link in enumerate(graph.links):
        target = index.get(link.target)
        if target is None:
            on_link.setdefault(link_index[link.target], []).append(place)
        else:
            on_box.setdefault(target, []).append(place)
    count = len(graph.boxes)
    home = [link_index.get(graph.home.get(box.id, ""), -1) for box in graph.boxes]
    made = Trees(
        graph, index, link_index, [-1] * count, home, [[] for _ in range(count)], [], [0] * count,
        on_box, on_link,
    )  # fmt: skip
    _hang(made)
    find_rows(made)
    return made


def _hang(trees: Trees) -> None:
    """Give every box its children."""
    for target in trees.on_box:
        hang_under(trees, target)
    home = trees.home
    for box, parent in enumerate(trees.above):
        if parent < 0:
            home[box] = -1


def hang_under(trees: Trees, target: int) -> None:
    """Give a box its children: those at home in the arguments on it that hang nowhere yet."""
    links, index, home, above = trees.graph.links, trees.index, trees.home, trees.above
    on_link = trees.on_link
    children = trees.children[target]
    waiting = trees.on_box[target][::-1]
    while waiting:
        link = waiting.pop()
        for premise in links[link].premises:
            box = index[premise]
            if home[box] == link and above[box] < 0 and box != target:
                above[box] = target
                children.append(box)
        if on_link and link in on_link:
            waiting += reversed(on_link[link])


def find_rows(trees: Trees) -> None:
    """Cut a forest into rows, after its children have been ordered."""
    trees.rows.clear()
    seen = bytearray(len(trees.above))
    _descend(trees, [box for box, parent in enumerate(trees.above) if parent < 0], seen)
    for box in range(len(seen)):
        if not seen[box]:
            trees.children[trees.above[box]].remove(box)
            trees.above[box] = trees.home[box] = -1
            _descend(trees, [box], seen)


def _descend(trees: Trees, roots: list[int], seen: bytearray) -> None:
    children, rows = trees.children, trees.rows
    row, depth = roots, 0
    while row:
        if depth == len(rows):
            rows.append([])
        rows[depth] += row
        for box in row:
            seen[box] = 1
            trees.depth[box] = depth
        row = [child for box in row for child in children[box]]
        depth += 1
