"""Subtrees as maps of their own, and maps put into other maps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeAlias

from argmap.errors import EditError
from argmap.model import ranks
from argmap.model.changes import Step
from argmap.model.edits.add import WORD
from argmap.model.edits.delete import branch
from argmap.model.edits.draft import Draft
from argmap.model.elements import Argument, Claim, Excerpt, MapInfo, Source, Stance
from argmap.model.ids import new_id
from argmap.model.map import ArgumentMap

Part: TypeAlias = Source | Excerpt | Claim | Argument


def extract(argmap: ArgumentMap, claims: Iterable[str]) -> ArgumentMap:
    """Give a map of claims, what hangs only on them, and the sources they cite; ids stay."""
    kept = branch(argmap, claims)
    excerpts = {cited for known in kept for cited in argmap.claims[known].excerpts}
    sources = {argmap.excerpts[known].source for known in excerpts}
    return ArgumentMap.of(
        [
            replace(argmap.info, id=new_id()),
            *(argmap.sources[known] for known in sources),
            *(argmap.excerpts[known] for known in excerpts),
            *(argmap.claims[known] for known in kept),
            *_arguments_among(argmap, kept),
        ]
    )


def _arguments_among(argmap: ArgumentMap, claims: set[str]) -> list[Argument]:
    """Give the arguments all of whose claims are among these, targets followed to the end."""
    found: dict[str, Argument] = {}
    waiting = list(claims)
    while waiting:
        for argument in argmap.arguments_on(waiting.pop()):
            if claims.issuperset(argument.premises):
                found[argument.id] = argument
                waiting.append(argument.id)
    return list(found.values())


def paste(
    argmap: ArgumentMap,
    other: ArgumentMap,
    target: str | None = None,
    stance: Stance = Stance.PRO,
) -> Step:
    """Put a copy of another map in, its roots as reasons for (or objections to) a target.

    Without a target the roots become free claims. Everything gets new ids. Sources that stand
    here word for word already are not doubled.
    """
    if not other.claims:
        raise EditError("there is no claim to paste")
    draft = Draft(argmap)
    if target is not None and not isinstance(draft.get(target), Claim | Argument):
        raise EditError("what this should hang on is no longer in the map")
    names = _names(argmap, other)
    for element in _parts(other):
        if argmap.get(names[element.id]) is None:
            draft.put(_renamed(element, names))
    roots = [names[root] for root in other.roots()]
    _hang(draft, roots, target, stance)
    count = len(other.claims)
    label = f"Paste {count} {'claim' if count == 1 else 'claims'}"
    if target is not None:
        label += f" under {draft.number(target)} as {WORD[stance]}"
    return draft.step(label, *roots)


def _names(argmap: ArgumentMap, other: ArgumentMap) -> dict[str, str]:
    """Give each pasted element its new id, in the old order, so that homes stay what they were."""
    names = {}
    here = {
        replace(source, id="", extra={}).__repr__(): source.id for source in argmap.sources.values()
    }
    for element in _parts(other):
        names[element.id] = new_id()
        if isinstance(element, Source):
            twin = here.get(replace(element, id="", extra={}).__repr__())
            names[element.id] = twin or names[element.id]
    return names


def _parts(argmap: ArgumentMap) -> list[Part]:
    """Give all elements of a map but its description."""
    return [element for element in argmap.elements() if not isinstance(element, MapInfo)]


def _renamed(element: Part, names: dict[str, str]) -> Part:
    """Give an element its new id, and the new ids of all it names."""
    new = names[element.id]
    if isinstance(element, Argument):
        premises = tuple(names[premise] for premise in element.premises)
        return replace(element, id=new, premises=premises, target=names[element.target])
    if isinstance(element, Claim):
        return replace(element, id=new, excerpts=tuple(names[cited] for cited in element.excerpts))
    if isinstance(element, Excerpt):
        return replace(element, id=new, source=names[element.source])
    return replace(element, id=new)


def _hang(draft: Draft, roots: list[str], target: str | None, stance: Stance) -> None:
    """Rank pasted roots behind what is there, and aim them at the target if there is one."""
    rank = draft.rank_of_root() if target is None else draft.rank_on(target)
    if target is not None and target in draft.map.arguments:
        stance = Stance.CON
    for root in roots:
        if target is None:
            draft.put(replace(draft.claim(root), rank=rank))
        else:
            draft.put(
                Argument(id=new_id(), premises=(root,), target=target, stance=stance, rank=rank)
            )
        rank = ranks.between(rank, None)
