"""Argmap: map a debate as claims, the reasons and objections between them, and their sources.

```python
import argmap

debate = argmap.read("debate.argmap")            # or .argmap.json, or an indented outline
for line in argmap.reading_order(debate):
    print(line.number, debate.claims[line.claim].text)
argmap.export(debate, "debate.svg", theme="dark", legend=True)

with argmap.open("debate.argmap") as session:    # every step is saved, and can be undone
    top = session.map.roots()[0]
    session.apply(argmap.edits.add_reason(session.map, top, "It has been tried."))
```

All names here are imported when they are used, so that `import argmap` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from argmap.errors import ArgmapError
    from argmap.layout import bands_layout, lay_out
    from argmap.maps import read, write
    from argmap.model import edits
    from argmap.model.changes import Step
    from argmap.model.elements import Argument, Claim, Excerpt, MapInfo, Source, Stance
    from argmap.model.graph import from_networkx, to_networkx
    from argmap.model.map import ArgumentMap
    from argmap.model.reading import numbers, reading_order
    from argmap.rendering.export import export
    from argmap.session import Session
    from argmap.storage.jsonform import dumps, loads

    open = Session.open  # noqa: A001 - the name that the file verb has everywhere

_HOMES = {
    "ArgmapError": "argmap.errors",
    "Argument": "argmap.model.elements",
    "ArgumentMap": "argmap.model.map",
    "Claim": "argmap.model.elements",
    "Excerpt": "argmap.model.elements",
    "MapInfo": "argmap.model.elements",
    "Session": "argmap.session",
    "Source": "argmap.model.elements",
    "Stance": "argmap.model.elements",
    "Step": "argmap.model.changes",
    "bands_layout": "argmap.layout",
    "dumps": "argmap.storage.jsonform",
    "export": "argmap.rendering.export",
    "from_networkx": "argmap.model.graph",
    "lay_out": "argmap.layout",
    "loads": "argmap.storage.jsonform",
    "numbers": "argmap.model.reading",
    "read": "argmap.maps",
    "reading_order": "argmap.model.reading",
    "to_networkx": "argmap.model.graph",
    "write": "argmap.maps",
}
"""Where each public name is at home."""

__all__ = [
    "ArgmapError",
    "Argument",
    "ArgumentMap",
    "Claim",
    "Excerpt",
    "MapInfo",
    "Session",
    "Source",
    "Stance",
    "Step",
    "__version__",
    "bands_layout",
    "dumps",
    "edits",
    "export",
    "from_networkx",
    "lay_out",
    "loads",
    "numbers",
    "open",
    "read",
    "reading_order",
    "to_networkx",
    "write",
]


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used."""
    if name == "open":
        found: Any = import_module("argmap.session").Session.open
    elif name == "edits":
        found = import_module("argmap.model.edits")
    elif name in _HOMES:
        found = getattr(import_module(_HOMES[name]), name)
    else:
        raise AttributeError(f"module 'argmap' has no attribute {name!r}")
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted(__all__)
