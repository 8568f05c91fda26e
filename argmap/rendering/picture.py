"""A picture: looks and places put together, with title, key and sources around the map."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from argmap.layout import lay_out
from argmap.layout.contract import Arrangement, Options, Place, Progress
from argmap.layout.project import graph_of
from argmap.model.elements import Source
from argmap.model.map import ArgumentMap
from argmap.model.reading import reading_order
from argmap.rendering.areas import areas
from argmap.rendering.groups import Area
from argmap.rendering.legend import key
from argmap.rendering.link_looks import grounded, link_looks, word_places
from argmap.rendering.link_shapes import ClashLook, LinkLook
from argmap.rendering.looks import Look, each_look, looks
from argmap.rendering.near import Rect
from argmap.rendering.panels import Panel, beside, grandeur, heading, source_list
from argmap.rendering.style import Style

Bounds: TypeAlias = tuple[float, float, float, float]

_PANEL_GAP = 28.0
_FEW = 50
"""How many boxes are measured before others have their turn."""


@dataclass(frozen=True, slots=True)
class Picture:
    """All that is drawn of a map, with its place.

    `bounds` is left, top, width and height of everything, without the margin. `title` and
    `description` say in words what the picture is.
    """

    looks: Mapping[str, Look]
    places: Mapping[str, Place]
    links: Mapping[str, LinkLook]
    contradictions: tuple[ClashLook, ...] = ()
    areas: tuple[Area, ...] = ()
    heading: Panel | None = None
    legend: Panel | None = None
    sources: Panel | None = None
    bounds: Bounds = (0.0, 0.0, 0.0, 0.0)
    title: str = ""
    description: str = ""
    author: str = ""
    language: str = ""

    @property
    def panels(self) -> tuple[Panel, ...]:
        """The blocks around the map that are there."""
        return tuple(p for p in (self.heading, self.legend, self.sources) if p is not None)


def compose(
    argmap: ArgumentMap,
    style: Style,
    *,
    engine: str = "bands",
    options: Options | None = None,
    title: bool = False,
    legend: bool = False,
    numbers: bool = False,
    sources: bool = False,
    date: str = "",
    shown: Mapping[str, int] | None = None,
    progress: Progress | None = None,
) -> Picture:
    """Measure, lay out and dress a map.

    `title` puts the title block above it, `legend` and `sources` stand below; `numbers` puts
    each claim's reading number on its box; `date` is a day to stand above it. `shown` restricts
    the picture to these claims and says how many are folded away behind each (None: all).

    Raises
    ------
    LayoutError
        If the engine is not known or cannot serve this map.
    CancelledError
        If `progress` answered False.
    """
    style = replace(style, numbers=style.numbers or numbers, sources=style.sources or sources)
    listed, cited = _cited(argmap, shown) if style.sources else ([], {})
    seen = looks(argmap, style, shown, cited)
    graph = graph_of(argmap, {known: (look.width, look.height) for known, look in seen.items()})
    options = replace(options or Options(), mirror=is_rtl(argmap, seen))
    arrangement = lay_out(graph, engine, options, progress)
    bare = bare_picture(argmap, seen, arrangement, graph.contradictions)
    places = {known: arrangement.places[known] for known in seen}
    links = link_looks(argmap, arrangement, style)
    words = word_places(links, style)
    grounds: tuple[Area, ...] = ()
    if style.groups:
        grounds = areas(argmap, places, style, style.groups, words)
    picture = replace(
        bare,
        places=places,
        links=grounded(links, grounds, style),
        areas=grounds,
        bounds=around(arrangement.bounds, grounds, words),
    )
    return _dressed(picture, argmap, style, listed, title=title, date=date, legend=legend)


def measure(
    argmap: ArgumentMap, style: Style, shown: Mapping[str, int] | None = None
) -> Iterator[None]:
    """Measure the boxes of a map, giving way after each few.

    After that, `compose` finds them measured, and may be called in another thread than Qt's.
    """
    _, cited = _cited(argmap, shown) if style.sources else ([], {})
    for number, _ in enumerate(each_look(argmap, style, shown, cited)):
        if number % _FEW == 0:
            yield


def bare_picture(
    argmap: ArgumentMap,
    seen: Mapping[str, Look],
    arrangement: Arrangement,
    pairs: Sequence[tuple[str, str]],
) -> Picture:
    """Give a picture without lines but those of contradictions, which are between `pairs`."""
    return Picture(
        looks=seen,
        places=arrangement.places,
        links={},
        contradictions=tuple(
            ClashLook(one, other, curve)
            for (one, other), curve in zip(pairs, arrangement.contradictions, strict=True)
        ),
        bounds=arrangement.bounds,
        title=argmap.info.title.strip() or "Argument map",
        description=_description(argmap, seen),
        author=argmap.info.author.strip(),
        language=argmap.info.language.strip(),
    )


def around(bounds: Bounds, areas: tuple[Area, ...], words: Iterable[Rect]) -> Bounds:
    """Give bounds that hold areas with their names, and the words on lines, as well."""
    left, top, right, bottom = bounds[0], bounds[1], bounds[0] + bounds[2], bounds[1] + bounds[3]
    rects = [*words]
    for area in areas:
        x0, y0, x1, y1 = area.bounds
        rects.append((x0, y0 - area.name.height, x1, y1 + area.name.height))
    for rect in rects:
        left, top = min(left, rect[0]), min(top, rect[1])
        right, bottom = max(right, rect[2]), max(bottom, rect[3])
    return left, top, right - left, bottom - top


def is_rtl(argmap: ArgumentMap, seen: Mapping[str, Look]) -> bool:
    """Tell whether the map is read from right to left, as its first contention is."""
    return next((seen[known].text.rtl for known in argmap.roots() if known in seen), False)


def _dressed(
    picture: Picture,
    argmap: ArgumentMap,
    style: Style,
    listed: list[Source],
    *,
    title: bool,
    date: str,
    legend: bool,
) -> Picture:
    """Put the blocks that are wished for around the map."""
    left, top, width, height = picture.bounds
    grand = grandeur(width, height)
    gap = _PANEL_GAP * beside(grand)
    head = heading(argmap.info, style.size, width, grand, date=date, title=title)
    signs = key(picture, style, beside(grand)) if legend else None
    notes = source_list(listed, style.faces, width, beside(grand))
    bottom = top + height
    if head is not None:
        head = replace(head, x=left, y=top - head.height - gap)
        top = head.y
    if signs is not None:
        signs = replace(signs, x=left, y=bottom + gap)
        bottom = signs.y + signs.height
    if notes is not None:
        notes = replace(notes, x=left, y=bottom + gap)
        bottom = notes.y + notes.height
    widths = [panel.width for panel in (head, signs, notes) if panel is not None]
    bounds = (left, top, max([width, *widths]), bottom - top)
    return replace(picture, heading=head, legend=signs, sources=notes, bounds=bounds)


def _cited(
    argmap: ArgumentMap, shown: Mapping[str, int] | None
) -> tuple[list[Source], dict[str, str]]:
    """Give the sources cited by the shown claims, in reading order, and each claim's numbers."""
    order: dict[str, int] = {}
    cited: dict[str, str] = {}
    for line in reading_order(argmap):
        if not line.first or (shown is not None and line.claim not in shown):
            continue
        excerpts = argmap.claims[line.claim].excerpts
        used = dict.fromkeys(argmap.excerpts[known].source for known in excerpts)
        figures = sorted(order.setdefault(source, len(order) + 1) for source in used)
        if figures:
            cited[line.claim] = _runs(figures)
    return [argmap.sources[source] for source in order], cited


def _runs(figures: list[int]) -> str:
    """Write numbers as notes are cited: 1, 2, 5–8."""
    runs: list[list[int]] = []
    for figure in figures:
        if runs and figure == runs[-1][-1] + 1:
            runs[-1].append(figure)
        else:
            runs.append([figure])
    told = [
        [f"{run[0]}–{run[-1]}"] if len(run) > 2 else [f"{figure}" for figure in run] for run in runs
    ]
    return ", ".join(part for parts in told for part in parts)


def _description(argmap: ArgumentMap, seen: Mapping[str, Look]) -> str:
    """Say in a sentence what the map holds, for those who do not see it."""
    heads = [known for known in argmap.roots() if known in seen]
    claims = f"{len(seen):,} claim{'' if len(seen) == 1 else 's'}"
    arguments = len(argmap.arguments)
    said = f"An argument map of {claims} and {arguments:,} argument{'' if arguments == 1 else 's'}."
    if heads and argmap.claims[heads[0]].text:
        said += f" It is headed by the claim: {argmap.claims[heads[0]].text}"
    return said
