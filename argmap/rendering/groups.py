"""Groups: claims that share a tag or a source, as softly coloured areas behind their boxes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from argmap.layout.contract import Curve
from argmap.model.elements import Source
from argmap.model.map import ArgumentMap
from argmap.rendering.marks import hues, tag_hues
from argmap.rendering.near import Near, Rect
from argmap.rendering.outlines import Loop, surrounds
from argmap.rendering.text import TextBlock
from argmap.rendering.theme import HUES

NAME_INSET = (6.0, 3.5)
"""How far inside its ground the name of an area stands."""

_LONGEST = 32


class Group(NamedTuple):
    """Claims that have one thing in common: its name and the number of its colour."""

    name: str
    hue: int
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Area:
    """Neighbours of one group: their outline, holes included, and the name with its place.

    `loops` are the corners of the outline before it was rounded; `bounds` is left, top, right,
    bottom; `name_at` the upper left corner of the name's ground, None where there is no room.
    """

    group: Group
    claims: tuple[str, ...]
    loops: tuple[Loop, ...]
    outline: tuple[Curve, ...]
    bounds: Rect
    name: TextBlock
    name_at: tuple[float, float] | None

    def holds(self, x: float, y: float) -> bool:
        """Tell whether a point lies in it."""
        left, top, right, bottom = self.bounds
        return left <= x <= right and top <= y <= bottom and surrounds(self.loops, x, y)


def groups_of(argmap: ArgumentMap, shown: Mapping[str, object], kind: str) -> list[Group]:
    """Give the groups of the shown claims by "tag" or by "source", the largest first."""
    members: dict[str, list[str]] = {}
    for claim in shown:
        for key in _keys(argmap, claim, kind):
            members.setdefault(key, []).append(claim)
    colours = (
        tag_hues(argmap.claims.values(), HUES) if kind == "tag" else hues(argmap.sources, HUES)
    )
    made = [
        Group(_name(argmap, key, kind), colours[key], tuple(claims))
        for key, claims in members.items()
    ]
    return sorted(made, key=lambda group: (-len(group.claims), group.name))


def _keys(argmap: ArgumentMap, claim_id: str, kind: str) -> Iterator[str]:
    """Give the tags or the sources of a claim, each once."""
    claim = argmap.claims[claim_id]
    found = (
        (" ".join(tag.split()) for tag in claim.tags)
        if kind == "tag"
        else (argmap.excerpts[known].source for known in claim.excerpts)
    )
    yield from dict.fromkeys(key for key in found if key)


def _name(argmap: ArgumentMap, key: str, kind: str) -> str:
    name = key if kind == "tag" else _short_reference(argmap.sources[key])
    return name if len(name) <= _LONGEST else name[: _LONGEST - 1].rstrip() + "…"


def _short_reference(source: Source) -> str:
    """Name a source as briefly as one can: its author and date, or its title."""
    author, date = source.author.strip(), source.date.strip()
    if author:
        return f"{author}, {date}" if date else author
    return " ".join(source.title.split()) or "Untitled source"


# -- areas ---------------------------------------------------------------------------------


class Grounds:
    """Tells what ground a thing stands on, where there are areas."""

    def __init__(self, areas: Sequence[Area]) -> None:
        self._areas = areas
        self._near = Near([area.bounds for area in areas])

    def at(self, left: float, right: float, y: float) -> str:
        """Give the role of the ground: that of the area that something is all in, or the canvas."""
        for number in reversed(self._near.touching((left, y - 0.5, right, y + 0.5))):
            area = self._areas[number]
            ends = [x for x in (left, right) if area.holds(x, y)]
            if ends:
                return f"group{area.group.hue}_fill" if len(ends) > 1 else "canvas"
        return "canvas"


def name_size(name: TextBlock) -> tuple[float, float]:
    """Give the size of the ground that the name of an area stands on."""
    across, down = NAME_INSET
    return name.width + 2 * across, name.height + 2 * down
