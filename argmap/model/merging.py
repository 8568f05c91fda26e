"""Two copies of one map, each edited by itself, made one again by what they have in common.

What one side alone added, removed or altered is taken. Where both altered an element, each field
goes by itself. Where both altered the same field, and not alike, ours stands in the map and the
conflict holds both: nothing is dropped without a word. Where one side removed what the other
altered, or uses, it stays, and that is a conflict too.

Ours and theirs are alike but for which one stands in a conflict. Which one does can be chosen,
conflict by conflict (`argmap.model.choosing`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from typing import Any, TypeAlias

from argmap.model.elements import Argument, Claim, Element, Excerpt, MapInfo, Stance
from argmap.model.map import ArgumentMap, checked

WHOLE = ""
"""The field of a conflict about a whole element: removed on one side, needed on the other."""
ENDS = "ends"
"""The field of a conflict about what an argument joins: its premises, target and stance."""
PLACE = "place"
"""The field of a conflict about where in its source an excerpt stands: its start and end."""

_SETS = ("tags", "excerpts")
"""Fields that list things in no order that matters much: both sides' additions are welcome."""
_TOGETHER = {ENDS: ("premises", "target", "stance"), PLACE: ("start", "end")}
"""Fields that go each by itself as long as they fit, but are one choice in a conflict."""

Forms: TypeAlias = dict[str, Element]
Key: TypeAlias = tuple[str, str]
"""What tells the conflicts of a merge apart: the element and the field."""


class Side(StrEnum):
    """What is chosen to stand in a conflict."""

    OURS = "ours"
    THEIRS = "theirs"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Conflict:
    """What both sides did differently; ours stands in the merged map.

    For a single field `base`, `ours` and `theirs` are its values (`base` is None where both sides
    added the element). For `ENDS` and `PLACE` they are elements that have the fields in question
    as they would be if that side was chosen. For `WHOLE` they are elements, None where it is not
    there, and the merged map keeps the element.
    """

    element: str
    field: str
    base: Any
    ours: Any
    theirs: Any

    @property
    def key(self) -> Key:
        """What tells it apart from the others of a merge."""
        return (self.element, self.field)


@dataclass(frozen=True, slots=True)
class Sides:
    """What was merged: the elements by id, and the descriptions of the three maps apart."""

    base: Forms = field(default_factory=dict)
    ours: Forms = field(default_factory=dict)
    theirs: Forms = field(default_factory=dict)
    infos: tuple[MapInfo, ...] = ()


@dataclass(frozen=True, slots=True)
class Merged:
    """A merged map and its conflicts, in the order of `ArgumentMap.elements` and of the fields."""

    map: ArgumentMap
    conflicts: tuple[Conflict, ...] = ()
    sides: Sides = field(default_factory=Sides, compare=False, repr=False)


def merge(base: ArgumentMap, ours: ArgumentMap, theirs: ArgumentMap) -> Merged:
    """Merge two maps that were both made from `base`; none of the three is altered.

    Raises
    ------
    InvariantError
        If an id stands for a claim on one side and for something else on the other, which no two
        copies of one map come to.
    """
    infos = (base.info, ours.info, theirs.info)
    sides = Sides(_forms(base), _forms(ours), _forms(theirs), infos)
    work = _Merge(sides, {})
    made = work.made()
    order = {element.id: place for place, element in enumerate(made.elements())}
    conflicts = sorted(work.conflicts.values(), key=lambda known: order[known.element])
    return Merged(made, tuple(conflicts), sides)


def merge_again(sides: Sides, choices: Mapping[Key, Side]) -> ArgumentMap:
    """Merge once more with their side standing wherever it is chosen.

    What is chosen to be kept is in the map, and so is still what is chosen to be removed. Where
    both are chosen, lists have what either has, and of texts ours stands.
    """
    return _Merge(sides, choices).made()


def _forms(argmap: ArgumentMap) -> Forms:
    return {known.id: known for known in argmap.elements() if not isinstance(known, MapInfo)}


