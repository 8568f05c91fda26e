"""Leaving out the words on lines that would cover a box, or what stands on another line.

Where there is no room for a word, the form of its line tells as much. Bands does without this:
what its lines bear follows from where they leave their boxes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from math import floor

from argmap.layout.contract import Arrangement, Graph, Place, Point
from argmap.layout.curves import middle_of

WORD = (43.0, 12.5)
"""The room that the word on a line takes, across and down."""

_AND = (27.0, 13.0)
_BADGE = (16.0, 16.0)
_CELL = 160.0


class Taken:
    """Rectangles, found again by the even cells of the plane that they touch."""

    def __init__(self) -> None:
        self._cells: dict[tuple[int, int], list[Place]] = {}

    def add(self, taken: Place) -> None:
        """Note that a rectangle is taken."""
        for cell in _cells(taken):
            self._cells.setdefault(cell, []).append(taken)

    def free(self, wanted: Place) -> bool:
        """Tell whether a rectangle meets none that is taken."""
        return not any(
            known.x < wanted.right
            and wanted.x < known.right
            and known.y < wanted.bottom
            and wanted.y < known.bottom
            for cell in _cells(wanted)
            for known in self._cells.get(cell, ())
        )


def _cells(place: Place) -> Iterator[tuple[int, int]]:
    for column in range(floor(place.x / _CELL), floor(place.right / _CELL) + 1):
        for row in range(floor(place.y / _CELL), floor(place.bottom / _CELL) + 1):
            yield column, row


def around(point: Point, size: tuple[float, float]) -> Place:
    """Give the room of a size around a point."""
    (x, y), (width, height) = point, size
    return Place(x - width / 2, y - height / 2, width, height)


def legible(graph: Graph, made: Arrangement) -> Arrangement:
    """Give an arrangement in which no word covers a box or anything else that is to be read.

    The words on lines from where their premises have their homes come before all others.
    """
    taken = Taken()
    for place in made.places.values():
        taken.add(place)
    for curve in made.contradictions:
        taken.add(around(middle_of(curve), _BADGE))
    for route in made.routes.values():
        if route.bracket is not None:
            taken.add(around((route.trunk[0], route.trunk[1]), _AND))
    at_home = set(graph.home.values())
    routes = dict(made.routes)
    for link in sorted(routes, key=lambda link: link not in at_home):
        route = routes[link]
        if not route.bare:
            word = around(route.anchor, WORD)
            if taken.free(word):
                taken.add(word)
            else:
                routes[link] = replace(route, bare=True)
    return replace(made, routes=routes)
