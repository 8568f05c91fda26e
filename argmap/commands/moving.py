"""The arrow rule: which claim an arrow key leads to.

Candidates are the claims whose centre lies in the quarter of the plane that the key points to,
else in its half. The nearest by `gap + 2 × sideways gap` wins, kin (parents, children, siblings)
counting half.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from argmap.commands.context import Toward

Box: TypeAlias = tuple[str, float, float, float, float]
"""A claim's id, left, top, width and height."""


def next_claim(
    boxes: Iterable[Box], current: str, toward: Toward, kin: frozenset[str] = frozenset()
) -> str | None:
    """Give the claim that an arrow leads to from the current one, or None.

    `boxes` need not be all of the map; those far from the current one may be left out. Ties go
    to the one that stands first.
    """
    rows = list(boxes)
    here = next((box for box in rows if box[0] == current), None)
    if here is None:
        return None
    best: dict[bool, tuple[float, str]] = {}
    for box in rows:
        if box[0] == current:
            continue
        along, across = _centres(here, box, toward)
        if along <= 0:
            continue
        gap, sideways = _gaps(here, box, toward)
        score = (gap + 2 * sideways) * (0.5 if box[0] in kin else 1)
        in_cone = abs(across) <= along
        if in_cone not in best or score < best[in_cone][0]:
            best[in_cone] = (score, box[0])
    found = best.get(True) or best.get(False)
    return None if found is None else found[1]


def _centres(here: Box, there: Box, toward: Toward) -> tuple[float, float]:
    """Give how far a box's centre lies along the arrow, and across it."""
    x = there[1] + there[3] / 2 - here[1] - here[3] / 2
    y = there[2] + there[4] / 2 - here[2] - here[4] / 2
    dx, dy = toward.value
    return (x * dx, y) if dx else (y * dy, x)


def _gaps(here: Box, there: Box, toward: Toward) -> tuple[float, float]:
    """Give the empty space between two boxes along the arrow, and across it."""
    x = max(there[1] - here[1] - here[3], here[1] - there[1] - there[3], 0.0)
    y = max(there[2] - here[2] - here[4], here[2] - there[2] - there[4], 0.0)
    return (x, y) if toward.value[0] else (y, x)
