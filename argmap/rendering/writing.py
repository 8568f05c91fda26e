"""A composed picture written in the format that is wished for, the map put inside."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from argmap.layout.contract import Progress
from argmap.rendering.export import ExportOptions, format_of, paper_of
from argmap.storage.jsonform import dumps

if TYPE_CHECKING:
    from argmap.model.map import ArgumentMap
    from argmap.rendering.picture import Picture
    from argmap.rendering.style import Style


def write(
    argmap: ArgumentMap,
    picture: Picture,
    style: Style,
    path: Path,
    options: ExportOptions,
    *,
    progress: Progress | None = None,
) -> tuple[str, ...]:
    """Write the picture of a map as options ask for; give what is to be said of it.

    Each writer is imported where it is used.

    Raises
    ------
    ExportError
        If it would be too large, or the file cannot be written.
    CancelledError
        If `progress` answered False.
    """
    kind = format_of(path, options.format)
    embed = dumps(argmap) if options.embed else None
    ground = options.background
    if kind == "svg":
        from argmap.rendering.svg import write_svg  # noqa: PLC0415

        write_svg(picture, style, path, background=ground, embed=embed, progress=progress)
    elif kind == "pdf":
        from argmap.rendering.bookmarks import bookmarks, hyperlinks  # noqa: PLC0415
        from argmap.rendering.pdf import write_pdf  # noqa: PLC0415
        from argmap.rendering.pdf_extras import Extras  # noqa: PLC0415

        marks, links = bookmarks(argmap, picture), hyperlinks(argmap, picture)
        extras = Extras(embed, marks, links, picture.language)
        return write_pdf(
            picture,
            style,
            path,
            background=ground,
            paper=paper_of(options),
            extras=extras,
            progress=progress,
        )
    else:
        from argmap.rendering.extent import Extent  # noqa: PLC0415
        from argmap.rendering.pixels import scale_of  # noqa: PLC0415
        from argmap.rendering.png import write_png  # noqa: PLC0415
        from argmap.rendering.webp import write_webp  # noqa: PLC0415

        (write_png if kind == "png" else write_webp)(
            picture,
            style,
            path,
            scale=scale_of(Extent.of(picture, style), options.scale, options.width),
            dpi=options.dpi if options.width is None else None,
            background=ground,
            embed=embed,
            progress=progress,
        )
    return ()


@contextmanager
def collection_paused() -> Iterator[None]:
    """Pause Python's search for rings of garbage, of which a picture has none.

    A picture of 10,000 claims is some million small objects that all live until the file is
    written; to look through them again and again would take a quarter of the time.
    """
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()
