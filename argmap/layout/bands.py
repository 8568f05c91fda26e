"""Bands, our own engine: a tidy tree in rows, with every other line led around the boxes.

Each depth of the debate is one row. A claim is centred over its reasons and objections; linked
premises stand close together under one bracket, an undercut beside what it undercuts. A claim that
is used again stands at its home, and its other lines run through the gaps. The first contention
has the middle of its outer edge at the origin, so that pins keep their meaning when a map grows.
"""

from __future__ import annotations

from argmap.layout.contract import Arrangement, Graph, Options, Progress
from argmap.layout.curves import extent
from argmap.layout.drawing import Drawing
from argmap.layout.exchange import exchange
from argmap.layout.frame import Frame
from argmap.layout.orient import curve_out, is_level, pin_in, place_out, route_out
from argmap.layout.progress import report, stage
from argmap.layout.routes import draw_routes
from argmap.layout.tidy import Gaps, tidy
from argmap.layout.trees import trees_of

_LEVEL = 1.9
"""How many times wider the room between rows is where words lie along the lines in it."""


def bands(graph: Graph, options: Options, progress: Progress | None = None) -> Arrangement:
    """Lay a graph out in bands.

    Boxes without a pin never overlap; a pinned box stands where it was put, and the others stay
    where they would be. `options.engine["exchange"]` lets arguments on one claim change places
    where this saves crossings; without it the author's order is kept.

    Raises
    ------
    CancelledError
        If `progress` answered False.
    """
    report(progress, 0.0)
    trees = trees_of(graph)
    report(progress, 0.1)
    level = is_level(options.direction)
    widths = [box.height if level else box.width for box in graph.boxes]
    heights = [box.width if level else box.height for box in graph.boxes]
    count = len(graph.boxes)
    gaps, gap = measures(options)
    if options.engine.get("exchange"):
        exchange(trees, widths, heights, (gaps, gap))
    across = tidy(trees, widths, gaps, stage(progress, 0.1, 0.5, count))
    pins = {
        place: pin_in(options.direction, box.pin)
        for place, box in enumerate(graph.boxes)
        if box.pin is not None
    }
    frame = Frame(trees, across, (widths, heights), pins, gap, level=level)
    drawing = draw_routes(frame, stage(progress, 0.5, 0.9, len(graph.links)))
    report(progress, 0.9)
    made = _arrangement(drawing, options)
    report(progress, 1.0)
    return made


def measures(options: Options) -> tuple[Gaps, float]:
    """Give how far boxes stand apart in a row, and the rows."""
    gaps = Gaps(
        options.sibling_gap / 2, options.sibling_gap, options.family_gap, 2 * options.family_gap
    )
    return gaps, options.row_gap * (_LEVEL if is_level(options.direction) else 1.0)


def _arrangement(drawing: Drawing, options: Options) -> Arrangement:
    """Turn what was drawn into the direction that is wanted, and measure it."""
    graph, direction = drawing.frame.trees.graph, options.direction
    places = {
        box.id: place_out(direction, place)
        for box, place in zip(graph.boxes, drawing.frame.places, strict=True)
    }
    routes = {
        link.id: route_out(direction, route)
        for link, route in zip(graph.links, drawing.routes, strict=True)
        if route is not None
    }
    extras = [curve_out(direction, curve) for curve in drawing.extras]
    return Arrangement(
        places,
        routes,
        tuple([curve_out(direction, curve) for curve in drawing.contradictions]),
        extent(places.values(), extras),
    )
