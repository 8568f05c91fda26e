"""Subtrees as maps of their own, and maps put into other maps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeAlias

from argmap.errors import EditError
from argmap.model.changes import Change, Step, Updated
from argmap.model.edits.add import word
from argmap.model.edits.draft import Draft
from argmap.model.edits.reach import below, known_claims
from argmap.model.elements import Argument, Claim, Excerpt, MapInfo, Source, Stance
from argmap.model.ids import age, new_id
from argmap.model.map import ArgumentMap
from argmap.model.ranks import evenly
from argmap.model.reading import number, reading_order

Part: TypeAlias = Source | Excerpt | Claim | Argument


def extract(argmap: ArgumentMap, claims: Iterable[str]) -> ArgumentMap:
    """Give a map of claims, all that lies below them, and the sources they cite; ids stay.

    What lies below and is used elsewhere too is in it: the copy is whole by itself.

    Raises
    ------
    EditError
        If one of the claims is not in the map.
    """
    return _cut_out(argmap, below(argmap, known_claims(argmap, claims)))


def extract_only(argmap: ArgumentMap, claims: Iterable[str]) -> ArgumentMap:
    """Give a map of claims without what lies below, the arguments among them, and their sources.

    Raises
    ------
    EditError
        If one of the claims is not in the map.
    """
    return _cut_out(argmap, set(known_claims(argmap, claims)))


def _cut_out(argmap: ArgumentMap, kept: set[str]) -> ArgumentMap:
    """Give a map of these claims; ids stay."""
    excerpts = {cited for known in kept for cited in argmap.claims[known].excerpts}
    sources = {argmap.excerpts[known].source for known in excerpts}
    made = ArgumentMap.of(
        [
            replace(argmap.info, id=new_id()),
            *(argmap.sources[known] for known in sorted(sources)),
            *(argmap.excerpts[known] for known in sorted(excerpts)),
            *(argmap.claims[known] for known in sorted(kept)),
            *_arguments_among(argmap, kept),
        ]
    )
    made.apply(_ranked_as_in(argmap, made))
    return made


def _arguments_among(argmap: ArgumentMap, claims: set[str]) -> list[Argument]:
    """Give the arguments all of whose claims are among these, targets followed to the end."""
    found: list[Argument] = []
    waiting = sorted(claims)
    while waiting:
        for argument in argmap.arguments_on(waiting.pop()):
            if claims.issuperset(argument.premises):
                found.append(argument)
                waiting.append(argument.id)
    return found


def _ranked_as_in(argmap: ArgumentMap, made: ArgumentMap) -> list[Change]:
    """Give the changes that order a part's roots as they are read in the whole."""
    roots = set(made.roots())
    read = [line.claim for line in reading_order(argmap) if line.first and line.claim in roots]
    return [
        Updated(known, replace(known, rank=rank))
        for known, rank in zip(map(made.claims.__getitem__, read), evenly(len(read)), strict=True)
    ]


def paste(
    argmap: ArgumentMap,
    other: ArgumentMap,
    target: str | None = None,
    stance: Stance = Stance.PRO,
    *,
    index: int | None = None,
) -> Step:
    """Put a copy of another map in, its roots as reasons for (or objections to) a target.

    Aimed at an argument they undercut it; without a target they become free claims. `index` is
    their place there (None: the last). Everything gets new ids and loses its pinned place.
    Sources that stand here word for word already are not doubled.
    """
    if not other.claims:
        raise EditError("there is no claim to paste")
    draft = Draft(argmap)
    if target in argmap.arguments:
        stance = Stance.CON
    elif target is not None and target not in argmap.claims:
        raise EditError("what this should hang on is no longer in the map")
    names = _names(argmap, other)
    for element in _parts(other):
        if argmap.get(names[element.id]) is None:
            draft.put(_renamed(element, names))
    roots = [names[root] for root in other.roots()]
    _hang(draft, roots, target, stance, index)
    count = len(other.claims)
    label = f"Paste {count:,} {'claim' if count == 1 else 'claims'}"
    if target is not None:
        label += f" under {draft.number(target)} as {word(argmap, target, stance)}"
    return draft.step(label, *roots)


def duplicate(argmap: ArgumentMap, claim: str) -> Step:
    """Put a copy of a claim and of all below it right behind it, bearing on the same."""
    copied = extract(argmap, (claim,))
    home = argmap.home(claim)
    if home is None:
        step = paste(argmap, copied, index=argmap.root_position(claim) + 1)
    else:
        place = [known.id for known in argmap.arguments_on(home.target)].index(home.id) + 1
        step = paste(argmap, copied, home.target, home.stance, index=place)
    return replace(step, label=f"Duplicate {number(argmap, claim)}")


def _names(argmap: ArgumentMap, other: ArgumentMap) -> dict[str, str]:
    """Give each pasted element its new id, in the old order, so that homes stay what they were."""
    names = {known: new_id() for known in sorted((part.id for part in _parts(other)), key=age)}
    here = [argmap.sources[known] for known in sorted(argmap.sources)]
    for source in other.sources.values():
        twins = (known.id for known in here if replace(known, id=source.id) == source)
        names[source.id] = next(twins, names[source.id])
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
        cited = tuple(names[excerpt] for excerpt in element.excerpts)
        return replace(element, id=new, excerpts=cited, pin=None)
    if isinstance(element, Excerpt):
        return replace(element, id=new, source=names[element.source])
    return replace(element, id=new)


def _hang(
    draft: Draft, roots: list[str], target: str | None, stance: Stance, index: int | None
) -> None:
    """Rank pasted roots, and aim them at the target if there is one."""
    for root, rank in zip(roots, draft.ranks(target, len(roots), index), strict=True):
        if target is None:
            draft.put(replace(draft.claim(root), rank=rank))
        else:
            draft.put(
                Argument(id=new_id(), premises=(root,), target=target, stance=stance, rank=rank)
            )
