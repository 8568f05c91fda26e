"""Plans for the lines of a page that leave its rails: second uses of claims, contradictions.

They run through the gutters (`argmap.layout.page_ways`). Their ends are planned first, so that
there is room for them and for the words on them; `argmap.layout.page_detours` draws them.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from argmap.layout.page_outline import Kind
from argmap.layout.page_sheet import Sheet
from argmap.layout.page_ways import End, Way, Ways

PAD = 8.0
"""The room on either side of a word."""

BADGE = 10.0
"""The half of the badge on a contradiction."""

PILL = 15.0
"""The half of the word on a bracket."""

_STEM = 12.0
_TALL = 3.2
"""How many times as high as a word a box is beside which two words have room."""


@dataclass(slots=True)
class Plan:
    """How a link that leaves the rails is drawn.

    `ways` has the way of each premise that needs one; the word stands beside the box at the end
    `word`. Linked premises that are all elsewhere meet at a bracket at the right of the row `host`.
    """

    ways: dict[int, Way] = field(default_factory=dict)
    word: End | None = None
    host: int = -1


class Plans:
    """Plans what does not run along rails.

    `free` are the links at pinned boxes, `reaches` how wide the columns are without these lines.
    """

    def __init__(self, sheet: Sheet, reaches: list[float]) -> None:
        self.sheet = sheet
        self.reaches = reaches
        self.ways = Ways(sheet)
        self.plans: dict[int, Plan] = {}
        self.reserved: dict[int, float] = {}
        self.contradictions: list[Way | None] = []
        self._left: set[int] = set()
        for link in sheet.trees.by_level():
            self._plan(link)
        for pair in sheet.trees.graph.contradictions:
            self._plan_contradiction(*(sheet.trees.index[box] for box in pair))

    def rooms(self) -> list[float]:
        """Give the room that each gutter needs, the one left of all columns first."""
        m = self.sheet.measures
        outer = [*self.sheet.outer_rooms, 0.0]
        return [
            m.gutter + m.track * count + room
            for count, room in zip(self.ways.find(), outer, strict=True)
        ]

    def _plan(self, link: int) -> None:
        sheet, trees = self.sheet, self.sheet.trees
        known = trees.graph.links[link]
        boxes = [trees.index[premise] for premise in known.premises]
        drawn = sheet.outline.drawn[link]
        if drawn and len(boxes) == 1:
            return
        plan = Plan()
        if drawn:
            away = [box for box in boxes if trees.home[box] != link]
            host = sheet.outline.row_of[trees.premises_at_home(link)[0]]
            for box in away:
                plan.ways[box] = self._way(box, host, above=True)
            if not away:
                return
        elif len(boxes) == 1:
            target = trees.index.get(known.target, -1)
            host = (
                self._host(trees.link_index[known.target])
                if target < 0
                else (sheet.outline.row_of[target])
            )
            self._plan_single(plan, boxes[0], host, above=target < 0)
        else:
            plan.host = self._host(link)
            for box in boxes:
                plan.ways[box] = self._way(box, plan.host, to_right=True)
            room = sheet.measures.word[0] + 2 * PILL + 2 * PAD + 2 * _STEM
            self.reserved[plan.host] = self.reserved.get(plan.host, 0.0) + room
        self.plans[link] = plan

    def _plan_single(self, plan: Plan, box: int, host: int, *, above: bool) -> None:
        way = plan.ways[box] = self._way(box, host, above=above, from_right=above)
        room = self.sheet.measures.word[0] + 2 * PAD
        ends = [way.start] if above else [way.start, way.end]
        beside = [end for end in ends if end.right]
        plan.word = next(
            (end for end in beside if self._roomy(end.row, room)),
            next((end for end in ends if not end.right and self._before(end.row)), beside[0]),
        )
        if plan.word.right:
            self._reserve(plan.word.row, room)

    def _roomy(self, row: int, room: float) -> bool:
        """Tell whether a word fits at the right of a row without making its column wider."""
        sheet = self.sheet
        end = sheet.outline.place[row] + sheet.shifts[row] + sheet.widths[row]
        reach = self.reaches[sheet.column_of[row]]
        return end + self.reserved.get(row, 0.0) + room <= reach

    def _before(self, row: int) -> bool:
        """Tell whether there is room for a word at the left of a box, below its own; take it."""
        sheet, outline = self.sheet, self.sheet.outline
        hang = outline.hang[row]
        link = sheet.trees.home[outline.boxes[row]]
        free = (
            hang >= 0
            and outline.hangs[hang].kind is Kind.FAMILY
            and len(sheet.trees.graph.links[link].premises) == 1
            and link not in sheet.trees.on_link
            and sheet.heights[row] >= _TALL * sheet.measures.word[1]
            and row not in self._left
        )
        if free:
            self._left.add(row)
        return free

    def _way(
        self,
        box: int,
        host: int,
        *,
        above: bool = False,
        from_right: bool = False,
        to_right: bool = False,
    ) -> Way:
        """Note a way from a box to a row: it leaves towards it, and arrives from there."""
        sheet = self.sheet
        row = sheet.outline.row_of[box]
        here, there = sheet.column_of[row], sheet.column_of[host]
        start = End(row, from_right or here <= there)
        return self.ways.add(start, End(host, to_right or here >= there, above))

    def _host(self, link: int) -> int:
        """Give the row that the point of a link is in that others aim at."""
        sheet, trees = self.sheet, self.sheet.trees
        while True:
            known = trees.graph.links[link]
            if sheet.outline.drawn[link]:
                return sheet.outline.row_of[trees.premises_at_home(link)[0]]
            plan = self.plans.get(link)
            if plan is not None and plan.host >= 0:
                return plan.host
            if plan is not None and plan.word is not None:
                return plan.word.row
            if known.target in trees.index:
                return sheet.outline.row_of[trees.index[known.target]]
            link = trees.link_index[known.target]

    def _reserve(self, row: int, room: float) -> None:
        self.reserved[row] = self.reserved.get(row, 0.0) + room

    def _plan_contradiction(self, one: int, other: int) -> None:
        sheet = self.sheet
        rows = sheet.outline.row_of
        if sheet.column_of[rows[one]] > sheet.column_of[rows[other]]:
            one, other = other, one
        if self._facing(rows[one], rows[other]):
            self.contradictions.append(None)
            return
        self.contradictions.append(self._way(one, rows[other]))
        self._reserve(rows[one], 2 * BADGE + PAD)

    def _facing(self, one: int, other: int) -> bool:
        """Tell whether two contentions stand above the columns with nothing between them."""
        sheet = self.sheet
        heads = [row for row in dict.fromkeys(sheet.heads) if row >= 0]
        return one in heads and other in heads and heads.index(other) == heads.index(one) + 1
