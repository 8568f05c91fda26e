"""Edits that bring a claim into the map, or use one again."""

from __future__ import annotations

from dataclasses import replace

from argmap.errors import EditError
from argmap.model.changes import Step
from argmap.model.edits.draft import Draft
from argmap.model.elements import Argument, Claim, Pin, Stance
from argmap.model.ids import new_id
from argmap.model.limits import sentence
from argmap.model.map import ArgumentMap

WORD = {Stance.PRO: "reason", Stance.CON: "objection"}
"""What a person calls an argument of either stance."""


def word(argmap: ArgumentMap, target: str, stance: Stance) -> str:
    """Give what a person calls an argument of this stance on this target."""
    return "undercut" if target in argmap.arguments else WORD[stance]


def _new_claim(draft: Draft, text: str) -> Claim:
    return draft.put(Claim(id=new_id(), text=sentence(text)))


def _require_target(draft: Draft, target: str, stance: Stance) -> None:
    """Raise unless an argument of this stance can bear on the target."""
    if draft.map.get(target) is None or not isinstance(draft.get(target), Claim | Argument):
        raise EditError("what this should bear on is no longer in the map")
    if isinstance(draft.get(target), Argument) and stance is Stance.PRO:
        raise EditError(
            "a reason can be given for a claim only; give it for a premise of this argument"
        )


def add_argument(
    argmap: ArgumentMap, target: str, stance: Stance, text: str = "", *, index: int | None = None
) -> Step:
    """Add a new claim as a reason for or an objection to a target (None: as the last one).

    An objection to an argument is an undercut.
    """
    draft = Draft(argmap)
    _require_target(draft, target, stance)
    claim = _new_claim(draft, text)
    draft.put(
        Argument(
            id=new_id(),
            premises=(claim.id,),
            target=target,
            stance=stance,
            rank=draft.rank_on(target, index),
        )
    )
    where = draft.number(target)
    if target in argmap.arguments:
        return draft.step(f"Undercut {where}", claim.id)
    return draft.step(f"Add {WORD[stance]} to {where}", claim.id)


def add_reason(argmap: ArgumentMap, target: str, text: str = "") -> Step:
    """Add a new claim that speaks for a claim."""
    return add_argument(argmap, target, Stance.PRO, text)


def add_objection(argmap: ArgumentMap, target: str, text: str = "") -> Step:
    """Add a new claim that speaks against a claim, or against an argument (an undercut)."""
    return add_argument(argmap, target, Stance.CON, text)


def undercut(argmap: ArgumentMap, argument: str, text: str = "") -> Step:
    """Add a new claim that speaks against the step from an argument's premises to its target."""
    Draft(argmap).argument(argument)
    return add_argument(argmap, argument, Stance.CON, text)


def add_free_claim(
    argmap: ArgumentMap,
    text: str = "",
    *,
    index: int | None = None,
    pin: Pin | None = None,
) -> Step:
    """Add a claim that bears on nothing yet, at a place among the roots (None: the last)."""
    draft = Draft(argmap)
    rank = draft.rank_of_root(index)
    claim = draft.put(Claim(id=new_id(), text=sentence(text), rank=rank, pin=pin))
    return draft.step("Add claim", claim.id)


def add_sibling(argmap: ArgumentMap, claim: str, text: str = "", *, before: bool = False) -> Step:
    """Add a claim of the same kind beside another: same target and stance, or a root."""
    draft = Draft(argmap)
    draft.claim(claim)
    home = argmap.home(claim)
    if home is None:
        index = argmap.root_position(claim) + (not before)
        return add_free_claim(argmap, text, index=index)
    siblings = [argument.id for argument in argmap.arguments_on(home.target)]
    index = siblings.index(home.id) + (not before)
    return add_argument(argmap, home.target, home.stance, text, index=index)


def add_co_premise(
    argmap: ArgumentMap, argument: str, text: str = "", *, after: str | None = None
) -> Step:
    """Add a new claim to an argument's premises, behind one of them (None: as the last)."""
    draft = Draft(argmap)
    changed = draft.argument(argument)
    if argmap.is_contradiction(argument):
        raise EditError("a contradiction is between two claims and takes no further premise")
    claim = _new_claim(draft, text)
    premises = list(changed.premises)
    place = premises.index(after) + 1 if after in premises else len(premises)
    premises.insert(place, claim.id)
    draft.put(replace(changed, premises=tuple(premises)))
    return draft.step(f"Add co-premise to {draft.number(argument)}", claim.id)


def contradict(argmap: ArgumentMap, claim: str, other: str | None = None, text: str = "") -> Step:
    """Set a claim in contradiction with another, or with a new one beside it (`other` None)."""
    draft = Draft(argmap)
    draft.claim(claim)
    if other is None:
        place = None if argmap.home(claim) else argmap.root_position(claim) + 1
        rank = draft.rank_of_root(place)
        rival = draft.put(Claim(id=new_id(), text=sentence(text), rank=rank)).id
    else:
        rival = draft.claim(other).id
    if rival == claim:
        raise EditError("a claim cannot contradict itself")
    for premise, target in ((claim, rival), (rival, claim)):
        if not _has_objection(draft, premise, target):
            rank = draft.rank_on(target)
            draft.put(
                Argument(
                    id=new_id(), premises=(premise,), target=target, stance=Stance.CON, rank=rank
                )
            )
    step = draft.step(f"Contradict {draft.number(claim)}", rival)
    if not step:
        raise EditError("these two claims contradict each other already")
    return step


def _has_objection(draft: Draft, premise: str, target: str) -> bool:
    return any(
        argument.premises == (premise,) and argument.stance is Stance.CON
        for argument in draft.arguments_on(target)
    )


def link(
    argmap: ArgumentMap, claim: str, target: str, stance: Stance, *, index: int | None = None
) -> Step:
    """Use a claim of the map again, as a reason for or an objection to a further target.

    `index` is its place among the arguments there (None: the last).
    """
    draft = Draft(argmap)
    draft.claim(claim)
    _require_target(draft, target, stance)
    if claim == target:
        raise EditError("a claim cannot speak for or against itself")
    if argmap.arguments_between(claim, target):
        raise EditError(f"{draft.number(claim)} bears on {draft.number(target)} already")
    rank = draft.rank_on(target, index)
    draft.put(Argument(id=new_id(), premises=(claim,), target=target, stance=stance, rank=rank))
    label = (
        f"Link {draft.number(claim)} to {draft.number(target)} as {word(argmap, target, stance)}"
    )
    return draft.step(label, claim)
