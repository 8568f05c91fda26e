"""The invariants of a map, checked where changes have touched it and nowhere else."""

from __future__ import annotations

from collections.abc import Iterable
from math import isfinite
from typing import TYPE_CHECKING

from argmap.errors import InvariantError
from argmap.model import limits
from argmap.model.changes import Added, Change, Removed
from argmap.model.elements import Argument, Claim, Element, Excerpt, MapInfo, Source, Stance

if TYPE_CHECKING:
    from argmap.model.map import ArgumentMap

_KIND = {
    MapInfo: "map",
    Claim: "claim",
    Argument: "argument",
    Source: "source",
    Excerpt: "excerpt",
}


def _named(element: Element) -> str:
    text = element.text[:40] if isinstance(element, Claim) else element.id
    return f"{_KIND[type(element)]} “{text}”"


def check_new(argmap: ArgumentMap, element: Element) -> None:
    """Raise unless the element can come into the map under its id."""
    if isinstance(element, MapInfo):
        raise InvariantError("a map has one description, which can only be updated")
    _check_id(element)
    if argmap.get(element.id) is not None:
        raise InvariantError(f"the id {element.id} stands twice")


def check_info(info: MapInfo) -> None:
    """Raise unless the description of a new map is sound."""
    _check_id(info)
    _check_fields(info)


def _check_id(element: Element) -> None:
    limits.check(element.id, "an id", limits.SHORT)
    if not element.id:
        raise InvariantError(f"a {_KIND[type(element)]} has no id")


def check_present(argmap: ArgumentMap, element: Element) -> None:
    """Raise unless the map holds exactly this element."""
    if isinstance(element, MapInfo):
        raise InvariantError("a map has one description, which cannot be removed")
    if argmap.get(element.id) != element:
        raise InvariantError(f"the {_named(element)} is not in the map in this form")


def check_update(argmap: ArgumentMap, before: Element, after: Element) -> None:
    """Raise unless the map holds `before`, and `after` is another form of it."""
    if argmap.get(before.id) != before:
        raise InvariantError(f"the {_named(before)} is not in the map in this form")
    if after.id != before.id or type(after) is not type(before):
        raise InvariantError(f"the {_named(before)} cannot become another element")


def check_changes(argmap: ArgumentMap, changes: Iterable[Change]) -> None:
    """Raise unless all that the carried-out changes have touched is sound."""
    grounded: set[str] = set()
    for change in changes:
        if isinstance(change, Removed):
            _check_gone(argmap, change.element)
            continue
        after = change.element if isinstance(change, Added) else change.after
        if argmap.get(after.id) is after:
            _check_element(argmap, after, grounded)


def _check_gone(argmap: ArgumentMap, element: Element) -> None:
    """Raise where something still refers to an element that was removed."""
    gone = element.id
    if type(argmap.get(gone)) is type(element):
        return
    if argmap.arguments_on(gone) or argmap.arguments_from(gone) or argmap.users(gone):
        raise InvariantError(f"the {_named(element)} is still in use and cannot be removed")


def _check_element(argmap: ArgumentMap, element: Element, grounded: set[str]) -> None:
    _check_extra(element)
    if isinstance(element, Claim):
        _check_claim(argmap, element)
    elif isinstance(element, Argument):
        _check_argument(argmap, element, grounded)
    elif isinstance(element, Excerpt):
        _check_excerpt(argmap, element)
    else:
        _check_fields(element)


def _check_fields(element: Source | MapInfo) -> None:
    if isinstance(element, Source):
        _check_texts(element, "title author date address", limits.SHORT)
        _check_texts(element, "text", limits.SOURCE)
    else:
        _check_texts(element, "title author language", limits.SHORT)
    _check_texts(element, "note", limits.NOTE)


