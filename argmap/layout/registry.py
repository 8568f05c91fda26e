"""The engines there are, by name."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from importlib import import_module
from typing import cast

from argmap.errors import LayoutError
from argmap.layout.contract import Engine, Options


@dataclass(frozen=True, slots=True)
class EngineInfo:
    """What is told of an engine before it is loaded.

    `kind` is "bands" for our own and "networkx" for networkx's; `settings` are the keys that it
    knows in `Options.engine`.
    """

    name: str
    title: str
    about: str
    kind: str
    settings: tuple[str, ...] = ()


_ENGINES = (
    EngineInfo(
        "bands",
        "Bands",
        "A tidy tree in rows, each claim with its reasons and objections centred below it.",
        "bands",
        ("exchange",),
    ),
    EngineInfo(
        "bfs",
        "Breadth first",
        "Layers by the shortest way to a contention.",
        "networkx",
    ),
    EngineInfo(
        "multipartite",
        "Layers",
        "Layers by depth in the debate, each spread evenly.",
        "networkx",
    ),
    EngineInfo(
        "circular",
        "Circle",
        "All claims on one circle, branches side by side.",
        "networkx",
    ),
    EngineInfo(
        "shell",
        "Shells",
        "Circles around the contentions, one for each depth.",
        "networkx",
        ("rotate",),
    ),
    EngineInfo(
        "spiral",
        "Spiral",
        "One line that winds outwards from the first contention.",
        "networkx",
        ("resolution", "equidistant"),
    ),
)


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
    module = import_module(
        f"argmap.layout.{'bands' if found.kind == 'bands' else 'networkx_layouts'}"
    )
    return cast("Engine", getattr(module, found.name))


def check_settings(name: str, options: Options) -> None:
    """Raise `LayoutError` where an engine is unknown or is given a setting it does not know."""
    known = info(name).settings
    for key in options.engine:
        if key not in known:
            hint = f"it knows {', '.join(known)}" if known else "it has none"
            raise LayoutError(f"the layout {name} has no setting “{key}”; {hint}")
