"""Choosing in the conflicts of a merge: ours, theirs, or both where both can stand.

Each conflict is chosen by itself, and whatever is chosen, a map comes of it. A conflict that is
not chosen stays as the merge has it: our version stands, and nothing is removed.

Both versions of a claim's words are two claims: theirs comes in beside ours, bearing on the same,
with a tag by which it is found. Both versions of a note stand one under the other.

An element that is chosen to be removed takes along what cannot be without it and what hangs on
nothing else, as an edit does; but not what the side that removed it has, nor what is in a conflict
of this kind and not chosen to be removed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from argmap.errors import EditError
from argmap.model import edits, limits
from argmap.model.changes import Removed, Updated
from argmap.model.edits.draft import Draft
from argmap.model.edits.free import drop_argument, free_claims
from argmap.model.edits.reach import below
from argmap.model.elements import Argument
from argmap.model.ids import age
from argmap.model.map import ArgumentMap
from argmap.model.merging import WHOLE, Conflict, Forms, Key, Merged, Side, merge_again

OTHER_WORDING = "other wording"
"""The tag of a claim that came in with their words beside ours."""

_BETWEEN = {"title": " / ", "author": " / ", "note": "\n\n", "text": "\n\n"}
"""What stands between two texts that are both kept, by the field."""
_LIMITS = {"note": limits.NOTE, "text": limits.SOURCE}


def offered(merged: Merged, conflict: Conflict) -> tuple[Side, ...]:
    """Give the sides that can be chosen in a conflict."""
    both = (
        isinstance(conflict.ours, tuple)
        or _is_wording(merged.map, conflict)
        or _can_be_joined(conflict)
    )
    return (Side.OURS, Side.THEIRS, Side.BOTH) if both else (Side.OURS, Side.THEIRS)


def preferred(merged: Merged, side: Side) -> dict[Key, Side]:
    """Choose one side in all conflicts.

    Where both cannot stand and `Side.BOTH` is asked for, what one side removed is kept, and of
    anything else our version.
    """
    found: dict[Key, Side] = {}
    for conflict in merged.conflicts:
        if side in offered(merged, conflict):
            found[conflict.key] = side
        else:
            gone = conflict.field == WHOLE and conflict.ours is None
            found[conflict.key] = Side.THEIRS if gone else Side.OURS
    return found


def resolved(merged: Merged, choices: Mapping[Key, Side]) -> ArgumentMap:
    """Give the merged map with the sides that are chosen, by `Conflict.key`.

    Choices that cannot all be had, such as two undercuts each of which would aim at the other,
    give way: to our version, and to what is chosen to be removed.

    Raises
    ------
    EditError
        If there is no such conflict, or both sides are chosen where they cannot both stand.
    """
    _check(merged, choices)
    if not choices:
        return merged.map
    made = merge_again(merged.sides, choices)
    _remove(made, merged, choices)
    for conflict in merged.conflicts:
        if choices.get(conflict.key) is Side.BOTH:
            _keep_both(made, conflict)
    return made


def _check(merged: Merged, choices: Mapping[Key, Side]) -> None:
    known = {conflict.key: conflict for conflict in merged.conflicts}
    for key, side in choices.items():
        if key not in known:
            raise EditError("there is no such conflict in this merge")
        if side not in offered(merged, known[key]):
            raise EditError("both sides cannot stand there; choose ours or theirs")


# -- both --------------------------------------------------------------------------------------


def _is_wording(argmap: ArgumentMap, conflict: Conflict) -> bool:
    """Tell whether a conflict is about the words of a claim."""
    return conflict.field == "text" and conflict.element in argmap.claims


def _can_be_joined(conflict: Conflict) -> bool:
    """Tell whether both sides have a text, and one that holds both would not be too long."""
    between = _BETWEEN.get(conflict.field)
    if between is None or not (conflict.ours and conflict.theirs):
        return False
    length = len(conflict.ours) + len(between) + len(conflict.theirs)
    return length <= _LIMITS.get(conflict.field, limits.SHORT)


def _keep_both(made: ArgumentMap, conflict: Conflict) -> None:
    """Bring their text in beside ours, unless the element went along with another."""
    form = made.get(conflict.element)
    if _is_wording(made, conflict):
        _add_wording(made, conflict.element, conflict.theirs)
    elif form is not None and _can_be_joined(conflict):
        text = f"{conflict.ours}{_BETWEEN[conflict.field]}{conflict.theirs}"
        value: dict[str, Any] = {conflict.field: text}
        made.apply([Updated(form, replace(form, **value))])


def _add_wording(made: ArgumentMap, known: str, text: str) -> None:
    """Put a claim beside another that says the same in other words.

    Beside a premise that is linked with others it is linked too, so that whichever of the two is
    deleted in the end, the argument is as it was.
    """
    home = made.home(known)
    if home is not None and home.linked:
        step = edits.add_co_premise(made, home.id, after=known)
    else:
        step = edits.add_sibling(made, known)
    made.apply(step.changes)
    claim, new = made.claims[known], made.claims[step.focus[0]]
    form = replace(
        new,
        text=text,
        asserted=claim.asserted,
        implicit=claim.implicit,
        confidence=claim.confidence,
        tags=tuple(dict.fromkeys((*claim.tags, OTHER_WORDING))),
        excerpts=claim.excerpts,
    )
    made.apply([Updated(new, form)])


# -- removing ----------------------------------------------------------------------------------


def _remove(made: ArgumentMap, merged: Merged, choices: Mapping[Key, Side]) -> None:
    """Take out what is chosen to be removed, first what we removed, then what they did."""
    whole = [conflict for conflict in merged.conflicts if conflict.field == WHOLE]
    for side, forms in ((Side.OURS, merged.sides.ours), (Side.THEIRS, merged.sides.theirs)):
        gone = [
            conflict.element
            for conflict in whole
            if choices.get(conflict.key) is side and conflict.element not in forms
        ]
        kept = {known.element for known in whole}.difference(gone)
        if gone:
            _take_out(made, gone, kept, forms)


def _take_out(made: ArgumentMap, gone: list[str], kept: set[str], forms: Forms) -> None:
    """Remove elements as a side did, with what hangs on them and which it has not."""
    claims = _hanging(made, [known for known in gone if known in made.claims], kept, forms)
    draft = Draft(made)
    freed: list[str] = []
    for known in [*claims, *(known for known in gone if known in made.arguments)]:
        form = draft.get(known)
        dropped = [form] if isinstance(form, Argument) else draft.arguments_on(known)
        for argument in dropped:
            if draft.get(argument.id) is not None:
                freed += drop_argument(draft, argument)
    staying = set(freed).difference(claims)
    free_claims(draft, [known for known in freed if known in staying])
    made.apply(draft.step("").changes)
    if claims:
        # Nothing rests on them any more, so that nothing moves up.
        made.apply(edits.delete_claim(made, *claims).changes)
    for known in gone:
        _take_out_text(made, known)


def _hanging(made: ArgumentMap, tops: list[str], kept: set[str], forms: Forms) -> list[str]:
    """Give claims and what hangs on them alone, but for what is kept and what hangs on that."""
    reached = edits.branch(made, tops)
    spared = {known for known in reached if known in kept or known in forms}
    return sorted(reached - below(made, spared, without=frozenset(tops)), key=age)


def _take_out_text(made: ArgumentMap, known: str) -> None:
    """Remove a source or an excerpt, and all references to it."""
    if known in made.sources:
        made.apply(edits.remove_source(made, known).changes)
    elif known in made.excerpts:
        for claim in made.users(known):
            made.apply(edits.uncite(made, claim, known).changes)
        if (excerpt := made.excerpts.get(known)) is not None:
            made.apply([Removed(excerpt)])
