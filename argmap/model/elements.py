"""The things a map is made of, as frozen dataclasses with stable ids.

A claim is a sentence; an argument joins one or more claims (its premises) to a target, for or
against it; a source is a text, and an excerpt the place in it that a claim comes from. The words
follow the Argument Interchange Format (I, RA and CA nodes) and Carneades.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Any, TypeAlias

Extra: TypeAlias = Mapping[str, Any]

NOTHING: Extra = MappingProxyType({})
"""The empty `extra` that all elements without foreign data share."""


def _nothing() -> Extra:
    return NOTHING


class Stance(StrEnum):
    """Whether an argument speaks for its target or against it."""

    PRO = "pro"
    CON = "con"

    @property
    def opposite(self) -> Stance:
        """The other stance."""
        return Stance.CON if self is Stance.PRO else Stance.PRO


@dataclass(frozen=True, slots=True)
class Pin:
    """The place the author gave a box: its centre, in points of the unscaled picture."""

    x: float
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class MapInfo:
    """What is said of the map as a whole."""

    id: str
    title: str = ""
    author: str = ""
    note: str = ""
    language: str = ""
    extra: Extra = field(default_factory=_nothing)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One declarative sentence that keeps its identity when it is reworded.

    `asserted` is None while the claim's place decides: it stands by itself as long as no reason
    is given for it. `confidence` is the author's, 0 to 1. `rank` orders contentions among each
    other (see `argmap.model.ranks`). `excerpts` are ids.
    """

    id: str
    text: str = ""
    asserted: bool | None = None
    implicit: bool = False
    confidence: float | None = None
    note: str = ""
    tags: tuple[str, ...] = ()
    excerpts: tuple[str, ...] = ()
    pin: Pin | None = None
    folded: bool = False
    rank: str = ""
    extra: Extra = field(default_factory=_nothing)


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """Premises, all needed, that speak for or against a target.

    The target is a claim or, for an undercut, another argument. `strength` is how far the
    premises carry, 0 to 1; `scheme` names an argumentation scheme; `rank` orders the arguments
    on one target.
    """

    id: str
    premises: tuple[str, ...]
    target: str
    stance: Stance = Stance.PRO
    strength: float | None = None
    scheme: str = ""
    note: str = ""
    rank: str = ""
    extra: Extra = field(default_factory=_nothing)

    @property
    def linked(self) -> bool:
        """Whether it takes several premises together."""
        return len(self.premises) > 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A text, or the reference to one."""

    id: str
    title: str = ""
    author: str = ""
    date: str = ""
    address: str = ""
    text: str = ""
    note: str = ""
    extra: Extra = field(default_factory=_nothing)


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """The place in a source that a claim comes from.

    `start` and `end` count characters of the source's text (W3C Web Annotation, text position
    selector); `exact`, `prefix` and `suffix` are the quoted words and what surrounds them (text
    quote selector), by which the place is found again when the text has moved.
    """

    id: str
    source: str
    exact: str = ""
    prefix: str = ""
    suffix: str = ""
    start: int | None = None
    end: int | None = None
    extra: Extra = field(default_factory=_nothing)


Element: TypeAlias = MapInfo | Claim | Argument | Source | Excerpt
"""Whatever a change can add, remove or update."""
