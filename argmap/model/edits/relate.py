"""Edits that name claims only: how a claim bears on what it hangs under, in a person's words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from argmap.errors import EditError
from argmap.model.changes import Step
from argmap.model.edits.add import add_argument, add_co_premise, link, undercut, word
from argmap.model.edits.draft import Draft
from argmap.model.edits.reach import below, undercuts
from argmap.model.edits.structure import absorb, join, retarget, set_stance
from argmap.model.elements import Argument, Stance
from argmap.model.ids import new_id
from argmap.model.map import ArgumentMap
from argmap.model.relation import Relation

_STANCE = {Relation.REASON: Stance.PRO, Relation.OBJECTION: Stance.CON}


_NO_STEP = "a contention bears on nothing, so there is no step to speak of"


def add_related(
    argmap: ArgumentMap,
    target: str | None,
    relation: Relation,
    origin: str | None,
    text: str = "",
) -> Step:
    """Add a new claim by a sign: a reason for or an objection to the target (None: the origin).

    A co-premise is needed together with the origin, an undercut speaks against the step from the
    origin to what that bears on.
    """
    if relation in _STANCE:
        bears_on = target if target is not None else origin
        if bears_on is None:
            raise EditError("there is no claim that this could bear on")
        return add_argument(argmap, bears_on, _STANCE[relation], text)
    if origin is None:
        raise EditError("there is no claim before this one")
    home = Draft(argmap).home(origin, _NO_STEP)
    if relation is Relation.UNDERCUT:
        return undercut(argmap, home.id, text)
    return add_co_premise(argmap, home.id, text, after=origin)


def set_relation(argmap: ArgumentMap, claim: str, relation: Relation) -> Step:
    """Let a claim, with those it is linked with, bear on what it hangs under in another way.

    As an undercut it speaks against the step from the claim it hangs under to what that bears on
    or, where that is a contention, against the argument beside it. An undercut that becomes a
    reason or an objection bears on the claim that the undercut step led to. As a co-premise it
    joins the claim it hangs under, or the premises that it undercut.
    """
    home = Draft(argmap).home(claim, _NO_STEP)
    if relation is Relation.CO_PREMISE:
        return _as_co_premise(argmap, home, claim)
    if relation is Relation.UNDERCUT:
        return retarget(argmap, home.id, _step_to_undercut(argmap, home).id)
    if home.target in argmap.claims:
        return set_stance(argmap, home.id, _STANCE[relation])
    return retarget(argmap, home.id, argmap.target_claim(home), _STANCE[relation])


def _step_to_undercut(argmap: ArgumentMap, home: Argument) -> Argument:
    """Give the argument that an argument's premises would undercut."""
    if home.target in argmap.arguments:
        raise EditError("it is an undercut already")
    above = argmap.home(home.target)
    if above is not None:
        return above
    row = [a for a in argmap.arguments_on(home.target) if not argmap.is_contradiction(a.id)]
    place = row.index(home)
    beside = [*reversed(row[:place]), *row[place + 1 :]]
    if not beside:
        raise EditError("there is no argument here that it could undercut")
    return beside[0]


def _leave(
    argmap: ArgumentMap,
    home: Argument,
    claim: str,
    target: str,
    stance: Stance,
    *,
    index: int | None,
) -> Step:
    """Let a linked premise leave the others and bear on a target by itself."""
    draft = Draft(argmap)
    label = f"Move {draft.number(claim)} under {draft.number(target)} as"
    rest = tuple(premise for premise in home.premises if premise != claim)
    draft.put(replace(home, premises=rest))
    rank = draft.rank_on(target, index)
    draft.put(Argument(id=new_id(), premises=(claim,), target=target, stance=stance, rank=rank))
    return draft.step(f"{label} {word(argmap, target, stance)}", claim)


def _as_co_premise(argmap: ArgumentMap, home: Argument, claim: str) -> Step:
    above = argmap.arguments.get(home.target) or argmap.home(home.target)
    if above is None:
        raise EditError("a contention stands alone; give it a co-premise as a reason instead")
    if above.target in home.premises or undercuts(argmap, above.id, home.id):
        raise EditError("a claim cannot speak for or against itself")
    draft = Draft(argmap)
    label = f"Join {draft.number(claim)} to {draft.number(above.id)}"
    absorb(draft, above, home)
    return draft.step(label, claim)


def join_claims(argmap: ArgumentMap, claims: Iterable[str]) -> Step:
    """Link claims as premises that are needed together; free ones join the argument of the rest."""
    draft = Draft(argmap)
    chosen = [draft.claim(claim).id for claim in dict.fromkeys(claims)]
    homes = dict.fromkeys(home.id for home in map(argmap.home, chosen) if home is not None)
    free = [claim for claim in chosen if argmap.home(claim) is None]
    if len(homes) > 1 and not free:
        return join(argmap, tuple(homes))
    if len(homes) != 1 or not free:
        raise EditError("choose reasons, or objections, for the same claim to join them")
    argument = draft.argument(next(iter(homes)))
    if argmap.target_claim(argument) in free:
        raise EditError("a claim cannot be joined with what bears on it")
    numbers = " and ".join(draft.number(claim) for claim in free)
    label = f"Join {numbers} to {draft.number(argument.id)}"
    premises = tuple(dict.fromkeys((*argument.premises, *free)))
    if premises == argument.premises:
        raise EditError("these claims are linked already")
    draft.put(replace(argument, premises=premises))
    return draft.step(label, *chosen)


def move_claim(
    argmap: ArgumentMap, claim: str, target: str, stance: Stance, *, index: int | None = None
) -> Step:
    """Hang a claim, with all that hangs on it, elsewhere; a linked premise leaves the others.

    Aimed at an argument it undercuts that, whatever the stance. `index` is its place among the
    other arguments there (None: the last).
    """
    draft = Draft(argmap)
    draft.claim(claim)
    end = target
    if target in argmap.arguments:
        stance, end = Stance.CON, argmap.target_claim(argmap.arguments[target])
    if end in below(argmap, (claim,)):
        raise EditError("a claim cannot be hung under itself or under what hangs on it")
    home = argmap.home(claim)
    if home is None:
        step = link(argmap, claim, target, stance, index=index)
    elif target not in argmap.claims and target not in argmap.arguments:
        raise EditError("what this should bear on is no longer in the map")
    elif home.linked:
        step = _leave(argmap, home, claim, target, stance, index=index)
    else:
        step = retarget(argmap, home.id, target, stance, index=index)
    label = f"Move {draft.number(claim)} under {draft.number(target)} as"
    label = f"{label} {word(argmap, target, stance)}"
    return replace(step, label=label, focus=(claim,))
