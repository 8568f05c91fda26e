"""Two copies of one map, each edited by itself, made one again by what they have in common.

What one side alone added, removed or altered is taken. Where both altered an element, each field
goes by itself. Where both altered the same field, and not alike, ours stands in the map and the
conflict holds both: nothing is dropped without a word. Where one side removed what the other
altered, or uses, it stays, and that is a conflict too.

Ours and theirs are alike but for which one stands in a conflict.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from typing import Any, TypeAlias

from argmap.model.elements import Argument, Claim, Element, Excerpt, MapInfo, Stance
from argmap.model.map import ArgumentMap, checked

WHOLE = ""
"""The field of a conflict about a whole element: removed on one side, needed on the other."""

_SETS = ("tags", "excerpts")
"""Fields that list things in no order that matters much: both sides' additions are welcome."""
_ENDS = ("premises", "target", "stance")
_PLACE = ("start", "end")

Forms: TypeAlias = dict[str, Element]


@dataclass(frozen=True, slots=True)
class Conflict:
    """What both sides did differently; ours stands in the merged map.

    For a single field `base`, `ours` and `theirs` are its values (`base` is None where both sides
    added the element). For `WHOLE` they are elements, None where it is not there, and the merged
    map keeps the element.
    """

    element: str
    field: str
    base: Any
    ours: Any
    theirs: Any


@dataclass(frozen=True, slots=True)
class Merged:
    """A merged map and its conflicts, in the order of `ArgumentMap.elements` and of the fields."""

    map: ArgumentMap
    conflicts: tuple[Conflict, ...] = ()


def merge(base: ArgumentMap, ours: ArgumentMap, theirs: ArgumentMap) -> Merged:
    """Merge two maps that were both made from `base`; none of the three is altered.

    Raises
    ------
    InvariantError
        If an id stands for a claim on one side and for something else on the other, which no two
        copies of one map come to.
    """
    work = _Merge(_forms(base), _forms(ours), _forms(theirs))
    info = work.info(base.info, ours.info, theirs.info)
    work.settle()
    made = checked([info, *work.forms.values()], "the merged map")
    order = {element.id: place for place, element in enumerate(made.elements())}
    conflicts = sorted(work.conflicts.values(), key=lambda known: order[known.element])
    return Merged(made, tuple(conflicts))


def _forms(argmap: ArgumentMap) -> Forms:
    return {known.id: known for known in argmap.elements() if not isinstance(known, MapInfo)}


