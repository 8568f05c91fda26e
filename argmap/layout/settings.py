"""The settings of engines: what each is called, what it may be, and what it is if nobody says.

A setting comes as a value (from code) or as text (from a command line); either way a person is told
in words what it may be.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import inf, isfinite

from argmap.errors import LayoutError

Value = bool | int | float | str | None

_YES = ("yes", "true", "on", "1")
_NO = ("no", "false", "off", "0")
_AUTO = ("auto", "none", "")


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting of an engine.

    Parameters
    ----------
    name, about
        What it is called in `Options.engine`, and what it does, in a few words.
    kind
        `bool`, `int`, `float` or `str`.
    usual
        What it is where nobody says; None: the engine chooses by itself.
    least, most
        The range of a number, both included.
    choices
        The words it may be.
    """

    name: str
    about: str
    kind: type[bool] | type[int] | type[float] | type[str]
    usual: Value
    least: float = -inf
    most: float = inf
    choices: tuple[str, ...] = ()

    @property
    def range(self) -> str:
        """What it may be, in words."""
        if self.kind is bool:
            said = "yes or no"
        elif self.choices:
            said = f"one of {', '.join(self.choices)}"
        elif self.kind is str:
            said = "a word"
        else:
            said = "a whole number" if self.kind is int else "a number"
            if isfinite(self.least) and isfinite(self.most):
                said += f" from {self.least:g} to {self.most:g}"
            elif isfinite(self.least):
                said += f" of {self.least:g} or more"
            elif isfinite(self.most):
                said += f" of {self.most:g} or less"
        return f"{said}, or auto" if self.usual is None else said

    @property
    def span(self) -> str:
        """What it may be, as short as can be."""
        if self.kind in (bool, str):
            said = "yes or no" if self.kind is bool else ", ".join(self.choices) or "a word"
        else:
            said = f"{self.least:,g} to {self.most:,g}"
        return f"{said}, auto" if self.usual is None else said

    @property
    def told(self) -> str:
        """What it is where nobody says, in words."""
        if isinstance(self.usual, bool):
            return "yes" if self.usual else "no"
        if isinstance(self.usual, int | float):
            return f"{self.usual:g}"
        return "auto" if self.usual is None else self.usual

    def checked(self, value: object) -> Value:
        """Give a value as what the engine takes.

        Raises
        ------
        LayoutError
            If it may not be this.
        """
        if value is None and self.usual is None:
            return None
        found = _as_text(self, value) if isinstance(value, str) else _as_value(self, value)
        if isinstance(found, str) and self.choices and found not in self.choices:
            found = None
        if found is None or (
            isinstance(found, int | float)
            and not isinstance(found, bool)
            and not self.least <= found <= self.most
        ):
            raise LayoutError(f"the setting {self.name} must be {self.range}, not {value!r}")
        return found

    def parsed(self, text: str) -> Value:
        """Give the value that a text stands for: `checked`, but "auto" and "" are None."""
        return self.checked(None if self.usual is None and text.lower() in _AUTO else text)


def _as_value(setting: Setting, value: object) -> Value:
    """Give a value of the setting's kind, or None."""
    if setting.kind is bool:
        return value if isinstance(value, bool) else None
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        return None
    if setting.kind is int:
        return int(value) if value == int(value) else None
    if setting.kind is str:
        return f"{value:g}"  # such as an aspect, which may be a word as well
    return float(value)


def _as_text(setting: Setting, text: str) -> Value:
    """Give what a text says, or None."""
    text = text.strip()
    if setting.kind is str:
        return text
    if setting.kind is bool:
        return True if text.lower() in _YES else False if text.lower() in _NO else None
    try:
        return _as_value(setting, int(text) if setting.kind is int else float(text))
    except ValueError:
        return None


def settled(settings: tuple[Setting, ...], wished: Mapping[str, object]) -> dict[str, Value]:
    """Give all settings: what is wished, and the usual for the rest."""
    return {
        setting.name: setting.checked(wished[setting.name])
        if setting.name in wished
        else setting.usual
        for setting in settings
    }
