"""Where boxes stand and lines run: the engines, and the one call that lays a graph out.

Every engine has the shape of a networkx layout, graph in and positions out; `bands` is our own
and the default. `argmap.layout.project` makes the graph of a map.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from argmap.layout.contract import Arrangement, Direction, Graph, Options, Progress
from argmap.layout.info import EngineInfo
from argmap.layout.registry import engines

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

    With `progress`, an engine that takes long for this graph works in a process of its own, so
    that it can be stopped (see `argmap.layout.worker`).

    Raises
    ------
    LayoutError
        If there is no such engine, it cannot serve this graph, or a setting makes no sense.
    CancelledError
        If `progress` answered False.
    """
    from argmap.layout.laying import lay  # noqa: PLC0415

    if progress is not None:
        from argmap.layout import worker  # noqa: PLC0415

        if worker.worthwhile(engine, graph):
            return worker.run(engine, graph, options, progress)
    return lay(graph, engine, options, progress)


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
