"""Edits that hang what is there differently: link, split, turn, move."""

from __future__ import annotations

from dataclasses import replace

from argmap.errors import EditError
from argmap.model.changes import Step
from argmap.model.edits.add import word
from argmap.model.edits.draft import Draft
from argmap.model.edits.free import drop_argument, free_claims
from argmap.model.edits.reach import undercuts
from argmap.model.elements import Argument, Claim, Stance
from argmap.model.ids import new_id
from argmap.model.limits import sentence
from argmap.model.map import ArgumentMap

_AT_THE_TOP = "a contention stands at the top already"


def _plain(draft: Draft, argument: str) -> Argument:
    """Give an argument that is no half of a contradiction; EditError for one that is."""
    found = draft.argument(argument)
    if draft.map.is_contradiction(argument):
        raise EditError("a contradiction has no direction; delete it and add an objection instead")
    return found


def join(argmap: ArgumentMap, arguments: tuple[str, ...]) -> Step:
    """Make one argument with linked premises of several on the same target and side."""
    draft = Draft(argmap)
    parts = [_plain(draft, argument) for argument in dict.fromkeys(arguments)]
    if len(parts) < 2:
        raise EditError("choose two or more reasons, or objections, to join them")
    first, *others = sorted(parts, key=lambda part: (part.rank, part.id))
    if any((part.target, part.stance) != (first.target, first.stance) for part in others):
        raise EditError("only reasons, or only objections, for the same claim can be joined")
    premises = dict.fromkeys(premise for part in (first, *others) for premise in part.premises)
    numbers = " and ".join(draft.number(part.id) for part in (first, *others))
    joined = first
    for part in others:
        joined = absorb(draft, joined, part)
    return draft.step(f"Join {numbers}", *premises)


def absorb(draft: Draft, into: Argument, part: Argument) -> Argument:
    """Take another argument's premises, its undercuts and all that is said of it into one."""
    joined = draft.put(
        replace(
            into,
            premises=tuple(dict.fromkeys((*into.premises, *part.premises))),
            strength=part.strength if into.strength is None else into.strength,
            scheme=into.scheme or part.scheme,
            note="\n\n".join(filter(None, (into.note, part.note))),
            extra={**part.extra, **into.extra},
        )
    )
    for under in draft.arguments_on(part.id):
        draft.put(replace(under, target=into.id, rank=draft.rank_on(into.id)))
    draft.drop(part.id)
    return joined


def split_off(argmap: ArgumentMap, argument: str, claim: str) -> Step:
    """Make a linked premise an argument of its own, beside the one it leaves."""
    draft = Draft(argmap)
    known = draft.argument(argument)
    if claim not in known.premises or not known.linked:
        raise EditError("this claim is not linked with another premise")
    label = f"Split {draft.number(claim)} off"
    draft.put(replace(known, premises=tuple(p for p in known.premises if p != claim)))
    place = [a.id for a in draft.arguments_on(known.target)].index(known.id)
    rank = draft.rank_on(known.target, place + 1)
    draft.put(
        Argument(
            id=new_id(), premises=(claim,), target=known.target, stance=known.stance, rank=rank
        )
    )
    return draft.step(label, claim)


def detach(argmap: ArgumentMap, argument: str) -> Step:
    """Delete an argument, its undercuts' lines included; the claims stay."""
    draft = Draft(argmap)
    known = draft.argument(argument)
    rivals = argmap.rivals(argument)
    label = f"{'Remove contradiction' if rivals else 'Detach'} {draft.number(argument)}"
    for rival in rivals:
        draft.drop(rival.id)
    freed = drop_argument(draft, known)
    free_claims(draft, freed)
    return draft.step(label, *known.premises)


def retarget(
    argmap: ArgumentMap,
    argument: str,
    target: str,
    stance: Stance | None = None,
    *,
    index: int | None = None,
) -> Step:
    """Let an argument bear on another target, as a reason or an objection (None: as before).

    `index` is its place among the arguments there (None: the last). Aimed at an argument it
    becomes an undercut.
    """
    draft = Draft(argmap)
    known = _plain(draft, argument)
    new_target = draft.get(target)
    if not isinstance(new_target, Claim | Argument):
        raise EditError("what this should bear on is no longer in the map")
    if isinstance(new_target, Argument):
        stance = Stance.CON
        if undercuts(argmap, target, argument):
            raise EditError("an argument cannot undercut itself")
    if target in known.premises:
        raise EditError("a claim cannot speak for or against itself")
    stance = stance or known.stance
    rank = draft.rank_on(target, index, moving=argument)
    label = f"Move {draft.number(argument)} under {draft.number(target)} as"
    draft.put(replace(known, target=target, stance=stance, rank=rank))
    return draft.step(f"{label} {word(argmap, target, stance)}", *known.premises)


