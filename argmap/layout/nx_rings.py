"""networkx's layouts on circles and spirals.

networkx says in which order claims follow one another and on which ring; the rings are drawn as
ellipses, wider than high as boxes are, just large enough. Pins are left aside.
"""

from __future__ import annotations

from itertools import pairwise
from math import atan2, cos, hypot, pi, sin, sqrt

from argmap.layout.clouds import Cloud, Positions
from argmap.layout.contract import Arrangement, Graph, Options, Point, Progress
from argmap.layout.lines import gaps
from argmap.layout.network import network_of
from argmap.layout.overlaps import separate
from argmap.layout.progress import report
from argmap.layout.registry import settings
from argmap.layout.trees import Trees, trees_of

_LOOSE = 1.02
_APART = 1.42
"""Rings this many times farther apart than boxes are high and wide do not touch: √2 and a bit."""

_IN_A_LANE = 36.0
_TURN = 2 * pi
_TURNS = 72


def circular(graph: Graph, options: Options, progress: Progress | None = None) -> Arrangement:
    """Lay out on a circle, branches side by side (`networkx.circular_layout`).

    Neighbours take turns on `options.engine["lanes"]` lanes, more of them the more claims there
    are: a single one of 200 claims would be a hoop around nothing.
    """
    import networkx as nx  # noqa: PLC0415

    cloud = _cloud("circular", graph, options, progress)
    positions = nx.circular_layout(network_of(cloud.trees))
    circle = list(positions)
    lanes = settings("circular", options)["lanes"] or max(1, round(sqrt(len(circle) / _IN_A_LANE)))
    lanes = min(lanes, len(circle))
    return _on_rings(cloud, [circle[lane::lanes] for lane in range(lanes)], positions)


def shell(graph: Graph, options: Options, progress: Progress | None = None) -> Arrangement:
    """Lay out on circles around the contentions, one a row (`networkx.shell_layout`).

    `options.engine["rotate"]` is the angle between the beginnings of two circles, in radians;
    without it, each circle is turned to where its claims stand nearest to what they hang under.
    """
    import networkx as nx  # noqa: PLC0415

    cloud = _cloud("shell", graph, options, progress)
    rotate = settings("shell", options)["rotate"]
    rows = cloud.trees.rows
    positions = nx.shell_layout(network_of(cloud.trees), nlist=rows, rotate=rotate)
    return _on_rings(cloud, rows, positions, turn=rotate is None)


def spiral(graph: Graph, options: Options, progress: Progress | None = None) -> Arrangement:
    """Lay out along a spiral, in reading order (`networkx.spiral_layout`).

    `options.engine` may have `resolution` (how tight it winds, 0.35) and `equidistant` (True).
    """
    import networkx as nx  # noqa: PLC0415

    cloud = _cloud("spiral", graph, options, progress)
    wish = settings("spiral", options)
    return cloud.laid(
        nx.spiral_layout(
            network_of(cloud.trees),
            resolution=wish["resolution"],
            equidistant=wish["equidistant"],
        )
    )


def _cloud(name: str, graph: Graph, options: Options, progress: Progress | None) -> Cloud:
    report(progress, 0.0)
    return Cloud(trees_of(graph), options, settings(name, options)["stretch"], progress)


def _on_rings(
    cloud: Cloud, rings: list[list[int]], positions: Positions, *, turn: bool = False
) -> Arrangement:
    """Set boxes on ellipses around one middle, and part what still touches.

    With `turn`, each ring is turned so that its boxes face what they hang under.
    """
    import numpy as np  # noqa: PLC0415

    boxes = cloud.trees.graph.boxes
    gap = gaps(cloud.options)
    centres: list[Point] = [(0.0, 0.0)] * len(boxes)
    turned: dict[int, float] = {}
    radii, before = (0.0, 0.0), (0.0, 0.0)
    for ring in rings:
        needs = [(boxes[box].width + gap[0], boxes[box].height + gap[1]) for box in ring]
        largest = (max(w for w, _ in needs), max(h for _, h in needs))
        if len(ring) > 1 or before[0]:
            least = tuple(
                radius + _APART * (one + other) / 2 if one else 0.0
                for radius, one, other in zip(radii, before, largest, strict=True)
            )
            first = atan2(positions[ring[0]][1], positions[ring[0]][0])
            if turn:
                first = _facing(cloud.trees, ring, turned)
            radii, angles = _fitted(needs, first, (least[0], least[1]), cloud.stretch)
            for box, angle in zip(ring, angles, strict=True):
                turned[box] = angle
                centres[box] = (radii[0] * cos(angle), radii[1] * sin(angle))
        before = largest
    sizes = np.array([(box.width, box.height) for box in boxes])
    return cloud.drawn(separate(np.array(centres), sizes, gap))


def _facing(trees: Trees, ring: list[int], turned: dict[int, float]) -> float:
    """Give the angle at which a ring should begin, for its boxes to face what they hang under."""
    known = [
        (place / len(ring) * _TURN, turned[above])
        for place, box in enumerate(ring)
        if (above := trees.above[box]) in turned
    ]

    def cost(start: float) -> float:
        return sum(1 - cos(start + angle - wish) for angle, wish in known)

    return min((step / _TURNS * _TURN for step in range(_TURNS)), key=cost)


def _fitted(
    needs: list[Point], first: float, least: Point, stretch: float
) -> tuple[Point, list[float]]:
    """Find the smallest ellipse that boxes fit on, and the angles at which they stand on it."""
    low, high = 0.0, sum(hypot(*need) for need in needs) / _TURN + 1.0
    while not _fit(needs, first, _radii(high, least, stretch)):
        high *= 2
    for _ in range(30):
        middle = (low + high) / 2
        if _fit(needs, first, _radii(middle, least, stretch)):
            high = middle
        else:
            low = middle
    radii = _radii(high, least, stretch)
    angles = _angles(needs, first, radii)
    spare = (first + _TURN - angles[-1]) / len(needs)
    return radii, [angle + spare * place for place, angle in enumerate(angles[:-1])]


def _fit(needs: list[Point], first: float, radii: Point) -> bool:
    return _angles(needs, first, radii)[-1] <= first + _TURN


def _radii(size: float, least: Point, stretch: float) -> Point:
    return (max(size * stretch, least[0]), max(size, least[1]))


def _angles(needs: list[Point], first: float, radii: Point) -> list[float]:
    """Set boxes one behind the other around an ellipse; the last angle is where it would go on."""
    angles = [first]
    for one, other in pairwise([*needs, needs[0]]):
        room = ((one[0] + other[0]) / 2 * _LOOSE, (one[1] + other[1]) / 2 * _LOOSE)
        angles.append(_next(angles[-1], room, radii))
        if angles[-1] > first + 2 * _TURN:
            break
    return angles


def _next(angle: float, room: Point, radii: Point) -> float:
    """Give the least angle from which on a box stands clear of the one before."""
    (a, b), (w, h) = radii, room
    x, y = a * cos(angle), b * sin(angle)

    def touches(turn: float) -> bool:
        return abs(a * cos(angle + turn) - x) < w and abs(b * sin(angle + turn) - y) < h

    low, high = 0.0, 0.02
    while touches(high):
        low, high = high, high * 2
        if high > pi:
            return angle + 3 * _TURN
    for _ in range(20):
        middle = (low + high) / 2
        if touches(middle):
            low = middle
        else:
            high = middle
    return angle + high
