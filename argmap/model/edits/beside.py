"""Edits that put a claim, or a copy of it, in front of or behind another one."""

from __future__ import annotations

from dataclasses import replace

from argmap.errors import EditError
from argmap.model.changes import Step
from argmap.model.edits.draft import Draft
from argmap.model.edits.paste import extract, paste
from argmap.model.edits.relate import move_claim
from argmap.model.elements import Argument, Stance
from argmap.model.map import ArgumentMap

_NO_ROW = "a contention stands in no row of reasons and objections"


def stance_beside(argmap: ArgumentMap, claim: str, sibling: str) -> Stance:
    """Give the stance that a claim takes beside another: its own, or if it has none, the other's.

    Raises
    ------
    EditError
        If one is not in the map, or the other is a contention.
    """
    draft = Draft(argmap)
    draft.claim(claim)
    beside = draft.home(sibling, _NO_ROW)
    home = argmap.home(claim)
    if beside.target in argmap.arguments:
        return Stance.CON
    return beside.stance if home is None else home.stance


def move_beside(argmap: ArgumentMap, claim: str, sibling: str, *, before: bool = False) -> Step:
    """Hang a claim, with all that hangs on it, behind another one, or in front of it.

    It keeps its stance; a linked premise leaves the others.

    Raises
    ------
    EditError
        If one is not in the map, the other is a contention or hangs under the claim, or the claim
        stands there already.
    """
    stance = stance_beside(argmap, claim, sibling)
    draft, home = Draft(argmap), argmap.home(claim)
    beside = draft.home(sibling, _NO_ROW)
    leaving = home is None or home.linked
    if claim == sibling or (not leaving and home == beside):
        raise EditError("it stands there already")
    others = [
        known.id
        for known in argmap.arguments_on(beside.target)
        if leaving or home is None or known.id != home.id
    ]
    index = _index(others, beside, before=before)
    step = move_claim(argmap, claim, beside.target, stance, index=index)
    return replace(step, label=f"Move {draft.number(claim)} {_where(draft, sibling, before)}")


def copy_beside(argmap: ArgumentMap, claim: str, sibling: str, *, before: bool = False) -> Step:
    """Hang a copy of a claim, and of all below it, behind another one, or in front of it.

    Raises
    ------
    EditError
        If one is not in the map, or the other is a contention.
    """
    stance = stance_beside(argmap, claim, sibling)
    draft = Draft(argmap)
    beside = draft.home(sibling, _NO_ROW)
    row = [known.id for known in argmap.arguments_on(beside.target)]
    index = _index(row, beside, before=before)
    step = paste(argmap, extract(argmap, (claim,)), beside.target, stance, index=index)
    return replace(step, label=f"Copy {draft.number(claim)} {_where(draft, sibling, before)}")


def _index(row: list[str], beside: Argument, *, before: bool) -> int:
    return row.index(beside.id) + (not before)


def _where(draft: Draft, sibling: str, before: bool) -> str:
    return f"{'in front of' if before else 'behind'} {draft.number(sibling)}"
