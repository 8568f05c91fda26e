"""The lines of families in a forest that grows.

They depend on the family alone, on whether the neighbours of its claim leave room, and on the
sides from which others come that leave the tree. Where this is as it was they are not drawn anew.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import inf

import numpy as np

from argmap.layout.drawing import Family
from argmap.layout.families import family_route
from argmap.layout.frame import LEAST, SAME
from argmap.layout.growing_drawing import GrowingDrawing
from argmap.layout.growing_jobs import Changes
from argmap.layout.growing_rows import Numbers, Settled
from argmap.layout.growing_trees import Stirred
from argmap.layout.routes import Plan, other_aim, plan_family, spread_from

Order = tuple[tuple[int, ...], int]
"""Links in the order in which they arrive, and how many of them do on the left."""


@dataclass(slots=True)
class _Known:
    """What is known of a family that some links come to from elsewhere (`loose`).

    `ports` is where these arrive, as seen from the middle of the box, and `order` in which order.
    `single` are those of one premise, each with its box; `linked` tells whether there are others
    none of whose premises is at home in them.
    """

    loose: list[int]
    single: list[tuple[int, int]]
    linked: bool
    order: Order = ((), 0)
    ports: dict[int, float] = field(default_factory=dict)


class GrowingFamilies:
    """The families of a forest, by the number of the box that they hang under."""

    def __init__(self) -> None:
        self.plan = Plan([])
        self.visited: dict[int, _Known] = {}
        """The families that some links come to from elsewhere."""
        self._low = np.zeros(0)
        self._high = np.zeros(0)
        self._clear = np.zeros(0, dtype=np.bool_)

    # -- what has to be drawn --------------------------------------------------------------

    def stir(self, settled: Settled, stirred: Stirred) -> set[int]:
        """Bring the plan up to date; give the boxes whose families have to be drawn anew."""
        trees = settled.frame.trees
        self._make_room(len(trees.above), len(trees.graph.links))
        for target in stirred.families:
            self._plan_homes(settled, target)
        found = {*stirred.families, *settled.moved, *stirred.boxes}
        for row in settled.stretched:
            found.update(trees.rows[row] if row < len(trees.rows) else ())
        for box in [box for box in found if box not in trees.on_box]:
            found.discard(box)
            self.visited.pop(box, None)
            self._low[box] = np.nan
        found.update(self._cramped(settled).tolist())
        return found

    def _make_room(self, boxes: int, links: int) -> None:
        self.plan.at_home += [[] for _ in range(links - len(self.plan.at_home))]
        more = boxes - len(self._low)
        if more > 0:
            self._low = np.append(self._low, np.full(more, np.nan))
            self._high = np.append(self._high, np.zeros(more))
            self._clear = np.append(self._clear, np.zeros(more, dtype=np.bool_))

    def _plan_homes(self, settled: Settled, target: int) -> None:
        """Find anew which premises of the links under a box have their homes in these."""
        trees, at_home = settled.frame.trees, self.plan.at_home
        on = trees.on_box.get(target, [])
        waiting = list(on)
        while waiting:
            link = waiting.pop()
            at_home[link] = trees.premises_at_home(link)
            waiting += trees.on_link.get(link, ())
        links, index = trees.graph.links, trees.index
        loose = [link for link in on if len(at_home[link]) < len(links[link].premises)]
        if not loose:
            self.visited.pop(target, None)
            return
        strange = [(link, links[link].premises) for link in loose if not at_home[link]]
        single = [(link, index[premises[0]]) for link, premises in strange if len(premises) == 1]
        self.visited[target] = _Known(loose, single, len(single) < len(strange))

    def _cramped(self, settled: Settled) -> Numbers:
        """Give the boxes whose neighbours leave room where they did not, or the reverse."""
        order, across, starts = settled.order, settled.across[settled.order], settled.starts
        half = settled.widths[order] / 2
        before = np.append(-np.inf, (across + half)[:-1])
        after = np.append((across - half)[1:], np.inf)
        before[starts[:-1]], after[np.array(starts[1:]) - 1] = -np.inf, np.inf
        low, high = across + self._low[order], across + self._high[order]
        clear = (before + LEAST < low) & (after - LEAST > high)
        changed: Numbers = order[(clear != self._clear[order]) & ~np.isnan(low)]
        return changed

    def order(self, drawing: GrowingDrawing, target: int) -> bool:
        """Find in which order links from elsewhere arrive at a box; tell whether it is another."""
        known = self.visited[target]
        aims = [
            (aim, place, link)
            for place, link in enumerate(known.loose)
            if not self.plan.at_home[link]
            and (aim := other_aim(drawing, self.plan, link, target)) is not None
        ]
        aims.sort()
        before = known.order
        known.order = tuple([link for _, _, link in aims]), sum(aim < 0 for aim, _, _ in aims)
        return known.order != before

    # -- drawing ---------------------------------------------------------------------------

    def draw(self, drawing: GrowingDrawing, changes: Changes) -> list[int]:
        """Draw families anew; give the links that were drawn, and note what else they change."""
        trees, at_home = drawing.frame.trees, self.plan.at_home
        drawn: list[int] = []
        for target in sorted(changes.families):
            before = drawing.families.pop(target, None)
            self._note(drawing, target, plan_family(drawing, self.plan, target), changes)
            family = drawing.families.get(target)
            if (before and before.stub) != (family and family.stub):
                changes.stubs.add(target)
            for link in trees.on_box[target]:
                home = at_home[link]
                if home and len(home) == len(trees.graph.links[link].premises):
                    drawing.routes[link] = family_route(drawing, link, home)
                    drawing.anchors.put(link, drawing.grown, target, trees.depth[home[0]])
                    drawn.append(link)
        return drawn

    def _note(
        self,
        drawing: GrowingDrawing,
        target: int,
        reach: tuple[float, float] | None,
        changes: Changes,
    ) -> None:
        """Note what a family was drawn by, and which links arrive elsewhere now."""
        frame = drawing.frame
        middle = frame.across[target]
        known = self.visited.get(target)
        if known is not None:
            ports = {
                link: drawing.ports[link] - middle for link in known.loose if link in drawing.ports
            }
            changes.links.update(
                link
                for link, port in ports.items()
                if abs(known.ports.get(link, inf) - port) > SAME
            )
            known.ports = ports
        if reach is None:
            self._low[target] = np.nan
            return
        self._low[target], self._high[target] = reach[0] - middle, reach[1] - middle
        self._clear[target] = frame.clear_between(frame.trees.depth[target], target, *reach)

    def recall(self, drawing: GrowingDrawing, target: int, link: int) -> None:
        """Tell where a link from elsewhere arrives at a box, and how its family is spread, now."""
        frame, known = drawing.frame, self.visited[target]
        if link in known.ports:
            drawing.ports[link] = frame.across[target] + known.ports[link]
        family = drawing.families.get(target)
        if family is not None:
            spread = spread_from(frame, target, clear=bool(self._clear[target]))
            drawing.families[target] = Family(family.stub, spread)
