"""A debate as an outline: its boxes in reading order, one a row, and the groups that hang together.

A group (`Hang`) is what hangs from one rail: the premises of all arguments on a claim, the
undercuts of one argument, or the premises that are linked with a first one.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from argmap.layout.page_measures import Measures
from argmap.layout.trees import Trees


class Kind(IntEnum):
    """What a group hangs from: a claim, the word on an argument's line, or a first premise."""

    FAMILY = 0
    UNDERCUT = 1
    BRACKET = 2


@dataclass(slots=True)
class Hang:
    """A group of rows that hang from one rail.

    Parameters
    ----------
    kind
        What it hangs from.
    source
        The row of the claim, or of the first premise of the argument, that it hangs from.
    link
        The argument, where it does not hang from a claim.
    above
        The group that goes on behind this one, the innermost; -1 for none.
    place
        How far right its boxes stand in an outline that is not cut into columns.
    last, end
        The last of its own rows, and the row behind all that hangs below it.
    lanes
        How many rails it has, and `outer`: whether it is the objections' that runs outside.
    chain
        Whether it is an only reason or objection, which stands right below its claim.
    """

    kind: Kind
    source: int
    link: int
    above: int
    place: float
    last: int = -1
    end: int = -1
    lanes: int = 1
    outer: bool = False
    chain: bool = False


@dataclass(slots=True)
class Outline:
    """Rows in reading order.

    `boxes` has the box of each row, `row_of` the row of each box. `hang` is the group that a row
    belongs to, -1 for a contention; `place` how far right it stands in an outline of one column;
    `depth` how deep in the debate. `ends` has, for each box, the row behind all that is below it.
    `families` are the groups below claims by their box, `undercuts` and `brackets` those of
    arguments by their link. `drawn` tells of each argument whether its line runs along a rail.
    """

    boxes: list[int]
    row_of: list[int]
    hang: list[int]
    place: list[float]
    depth: list[int]
    ends: list[int]
    hangs: list[Hang]
    families: dict[int, int]
    undercuts: dict[int, int]
    brackets: dict[int, int]
    drawn: list[bool]


def outline_of(trees: Trees, measures: Measures) -> Outline:
    """Read a forest."""
    count = len(trees.above)
    made = Outline([], [0] * count, [], [], [], [0] * count, [], {}, {}, {}, _drawn(trees))
    children = trees.children
    waiting = [(box, -1, 0.0) for box in reversed(trees.rows[0])]
    reader = _Reader(trees, measures, made)
    while waiting:
        box, hang, place = waiting.pop()
        row = reader.set(box, hang, place)
        if children[box]:
            waiting += reversed(reader.family(box, row, place))
    _find_ends(trees, made)
    return made


def _drawn(trees: Trees) -> list[bool]:
    """Tell which arguments have a premise that hangs where their line ends."""
    links, home, index = trees.graph.links, trees.home, trees.index
    drawn = [False] * len(links)
    for link in trees.by_level():
        target = trees.link_index.get(links[link].target, -1)
        if target < 0 or drawn[target]:
            drawn[link] = any(home[index[box]] == link for box in links[link].premises)
    return drawn


