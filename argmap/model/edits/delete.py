"""Edits that take claims out: with all that hangs only on them, or alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from argmap.errors import EditError
from argmap.model.changes import Step
from argmap.model.edits.draft import Draft
from argmap.model.edits.free import drop_argument, free_claims
from argmap.model.edits.reach import branch, undercuts
from argmap.model.elements import Argument, Stance
from argmap.model.map import ArgumentMap


def delete_branch(argmap: ArgumentMap, *claims: str) -> Step:
    """Delete claims and what hangs only on them; what is used elsewhere stays."""
    draft = Draft(argmap)
    claims = tuple(dict.fromkeys(claims))
    label = _label(draft, claims, " and what hangs on it")
    gone = branch(argmap, claims)
    focus = _next_focus(argmap, claims[0], gone)
    freed = _drop_claims(draft, gone)
    free_claims(draft, [claim for claim in freed if claim not in gone])
    return draft.step(label, *focus)


def delete_claim(argmap: ArgumentMap, *claims: str) -> Step:
    """Delete claims alone: what hangs on each moves up to what that bore on.

    An objection to a deleted objection comes to speak for what that spoke against. Where nothing
    is above, the claims below become free; so do the objections to a deleted undercut, since
    nothing can speak for an argument.
    """
    draft = Draft(argmap)
    claims = tuple(dict.fromkeys(claims))
    label = _label(draft, claims, " only")
    gone = set(claims)
    focus = _next_focus(argmap, claims[0], gone)
    for claim in claims:
        _lift(draft, claim)
    freed = _drop_claims(draft, gone)
    free_claims(draft, [claim for claim in freed if claim not in gone])
    return draft.step(label, *focus)


def _label(draft: Draft, claims: tuple[str, ...], behind: str) -> str:
    if not claims:
        raise EditError("nothing is selected that could be deleted")
    known = [draft.claim(claim).id for claim in claims]
    if len(known) > 1:
        return f"Delete {len(known)} claims{behind.replace(' it', ' them')}"
    return f"Delete {draft.number(known[0])}{behind}"


def _next_focus(argmap: ArgumentMap, claim: str, gone: set[str]) -> tuple[str, ...]:
    """Give the claim that a view selects once some are gone: a sibling, one above, or a root."""
    near = (*_beside(argmap, claim), *argmap.roots())
    return tuple(known for known in near if known not in gone)[:1]


def _beside(argmap: ArgumentMap, claim: str) -> tuple[str, ...]:
    """Give the claims linked with one, those beside it, and the one it bears on."""
    home = argmap.home(claim)
    if home is None:
        roots, place = argmap.roots(), argmap.root_position(claim)
        return (*roots[place + 1 :], *reversed(roots[:place]))
    linked = [premise for premise in home.premises if premise != claim]
    row = [a for a in argmap.arguments_on(home.target) if not argmap.is_contradiction(a.id)]
    place = row.index(home)
    beside = [a.premises[0] for a in (*row[place + 1 :], *reversed(row[:place]))]
    return (*linked, *beside, argmap.target_claim(home))


def _lift(draft: Draft, claim: str) -> None:
    """Aim the arguments on a claim at what its home aims at."""
    home = draft.map.home(claim)
    above = None if home is None else draft.get(home.id)
    if not isinstance(above, Argument):
        return
    row = [argument.id for argument in draft.arguments_on(above.target)]
    place = row.index(above.id) + 1
    lifted = [(a, _lifted_stance(draft, a, above)) for a in draft.arguments_on(claim)]
    fresh = draft.ranks(above.target, len(lifted), place)
    for (argument, stance), rank in zip(lifted, fresh, strict=True):
        if stance is not None:
            draft.put(replace(argument, target=above.target, stance=stance, rank=rank))


def _lifted_stance(draft: Draft, argument: Argument, above: Argument) -> Stance | None:
    """Give how an argument on a deleted claim bears on what that bore on; None if it cannot."""
    if draft.map.is_contradiction(argument.id) or above.target in argument.premises:
        return None
    stance = _combined(argument.stance, above.stance)
    if above.target not in draft.map.arguments:
        return stance
    if stance is Stance.PRO or undercuts(draft.map, above.target, argument.id):
        return None
    return Stance.CON


def _combined(inner: Stance, outer: Stance) -> Stance:
    """Give how a claim speaks for what its target speaks about: two objections make a reason."""
    return Stance.PRO if inner is outer else Stance.CON


def _drop_claims(draft: Draft, claims: Iterable[str]) -> list[str]:
    """Drop claims and the arguments that cannot be without them; give the premises set free."""
    freed: list[str] = []
    for claim in sorted(claims):
        for argument in draft.arguments_on(claim):
            freed += drop_argument(draft, argument)
        for listed in draft.arguments_from(claim):
            known = draft.get(listed.id)
            if not isinstance(known, Argument):
                continue  # it undercut one that was dropped just before
            rest = tuple(premise for premise in known.premises if premise != claim)
            if rest:
                draft.put(replace(known, premises=rest))
            else:
                freed += drop_argument(draft, known)
        _drop_excerpts(draft, claim)
        draft.drop(claim)
    return freed


def _drop_excerpts(draft: Draft, claim: str) -> None:
    """Drop the excerpts that no claim but this one cites any more."""
    for excerpt in draft.claim(claim).excerpts:
        others = (draft.get(user) for user in draft.map.users(excerpt) if user != claim)
        if not any(others):
            draft.drop(excerpt)
