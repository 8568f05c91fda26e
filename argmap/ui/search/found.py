"""What is found, as the list shows it: one claim and one place in what belongs to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum
from typing import NamedTuple

from argmap.model.edits.replace import Field, Range, Spot
from argmap.model.elements import Argument, Source
from argmap.model.map import ArgumentMap
from argmap.storage.search import Hit


class Where(Enum):
    """Where in what belongs to a claim something was found."""

    TEXT = "text"
    NOTE = "note"
    TAGS = "tags"
    ARGUMENT = "argument"
    SOURCE = "source"
    NUMBER = "number"
    FILTER = "filter"


class Found(NamedTuple):
    """A claim that was found.

    `snippet` is what to show of the place, with `marks` on the words found; where it is empty, the
    claim's own words are shown as they are.
    """

    claim: str
    where: Where
    snippet: str = ""
    marks: tuple[Range, ...] = ()

    @property
    def field(self) -> Field:
        """The text in which words can be replaced."""
        return Field.NOTE if self.where is Where.NOTE else Field.TEXT


_FIELDS = {"text": Where.TEXT, "note": Where.NOTE, "tags": Where.TAGS}


def of_hits(argmap: ArgumentMap, hits: Iterable[Hit]) -> list[Found]:
    """Give the claims that hits lead to, each once, in the order of the hits.

    A reason's note leads to its first premise, a source to all claims that cite it.
    """
    found: dict[str, Found] = {}
    for hit in hits:
        for claim, where in _led_to(argmap, hit):
            if claim not in found:
                found[claim] = Found(claim, where, hit.snippet, hit.marks)
    return list(found.values())


def _led_to(argmap: ArgumentMap, hit: Hit) -> Iterator[tuple[str, Where]]:
    if hit.id in argmap.claims:
        yield hit.id, _FIELDS[hit.field]
        return
    element = argmap.get(hit.id)
    if isinstance(element, Argument):
        yield element.premises[0], Where.ARGUMENT
    elif isinstance(element, Source):
        for excerpt in argmap.users(element.id):
            for claim in argmap.users(excerpt):
                yield claim, Where.SOURCE


def of_spots(spots: Iterable[Spot]) -> list[Found]:
    """Give a row for each text that holds a phrase; its words are looked up when it is shown."""
    by_field = {Field.TEXT: Where.TEXT, Field.NOTE: Where.NOTE}
    return [Found(spot.claim, by_field[spot.field], "", spot.marks) for spot in spots]
