"""The lines of a forest that grows: what stands to each other as it stood is not drawn anew."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from argmap.layout.contract import Curve, Point, Route
from argmap.layout.detours import Way
from argmap.layout.drawing import Family, Levels
from argmap.layout.drift import moved_curve
from argmap.layout.frame import Trace
from argmap.layout.growing_drawing import Anchors, GrowingDrawing
from argmap.layout.growing_families import GrowingFamilies
from argmap.layout.growing_jobs import Changes, Job, Jobs, Ties
from argmap.layout.growing_rows import Settled
from argmap.layout.growing_trees import Stirred
from argmap.layout.routes import contradiction, draw_link, other_aim
from argmap.layout.trees import Trees
from argmap.layout.turn import Turn

Hull: TypeAlias = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class _Way:
    """How a link came up from elsewhere, and where it began across."""

    job: Job
    way: Way
    start: float


@dataclass(frozen=True, slots=True)
class _Clash:
    """The line of a contradiction as it was drawn, and where its first box was then."""

    job: Job
    curve: Curve
    start: Point


class GrowingLines:
    """The routes of a forest, kept while the forest grows.

    `routes` has each as it was drawn last, in its final direction; `anchors` tells how far it has
    moved since.
    """

    def __init__(self, row_gap: float, turn: Turn) -> None:
        self.routes: list[Route | None] = []
        self.anchors = Anchors()
        self.drawn: set[int] = set()
        """The links that were drawn anew the last time, or are gone since."""
        self.hulls: dict[int, Hull] = {}
        """What the lines that leave the tree reach: left, top, right and bottom, as drawn."""
        self._turn = turn
        self._levels = Levels.of(row_gap, level=turn.level)
        self._families = GrowingFamilies()
        self._drawn: list[Route | None] = []
        self._profiles: dict[int, Family] = {}
        self._channels: dict[int, int] = {}
        self._jobs = Jobs()
        self._ways: dict[int, _Way] = {}
        self._lines: dict[int, Job] = {}
        self._clashes: dict[tuple[int, int], _Clash] = {}
        self._before: Settled | None = None

    def grow(self, settled: Settled, stirred: Stirred) -> list[Curve]:
        """Draw what has to be drawn; give the lines of contradictions, in their final direction."""
        frame = settled.frame
        self._make_room(len(frame.trees.graph.links), stirred)
        drawing = GrowingDrawing(
            frame, self._levels, self._drawn, {}, self._profiles, self._channels,
            anchors=self.anchors,
        )  # fmt: skip
        changes = Changes(
            self._jobs.broken(settled, self._before, stirred),
            self._families.stir(settled, stirred),
            set(stirred.links),
            frozenset(stirred.links),
        )
        self._before = settled
        self._draw(drawing, changes)
        curves = self._draw_clashes(drawing, changes)
        self._tidy()
        return curves

    def _draw(self, drawing: GrowingDrawing, changes: Changes) -> None:
        self._families.plan.ways.clear()
        trees = drawing.frame.trees
        visited = self._visited(trees)
        before, self._ways = self._ways, {}
        for target in visited:
            self._plan_ways(drawing, changes, target, before)
        drawn = self._families.draw(drawing, changes)
        for link in drawn:
            self._turned(drawing, link)
            self.hulls.pop(link, None)
        changes.links.update(drawn)
        lines, self._lines = self._lines, {}
        for link, target in self._leaving(trees, visited):
            self._draw_leaving(drawing, changes, (link, target), lines.get(link))

    def _make_room(self, count: int, stirred: Stirred) -> None:
        """Make room for new routes, and forget those that are gone or on other terms."""
        self._drawn += [None] * (count - len(self._drawn))
        self.routes += [None] * (count - len(self.routes))
        self.anchors.reach(count)
        self.drawn = set(stirred.links)
        for link in stirred.links:
            self._ways.pop(link, None)
            self._lines.pop(link, None)
            self.hulls.pop(link, None)
            self.routes[link] = None
            self.anchors.drop(link)

    def _tidy(self) -> None:
        """Give jobs lower numbers, where most are those of former jobs."""
        jobs = [
            *(way.job for way in self._ways.values()),
            *self._lines.values(),
            *(clash.job for clash in self._clashes.values()),
        ]
        numbers = self._jobs.keep(jobs)
        if numbers is not None:
            for job in jobs:
                job.number = numbers[job.number]

    def _visited(self, trees: Trees) -> list[int]:
        """Give the boxes that some links come to from elsewhere, in the order of drawing."""
        boxes = trees.graph.boxes
        return sorted(self._families.visited, key=lambda target: boxes[target].id)

    def _leaving(self, trees: Trees, visited: list[int]) -> Iterator[tuple[int, int]]:
        """Give the links that leave the tree, each with the box that it aims at.

        Undercuts follow, each behind what it undercuts; they aim at no box, which is -1.
        """
        for target in visited:
            for link in self._families.visited[target].loose:
                yield link, target
        first = [link for link in trees.on_link if trees.graph.links[link].target in trees.index]
        level = sorted(first, key=lambda link: _place(trees, link))
        while level:
            level = [under for link in level for under in trees.on_link.get(link, ())]
            for link in level:
                yield link, -1

    # -- ways and lines --------------------------------------------------------------------

    def _plan_ways(
        self, drawing: GrowingDrawing, changes: Changes, target: int, before: dict[int, _Way]
    ) -> None:
        """Find the ways by which links come up to a box from elsewhere."""
        frame, known, plan = drawing.frame, self._families.visited[target], self._families.plan
        depth, across = frame.trees.depth, frame.across
        another = known.linked or target in changes.families
        for link, box in known.single:
            way = before.get(link)
            if depth[box] <= depth[target]:
                if way is not None:
                    changes.links.add(link)
                    another = True
            elif way is not None and changes.holds(way.job, drawing):
                self._ways[link] = way
            else:
                trace = frame.trace = Trace()
                other_aim(drawing, plan, link, target)
                frame.trace = None
                job = self._jobs.note(drawing.grown, Ties((box, target)), trace)
                self._ways[link] = _Way(job, plan.ways[link], across[box])
                changes.links.add(link)
                another = True
        if another:
            self._recall_ways(drawing, known.loose)
            if self._families.order(drawing, target):
                changes.families.add(target)

    def _recall_ways(self, drawing: GrowingDrawing, links: Iterable[int]) -> None:
        """Tell where the ways of some links are by now."""
        ways, across = self._families.plan.ways, drawing.frame.across
        for link in links:
            known = self._ways.get(link)
            if known is not None and link not in ways:
                by = across[known.job.ties.boxes[0]] - known.start
                passes = [(row, x + by) for row, x in known.way.passes]
                ways[link] = Way(known.way.up, passes)

    def _draw_leaving(
        self, drawing: GrowingDrawing, changes: Changes, ends: tuple[int, int], job: Job | None
    ) -> None:
        """Draw a link that leaves the tree, or an undercut, unless it is as it was (`job`)."""
        link, target = ends
        if job is not None and changes.holds(job, drawing):
            self._lines[link] = job
            return
        frame = drawing.grown
        if target >= 0:
            self._recall_ways(drawing, (link,))
            self._families.recall(drawing, target, link)
        ties = self._ties(frame.trees, link)
        trace = frame.trace = Trace()
        draw_link(drawing, self._families.plan, link)
        frame.trace = None
        self._lines[link] = self._jobs.note(frame, ties, trace)
        changes.links.add(link)
        self.anchors.put(link, frame, ties.boxes[0], frame.trees.depth[ties.boxes[0]])
        self.hulls[link] = _hull(self._turned(drawing, link))

    def _ties(self, trees: Trees, link: int) -> Ties:
        known = trees.graph.links[link]
        premises = tuple([trees.index[premise] for premise in known.premises])
        target = trees.index.get(known.target)
        if target is not None:
            boxes = (*premises, target)
            family = (target,) if self._families.plan.at_home[link] else ()
            # Whether there is room for its word depends on the brackets above its boxes.
            homes = [trees.home[box] for box in boxes]
            above = tuple([trees.above[box] for box in boxes])
            return Ties(boxes, family, (link,), above, tuple(homes))
        undercut = trees.link_index[known.target]
        return Ties((*premises, int(self.anchors.box[undercut])), (), (link, undercut))

    def _turned(self, drawing: GrowingDrawing, link: int) -> Route:
        """Turn a route that was drawn into its final direction."""
        route = drawing.routes[link]
        assert route is not None
        made = self.routes[link] = self._turn.route(route)
        self.drawn.add(link)
        return made

    def _draw_clashes(self, drawing: GrowingDrawing, changes: Changes) -> list[Curve]:
        """Draw contradictions; those that are as they were are moved."""
        frame, trees = drawing.grown, drawing.frame.trees
        found: list[Curve] = []
        before, self._clashes = self._clashes, {}
        for names in trees.graph.contradictions:
            one, other = trees.index[names[0]], trees.index[names[1]]
            here = frame.across[one], frame.tops[trees.depth[one]]
            clash = before.get((one, other))
            if clash is None or not changes.holds(clash.job, drawing):
                trace = frame.trace = Trace()
                curve = contradiction(drawing, one, other)
                frame.trace = None
                clash = _Clash(self._jobs.note(frame, Ties((one, other)), trace), curve, here)
            self._clashes[one, other] = clash
            across, down = clash.start
            moved = moved_curve(clash.curve, here[0] - across, here[1] - down)
            found.append(self._turn.curve(moved))
        return found


def _place(trees: Trees, link: int) -> tuple[str, int]:
    """Give what links on boxes are drawn in order of."""
    target = trees.graph.links[link].target
    return target, trees.on_box[trees.index[target]].index(link)


def _hull(route: Route) -> Hull:
    """Give the rectangle around a route and its control points."""
    curves = [route.trunk, *route.stems, *([route.bracket] if route.bracket else ())]
    xs = [x for curve in curves for x in curve[::2]]
    ys = [y for curve in curves for y in curve[1::2]]
    return min(xs), min(ys), max(xs), max(ys)
