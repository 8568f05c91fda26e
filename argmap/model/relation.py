"""How a claim bears on what it hangs under, in a person's words."""

from __future__ import annotations

from enum import StrEnum

from argmap.model.elements import Stance
from argmap.model.map import ArgumentMap
from argmap.model.reading import Line


class Relation(StrEnum):
    """How a claim bears on another, as the signs `+`, `-`, `&` and `_` say it."""

    REASON = "reason"
    OBJECTION = "objection"
    CO_PREMISE = "co-premise"
    UNDERCUT = "undercut"


def relation_of(argmap: ArgumentMap, line: Line) -> Relation | None:
    """Give how the claim of a line bears on the one above; None for a root.

    Of linked premises the first one bears the argument's relation, the others are its co-premises.
    """
    if line.argument is None:
        return None
    argument = argmap.arguments[line.argument]
    if argument.premises[0] != line.claim:
        return Relation.CO_PREMISE
    if argument.target in argmap.arguments:
        return Relation.UNDERCUT
    return Relation.REASON if argument.stance is Stance.PRO else Relation.OBJECTION