def _check_extra(element: Element) -> None:
    """Raise unless what a foreign format said is plain JSON of a size and depth within reason."""
    if not element.extra:
        return
    what = f"the extra data of a {_KIND[type(element)]}"
    size = 0
    waiting: list[tuple[object, int]] = [(dict(element.extra), 0)]
    while waiting:
        value, depth = waiting.pop()
        size += len(value) if isinstance(value, str) else 1
        if size > limits.EXTRA or depth > limits.DEPTH:
            raise InvariantError(f"{what} is larger or deeper than a map can keep")
        if isinstance(value, str):
            limits.check(value, what, limits.EXTRA)
        elif isinstance(value, dict):
            waiting += [(part, depth + 1) for pair in value.items() for part in pair]
            if not all(isinstance(key, str) for key in value):
                raise InvariantError(f"{what} has a key that is no text")
        elif isinstance(value, list):
            waiting += [(part, depth + 1) for part in value]
        elif not (value is None or isinstance(value, bool | int) or _is_finite(value)):
            raise InvariantError(f"{what} holds what JSON cannot say")


def _is_finite(value: object) -> bool:
    return isinstance(value, float) and isfinite(value)


def _check_texts(element: Element, fields: str, limit: int) -> None:
    for field in fields.split():
        limits.check(getattr(element, field), f"the {field} of a {_KIND[type(element)]}", limit)


def _check_share(value: float | None, what: str) -> None:
    if value is not None and not 0 <= value <= 1:
        raise InvariantError(f"{what} is {value}; it must be from 0 to 1")


def _check_claim(argmap: ArgumentMap, claim: Claim) -> None:
    limits.check(claim.text, "a claim", limits.CLAIM)
    limits.check(claim.note, "the note of a claim", limits.NOTE)
    limits.check(claim.rank, "a rank", limits.SHORT)
    for tag in claim.tags:
        limits.check(tag, "a tag", limits.SHORT)
    _check_share(claim.confidence, f"the confidence of the {_named(claim)}")
    if claim.pin and not (isfinite(claim.pin.x) and isfinite(claim.pin.y)):
        raise InvariantError(f"the pin of the {_named(claim)} is no place")
    if len(set(claim.tags)) != len(claim.tags) or "" in claim.tags:
        raise InvariantError(f"the {_named(claim)} has an empty tag or the same one twice")
    if len(set(claim.excerpts)) != len(claim.excerpts):
        raise InvariantError(f"the {_named(claim)} cites the same excerpt twice")
    for excerpt in claim.excerpts:
        if excerpt not in argmap.excerpts:
            raise InvariantError(f"the {_named(claim)} cites an excerpt that is not there")


def _check_excerpt(argmap: ArgumentMap, excerpt: Excerpt) -> None:
    _check_texts(excerpt, "exact prefix suffix", limits.SOURCE)
    if excerpt.source not in argmap.sources:
        raise InvariantError(f"the {_named(excerpt)} names a source that is not there")
    start, end = excerpt.start, excerpt.end
    if (start is None) != (end is None) or (
        start is not None and end is not None and not 0 <= start <= end
    ):
        raise InvariantError(f"the {_named(excerpt)} does not begin before it ends")


def _check_argument(argmap: ArgumentMap, argument: Argument, grounded: set[str]) -> None:
    _check_texts(argument, "scheme rank", limits.SHORT)
    _check_texts(argument, "note", limits.NOTE)
    _check_share(argument.strength, f"the strength of the {_named(argument)}")
    named = _named(argument)
    if not argument.premises:
        raise InvariantError(f"the {named} has no premise")
    if len(set(argument.premises)) != len(argument.premises):
        raise InvariantError(f"the {named} has the same premise twice")
    if argument.target in argument.premises:
        raise InvariantError("a claim cannot speak for or against itself")
    for premise in argument.premises:
        if premise not in argmap.claims:
            raise InvariantError(f"the {named} has a premise that is not there")
    if argument.target not in argmap.claims:
        _check_undercut(argmap, argument, grounded)


def _check_undercut(argmap: ArgumentMap, argument: Argument, grounded: set[str]) -> None:
    """Raise unless the chain of targets from an undercut ends at a claim.

    `grounded` collects the arguments for which this is known, so that a long chain is walked once.
    """
    target = argmap.arguments.get(argument.target)
    if target is None:
        raise InvariantError(f"the {_named(argument)} has a target that is not there")
    if argument.stance is not Stance.CON:
        raise InvariantError("an argument about another argument can only speak against it")
    seen = {argument.id}
    while target is not None and target.id not in grounded:
        if target.id in seen:
            raise InvariantError("arguments cannot undercut each other in a ring")
        seen.add(target.id)
        target = argmap.arguments.get(target.target)
    grounded |= seen