class _Reader:
    """Sets row after row; knows where the innermost group goes on behind each box's own."""

    def __init__(self, trees: Trees, measures: Measures, outline: Outline) -> None:
        self.trees = trees
        self.measures = measures
        self.outline = outline
        self.links = trees.graph.links

    def set(self, box: int, hang: int, place: float) -> int:
        """Add a row."""
        outline = self.outline
        row = len(outline.boxes)
        outline.boxes.append(box)
        outline.row_of[box] = row
        outline.hang.append(hang)
        outline.place.append(place)
        outline.depth.append(self.trees.depth[box])
        return row

    def family(self, box: int, row: int, place: float) -> list[tuple[int, int, float]]:
        """Group what hangs under a box: give each box, its group and its place."""
        m, outline = self.measures, self.outline
        children = self.trees.children[box]
        lanes, outer = self._lanes(children)
        x = place - m.back + m.lane * (lanes - 1) + m.stub
        behind = self._behind(box, row)
        family = self._add(Hang(Kind.FAMILY, row, -1, behind, x, lanes=lanes, outer=outer))
        outline.families[box] = family
        if m.inset and len(children) == 1 and self._chained(children[0]):
            known = outline.hangs[family]
            known.chain, known.place = True, place + m.inset
            return [(children[0], family, known.place)]
        groups: dict[int, int] = {}
        made: list[tuple[int, int, float]] = []
        for child in children:
            link = self.trees.home[child]
            group = groups.get(link, -1)
            if group < 0:
                group = groups[link] = self._group(link, groups, family)
                inset = m.linked if self._is_linked(link) else 0.0
            else:
                group, inset = self._bracket(link, group), 0.0
            made.append((child, group, outline.hangs[group].place + inset))
        for link, bracket in [(link, outline.brackets.get(link, -1)) for link in groups]:
            if bracket >= 0 and link in outline.undercuts:
                outline.hangs[bracket].above = outline.undercuts[link]
        return made

    def _group(self, link: int, groups: dict[int, int], family: int) -> int:
        """Give the group that an argument's first premise belongs to: a family, or undercuts."""
        outline = self.outline
        target = self._undercut(link)
        if target < 0:
            return family
        if target not in outline.undercuts:
            place = outline.hangs[groups[target]].place + self.measures.stub / 2
            outline.undercuts[target] = self._add(
                Hang(Kind.UNDERCUT, -1, target, groups[target], place)
            )
        return outline.undercuts[target]

    def _undercut(self, link: int) -> int:
        """Give the argument under which an undercut stands, -1 for none: the first that is drawn.

        What undercuts an undercut without a row of its own stands among the rows of that one's
        target, since those go on behind it.
        """
        index, drawn = self.trees.link_index, self.outline.drawn
        target = index.get(self.links[link].target, -1)
        while target >= 0 and not drawn[target]:
            target = index.get(self.links[target].target, -1)
        return target

    def _bracket(self, link: int, group: int) -> int:
        """Give the group of the premises that are linked with a first one."""
        outline = self.outline
        if link not in outline.brackets:
            place = outline.hangs[group].place + self.measures.linked
            outline.brackets[link] = self._add(Hang(Kind.BRACKET, -1, link, group, place))
        return outline.brackets[link]

    def _chained(self, child: int) -> bool:
        """Tell whether an only child is the one premise of an argument on the claim above."""
        link = self.trees.home[child]
        known = self.links[link]
        return (
            self.outline.drawn[link]
            and len(known.premises) == 1
            and known.target in self.trees.index
            and link not in self.trees.on_link
        )

    def _is_linked(self, link: int) -> bool:
        return len(self.links[link].premises) > 1

    def _add(self, hang: Hang) -> int:
        self.outline.hangs.append(hang)
        return len(self.outline.hangs) - 1

    def _behind(self, box: int, row: int) -> int:
        """Give the innermost group that goes on behind all that hangs under a box."""
        outline, link = self.outline, self.trees.home[box]
        for known in (outline.brackets.get(link, -1), outline.undercuts.get(link, -1)):
            if known >= 0:
                return known
        return outline.hang[row]

    def _lanes(self, children: list[int]) -> tuple[int, bool]:
        """Give how many rails a family has, and whether the objections' is the outer one.

        The stance that goes on longest runs outside, so that its rail is crossed least.
        """
        links, trees = self.links, self.trees
        last = -1
        seen = set()
        for child in children:
            link = trees.home[child]
            if self.outline.drawn[link] and links[link].target in trees.index:
                seen.add(links[link].pro)
                last = link
        return max(len(seen), 1), len(seen) > 1 and not links[last].pro


def _find_ends(trees: Trees, outline: Outline) -> None:
    """Find the end of each box's and each group's rows, and settle the rows of sources."""
    ends, row_of, hangs = outline.ends, outline.row_of, outline.hangs
    for row in range(len(outline.boxes) - 1, -1, -1):
        box = outline.boxes[row]
        children = trees.children[box]
        ends[box] = ends[children[-1]] if children else row + 1
    for row, hang in enumerate(outline.hang):
        if hang >= 0:
            known = hangs[hang]
            known.last = row
            known.end = max(known.end, ends[outline.boxes[row]])
    for known in reversed(hangs):
        if known.kind is not Kind.FAMILY:
            known.source = row_of[trees.premises_at_home(known.link)[0]]
            group = hangs[outline.hang[known.source]]
            group.end = max(group.end, known.end)
