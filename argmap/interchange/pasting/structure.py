"""From lines to an outline: which line hangs under which, and how it bears on it.

Deeper lines hang under those that are indented less, whatever the widths. At the same width a line
with a mark hangs under one without, "a)" under "1.", "1.1" under "1", and what stands under a
heading under that. A line such as "Pros:" is no claim: what follows hangs where it would hang.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from argmap.interchange.pasting import words
from argmap.interchange.pasting.lines import Line
from argmap.interchange.pasting.links import without_links
from argmap.interchange.pasting.marks import Kind, Mark
from argmap.interchange.pasting.outlines import TOP, Bearing, Outline, Pulse, Row

_LEFT_OF_ALL = -100
_LONG_ENOUGH = 30
"""Shorter lines are not broken off, and the next one is no continuation of them."""
_ENDS = tuple('.!?:;…。！？"”»)')


@dataclass(slots=True)
class _Place:
    """Where lines can hang: the row they then hang under, and how they bear if they do not say."""

    width: int
    kind: str
    level: int
    row: int
    bearing: Bearing | None = None
    filled: bool = False


def outline_of(lines: list[Line], pulse: Pulse, *, signs: bool) -> Outline:
    """Make an outline of lines; `signs` tells whether `+` and `-` are more than bullets."""
    outline = Outline()
    path: list[_Place] = []
    lines = _joined([_told(line, at, signs=signs) for at, line in enumerate(lines)])
    for at, line in enumerate(lines):
        pulse.beat()
        following = lines[at + 1] if at + 1 < len(lines) else None
        bearing = _section(line, following)
        kind = Kind.SECTION if bearing is not None and line.mark.kind == Kind.NONE else None
        _make_room(path, line, kind or line.mark.kind)
        row, inherited = (path[-1].row, path[-1].bearing) if path else (TOP, None)
        if path and line.mark.kind != Kind.HEADING:
            path[-1].filled = path[-1].filled or line.mark.kind != Kind.NONE
        if bearing is None:
            outline.rows.append(_row(line, row, inherited, signs=signs))
            row = len(outline.rows) - 1
        width = _width(line)
        path.append(_Place(width, kind or line.mark.kind, line.mark.level, row, bearing))
    _settle_tops(outline, lines, signs=signs)
    return outline


def _told(line: Line, at: int, *, signs: bool) -> Line:
    """Give a line its kind in the light of whether signs count and of what its words say."""
    mark = line.mark
    if mark.kind == Kind.SIGN and not signs:
        return replace(line, mark=Mark(Kind.DASH))
    if mark.kind == Kind.NONE and says_how(line.text, at):
        return replace(line, mark=Mark(Kind.WORD))
    return line


def says_how(text: str, at: int) -> bool:
    """Tell whether a line says how it bears on others; "But" cannot where nothing is before it."""
    found = words.leading(text)
    return (found is not None and found[0] is not None) or (at > 0 and words.bare(text) is not None)


# -- lines that go on --------------------------------------------------------------------------


def _joined(lines: list[Line]) -> list[Line]:
    """Join lines to those before them that were broken off there."""
    made: list[Line] = []
    parts: list[str] = []
    last: Line | None = None
    for line in lines:
        if last is not None and _goes_on(made[-1], last, line):
            parts.append(line.text)
        else:
            if len(parts) > 1:
                made[-1] = replace(made[-1], text=" ".join(parts))
            made.append(line)
            parts = [line.text]
        last = line
    if len(parts) > 1:
        made[-1] = replace(made[-1], text=" ".join(parts))
    return made


def _goes_on(item: Line, before: Line, line: Line) -> bool:
    """Tell whether a line goes on with the sentence of the one before it, a part of an item."""
    if line.gap or line.mark.kind != Kind.NONE or item.mark.kind == Kind.HEADING:
        return False
    if len(before.text) < _LONG_ENOUGH or before.text.endswith(_ENDS):
        return False
    if line.width == item.width:
        return line.text[:1].islower()
    return item.mark.kind != Kind.NONE and line.width == item.column


# -- what hangs where --------------------------------------------------------------------------


def _width(line: Line) -> int:
    return _LEFT_OF_ALL if line.mark.kind == Kind.HEADING else line.width


def _section(line: Line, following: Line | None) -> Bearing | None:
    """Give how what follows bears, where a line only says that."""
    if following is None or following.width < line.width:
        return None
    if line.mark.kind not in (Kind.NONE, Kind.HEADING) and following.width == line.width:
        return None
    bearing = words.section(line.text)
    if bearing is not None and following.mark.kind != Kind.HEADING:
        again = words.section(following.text) is not None and following.mark.kind == Kind.NONE
        return None if again else bearing
    return bearing if line.mark.kind == Kind.HEADING and _deeper(line, following) else None


def _deeper(line: Line, following: Line) -> bool:
    return following.mark.level > line.mark.level


def _make_room(path: list[_Place], line: Line, kind: str) -> None:
    """Leave in the path what a line hangs under."""
    width = _width(line)
    while path and path[-1].width > width:
        path.pop()
    start = len(path)
    while start and path[start - 1].width == width:
        start -= 1
    same = path[start:]
    if kind in (Kind.NONE, Kind.SECTION):
        keep = _kept_by_plain(same, kind)
    else:
        beside = (
            place
            for place, known in enumerate(same)
            if known.kind == kind and known.level >= line.mark.level
        )
        keep = next(beside, len(same))
    del path[start + keep :]


def _kept_by_plain(same: list[_Place], kind: str) -> int:
    """Count the places of the same width that a line without a mark, or a section, hangs under.

    A section hangs under the plain line above it. So does a plain line under a section, unless
    that has lines with marks already, and this one starts afresh.
    """
    sections = [place for place, known in enumerate(same) if known.kind == Kind.SECTION]
    if kind == Kind.SECTION:
        if sections:
            return sections[0]
        return 1 if same and same[0].kind == Kind.NONE else 0
    if sections and not same[sections[0]].filled:
        return sections[0] + 1
    return 0


# -- rows --------------------------------------------------------------------------------------


def _row(line: Line, above: int, inherited: Bearing | None, *, signs: bool) -> Row:
    text, bearing = line.text, line.mark.bearing if signs else None
    if bearing is None and (found := words.leading(text)) is not None:
        bearing, text = found
    elif (
        bearing is None
        and (line.mark.kind == Kind.WORD or above != TOP)
        and (said := words.bare(text)) is not None
    ):
        bearing, text = said
    text, references = without_links(text)
    return Row(text, above, bearing or inherited, references=references)


def _settle_tops(outline: Outline, lines: list[Line], *, signs: bool) -> None:
    """Take signs at the top for bullets where they are all the same and others stand below."""
    tops = [row for row in outline.rows if row.above == TOP]
    signed = signs and any(line.mark.bearing for line in lines)
    if signed and len({row.bearing for row in tops}) == 1 and len(tops) < len(outline.rows):
        for row in tops:
            row.bearing = None
    if all(row.bearing in (None, Bearing.REASON) for row in tops):
        for row in tops:
            row.bearing = None
