"""Changes: the smallest things that can happen to a map, each with its inverse.

All that a person does becomes a `Step`: a label in words and the changes that carry it out. A
step undone is its changes inverted, last first; nothing else in the program alters a map.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from argmap.model.elements import Element


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


def inverted(changes: Iterable[Change]) -> Changes:
    """Give the changes that undo `changes`, last first."""
    return tuple(change.inverse for change in reversed(tuple(changes)))
