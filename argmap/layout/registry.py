"""The engines there are, by name."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from importlib import import_module
from typing import Any, cast

from argmap.errors import LayoutError
from argmap.layout.catalogue import GRAPHVIZ, NETWORKX
from argmap.layout.contract import Engine, Options
from argmap.layout.info import EngineInfo
from argmap.layout.settings import Setting, Value, settled

GROWING = "bands"
"""The engine that goes on from how a map was laid out before an edit."""

_OWN = (
    EngineInfo(
        "bands",
        "Bands",
        "A tidy tree in rows, each claim with its reasons and objections centred below it.",
        "own",
        "bands",
        (
            Setting(
                "exchange", "let siblings change places where this saves crossings", bool, False
            ),
        ),
    ),
    EngineInfo(
        "page",
        "Page",
        "Columns as in a newspaper: leaves under one another, for paper of any shape.",
        "own",
        "page",
        (
            Setting(
                "aspect",
                "the page: a4, a3, a0, a4-portrait, letter, screen, square, free, or its width "
                "for a height of 1",
                str,
                "a4",
            ),
        ),
    ),
    EngineInfo(
        "radial",
        "Radial",
        "The contention in the middle and its debate in rings around it: up to a hundred claims.",
        "own",
        "radial",
    ),
)

_ENGINES = (*_OWN, *NETWORKX, *GRAPHVIZ)


def engines() -> tuple[EngineInfo, ...]:
    """Give all engines, the default first."""
    return _ENGINES


def info(name: str) -> EngineInfo:
    """Give what is known of an engine.

    Raises
    ------
    LayoutError
        If there is none of this name.
    """
    for known in _ENGINES:
        if known.name == name:
            return known
    names = [known.name for known in _ENGINES]
    near = get_close_matches(name.lower(), names, n=2)
    hint = f"did you mean {' or '.join(near)}?" if near else f"there are {', '.join(names)}"
    raise LayoutError(f"there is no layout called “{name}”; {hint}")


def engine(name: str) -> Engine:
    """Load an engine.

    Raises
    ------
    LayoutError
        If there is none of this name.
    """
    found = info(name)
    return cast("Engine", getattr(import_module(f"argmap.layout.{found.module}"), found.name))


def settings(name: str, options: Options) -> dict[str, Any]:
    """Give all settings of an engine: those that options have, and the usual for the rest.

    Raises
    ------
    LayoutError
        If the engine is unknown, or is given a setting that it does not know or that may not be so.
    """
    check_settings(name, options)
    return settled(info(name).settings, options.engine)


def check_settings(name: str, options: Options) -> None:
    """Raise `LayoutError` where an engine is unknown or is given a setting that makes no sense."""
    for key, value in options.engine.items():
        _setting(name, key).checked(value)
    info(name)


def parsed(name: str, texts: Iterable[str]) -> dict[str, Value]:
    """Read settings that were written as `key=value`.

    Raises
    ------
    LayoutError
        If the engine is unknown, does not know a setting, or a value may not be so.
    """
    found: dict[str, Value] = {}
    for text in texts:
        key, equals, value = (part.strip() for part in text.partition("="))
        if not equals:
            raise LayoutError(f"a setting is written key=value, not “{text}”")
        found[key] = _setting(name, key).parsed(value)
    return found


def _setting(name: str, key: str) -> Setting:
    """Give a setting of an engine, or raise `LayoutError`."""
    known = info(name)
    found = known.setting(key)
    if found is None:
        names = ", ".join(setting.name for setting in known.settings)
        hint = f"it knows {names}" if names else "it has none"
        raise LayoutError(f"the layout {name} has no setting “{key}”; {hint}")
    return found
