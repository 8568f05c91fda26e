"""Laying a graph out in this process, by the name of an engine."""

from __future__ import annotations

from dataclasses import replace

from argmap.layout import registry
from argmap.layout.contract import Arrangement, Direction, Engine, Graph, Options, Progress
from argmap.layout.legible import legible
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
        return mirrored(_laid(laid, engine, mirrored_pins(graph), options, progress))
    return _laid(laid, engine, graph, options, progress)


def _laid(
    laid: Engine, engine: str, graph: Graph, options: Options, progress: Progress | None
) -> Arrangement:
    made = laid(graph, options, progress)
    return made if engine == registry.GROWING else legible(graph, made)
