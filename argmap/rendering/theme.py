"""Themes: what colour each role has, read from TOML files.

A theme's file names its base colours under `[colours]` and then, under `[roles]`, which of them
each role takes; a role may also give a colour itself. All roles must be there, unless the file
names a shipped theme as its `base`, whose colours and roles it then has but for its own. The
comments in `resources/themes/light.toml` explain every key.
"""

from __future__ import annotations

import logging
import re
import tomllib
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path
from typing import Any

from argmap.errors import FormatError, InputError
from argmap.files import read_whole
from argmap.rendering.colours import mixed
from argmap.resources import resource

HUES = 8
"""How many colours of groups and tags a theme tells apart; a theme that has fewer repeats them."""

LIMIT = 100_000
"""The most bytes of a theme's file."""

_TINTS = (0.12, 0.15)
_ORDER = ("light", "dark", "contrast", "print")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


@dataclass(frozen=True, slots=True, eq=False)
class Theme:
    """The colours of a picture by their roles, each as `#rrggbb`.

    A stance has a line (its lines, borders and signs) and a fill (its boxes). `sign` is drawn
    upon lines' colours; `premise` is the bracket of linked premises; `focus` the ring around what
    is selected. `groups` are the colours of areas and tags; an area's ground is `tint` of its
    colour over the canvas. In a `mono` theme colours say nothing: dashes and signs say it all.
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
    groups: tuple[str, ...]
    tint: float
    mono: bool = False
    about: str = ""

    def __getitem__(self, role: str) -> str:
        """Give the colour of a role by its name; those of groups are `group3` and `group3_fill`."""
        if role.startswith("group"):
            line = self.groups[int(role[5]) % len(self.groups)]
            return mixed(self.canvas, line, self.tint) if role.endswith("_fill") else line
        return str(getattr(self, role))


_ASIDE = ("name", "dark", "groups", "tint", "mono", "about")
ROLES = tuple(field.name for field in fields(Theme) if field.name not in _ASIDE)
"""The names of all roles that every theme gives a colour."""


@lru_cache(maxsize=1)
def theme_names() -> tuple[str, ...]:
    """Give the names of the themes that ship with the program, light first."""
    names = {path.stem for path in resource("themes").glob("*.toml")}
    known = [name for name in _ORDER if name in names]
    return (*known, *sorted(names.difference(known)))


def load_theme(name_or_path: str | Path) -> Theme:
    """Give a shipped theme by its name, or one of the user's by the path of its file.

    A theme whose colours are hard to tell apart is given all the same; the log warns of it.

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
    theme = read_theme(read_whole(Path(name), LIMIT), name)
    _warn(theme, name)
    return theme


def theme_source(name: str) -> str:
    """Give the text of a shipped theme's file, to begin one's own with."""
    return resource("themes", f"{name}.toml").read_text(encoding="utf-8")


def _warn(theme: Theme, what: str) -> None:
    from argmap.rendering.legibility import faults  # noqa: PLC0415 -- only for one's own themes

    if found := faults(theme):
        more = f" (and {len(found) - 1} more: see `argmap themes {what}`)" if found[1:] else ""
        logging.getLogger("argmap").warning("%s is hard to read: %s%s", what, found[0], more)


@lru_cache(maxsize=16)
def _shipped(name: str) -> Theme:
    path = resource("themes", f"{name}.toml")
    return read_theme(path.read_bytes(), str(path))


def read_theme(data: bytes, what: str) -> Theme:
    """Read a theme from the bytes of its file; `what` names the file in messages."""
    content = _content(data, what)
    colours, roles = _table(content, "colours", what), _table(content, "roles", what)
    for name, colour in colours.items():
        if not _is_colour(colour):
            raise FormatError(f"{what}: the colour {name} is {colour!r}, not of the form #rrggbb")
    dark = content.get("dark", False) is True
    roles = dict(roles)
    groups = roles.pop("groups", None)
    if missing := [role for role in ROLES if role not in roles]:
        raise FormatError(f"{what} gives no colour to the role {missing[0]}")
    if unknown := [role for role in roles if role not in ROLES]:
        raise FormatError(f"{what} names a role that there is not: {unknown[0]}")
    return Theme(
        name=str(content.get("name", Path(what).stem)),
        dark=dark,
        groups=_groups(groups, colours, what, dark=dark),
        tint=_tint(content.get("tint", _TINTS[dark]), what),
        mono=content.get("mono", False) is True,
        about=str(content.get("about", "")),
        **{role: _resolved(role, value, colours, what) for role, value in roles.items()},
    )


def _content(data: bytes, what: str) -> dict[str, Any]:
    """Read the tables of a theme's file, laid over those of the theme it is based on."""
    try:
        content = tomllib.loads(data.decode())
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise FormatError(f"{what} is no TOML file: {error}") from error
    if "base" not in content:
        return content
    base = content.pop("base")
    if base not in theme_names():
        known = ", ".join(theme_names())
        raise FormatError(f"{what} is based on {base!r}, which is no theme; there are {known}")
    under = tomllib.loads(theme_source(base))
    tables = {
        name: {**under[name], **_table({name: {}, **content}, name, what)}
        for name in ("colours", "roles")
    }
    kept: dict[str, Any] = {name: under[name] for name in ("dark", "mono", "tint") if name in under}
    return {**kept, **content, **tables}


def _groups(value: object, colours: dict[str, Any], what: str, *, dark: bool) -> tuple[str, ...]:
    """Give the colours of groups; those of the usual theme where a file has none."""
    if value is None:
        return _shipped("dark" if dark else "light").groups
    if not isinstance(value, list) or not value:
        raise FormatError(f"{what}: the role groups takes a list of colours, not {value!r}")
    return tuple(_resolved("groups", colour, colours, what) for colour in value[:HUES])


def _tint(value: object, what: str) -> float:
    if isinstance(value, int | float) and 0 <= value <= 1:
        return float(value)
    raise FormatError(f"{what}: the tint is {value!r}, not a share from 0 to 1")


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
