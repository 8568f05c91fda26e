"""How a claim bears on what it hangs under, in a person's words."""

from __future__ import annotations

from enum import StrEnum

from argmap.model.elements import Argument, Stance
from argmap.model.map import ArgumentMap
from argmap.model.reading import Line


class Relation(StrEnum):
    """How a claim bears on another, as the signs `+`, `-`, `&` and `_` say it."""

    REASON = "reason"
    OBJECTION = "objection"
    CO_PREMISE = "co-premise"
    UNDERCUT = "undercut"


def relation_of(argmap: ArgumentMap, line: Line) -> Relation | None:
    """Give how the claim of a line bears on the one above; None for a root (see `relation_in`)."""
    if line.argument is None:
        return None
    return relation_in(argmap, argmap.arguments[line.argument], line.claim)


def relation_in(argmap: ArgumentMap, argument: Argument, premise: str) -> Relation:
    """Give how a premise of an argument bears on what that speaks for or against.

    Of linked premises the first one bears the argument's relation, the others are its co-premises.
    """
    if argument.premises[0] != premise:
        return Relation.CO_PREMISE
    if argument.target in argmap.arguments:
        return Relation.UNDERCUT
    return Relation.REASON if argument.stance is Stance.PRO else Relation.OBJECTION
