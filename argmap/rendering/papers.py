"""Paper: the sizes of sheets, which way they lie, and how a person asks for them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from math import isfinite

from argmap.errors import ExportError

POINTS_PER_MM = 72 / 25.4

SIZES = {
    "a0": (841.0, 1189.0),
    "a1": (594.0, 841.0),
    "a2": (420.0, 594.0),
    "a3": (297.0, 420.0),
    "a4": (210.0, 297.0),
    "a5": (148.0, 210.0),
    "letter": (215.9, 279.4),
    "legal": (215.9, 355.6),
    "tabloid": (279.4, 431.8),
}
"""Width and height of each paper upright, in millimetres (ISO 216; ANSI/ASME Y14.1)."""

MOST_SHEETS = 400
"""The most sheets of a poster."""
MOST_OVERLAP = 60.0
"""The most millimetres by which sheets overlap."""

_GRID = re.compile(r"(\d{1,3})\s*[x×*]\s*(\d{1,3})", re.IGNORECASE)


class Orientation(StrEnum):
    """Which way a sheet lies; AUTO is whichever lets the picture be larger."""

    AUTO = "auto"
    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


@dataclass(frozen=True, slots=True)
class Paper:
    """What sheets a picture is to be printed on.

    Parameters
    ----------
    name
        One of `SIZES`.
    orientation
        Which way the sheets lie.
    columns, rows
        How many sheets there are across and down; None: as many as the type needs.
    least
        The size in points below which the type of claims must not fall, where the number of
        sheets is open.
    overlap, margin
        How far sheets show the same, and what is left white around each, in millimetres.
    """

    name: str = "a4"
    orientation: Orientation = Orientation.AUTO
    columns: int | None = 1
    rows: int | None = 1
    least: float = 6.0
    overlap: float = 10.0
    margin: float = 10.0

    @classmethod
    def asked(
        cls,
        name: str | None,
        poster: str | None = None,
        orientation: str = "auto",
        *,
        least: float = 6.0,
        overlap: float = 10.0,
    ) -> Paper | None:
        """Read what a person asks for; None where no paper is asked for.

        `poster` is "auto", or how many sheets across and down, such as "3x2".

        Raises
        ------
        ExportError
            If there is no such paper, or not so many sheets can be made.
        """
        if name is None and poster is None:
            return None
        kind = (name or "a4").lower()
        if kind not in SIZES:
            raise ExportError(f"there is no paper “{name}”; there are {', '.join(SIZES)}")
        if orientation not in tuple(Orientation):
            known = ", ".join(Orientation)
            raise ExportError(f"paper cannot lie “{orientation}”; there are {known}")
        if not isfinite(least) or not 1 <= least <= 72:
            raise ExportError(f"the smallest type must have 1 to 72 points, not {least:g}")
        if not isfinite(overlap) or not 0 <= overlap <= MOST_OVERLAP:
            raise ExportError(f"sheets can overlap by 0 to {MOST_OVERLAP:g} mm, not {overlap:g}")
        columns, rows = _grid(poster)
        return cls(kind, Orientation(orientation), columns, rows, least, overlap)

    @property
    def title(self) -> str:
        """What the paper is called: A4, Letter."""
        return self.name.upper() if self.name[-1].isdigit() else self.name.capitalize()

    def sizes(self) -> tuple[tuple[float, float], ...]:
        """Give width and height in points, for each way that the sheet may lie."""
        short, long = (side * POINTS_PER_MM for side in SIZES[self.name])
        if self.orientation is Orientation.PORTRAIT:
            return ((short, long),)
        if self.orientation is Orientation.LANDSCAPE:
            return ((long, short),)
        return ((short, long), (long, short))


def _grid(poster: str | None) -> tuple[int | None, int | None]:
    if poster is None:
        return 1, 1
    if poster.strip().lower() == "auto":
        return None, None
    found = _GRID.fullmatch(poster.strip())
    if found is None:
        raise ExportError(
            f"a poster has so many sheets across and down, such as 3x2, or auto; not “{poster}”"
        )
    columns, rows = int(found[1]), int(found[2])
    if not 1 <= columns * rows <= MOST_SHEETS:
        raise ExportError(f"a poster has 1 to {MOST_SHEETS} sheets, not {columns * rows}")
    return columns, rows
