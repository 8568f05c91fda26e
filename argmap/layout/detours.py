"""The lines that leave the tree: second uses of a claim, rings, contradictions.

They run through the channels between rows and cross a row where there is a gap, so that they meet
no box.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import copysign, inf

from argmap.layout.contract import Curve, Point, Route
from argmap.layout.curves import arch, hook, line, middle_of, point_on, straight, swing
from argmap.layout.drawing import Drawing
from argmap.layout.families import HALF_BRACKET
from argmap.layout.frame import SAME, Frame, Passage

_MANY_ROWS = 64
"""More rows than this are not crossed one by one, but passed at the side."""

LINK_ROOM = 28.0
"""The room that a line between neighbours takes with its badge."""

CONTRADICTION_ROOM = 16.0
_BEND = 30.0
_BESIDE = 60.0
_TURN = 10.0
_BESIDE_WORD = 42.0
"""How far beside an argument's word a bracket that aims at it begins."""


@dataclass(slots=True)
class Way:
    """How a line gets from a box into a channel: upwards or not, and where it crosses rows."""

    up: bool
    passes: list[tuple[int, float]]

    def end(self, start: float) -> float:
        """Give where the line comes into the channel that it goes to."""
        return self.passes[-1][1] if self.passes else start


@dataclass(slots=True)
class _Pen:
    """A line being drawn: its numbers so far, and where it is."""

    at: Point
    curve: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.curve += self.at

    def swing(self, x: float, y: float, stub: float) -> None:
        """Cross a channel, keeping above the stubs, brackets and badges of the lower row."""
        if y < self.at[1]:
            self.line(self.at[0], self.at[1] - stub)
            self.curve += swing(*self.at, x, y)
        else:
            self.curve += swing(*self.at, x, y - stub)
            self.at = (x, y - stub)
            self.line(x, y)
        self.at = (x, y)

    def line(self, x: float, y: float) -> None:
        if self.at != (x, y):
            self.curve += line(*self.at, x, y)
            self.at = (x, y)

    def hook(self, x: float, y: float) -> None:
        self.curve += hook(*self.at, x, y)
        self.at = (x, y)

    def arch(self, x: float, y: float, level: float) -> None:
        self.curve += arch(self.at, (x, y), level, _TURN)[2:]
        self.at = (x, y)

    def done(self) -> Curve:
        return tuple(self.curve)


def find_way(drawing: Drawing, box: int, channel: int, aim: float) -> Way:
    """Find the way from a box into a channel, to a place across."""
    frame = drawing.frame
    depth, here = frame.trees.depth[box], frame.across[box]
    here += copysign(drawing.first_away(box), aim - here + SAME)
    up = depth >= channel
    rows = range(depth - 1, channel - 1, -1) if up else range(depth + 1, channel)
    if len(rows) > _MANY_ROWS:
        x = frame.outside(min(rows), max(rows), (here + aim) / 2)
        return Way(up, [(rows[0], x), (rows[-1], x)])
    if not rows:
        return Way(up, [])
    best: list[Passage] = []
    least = inf
    for share in (None, 0.0, 1.0, 0.5):
        found, cost = _passages(frame, rows, (here, aim), share, least)
        if found:
            best, least = found, cost
    for passage in best:
        frame.take(passage)
    return Way(up, [(passage.row, passage.x) for passage in best])


def _passages(
    frame: Frame, rows: range, ends: Point, share: float | None, most: float
) -> tuple[list[Passage], float]:
    """Go through rows as straight as may be, along one line across or, for None, slanting.

    The answer has the cost too; it is empty where that would not be less than `most`.
    """
    found = []
    here, aim = ends
    column = here if share is None else here + (aim - here) * share
    spent = 0.0
    for done, row in enumerate(rows):
        if share is None:
            column = here + (aim - here) / (len(rows) - done + 1)
        passage = frame.passage(row, column)
        found.append(passage)
        spent += _cost(here, passage.x)
        here = column = passage.x
        if spent + _cost(here, aim) > most - SAME:
            return [], spent
    return found, spent + _cost(here, aim)


def _cost(here: float, there: float) -> float:
    """Weigh how far a line goes across a channel, and that it bends."""
    away = abs(there - here)
    return away + _BEND if away > 1 else away


def _leave(drawing: Drawing, box: int, way: Way, aim: float) -> _Pen:
    """Begin a line at a box and draw it as far as the channel that it goes to."""
    first = way.passes[0][1] if way.passes else aim
    if way.up:
        pen = _Pen(drawing.upper_port(box, first))
    else:
        pen = _Pen(drawing.lower_port(box, first))
        pen.line(pen.at[0], drawing.frame.floors[drawing.frame.trees.depth[box]])
    _pass(drawing, pen, way)
    return pen


