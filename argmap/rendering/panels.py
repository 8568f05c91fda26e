"""What stands around the map: title block, key to the signs, list of sources."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING

from argmap.rendering.box_shapes import glyph_shapes
from argmap.rendering.fonts import Cut, Face
from argmap.rendering.link_shapes import (
    BRACKET_WIDTH,
    ClashLook,
    LinkLook,
    clash_label_shapes,
    clash_shapes,
    end_shapes,
    line_ink,
)
from argmap.rendering.looks import Form, Look
from argmap.rendering.shapes import Curves, Ink, Lines, Rectangle, Shape, Words, straight
from argmap.rendering.style import Faces
from argmap.rendering.text import TextBlock, label, paragraph, ruler

if TYPE_CHECKING:
    from argmap.model.elements import MapInfo, Source

_MEASURE = 78
"""The characters of mean width on a line of running text."""
_SAMPLE = 40.0
"""The width of a sample in the key."""
_ENTRY_GAP = 28.0


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
    column.add(paragraph(info.title.strip(), title, room, balanced=True), "text")
    if note := info.note.strip():
        first = " ".join(note.split("\n\n")[0].split())
        column.add(paragraph(first, face, measure, balanced=True), "muted", gap=0.95 * face.size)
    if info.author.strip():
        author = paragraph(info.author.strip(), Face(Cut.SEMIBOLD, face.size), room)
        column.add(author, "muted", gap=0.95 * face.size)
    return column.panel("heading")


# -- the key -------------------------------------------------------------------------------

_TOLD = {
    Form.REASON: ("reason", "reasons"),
    Form.OBJECTION: ("objection", "objections"),
    Form.UNDERCUT: ("undercut", "undercuts"),
}


def key(
    looks: Iterable[Look],
    links: Iterable[LinkLook],
    clashes: Sequence[ClashLook],
    faces: Faces,
    width: float,
) -> Panel:
    """Set the key: a sample of each sign that the map uses, what it means, how often it comes."""
    entries: list[tuple[list[Shape], str]] = []
    known = list(links)
    counts = Counter(link.form for link in known)
    for form, (one, many) in _TOLD.items():
        if counts[form]:
            entries.append((_sample(form), _counted(counts[form], one, many)))
    if linked := sum(link.route.bracket is not None for link in known):
        entries.append((_bracket_sample(), f"premises taken together ({linked:,})"))
    if clashes:
        entries.append(
            (_clash_sample(faces), _counted(len(clashes), "contradiction", "contradictions"))
        )
    if implicit := sum(look.implicit for look in looks):
        entries.append(
            (_implicit_sample(), _counted(implicit, "unstated claim", "unstated claims"))
        )
    return _flow(entries, faces, max(width, 320.0))


def _counted(count: int, one: str, many: str) -> str:
    return f"{one if count == 1 else many} ({count:,})"


def _flow(entries: list[tuple[list[Shape], str]], faces: Faces, width: float) -> Panel:
    """Set entries in rows as wide as the map."""
    face = faces.note
    row = 16.0 + 0.4 * face.size
    shapes: list[Shape] = []
    x = y = widest = 0.0
    for sample, text in entries:
        words = label(text, face)
        needed = _SAMPLE + 9.0 + words.width
        if x and x + needed > width:
            x, y = 0.0, y + row
        middle = y + row / 2
        shapes += [_moved(shape, x, middle) for shape in sample]
        shapes.append(Words(words, x + _SAMPLE + 9.0, middle - words.height / 2, "muted"))
        widest = max(widest, x + needed)
        x += needed + _ENTRY_GAP
    return Panel("legend", 0.0, 0.0, widest, y + row if entries else 0.0, tuple(shapes))


def _moved(shape: Shape, dx: float, dy: float) -> Shape:
    """Give a sample's shape, which stands around (0, 0), at its place in the key."""
    if isinstance(shape, Lines):
        return Lines(tuple((x + dx, y + dy) for x, y in shape.points), shape.ink)
    if isinstance(shape, Curves):
        curves = tuple(
            tuple(number + (dy if at % 2 else dx) for at, number in enumerate(curve))
            for curve in shape.curves
        )
        return Curves(curves, shape.ink)
    return shape._replace(x=shape.x + dx, y=shape.y + dy)


def _sample(form: Form) -> list[Shape]:
    """Draw a line of this form that comes out of a piece of band and runs to its end."""
    line = straight((14.0, 0.0), (_SAMPLE, 0.0))
    short = straight((14.0, 0.0), (_SAMPLE - (7.0 if form is Form.REASON else 1.6), 0.0))
    band = Rectangle(0.0, -7.0, 14.0, 14.0, 3.0, Ink(fill=form.line))
    sign = glyph_shapes(form.glyph, 7.0, 0.0, 3.4, Ink(stroke="sign", width=1.7))
    return [band, *sign, Curves((short,), line_ink(form)), *end_shapes(line, form)]


def _bracket_sample() -> list[Shape]:
    ink = Ink(stroke="premise_line", width=BRACKET_WIDTH)
    rake = ((4.0, 5.0), (4.0, -1.0), (_SAMPLE - 4.0, -1.0), (_SAMPLE - 4.0, 5.0))
    return [Lines(rake, ink), Lines(((_SAMPLE / 2, -1.0), (_SAMPLE / 2, -6.0)), ink)]


def _clash_sample(faces: Faces) -> list[Shape]:
    clash = ClashLook("", "", straight((0.0, 0.0), (_SAMPLE, 0.0)))
    return [*clash_shapes(clash), *clash_label_shapes(clash, faces)]


def _implicit_sample() -> list[Shape]:
    ink = Ink("panel", "border", 1.1, (3.5, 2.5))
    return [Rectangle(2.0, -6.5, _SAMPLE - 4.0, 13.0, 4.0, ink)]


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
