"""The conflicts of a merge, in words, by the numbers of the merged map.

One line for each, or, for lists and dialogs, what it is about and each side's version in full.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

from argmap.model.elements import Argument, Claim, Element, Excerpt, MapInfo, Source, Stance
from argmap.model.map import ArgumentMap
from argmap.model.merging import ENDS, PLACE, WHOLE, Conflict, Key, Merged, Side
from argmap.model.telling import Numbered, field_name, quoted, value_text

_JOINS = ("premises", "target", "stance")


@dataclass(frozen=True, slots=True)
class Told:
    """A conflict in words: what it is about, on one line, and both versions, whole."""

    title: str
    ours: str
    theirs: str


def told_conflicts(merged: Merged) -> list[Told]:
    """Give the words of each conflict, in the order of the conflicts."""
    teller = _Teller(merged)
    return [teller.told(conflict) for conflict in merged.conflicts]


def tell_conflicts(
    merged: Merged,
    choices: Mapping[Key, Side] | None = None,
    made: ArgumentMap | None = None,
) -> list[str]:
    """Give a line for each conflict, in the order of the conflicts: what stands, and both versions.

    `made` is the map that came of the choices; None where nothing was chosen.
    """
    teller = _Teller(merged)
    return [
        teller.line(conflict, (choices or {}).get(conflict.key), made or merged.map)
        for conflict in merged.conflicts
    ]


class _Teller:
    """Finds words by the numbers of a merged map."""

    def __init__(self, merged: Merged) -> None:
        self.map = merged.map
        self.sides = merged.sides
        self.numbered = Numbered(merged.map)

    # -- a line ----------------------------------------------------------------------------

    def line(self, conflict: Conflict, side: Side | None, made: ArgumentMap) -> str:
        """Tell a conflict, and what came of it in the map that was made."""
        name, stays = self.name(conflict), made.get(conflict.element) is not None
        gone, other = ("ours", "theirs") if conflict.ours is None else ("theirs", "ours")
        if conflict.field == WHOLE and stays:
            return f"Kept {name}, which {gone} removed and {other} changed or uses"
        if conflict.field == WHOLE and side == gone:
            return f"Removed {name}, as {gone} did; {other} changed or uses it"
        if conflict.field == WHOLE:
            return f"Removed {name}, which hung on what was removed"
        field = self.field(conflict)
        ours, theirs = (self.short(conflict, known) for known in (Side.OURS, Side.THEIRS))
        sides = f"ours {ours}, theirs {theirs}"
        if not stays:
            return f"Removed {name}, which hung on what was removed; its {field}: {sides}"
        return f"{self._stands(conflict, side, made)} {field} of {name}: {sides}"

    @staticmethod
    def _stands(conflict: Conflict, side: Side | None, made: ArgumentMap) -> str:
        """Say which version stands, from the map itself where a choice may have given way."""
        if side is Side.BOTH:
            return "Kept both versions of the"
        form = made.get(conflict.element)
        if conflict.field == ENDS and any(
            getattr(form, name) != getattr(conflict.theirs, name) for name in _JOINS
        ):
            side = Side.OURS
        return "Took their" if side is Side.THEIRS else "Kept our"

    # -- title and versions ----------------------------------------------------------------

    def told(self, conflict: Conflict) -> Told:
        """Give the words of a conflict for a list or a dialog."""
        field = "removal" if conflict.field == WHOLE else self.field(conflict)
        title = f"{field} of {self.name(conflict)}"
        ours, theirs = (self.whole(conflict, side) for side in (Side.OURS, Side.THEIRS))
        return Told(title[:1].upper() + title[1:], ours, theirs)

    def whole(self, conflict: Conflict, side: Side) -> str:
        """Give a side's version as it is: texts with their lines and without quotes."""
        value = conflict.ours if side is Side.OURS else conflict.theirs
        if conflict.field == WHOLE:
            return self._kept(conflict, value)
        if type(value) is str and conflict.field not in ("rank", "source"):
            return value or "none"
        return self.short(conflict, side)

    def _kept(self, conflict: Conflict, element: Element | None) -> str:
        """Say that a side removed an element, or why it has not."""
        if element is None:
            behind = isinstance(self.map.get(conflict.element), Claim)
            return "Removed, with what hangs on it alone." if behind else "Removed."
        base = conflict.base
        changed = [
            field_name(known.name)
            for known in fields(element)
            if getattr(base, known.name, None) != getattr(element, known.name)
        ]
        why = f"Kept, with another {', '.join(changed)}" if changed else "Kept, and in use"
        return f"{why}:\n{self._content(element)}"

    def _content(self, element: Element) -> str:
        if isinstance(element, Claim):
            return element.text
        if isinstance(element, Argument):
            return self._link(element)
        return self._words(element.id)

    # -- parts -----------------------------------------------------------------------------

    def field(self, conflict: Conflict) -> str:
        """Name what of an element the conflict is about."""
        if conflict.field == ENDS:
            apart = self._apart(conflict)
            return apart[0] if len(apart) == 1 else "link"
        return {"rank": "position"}.get(conflict.field, field_name(conflict.field))

    def name(self, conflict: Conflict) -> str:
        """Name an element so that a person finds it."""
        element = self.map.get(conflict.element)
        if isinstance(element, MapInfo):
            return "the map"
        if isinstance(element, Claim):
            return f"{self.numbered.number(element.id)} {quoted(element.text)}"
        if isinstance(element, Argument):
            text = self._words(element.premises[0])
            return f"the {self.numbered.role(element)} {self.numbered.number(element.id)} {text}"
        kind = "source" if isinstance(element, Source) else "excerpt"
        return f"the {kind} {self._words(conflict.element)}"

    def short(self, conflict: Conflict, side: Side) -> str:
        """Give a side's version on a line; where it names other elements, by their words."""
        value = conflict.ours if side is Side.OURS else conflict.theirs
        if conflict.field == ENDS:
            apart = self._apart(conflict)
            if len(apart) == 1:
                return self._value(apart[0], getattr(value, apart[0]))
            return self._link(value)
        if conflict.field == PLACE:
            known = value.start is not None
            return f"characters {value.start:,} to {value.end:,}" if known else "none"
        if conflict.field == "rank":
            return self._position(conflict.element, value)
        return self._value(conflict.field, value)

    @staticmethod
    def _apart(conflict: Conflict) -> list[str]:
        ours, theirs = conflict.ours, conflict.theirs
        return [name for name in _JOINS if getattr(ours, name) != getattr(theirs, name)]

    def _value(self, field: str, value: object) -> str:
        if isinstance(value, tuple):
            words = (quoted(item) if field == "tags" else self._words(item) for item in value)
            return (", " if field == "tags" else " and ").join(words) or "none"
        if field in ("target", "source"):
            return self._words(str(value))
        if isinstance(value, Stance):
            return "for" if value is Stance.PRO else "against"
        return value_text(value)

    def _link(self, argument: Argument) -> str:
        premises = self._value("premises", argument.premises)
        stance = self._value("stance", argument.stance)
        return f"{premises} {stance} {self._words(argument.target)}"

    def _position(self, known: str, rank: str) -> str:
        """Say behind which of its siblings a rank puts a claim or an argument."""
        element = self.map.get(known)
        if isinstance(element, Argument):
            row = [one for one in self.map.arguments_on(element.target) if one.id != known]
            before = [one.premises[0] for one in row if (one.rank, one.id) < (rank, known)]
        else:
            roots = [self.map.claims[root] for root in self.map.roots() if root != known]
            key = (not rank, rank, known)
            before = [one.id for one in roots if (not one.rank, one.rank, one.id) < key]
        return f"after {self._words(before[-1])}" if before else "first"

    def _words(self, known: str) -> str:
        """Give the words of an element, which one side alone may have."""
        found = self.map.get(known) or self.sides.ours.get(known) or self.sides.theirs.get(known)
        if isinstance(found, Argument):
            return f"the argument from {self._words(found.premises[0])}"
        if isinstance(found, Claim):
            return quoted(found.text)
        if isinstance(found, Source):
            return quoted(found.title or found.author or found.address or found.text)
        if isinstance(found, Excerpt):
            return quoted(found.exact) if found.exact else f"from {self._words(found.source)}"
        return "something that is gone"
