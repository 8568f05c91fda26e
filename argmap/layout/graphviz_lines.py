"""What dot's lines make of the lines of a map.

Ends are set exactly on boxes, joints and brackets, since dot gives five digits. A line that meets a
box is left out, and led around as the lines of other layouts are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from argmap.layout.around import Field
from argmap.layout.contract import Curve, Place, Point
from argmap.layout.curves import straight
from argmap.layout.lines import HALF_BRACKET, MARGIN, Bracket, Drawn

if TYPE_CHECKING:
    from argmap.layout.graphviz_dot import Plan
    from argmap.layout.graphviz_run import Answer


class Lines:
    """The lines in an answer of dot's, for boxes that have their places."""

    def __init__(self, plan: Plan, answer: Answer, places: list[Place]) -> None:
        self._plan = plan
        self._trees = plan.trees
        self._answer = answer
        self._places = places
        self._kept: dict[int, Drawn] = {}

    def sound(self) -> dict[int, Drawn]:
        """Give those that can be kept, by the numbers of their links."""
        walls = Field(self._places, MARGIN)
        for link in self._trees.by_level():
            drawn = self._line(link)
            if drawn is not None and self._clear(link, drawn, walls):
                self._kept[link] = drawn
        return self._kept

    def _curve(self, name: str) -> Curve:
        """Give the line of an edge, in our direction; an empty one where there is none."""
        curve = self._answer.edges.get(name, ())
        if name not in self._plan.turned:
            return curve
        return tuple(
            number for at in range(len(curve) - 2, -1, -2) for number in curve[at : at + 2]
        )

    def _line(self, link: int) -> Drawn | None:
        """Put the line of a link together, if dot drew all of it."""
        nodes = self._plan.nodes(link)
        joints = [node for node in nodes[:-1] if node[0] == "j"]
        end = self._end(link)
        trunk = self._trunk(link, nodes)
        if end is None or not trunk or any(joint not in self._answer.nodes for joint in joints):
            return None
        name = f"ja{link}"
        anchor = self._answer.nodes[name] if name in nodes else None
        boxes = [
            self._places[self._trees.index[premise]]
            for premise in self._trees.graph.links[link].premises
        ]
        if not self._plan.linked[link]:
            start = snapped(boxes[0], trunk[:2])
            return Drawn((*start, *trunk[2:-2], *end), anchor=anchor)
        middle = self._answer.nodes[nodes[0]]
        bracket = Bracket(middle, self._plan.level, HALF_BRACKET * (len(boxes) - 1))
        stems = [self._curve(f"s{link}_{at}") for at in range(len(boxes))]
        if not all(stems):
            return None
        landed = tuple(
            _landing(snapped(box, stem[:2]), stem, spot)
            for box, stem, spot in zip(boxes, stems, bracket.spots(boxes), strict=True)
        )
        return Drawn((*middle, *trunk[2:-2], *end), landed, straight(*bracket.ends), anchor)

    def _trunk(self, link: int, nodes: list[str]) -> Curve:
        """Join the parts of a trunk, exactly at the joint that another line aims at."""
        trunk: Curve = ()
        for at in range(len(nodes) - 1):
            part = self._curve(f"t{link}_{at}")
            joint = self._answer.nodes.get(nodes[at])
            if not part or (at and joint is None):
                return ()
            trunk = trunk[:-2] + joint + part[2:] if at and joint is not None else part
        return trunk

    def _end(self, link: int) -> Point | None:
        """Give the point that a trunk ends in, if that is known."""
        target = self._trees.graph.links[link].target
        box = self._trees.index.get(target)
        if box is None:
            undercut = self._kept.get(self._trees.link_index[target])
            return None if undercut is None else undercut.anchor
        nodes = self._plan.nodes(link)
        last = self._curve(f"t{link}_{len(nodes) - 2}")
        return snapped(self._places[box], last[-2:]) if last else None

    def _clear(self, link: int, drawn: Drawn, walls: Field) -> bool:
        """Tell whether a line meets no box but those that it belongs to."""
        known = self._trees.graph.links[link]
        own = [self._trees.index[premise] for premise in known.premises]
        target = self._trees.index.get(known.target)
        into = () if target is None else (target,)
        stems = zip(drawn.stems, own, strict=False)
        return walls.clear(drawn.trunk, into if drawn.stems else (own[0], *into)) and all(
            walls.clear(stem, (box,)) for stem, box in stems
        )


def snapped(place: Place, point: tuple[float, ...]) -> Point:
    """Give the point of a box's edge that is nearest to a point."""
    x = min(max(point[0], place.x), place.right)
    y = min(max(point[1], place.y), place.bottom)
    ways = [
        (x - place.x, (place.x, y)), (place.right - x, (place.right, y)),
        (y - place.y, (x, place.y)), (place.bottom - y, (x, place.bottom)),
    ]  # fmt: skip
    return min(ways)[1]


def _landing(start: Point, stem: Curve, spot: Point) -> Curve:
    """Let a stem begin at a point of its box and end at its own spot of a bracket."""
    dx, dy = spot[0] - stem[-2], spot[1] - stem[-1]
    return (*start, *stem[2:-4], stem[-4] + dx, stem[-3] + dy, *spot)
