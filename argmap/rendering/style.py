"""What a person may choose about the look of a picture, and the measures that follow from it."""

from __future__ import annotations

from dataclasses import dataclass

from argmap.rendering.fonts import Cut, Face
from argmap.rendering.marks import ALL_MARKS, Mark
from argmap.rendering.theme import Theme, load_theme

PIXELS_PER_POINT = 96 / 72
"""How many pixels a point of the picture has at 100 %, on screen and in a PNG of scale 1."""


GROUPS = {"none": "", "tag": "tag", "source": "source"}
"""What claims can be grouped by, as a person says it and as a style has it."""


@dataclass(frozen=True, slots=True)
class Faces:
    """The faces of a picture whose claims are set in so many points."""

    size: int

    def claim(self, *, contention: bool = False, implicit: bool = False) -> Face:
        """Give the face of a claim: contentions larger and bolder, implicit ones italic."""
        if contention:
            return Face(Cut.SEMIBOLD, round(self.size * 1.2))
        return Face(Cut.ITALIC if implicit else Cut.REGULAR, self.size)

    @property
    def small(self) -> Face:
        """The face of numbers and chips."""
        return Face(Cut.SEMIBOLD, max(1, round(self.size * 0.82)))

    @property
    def tag(self) -> Face:
        """The face of tags and of the figures beside signs."""
        return Face(Cut.REGULAR, max(1, round(self.size * 0.82)))

    @property
    def word(self) -> Face:
        """The face of the words on lines."""
        return Face(Cut.ITALIC, max(1, round(self.size * 0.9)))

    @property
    def note(self) -> Face:
        """The face of the legend, the sources and what stands under the title."""
        return Face(Cut.REGULAR, max(1, round(self.size * 0.9)))


@dataclass(frozen=True, slots=True)
class Style:
    """The look of a picture.

    `font_size` is that of claims, in whole points of the picture (fractions are rounded);
    `max_chars` is the most that a line of a claim holds, in characters of mean width. `numbers`
    puts the reading number on each box, `words` says "because", "but" and "and" on lines where
    there would be a sign, `sources` puts the numbers of the sources after the words of a claim in
    place of a mark. `marks` are those that are shown. `groups` is "tag" or "source" where areas
    gather the claims that have one in common, else "". `margin` surrounds the picture.
    """

    theme: Theme
    font_size: float = 11.0
    max_chars: int = 38
    numbers: bool = False
    words: bool = True
    sources: bool = False
    marks: frozenset[Mark] = ALL_MARKS
    groups: str = ""
    margin: float = 24.0

    @classmethod
    def of(cls, theme: str = "light") -> Style:
        """Give the usual style in a theme, by its name or its file's path."""
        return cls(load_theme(theme))

    @property
    def size(self) -> int:
        """The size of claims in whole points."""
        return max(1, round(self.font_size))

    @property
    def faces(self) -> Faces:
        """The faces that go with the size."""
        return Faces(self.size)
