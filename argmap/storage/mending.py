"""A map of elements that may not fit together: what fits is kept, the rest is named."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from argmap.errors import ArgmapError
from argmap.model import limits
from argmap.model.changes import Added
from argmap.model.elements import Argument, Claim, Element, Excerpt, MapInfo
from argmap.model.ids import new_id
from argmap.model.map import ArgumentMap
from argmap.storage.encode import FIELDS, KINDS, NAMES, TEXT

_REFERENCES = ("id", "source", "target")


@dataclass(frozen=True, slots=True)
class Loss:
    """Something that was not saved: an element's kind and id, its words where known, and why."""

    kind: str
    id: str
    text: str
    why: str


def held_together(elements: dict[str, Element]) -> tuple[ArgumentMap, list[Loss]]:
    """Make a map of the elements that hold together; give the others."""
    infos = [element for element in elements.values() if isinstance(element, MapInfo)]
    infos = infos[:1] or [MapInfo(id=new_id(), title="Salvaged map")]
    rest: list[Element] = [e for e in elements.values() if not isinstance(e, MapInfo)]
    try:
        return ArgumentMap.of([*infos, *rest]), []
    except ArgmapError:
        return _one_by_one(infos[0], rest)


def _one_by_one(info: MapInfo, rest: list[Element]) -> tuple[ArgumentMap, list[Loss]]:
    """Add one element after the other, what is referred to first; give those that do not fit."""
    try:
        made = ArgumentMap(info)
    except ArgmapError:
        made = ArgumentMap(MapInfo(id=new_id(), title=limits.clean(info.title)[: limits.SHORT]))
    order = {kind: place for place, kind in enumerate(KINDS.values())}
    losses: list[Loss] = []
    waiting = sorted(rest, key=lambda element: (order[type(element)], element.id))
    aimed = {element.id for element in rest if isinstance(element, Argument)}
    while waiting:
        later: list[Element] = []
        for element in waiting:
            undercut = isinstance(element, Argument) and element.target in aimed
            if undercut and element.target not in made.arguments:  # type: ignore[union-attr]
                later.append(element)
            else:
                losses += _added(made, element)
        if len(later) == len(waiting):
            losses += [_loss(made, element, "what it undercuts is missing") for element in later]
            break
        waiting = later
    return made, losses


def _added(made: ArgumentMap, element: Element) -> list[Loss]:
    """Add an element to the map, mended where it must be; give it where that does not help."""
    try:
        made.apply([Added(element)])
    except ArgmapError as error:
        mended = _mended(made, element)
        if mended == element:
            return [_loss(made, element, str(error))]
        losses = _added(made, mended)
        if made.get(element.id) is None:
            return losses
        return [_loss(made, element, f"kept in part: {error}"), *losses]
    return []


def _mended(made: ArgumentMap, element: Element) -> Element:
    """Give an element without what does not fit in it: first signs, then references, then all."""
    fields = [item.name for item in FIELDS[type(element)].values() if item.form is TEXT]
    texts = {name: getattr(element, name) for name in fields if name not in _REFERENCES}
    cleaned: dict[str, Any] = {name: limits.clean(text) for name, text in texts.items()}
    if cleaned != texts:
        return replace(element, **cleaned)
    if isinstance(element, Claim):
        cited = dict.fromkeys(known for known in element.excerpts if known in made.excerpts)
        bare = Claim(id=element.id, text=limits.clean(element.text)[: limits.CLAIM])
        if tuple(cited) != element.excerpts:
            return replace(element, excerpts=tuple(cited))
        return replace(bare, excerpts=tuple(cited))
    if isinstance(element, Excerpt) and element.start is not None:
        return replace(element, start=None, end=None)
    return element


def _loss(made: ArgumentMap, element: Element, why: str) -> Loss:
    """Say what an element was, by its words or by those it joins."""
    words = getattr(element, "text", "") or getattr(element, "title", "")
    if isinstance(element, Argument):
        ends = [made.claims.get(known) for known in (*element.premises, element.target)]
        words = " / ".join(claim.text for claim in ends if claim is not None)
    return Loss(NAMES[type(element)], element.id, limits.clean(words), why)
