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


def heading(info: MapInfo, size: int, width: float) -> Panel | None:
    """Set the title, the note as a standfirst and the author; None where there is no title.

    `size` is that of claims and `width` that of the map: the wider it is, the larger the title,
    so that it still heads the map when all of that is seen at once.
    """
    if not info.title.strip():
        return None
    grand = min(2.4, max(1.0, sqrt(width / 1_000)))
    title = Face(Cut.BOLD, round(size * 1.9 * grand))
    face = Face(Cut.REGULAR, round(size * (1 + 0.5 * (grand - 1))))
    measure = ruler(face).mean * _MEASURE
    room = max(measure, min(width, 40.0 * title.size))
    column = _Column()
    column.add(paragraph(info.title.strip(), title, room, even=True), "text")
    if note := info.note.strip():
        first = " ".join(note.split("\n\n")[0].split())
        column.add(paragraph(first, face, measure, even=True), "muted", gap=0.95 * face.size)
    if info.author.strip():
        author = paragraph(info.author.strip(), Face(Cut.SEMIBOLD, face.size), room)
        column.add(author, "muted", gap=0.95 * face.size)
    return column.panel("heading")


# -- sources -------------------------------------------------------------------------------


def source_list(sources: Sequence[Source], faces: Faces, width: float) -> Panel | None:
    """Set the sources as numbered notes; None where there are none."""
    if not sources:
        return None
    face = faces.note
    strong = Face(Cut.SEMIBOLD, face.size)
    column = _Column()
    column.add(label("Sources", strong), "text")
    indent = ruler(strong).width("0" * len(f"{len(sources)}")) + 7.0
    measure = max(200.0, min(width, ruler(face).mean * _MEASURE) - indent)
    for number, source in enumerate(sources, 1):
        figure = label(f"{number}", strong)
        words = paragraph(reference(source), face, measure)
        gap = 9.0 if number == 1 else 6.0
        at = column.y + gap
        column.add(words, "muted", x=indent, gap=gap)
        column.shapes.append(Words(figure, indent - 7.0 - figure.width, at, "muted"))
    return column.panel("sources")


def reference(source: Source) -> str:
    """Give a source as a note names it: author, title, date, address."""
    parts = [source.author, source.title or "Untitled source", source.date]
    named = ", ".join(part.strip() for part in parts if part.strip())
    named += "" if named.endswith((".", "?", "!")) else "."
    return f"{named} {source.address.strip()}".strip()
