"""The record of a preference: what it is called, why it is there, what it can be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from argmap.ui.settings import Settings

if TYPE_CHECKING:
    from argmap.ui.window import Window

Value: TypeAlias = str | bool | int
Apply: TypeAlias = Callable[["Window"], None]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few values: each as it is kept, and as it is shown."""

    options: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Switch:
    """On or off."""


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number between two others, in some unit, that goes up and down by steps."""

    least: int
    most: int
    unit: str
    step: int = 1


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder, by its path; empty where it is left to us, and then `shown`."""

    shown: str


Kind: TypeAlias = Choice | Switch | Number | Folder


def later(_window: Window) -> None:
    """Do nothing: whoever needs the preference reads it when it is needed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preference:
    """One thing that people rightly want differently.

    `id` is the name it is kept under in the settings; `why` says in a sentence or two what it is
    good for; `section` is the heading it stands under. `apply` has a window follow the settings.
    """

    id: str
    section: str
    title: str
    why: str
    kind: Kind
    default: Value
    apply: Apply = later

    def value(self, settings: Settings) -> Value:
        """Give what is preferred; the default where what is kept is nothing that it can be."""
        match self.kind:
            case Switch():
                return settings.flag(self.id, default=bool(self.default))
            case Number(least, most):
                found = settings.number(self.id, float(self.default))
                return round(found) if least <= found <= most else int(self.default)
            case Choice(options):
                text = settings.text(self.id, str(self.default))
                return text if text in dict(options) else str(self.default)
            case Folder():
                return settings.text(self.id, str(self.default))

    def keep(self, settings: Settings, value: Value) -> None:
        """Keep what is preferred; the default is kept by forgetting all else."""
        if value == self.default:
            settings.forget(self.id)
        else:
            settings.remember(self.id, value)
        settings.save()
