"""From an outline to a map: nothing in it can be so odd that no map comes of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from argmap.interchange.pasting.outlines import TOP, Bearing, Outline, Pulse, Reference, Row, Tie
from argmap.model import limits
from argmap.model.elements import Argument, Claim, Element, Excerpt, MapInfo, Source, Stance
from argmap.model.ids import new_id
from argmap.model.map import ArgumentMap
from argmap.model.ranks import evenly

SHOWN = 280
"""How many characters a claim keeps of a text that is too long for one; the rest is its source."""

_STANCES = {Bearing.OBJECTION: Stance.CON, Bearing.UNDERCUT: Stance.CON}


@dataclass(slots=True)
class _Making:
    """The elements in the making; `claim_of` and `argument_of` go by the places of rows."""

    claims: dict[str, Claim] = field(default_factory=dict)
    arguments: dict[str, Argument] = field(default_factory=dict)
    sources: dict[tuple[str, str], Source] = field(default_factory=dict)
    excerpts: dict[tuple[str, str], Excerpt] = field(default_factory=dict)
    claim_of: dict[int, str] = field(default_factory=dict)
    argument_of: dict[int, str] = field(default_factory=dict)
    last_on: dict[int, str] = field(default_factory=dict)
    order: dict[str, int] = field(default_factory=dict)


def under_a_head(outline: Outline) -> Outline:
    """Give an outline whose tops hang under a claim that has no words yet."""
    rows = [Row(""), *(replace(row, above=row.above + 1) for row in outline.rows)]
    ties = [
        replace(tie, premises=tuple(place + 1 for place in tie.premises), target=tie.target + 1)
        for tie in outline.ties
    ]
    return Outline(rows, ties, outline.title)


def map_of(outline: Outline, pulse: Pulse) -> ArgumentMap:
    """Make the map of an outline."""
    made = _Making()
    keys: dict[str, int] = {}
    for place, row in enumerate(outline.rows):
        if row.key and not row.again:
            keys.setdefault(row.key, place)
    again = _repeated(outline.rows, keys)
    for place, row in enumerate(outline.rows):
        pulse.beat()
        if place not in again:
            claim = _claim(made, row)
            made.claims[claim.id] = claim
            made.claim_of[place] = claim.id
    made.claim_of.update((place, made.claim_of[first]) for place, first in again.items())
    rivals = _hang_all(made, outline.rows, again, pulse)
    for tie in outline.ties:
        _bind(made, tie)
    _rank(made)
    for one, other in rivals:
        _contradict(made, one, other)
    return _applied(made, limits.clean(outline.title)[: limits.SHORT].strip(), pulse)


def _repeated(rows: list[Row], keys: dict[str, int]) -> dict[int, int]:
    """Give the rows that stand for others, with those that they stand for."""
    named = ((place, keys.get(row.again)) for place, row in enumerate(rows) if row.again)
    return {place: first for place, first in named if first is not None}


def _hang_all(
    made: _Making, rows: list[Row], again: dict[int, int], pulse: Pulse
) -> list[tuple[str, str]]:
    """Hang the rows where they belong, those that stand for others last; give the rivals.

    A claim is at home in the argument that was made first, and that is where its words stand.
    """
    rivals: list[tuple[str, str]] = []
    late: list[int] = []
    for place, row in enumerate(rows):
        pulse.beat()
        if row.above == TOP:
            continue
        if row.bearing is Bearing.RIVAL:
            rivals.append((made.claim_of[place], made.claim_of[row.above]))
        elif place in again:
            late.append(place)
        else:
            _hang(made, place, row)
    for place in late:
        _hang(made, place, rows[place])
    return rivals


def _claim(made: _Making, row: Row) -> Claim:
    text = limits.sentence(row.text)
    references = row.references
    if len(text) > limits.CLAIM:
        shortened = text[:SHOWN].rsplit(" ", 1)[0].rstrip() + "…"
        references = (*references, Reference(exact=text))
        text = shortened
    note = limits.clean(row.note).strip()
    if len(note) > limits.NOTE:
        note, references = "", (*references, Reference(exact=note))
    tags = (limits.sentence(tag)[: limits.SHORT] for tag in row.tags)
    excerpts = (_cited(made, reference, text) for reference in references)
    return Claim(
        id=new_id(),
        text=text,
        note=note,
        tags=tuple(dict.fromkeys(tag for tag in tags if tag)),
        excerpts=tuple(dict.fromkeys(excerpts)),
        extra=row.extra,
    )


def _cited(made: _Making, reference: Reference, claim: str) -> str:
    """Give the excerpt that a reference comes to; a text without an address is its own source."""
    exact = limits.clean(reference.exact)
    title = limits.clean(reference.title).strip()[: limits.SHORT]
    address = limits.clean(reference.address).strip()[: limits.SHORT]
    if address or title:
        known, text = (address or title, ""), ""
    else:
        known, text, title = ("", exact), exact, claim[:SHOWN]
    if known not in made.sources:
        made.sources[known] = Source(id=new_id(), title=title, address=address, text=text)
    source = made.sources[known].id
    if (source, exact) not in made.excerpts:
        span = (0, len(exact)) if text else (None, None)
        made.excerpts[source, exact] = Excerpt(
            id=new_id(), source=source, exact=exact, start=span[0], end=span[1]
        )
    return made.excerpts[source, exact].id


# -- arguments ---------------------------------------------------------------------------------


def _hang(made: _Making, place: int, row: Row) -> None:
    """Let a row bear on the one above it."""
    claim, target = made.claim_of[place], made.claim_of[row.above]
    if row.bearing is Bearing.CO_PREMISE and _join(made, place, row):
        return
    if row.bearing is Bearing.UNDERCUT:
        target = made.argument_of.get(row.above, target)
    if claim == target:
        return
    argument = _argue(made, (claim,), target, row.bearing, place)
    made.argument_of[place] = made.last_on[row.above] = argument


def _join(made: _Making, place: int, row: Row) -> bool:
    """Link a row with the last one that bears on the same; tell whether there was one."""
    last = made.arguments.get(made.last_on.get(row.above, ""))
    claim = made.claim_of[place]
    if last is None or claim in last.premises or claim == last.target:
        return False
    made.arguments[last.id] = replace(last, premises=(*last.premises, claim))
    made.argument_of[place] = last.id
    return True


def _bind(made: _Making, tie: Tie) -> None:
    """Let rows that hang elsewhere bear on another."""
    target = made.claim_of[tie.target]
    if tie.bearing is Bearing.UNDERCUT:
        target = made.argument_of.get(tie.target, target)
    claims = dict.fromkeys(made.claim_of[place] for place in tie.premises)
    claims.pop(target, None)
    if not claims:
        return
    if tie.bearing is Bearing.RIVAL:
        for claim in claims:
            _contradict(made, claim, target)
        return
    argument = _argue(made, tuple(claims), target, tie.bearing, tie.premises[0])
    for place in tie.premises:
        made.argument_of.setdefault(place, argument)


def _argue(
    made: _Making, premises: tuple[str, ...], target: str, bearing: Bearing | None, order: int
) -> str:
    known = new_id()
    stance = Stance.PRO if bearing is None else _STANCES.get(bearing, Stance.PRO)
    made.arguments[known] = Argument(id=known, premises=premises, target=target, stance=stance)
    made.order[known] = order
    return known


def _contradict(made: _Making, one: str, other: str) -> None:
    if one == other:
        return
    for premise, target in ((one, other), (other, one)):
        known = new_id()
        made.arguments[known] = Argument(
            id=known, premises=(premise,), target=target, stance=Stance.CON, rank="zz"
        )


def _rank(made: _Making) -> None:
    """Give siblings, and the claims at the top, ranks in the order of the rows."""
    families: dict[str, list[str]] = {}
    premises: set[str] = set()
    for known in sorted(made.order, key=lambda known: made.order[known]):
        argument = made.arguments[known]
        families.setdefault(argument.target, []).append(known)
        premises.update(argument.premises)
    for family in families.values():
        for known, rank in zip(family, evenly(len(family)), strict=True):
            made.arguments[known] = replace(made.arguments[known], rank=rank)
    tops = [known for known in made.claims if known not in premises]
    for known, rank in zip(tops, evenly(len(tops)), strict=True):
        made.claims[known] = replace(made.claims[known], rank=rank)


def _applied(made: _Making, title: str, pulse: Pulse) -> ArgumentMap:
    elements: list[Element] = [MapInfo(id=new_id(), title=title)]
    parts: tuple[Iterable[Element], ...] = (
        made.sources.values(),
        made.excerpts.values(),
        made.claims.values(),
        made.arguments.values(),
    )
    for part in parts:
        elements += part
    pulse.beat()
    return ArgumentMap.of(elements)
