"""The map: elements by id, the indexes over them, and the invariants that always hold.

- Every argument has at least one premise, each a claim of the map and none twice, and a target
  that is there and is not among its premises.
- A target that is an argument makes an undercut: its stance is con, and following targets ends
  at a claim.
- Excerpts name a source that is there, claims excerpts that are there. Ids are unique over all
  kinds. Confidence and strength are from 0 to 1. Texts keep to `argmap.model.limits`.
- Circular reasoning is legal.

Where each claim stands in reading is `argmap.model.forest`'s matter.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from argmap.errors import ArgmapError, InvariantError
from argmap.model import checks
from argmap.model.changes import Added, Change, Removed, inverted
from argmap.model.elements import Argument, Claim, Element, Excerpt, MapInfo, Source, Stance
from argmap.model.forest import Forest
from argmap.model.ids import age, new_id


def _order(argument: Argument) -> tuple[str, str]:
    return (argument.rank, argument.id)


class ArgumentMap:
    """A graph of claims and the arguments between them; it changes by `apply` alone."""

    def __init__(self, info: MapInfo | None = None) -> None:
        self._info = info or MapInfo(id=new_id())
        checks.check_info(self._info)
        self._claims: dict[str, Claim] = {}
        self._arguments: dict[str, Argument] = {}
        self._sources: dict[str, Source] = {}
        self._excerpts: dict[str, Excerpt] = {}
        self._on: dict[str, list[Argument]] = {}
        self._from: dict[str, list[str]] = {}
        self._users: dict[str, set[str]] = {}
        self._reasons = 0
        self._forest = Forest(self)
        self._tables: dict[type[Element], dict[str, Any]] = {
            Claim: self._claims,
            Argument: self._arguments,
            Source: self._sources,
            Excerpt: self._excerpts,
        }
        self.claims: Mapping[str, Claim] = MappingProxyType(self._claims)
        self.arguments: Mapping[str, Argument] = MappingProxyType(self._arguments)
        self.sources: Mapping[str, Source] = MappingProxyType(self._sources)
        self.excerpts: Mapping[str, Excerpt] = MappingProxyType(self._excerpts)

    @classmethod
    def of(cls, elements: Iterable[Element]) -> ArgumentMap:
        """Build a map from all its elements, in any order.

        Raises
        ------
        InvariantError
            If they do not make a map.
        TextError
            If a text holds what a map cannot keep.
        """
        infos: list[MapInfo] = []
        changes: list[Change] = []
        for element in elements:
            if isinstance(element, MapInfo):
                infos.append(element)
            else:
                changes.append(Added(element))
        if len(infos) > 1:
            raise InvariantError("a map has one description, not several")
        made = cls(*infos)
        made.apply(changes)
        return made

    # -- what it holds ---------------------------------------------------------------------

    @property
    def info(self) -> MapInfo:
        """What is said of the map as a whole."""
        return self._info

    def get(self, element_id: str) -> Element | None:
        """Give the element with this id, of whatever kind, or None."""
        if element_id == self._info.id:
            return self._info
        for table in self._tables.values():
            if found := table.get(element_id):
                return found  # type: ignore[no-any-return]
        return None

    def elements(self) -> Iterator[Element]:
        """Give the info, then sources, excerpts, claims and arguments, each kind by id."""
        yield self._info
        tables: tuple[dict[str, Any], ...]
        tables = (self._sources, self._excerpts, self._claims, self._arguments)
        for table in tables:
            for element_id in sorted(table):
                yield table[element_id]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ArgumentMap):
            return NotImplemented
        return self._info == other._info and self._tables == other._tables

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        counts = f"{len(self._claims)} claims, {len(self._arguments)} arguments"
        return f"<ArgumentMap {self._info.title!r}: {counts}>"

    def copy(self) -> ArgumentMap:
        """Give a map of the same elements that changes by itself."""
        return ArgumentMap.of(self.elements())

    # -- how things hang together ----------------------------------------------------------

    def arguments_on(self, target_id: str) -> tuple[Argument, ...]:
        """Give the arguments for and against a claim or an argument, in the author's order."""
        return tuple(self._on.get(target_id, ()))

    def arguments_from(self, claim_id: str) -> tuple[Argument, ...]:
        """Give the arguments that use a claim as a premise, in the order they were made."""
        return tuple(self._arguments[known] for known in self._from.get(claim_id, ()))

    def arguments_between(self, premise: str, target: str) -> list[Argument]:
        """Give the arguments whose only premise is one claim and whose target another."""
        onto, used = self._on.get(target, ()), self._from.get(premise, ())
        if len(used) < len(onto):
            onto = [a for a in map(self._arguments.__getitem__, used) if a.target == target]
        return [argument for argument in onto if argument.premises == (premise,)]

    def place(self, argument_id: str) -> int:
        """Give an argument's place among those on its target, contradictions not counted."""
        argument = self._arguments[argument_id]
        target, key = argument.target, _order(argument)
        halves = self._forest.halves_on(target)
        before = sum(_order(self._arguments[half]) < key for half in halves)
        return bisect_left(self._on[target], key, key=_order) - before

    def users(self, element_id: str) -> tuple[str, ...]:
        """Give the ids of what refers to an excerpt (claims) or to a source (excerpts), sorted."""
        return tuple(sorted(self._users.get(element_id, ())))

    def target_claim(self, argument: Argument) -> str:
        """Give the claim that an argument bears on in the end, through what it undercuts."""
        while argument.target in self._arguments:
            argument = self._arguments[argument.target]
        return argument.target

    def is_contradiction(self, argument_id: str) -> bool:
        """Tell whether an argument is one half of a contradiction.

        Two con arguments with one premise each, aimed at each other's premise, are one
        contradiction as long as neither is undercut.
        """
        return self._forest.is_half(argument_id)

    def rivals(self, argument_id: str) -> tuple[Argument, ...]:
        """Give the other half of a contradiction, nothing for any other argument.

        They are several only where the same objection was made twice.
        """
        return tuple(self._forest.rivals(self._arguments[argument_id]))

    @property
    def reason_count(self) -> int:
        """How many of the arguments are reasons."""
        return self._reasons

    def contradictions(self) -> tuple[tuple[str, str], ...]:
        """Give each pair of claims that contradict each other once, the smaller id first."""
        return self._forest.contradictions()

    def home(self, claim_id: str) -> Argument | None:
        """Give the argument that a claim hangs under, or None for a root."""
        found = self._forest.home(claim_id)
        return None if found is None else self._arguments[found]

    def roots(self) -> tuple[str, ...]:
        """Give the ids of the claims that head the map, in the author's order."""
        return self._forest.roots()

    def root_position(self, claim_id: str) -> int:
        """Give the place of a root among the roots, from 0."""
        return self._forest.root_position(claim_id)

    # -- how it changes --------------------------------------------------------------------

    def apply(self, changes: Iterable[Change]) -> None:
        """Carry out all of the changes, or none.

        Raises
        ------
        InvariantError
            If a change does not fit the map or would leave it broken.
        TextError
            If a text holds what a map cannot keep.
        """
        done: list[Change] = []
        try:
            for change in changes:
                self._carry_out(change)
                done.append(change)
            checks.check_changes(self, done)
        except ArgmapError:
            for change in inverted(done):
                self._carry_out(change)
            raise
        self._forest.follow(done)

    def _carry_out(self, change: Change) -> None:
        if isinstance(change, Added):
            checks.check_new(self, change.element)
            self._put(change.element)
        elif isinstance(change, Removed):
            checks.check_present(self, change.element)
            self._take(change.element)
        else:
            checks.check_update(self, change.before, change.after)
            if isinstance(change.after, MapInfo):
                self._info = change.after
            else:
                self._unindex(change.before)
                self._put(change.after)

    def _put(self, element: Element) -> None:
        """Keep an element, in the place of its former form if there is one, and index it."""
        self._tables[type(element)][element.id] = element
        if isinstance(element, Argument):
            self._reasons += element.stance is Stance.PRO
            insort(self._on.setdefault(element.target, []), element, key=_order)
            for premise in element.premises:
                insort(self._from.setdefault(premise, []), element.id, key=age)
        else:
            for used in _references(element):
                self._users.setdefault(used, set()).add(element.id)

    def _take(self, element: Element) -> None:
        del self._tables[type(element)][element.id]
        self._unindex(element)

    def _unindex(self, element: Element) -> None:
        if isinstance(element, Argument):
            self._reasons -= element.stance is Stance.PRO
            row = self._on[element.target]
            del row[bisect_left(row, _order(element), key=_order)]
            if not row:
                del self._on[element.target]
            for premise in element.premises:
                _discard(self._from, premise, element.id)
        else:
            for used in _references(element):
                _discard(self._users, used, element.id)


def _references(element: Element) -> tuple[str, ...]:
    """Give the ids of the excerpts or the source that a claim or an excerpt refers to."""
    if isinstance(element, Claim):
        return element.excerpts
    return (element.source,) if isinstance(element, Excerpt) else ()


def _discard(index: dict[str, Any], key: str, value: str) -> None:
    """Take an id out of an index, and its key with the last one."""
    found = index[key]
    found.remove(value)
    if not found:
        del index[key]


def checked(elements: Iterable[Element], what: str) -> ArgumentMap:
    """Build a map from elements that were read from `what`, and say so where they make none."""
    try:
        return ArgumentMap.of(elements)
    except ArgmapError as error:
        raise InvariantError(f"{what} does not hold together: {error}") from error
