"""Whether what a theme draws can be seen: the contrast of all pairs that meet in a picture.

Words need 4.5:1 to their ground (WCAG 2.2, 1.4.3), lines, borders and signs 3:1 (1.4.11).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from argmap.rendering.colours import contrast
from argmap.rendering.theme import Theme

WORDS = 4.5
"""The least contrast of words."""
LINES = 3.0
"""The least contrast of lines, borders and signs."""

STANCES = ("support", "attack", "undercut")
BOXES = (*STANCES, "contention", "free", "premise")
FILLS = (*(f"{name}_fill" for name in BOXES), "canvas", "panel")
"""The grounds that words stand on."""


class Fault(NamedTuple):
    """Two roles whose colours are too much alike, and the contrast they have and want."""

    role: str
    ground: str
    colour: str
    behind: str
    ratio: float
    wanted: float

    def __str__(self) -> str:
        """Say it in words."""
        return (
            f"{self.role} ({self.colour}) on {self.ground} ({self.behind}) has a contrast of "
            f"{self.ratio:.2f}:1, and {self.wanted:g}:1 is wanted"
        )


def faults(theme: Theme) -> list[Fault]:
    """Give the pairs of a theme that can hardly be told apart, the worst first."""
    found = []
    for role, ground, wanted in pairs(theme):
        ratio = contrast(theme[role], theme[ground])
        if ratio < wanted:
            found.append(Fault(role, ground, theme[role], theme[ground], ratio, wanted))
    return sorted(found, key=lambda fault: fault.ratio / fault.wanted)


def pairs(theme: Theme) -> Iterator[tuple[str, str, float]]:
    """Give what meets in pictures and in the window: a role, the ground's role, what is wanted."""
    yield from _words()
    yield from _lines(theme)
    for number in range(len(theme.groups)):
        line = f"group{number}"
        yield line, f"{line}_fill", WORDS
        yield line, "canvas", LINES
        for stance in ("contention", "free", *STANCES):
            yield line, f"{stance}_fill", LINES


def _words() -> Iterator[tuple[str, str, float]]:
    for ground in FILLS:
        yield "text", ground, WORDS
        yield "muted", ground, WORDS
    yield "text", "highlight", WORDS
    for stance in STANCES:
        yield f"{stance}_line", "canvas", WORDS
    yield "premise_line", "premise_fill", WORDS
    for role in ("error", "warning", "ok"):
        yield role, "panel", WORDS


def _lines(theme: Theme) -> Iterator[tuple[str, str, float]]:
    for name in BOXES:
        yield f"{name}_line", f"{name}_fill", LINES
        yield f"{name}_line", "canvas", LINES
    for stance in STANCES[: 1 if theme.mono else None]:
        yield "sign", f"{stance}_line", LINES
    for ground in FILLS:
        yield "focus", ground, LINES
    yield "border", "canvas", LINES
    yield "border", "panel", LINES
