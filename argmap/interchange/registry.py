"""The foreign formats there are, by name and by the end of a file's name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from argmap.errors import InputError
from argmap.interchange.outline import read_outline_file, write_outline
from argmap.interchange.pictures import carried, picture_kind
from argmap.model.map import ArgumentMap


@dataclass(frozen=True, slots=True)
class FormatInfo:
    """A format: its name, what a person calls it, and what can be done with it.

    `suffixes` are ends of file names, in lower case, dot included. `carried` gives the text form
    of the map that a picture holds; whoever calls it makes a map of that.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    read: Callable[[Path], ArgumentMap] | None = None
    write: Callable[[ArgumentMap], str] | None = None
    carried: Callable[[Path], bytes] | None = None

    @property
    def reads(self) -> bool:
        """Whether maps can be read from it."""
        return self.read is not None or self.carried is not None

    @property
    def writes(self) -> bool:
        """Whether maps can be written in it."""
        return self.write is not None


_FORMATS = (
    FormatInfo(
        "outline", "Indented outline", (".txt", ".outline"), read_outline_file, write_outline
    ),
)
_PICTURES = {
    kind: FormatInfo(kind, title, (f".{kind}",), carried=partial(carried, kind=kind))
    for kind, title in (
        ("png", "PNG picture with the map inside"),
        ("svg", "SVG drawing with the map inside"),
        ("pdf", "PDF document with the map inside"),
        ("webp", "WebP picture with the map inside"),
    )
}


def formats() -> tuple[FormatInfo, ...]:
    """Give all foreign formats."""
    return _FORMATS


def pictures() -> tuple[FormatInfo, ...]:
    """Give the kinds of pictures that may hold a map."""
    return tuple(_PICTURES.values())


def picture_of(path: Path) -> FormatInfo | None:
    """Give the kind of picture that a file is, told by its content; None where it is none."""
    kind = picture_kind(path)
    return None if kind is None else _PICTURES[kind]


def format_of(path: Path, name: str | None = None) -> FormatInfo | None:
    """Give the format of this name, or the one a file's name ends as; None where there is none.

    Pictures are found by their name alone, since their content tells them (see `picture_of`).

    Raises
    ------
    InputError
        If there is no format of this name.
    """
    if name is not None:
        everything = (*_FORMATS, *_PICTURES.values())
        for known in everything:
            if known.name == name:
                return known
        names = ", ".join(known.name for known in everything)
        raise InputError(f"there is no format {name!r}; there are {names}")
    ending = path.name.lower()
    return next((known for known in _FORMATS if ending.endswith(known.suffixes)), None)
