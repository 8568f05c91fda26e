"""What the texts of a map may hold, decided once and checked at the map's one door.

Any character a person can read is welcome; control characters, lone surrogates and the two
non-characters of the basic plane are not, since neither SQLite's own functions nor XML carry them
faithfully. Lines end with a line feed.
"""

from __future__ import annotations

import re

from argmap.errors import TextError

CLAIM = 10_000
"""The most characters that a claim may have: five printed pages in one box."""
NOTE = 100_000
"""The most characters of a note."""
SHORT = 2_000
"""The most characters of a title, a name, a tag, an address or a scheme."""
SOURCE = 20_000_000
"""The most characters of a source's full text."""
EXTRA = 1_000_000
"""The most characters and values, taken together, that an element keeps for a foreign format."""
DEPTH = 64
"""How deep lists and objects may lie in each other there."""

_UNWELCOME = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff]")


def check(text: str, what: str, limit: int) -> None:
    """Raise `TextError` where a map cannot hold `text`; `what` names it in the message."""
    if len(text) > limit:
        raise TextError(f"{what} has {len(text):,} characters; at most {limit:,} fit")
    if found := _UNWELCOME.search(text):
        code = ord(found[0])
        kind = "half a surrogate pair" if 0xD800 <= code <= 0xDFFF else "a control character"
        raise TextError(f"{what} holds {kind} (U+{code:04X}), which a map cannot keep")


def clean(text: str) -> str:
    """Give `text` with line feeds as line ends and without what a map cannot hold."""
    return _UNWELCOME.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def sentence(text: str) -> str:
    """Give a claim's text as it is kept: cleaned, and without blanks around it."""
    return clean(text).strip()