def _pass(drawing: Drawing, pen: _Pen, way: Way) -> None:
    tops, floors = drawing.frame.tops, drawing.frame.floors
    for row, x in way.passes:
        enter, leave = (floors[row], tops[row]) if way.up else (tops[row], floors[row])
        pen.swing(x, enter, drawing.levels.tall)
        pen.line(x, leave)


def detour_route(drawing: Drawing, link: int, box: int, target: int, way: Way | None) -> Route:
    """Draw an argument of one premise whose home is elsewhere; `way` is the one up, if planned."""
    trees = drawing.frame.trees
    if way is not None:
        aim = drawing.ports[link]
        pen = _leave(drawing, box, way, aim)
        _arrive_below(drawing, pen, target, aim)
        drawing.channels[link] = trees.depth[target] + 1
        curve = pen.done()
        if link in trees.on_link:
            return Route(curve, _on_swing_before(curve, drawing.frame.floors[trees.depth[target]]))
        return _worded(drawing, link, box, curve, curve[:2])
    curve = connection(drawing, box, target, LINK_ROOM)
    if trees.depth[box] < trees.depth[target]:
        drawing.channels[link] = trees.depth[target]
        return _worded(drawing, link, target, curve, curve[-2:])
    level = trees.depth[target]
    if drawing.frame.facing(box, target, LINK_ROOM):
        drawing.channels[link] = level + 1
        return Route(curve, middle_of(curve))
    drawing.channels[link] = level
    return _worded(drawing, link, box, curve, curve[:2])


def _worded(drawing: Drawing, link: int, box: int, curve: Curve, port: tuple[float, ...]) -> Route:
    """Put the word of a second line above a box's port; it is left out where others stand."""
    x, y = port
    bare = drawing.crowded(box, x) and link not in drawing.frame.trees.on_link
    return Route(curve, (x, y - _badge(drawing, box)), bare=bare)


def _badge(drawing: Drawing, box: int) -> float:
    """Give how high above a box a second line has its badge.

    It is clear of a bracket there, of undercuts above it, and of the badge on the box's own line.
    """
    trees, levels = drawing.frame.trees, drawing.levels
    home = trees.home[box]
    if drawing.frame.level or home < 0:
        return levels.short
    if len(trees.graph.links[home].premises) > 1:
        return (levels.bracket + levels.anchor) / 2
    family = drawing.families.get(trees.above[box])
    own = levels.short if family is None else min(family.stub, levels.anchor)
    return own / 2


def _on_swing_before(curve: Curve, floor: float) -> Point:
    """Give the middle of the last piece but the one below the target, if there is one."""
    return point_on(curve, -1 if curve[-1] >= floor else -2, 0.5)


def _arrive_below(drawing: Drawing, pen: _Pen, target: int, x: float) -> None:
    frame = drawing.frame
    pen.swing(x, frame.floors[frame.trees.depth[target]], drawing.levels.tall)
    pen.line(x, frame.places[target].bottom)


def connection(drawing: Drawing, box: int, target: int, room: float) -> Curve:
    """Draw a line from one box to another by the channels and gaps.

    Neighbours in a row are joined from side to side if they stand at least `room` apart.
    """
    frame = drawing.frame
    depth, other = frame.trees.depth[box], frame.trees.depth[target]
    if depth == other:
        return _along_row(drawing, box, target, room)
    aim = frame.across[target]
    way = find_way(drawing, box, other + 1 if depth > other else other, aim)
    pen = _leave(drawing, box, way, aim)
    if depth > other:
        _arrive_below(drawing, pen, target, drawing.lower_port(target, pen.at[0])[0])
    else:
        pen.swing(*drawing.upper_port(target, pen.at[0]), drawing.levels.tall)
    return pen.done()


def _along_row(drawing: Drawing, box: int, target: int, room: float) -> Curve:
    """Draw a line to a box of the same row: straight to a neighbour, above others to the rest."""
    frame = drawing.frame
    one, other = frame.places[box], frame.places[target]
    if frame.facing(box, target, room):
        y = one.y + min(one.height, other.height) / 2
        return straight(
            *(((one.right, y), (other.x, y)) if one.x < other.x else ((one.x, y), (other.right, y)))
        )
    start = drawing.upper_port(box, other.centre[0])
    end = drawing.upper_port(target, one.centre[0])
    row = frame.trees.depth[box]
    lane = drawing.lane(row)
    return arch(start, end, frame.tops[row] - lane, min(_TURN, lane - drawing.levels.anchor))


