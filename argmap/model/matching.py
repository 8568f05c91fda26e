"""Two readings of one map that share no ids, as outlines do: matched by what they say.

A file format without ids gives every element a new one at each reading. For what changed between
two such files to be told, the second takes over the ids of the first: claims that read alike, then
those that stand at the same place and read much alike, and the arguments between them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import replace
from difflib import SequenceMatcher
from typing import TypeVar

from argmap.model.elements import Argument, Claim, Element, Excerpt, Source
from argmap.model.map import ArgumentMap
from argmap.model.reading import reading_order

E = TypeVar("E", bound=Element)

_ALIKE = 0.6
"""From which share of common characters on a claim is taken for another one reworded."""
_MANY = 20
"""The most claims on one target that are compared word by word."""


def matched(before: ArgumentMap, after: ArgumentMap) -> ArgumentMap:
    """Give `after` under the ids of `before`, itself where the two share an id already."""
    if any(after.get(known.id) for known in before.elements() if known is not before.info):
        return after
    names: dict[str, str] = {}
    _pair(names, before.sources.values(), after.sources.values(), _source_key)
    _pair(names, before.excerpts.values(), after.excerpts.values(), _excerpt_key(names))
    _pair(names, _in_order(before), _in_order(after), lambda claim: claim.text)
    _pair_reworded(names, before, after)
    _pair_arguments(names, before, after)
    return ArgumentMap.of(_renamed(element, names) for element in after.elements())


def _pair(
    names: dict[str, str], before: Iterable[E], after: Iterable[E], key: Callable[[E], Hashable]
) -> None:
    """Note which new element is which old one, by keys; those alike go in their order."""
    waiting: dict[Hashable, list[str]] = defaultdict(list)
    taken = set(names.values())
    for old in before:
        if old.id not in taken:
            waiting[key(old)].append(old.id)
    for found in waiting.values():
        found.reverse()
    for new in after:
        if new.id not in names and (found := waiting.get(key(new), [])):
            names[new.id] = found.pop()


def _source_key(source: Source) -> Hashable:
    return (source.title, source.author, source.address, source.text)


def _excerpt_key(names: dict[str, str]) -> Callable[[Excerpt], Hashable]:
    return lambda known: (names.get(known.source, known.source), known.exact, known.start)


def _in_order(argmap: ArgumentMap) -> list[Claim]:
    return [argmap.claims[line.claim] for line in reading_order(argmap) if line.first]


def _pair_reworded(names: dict[str, str], before: ArgumentMap, after: ArgumentMap) -> None:
    """Pair claims of much the same words that hang under the same claim, from the roots down."""
    taken = set(names.values())
    places: dict[Hashable, list[Claim]] = defaultdict(list)
    for old in before.claims.values():
        if old.id not in taken:
            places[_place(before, old, {})].append(old)
    for new in _in_order(after):
        rivals = [] if new.id in names else places.get(_place(after, new, names), [])
        best = max(((_likeness(old, new), old.id) for old in rivals[:_MANY]), default=(0.0, ""))
        if best[0] >= _ALIKE:
            names[new.id] = best[1]
            rivals[:] = [old for old in rivals if old.id != best[1]]


def _place(argmap: ArgumentMap, claim: Claim, names: dict[str, str]) -> Hashable:
    """Give the claim that a claim bears on in the end, by its old name; None for a root."""
    home = argmap.home(claim.id)
    if home is None:
        return None
    target = argmap.target_claim(home)
    return names.get(target, target)


def _likeness(old: Claim, new: Claim) -> float:
    found = SequenceMatcher(None, old.text[:500], new.text[:500], autojunk=False)
    return 0.0 if found.quick_ratio() < _ALIKE else found.ratio()


def _pair_arguments(names: dict[str, str], before: ArgumentMap, after: ArgumentMap) -> None:
    """Pair arguments with the same ends; undercuts once what they undercut has its name."""
    waiting = [known for known in after.arguments.values() if known.target in after.claims]
    while waiting:
        _pair(names, before.arguments.values(), waiting, _argument_key(names))
        waiting = [above for known in waiting for above in after.arguments_on(known.id)]


def _argument_key(names: dict[str, str]) -> Callable[[Argument], Hashable]:
    """Give what tells arguments apart: their ends by the old names, and their stance not."""

    def key(argument: Argument) -> Hashable:
        premises = (names.get(known, known) for known in argument.premises)
        return (frozenset(premises), names.get(argument.target, argument.target))

    return key


def _renamed(element: Element, names: dict[str, str]) -> Element:
    """Give an element under the old ids, its own and those that it refers to."""
    known = names.get(element.id, element.id)
    if isinstance(element, Claim):
        cited = tuple(names.get(excerpt, excerpt) for excerpt in element.excerpts)
        return replace(element, id=known, excerpts=cited)
    if isinstance(element, Argument):
        premises = tuple(names.get(premise, premise) for premise in element.premises)
        target = names.get(element.target, element.target)
        return replace(element, id=known, premises=premises, target=target)
    if isinstance(element, Excerpt):
        return replace(element, id=known, source=names.get(element.source, element.source))
    return replace(element, id=known)
