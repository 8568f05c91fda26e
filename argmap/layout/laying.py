"""Laying a graph out in this process, by the name of an engine."""

from __future__ import annotations

from dataclasses import replace

from argmap.layout import registry
from argmap.layout.contract import Arrangement, Direction, Graph, Options, Progress
from argmap.layout.mirror import mirrored, mirrored_pins


def lay(
    graph: Graph, engine: str, options: Options | None, progress: Progress | None
) -> Arrangement:
    """Lay a graph out; see `argmap.layout.lay_out`."""
    options = options or Options()
    options = replace(options, direction=Direction.named(options.direction))
    registry.check_settings(engine, options)
    laid = registry.engine(engine)
    if not graph.boxes:
        return Arrangement({}, {})
    if options.mirror and options.direction in (Direction.DOWN, Direction.UP):
        return mirrored(laid(mirrored_pins(graph), options, progress))
    return laid(graph, options, progress)
