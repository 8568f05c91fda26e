"""Edits that say something else of what is there: words, marks, numbers, the map's title."""

from __future__ import annotations

from dataclasses import replace
from math import isfinite
from typing import Any

from argmap.errors import EditError
from argmap.model.changes import Step
from argmap.model.edits.add import word
from argmap.model.edits.draft import Draft
from argmap.model.elements import Pin
from argmap.model.limits import clean, sentence
from argmap.model.map import ArgumentMap


def _alter_claim(argmap: ArgumentMap, claim: str, label: str, **fields: Any) -> Step:
    """Give a claim other fields; `label` has `{}` where the claim's number goes."""
    draft = Draft(argmap)
    draft.put(replace(draft.claim(claim), **fields))
    return draft.step(label.format(draft.number(claim)), claim)


def reword(argmap: ArgumentMap, claim: str, text: str) -> Step:
    """Give a claim other words; it stays the same claim."""
    return _alter_claim(argmap, claim, "Reword {}", text=sentence(text))


def set_note(argmap: ArgumentMap, claim: str, note: str) -> Step:
    """Give a claim a note, or another one, or (empty) none."""
    return _alter_claim(argmap, claim, "Note on {}", note=clean(note))


def set_tags(argmap: ArgumentMap, claim: str, tags: tuple[str, ...]) -> Step:
    """Give a claim these tags, each once, in this order."""
    kept = tuple(dict.fromkeys(filter(None, (sentence(tag) for tag in tags))))
    return _alter_claim(argmap, claim, "Tag {}", tags=kept)


def tag(argmap: ArgumentMap, claim: str, name: str) -> Step:
    """Add a tag to a claim."""
    return set_tags(argmap, claim, (*Draft(argmap).claim(claim).tags, name))


def untag(argmap: ArgumentMap, claim: str, name: str) -> Step:
    """Take a tag off a claim."""
    tags = Draft(argmap).claim(claim).tags
    return set_tags(argmap, claim, tuple(known for known in tags if known != name))


def pin(argmap: ArgumentMap, claim: str, x: float, y: float) -> Step:
    """Fix the centre of a claim's box at a place of the picture, in points."""
    if not (isfinite(x) and isfinite(y)):
        raise EditError("a place is two finite numbers")
    return _alter_claim(argmap, claim, "Pin {}", pin=Pin(float(x), float(y)))


def unpin(argmap: ArgumentMap, claim: str) -> Step:
    """Leave a claim's place to the layout again."""
    return _alter_claim(argmap, claim, "Unpin {}", pin=None)


def set_asserted(argmap: ArgumentMap, claim: str, asserted: bool | None) -> Step:
    """Say that a claim stands by itself, or needs support, or (None) that its place decides."""
    return _alter_claim(argmap, claim, "Set whether {} is asserted", asserted=asserted)


def set_implicit(argmap: ArgumentMap, claim: str, implicit: bool = True) -> Step:
    """Mark a claim as one that nobody has said in so many words."""
    label = "Mark {} as implicit" if implicit else "Mark {} as explicit"
    return _alter_claim(argmap, claim, label, implicit=implicit)


def set_confidence(argmap: ArgumentMap, claim: str, confidence: float | None) -> Step:
    """Give the author's confidence in a claim, 0 to 1, or none."""
    if confidence is not None and not 0 <= confidence <= 1:
        raise EditError("a confidence is from 0 to 1")
    return _alter_claim(argmap, claim, "Set the confidence of {}", confidence=confidence)


_ARGUMENT_LABELS = {
    "strength": "Set the strength of {}",
    "scheme": "Set the scheme of {}",
    "note": "Note on {}",
}
"""What a step is called that says one thing of an argument."""

_MAP_LABELS = {
    "title": "Rename the map",
    "author": "Set the author of the map",
    "language": "Set the language of the map",
    "note": "Note on the map",
}
"""What a step is called that says one thing of the map."""


def describe_argument(argmap: ArgumentMap, argument: str, **fields: Any) -> Step:
    """Give an argument another strength (0 to 1, or None), scheme or note; the rest stays."""
    if unknown := set(fields) - {"strength", "scheme", "note"}:
        raise EditError(f"a reason or objection has no {min(unknown)}")
    strength = fields.get("strength")
    if strength is not None and not 0 <= strength <= 1:
        raise EditError("a strength is from 0 to 1")
    cleaned: dict[str, Any] = {k: clean(v) if isinstance(v, str) else v for k, v in fields.items()}
    draft = Draft(argmap)
    known = draft.put(replace(draft.argument(argument), **cleaned))
    label = _ARGUMENT_LABELS.get("".join(fields) if len(fields) == 1 else "", "Describe {}")
    called = word(argmap, known.target, known.stance)
    return draft.step(label.format(f"{called} {draft.number(argument)}"), argument)


def describe_map(argmap: ArgumentMap, **fields: str) -> Step:
    """Give the map another title, author, note or language."""
    unknown = set(fields) - {"title", "author", "note", "language"}
    if unknown:
        raise EditError(f"a map has no {min(unknown)}")
    draft = Draft(argmap)
    cleaned: dict[str, Any] = {name: clean(text) for name, text in fields.items()}
    draft.put(replace(argmap.info, **cleaned))
    label = _MAP_LABELS.get("".join(fields) if len(fields) == 1 else "", "Describe the map")
    return draft.step(label)


def retitle(argmap: ArgumentMap, title: str) -> Step:
    """Give the map another title."""
    return describe_map(argmap, title=sentence(title))
