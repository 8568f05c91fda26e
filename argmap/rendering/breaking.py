"""Where a text is broken into lines: the lines as few as can be, and then about equally long.

A line breaker that looks at the whole paragraph at once, after Knuth & Plass, "Breaking Paragraphs
into Lines" (Software: Practice and Experience 11, 1981), but without stretch: of all ways to set a
text in the fewest lines that fit a measure, the one whose lines differ least in length, where
breaks that read badly cost something. It knows plain numbers alone; `text` does the measuring.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

SOFT = "\u00ad"
"""The gap after a piece at whose end a word may be broken: nothing, or a hyphen at a line's end."""
HYPHEN = "‐"
"""The hyphen that is set where a word is broken; typed ones are mostly others."""

_LONELY = 0.5
_BROKEN = 0.25
_WEAK = 0.12
_SENSE = 0.1
_SENSE_ENDS = frozenset(",;:.!?…–—")
_BOUND = re.compile(
    r" (?=[»›!?:;…%‰€)\]}–—]+(?:\s|$))"  # closing signs and dashes never begin a line
    r"|(?<=[«‹„(\[{]) "  # opening ones never end it
)
_AT_HYPHEN = re.compile(r"(?<=\w{3}[-–—/\u2010])(?=\w{3})")
_VOWELS = frozenset("aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿœαεηιουωάέήίόύώаеёиоуыэюяіїє")
_FIRST, _LAST = 3, 3
_LATIN_TO_CYRILLIC = "\u0530"
_ADDRESS_ENDS = frozenset("/?&=#_-.,:;@+~%")


class Piece(NamedTuple):
    """What is never broken: its text and width, and the gap before what follows on the line."""

    text: str
    width: float
    gap: str
    gap_width: float


def words_of(text: str) -> Iterator[tuple[str, str]]:
    """Cut a text whose words stand between spaces into unbreakable texts and the gaps after them.

    No-break spaces hold words together, soft hyphens allow a break, and a word may be broken
    after a hyphen of its own.
    """
    bound = text if text.isalnum() else _BOUND.sub("\u00a0", text.replace("\t", " "))
    for word in bound.split(" "):
        if not word:
            continue
        if word.isalnum() or not (SOFT in word or _AT_HYPHEN.search(word)):
            yield word, " "
            continue
        parts = [(part, SOFT) for part in word.split(SOFT) if part] or [("", "")]
        for at, (part, gap) in enumerate(parts, 1):
            *firsts, last = _AT_HYPHEN.split(part)
            for first in firsts:
                yield first, ""
            yield last, " " if at == len(parts) else gap


# -- breaking ------------------------------------------------------------------------------


def filled(pieces: Sequence[Piece], measure: float, hyphen: float) -> list[tuple[int, int]]:
    """Fill lines one after the other; give where each starts and ends."""
    breaks = []
    start, used = 0, 0.0
    for at, (_, width, gap, gap_width) in enumerate(pieces):
        end = used + width + hyphen if gap == SOFT else used + width
        if end > measure and at > start:
            breaks.append((start, at))
            start, used = at, 0.0
        used += width + gap_width
    breaks.append((start, len(pieces)))
    return breaks


def balanced(pieces: Sequence[Piece], measure: float, hyphen: float) -> list[tuple[int, int]]:
    """Break into as few lines as fill the measure, about equally long, none a lone short word."""
    greedy = filled(pieces, measure, hyphen)
    if len(greedy) < 2:
        return greedy
    starts, ends = [0.0], []
    x = 0.0
    for _, width, gap, gap_width in pieces:
        x += width
        ends.append(x + hyphen if gap == SOFT else x)
        x += gap_width
        starts.append(x)
    widest = max([ends[end - 1] - starts[begin] for begin, end in greedy])
    return _fitted(starts, ends, widest + 1e-6, _costs(pieces, measure * measure))


def _costs(pieces: Sequence[Piece], square: float) -> list[float]:
    """Give what it costs to end a line after each piece, in squared points."""
    costs = []
    for text, _, gap, _ in pieces:
        if gap != " ":
            cost = _BROKEN * _BROKEN
        elif text[-1:] in _SENSE_ENDS:
            cost = -_SENSE * _SENSE
        else:
            cost = _WEAK * _WEAK if len(text) < 3 else 0.0
        costs.append(cost * square)
    costs[-1] = 0.0
    if len(pieces) > 2:
        costs[-2] += _LONELY * _LONELY * square
    return costs


def _fitted(
    starts: list[float], ends: list[float], measure: float, costs: list[float]
) -> list[tuple[int, int]]:
    """Find the breaks of least cost: squares of the lines' lengths, and what each break costs.

    A further line costs more than all that equal lengths could save.
    """
    line = ends[-1] * ends[-1]
    best, origin = [0.0], [0]
    for at, end in enumerate(ends):
        begin = at
        length = end - starts[at]
        lowest, found = best[at] + length * length, at
        while begin > 0:
            begin -= 1
            length = end - starts[begin]
            if length > measure:
                break
            cost = best[begin] + length * length
            if cost < lowest:
                lowest, found = cost, begin
        best.append(lowest + line + costs[at])
        origin.append(found)
    breaks = []
    end_at = len(ends)
    while end_at:
        breaks.append((origin[end_at], end_at))
        end_at = origin[end_at]
    return breaks[::-1]


# -- words that are wider than a line --------------------------------------------------------


def cut_within(word: str, most: int) -> tuple[int, str]:
    """Choose where to cut a word of which `most` letters fit; give that and the gap there.

    Addresses are cut after one of their signs, words in alphabets between syllables as far as
    letters tell (before a consonant that a vowel follows), with a hyphen; never more than a third
    of the line is given up for that. Anything else is cut where the line is full.
    """
    least = max(1, most - max(4, most // 3))
    for at in range(most, least, -1):
        if word[at - 1] in _ADDRESS_ENDS and word[at : at + 1] not in _ADDRESS_ENDS:
            return at, ""
    for at in range(min(most, len(word) - _LAST), max(least, _FIRST - 1), -1):
        if _between_syllables(word, at):
            return at, SOFT
    spelt = most < len(word) and _is_spelt(word[most - 1]) and _is_spelt(word[most])
    return most, SOFT if spelt else ""


def _between_syllables(word: str, at: int) -> bool:
    """Tell whether a syllable seems to end before a letter: a consonant, then a vowel."""
    around = word[at - 2 : at + 2].lower()
    return (
        len(around) == 4
        and all(map(_is_spelt, around))
        and around[2] not in _VOWELS
        and around[3] in _VOWELS
    )


def _is_spelt(letter: str) -> bool:
    """Tell whether a letter is of a script that breaks words with hyphens."""
    return letter.isalpha() and letter < _LATIN_TO_CYRILLIC
