"""The lines of a page that leave its rails, drawn as they were planned."""

from __future__ import annotations

from argmap.layout import direct
from argmap.layout.contract import Curve, Place, Point, Route
from argmap.layout.curves import line, straight
from argmap.layout.page_pen import corners, rounded
from argmap.layout.page_plans import BADGE, PAD, PILL, Plan, Plans
from argmap.layout.page_rails import Rails
from argmap.layout.page_ways import End, Way

_SIDE = 14.0


class Detours:
    """Draws what does not run along rails; `routes` has all routes in the end, by their link.

    The links in `free` touch a pinned box: their lines go straight, and their room stays empty, so
    that a pin moves nothing else.
    """

    def __init__(self, plans: Plans, free: set[int]) -> None:
        self.free = free
        self.sheet = plans.sheet
        self.plans = plans
        self.routes: dict[int, Route] = {}
        self._words: dict[int, int] = {}

    def draw(self, rails: Rails, places: list[Place]) -> None:
        """Draw all; `places` are those of the boxes, by their number."""
        trees = self.sheet.trees
        for link in trees.by_level():
            if link in self.free:
                self.routes[link] = self._draw_free(link, places)
            elif link in self.plans.plans:
                self.routes[link] = self._draw(link, rails)
            elif link in rails.routes:
                self.routes[link] = rails.routes[link]

    def _draw_free(self, link: int, places: list[Place]) -> Route:
        trees = self.sheet.trees
        known = trees.graph.links[link]
        target = trees.index.get(known.target, -1)
        aim = (
            places[target]
            if target >= 0
            else direct.spot(self.routes[trees.link_index[known.target]].anchor)
        )
        return direct.route(
            [places[trees.index[premise]] for premise in known.premises], aim, direct.bent
        )

    def _draw(self, link: int, rails: Rails) -> Route:
        sheet, trees = self.sheet, self.sheet.trees
        known, plan = trees.graph.links[link], self.plans.plans[link]
        boxes = [trees.index[premise] for premise in known.premises]
        if sheet.outline.drawn[link]:
            route = rails.routes[link]
            top = rails.tops[link]
            at_home = iter(route.stems)
            stems = tuple(
                self._line(plan.ways[box], top) if box in plan.ways else next(at_home)
                for box in boxes
            )
            return Route(route.trunk, route.anchor, stems, route.bracket)
        undercut = trees.link_index.get(known.target, -1)
        aim = self.routes[undercut].anchor if undercut >= 0 else None
        if plan.host >= 0:
            return self._draw_bracket(plan, boxes, aim)
        way = plan.ways[boxes[0]]
        curve = self._line(way, aim)
        assert plan.word is not None
        return Route(curve, self._word(plan.word))

    def _word(self, end: End) -> Point:
        """Take the next place for a word at the right of a box, or the one at its left."""
        sheet = self.sheet
        if not end.right:
            return (sheet.lefts[end.row] - sheet.measures.stub / 2, end.y)
        long = sheet.measures.word[0]
        used = self._words.get(end.row, 0)
        self._words[end.row] = used + 1
        right = sheet.lefts[end.row] + sheet.widths[end.row]
        return (right + PAD + long / 2 + (long + 2 * PAD) * used, end.y)

    def _line(self, way: Way, aim: Point | None = None, end_x: float | None = None) -> Curve:
        """Draw a way from its box to the other box, or to a point."""
        return rounded(self._points(way, aim, end_x), self.sheet.measures.turn)

    def _points(self, way: Way, aim: Point | None, end_x: float | None = None) -> list[Point]:
        points = [(self._edge(way.start), way.start.y)]
        for at, gutter in enumerate(way.gutters):
            x = self._track(gutter, way.tracks[at])
            points += [(x, way.heights[at]), (x, way.heights[at + 1])]
        if way.end.above and aim is not None:
            return [*points, (aim[0], way.end.y), aim]
        return [*points, (self._edge(way.end) if end_x is None else end_x, way.end.y)]

    def _edge(self, end: End) -> float:
        sheet = self.sheet
        return sheet.lefts[end.row] + (sheet.widths[end.row] if end.right else 0.0)

    def _track(self, gutter: int, track: int) -> float:
        sheet = self.sheet
        away = _SIDE + sheet.measures.track * track
        return sheet.rights[gutter] + away if gutter >= 0 else sheet.starts[0] - away

    def _draw_bracket(self, plan: Plan, boxes: list[int], aim: Point | None) -> Route:
        """Draw a bracket at the right of a row, where premises from elsewhere meet."""
        sheet = self.sheet
        host = plan.host
        right = sheet.lefts[host] + sheet.widths[host]
        ys = [plan.ways[box].end.y for box in boxes]
        low, high = min(ys), max(ys)
        if high - low < 2 * PAD:
            middle = (low + high) / 2
            low, high = middle - PAD, middle + PAD
        word, y = self._word(plan.ways[boxes[0]].end)[0], (low + high) / 2
        x = word + sheet.measures.word[0] / 2 + PAD + PILL
        self._words[host] += 1
        stems = tuple(self._line(plan.ways[box], None, x) for box in boxes)
        bracket = straight((x, low), (x, high))
        if aim is None:
            trunk = straight((x, y), (right, y))
        else:
            near, strip = right + PAD / 2, sheet.strip(host)
            trunk = rounded(
                [(x, y), (near, y), (near, strip), (aim[0], strip), aim], sheet.measures.turn
            )
        return Route(trunk, (word, y), stems, bracket)

    def clashes(self, places: list[Place]) -> list[Curve]:
        """Draw the lines of contradictions, each with its badge near a box."""
        trees = self.sheet.trees
        made = []
        for (one, other), way in zip(
            trees.graph.contradictions, self.plans.contradictions, strict=True
        ):
            ends = places[trees.index[one]], places[trees.index[other]]
            if any(trees.graph.boxes[trees.index[box]].pin is not None for box in (one, other)):
                made.append(direct.bent(*ends))
            elif way is None:
                made.append(self._facing_line(*ends))
            else:
                made.append(self._badged(self._points(way, None)))
        return made

    def _facing_line(self, one: Place, other: Place) -> Curve:
        low, high = max(one.y, other.y), min(one.bottom, other.bottom)
        if low >= high:
            return direct.bent(one, other)
        if one.x > other.x:
            one, other = other, one
        y = (low + high) / 2
        return straight((one.right, y), (other.x, y))

    def _badged(self, points: list[Point]) -> Curve:
        """Draw a line whose middle, counted in pieces, is near its beginning."""
        whole = rounded(points, self.sheet.measures.turn)
        stops = corners(points)
        x, y = stops[0]
        mark = x + min(PAD + BADGE, abs(stops[1][0] - x) / 2) * (1 if stops[1][0] > x else -1)
        after = (*line(mark, y, *whole[6:8]), *whole[8:])
        count = len(after) // 6
        made = [x, y]
        for step in range(count):
            made += line(x + (mark - x) * step / count, y, x + (mark - x) * (step + 1) / count, y)
        return (*made, *after)
