"""Where boxes stand and lines run: the engines, and the one call that lays a graph out.

Every engine has the shape of a networkx layout, graph in and positions out; `bands` is our own
and the default. `argmap.layout.project` makes the graph of a map.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from argmap.layout.contract import Arrangement, Direction, Graph, Options, Progress
from argmap.layout.registry import EngineInfo, engines

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from argmap.layout.contract import Point

__all__ = ["Direction", "EngineInfo", "Options", "bands_layout", "engines", "lay_out"]


def lay_out(
    graph: Graph,
    engine: str = "bands",
    options: Options | None = None,
    progress: Progress | None = None,
) -> Arrangement:
    """Lay a graph out by the engine of this name.

    Raises
    ------
    LayoutError
        If there is no such engine, or it cannot serve this graph.
    CancelledError
        If `progress` answered False.
    """
    from argmap.layout import registry  # noqa: PLC0415

    options = options or Options()
    options = replace(options, direction=Direction.named(options.direction))
    registry.check_settings(engine, options)
    lay = registry.engine(engine)
    if not graph.boxes:
        return Arrangement({}, {})
    return lay(graph, options, progress)


def bands_layout(
    G: Any,  # noqa: N803
    roots: Iterable[object] | None = None,
    *,
    direction: str = "down",
    options: Options | None = None,
) -> dict[Any, Point]:
    """Give positions for any networkx graph by our own engine (see `argmap.layout.nx_bands`)."""
    from argmap.layout.nx_bands import bands_layout as lay  # noqa: PLC0415

    return lay(G, roots, direction=direction, options=options)
