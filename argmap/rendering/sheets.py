"""A picture laid on sheets of paper: how large it is there, and on how many."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil, inf

from argmap.errors import ExportError
from argmap.rendering.drawing import drawn
from argmap.rendering.papers import MOST_SHEETS, POINTS_PER_MM, Paper
from argmap.rendering.picture import Picture
from argmap.rendering.shapes import Rectangle, Words
from argmap.rendering.strips import Job, Rect, Sheet, filled, lost, strips
from argmap.rendering.style import Style

LARGEST_TYPE = 36.0
"""The points of claims beyond which a small map is not blown up to fill its paper."""

_AIR = 6.0
_TRIES = 6
_LEAST_SHARE = 0.8


@dataclass(frozen=True, slots=True)
class Plan:
    """How a picture lies on paper.

    `width`, `height` and `margin` of a sheet are in points of the paper; `scale` is how many of
    those a point of the picture has. `lost` counts the things that no sheet shows whole.
    """

    paper: Paper
    width: float
    height: float
    margin: float
    scale: float
    rows: int
    columns: int
    sheets: tuple[Sheet, ...]
    lost: int = 0

    @property
    def area(self) -> Rect:
        """What of the picture all sheets show together."""
        lefts, tops, rights, bottoms = zip(*(sheet.kept for sheet in self.sheets), strict=True)
        return min(lefts), min(tops), max(rights), max(bottoms)

    def place(self, sheet: Sheet) -> tuple[float, float]:
        """Give what is added to scaled places of the picture to have them on a sheet."""
        left, top, right, bottom = sheet.view
        blank_x = self.width - 2 * self.margin - (right - left) * self.scale
        blank_y = self.height - 2 * self.margin - (bottom - top) * self.scale
        dx = self.margin + blank_x / 2 if self.columns == 1 else self.margin
        dy = self.margin + blank_y / 2 if self.rows == 1 else self.margin
        return dx - left * self.scale, dy - top * self.scale


def plan(picture: Picture, style: Style, paper: Paper) -> Plan:
    """Lay a picture on paper.

    Raises
    ------
    ExportError
        If it would take too many sheets.
    """
    area, things = _area(picture), sorted(obstacles(picture, style))
    found: Plan | None = None
    for further in (False, True):
        for job in _jobs(area, things, style, paper, further=further):
            made = _cut(job, style, paper)
            if found is None or _rank(made) < _rank(found):
                found = made
        if found is not None and not found.lost:
            break
    if found is None:
        raise ExportError(
            f"with type of {paper.least:g} points the poster would take more than {MOST_SHEETS} "
            f"sheets of {paper.title}; take larger paper or smaller type"
        )
    return found


def _area(picture: Picture) -> Rect:
    left, top, width, height = picture.bounds
    return left - _AIR, top - _AIR, left + width + _AIR, top + height + _AIR


def obstacles(picture: Picture, style: Style) -> Iterator[Rect]:
    """Give what is not to be cut: boxes, the words on lines, lines of text around the map."""
    for place in picture.places.values():
        yield place.x, place.y, place.right, place.bottom
    for thing in drawn(picture, style):
        if thing.kind not in ("label", "panel"):
            continue
        for shape in thing.shapes:
            x, y = thing.x, thing.y
            if isinstance(shape, Rectangle):
                x, y = x + shape.x, y + shape.y
                yield x, y, x + shape.width, y + shape.height
            elif isinstance(shape, Words) and thing.kind == "panel":
                size = shape.block.face.size
                for line in shape.block.lines:
                    start, base = x + shape.x + line.x, y + shape.y + line.baseline
                    yield start, base - 0.75 * size, start + line.width, base + 0.25 * size


# -- how many sheets, which way ------------------------------------------------------------


def _jobs(
    area: Rect, things: Sequence[Rect], style: Style, paper: Paper, *, further: bool
) -> Iterator[Job]:
    """Give what may be made of a wish: both ways that a sheet may lie, so many sheets or more."""
    margin, overlap = paper.margin * POINTS_PER_MM, paper.overlap * POINTS_PER_MM
    for width, height in paper.sizes():
        base = Job(area, things, width, height, overlap, margin, 1, 1)
        for columns, rows in _grids(base, style, paper, further=further):
            yield Job(area, things, width, height, overlap, margin, columns, rows)


def _grids(job: Job, style: Style, paper: Paper, *, further: bool) -> list[tuple[int, int]]:
    """Give how many sheets across and down: as wished, or as few as the type needs.

    `further` asks for one more than is needed, which leaves more freedom to cut.
    """
    if paper.columns is not None and paper.rows is not None:
        return [] if further else [(paper.columns, paper.rows)]
    scale = paper.least / style.size
    left, top, right, bottom = job.area
    columns = _needed((right - left) * scale, job.room[0], job.overlap)
    rows = _needed((bottom - top) * scale, job.room[1], job.overlap)
    grids = [(columns + 1, rows), (columns, rows + 1)] if further else [(columns, rows)]
    return [(a, b) for a, b in grids if a * b <= MOST_SHEETS]


def _needed(length: float, room: float, overlap: float) -> int:
    return max(1, ceil((length - overlap) / (room - overlap) - 1e-9))


def _rank(made: Plan) -> tuple[bool, float]:
    """Order plans, the best first: nothing lost where it can be, few sheets, large type.

    Where the number of sheets is given, the type alone decides.
    """
    sheets = made.rows * made.columns if made.paper.rows is None else 0
    return made.lost > 0, sheets - min(0.9, 0.1 * made.scale)


# -- one way to cut ------------------------------------------------------------------------


def _cut(job: Job, style: Style, paper: Paper) -> Plan:
    """Cut at the largest scale at which nothing is lost; failing that, where least is."""
    largest = min(job.largest, LARGEST_TYPE / style.size)
    least = largest * _LEAST_SHARE
    if paper.rows is None:
        least = min(largest, max(least, paper.least / style.size))
    best: Plan | None = None
    for at in range(_TRIES):
        scale = largest - (largest - least) * at / (_TRIES - 1)
        made = _planned(job, scale, paper)
        if made is not None and (best is None or made.lost < best.lost):
            best = made
        if best is not None and not best.lost:
            break
        if job.columns * job.rows == 1:
            break
    assert best is not None, "the largest scale fits by its making"
    return best


def _planned(job: Job, scale: float, paper: Paper) -> Plan | None:
    """Cut at one scale, rows first or columns first."""
    ways = [strips(job, scale, across_first=first) for first in (True, False)]
    cost, sheets = min(ways, key=lambda way: way[0])
    if cost == inf:
        return None
    missing = lost(job.things, [sheet.view for sheet in sheets])
    if missing:
        sheets = tuple(filled(job, scale, sheet) for sheet in sheets)
        missing = lost(job.things, [sheet.view for sheet in sheets])
    return Plan(
        *(paper, job.width, job.height, job.margin, scale, job.rows, job.columns, sheets, missing)
    )


def seams(made: Plan, sheet: Sheet) -> tuple[list[float], list[float]]:
    """Give where a sheet is cut: places across and places down, of the picture, edges left out."""
    (left, top, right, bottom), (first, second, third, fourth) = sheet.kept, made.area
    across = [x for x in (left, right) if x not in (first, third)]
    down = [y for y in (top, bottom) if y not in (second, fourth)]
    return across, down
