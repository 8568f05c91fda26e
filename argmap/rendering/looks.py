"""Looks: all that a claim's box shows, measured, without its place.

A look depends on the claim, its form and the style alone, and equal ones are one object: after an
edit whatever keeps its identity need not be drawn anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from argmap.model.elements import Claim, Stance
from argmap.model.map import ArgumentMap
from argmap.model.reading import number, numbers
from argmap.rendering.fonts import Cut, Face
from argmap.rendering.foot import SIGN, Sign, least_width, set_row, signs_of, unit, width_of
from argmap.rendering.marks import BARE, Mark, Marks, marks_of, tag_hues
from argmap.rendering.style import Faces, Style
from argmap.rendering.text import Ruler, TextBlock, block, label, ruler, runs_rtl
from argmap.rendering.theme import HUES

BAND = 15.0
"""The width of the coloured band at the left edge of a box that is for or against something."""
PADDING = 9.0
"""The room between a box's edge or band and its text; above and below it is measured to the eye."""
PLACEHOLDER = "Empty claim"
"""What stands in a box whose claim has no text yet."""

_LEAST = 56.0
_GAP = 12.0
_STRETCH = 1.16
_RAISED = 0.34
_CITED = 0.72
_FOLD_ROOM = 4.0
_NUMBER_MOST = 96.0
"""How wide a number may be at most; a longer one is shown without its beginning."""
_NUMBER_CUT = 32
_ROUNDING = 0.01
_CITED_GAP = 0.07


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


FORMS = tuple(Form)
"""The forms, in the order of their numbers."""

_NUMBERS = {form.value: number for number, form in enumerate(FORMS)}


def form_number(look: Look) -> int:
    """Give the number of a look's form in `FORMS`."""
    return _NUMBERS[look.form.value]


_GLYPHS = {Form.REASON: "+", Form.OBJECTION: "−", Form.UNDERCUT: "_"}


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """A measured box.

    `text_x` and `text_y` place the text block in the box, `foot` are the signs of its row of marks
    and `foot_y` their baseline; `cited` are the numbers of its sources with their upper left
    corner. `hidden` counts the claims folded away behind the box; `words` are what the text block
    says, unbroken.
    """

    width: float
    height: float
    form: Form
    text: TextBlock
    text_x: float
    text_y: float
    number: str = ""
    implicit: bool = False
    empty: bool = False
    hidden: int = 0
    marks: Marks = BARE
    foot: tuple[Sign, ...] = ()
    foot_y: float = 0.0
    cited: tuple[TextBlock, float, float] | None = None
    words: str = ""


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
    return dict(each_look(argmap, style, shown, sources))


def each_look(
    argmap: ArgumentMap,
    style: Style,
    shown: Mapping[str, int] | None = None,
    sources: Mapping[str, str] | None = None,
) -> Iterator[tuple[str, Look]]:
    """Give the looks one by one, as `looks` does; what was measured once is soon found again."""
    counts = shown if shown is not None else dict.fromkeys(argmap.claims, 0)
    known = numbers(argmap) if style.numbers else {}
    cited = sources or {}
    contradicting = {claim for pair in argmap.contradictions() for claim in pair}
    measured = Measurer(argmap, style)
    for claim_id, hidden in counts.items():
        yield (
            claim_id,
            measured(
                argmap.claims[claim_id],
                form_of(argmap, claim_id, contradicting),
                number=known.get(claim_id, ""),
                hidden=hidden,
                sources=cited.get(claim_id, ""),
            ),
        )


def look_of(argmap: ArgumentMap, claim_id: str, style: Style, hidden: int = 0) -> Look:
    """Give the look of one claim without measuring the others."""
    shown_number = number(argmap, claim_id) if style.numbers else ""
    rivals = any(argmap.is_contradiction(a.id) for a in argmap.arguments_on(claim_id))
    form = form_of(argmap, claim_id, {claim_id} if rivals else set())
    measured = Measurer(argmap, style)
    return measured(argmap.claims[claim_id], form, number=shown_number, hidden=hidden, sources="")


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
    marks: Marks
    size: int
    most: int
    rtl: bool


