"""The measures of a page: how far things stand apart, and how wide for its height it should be.

A page is laid out downwards and turned in the end. Sideways, where its columns become rows, words
lie across the stubs instead of along them, so that stubs may be shorter.
"""

from __future__ import annotations

from dataclasses import dataclass

from argmap.errors import LayoutError
from argmap.layout.contract import Options
from argmap.layout.orient import is_level

_WORD = (46.0, 16.0)
"""About the room that the longest word on a line takes: along it and across."""

ASPECTS = {
    "a4": 2**0.5, "a3": 2**0.5, "a2": 2**0.5, "a1": 2**0.5, "a0": 2**0.5,
    "a4-portrait": 0.5**0.5, "a3-portrait": 0.5**0.5, "a0-portrait": 0.5**0.5,
    "letter": 11 / 8.5, "screen": 1.6, "square": 1.0,
}  # fmt: skip
"""Names of pages with their width for a height of 1; "free" leaves it to the engine."""

FREE = "free"
_LEAST, _MOST = 0.1, 20.0


@dataclass(frozen=True, slots=True)
class Measures:
    """The distances on a page that runs downwards, in points.

    Parameters
    ----------
    stub
        From the rail of a family to its boxes; the word stands on its middle.
    back
        How far left of a claim's edge the rail of its family runs.
    lane
        Between two rails of one family.
    step
        How far families that go on from an earlier column are indented from one another.
    linked
        How much further in linked premises stand, `bracket` where their bracket does.
    entry
        How far down its edge a box has its line, `port` how far in from its lower left corner
        the lines of its family arrive.
    leaf, family, branch, first, root
        The gaps between boxes: of leaves, of what has more below it, of the branches of a
        contention, below a claim, and between contentions.
    chain, inset, drop
        Above an only reason or objection, which stands right below its claim; how far further in
        it stands (0: it is indented as others are); and how far in the line is that joins them.
    gutter, track
        The least room between columns, and what each line that runs in it takes.
    turn
        The radius of the corners of lines.
    word
        The room for a word: along a line that runs across the page, and the other way.
    """

    stub: float
    back: float
    lane: float
    step: float
    linked: float
    bracket: float
    entry: float
    port: float
    leaf: float
    family: float
    branch: float
    first: float
    root: float
    chain: float
    inset: float
    drop: float
    gutter: float
    track: float
    turn: float
    word: tuple[float, float]

    @classmethod
    def of(cls, options: Options) -> Measures:
        """Give the measures that follow from the gaps a person wishes."""
        sibling, family, row = options.sibling_gap, options.family_gap, options.row_gap
        level = is_level(options.direction)
        along, across = _WORD[::-1] if level else _WORD
        return cls(
            stub=max(row * (0.42 if level else 0.78), 12.0),
            back=18.0,
            lane=8.0,
            step=22.0,
            linked=18.0 if level else 32.0,
            bracket=7.0 if level else 11.0,
            entry=25.0 if level else 13.0,
            port=12.0,
            leaf=max(0.5 * sibling, 6.0),
            family=max(0.6 * sibling, 8.0),
            branch=max(0.8 * family, 10.0),
            first=max(0.7 * sibling, 12.0),
            root=max(1.6 * family, 16.0),
            chain=across + 11.0,
            inset=0.0 if level else 11.0,
            drop=36.0,
            gutter=max(0.65 * family, 16.0),
            track=4.5,
            turn=7.0,
            word=(along, across),
        )


def aspect_of(wished: object) -> float | None:
    """Read how wide for its height a page is to be: a number, a name, or None for "free".

    Raises
    ------
    LayoutError
        If it is neither.
    """
    if not isinstance(wished, str):
        found = wished
    else:
        name = wished.strip().lower()
        if name == FREE:
            return None
        found = ASPECTS.get(name) or _number(name)
    if isinstance(found, bool) or not isinstance(found, int | float):
        known = ", ".join(ASPECTS)
        raise LayoutError(f"there is no page “{wished}”; there are {known}, {FREE}, or a number")
    if not _LEAST <= found <= _MOST:
        raise LayoutError(f"a page can be {_LEAST:g} to {_MOST:g} times as wide as high")
    return float(found)


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
