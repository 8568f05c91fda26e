"""Finding room for the words on lines of a radial layout that run apart from the tree.

The words of the tree keep their places near the premises; each other word goes along its line to
the first place where it meets no box and no word.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from argmap.layout.contract import Place, Point, Route
from argmap.layout.curves import point_on
from argmap.layout.legible import Taken, around
from argmap.layout.trees import Trees

_WORD = (46.0, 16.0)
_AND = (28.0, 14.0)
_STEPS = (0.5, 0.0, 0.25, 0.75)


def settle_words(
    trees: Trees, routes: list[Route | None], places: Iterable[Place], fixed: set[int]
) -> None:
    """Move the words of lines that run apart from the tree, and that no other line aims at.

    Parameters
    ----------
    trees
        The forest.
    routes
        The routes by the number of their link; some get another anchor.
    places
        The places of the boxes.
    fixed
        Links whose words stay where they are.
    """
    taken = Taken()
    for place in places:
        taken.add(place)
    loose = []
    for link, route in enumerate(routes):
        if route is None:
            continue
        if route.bracket is not None:
            taken.add(around((route.trunk[0], route.trunk[1]), _AND))
        apart = link not in fixed and not trees.premises_at_home(link)
        if apart and link not in trees.on_link:
            loose.append(link)
        else:
            taken.add(around(route.anchor, _WORD))
    for link in loose:
        route = routes[link]
        assert route is not None
        spots = (spot for spot in _spots(route) if taken.free(around(spot, _WORD)))
        anchor = next(spots, route.anchor)
        taken.add(around(anchor, _WORD))
        routes[link] = replace(route, anchor=anchor)


def _spots(route: Route) -> Iterator[Point]:
    """Give places for a word: the usual one, then along the line from its beginning."""
    yield route.anchor
    for piece in range((len(route.trunk) - 2) // 6):
        for share in _STEPS:
            yield point_on(route.trunk, piece, share)
