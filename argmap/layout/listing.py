"""The engines as a list for a person to read: by kind, with settings and what is missing."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from argmap.layout.info import EngineInfo
from argmap.layout.registry import engines

_KINDS = {"own": "Our own", "networkx": "networkx", "graphviz": "Graphviz"}
_NAME = 14
_WIDTH = 100


def lines(only: str = "") -> Iterator[str]:
    """Give the lines of the list, or of one engine's entry alone."""
    shown = [engine for engine in engines() if only in ("", engine.name)]
    for kind in dict.fromkeys(engine.kind for engine in shown):
        yield _KINDS.get(kind, kind)
        for engine in shown:
            if engine.kind == kind:
                yield from _entry(engine)
        yield ""


def _entry(engine: EngineInfo) -> Iterator[str]:
    about = f"{engine.title}. {engine.about}"
    yield from _indented(f"  {engine.name:{_NAME}} ", about)
    if said := engine.missing:
        yield from _indented(" " * (_NAME + 3), f"Not available: {said}.")
    for setting in engine.settings:
        text = f"{setting.about} ({setting.span})"
        yield from _indented(f"{'':{_NAME + 3}}{f'{setting.name}={setting.told}':22} ", text)


def _indented(first: str, text: str) -> Iterator[str]:
    """Give a text in lines, behind `first` and below it."""
    for at, part in enumerate(wrap(text, _WIDTH - len(first)) or [""]):
        yield f"{first if not at else ' ' * len(first)}{part}"
