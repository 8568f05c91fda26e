"""Edits that use a branch twice: a copy of it hung elsewhere, or put down in a free place."""

from __future__ import annotations

from dataclasses import replace
from math import isfinite

from argmap.errors import EditError
from argmap.model.changes import Added, Change, Step
from argmap.model.edits.add import word
from argmap.model.edits.paste import extract, paste
from argmap.model.elements import Claim, Pin, Stance
from argmap.model.map import ArgumentMap
from argmap.model.reading import number


def copy_under(argmap: ArgumentMap, claim: str, target: str, stance: Stance) -> Step:
    """Hang a copy of a claim, and of all below it, under a target.

    Aimed at an argument the copy undercuts that, whatever the stance.

    Raises
    ------
    EditError
        If the claim or the target is not in the map.
    """
    step = paste(argmap, extract(argmap, (claim,)), target, stance)
    where = f"{number(argmap, target)} as {word(argmap, target, stance)}"
    return replace(step, label=f"Copy {number(argmap, claim)} under {where}")


def copy_at(argmap: ArgumentMap, claim: str, x: float, y: float) -> Step:
    """Put a copy of a claim, and of all below it, with its centre at a place, in points.

    Raises
    ------
    EditError
        If the claim is not in the map, or the place is not two finite numbers.
    """
    if not (isfinite(x) and isfinite(y)):
        raise EditError("a place is two finite numbers")
    step = paste(argmap, extract(argmap, (claim,)))
    pin = Pin(float(x), float(y))
    changes = tuple(_pinned(change, step.focus, pin) for change in step.changes)
    return replace(step, label=f"Copy {number(argmap, claim)}", changes=changes)


def _pinned(change: Change, claims: tuple[str, ...], pin: Pin) -> Change:
    """Give a change that also pins one of these claims, where it adds it."""
    if not isinstance(change, Added) or change.element.id not in claims:
        return change
    element = change.element
    return Added(replace(element, pin=pin)) if isinstance(element, Claim) else change