class Measurer:
    """Measures the claims of a map in a style.

    `hues` are the colours of tags.
    """

    def __init__(self, argmap: ArgumentMap, style: Style) -> None:
        self._chosen = style.marks
        self._size, self._most = style.size, style.max_chars
        self._rtl = runs_rtl(argmap.info.language)
        self.hues = tag_hues(argmap.claims.values(), HUES) if Mark.TAG in style.marks else {}

    def __call__(self, claim: Claim, form: Form, *, number: str, hidden: int, sources: str) -> Look:
        """Give the look of a claim."""
        marks = marks_of(claim, self._chosen, self.hues, sources)
        return _measured(
            _Facts(
                claim.text,
                form,
                claim.implicit,
                number,
                hidden,
                marks,
                self._size,
                self._most,
                self._rtl,
            )
        )


@lru_cache(maxsize=1 << 16)
def _measured(facts: _Facts) -> Look:
    """Measure a box: a number above the text, marks on its last line or, failing room, below."""
    form, faces, marks = facts.form, Faces(facts.size), facts.marks
    empty = not facts.text.strip()
    face = faces.claim(
        contention=form is Form.CONTENTION and not empty, implicit=facts.implicit or empty
    )
    text = PLACEHOLDER if empty else facts.text
    words = block(text, face, facts.most, facts.rtl)
    small = ruler(faces.small)
    left = PADDING if not form.glyph else BAND + PADDING - 1
    number = _short(facts.number, small)
    head = small.capitals + 6.0 if number else 0.0
    cited, beside = _cited(marks.sources, words)
    inner = max(words.width, beside, small.width(number), _LEAST - left - PADDING)
    if marks.noted and not number:
        inner = max(inner, words.lines[0].width + _FOLD_ROOM)
    signs = signs_of(marks, faces) if marks is not BARE else []
    fits = True
    if signs or marks.tags:
        row = width_of(signs, faces)
        needed = words.lines[-1].width + _GAP + row
        fits = not (marks.tags or cited or words.lines[-1].rtl) and needed <= inner * _STRETCH
        inner = max(inner, needed if fits else least_width(marks, signs, faces))
    text_x = left + (inner - words.width if words.rtl else 0.0)
    text_y = PADDING + head
    bottom = text_y + words.height + (0.0 if fits else (SIGN + 5.0) * unit(faces))
    return Look(
        width=round(left + inner + PADDING, 2),
        height=round(bottom + PADDING, 2),
        form=form,
        text=words,
        text_x=text_x,
        text_y=text_y,
        number=number,
        implicit=facts.implicit,
        empty=empty,
        hidden=facts.hidden,
        marks=marks,
        foot=set_row(marks, signs, faces, left, left + inner, rtl=words.rtl),
        foot_y=text_y + words.lines[-1].baseline if fits else bottom,
        cited=(cited[0], text_x + cited[1], text_y + cited[2]) if cited else None,
        words=text,
    )


def _short(number: str, small: Ruler) -> str:
    """Give a number, or as much of its end as there is room for."""
    while small.width(number) > _NUMBER_MOST:
        number = f"…{number[-_NUMBER_CUT:]}" if len(number) > 2 * _NUMBER_CUT else f"…{number[2:]}"
    return number


def room_for_number(look: Look) -> float:
    """Give how wide a number may be for a box not to become wider by it."""
    left = PADDING if not look.form.glyph else BAND + PADDING - 1
    return look.width - left - PADDING - _ROUNDING


def holds_any_number(look: Look) -> bool:
    """Tell whether a box that has a number would be as wide whatever the number."""
    return room_for_number(look) >= _NUMBER_MOST


def _cited(sources: str, words: TextBlock) -> tuple[tuple[TextBlock, float, float] | None, float]:
    """Set the numbers of sources as figures raised behind the last word, as notes have them.

    Their place is seen from the text block. The second answer is how much room the line needs.
    """
    if not sources:
        return None, 0.0
    last = words.lines[-1]
    size = words.face.size
    figures = label(sources.replace(", ", ","), Face(Cut.SEMIBOLD, max(1, round(_CITED * size))))
    gap = _CITED_GAP * size
    x = last.x - gap - figures.width if last.rtl else last.x + last.width + gap
    y = last.baseline - _RAISED * size - figures.height
    return (figures, x, y), last.width + gap + figures.width
