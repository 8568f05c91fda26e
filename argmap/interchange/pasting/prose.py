"""Prose: its paragraphs, put together again where lines were broken, and its sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from argmap.interchange.pasting.lines import broken
from argmap.interchange.pasting.outlines import Pulse

_BLANKS = " \t\u3000"
_INNER = re.compile(r"[ \t]{2,}|\t")
_STOPS = tuple(".!?…:;。！？")
_WRAPPED = 50
"""Text that was broken into lines has some of this length at least."""
_END = re.compile(
    r"(?<![.!?…])[.!?…]++[\"'”’»)\]]*+(?=\s++[^a-z\s])|(?<![。！？])[。！？]++[”』」）]*+(?=.)"
)
_ABBREVIATION = re.compile(
    r"(?:^|[\s(\[„“\"'])(?:[^\W\d_]|(?:[^\W\d_]\.[ \u00a0]?)+[^\W\d_]|Dr|Prof|Mr|Mrs|Ms|St|Mt|Jr|"
    r"Sr|No|Nr|vs|cf|vgl|bzw|ca|etc|usw|ibid|Inc|Ltd|Co|Art|Abs|Fig|Abb|Vol|Bd|pp|ed|eds|Hrsg|al|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|[0-9]{1,2})$"
)
_LOOK_BACK = 40


def paragraphs(text: str, pulse: Pulse) -> list[str]:
    """Give the paragraphs of a text: what empty lines set apart, and lines that were not broken."""
    found: list[str] = []
    block: list[str] = []
    for line in [*broken(text), ""]:
        pulse.beat()
        words = _INNER.sub(" ", line.strip(_BLANKS)).strip()
        if words:
            block.append(words)
        elif block:
            found += _mended(block)
            block = []
    return found


def _mended(block: list[str]) -> Iterator[str]:
    """Join the lines of a block that was broken into lines, or give them one by one."""
    wrapped = _was_wrapped(block)
    parts = block[:1]
    for line, following in pairwise(block):
        if wrapped or (following[:1].islower() and not line.endswith(_STOPS)):
            parts.append(following)
        else:
            yield " ".join(parts)
            parts = [following]
    yield " ".join(parts)


def _was_wrapped(block: list[str]) -> bool:
    """Tell whether lines are as long as each other, and end in the midst of sentences."""
    body = block[:-1]
    if not body:
        return False
    longest = max(map(len, body))
    if longest < _WRAPPED or any(len(line) < longest * 0.6 for line in body):
        return False
    return sum(not line.endswith(_STOPS) for line in body) * 3 >= len(body) * 2


def sentences(paragraph: str, pulse: Pulse) -> list[str]:
    """Give the sentences of a paragraph; abbreviations do not end them."""
    found: list[str] = []
    start = 0
    for end in _END.finditer(paragraph):
        pulse.beat()
        before = paragraph[max(start, end.start() - _LOOK_BACK) : end.start()]
        if end[0].startswith(".") and len(end[0]) == 1 and _ABBREVIATION.search(before):
            continue
        found.append(paragraph[start : end.end()].strip())
        start = end.end()
    found.append(paragraph[start:].strip())
    return [sentence for sentence in found if sentence]
