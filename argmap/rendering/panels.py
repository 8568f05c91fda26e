"""What stands around the map: title block and list of sources (the key is in `legend`)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING

from argmap.rendering.fonts import Cut, Face
from argmap.rendering.shapes import Shape, Words
from argmap.rendering.style import Faces
from argmap.rendering.text import TextBlock, label, paragraph, ruler

if TYPE_CHECKING:
    from argmap.model.elements import MapInfo, Source

_GRANDEST = 6.0
_STRIP = 2.4
_MEASURE = 78
"""The characters of mean width on a line of running text."""


@dataclass(frozen=True, slots=True)
class Panel:
    """A block of shapes beside the map: its name, its upper left corner and its size."""

    name: str
    x: float
    y: float
    width: float
    height: float
    shapes: tuple[Shape, ...]


class _Column:
    """Shapes set one below the other."""

    def __init__(self) -> None:
        self.shapes: list[Shape] = []
        self.width = 0.0
        self.y = 0.0

    def add(self, block: TextBlock, role: str, *, x: float = 0.0, gap: float = 0.0) -> None:
        """Set a block of text below the last, a gap between."""
        self.y += gap
        self.shapes.append(Words(block, x, self.y, role))
        self.y += block.height
        self.width = max(self.width, x + block.width)

    def panel(self, name: str) -> Panel:
        """Make the panel."""
        return Panel(name, 0.0, 0.0, self.width, self.y, tuple(self.shapes))


def grandeur(width: float, height: float) -> float:
    """Give how many times larger the title of a map is set than that of a small one.

    It grows with the square root of the width, so that it still heads a map of which all is seen
    at once, and is not larger than suits the height, where a map is a mere strip.
    """
    return min(_GRANDEST, max(1.0, min(sqrt(width / 1_000), max(height / 250, _STRIP))))


def beside(grand: float) -> float:
    """Give how many times larger what goes with such a title is set: standfirst, key, sources."""
    return 1 + 0.7 * (grand - 1)


def heading(
    info: MapInfo,
    size: int,
    width: float,
    grand: float = 1.0,
    *,
    date: str = "",
    title: bool = True,
) -> Panel | None:
    """Set the title, the note as a standfirst, the author and a date; None where there are none.

    `size` is that of claims, `width` that of the map, and `grand` says how much larger the title
    is than usual. Note and author stand below a title only; without `title` all three are left out.
    """
    named = title and bool(info.title.strip())
    if not named and not date:
        return None
    bold = Face(Cut.BOLD, round(size * 1.9 * grand))
    face = Face(Cut.REGULAR, round(size * beside(grand)))
    measure = ruler(face).mean * _MEASURE
    room = max(measure, min(width, 40.0 * bold.size))
    column = _Column()
    if named:
        column.add(paragraph(info.title.strip(), bold, room, even=True), "text")
        if note := info.note.strip():
            first = " ".join(note.split("\n\n")[0].split())
            column.add(paragraph(first, face, measure, even=True), "muted", gap=0.95 * face.size)
    author = info.author.strip() if named else ""
    if signed := " · ".join(part for part in (author, date) if part):
        line = paragraph(signed, Face(Cut.SEMIBOLD, face.size), room)
        column.add(line, "muted", gap=0.95 * face.size if named else 0.0)
    return column.panel("heading")


# -- sources -------------------------------------------------------------------------------


def source_list(
    sources: Sequence[Source], faces: Faces, width: float, scale: float = 1.0
) -> Panel | None:
    """Set the sources as numbered notes, `scale` times as large; None where there are none."""
    if not sources:
        return None
    face = Face(faces.note.cut, round(faces.note.size * scale))
    strong = Face(Cut.SEMIBOLD, face.size)
    column = _Column()
    column.add(label("Sources", strong), "text")
    gap_behind = 7.0 * scale
    indent = ruler(strong).width("0" * len(f"{len(sources)}")) + gap_behind
    measure = max(200.0 * scale, min(width, ruler(face).mean * _MEASURE) - indent)
    for number, source in enumerate(sources, 1):
        figure = label(f"{number}", strong)
        words = paragraph(reference(source), face, measure)
        gap = (9.0 if number == 1 else 6.0) * scale
        at = column.y + gap
        column.add(words, "muted", x=indent, gap=gap)
        column.shapes.append(Words(figure, indent - gap_behind - figure.width, at, "muted"))
    return column.panel("sources")


def reference(source: Source) -> str:
    """Give a source as a note names it: author, title, date, address."""
    parts = [source.author, source.title or "Untitled source", source.date]
    named = ", ".join(part.strip() for part in parts if part.strip())
    named += "" if named.endswith((".", "?", "!")) else "."
    return f"{named} {source.address.strip()}".strip()