def stem_to_bracket(
    drawing: Drawing, box: int, channel: int, bracket: tuple[float, float, float]
) -> Curve:
    """Draw the stem of a premise whose home is elsewhere to a bracket (from, to, height)."""
    middle = (bracket[0] + bracket[1]) / 2
    way = find_way(drawing, box, channel, middle)
    pen = _leave(drawing, box, way, middle)
    _meet(drawing, pen, channel, bracket)
    return pen.done()


def _meet(drawing: Drawing, pen: _Pen, channel: int, bracket: tuple[float, float, float]) -> None:
    """End a line on a bracket: at the end that it comes from beside, else upright.

    A line from afar keeps above the stubs, brackets and badges of the row on its way.
    """
    first, last, y = bracket
    x = pen.at[0]
    if first < x < last:
        pen.line(x, y)
        return
    end = first if x <= first else last
    tops = drawing.frame.tops
    busy = tops[channel] - drawing.levels.tall if channel < len(tops) else inf
    if abs(x - end) <= _BESIDE or y <= busy:
        pen.hook(end, y)
    elif pen.at[1] > y:
        pen.arch(end, y, tops[channel] - drawing.lane(channel))
    else:
        pen.swing(end, y, y - busy)


def loose_bracket(drawing: Drawing, link: int, premises: list[int], target: int) -> Route:
    """Draw an argument of linked premises none of which has its home in it: a bracket below."""
    frame = drawing.frame
    row = frame.trees.depth[target]
    x, level = drawing.ports[link], frame.floors[row] + drawing.levels.tall
    half = HALF_BRACKET * (len(premises) - 1)
    trunk = straight((x, level), (x, frame.places[target].bottom))
    drawing.channels[link] = row + 1
    return _bracketed(drawing, premises, row + 1, (x - half, x + half, level), trunk)


def loose_undercut(drawing: Drawing, premises: list[int], undercut: int) -> Route:
    """Draw an undercut of linked premises none of which has its home in it: a bracket beside."""
    frame = drawing.frame
    x, y = drawing.anchor(undercut)
    channel = drawing.channels[undercut]
    length = 2 * HALF_BRACKET * (len(premises) - 1)
    if channel and y < frame.floors[channel - 1]:
        level = frame.floors[channel - 1] + drawing.levels.tall
        ends = (x - length / 2, x + length / 2, level)
        return _bracketed(drawing, premises, channel, ends, straight((x, level), (x, y)))
    ends = (x + _BESIDE_WORD, x + _BESIDE_WORD + length, y)
    return _bracketed(drawing, premises, channel, ends, straight((ends[0], y), (x, y)))


def _bracketed(
    drawing: Drawing,
    premises: list[int],
    channel: int,
    ends: tuple[float, float, float],
    trunk: Curve,
) -> Route:
    stems = [stem_to_bracket(drawing, box, channel, ends) for box in premises]
    first, last, level = ends
    bracket = straight((first, level), (last, level))
    return Route(trunk, middle_of(trunk), tuple(stems), bracket, bare=True)


def undercut_from_afar(drawing: Drawing, box: int, undercut: int) -> Route:
    """Draw an undercut of one premise whose home is elsewhere."""
    aim = drawing.anchor(undercut)
    way = find_way(drawing, box, drawing.channels[undercut], aim[0])
    curve = _arrive_at(drawing, _leave(drawing, box, way, aim[0]), undercut)
    return Route(curve, point_on(curve, -1, 0.5), bare=True)


def undercut_from_below(drawing: Drawing, box: int, start: Point, undercut: int) -> Curve:
    """Draw a line from a box, or the bracket above it, to an argument in a channel further up."""
    way = find_way(drawing, box, drawing.channels[undercut], drawing.anchor(undercut)[0])
    pen = _Pen(start)
    _pass(drawing, pen, way)
    return _arrive_at(drawing, pen, undercut)


def _arrive_at(drawing: Drawing, pen: _Pen, undercut: int) -> Curve:
    """End a line on an anchor: from the side in a channel, from below in a gap between boxes."""
    x, y = drawing.anchor(undercut)
    channel = drawing.channels[undercut]
    floor = drawing.frame.floors[channel - 1] if channel else y
    if y >= floor - 0.01:
        pen.hook(x, y)
        return pen.done()
    if pen.at[1] > floor + 0.01:
        pen.swing(x, floor, drawing.levels.tall)
    else:
        pen.arch(x, floor, floor + drawing.levels.short)
    pen.line(x, y)
    return pen.done()