def toggle_stance(argmap: ArgumentMap, argument: str) -> Step:
    """Turn a reason into an objection, or an objection into a reason."""
    return set_stance(argmap, argument, Draft(argmap).argument(argument).stance.opposite)


def set_stance(argmap: ArgumentMap, argument: str, stance: Stance) -> Step:
    """Make an argument a reason or an objection."""
    draft = Draft(argmap)
    known = _plain(draft, argument)
    if known.target in argmap.arguments and stance is Stance.PRO:
        raise EditError("an undercut can only speak against the argument it aims at")
    label = f"Turn {draft.number(argument)} into {_article(stance)}"
    draft.put(replace(known, stance=stance))
    return draft.step(label, *known.premises)


def _article(stance: Stance) -> str:
    return "a reason" if stance is Stance.PRO else "an objection"


def reorder(argmap: ArgumentMap, claim: str, by: int) -> Step:
    """Move a claim's argument, or a root, `by` places back (negative) or on among its siblings.

    Within linked premises the claim changes places with them first.
    """
    draft = Draft(argmap)
    known = draft.claim(claim)
    label = f"Move {draft.number(claim)} {'up' if by < 0 else 'down'}"
    home = argmap.home(claim)
    if home is None:
        place = argmap.root_position(claim) + by
        _require_place(place, len(argmap.roots()))
        draft.put(replace(known, rank=draft.rank_of_root(place, moving=claim)))
        return draft.step(label, claim)
    within = home.premises.index(claim) + by
    if home.linked and 0 <= within < len(home.premises):
        premises = [premise for premise in home.premises if premise != claim]
        premises.insert(within, claim)
        draft.put(replace(home, premises=tuple(premises)))
        return draft.step(label, claim)
    siblings = [a.id for a in argmap.arguments_on(home.target) if not argmap.is_contradiction(a.id)]
    _require_place(place := siblings.index(home.id) + by, len(siblings))
    rank = draft.rank_on(home.target, _among_all(argmap, home, siblings, place), moving=home.id)
    draft.put(replace(draft.argument(home.id), rank=rank))
    return draft.step(label, claim)


def _require_place(place: int, count: int) -> None:
    if not 0 <= place < count:
        raise EditError("it stands at the end of its row already")


def _among_all(argmap: ArgumentMap, home: Argument, counted: list[str], place: int) -> int:
    """Turn a place among the numbered siblings into one among all, contradictions included."""
    everyone = [a.id for a in argmap.arguments_on(home.target) if a.id != home.id]
    others = [known for known in counted if known != home.id]
    if place >= len(others):
        return everyone.index(others[-1]) + 1
    return everyone.index(others[place])


def promote(argmap: ArgumentMap, claim: str) -> Step:
    """Let a claim's argument bear on what its target bears on, right behind that."""
    home = Draft(argmap).home(claim, _AT_THE_TOP)
    above = home.target if home.target in argmap.arguments else None
    outer = argmap.arguments[above] if above else argmap.home(home.target)
    if outer is None:
        raise EditError("it bears on a contention already; nothing is above that")
    siblings = [argument.id for argument in argmap.arguments_on(outer.target)]
    step = retarget(argmap, home.id, outer.target, index=siblings.index(outer.id) + 1)
    return replace(step, label=f"Promote {Draft(argmap).number(claim)}", focus=(claim,))


def demote(argmap: ArgumentMap, claim: str) -> Step:
    """Let a claim's argument bear on the sibling before it."""
    draft = Draft(argmap)
    draft.claim(claim)
    home = argmap.home(claim)
    label = f"Demote {draft.number(claim)}"
    if home is None:
        place = argmap.root_position(claim)
        if place == 0:
            raise EditError("there is no claim before it that it could bear on")
        above = argmap.roots()[place - 1]
        rank = draft.rank_on(above)
        draft.put(Argument(id=new_id(), premises=(claim,), target=above, rank=rank))
        return draft.step(label, claim)
    siblings = [a for a in argmap.arguments_on(home.target) if not argmap.is_contradiction(a.id)]
    place = siblings.index(home)
    if place == 0:
        raise EditError("there is no sibling before it that it could bear on")
    above = siblings[place - 1].premises[0]
    return replace(retarget(argmap, home.id, above), label=label, focus=(claim,))


def insert_between(argmap: ArgumentMap, claim: str, text: str = "") -> Step:
    """Put a new claim between a claim and what it bears on.

    The new claim takes over the stance, and the old one becomes a reason for it.
    """
    draft = Draft(argmap)
    home = draft.home(claim, _AT_THE_TOP)
    label = f"Insert claim above {draft.number(claim)}"
    between = draft.put(Claim(id=new_id(), text=sentence(text)))
    draft.put(replace(home, premises=(between.id,)))
    draft.put(Argument(id=new_id(), premises=home.premises, target=between.id, rank="a0"))
    return draft.step(label, between.id)
