"""Changes: the smallest things that can happen to a map, each with its inverse.

All that a person does becomes a `Step`: a label in words and the changes that carry it out. A
step undone is its changes inverted, last first; nothing else in the program alters a map.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from argmap.model.elements import Argument, Claim, Element


@dataclass(frozen=True, slots=True)
class Added:
    """An element came into the map."""

    element: Element

    @property
    def inverse(self) -> Removed:
        """The change that takes this one back."""
        return Removed(self.element)


@dataclass(frozen=True, slots=True)
class Removed:
    """An element left the map."""

    element: Element

    @property
    def inverse(self) -> Added:
        """The change that takes this one back."""
        return Added(self.element)


@dataclass(frozen=True, slots=True)
class Updated:
    """An element took another form under the same id."""

    before: Element
    after: Element

    @property
    def inverse(self) -> Updated:
        """The change that takes this one back."""
        return Updated(self.after, self.before)


Change: TypeAlias = Added | Removed | Updated
Changes: TypeAlias = tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One thing a person did: its label in words, and its changes in order.

    `focus` holds the ids of the claims (or arguments) that a view selects afterwards.
    """

    label: str
    changes: Changes
    focus: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.changes)


def subject(change: Change) -> Element:
    """Give the element that a change is about, in its last form."""
    return change.after if isinstance(change, Updated) else change.element


def claims_of(changes: Iterable[Change]) -> tuple[str, ...]:
    """Give the claims that changes are about, on their own account or as parts of arguments."""
    claims: dict[str, None] = {}
    for change in changes:
        element = subject(change)
        if isinstance(element, Claim):
            claims[element.id] = None
        elif isinstance(element, Argument):
            claims.update(dict.fromkeys(element.premises))
            if isinstance(change, Removed):
                claims[element.target] = None
            elif isinstance(change, Updated):
                assert isinstance(change.before, Argument)
                claims.update(dict.fromkeys(change.before.premises))
    return tuple(claims)


@dataclass(frozen=True, slots=True)
class Net:
    """What changes come to for one element: its first form and its last, None where it is not."""

    before: Element | None
    after: Element | None

    @property
    def kind(self) -> type[Element]:
        """The kind of the element."""
        return type(self.after if self.after is not None else self.before)  # type: ignore[return-value]

    @property
    def change(self) -> Change | None:
        """The one change that comes to the same; None where nothing has changed."""
        if self.before is None:
            return None if self.after is None else Added(self.after)
        if self.after is None:
            return Removed(self.before)
        return None if self.before == self.after else Updated(self.before, self.after)


def net(changes: Iterable[Change]) -> list[Net]:
    """Give what changes come to, each element once, in the order of their first mention."""
    first: dict[str, Element | None] = {}
    last: dict[str, Element | None] = {}
    for change in changes:
        element = subject(change)
        before = None if isinstance(change, Added) else _before(change)
        first.setdefault(element.id, before)
        last[element.id] = None if isinstance(change, Removed) else element
    return [
        Net(before, last[known])
        for known, before in first.items()
        if before is not None or last[known] is not None
    ]


def _before(change: Removed | Updated) -> Element:
    return change.before if isinstance(change, Updated) else change.element


def merged(changes: Iterable[Change]) -> Changes:
    """Give changes that lead to the same map with each element changed once."""
    return tuple(change for item in net(changes) if (change := item.change) is not None)


def inverted(changes: Iterable[Change]) -> Changes:
    """Give the changes that undo `changes`, last first."""
    return tuple(change.inverse for change in reversed(tuple(changes)))
