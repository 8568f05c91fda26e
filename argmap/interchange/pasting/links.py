"""Markdown's links and emphasis in a claim's words: what they point at becomes a reference."""

from __future__ import annotations

import re

from argmap.interchange.pasting.outlines import Reference

_LINK = re.compile(
    r"\[(?P<label>[^\[\]\n]{1,300})\]\((?P<address>(?:https?|mailto):[^\s()]{1,1500})\)"
)
_BOLD = re.compile(r"(?<![*\w])\*\*(?=\S)([^*\n]{1,1000})(?<=\S)\*\*(?![*\w])")


def without_links(text: str) -> tuple[str, tuple[Reference, ...]]:
    """Give a text with the labels of its links alone, and the links as references."""
    if "**" in text:
        text = _BOLD.sub(r"\1", text)
    if "](" not in text:
        return text, ()
    found = tuple(Reference(match["label"], match["address"]) for match in _LINK.finditer(text))
    return _LINK.sub(r"\g<label>", text), tuple(dict.fromkeys(found))
