"""Which readings a pasted text has, and which of them is the best."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import pairwise

from argmap.errors import ArgmapError, FormatError
from argmap.interchange.outline import read_outline
from argmap.interchange.pasting import words
from argmap.interchange.pasting.argdown import argdown_outline
from argmap.interchange.pasting.html import text_of_html
from argmap.interchange.pasting.kialo import kialo_outline
from argmap.interchange.pasting.lines import Line, broken, lines_of
from argmap.interchange.pasting.marks import Kind as MarkKind
from argmap.interchange.pasting.markup import markup_outline
from argmap.interchange.pasting.outlines import GoOn, Outline, Pulse, Row
from argmap.interchange.pasting.prose import paragraphs, sentences
from argmap.interchange.pasting.reading import Kind, Reading
from argmap.interchange.pasting.structure import outline_of, says_how
from argmap.model import limits

MOST_CLAIMS = 20_000
"""The most claims, and lines, that are pasted at once."""
MOST_CHARACTERS = 5_000_000
"""The most characters that are pasted at once."""
AN_ARTICLE = 400
"""From so many characters on, a paragraph is taken for sentences rather than for one claim."""

_LONG_LINES = 150
"""Where lines have more characters on average, there may be prose in them."""
_MINUS = {"-", "−"}
_OURS = re.compile(r"( *)(?:\+|-|&|_|><) (.*)")


def readings(text: str, html: str | None = None, go_on: GoOn | None = None) -> tuple[Reading, ...]:
    """Give what a text can be read as, the best first; nothing where it holds no word.

    `html` is the same text with its lists and headings, where the clipboard has that. `go_on` is
    asked now and then whether to go on.

    Raises
    ------
    FormatError
        If it is too long to be pasted.
    CancelledError
        If `go_on` says that the person does not want it any more.
    """
    pulse = Pulse(go_on)
    text = _tidy(text)
    rich = None
    if html is not None:
        told, structured = text_of_html(html, pulse)
        rich = _tidy(told) if structured else None
        text = text if holds_words(text) else _tidy(told)
    if not holds_words(text):
        return ()
    _require_size(text)
    found = _known(text, pulse)
    if rich is not None and holds_words(rich):
        found += _outlines(lines_of(rich, pulse), Kind.HTML, pulse)
    if not found:
        found = _plain(text, pulse)
    best = found[0].outline
    if best.nested or _has_words(best):
        found.append(
            Reading(Kind.FLAT, _flat(row.text for row in best.rows if row.text and not row.again))
        )
    found.append(_one(text, pulse))
    return _each_once(found)


def _plain(text: str, pulse: Pulse) -> list[Reading]:
    """Give the readings of plain text: as an outline, as prose, or as either."""
    lines = lines_of(text, pulse)
    outlines = _outlines(lines, Kind.OUTLINE, pulse)
    article = len(lines) == 1 and len(text) >= AN_ARTICLE
    if outlines and _is_outline(lines) and not article:
        long = len(text) > _LONG_LINES * len(lines)
        return outlines + _prose(text, lines, pulse) if long else outlines
    return _prose(text, lines, pulse) + outlines


def one_claim(text: str, html: str | None = None) -> Reading | None:
    """Give the reading of a text as the words of one claim; None where it holds no word.

    Raises
    ------
    FormatError
        If it is too long to be pasted.
    """
    text = _tidy(text)
    if html is not None and not holds_words(text):
        text = _tidy(text_of_html(html, Pulse())[0])
    if not holds_words(text):
        return None
    _require_size(text)
    return _one(text, Pulse())


def holds_words(text: str) -> bool:
    """Tell whether a text holds anything that can be seen."""
    return any(unicodedata.category(character)[0] not in "ZC" for character in text)


def _tidy(text: str) -> str:
    return limits.clean(text.replace("\x0b", " ").replace("\x0c", "\n"))


def _require_size(text: str) -> None:
    """Raise where a text is longer than is pasted at once."""
    advice = "nothing was changed; paste it in parts"
    if len(text) > MOST_CHARACTERS:
        raise FormatError(
            f"the clipboard holds {len(text):,} characters, and at most {MOST_CHARACTERS:,} are "
            f"pasted at once; {advice}"
        )
    count = sum(not line.isspace() and bool(line) for line in broken(text))
    if count > MOST_CLAIMS:
        raise FormatError(
            f"the clipboard holds {count:,} lines, and at most {MOST_CLAIMS:,} are pasted at "
            f"once; {advice}"
        )


def _each_once(found: list[Reading]) -> tuple[Reading, ...]:
    """Give readings without those that come to the same, or to more claims than are pasted."""
    kept: list[Reading] = []
    seen: set[tuple[object, ...]] = set()
    for reading in found:
        likeness = reading.outline.likeness() if reading.outline.rows else (reading.kind,)
        single = reading.claims == 1 and any(other.claims == 1 for other in kept)
        worded = not reading.outline.rows or any(row.text.strip() for row in reading.outline.rows)
        fits = worded and 0 < reading.claims <= MOST_CLAIMS
        if fits and not single and likeness not in seen:
            seen.add(likeness)
            kept.append(reading)
    return tuple(kept)


# -- what a program or a language wrote --------------------------------------------------------


def _known(text: str, pulse: Pulse) -> list[Reading]:
    """Give the readings of texts that only one program, or one language, can have written."""
    if is_ours(text):
        try:
            argmap = read_outline(text, "the clipboard")
        except ArgmapError:
            pass  # it only looked like one of ours
        else:
            outlines = _outlines(lines_of(text, pulse), Kind.OUTLINE, pulse)
            bare = [known for known in outlines if known.kind in (Kind.OUTLINE, Kind.BULLETS)]
            return [Reading.of(Kind.OURS, argmap), *bare]
    for kind, read in (
        (Kind.MARKUP, markup_outline),
        (Kind.KIALO, kialo_outline),
        (Kind.ARGDOWN, argdown_outline),
    ):
        if (outline := read(text, pulse)) is not None:
            return [Reading(kind, outline)]
    return []


def is_ours(text: str) -> bool:
    """Tell whether a text is laid out as `write_outline` does it: two blanks a level, then a sign.

    Where there is no sign but `-`, and it stands under a line that ends in a colon, it is somebody
    else's list.
    """
    depth, signs, colon = -1, set[str](), False
    for at, line in enumerate(text.split("\n")):
        if not line.strip() or (at == 0 and line.startswith("# ")):
            continue
        found = _OURS.match(line)
        if found is None or not found[1]:
            if found is not None or line[0].isspace() or line.startswith(("* ", "• ")):
                return False
            depth, colon = 0, colon or line.endswith(":")
            continue
        here = len(found[1]) // 2
        if len(found[1]) % 2 or here > depth + 1 or depth < 0:
            return False
        depth = here
        signs.add(line.strip()[0])
    return bool(signs) and not (colon and signs == {"-"})


# -- outlines ----------------------------------------------------------------------------------


def _outlines(lines: list[Line], kind: Kind, pulse: Pulse) -> list[Reading]:
    """Give the readings of lines as outlines: with signs that count or with mere bullets.

    Where there is no sign but `-`, it is a bullet, as in most lists.
    """
    signs = {line.mark.sign for line in lines if line.mark.kind == MarkKind.SIGN}
    if signs <= _MINUS:
        variants = [(kind, False), (Kind.SIGNS, True)]
    else:
        variants = [(kind, True), (Kind.BULLETS, False)]
    made = [(variant, outline_of(lines, pulse, signs=known)) for variant, known in variants]
    if not signs or (signs <= _MINUS and _has_words(made[0][1])):
        del made[1:]
    return [
        Reading(variant, outline)
        for variant, outline in made
        if outline.nested or any(line.mark.kind for line in lines) or _has_words(outline)
    ]


def _has_words(outline: Outline) -> bool:
    return any(row.bearing is not None for row in outline.rows)


def _is_outline(lines: list[Line]) -> bool:
    """Tell whether lines are rather an outline than prose."""
    told = sum(
        bool(line.mark.kind) or says_how(line.text, at) or words.section(line.text) is not None
        for at, line in enumerate(lines)
    )
    if told * 5 >= len(lines) * 2:
        return True
    broken_off = sum(
        not line.mark.kind and not line.gap and line.text[:1].islower() and len(before.text) >= 40
        for before, line in pairwise(lines)
    )
    return any(line.width for line in lines) and broken_off * 4 < len(lines)


# -- prose -------------------------------------------------------------------------------------


def _prose(text: str, lines: list[Line], pulse: Pulse) -> list[Reading]:
    """Give the readings of a text as prose: by paragraphs, by sentences, as one claim."""
    parts = paragraphs(text, pulse)
    found: list[Reading] = []
    if len(parts) > 1:
        by_line = len(parts) == len(lines) and not any(line.gap for line in lines[1:])
        found.append(Reading(Kind.LINES if by_line else Kind.PARAGRAPHS, _flat(parts)))
    elif len(text) < AN_ARTICLE:
        found.append(_one(text, pulse))
    said = [sentence for part in parts for sentence in sentences(part, pulse)]
    if len(said) > len(parts):
        found.append(Reading(Kind.SENTENCES, _flat(said)))
    return found or [_one(text, pulse)]


def _one(text: str, pulse: Pulse) -> Reading:
    said = "\n".join(paragraphs(text, pulse)) or " ".join(text.split())
    return Reading(Kind.ONE, _flat([said]))


def _flat(texts: Iterable[str]) -> Outline:
    return Outline([Row(text) for text in texts])
