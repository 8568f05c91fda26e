"""The gallery of the documentation: `python -m pictures gallery` from the folder `tests`.

The example by every engine and in every theme, and made-up debates of 40, 200 and 1,000 claims by
the engines that are made for maps, each with its figures.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from argmap.layout.contract import Options
from argmap.layout.info import EngineInfo
from argmap.model.map import ArgumentMap
from pictures.crossings import crossings

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "gallery"
WIDTH = 1_500
"""The pixels that a picture is wide, or high where it is higher than wide."""

_LARGE = ("page", "bands", "radial", "dot", "sfdp")
_THEMES = ("light", "dark", "contrast", "print")


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture that was made, and its figures."""

    title: str
    file: str
    aspect: float
    fill: float
    crossings: int
    seconds: float

    def row(self) -> str:
        """Give a row of the table."""
        return (
            f"| [{self.title}](gallery/{self.file}) | {self.aspect:.2f} | {self.fill:.0%} | "
            f"{self.crossings:,} | {self.seconds:.2f} |"
        )


def make_gallery() -> None:
    """Make all pictures, and the page that shows them."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.glob("*.png"):
        old.unlink()
    parts = [_INTRODUCTION]
    for heading, shown in (
        ("The example in four themes", list(_themes())),
        ("The example by every engine", list(_engines())),
        ("Made-up debates", list(_sizes())),
    ):
        parts += [f"## {heading}", "\n".join([_HEAD, *(known.row() for known in shown)])]
        parts += [f"![{known.title}](gallery/{known.file})" for known in shown]
    page = FOLDER.parent / "GALLERY.md"
    page.write_text("\n\n".join(parts) + "\n", encoding="utf-8")


_INTRODUCTION = """# Gallery

Made by `python -m pictures gallery`, run in the folder `tests`. The aspect is width over height;
the fill is the share of the picture that the boxes take; crossings are those of the lines as they
are drawn, and lines that share a rail do not cross there; the time is that of laying out, in
seconds of CPU. In made-up debates the order of siblings is nobody's, so that Bands may untangle
them, as **View > Untangle Siblings** does; in the example their order is its authors'."""

_HEAD = "| picture | aspect | fill | crossings | layout, s |\n|---|---|---|---|---|"


def _example() -> ArgumentMap:
    import argmap
    from argmap.resources import resource

    return argmap.read(resource("examples", "open-or-proprietary-ai.argmap.json"))


def _themes() -> Iterator[Shown]:
    for theme in _THEMES:
        title = f"The example, {theme}"
        yield _shown(_example(), title, f"example-page-{theme}.png", "page", theme, whole=True)


def _engines() -> Iterator[Shown]:
    from argmap.layout import engines

    for engine in engines():
        if engine.available and _serves(engine, _example()):
            title = f"The example, {engine.title} ({engine.name})"
            yield _shown(_example(), title, f"example-{engine.name}.png", engine.name)


def _sizes() -> Iterator[Shown]:
    from benchmarks.generate import argument_map

    from argmap.layout import engines

    known = {engine.name: engine for engine in engines()}
    for count in (40, 200, 1_000):
        argmap = argument_map(count)
        for name in _LARGE:
            if name in known and known[name].available:
                title = f"{count:,} claims, {known[name].title} ({name})"
                settings = {"exchange": True} if name == "bands" else {}
                yield _shown(argmap, title, f"claims-{count}-{name}.png", name, settings=settings)


def _serves(engine: EngineInfo, argmap: ArgumentMap) -> bool:
    from argmap.errors import LayoutError
    from argmap.rendering.picture import compose
    from argmap.rendering.style import Style
    from argmap.rendering.theme import load_theme

    try:
        compose(argmap, Style(load_theme("light")), engine=engine.name)
    except LayoutError:
        return False
    return True


def _shown(
    argmap: ArgumentMap,
    title: str,
    file: str,
    engine: str,
    theme: str = "light",
    *,
    whole: bool = False,
    settings: Mapping[str, object] | None = None,
) -> Shown:
    """Make one picture and take its figures."""
    import argmap as library
    from argmap.rendering.picture import compose
    from argmap.rendering.style import Style
    from argmap.rendering.theme import load_theme

    settings = settings or {}
    options = Options(engine=settings)
    picture = compose(
        argmap, Style(load_theme(theme)), engine=engine, options=options, title=whole, legend=whole
    )
    width, height = picture.bounds[2], picture.bounds[3]
    scale = WIDTH / (max(width, height) + 60) / (96 / 72)
    library.export(
        argmap, FOLDER / file, engine=engine, theme=theme, scale=scale, title=whole, legend=whole,
        settings=settings, embed=False,
    )  # fmt: skip
    made = compose(argmap, Style(load_theme(theme)), engine=engine, options=options)
    boxes = sum(place.width * place.height for place in made.places.values())
    bounds = made.bounds
    return Shown(
        title,
        file,
        bounds[2] / bounds[3],
        boxes / (bounds[2] * bounds[3]),
        crossings([link.route for link in made.links.values()]),
        _seconds(argmap, engine, options),
    )


def _seconds(argmap: ArgumentMap, engine: str, options: Options) -> float:
    from argmap.layout import lay_out
    from argmap.layout.project import graph_of
    from argmap.rendering.looks import looks
    from argmap.rendering.style import Style
    from argmap.rendering.theme import load_theme

    seen = looks(argmap, Style(load_theme("light")))
    graph = graph_of(argmap, {known: (look.width, look.height) for known, look in seen.items()})
    start = time.process_time()
    lay_out(graph, engine, options)
    return time.process_time() - start
