"""The key: a sample of every sign that a picture uses, what it means, and how often it comes.

What a picture does not show its key does not explain.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from argmap.rendering.box_shapes import glyph_shapes, sign_ink
from argmap.rendering.fonts import Face
from argmap.rendering.group_shapes import edge_ink
from argmap.rendering.groups import Area
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
from argmap.rendering.mark_shapes import (
    dot_ink,
    folded_sheet,
    gauge_shapes,
    note_shapes,
    sign_shapes,
)
from argmap.rendering.marks import Mark, Marks
from argmap.rendering.panels import Panel
from argmap.rendering.shapes import (
    Circle,
    Curves,
    Ink,
    Lines,
    Rectangle,
    Shape,
    Words,
    moved,
    rounded,
    scaled,
    straight,
)
from argmap.rendering.style import Style
from argmap.rendering.text import label

if TYPE_CHECKING:
    from argmap.rendering.picture import Picture

_SAMPLE = 40.0
"""The width of a sample of a line."""
_SWATCH = 20.0
"""The width of a sample of an area or a box."""
_ENTRY_GAP = 28.0
_TEXT_GAP = 9.0
_ROW_GAP = 3.0

_TOLD = {
    Form.REASON: ("reason", "reasons"),
    Form.OBJECTION: ("objection", "objections"),
    Form.UNDERCUT: ("undercut", "undercuts"),
}


class Entry(NamedTuple):
    """A sample drawn around the height 0 from 0 to its width, and what it means."""

    shapes: list[Shape]
    width: float
    text: str


def key(picture: Picture, style: Style, scale: float = 1.0) -> Panel:
    """Set the key in rows at most as wide as the map: lines, then marks, then groups.

    All of it is `scale` times as large as usual.
    """
    boxes, lines = list(picture.looks.values()), list(picture.links.values())
    rows = (
        [*_line_entries(lines, picture.contradictions, style), *_box_entries(boxes)],
        [*_mark_entries(boxes, style), *_link_mark_entries(lines)],
        _area_entries(picture.areas, style),
    )
    width = max(picture.bounds[2], 320.0 * scale)
    return _flow([row for row in rows if row], style, width, scale)


# -- lines and boxes -----------------------------------------------------------------------


def _line_entries(links: list[LinkLook], clashes: Sequence[ClashLook], style: Style) -> list[Entry]:
    entries = []
    counts = Counter(link.form for link in links)
    for form, (one, many) in _TOLD.items():
        if counts[form]:
            entries.append(Entry(_line(form, style), _SAMPLE, _counted(counts[form], one, many)))
    if linked := sum(link.route.bracket is not None for link in links):
        entries.append(Entry(_bracket(), _SAMPLE, f"premises taken together ({linked:,})"))
    if clashes:
        told = _counted(len(clashes), "contradiction", "contradictions")
        entries.append(Entry(_clash(style), _SAMPLE, told))
    return entries


def _box_entries(looks: list[Look]) -> list[Entry]:
    implicit = sum(look.implicit for look in looks)
    if not implicit:
        return []
    told = _counted(implicit, "unstated claim", "unstated claims")
    ink = Ink("panel", "border", 1.1, (3.5, 2.5))
    box = Rectangle(0.6, -6.5, _SAMPLE - 4.0, 13.0, 4.0, ink)
    return [Entry([box], _SAMPLE - 4.0, told)]


def _counted(count: int, one: str, many: str) -> str:
    return f"{one if count == 1 else many} ({count:,})"


def _line(form: Form, style: Style) -> list[Shape]:
    """Draw a line of this form that comes out of a piece of band and runs to its end."""
    line = straight((15.0, 0.0), (_SAMPLE, 0.0))
    short = straight((15.0, 0.0), (_SAMPLE - (7.0 if form is Form.REASON else 1.6), 0.0))
    mono = style.theme.mono
    ground = Rectangle(0.0, -7.5, 15.0, 15.0, 3.0, Ink(form.fill, form.line, 1.0))
    if not mono or form is Form.REASON:
        ground = ground._replace(ink=Ink(fill=form.line))
    sign = glyph_shapes(form.glyph, 7.5, 0.0, 3.4, sign_ink(form, mono=mono))
    return [ground, *sign, Curves((short,), line_ink(form)), *end_shapes(line, form)]


def _bracket() -> list[Shape]:
    ink = Ink(stroke="premise_line", width=BRACKET_WIDTH)
    rake = ((4.0, 5.0), (4.0, -1.0), (_SAMPLE - 4.0, -1.0), (_SAMPLE - 4.0, 5.0))
    return [Lines(rake, ink), Lines(((_SAMPLE / 2, -1.0), (_SAMPLE / 2, -6.0)), ink)]


def _clash(style: Style) -> list[Shape]:
    clash = ClashLook("", "", straight((0.0, 0.0), (_SAMPLE, 0.0)))
    return [*clash_shapes(clash), *clash_label_shapes(clash, style)]


# -- marks ---------------------------------------------------------------------------------


def _mark_entries(looks: list[Look], style: Style) -> list[Entry]:
    """Explain the marks on boxes."""
    marks = [look.marks for look in looks]
    entries = []
    if noted := sum(mark.noted for mark in marks):
        entries.append(Entry(folded_sheet(), 15.0, f"with a note ({noted:,})"))
    if any(mark.sources for mark in marks):
        cited = sum(bool(mark.sources) for mark in marks)
        figure = label("1", style.faces.small)
        raised = Words(figure, 0.0, -figure.height / 2 - 2.0, "muted")
        entries.append(Entry([raised], figure.width, f"number of its source ({cited:,})"))
    if tags := len({tag for mark in marks for tag, _ in mark.tags}):
        dots = _dots(marks, style)
        entries.append(Entry(dots, 7.0 * len(dots) - 2.0, _counted(tags, "tag", "tags")))
    for mark, count, value, text in (
        (Mark.SOURCE, sum(mark.excerpts > 0 for mark in marks), 0, "with a source"),
        (
            Mark.CONFIDENCE,
            sum(m.confidence is not None for m in marks),
            70,
            "how sure the author is",
        ),
        (Mark.ASSERTED, sum(m.asserted is True for m in marks), 1, "asserted"),
        (Mark.ASSERTED, sum(m.asserted is False for m in marks), 0, "not asserted"),
        (Mark.PIN, sum(mark.pinned for mark in marks), 0, "kept in its place"),
    ):
        if count:
            entries.append(
                Entry(sign_shapes(mark, 0.0, -4.0, 1.0, value), 8.0, f"{text} ({count:,})")
            )
    return entries


def _dots(marks: list[Marks], style: Style) -> list[Shape]:
    """Draw the dots of a few of the tags that there are, of one where all look alike."""
    hues = sorted({hue for mark in marks for _, hue in mark.tags})[: 1 if style.theme.mono else 3]
    return [Circle(2.5 + 7.0 * at, 0.0, 2.5, dot_ink(hue)) for at, hue in enumerate(hues)]


def _link_mark_entries(links: list[LinkLook]) -> list[Entry]:
    """Explain the marks on lines."""
    entries = []
    if strong := sum(link.strength is not None for link in links):
        gauge = gauge_shapes(4.0, 0.0, 3.5, 70, role=Form.REASON.line)
        entries.append(Entry(gauge, 8.0, f"how strong an argument is ({strong:,})"))
    if noted := sum(link.noted for link in links):
        entries.append(Entry(note_shapes(0.0, -4.0, 1.0), 8.0, f"argument with a note ({noted:,})"))
    return entries


# -- groups --------------------------------------------------------------------------------


def _area_entries(areas: Sequence[Area], style: Style) -> list[Entry]:
    """Name the groups, in the order of their names."""
    groups = sorted({area.group for area in areas}, key=lambda group: group.name)
    entries = []
    for group in groups:
        shape = Rectangle(0.5, -5.5, _SWATCH - 1.0, 11.0, 3.5, Ink())
        ground = shape._replace(ink=Ink(fill=f"group{group.hue}_fill"))
        edge = Curves((rounded(shape),), edge_ink(group.hue, mono=style.theme.mono))
        entries.append(Entry([ground, edge], _SWATCH, f"{group.name} ({len(group.claims):,})"))
    return entries


# -- setting -------------------------------------------------------------------------------


def _flow(rows: list[list[Entry]], style: Style, width: float, scale: float) -> Panel:
    """Set entries in rows as wide as the map, each kind on rows of its own."""
    note = style.faces.note
    face = Face(note.cut, round(note.size * scale))
    height = scale * (16.0 + 0.4 * note.size)
    shapes: list[Shape] = []
    y = widest = 0.0
    for row in rows:
        x = 0.0
        y += scale * _ROW_GAP if y else 0.0
        for sample, sample_width, text in row:
            words = label(text, face)
            before = scale * (sample_width + _TEXT_GAP)
            needed = before + words.width
            if x and x + needed > width:
                x, y = 0.0, y + height
            middle = y + height / 2
            shapes += [moved(scaled(shape, scale), x, middle) for shape in sample]
            shapes.append(Words(words, x + before, middle - words.height / 2, "muted"))
            widest = max(widest, x + needed)
            x += needed + scale * _ENTRY_GAP
        y += height
    return Panel("legend", 0.0, 0.0, widest, y, tuple(shapes))
