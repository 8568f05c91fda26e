"""The words that say how a line bears on what is above it: "Pro:", "Objection:", "because", …."""

from __future__ import annotations

import re

from argmap.interchange.pasting.outlines import Bearing

_PRO = (
    "pro|pros|reason|reasons|because|since|for|support|supports|supporting|supporting argument|"
    "argument for|arguments for|in favour|in favor|advantage|advantages|benefit|benefits|"
    "upside|upsides|premise|premises|"
    "dafür|grund|gründe|weil|denn|vorteil|vorteile|argumente dafür|pro-argument|pro-argumente|"
    "pour|raison|raisons|parce que|avantage|avantages|arguments pour|"
    "a favor|a favore|ventajas|vantaggi|vantagens|voor"
)
_CON = (
    "con|cons|contra|objection|objections|but|however|against|attack|attacks|attacking|counter|"
    "counterargument|counterarguments|counter-argument|counter-arguments|rebuttal|rebuttals|"
    "argument against|arguments against|disadvantage|disadvantages|drawback|drawbacks|"
    "downside|downsides|"
    "dagegen|kontra|einwand|einwände|aber|jedoch|nachteil|nachteile|gegenargument|"
    "gegenargumente|argumente dagegen|contra-argument|contra-argumente|"
    "contre|mais|cependant|inconvénient|inconvénients|contre-argument|contre-arguments|"
    "arguments contre|en contra|contro|svantaggi|desventajas|desvantagens|tegen"
)
_WORDS: dict[str, Bearing | None] = {
    **dict.fromkeys(_PRO.split("|"), Bearing.REASON),
    **dict.fromkeys(_CON.split("|"), Bearing.OBJECTION),
    **dict.fromkeys(("and", "co-premise", "co-premises", "und", "et"), Bearing.CO_PREMISE),
    **dict.fromkeys(("undercut", "undercuts", "undercutter"), Bearing.UNDERCUT),
    **dict.fromkeys(("contradicts", "contradiction"), Bearing.RIVAL),
    **dict.fromkeys(
        (
            *("claim", "main claim", "thesis", "contention", "conclusion", "main contention"),
            *("these", "behauptung", "hauptthese", "thèse"),
        ),
        None,
    ),
}
_BARE = {
    "because": Bearing.REASON,
    "but": Bearing.OBJECTION,
    "however": Bearing.OBJECTION,
    "aber": Bearing.OBJECTION,
    "jedoch": Bearing.OBJECTION,
    "mais": Bearing.OBJECTION,
    "weil": Bearing.REASON,
    "parce que": Bearing.REASON,
}
"""The words that say it without a colon too."""
_NEVER_DASHED = {*_BARE, "and", "for", "since", "und", "et", "denn", "pour"}
"""The words that a dash may well stand behind in a sentence."""

_STARS = r"(?:\*\*|__|\*|_)?"
_LEADING = re.compile(
    rf"{_STARS}(?P<word>[^\W\d_][\w'’-]{{0,30}}(?: [^\W\d][\w'’-]{{0,30}})?)"
    rf"(?: ?#?[0-9]{{1,3}})?{_STARS}"
    rf"(?:[ \u00a0]?[:：]|(?P<dash>[ \u00a0][–—-])(?=[ \u00a0])){_STARS}[ \t\u00a0]*"
)
_BRACKETED = re.compile(r"[(\[](?P<word>[^\W\d_][\w-]*)[)\]][:：]?[ \t\u00a0]*")
_PLAIN = re.compile(r"(?P<word>parce que|[^\W\d_]{1,30}),?[ \t\u00a0]+", re.IGNORECASE)
_SECTION = re.compile(
    rf"{_STARS}(?P<word>[^\W\d_][\w'’ -]{{0,24}}?) ?[:：]?{_STARS}[ \u00a0]?[:：]?"
)


def leading(text: str) -> tuple[Bearing | None, str] | None:
    """Give how a text says that it bears on another, and the rest of it; None if it does not.

    "Claim:" and its like are such words too, though they say nothing of what they bear on.
    """
    for pattern in (_LEADING, _BRACKETED):
        found = pattern.match(text)
        if found is None or (word := found["word"].casefold()) not in _WORDS:
            continue
        if word in _NEVER_DASHED and found.groupdict().get("dash"):
            return None
        rest = text[found.end() :]
        return (_WORDS[word], rest) if rest.strip() else None
    return None


def bare(text: str) -> tuple[Bearing, str] | None:
    """Give how a text that begins with "because", "but" or the like bears, and it without that.

    The word stays where the sentence would not be one without it.
    """
    found = _PLAIN.match(text)
    if found is None or (word := found["word"].casefold()) not in _BARE:
        return None
    rest = text[found.end() :]
    if word in ("weil", "parce que") or (word == "because" and "," in rest):
        return _BARE[word], text
    return _BARE[word], rest[:1].upper() + rest[1:]


def section(text: str) -> Bearing | None:
    """Give how what follows bears, where a line is a heading such as "Pros:" and no more."""
    found = _SECTION.fullmatch(text.strip())
    if found is None:
        return None
    return _WORDS.get(" ".join(found["word"].casefold().split()))
