"""A page, our engine for print: a debate set in columns like a newspaper.

Every claim has a row. What speaks for or against it hangs under it, indented, from a rail at its
left; the word on each line stands before the box, so that column after column reads as a text. A
contention stands above its columns.
"""

from __future__ import annotations

from math import log, sqrt

from argmap.layout.contract import Arrangement, Graph, Options, Place, Progress
from argmap.layout.curves import extent
from argmap.layout.orient import curve_out, is_level, pin_in, place_out, route_out
from argmap.layout.page_columns import Cutter
from argmap.layout.page_detours import Detours
from argmap.layout.page_fit import Fit, Fitter
from argmap.layout.page_gaps import room_above
from argmap.layout.page_measures import Measures, aspect_of
from argmap.layout.page_outline import outline_of
from argmap.layout.page_plans import Plans
from argmap.layout.page_rails import Rails
from argmap.layout.page_sheet import Sheet
from argmap.layout.progress import report, stage
from argmap.layout.trees import Trees, trees_of

_OFF = 0.05
"""How far a large page may be from the wished aspect before it is set again, for its lines."""

_FINE = 1.02
_AIR = 1.45
_FEW = 12
"""Pages of no more columns are brought to the wished aspect by more air, at most so much more."""


def page(graph: Graph, options: Options, progress: Progress | None = None) -> Arrangement:
    """Lay a graph out as a page.

    `options.engine["aspect"]` is its width for a height of 1: a number, or a name such as "a4",
    "a4-portrait" or "screen"; "free" leaves it to the engine. Boxes without a pin never overlap; a
    pinned box stands where it was put, and the others stay where they would be.

    Raises
    ------
    LayoutError
        If the aspect is neither a number nor a name that is known.
    CancelledError
        If `progress` answered False.
    """
    report(progress, 0.0)
    level = is_level(options.direction)
    aspect = aspect_of(options.engine.get("aspect", "a4"))
    if aspect is not None and level:
        aspect = 1 / aspect
    trees = trees_of(graph)
    setting = _Setting(trees, options, level=level)
    report(progress, 0.2)
    sheet, plans = setting.best(aspect)
    report(progress, 0.5)
    rails = Rails(sheet)
    free = free_links(trees)
    rails.draw(free, stage(progress, 0.5, 0.9, len(graph.links)))
    made = _arrangement(sheet, rails, Detours(plans, free), options)
    report(progress, 1.0)
    return made


class _Setting:
    """Sets a debate in columns; does it again where lines have made the page too wide."""

    def __init__(self, trees: Trees, options: Options, *, level: bool) -> None:
        self.trees = trees
        self.measures = Measures.of(options)
        self.outline = outline_of(trees, self.measures)
        self.gaps = room_above(self.outline, self.measures)
        boxes = [trees.graph.boxes[box] for box in self.outline.boxes]
        self.widths = [box.height if level else box.width for box in boxes]
        self.heights = [box.width if level else box.height for box in boxes]
        cutter = Cutter(self.outline, self.heights, self.gaps, self.measures)
        self.fitter = Fitter(cutter, self.widths, self.heights)

    def best(self, aspect: float | None) -> tuple[Sheet, Plans]:
        """Give the page and what is planned for its lines; all but those is at its place."""
        fit = self.fitter.best(aspect)
        sheet, plans, width = self._set(fit)
        if aspect is None:
            return sheet, plans
        swollen = width / fit.width
        many = len(fit.columns) > _FEW
        if many and swollen > 1 + _OFF / 2 and abs(log(width / sheet.height / aspect)) > _OFF:
            fit = self.fitter.near(fit.limit * sqrt(swollen), aspect / swollen)
            sheet, plans, width = self._set(fit)
        off = width / sheet.height / aspect
        fine = 1 + 2 * _OFF if many else _FINE
        if off > fine:
            air = sum(self.gaps) / len(fit.columns)
            stretch = min(1 + (off - 1) * sheet.height / max(air, 1.0), _AIR)
            sheet, plans, _ = self._set(fit, stretch=stretch)
        elif off < 1 / fine and len(fit.columns) > 1:
            room = (1 / off - 1) * width / (len(fit.columns) - 1)
            sheet, plans, _ = self._set(fit, wider=min(room, self.measures.stub))
        return sheet, plans

    def _set(
        self, fit: Fit, *, stretch: float = 1.0, wider: float = 0.0
    ) -> tuple[Sheet, Plans, float]:
        """Set columns, with gaps stretched and gutters made wider; give the width too."""
        sizes = self.widths, self.heights
        gaps = [gap * stretch for gap in self.gaps]
        sheet = Sheet(self.trees, self.outline, sizes, fit, gaps=gaps, measures=self.measures)
        reaches = [self.fitter.width(column) for column in fit.columns]
        plans = Plans(sheet, reaches)
        left, *rooms = plans.rooms()
        sheet.spread([room + wider for room in rooms], plans.reserved)
        edges = (left + rooms[-1]) - 2 * self.measures.gutter
        return sheet, plans, sheet.rights[-1] - sheet.starts[0] + edges


def free_links(trees: Trees) -> set[int]:
    """Give the links that touch a pinned box, and those that undercut them."""
    boxes = trees.graph.boxes
    pinned = {box.id for box in boxes if box.pin is not None}
    free: set[int] = set()
    if not pinned:
        return free
    for link in trees.by_level():
        known = trees.graph.links[link]
        if (
            known.target in pinned
            or not pinned.isdisjoint(known.premises)
            or trees.link_index.get(known.target, -1) in free
        ):
            free.add(link)
    return free


def _arrangement(sheet: Sheet, rails: Rails, detours: Detours, options: Options) -> Arrangement:
    """Put all at its place, turn it into the direction that is wanted, and measure it."""
    graph, direction = sheet.trees.graph, options.direction
    places: list[Place] = [None] * len(graph.boxes)  # type: ignore[list-item]
    for row, box in enumerate(sheet.outline.boxes):
        place = sheet.place(row)
        pin = graph.boxes[box].pin
        if pin is not None:
            x, y = pin_in(direction, pin)
            place = Place(x - place.width / 2, y - place.height / 2, place.width, place.height)
        places[box] = place
    detours.draw(rails, places)
    clashes = tuple([curve_out(direction, curve) for curve in detours.clashes(places)])
    turned = {
        box.id: place_out(direction, place) for box, place in zip(graph.boxes, places, strict=True)
    }
    routes = {
        link.id: route_out(direction, detours.routes[number])
        for number, link in enumerate(graph.links)
        if number in detours.routes
    }
    curves = [
        curve
        for route in routes.values()
        for curve in (route.trunk, *route.stems, *([route.bracket] if route.bracket else []))
    ]
    return Arrangement(turned, routes, clashes, extent(turned.values(), [*curves, *clashes]))
