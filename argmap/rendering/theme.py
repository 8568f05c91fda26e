"""Themes: what colour each role has, read from TOML files.

A theme's file names its base colours under `[colours]` and then, under `[roles]`, which of them
each role takes; a role may also give a colour itself. All roles must be there.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path
from typing import Any

from argmap.errors import FormatError, InputError
from argmap.files import read_whole
from argmap.resources import resource

_LIMIT = 100_000
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


@dataclass(frozen=True, slots=True, eq=False)
class Theme:
    """The colours of a picture by their roles, each as `#rrggbb`.

    A stance has a line (its lines, borders and signs) and a fill (its boxes). `sign` is drawn
    upon lines' colours; `premise` is the bracket of linked premises; `focus` the ring around what
    is selected.
    """

    name: str
    dark: bool
    canvas: str
    panel: str
    text: str
    muted: str
    border: str
    focus: str
    contention_line: str
    contention_fill: str
    free_line: str
    free_fill: str
    support_line: str
    support_fill: str
    attack_line: str
    attack_fill: str
    undercut_line: str
    undercut_fill: str
    premise_line: str
    premise_fill: str
    sign: str
    error: str
    warning: str
    ok: str
    highlight: str

    def __getitem__(self, role: str) -> str:
        """Give the colour of a role by its name."""
        return str(getattr(self, role))


ROLES = tuple(field.name for field in fields(Theme) if field.name not in ("name", "dark"))
"""The names of all roles."""


@lru_cache(maxsize=1)
def theme_names() -> tuple[str, ...]:
    """Give the names of the themes that ship with the program, light first."""
    names = sorted(path.stem for path in resource("themes").glob("*.toml"))
    return tuple(sorted(names, key=lambda name: (name != "light", name)))


def load_theme(name_or_path: str | Path) -> Theme:
    """Give a shipped theme by its name, or one of the user's by the path of its file.

    Raises
    ------
    InputError
        If there is no such theme or its file cannot be read.
    FormatError
        If the file is no theme: a role is missing or unknown, a colour is none.
    """
    name = str(name_or_path)
    if name in theme_names():
        return _shipped(name)
    if not name.endswith(".toml"):
        known = ", ".join(theme_names())
        raise InputError(f"there is no theme “{name}”; there are {known}, or give a .toml file")
    return read_theme(read_whole(Path(name), _LIMIT), name)


@lru_cache(maxsize=16)
def _shipped(name: str) -> Theme:
    path = resource("themes", f"{name}.toml")
    return read_theme(path.read_bytes(), str(path))


def read_theme(data: bytes, what: str) -> Theme:
    """Read a theme from the bytes of its file; `what` names the file in messages."""
    try:
        content = tomllib.loads(data.decode())
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise FormatError(f"{what} is no TOML file: {error}") from error
    colours, roles = _table(content, "colours", what), _table(content, "roles", what)
    for name, colour in colours.items():
        if not _is_colour(colour):
            raise FormatError(f"{what}: the colour {name} is {colour!r}, not of the form #rrggbb")
    if missing := [role for role in ROLES if role not in roles]:
        raise FormatError(f"{what} gives no colour to the role {missing[0]}")
    if unknown := [role for role in roles if role not in ROLES]:
        raise FormatError(f"{what} names a role that there is not: {unknown[0]}")
    return Theme(
        name=str(content.get("name", Path(what).stem)),
        dark=bool(content.get("dark", False)),
        **{role: _resolved(role, value, colours, what) for role, value in roles.items()},
    )


def _table(content: dict[str, Any], name: str, what: str) -> dict[str, Any]:
    table = content.get(name)
    if not isinstance(table, dict):
        raise FormatError(f"{what} is no theme: it has no table [{name}]")
    return table


def _resolved(role: str, value: object, colours: dict[str, Any], what: str) -> str:
    """Give the colour a role takes: one of its own, or a base colour by name."""
    colour = colours.get(value, value) if isinstance(value, str) else value
    if not _is_colour(colour):
        raise FormatError(f"{what}: the role {role} takes the colour {value!r}, which is not there")
    return str(colour).upper()


def _is_colour(value: object) -> bool:
    return isinstance(value, str) and _COLOUR.fullmatch(value) is not None