class _Merge:
    """The elements of a merged map in the making, and the conflicts met."""

    def __init__(self, base: Forms, ours: Forms, theirs: Forms) -> None:
        self.base = base
        self.ours = ours
        self.theirs = theirs
        self.forms: Forms = {}
        self.conflicts: dict[tuple[str, str], Conflict] = {}

    def info(self, base: MapInfo, ours: MapInfo, theirs: MapInfo) -> MapInfo:
        """Merge the maps' descriptions; which map it is, is no matter for a conflict."""
        known = theirs.id if ours.id == base.id else ours.id
        same = [replace(info, id=known) for info in (base, ours, theirs)]
        made = self._merged(*same)
        assert isinstance(made, MapInfo)
        return made

    def settle(self) -> None:
        """Find the form of each element, then see to it that they make a map."""
        for known in dict.fromkeys([*self.base, *self.ours, *self.theirs]):
            form = self._form(known)
            if form is not None:
                self.forms[known] = form
        waiting = list(self.forms)
        while waiting:
            self._bring_back(waiting)
            waiting = self._open_rings()

    # -- one element -----------------------------------------------------------------------

    def _form(self, known: str) -> Element | None:
        base, ours, theirs = (side.get(known) for side in (self.base, self.ours, self.theirs))
        if theirs in (ours, base):
            return ours
        if ours == base:
            return theirs
        if ours is None or theirs is None or type(ours) is not type(theirs):
            self._note(known, WHOLE, base, ours, theirs)
            return theirs if ours is None else ours
        return self._merged(base, ours, theirs)

    def _note(self, known: str, field: str, base: object, ours: object, theirs: object) -> None:
        self.conflicts.setdefault((known, field), Conflict(known, field, base, ours, theirs))

    def _merged(self, base: Element | None, ours: Element, theirs: Element) -> Element:
        """Merge an element field by field."""
        values: dict[str, Any] = {}
        known = type(base) is type(ours)
        for field in fields(ours):
            name = field.name
            mine, other = getattr(ours, name), getattr(theirs, name)
            before = getattr(base, name) if known else None
            if mine == other or (known and before == other):
                continue
            if known and before == mine:
                values[name] = other
            elif name in _SETS and (both := _united(before or (), mine, other)) is not None:
                values[name] = both
            else:
                self._note(ours.id, name, before, mine, other)
        made = replace(ours, **values)
        return self._in_one_piece(made, base, ours, theirs)

    def _in_one_piece(
        self, made: Element, base: Element | None, ours: Element, theirs: Element
    ) -> Element:
        """Take all of our side where fields of both do not fit together."""
        if isinstance(made, Argument) and not self._fits(made):
            return self._as_ours(made, base, ours, theirs, _ENDS)
        if isinstance(made, Excerpt) and not _is_place(made.start, made.end):
            return self._as_ours(made, base, ours, theirs, _PLACE)
        return made

    def _fits(self, argument: Argument) -> bool:
        """Tell whether an argument can be: not about itself, and an undercut is no reason."""
        known = argument.target
        target = self.ours.get(known) or self.theirs.get(known) or self.base.get(known)
        about_claim = isinstance(target, Claim)
        return known not in argument.premises and (about_claim or argument.stance is Stance.CON)

    def _as_ours(
        self,
        made: Element,
        base: Element | None,
        ours: Element,
        theirs: Element,
        names: Iterable[str],
    ) -> Element:
        values = {name: getattr(ours, name) for name in names}
        for name, mine in values.items():
            if (other := getattr(theirs, name)) != mine:
                self._note(made.id, name, getattr(base, name, None), mine, other)
        return replace(made, **values)

    # -- all together ----------------------------------------------------------------------

    def _bring_back(self, waiting: list[str]) -> None:
        """Keep what one side removed and an element of these, by the other side, refers to."""
        while waiting:
            form = self.forms[waiting.pop()]
            for known in _references(form):
                if known not in self.forms:
                    ours, theirs = self.ours.get(known), self.theirs.get(known)
                    kept = theirs if ours is None else ours
                    if kept is not None:
                        self._note(known, WHOLE, self.base.get(known), ours, theirs)
                        self.forms[known] = kept
                        waiting.append(known)

    def _open_rings(self) -> list[str]:
        """Give arguments that undercut each other in a ring our targets; give those altered.

        Our arguments with our targets are in no ring, nor are theirs with theirs; so each ring
        has an argument of ours that took over a target of theirs.
        """
        altered: list[str] = []
        for ring in self._rings():
            for known in ring:
                made, ours, theirs = self.forms[known], self.ours.get(known), self.theirs.get(known)
                if isinstance(ours, Argument) and theirs is not None and not _same(made, ours):
                    base = self.base.get(known)
                    self.forms[known] = self._as_ours(made, base, ours, theirs, _ENDS)
                    altered.append(known)
        return altered

    def _rings(self) -> Iterator[list[str]]:
        walks: dict[str, int] = {}
        for walk, start in enumerate(self.forms):
            path: list[str] = []
            current = start
            while current not in walks:
                walks[current] = walk
                form = self.forms.get(current)
                if not isinstance(form, Argument):
                    break
                path.append(current)
                current = form.target
            else:
                if walks[current] == walk:
                    yield path[path.index(current) :]


def _united(
    base: tuple[str, ...], ours: tuple[str, ...], theirs: tuple[str, ...]
) -> tuple[str, ...] | None:
    """Give a list with what both sides added and without what either took out.

    None where a side also put it into another order, which only a person can decide.
    """
    for side in (ours, theirs):
        kept = [item for item in side if item in base]
        if list(side[: len(kept)]) != [item for item in base if item in side]:
            return None
    added = {item for item in (*ours, *theirs) if item not in base}
    return (*(item for item in base if item in ours and item in theirs), *sorted(added))


def _is_place(start: int | None, end: int | None) -> bool:
    if start is None or end is None:
        return start is end
    return start <= end


def _same(one: Element, other: Element) -> bool:
    """Tell whether two arguments have the same ends."""
    return all(getattr(one, name) == getattr(other, name) for name in _ENDS)


def _references(element: Element) -> tuple[str, ...]:
    """Give the ids that an element refers to."""
    if isinstance(element, Argument):
        return (*element.premises, element.target)
    if isinstance(element, Claim):
        return element.excerpts
    return (element.source,) if isinstance(element, Excerpt) else ()
