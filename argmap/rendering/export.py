"""The one call that makes a picture file of a map, for the command, the dialog and scripts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

from argmap.errors import ExportError
from argmap.layout.contract import Direction, Options, Progress
from argmap.rendering.extent import pixels_per_point

if TYPE_CHECKING:
    from argmap.model.map import ArgumentMap
    from argmap.rendering.papers import Paper
    from argmap.rendering.picture import Picture
    from argmap.rendering.style import Style

FORMATS: Mapping[str, str] = {
    "png": "PNG picture",
    "svg": "SVG drawing",
    "pdf": "PDF document",
    "webp": "WebP picture",
}
"""The formats there are, by the suffix of their files, with what a person calls them."""
MOST_MARGIN = 500
"""The most points of a margin."""


class Wishes(TypedDict, total=False):
    """What may be wished of an export; see `ExportOptions`."""

    format: str | None
    theme: str
    engine: str
    direction: str
    settings: Mapping[str, object]
    branch: tuple[str, ...]
    only: tuple[str, ...]
    scale: float | None
    dpi: float | None
    width: int | None
    paper: str | None
    orientation: str
    poster: str | None
    min_size: float
    overlap: float
    embed: bool
    title: bool
    date: bool
    legend: bool
    numbers: bool
    sources: bool
    words: bool
    marks: bool
    groups: str
    background: bool
    folds: bool
    font_size: float
    margin: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOptions:
    """How a map is made into a picture file.

    Parameters
    ----------
    format
        "png", "svg", "pdf" or "webp"; None: by the suffix of the file.
    theme
        The name of a theme, or the path of a theme's file.
    engine, direction
        The layout, and where premises lie as seen from what they speak for.
    settings
        The layout's own settings.
    branch
        Claims, by id or by reading number: only they are drawn, with all that lies below them.
    only
        Claims, likewise: they are drawn by themselves, with the lines among them; where there are
        some, `branch` does not count.
    scale, dpi, width
        The size of a PNG or WebP: 1 is 96 dots an inch; `dpi`, where given, counts instead, and
        above both the `width` in pixels. Without any the scale is 2, or what fits.
    paper, orientation
        PDF: the paper, such as "a4" or "letter", and whether it is "portrait", "landscape" or, as
        suits the picture, "auto". None: a page as large as the picture.
    poster, min_size, overlap
        PDF: how many sheets across and down, such as "3x2", or "auto" for as many as claims of
        `min_size` points take; by how many millimetres they show the same.
    embed
        Whether the map itself is put into the file, so that Argmap can open the picture.
    title, legend, numbers, sources
        Whether there is a title block, a key to the signs, the reading number on each box, and a
        list of the sources.
    date
        Whether the day on which the picture is made stands above it.
    words
        Whether lines say "because" and "but" rather than bear a sign.
    marks
        Whether boxes and lines show tags, notes, confidences and what else is marked of them.
    groups
        "tag" or "source": coloured areas gather the claims that share one; "none": there are none.
    background
        Whether the ground is painted or left transparent.
    folds
        Whether folded branches stay folded; else the whole map is drawn.
    font_size
        The size of claims in points.
    margin
        The points of empty ground around the picture; on paper the sheet's own margin counts.
    """

    format: str | None = None
    theme: str = "light"
    engine: str = "bands"
    direction: str = "down"
    settings: Mapping[str, object] = field(default_factory=dict)
    branch: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    scale: float | None = None
    dpi: float | None = None
    width: int | None = None
    paper: str | None = None
    orientation: str = "auto"
    poster: str | None = None
    min_size: float = 6.0
    overlap: float = 10.0
    embed: bool = True
    title: bool = False
    date: bool = False
    legend: bool = False
    numbers: bool = False
    sources: bool = False
    words: bool = True
    marks: bool = True
    groups: str = "none"
    background: bool = True
    folds: bool = False
    font_size: float = 11.0
    margin: float = 24.0


def export(
    argmap: ArgumentMap,
    path: str | Path,
    *,
    progress: Progress | None = None,
    **wishes: Unpack[Wishes],
) -> tuple[str, ...]:
    """Make a picture file of a map: `export(map, "debate.svg", theme="dark", title=True)`.

    The wishes are the fields of `ExportOptions`. The file exists whole afterwards, or the call
    raises and nothing was written. The answer is what there is to say of the picture, in
    sentences without a stop, such as that a poster had to cut a box; mostly it is empty.

    Raises
    ------
    ExportError
        If the format is not known, the map has no claims, the picture would be too large or the
        file cannot be written.
    InputError
        If the theme is not known or cannot be read.
    LayoutError
        If the engine is not known or cannot serve this map.
    CancelledError
        If `progress` answered False.
    """
    return export_with(argmap, path, ExportOptions(**wishes), progress)


def export_with(
    argmap: ArgumentMap,
    path: str | Path,
    options: ExportOptions,
    progress: Progress | None = None,
) -> tuple[str, ...]:
    """Make a picture file of a map as `export` does, from options that are at hand as one."""
    target = Path(path)
    kind = format_of(target, options.format)
    if not argmap.claims:
        raise ExportError("the map has no claims, so there is nothing to draw")
    _check(options, kind)
    from argmap.rendering.parts import part_of  # noqa: PLC0415
    from argmap.rendering.steps import part  # noqa: PLC0415 -- Qt is loaded once all is well
    from argmap.rendering.writing import collection_paused, write  # noqa: PLC0415

    with collection_paused():
        wanted = part_of(argmap, options)
        style = style_for(options)
        picture = compose_for(wanted, options, style, part(progress, 0.0, 0.5))
        onward = part(progress, 0.5, 1.0)
        return write(wanted, picture, style, target, options, progress=onward)


def _check(options: ExportOptions, kind: str) -> None:
    """Refuse what can be seen to be wrong before anything is drawn."""
    if kind in ("png", "webp"):
        pixels_per_point(options.scale if options.scale is not None else 1.0, options.dpi)
        if options.width is not None and options.width < 1:
            raise ExportError(f"a picture is at least one pixel wide, not {options.width}")
    paper = paper_of(options)
    if paper is not None and kind != "pdf":
        raise ExportError(f"only a PDF has pages of paper, not a {FORMATS[kind]}")


def paper_of(options: ExportOptions) -> Paper | None:
    """Give the paper that options ask for; None where the page is to be as large as the picture.

    Raises
    ------
    ExportError
        If there is no such paper, or no such poster can be made.
    """
    from argmap.rendering.papers import Paper  # noqa: PLC0415

    return Paper.asked(
        options.paper,
        options.poster,
        options.orientation,
        least=options.min_size,
        overlap=options.overlap,
    )


def format_of(path: Path, wished: str | None = None) -> str:
    """Give the format that is wished, or else that the suffix of a file's name says.

    Raises
    ------
    ExportError
        If it is none that there is.
    """
    found = (wished if wished is not None else path.suffix).lower().lstrip(".")
    if found in FORMATS:
        return found
    known = ", ".join(FORMATS)
    if not found:
        raise ExportError(f"“{path.name}” does not say which format is wanted; there are {known}")
    raise ExportError(f"there is no format “{found}”; a map can be exported as {known}")


def style_for(options: ExportOptions) -> Style:
    """Give the style that options ask for."""
    from argmap.rendering.marks import PRINTED_MARKS, UNMARKED  # noqa: PLC0415
    from argmap.rendering.style import GROUPS, Style  # noqa: PLC0415
    from argmap.rendering.theme import load_theme  # noqa: PLC0415

    if options.groups not in GROUPS:
        known = ", ".join(GROUPS)
        raise ExportError(f"claims cannot be grouped by “{options.groups}”; there are {known}")
    if not isfinite(options.font_size) or not 4 <= options.font_size <= 96:
        raise ExportError(f"claims can be set in 4 to 96 points, not {options.font_size}")
    if not isfinite(options.margin) or not 0 <= options.margin <= MOST_MARGIN:
        raise ExportError(f"a margin has 0 to {MOST_MARGIN} points, not {options.margin}")
    return Style(
        load_theme(options.theme),
        font_size=options.font_size,
        numbers=options.numbers,
        words=options.words,
        sources=options.sources,
        marks=PRINTED_MARKS if options.marks else UNMARKED,
        groups=GROUPS[options.groups],
        margin=options.margin,
    )


def compose_for(
    argmap: ArgumentMap,
    options: ExportOptions,
    style: Style,
    progress: Progress | None = None,
) -> Picture:
    """Give the picture that options ask for, for a preview too."""
    from argmap.model.folding import shown  # noqa: PLC0415
    from argmap.rendering.picture import compose  # noqa: PLC0415

    return compose(
        argmap,
        style,
        engine=options.engine,
        options=Options(direction=_direction(options.direction), engine=options.settings),
        title=options.title,
        date=datetime.now().astimezone().date().isoformat() if options.date else "",
        legend=options.legend,
        shown=shown(argmap) if options.folds else None,
        progress=progress,
    )


def _direction(name: str) -> Direction:
    try:
        return Direction(name)
    except ValueError:
        known = ", ".join(Direction)
        raise ExportError(f"there is no direction “{name}”; there are {known}") from None
