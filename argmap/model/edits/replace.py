"""Replacing words wherever they stand, in claims and in their notes, as one step.

What is replaced is a phrase exactly as it is written, blanks and all. A letter is never taken apart
from its accents, and no claim is left without words: it keeps those that it has.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple, TypeAlias

from argmap.errors import EditError
from argmap.model.changes import Step
from argmap.model.edits.draft import Draft
from argmap.model.elements import Claim
from argmap.model.limits import CLAIM, NOTE, clean, sentence
from argmap.model.map import ArgumentMap

Range: TypeAlias = tuple[int, int]

_NAMED = 30
"""How many characters of the words a label quotes."""


class Field(StrEnum):
    """The texts of a claim in which words are replaced."""

    TEXT = "text"
    NOTE = "note"


class Refusal(StrEnum):
    """Why a text keeps the words that it has."""

    EMPTY = "the claim would have no words left"
    LONG = "the text would be too long"


@dataclass(frozen=True)
class Phrase:
    """Words to look for as they are written; capitals count, or parts of words, if so wished."""

    words: str
    match_case: bool = False
    whole_words: bool = False

    @cached_property
    def _hint(self) -> str:
        return self.words if self.match_case else self.words.lower()

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(re.escape(self.words), 0 if self.match_case else re.IGNORECASE)

    def ranges(self, text: str) -> tuple[Range, ...]:
        """Give the (start, end) of each place in a text, in characters; none overlap."""
        # Most texts do not hold the words: to find that out costs a tenth this way.
        if not self.words or self._hint not in (text if self.match_case else text.lower()):
            return ()
        found = (match.span() for match in self._pattern.finditer(text))
        return tuple(place for place in found if self._stands_alone(text, *place))

    def _stands_alone(self, text: str, start: int, end: int) -> bool:
        """Tell whether no accent is cut off, nor, where whole words are wished for, a word."""
        after = text[end : end + 1]
        if after and unicodedata.combining(after):
            return False
        if not self.whole_words:
            return True
        return not (
            (_in_word(text[start - 1 : start]) and _in_word(text[start]))
            or (_in_word(text[end - 1]) and _in_word(after))
        )


def _in_word(letter: str) -> bool:
    """Tell whether a character is one that words are made of."""
    return bool(letter) and (letter == "_" or unicodedata.category(letter)[0] in "LMN")


class Spot(NamedTuple):
    """A text of a claim that holds a phrase, and where in it."""

    claim: str
    field: Field
    marks: tuple[Range, ...]


def spots(claims: Iterable[Claim], phrase: Phrase, *, notes: bool = False) -> Iterator[Spot]:
    """Give the texts of claims that hold a phrase, those of one claim in a row."""
    for claim in claims:
        if marks := phrase.ranges(claim.text):
            yield Spot(claim.id, Field.TEXT, marks)
        if notes and claim.note and (marks := phrase.ranges(claim.note)):
            yield Spot(claim.id, Field.NOTE, marks)


@dataclass(frozen=True, slots=True)
class Replacement:
    """What becomes of a text: `marks` are what goes in it, `after` is how it reads then.

    `refusal` says why it stays as it is, None where nothing is against it.
    """

    marks: tuple[Range, ...]
    after: str
    refusal: Refusal | None = None


def replacement(text: str, phrase: Phrase, by: str, field: Field = Field.TEXT) -> Replacement:
    """Give what becomes of a text when a phrase in it is replaced."""
    marks = phrase.ranges(text)
    after, last = "", 0
    for start, end in marks:
        after += text[last:start] + by
        last = end
    after = after + text[last:]
    after = sentence(after) if field is Field.TEXT else clean(after)
    refusal = None
    if field is Field.TEXT and not after:
        refusal = Refusal.EMPTY
    elif len(after) > (CLAIM if field is Field.TEXT else NOTE):
        refusal = Refusal.LONG
    return Replacement(marks, after, refusal)


def replace_words(
    argmap: ArgumentMap,
    phrase: Phrase,
    by: str,
    places: Iterable[tuple[str, Field]] | None = None,
    *,
    notes: bool = False,
) -> Step:
    """Replace a phrase everywhere, or in some places only, each a claim and one of its texts.

    A text that must stay as it is (see `Refusal`) does so. `notes` counts only where no places are
    given.

    Raises
    ------
    EditError
        If there is nothing to look for, or every text that holds it must stay as it is.
    """
    if not phrase.words:
        raise EditError("there are no words to be replaced")
    if places is None:
        found = spots(argmap.claims.values(), phrase, notes=notes)
        places = [(spot.claim, spot.field) for spot in found]
    draft, by = Draft(argmap), clean(by)
    done: dict[str, None] = {}
    refused: list[Refusal] = []
    for known, field in dict.fromkeys(places):
        claim = draft.claim(known)
        made = replacement(getattr(claim, field), phrase, by, field)
        if made.refusal is not None:
            refused.append(made.refusal)
        elif made.marks:
            draft.put(_reading(claim, field, made.after))
            done[known] = None
    if refused and not done:
        raise EditError(f"nothing was replaced: {refused[0].value}")
    claims = list(done)
    focus = claims if len(claims) == 1 else ()
    return draft.step(_label(draft, phrase.words, by, claims), *focus)


def _reading(claim: Claim, field: Field, text: str) -> Claim:
    """Give a claim in which one of its texts reads otherwise."""
    return replace(claim, text=text) if field is Field.TEXT else replace(claim, note=text)


def _label(draft: Draft, words: str, by: str, claims: list[str]) -> str:
    where = draft.number(claims[0]) if len(claims) == 1 else f"{len(claims):,} claims"
    if not by:
        return f"Remove “{_named(words)}” from {where}"
    return f"Replace “{_named(words)}” by “{_named(by)}” in {where}"


def _named(words: str) -> str:
    """Give words as a label quotes them."""
    line = " ".join(words.split())
    return line if len(line) <= _NAMED else f"{line[: _NAMED - 1]}…"