class _Merge:
    """The elements of a merged map in the making, the conflicts met, and what stands in them."""

    def __init__(self, sides: Sides, choices: Mapping[Key, Side]) -> None:
        self.base, self.ours, self.theirs = sides.base, sides.ours, sides.theirs
        self.infos = sides.infos
        self.choices = choices
        self.forms: Forms = {}
        self.conflicts: dict[Key, Conflict] = {}
        self.stands: dict[str, Side] = {}
        """Whose ends an argument has that was in a ring."""

    def made(self) -> ArgumentMap:
        """Give the map that the elements make."""
        info = self._info(*self.infos)
        self._settle()
        return checked([info, *self.forms.values()], "the merged map")

    def _info(self, base: MapInfo, ours: MapInfo, theirs: MapInfo) -> MapInfo:
        """Merge the maps' descriptions; which map it is, is no matter for a conflict."""
        known = theirs.id if ours.id == base.id else ours.id
        same = [replace(info, id=known) for info in (base, ours, theirs)]
        made = self._merged(*same)
        assert isinstance(made, MapInfo)
        return made

    def _settle(self) -> None:
        """Find the form of each element, then see to it that they make a map."""
        for known in dict.fromkeys([*self.base, *self.ours, *self.theirs]):
            form = self._form(known) or self._chosen(known)
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
            side = self._note(known, WHOLE, base, ours, theirs)
            first, second = (theirs, ours) if side is Side.THEIRS else (ours, theirs)
            return second if first is None else first
        return self._merged(base, ours, theirs)

    def _chosen(self, known: str) -> Element | None:
        """Give an element that one side removed and that is chosen to be kept all the same."""
        forms = {Side.OURS: self.ours, Side.THEIRS: self.theirs}
        side = self.choices.get((known, WHOLE))
        return forms[side].get(known) if side in forms else None

    def _note(self, known: str, name: str, base: object, ours: object, theirs: object) -> Side:
        """Note a conflict, and give what is chosen in it."""
        self.conflicts.setdefault((known, name), Conflict(known, name, base, ours, theirs))
        return self.choices.get((known, name), Side.OURS)

    def _merged(self, base: Element | None, ours: Element, theirs: Element) -> Element:
        """Merge an element field by field."""
        before = base if type(base) is type(ours) else None
        values, apart = _compared(before, ours, theirs)
        made = replace(ours, **values)
        if isinstance(made, Argument):
            made = self._joined(made, apart, (before, ours, theirs), ENDS)
        elif isinstance(made, Excerpt):
            made = self._joined(made, apart, (before, ours, theirs), PLACE)
        chosen: dict[str, Any] = {}
        for name in apart:
            mine, other = getattr(ours, name), getattr(theirs, name)
            side = self._note(ours.id, name, getattr(before, name, None), mine, other)
            if side is Side.BOTH and name in _SETS:
                chosen[name] = tuple(dict.fromkeys((*mine, *other)))
            elif side is Side.THEIRS:
                chosen[name] = other
        return replace(made, **chosen)

    def _joined(
        self,
        made: Element,
        apart: list[str],
        forms: tuple[Element | None, Element, Element],
        name: str,
    ) -> Element:
        """Settle fields that must fit together; take them off those that stand apart.

        Where they do not fit as merged, a side that stands has all of its own.
        """
        base, ours, theirs = forms
        names = _TOGETHER[name]
        mine = made
        other = replace(made, **{key: getattr(theirs, key) for key in apart if key in names})
        mine = mine if self._fits(mine) else _with(mine, ours, names)
        other = other if self._fits(other) else _with(other, theirs, names)
        if _same(mine, other, names):
            return made
        sides = (_with(ours, mine, names), _with(theirs, other, names))
        theirs_stands = self._note(made.id, name, base, *sides) is Side.THEIRS
        # The place among others is no choice of its own where the others differ.
        along = [key for key in apart if key == "rank"] if name == ENDS else []
        apart[:] = [key for key in apart if key not in (*names, *along)]
        return _with(other, theirs, along) if theirs_stands else mine

    def _fits(self, made: Element) -> bool:
        """Tell whether an element can be: an argument not about itself, a place not reversed."""
        if isinstance(made, Excerpt):
            return _is_place(made.start, made.end)
        assert isinstance(made, Argument)
        known = made.target
        target = self.ours.get(known) or self.theirs.get(known) or self.base.get(known)
        about_claim = isinstance(target, Claim)
        return known not in made.premises and (about_claim or made.stance is Stance.CON)

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
        """Give arguments that undercut each other in a ring one side's ends; give those altered.

        Our arguments with our targets are in no ring, nor are theirs with theirs; so each ring
        has an argument of either that took over a target of the other's.
        """
        altered: list[str] = []
        for ring in self._rings():
            side = self._stands_in(ring)
            for known in ring:
                made, ours, theirs = self.forms[known], self.ours.get(known), self.theirs.get(known)
                if isinstance(ours, Argument) and isinstance(theirs, Argument):
                    form = theirs if side is Side.THEIRS else ours
                    if not _same(made, form, _TOGETHER[ENDS]):
                        self._note(known, ENDS, self.base.get(known), ours, theirs)
                        self.forms[known] = _with(made, form, _TOGETHER[ENDS])
                        altered.append(known)
                    self.stands[known] = side
        return altered

    def _stands_in(self, ring: list[str]) -> Side:
        """Give the side that stands in a ring: theirs where it alone is chosen for any of it.

        An argument can change from theirs to ours with the next ring but never back, so that this
        comes to an end.
        """
        chosen = {self.stands.get(known, self.choices.get((known, ENDS))) for known in ring}
        return Side.THEIRS if chosen - {None} == {Side.THEIRS} else Side.OURS

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


def _compared(
    base: Element | None, ours: Element, theirs: Element
) -> tuple[dict[str, Any], list[str]]:
    """Give what of an element theirs or both have altered, and which fields stand apart."""
    values: dict[str, Any] = {}
    apart: list[str] = []
    for name in (known.name for known in fields(ours)):
        mine, other = getattr(ours, name), getattr(theirs, name)
        before = getattr(base, name, None)
        if mine == other or (base is not None and before == other):
            continue
        if base is not None and before == mine:
            values[name] = other
        elif name in _SETS and (both := _united(before or (), mine, other)) is not None:
            values[name] = both
        else:
            apart.append(name)
    return values, apart


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


def _same(one: Element, other: Element, names: Iterable[str]) -> bool:
    """Tell whether two elements have some fields alike."""
    return all(getattr(one, name) == getattr(other, name) for name in names)


def _with(made: Element, form: Element, names: Iterable[str]) -> Element:
    """Give an element with some fields of another."""
    return replace(made, **{name: getattr(form, name) for name in names})


def _references(element: Element) -> tuple[str, ...]:
    """Give the ids that an element refers to."""
    if isinstance(element, Argument):
        return (*element.premises, element.target)
    if isinstance(element, Claim):
        return element.excerpts
    return (element.source,) if isinstance(element, Excerpt) else ()
