"""The one call that makes a picture file of a map, for the command, the dialog and scripts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

from argmap.errors import ExportError
from argmap.layout.contract import Direction, Options, Progress
from argmap.rendering.extent import pixels_per_point

if TYPE_CHECKING:
    from argmap.model.map import ArgumentMap
    from argmap.rendering.picture import Picture
    from argmap.rendering.style import Style

FORMATS: Mapping[str, str] = {
    "png": "PNG picture",
    "svg": "SVG drawing",
    "pdf": "PDF document",
}
"""The formats there are, by the suffix of their files, with what a person calls them."""


class Wishes(TypedDict, total=False):
    """What may be wished of an export; see `ExportOptions`."""

    format: str | None
    theme: str
    engine: str
    direction: str
    scale: float
    dpi: float | None
    title: bool
    legend: bool
    numbers: bool
    sources: bool
    words: bool
    background: bool
    folds: bool
    font_size: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOptions:
    """How a map is made into a picture file.

    Parameters
    ----------
    format
        "png", "svg" or "pdf"; None: by the suffix of the file.
    theme
        The name of a theme, or the path of a theme's file.
    engine, direction
        The layout, and where premises lie as seen from what they speak for.
    scale, dpi
        The size of a PNG: 1 is 96 dots an inch; `dpi`, where given, counts instead.
    title, legend, numbers, sources
        Whether there is a title block, a key to the signs, the reading number on each box, and a
        list of the sources.
    words
        Whether lines say "because" and "but" rather than bear a sign.
    background
        Whether the ground is painted or left transparent.
    folds
        Whether folded branches stay folded; else the whole map is drawn.
    font_size
        The size of claims in points.
    """

    format: str | None = None
    theme: str = "light"
    engine: str = "bands"
    direction: str = "down"
    scale: float = 2.0
    dpi: float | None = None
    title: bool = False
    legend: bool = False
    numbers: bool = False
    sources: bool = False
    words: bool = True
    background: bool = True
    folds: bool = False
    font_size: float = 11.0


def export(
    argmap: ArgumentMap,
    path: str | Path,
    *,
    progress: Progress | None = None,
    **wishes: Unpack[Wishes],
) -> None:
    """Make a picture file of a map: `export(map, "debate.svg", theme="dark", title=True)`.

    The wishes are the fields of `ExportOptions`. The file exists whole afterwards, or the call
    raises and nothing was written.

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
    export_with(argmap, path, ExportOptions(**wishes), progress)


def export_with(
    argmap: ArgumentMap,
    path: str | Path,
    options: ExportOptions,
    progress: Progress | None = None,
) -> None:
    """Make a picture file of a map as `export` does, from options that are at hand as one."""
    target = Path(path)
    kind = format_of(target, options.format)
    if not argmap.claims:
        raise ExportError("the map has no claims, so there is nothing to draw")
    if kind == "png":
        pixels_per_point(options.scale, options.dpi)
    from argmap.rendering.steps import part  # noqa: PLC0415 -- Qt is loaded once all is well

    style = style_for(options)
    picture = compose_for(argmap, options, style, part(progress, 0.0, 0.5))
    _write(picture, style, target, options, part(progress, 0.5, 1.0))


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
    from argmap.rendering.style import Style  # noqa: PLC0415
    from argmap.rendering.theme import load_theme  # noqa: PLC0415

    if not isfinite(options.font_size) or not 4 <= options.font_size <= 96:
        raise ExportError(f"claims can be set in 4 to 96 points, not {options.font_size}")
    return Style(
        load_theme(options.theme),
        font_size=options.font_size,
        numbers=options.numbers,
        words=options.words,
        sources=options.sources,
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
        options=Options(direction=_direction(options.direction)),
        title=options.title,
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


def _write(
    picture: Picture,
    style: Style,
    path: Path,
    options: ExportOptions,
    progress: Progress | None,
) -> None:
    kind = format_of(path, options.format)
    if kind == "svg":
        from argmap.rendering.svg import write_svg  # noqa: PLC0415

        write_svg(picture, style, path, background=options.background, progress=progress)
    elif kind == "pdf":
        from argmap.rendering.pdf import write_pdf  # noqa: PLC0415

        write_pdf(picture, style, path, background=options.background, progress=progress)
    else:
        from argmap.rendering.png import write_png  # noqa: PLC0415

        write_png(
            picture,
            style,
            path,
            scale=options.scale,
            dpi=options.dpi,
            background=options.background,
            progress=progress,
        )
