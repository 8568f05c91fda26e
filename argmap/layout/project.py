"""From a map and the measured sizes of its boxes to the graph that engines lay out."""

from __future__ import annotations

from collections.abc import Mapping

from argmap.layout.contract import Box, Graph, Link
from argmap.model.elements import Argument, Stance
from argmap.model.map import ArgumentMap


def graph_of(argmap: ArgumentMap, sizes: Mapping[str, tuple[float, float]]) -> Graph:
    """Give the graph of the claims that are shown: those that `sizes` (width, height) names.

    Hidden premises are dropped; an argument is left out when all of its premises are hidden or
    when its target is not shown. A claim whose home is left out becomes a root.
    """
    pairs = tuple(pair for pair in argmap.contradictions() if pair[0] in sizes and pair[1] in sizes)
    shown = _shown_arguments(argmap, sizes, pairs)
    links = tuple(
        Link(
            argument.id,
            argument.premises
            if len(argument.premises) == 1
            else tuple(premise for premise in argument.premises if premise in sizes),
            argument.target,
            argument.stance is Stance.PRO,
        )
        for argument in shown
    )
    known = {link.id for link in links}
    home = {}
    for claim in sizes:
        found = argmap.home(claim)
        if found is not None and found.id in known:
            home[claim] = found.id
    return Graph(_boxes(argmap, sizes), links, home, pairs)


def _boxes(argmap: ArgumentMap, sizes: Mapping[str, tuple[float, float]]) -> tuple[Box, ...]:
    """Give the boxes: roots first, in the author's order, the others by id."""
    roots = [claim for claim in argmap.roots() if claim in sizes]
    others = sorted(sizes.keys() - set(roots))
    boxes = []
    for claim in (*roots, *others):
        width, height = sizes[claim]
        pin = argmap.claims[claim].pin
        boxes.append(Box(claim, width, height, None if pin is None else (pin.x, pin.y)))
    return tuple(boxes)


def _shown_arguments(
    argmap: ArgumentMap,
    sizes: Mapping[str, tuple[float, float]],
    pairs: tuple[tuple[str, str], ...],
) -> list[Argument]:
    """Give the arguments to draw, those on one target in the author's order."""
    rivals = {*pairs, *(pair[::-1] for pair in pairs)}
    shown: list[Argument] = []
    targets = sorted(sizes)
    while targets:
        level = [
            argument
            for target in targets
            for argument in argmap.arguments_on(target)
            if any(premise in sizes for premise in argument.premises)
            and not (
                rivals
                and (argument.premises[0], target) in rivals
                and argmap.is_contradiction(argument.id)
            )
        ]
        shown += level
        targets = [argument.id for argument in level]
    return shown
