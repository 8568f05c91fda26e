"""The foreign formats there are, by name and by the end of a file's name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from argmap.errors import InputError
from argmap.interchange.outline import read_outline_file, write_outline
from argmap.model.map import ArgumentMap


@dataclass(frozen=True, slots=True)
class FormatInfo:
    """A format: its name, what a person calls it, and what can be done with it.

    `suffixes` are ends of file names, in lower case, dot included.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    read: Callable[[Path], ArgumentMap] | None = None
    write: Callable[[ArgumentMap], str] | None = None

    @property
    def reads(self) -> bool:
        """Whether maps can be read from it."""
        return self.read is not None

    @property
    def writes(self) -> bool:
        """Whether maps can be written in it."""
        return self.write is not None


_FORMATS = (
    FormatInfo(
        "outline", "Indented outline", (".txt", ".outline"), read_outline_file, write_outline
    ),
)


def formats() -> tuple[FormatInfo, ...]:
    """Give all foreign formats."""
    return _FORMATS


def format_of(path: Path, name: str | None = None) -> FormatInfo | None:
    """Give the format of this name, or the one a file's name ends as; None where there is none.

    Raises
    ------
    InputError
        If there is no format of this name.
    """
    if name is not None:
        for known in _FORMATS:
            if known.name == name:
                return known
        names = ", ".join(known.name for known in _FORMATS)
        raise InputError(f"there is no format {name!r}; there are {names}")
    ending = path.name.lower()
    return next((known for known in _FORMATS if ending.endswith(known.suffixes)), None)
