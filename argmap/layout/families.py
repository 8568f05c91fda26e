"""The lines between a claim and what hangs under it, and of the undercuts beside it.

All of them run in the channel between two rows, and those of one claim have the same profile, so
that no two cross and none meets a box.
"""

from __future__ import annotations

from math import copysign

from argmap.layout.contract import Curve, Point, Route
from argmap.layout.curves import elbow, hook, line, straight, swing
from argmap.layout.drawing import Drawing

_HALF_WORD = {False: 6.5, True: 22.0}
"""Half of the room that a word takes along an upright line, and along one in a level layout."""

_TURN = 10.0
HALF_BRACKET = 12.0


def family_route(drawing: Drawing, link: int, premises: list[int]) -> Route:
    """Draw the line of an argument whose premises stand below its target, as its home."""
    frame, levels = drawing.frame, drawing.levels
    trees = frame.trees
    target = trees.index[trees.graph.links[link].target]
    family = drawing.families[target]
    row = trees.depth[premises[0]]
    drawing.channels[link] = row
    stems, bracket, (x, y) = start_of(drawing, link, premises)
    turn = frame.tops[row] - family.stub
    anchor = (x, frame.tops[row] - min(family.stub, levels.anchor))
    port, floor = drawing.ports[link], frame.places[target].bottom
    if abs(port - x) < 0.01:
        return Route((x, y, *line(x, y, port, floor)), anchor, stems, bracket)
    trunk: Curve = (x, y, *line(x, y, x, turn), *swing(x, turn, port, family.spread))
    if family.spread - floor > 0.01:
        trunk += line(port, family.spread, port, floor)
    return Route(trunk, anchor, stems, bracket)


def start_of(
    drawing: Drawing, link: int, premises: list[int]
) -> tuple[tuple[Curve, ...], Curve | None, Point]:
    """Give the stems and the bracket over the premises at home, and where the trunk begins.

    One premise at home of several that are linked has a short bracket for the others to reach.
    """
    frame = drawing.frame
    top = frame.places[premises[0]].y
    if len(premises) > 1:
        centres = [frame.across[premise] for premise in premises]
        return bracket_over(centres, top, top - drawing.levels.bracket)
    x = frame.across[premises[0]]
    if len(frame.trees.graph.links[link].premises) == 1:
        return (), None, (x, top)
    level = top - drawing.levels.bracket
    bracket = straight((x - HALF_BRACKET, level), (x + HALF_BRACKET, level))
    return (straight((x, top), (x, level)),), bracket, (x, level)


def bracket_over(
    centres: list[float], top: float, level: float
) -> tuple[tuple[Curve, ...], Curve, Point]:
    """Draw a bracket with rounded ends over boxes with these centres; its trunk in the middle."""
    first, last = min(centres), max(centres)
    turn = min(_TURN, abs(top - level), (last - first) / 2)
    stems: list[Curve] = []
    for x in centres:
        if x in (first, last):
            end = x + (turn if x == first else -turn)
            bend = level + turn
            stems.append((x, top, *line(x, top, x, bend), *hook(x, bend, end, level)))
        else:
            stems.append(straight((x, top), (x, level)))
    bracket = straight((first + turn, level), (last - turn, level))
    return tuple(stems), bracket, ((first + last) / 2, level)


def undercut_route(drawing: Drawing, link: int, premises: list[int], aim: Point) -> Route:
    """Draw the line of an undercut that stands beside what it undercuts."""
    stems, bracket, start = start_of(drawing, link, premises)
    drawing.channels[link] = drawing.frame.trees.depth[premises[0]]
    turn = min(_TURN, abs(start[1] - aim[1]) / 2)
    trunk = elbow(start, aim, turn)
    if bracket is None:
        away = abs(start[1] - aim[1]) / 2
        anchor = (start[0], (start[1] + aim[1]) / 2)
        return Route(trunk, anchor, bare=away < _HALF_WORD[drawing.frame.level])
    across = aim[0] - start[0]
    away = min(max(turn, abs(across) / 4), abs(across))
    anchor = (start[0] + copysign(away, across), aim[1])
    return Route(trunk, anchor, stems, bracket)
