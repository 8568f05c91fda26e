"""Looks: all that a claim's box shows, measured, without its place.

A look depends on the claim, its form and the style alone, and equal ones are one object: after an
edit whatever keeps its identity need not be drawn anew.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from argmap.model.elements import Claim, Stance
from argmap.model.map import ArgumentMap
from argmap.model.reading import number, numbers
from argmap.rendering.style import Faces, Style
from argmap.rendering.text import TextBlock, block, ruler

BAND = 15.0
"""The width of the coloured band at the left edge of a box that is for or against something."""
PADDING = 9.0
"""The room between a box's edge or band and its text; above and below it is measured to the eye."""
MARK = 8.0
"""The size of a small mark."""
PLACEHOLDER = "Empty claim"
"""What stands in a box whose claim has no text yet."""

_LEAST = 56.0
_GAP = 4.0
_STRETCH = 1.16


class Form(Enum):
    """What a box is to what it hangs under, which its colour, band and border tell.

    The value is the stem of its roles in a theme.
    """

    CONTENTION = "contention"
    FREE = "free"
    REASON = "support"
    OBJECTION = "attack"
    UNDERCUT = "undercut"

    @property
    def line(self) -> str:
        """The role of its lines, border and sign."""
        return f"{self.value}_line"

    @property
    def fill(self) -> str:
        """The role of its box."""
        return f"{self.value}_fill"

    @property
    def glyph(self) -> str:
        """Its sign: `+`, `−`, `_`, or none."""
        return _GLYPHS.get(self, "")


_GLYPHS = {Form.REASON: "+", Form.OBJECTION: "−", Form.UNDERCUT: "_"}


class Mark(Enum):
    """A small sign that the claim has more to it than its words."""

    SOURCE = "source"
    NOTE = "note"
    TAG = "tag"
    PIN = "pin"


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """A measured box.

    `text_x` and `text_y` place the text block in the box, `foot` is the baseline and the right
    end of the row of marks. `hidden` counts the claims folded away behind the box, `sources` are
    the numbers of its sources where the picture lists them.
    """

    width: float
    height: float
    form: Form
    text: TextBlock
    text_x: float
    text_y: float
    foot: tuple[float, float]
    number: str = ""
    implicit: bool = False
    empty: bool = False
    hidden: int = 0
    marks: tuple[Mark, ...] = ()
    sources: str = ""


def looks(
    argmap: ArgumentMap,
    style: Style,
    shown: Mapping[str, int] | None = None,
    sources: Mapping[str, str] | None = None,
) -> dict[str, Look]:
    """Give the looks of the shown claims (None: all) in the order of `shown`, or of the map.

    `shown` says of each claim how many are hidden behind it; `sources` gives the numbers of the
    sources of a claim, such as "1, 4".
    """
    counts = shown if shown is not None else dict.fromkeys(argmap.claims, 0)
    known = numbers(argmap) if style.numbers else {}
    cited = sources or {}
    contradicting = {claim for pair in argmap.contradictions() for claim in pair}
    made = {}
    for claim_id, hidden in counts.items():
        claim = argmap.claims[claim_id]
        form = form_of(argmap, claim_id, contradicting)
        facts = _facts(
            claim,
            form,
            style,
            number=known.get(claim_id, ""),
            hidden=hidden,
            sources=cited.get(claim_id, ""),
        )
        made[claim_id] = _measured(facts)
    return made


def look_of(argmap: ArgumentMap, claim_id: str, style: Style, hidden: int = 0) -> Look:
    """Give the look of one claim, in time that does not depend on the size of the map."""
    shown_number = number(argmap, claim_id) if style.numbers else ""
    rivals = any(argmap.is_contradiction(a.id) for a in argmap.arguments_on(claim_id))
    form = form_of(argmap, claim_id, {claim_id} if rivals else set())
    claim = argmap.claims[claim_id]
    return _measured(_facts(claim, form, style, number=shown_number, hidden=hidden, sources=""))


def form_of(argmap: ArgumentMap, claim_id: str, contradicting: set[str]) -> Form:
    """Give a claim's form, which its home decides."""
    home = argmap.home(claim_id)
    if home is None:
        heads = argmap.arguments_on(claim_id) or claim_id in contradicting
        return Form.CONTENTION if heads or argmap.root_position(claim_id) == 0 else Form.FREE
    if home.target in argmap.arguments:
        return Form.UNDERCUT
    return Form.REASON if home.stance is Stance.PRO else Form.OBJECTION


class _Facts(NamedTuple):
    """All that a look depends on."""

    text: str
    form: Form
    implicit: bool
    number: str
    hidden: int
    marks: tuple[Mark, ...]
    sources: str
    size: int
    most: int


def _facts(
    claim: Claim, form: Form, style: Style, *, number: str, hidden: int, sources: str
) -> _Facts:
    marks = _marks(claim, cited=bool(sources))
    size, most = style.size, style.max_chars
    return _Facts(claim.text, form, claim.implicit, number, hidden, marks, sources, size, most)


def _marks(claim: Claim, *, cited: bool) -> tuple[Mark, ...]:
    if not (claim.excerpts or claim.note or claim.tags or claim.pin):
        return ()
    return tuple(
        mark
        for mark, there in (
            (Mark.SOURCE, bool(claim.excerpts) and not cited),
            (Mark.NOTE, bool(claim.note)),
            (Mark.TAG, bool(claim.tags)),
            (Mark.PIN, claim.pin is not None),
        )
        if there
    )


@lru_cache(maxsize=1 << 16)
def _measured(facts: _Facts) -> Look:
    """Measure a box: a number above the text, marks on its last line or, failing room, below."""
    form, faces = facts.form, Faces(facts.size)
    empty = not facts.text.strip()
    face = faces.claim(
        contention=form is Form.CONTENTION and not empty, implicit=facts.implicit or empty
    )
    words = block(PLACEHOLDER if empty else facts.text, face, facts.most)
    small = ruler(faces.small)
    left = PADDING if not form.glyph else BAND + PADDING - 1
    head = small.capitals + 6.0 if facts.number else 0.0
    row = _row_width(facts, faces)
    inner = max(words.width, row, small.width(facts.number), _LEAST - left - PADDING)
    last = words.lines[-1]
    needed = last.width + 3 * _GAP + row if row else 0.0
    fits = needed <= inner * _STRETCH and not (row and last.rtl)
    inner = max(inner, needed) if fits else inner
    bottom = PADDING + head + words.height + (0.0 if fits else MARK + 5.0)
    width = left + inner + PADDING
    return Look(
        width=round(width, 2),
        height=round(bottom + PADDING, 2),
        form=form,
        text=words,
        text_x=left + (inner - words.width if words.rtl else 0.0),
        text_y=PADDING + head,
        foot=(width - PADDING, PADDING + head + last.baseline if fits else bottom),
        number=facts.number,
        implicit=facts.implicit,
        empty=empty,
        hidden=facts.hidden,
        marks=facts.marks,
        sources=facts.sources,
    )


def _row_width(facts: _Facts, faces: Faces) -> float:
    """Give the width of the marks and the numbers of sources in a row."""
    widths = [MARK for _ in facts.marks]
    if facts.sources:
        widths.append(ruler(faces.small).width(facts.sources))
    return sum(widths) + _GAP * (len(widths) - 1) if widths else 0.0
