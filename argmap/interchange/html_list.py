"""Maps as nested lists in HTML, for word processors: "Reason: …" below what it is a reason for."""

from __future__ import annotations

import re
from html import escape

from argmap.model.map import ArgumentMap
from argmap.model.reading import Line, numbers, reading_order
from argmap.model.relation import Relation, relation_of

_WORDS = {
    Relation.REASON: "Reason",
    Relation.OBJECTION: "Objection",
    Relation.CO_PREMISE: "And",
    Relation.UNDERCUT: "Undercut",
}
_BLANKS = re.compile(r"[ \t\n\u2028\u2029]+")


def write_html_list(argmap: ArgumentMap) -> str:
    """Give a map as a nested list, in which each claim but those at the top says how it bears.

    Where a claim is used again, or is contradicted, its words are there again with its number.
    """
    named = numbers(argmap)
    rivals: dict[str, list[str]] = {}
    for one, other in argmap.contradictions():
        rivals.setdefault(one, []).append(other)
        rivals.setdefault(other, []).append(one)
    told: set[str] = set()
    parts: list[str] = []
    depth = -1
    for line in reading_order(argmap):
        parts.append(_stepped(depth, line.depth))
        parts.append(_item(argmap, line, named))
        depth = line.depth
        if not line.first:
            continue
        told.add(line.claim)
        for rival in (known for known in rivals.get(line.claim, ()) if known not in told):
            parts.append(_stepped(depth, line.depth + 1))
            parts.append(f"<b>Contradicts:</b> {_again(argmap, rival, named)}")
            depth = line.depth + 1
    parts.append("</li></ul>" * (depth + 1))
    return "".join(parts)


def _stepped(depth: int, to: int) -> str:
    """Give the tags between an item of one depth and the next one, at most one deeper."""
    if to > depth:
        return "<ul><li>"
    return "</li></ul>" * (depth - to) + "</li><li>"


def _item(argmap: ArgumentMap, line: Line, named: dict[str, str]) -> str:
    claim = argmap.claims[line.claim]
    words = _html(claim.text) if line.first else _again(argmap, line.claim, named)
    relation = relation_of(argmap, line)
    return words if relation is None else f"<b>{_WORDS[relation]}:</b> {words}"


def _again(argmap: ArgumentMap, claim: str, named: dict[str, str]) -> str:
    return f"{_html(argmap.claims[claim].text)} (see {named[claim]})"


def _html(text: str) -> str:
    return escape(_BLANKS.sub(" ", text).strip(" "), quote=False)
