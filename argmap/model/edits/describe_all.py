"""Edits that say the same of several claims, as one step."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from argmap.errors import EditError
from argmap.model.changes import Step
from argmap.model.edits.draft import Draft
from argmap.model.elements import Claim
from argmap.model.limits import sentence
from argmap.model.map import ArgumentMap

_SHOWN = 40
"""How many characters of a tag the label of a step shows."""


def _alter_all(
    argmap: ArgumentMap, claims: Iterable[str], label: str, alter: Callable[[Claim], Claim]
) -> Step:
    """Alter claims; `label` has `{}` where the claims go: the number of one, or how many."""
    draft = Draft(argmap)
    changed = []
    for known in dict.fromkeys(claims):
        before = draft.claim(known)
        if (after := alter(before)) != before:
            changed.append(draft.put(after).id)
    who = draft.number(changed[0]) if len(changed) == 1 else f"{len(changed):,} claims"
    return draft.step(label.replace("{}", who, 1), *changed)


def _quoted(name: str) -> str:
    return f"“{name if len(name) <= _SHOWN else name[: _SHOWN - 1] + '…'}”"


def tag_all(argmap: ArgumentMap, claims: Iterable[str], name: str) -> Step:
    """Give claims a tag, those that do not have it yet."""
    name = sentence(name)

    def tagged(claim: Claim) -> Claim:
        wanted = name and name not in claim.tags
        return replace(claim, tags=(*claim.tags, name)) if wanted else claim

    return _alter_all(argmap, claims, f"Tag {{}} {_quoted(name)}", tagged)


def untag_all(argmap: ArgumentMap, claims: Iterable[str], name: str) -> Step:
    """Take a tag off claims, those that have it."""

    def untagged(claim: Claim) -> Claim:
        return replace(claim, tags=tuple(known for known in claim.tags if known != name))

    return _alter_all(argmap, claims, f"Untag {{}} {_quoted(name)}", untagged)


def set_all_implicit(argmap: ArgumentMap, claims: Iterable[str], implicit: bool) -> Step:
    """Mark claims as such that nobody has said in so many words, or as such that were said."""
    label = "Mark {} as implicit" if implicit else "Mark {} as explicit"
    return _alter_all(argmap, claims, label, lambda claim: replace(claim, implicit=implicit))


def set_all_asserted(argmap: ArgumentMap, claims: Iterable[str], asserted: bool | None) -> Step:
    """Say that claims stand by themselves, or need support, or (None) that their places decide."""
    label = {
        True: "Mark {} as asserted",
        False: "Mark {} as not asserted",
        None: "Let the place of {} say whether it is asserted",
    }[asserted]
    return _alter_all(argmap, claims, label, lambda claim: replace(claim, asserted=asserted))


def set_all_confidence(
    argmap: ArgumentMap, claims: Iterable[str], confidence: float | None
) -> Step:
    """Give the author's confidence in claims, 0 to 1, or none."""
    if confidence is not None and not 0 <= confidence <= 1:
        raise EditError("a confidence is from 0 to 1")
    label = "Set the confidence of {}" if confidence is not None else "Clear the confidence of {}"
    return _alter_all(argmap, claims, label, lambda claim: replace(claim, confidence=confidence))
