"""The gallery of the documentation: `python -m pictures gallery` from the folder `tests`.

The example by every engine and in every theme, and made-up debates of 40, 200 and 1,000 claims by
the engines whose pictures can be printed, each with its figures. With a folder behind it the
command makes all there are, each map by every engine and in every theme, in that folder.
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

DOCS = Path(__file__).resolve().parents[2] / "docs"
WIDTH = 1_500
"""The pixels that a picture is wide, or high where it is higher than wide."""

_FIT = {
    40: ("page", "bands", "radial", "dot", "sfdp"),
    200: ("page", "bands", "dot", "sfdp"),
    1_000: ("page", "sfdp"),
}
"""The engines whose pictures of so many claims still have their place on paper."""

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


def make_gallery(docs: Path = DOCS) -> None:
    """Make the pictures, and the page that shows them; all there are in a folder of one's own."""
    folder = docs / "gallery"
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    everything = docs != DOCS
    maker = _Maker(folder)
    parts = [_INTRODUCTION]
    for heading, shown in (
        ("The example in four themes", maker.themes("example", _example())),
        ("The example by every engine", maker.engines("example", _example())),
        ("Made-up debates", maker.sizes(everything=everything)),
    ):
        known = list(shown)
        parts += [f"## {heading}", "\n".join([_HEAD, *(one.row() for one in known)])]
        parts += [f"![{one.title}](gallery/{one.file})" for one in known]
    (docs / "GALLERY.md").write_text("\n\n".join(parts) + "\n", encoding="utf-8")


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


class _Maker:
    """Makes pictures in a folder, and takes their figures."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def themes(self, name: str, argmap: ArgumentMap) -> Iterator[Shown]:
        """Make a map's page in every theme."""
        for theme in _THEMES:
            yield self._shown(
                argmap, f"{_told(name)}, {theme}", f"{name}-page-{theme}.png", "page", theme,
                whole=True,
            )  # fmt: skip

    def engines(
        self, name: str, argmap: ArgumentMap, chosen: tuple[str, ...] = ()
    ) -> Iterator[Shown]:
        """Make a map's picture by every engine that serves, or by some of them."""
        from argmap.layout import engines

        known = {engine.name: engine for engine in engines() if engine.available}
        for engine in chosen or known:
            if engine in known and _serves(known[engine], argmap):
                title = f"{_told(name)}, {known[engine].title} ({engine})"
                made_up = engine == "bands" and name != "example"
                settings = {"exchange": True} if made_up else {}
                yield self._shown(argmap, title, f"{name}-{engine}.png", engine, settings=settings)

    def sizes(self, *, everything: bool) -> Iterator[Shown]:
        """Make the pictures of made-up debates."""
        from benchmarks.generate import argument_map

        for count, fit in _FIT.items():
            name, argmap = f"claims-{count}", argument_map(count)
            yield from self.engines(name, argmap, () if everything else fit)
            if everything:
                yield from self.themes(name, argmap)

    def _shown(
        self,
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
            argmap,
            Style(load_theme(theme)),
            engine=engine,
            options=options,
            title=whole,
            legend=whole,
        )
        width, height = picture.bounds[2], picture.bounds[3]
        scale = WIDTH / (max(width, height) + 60) / (96 / 72)
        library.export(
            argmap, self.folder / file, engine=engine, theme=theme, scale=scale, title=whole,
            legend=whole, settings=settings, embed=False,
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


def _told(name: str) -> str:
    """Give a map's name as a title has it."""
    return "The example" if name == "example" else f"{int(name.split('-')[1]):,} claims"


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
