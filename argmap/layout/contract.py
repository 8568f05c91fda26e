"""What an engine is given and what it gives back: plain numbers, in points, y downwards.

In go boxes and links; out come places and routes. An engine knows nothing of claims' words, of
Qt, or of the map; whoever calls it has measured the boxes. Engines report progress and can be
stopped through the `Progress` callback.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol, TypeAlias

from argmap.errors import LayoutError

Point: TypeAlias = tuple[float, float]

Curve: TypeAlias = tuple[float, ...]
"""A chain of cubic Bézier segments, flat: x0, y0, then six numbers a segment (two control points
and the end). Its length is 2 + 6n. A straight line is a segment whose control points lie on it.
"""

Progress: TypeAlias = Callable[[float], bool]
"""Called now and then with the share done, 0 to 1; answering False stops the engine, which then
raises `CancelledError`."""


class Direction(StrEnum):
    """Where premises lie as seen from what they speak for."""

    DOWN = "down"
    UP = "up"
    RIGHT = "right"
    LEFT = "left"

    @classmethod
    def named(cls, name: str) -> Direction:
        """Give the direction of this name.

        Raises
        ------
        LayoutError
            If there is none.
        """
        if name not in tuple(cls):
            raise LayoutError(f"there is no direction “{name}”; there are {', '.join(cls)}")
        return cls(name)


@dataclass(frozen=True, slots=True)
class Box:
    """A claim to be placed: its id and its measured size, and the centre its author pinned."""

    id: str
    width: float
    height: float
    pin: Point | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """An argument: its premises (box ids) and its target (a box id, or a link id: an undercut)."""

    id: str
    premises: tuple[str, ...]
    target: str
    pro: bool = True


@dataclass(frozen=True, slots=True)
class Graph:
    """What is to be laid out.

    `boxes` and `links` stand in the author's order: roots left to right, the links on one target
    in the order of its reasons and objections. `home` names, for each box that hangs under
    something, the link in which it is placed (a box is a premise of that link); a box without an
    entry is a root. The home links form a forest. `contradictions` are pairs of boxes that
    contradict each other; their links are not in `links`.
    """

    boxes: tuple[Box, ...]
    links: tuple[Link, ...]
    home: Mapping[str, str]
    contradictions: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where a box stands: its upper left corner and its size."""

    x: float
    y: float
    width: float
    height: float

    @property
    def centre(self) -> Point:
        """The middle of the box."""
        return (self.x + self.width / 2, self.y + self.height / 2)

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class Route:
    """The line of one link.

    `trunk` ends at the target. With one premise it begins at that premise's edge and there are
    no stems. Linked premises have one stem each, from the box to the bracket, and the trunk
    begins on the bracket. `stems` have the order of the link's premises. `anchor` is the point of
    the trunk that undercuts aim at and that a badge is put on; bands puts it near the premises,
    where there is room for a word beside it. A route is `bare` where a word on it would cover
    another one, or a box.
    """

    trunk: Curve
    anchor: Point
    stems: tuple[Curve, ...] = ()
    bracket: Curve | None = None
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Arrangement:
    """A laid-out map: a place for each box, a route for each link, a line a contradiction.

    `contradictions` has the order of the graph's. `bounds` is left, top, width, height of all of
    it, lines included. Coordinates begin anywhere.
    """

    places: Mapping[str, Place]
    routes: Mapping[str, Route]
    contradictions: tuple[Curve, ...] = ()
    bounds: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Options:
    """What a person may wish of a layout.

    Gaps are in points: between neighbours of one family, between families, and between rows
    (room for a bracket and a badge included; sideways, engines may widen it for the words on
    lines). `seed` makes engines that use chance repeatable. `mirror` has siblings run from right
    to left, as those read who write so; it makes no difference where rows are columns.
    """

    direction: Direction = Direction.DOWN
    sibling_gap: float = 20.0
    family_gap: float = 36.0
    row_gap: float = 64.0
    seed: int = 1
    mirror: bool = False
    engine: Mapping[str, object] = field(default_factory=dict)


class Engine(Protocol):
    """An engine: called with a graph, it gives an arrangement or raises `LayoutError`."""

    def __call__(
        self, graph: Graph, options: Options, progress: Progress | None = None, /
    ) -> Arrangement:
        """Lay the graph out."""
        ...
