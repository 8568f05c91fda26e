"""Marks: what a picture tells of a claim or an argument besides its words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import NamedTuple
from zlib import crc32

from argmap.model.elements import Claim


class Mark(Enum):
    """What may be marked; a style chooses among them."""

    SOURCE = "source"
    NOTE = "note"
    TAG = "tag"
    CONFIDENCE = "confidence"
    ASSERTED = "asserted"
    PIN = "pin"
    STRENGTH = "strength"
    SCHEME = "scheme"


ALL_MARKS = frozenset(Mark)
"""All marks, for the window."""
PRINTED_MARKS = ALL_MARKS - {Mark.PIN}
"""The marks that tell a reader something; that a box is pinned matters to the author alone."""
UNMARKED: frozenset[Mark] = frozenset()
"""No marks at all."""


class Marks(NamedTuple):
    """What is to be marked on one box.

    `tags` are words with the number of their colour; `confidence` is in whole percent, None where
    there is none; `asserted` as in the model; `sources` are the numbers in the list of sources,
    such as "1, 4", and `excerpts` counts what is cited where there is no list.
    """

    noted: bool = False
    tags: tuple[tuple[str, int], ...] = ()
    confidence: int | None = None
    asserted: bool | None = None
    excerpts: int = 0
    pinned: bool = False
    sources: str = ""


BARE = Marks()
"""The marks of a claim that has none."""


def marks_of(
    claim: Claim, chosen: frozenset[Mark], hues: Mapping[str, int], sources: str = ""
) -> Marks:
    """Give what is to be marked of a claim; `hues` are the colours of tags."""
    if not (
        sources
        or claim.excerpts
        or claim.tags
        or claim.note
        or claim.confidence is not None
        or claim.asserted is not None
        or claim.pin
    ):
        return BARE
    return Marks(
        noted=bool(claim.note.strip()) and Mark.NOTE in chosen,
        tags=_tags(claim, hues) if Mark.TAG in chosen else (),
        confidence=percent(claim.confidence) if Mark.CONFIDENCE in chosen else None,
        asserted=claim.asserted if Mark.ASSERTED in chosen else None,
        excerpts=len(claim.excerpts) if Mark.SOURCE in chosen and not sources else 0,
        pinned=claim.pin is not None and Mark.PIN in chosen,
        sources=sources,
    )


def _tags(claim: Claim, hues: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    flat = (" ".join(tag.split()) for tag in claim.tags)
    return tuple((tag, hues.get(tag, 0)) for tag in dict.fromkeys(flat) if tag)


def percent(share: float | None) -> int | None:
    """Give a share in whole percent; None where there is none."""
    return None if share is None else round(100 * share)


def tag_hues(claims: Iterable[Claim], count: int) -> dict[str, int]:
    """Give each tag the number of its colour, of so many that there are."""
    tags = {" ".join(tag.split()) for claim in claims if claim.tags for tag in claim.tags}
    return hues(tags, count)


def hues(names: Iterable[str], count: int) -> dict[str, int]:
    """Share out so many colours among names; a name mostly keeps its own as others come and go.

    Each name has a colour that it wants (by its CRC-32) and takes the next that is free where
    another has it; once all are taken they are taken a second time.
    """
    taken: dict[str, int] = {}
    free = set(range(count))
    for name in sorted(names):
        wanted = crc32(name.encode()) % count
        while wanted not in free:
            wanted = (wanted + 1) % count
        taken[name] = wanted
        free.discard(wanted)
        if not free:
            free = set(range(count))
    return taken
