"""HTML from the clipboards of browsers and word processors, as indented text with bullets.

Lists and headings become what `argmap.interchange.pasting.lines` reads; styles are dropped. Word
writes no lists but paragraphs of a class, with their level in the style and a bullet in a span
that is to be ignored; Google Docs puts lists in lists without an item between them.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

from argmap.interchange.pasting.outlines import Pulse

LIMIT = 5_000_000
"""The most characters of HTML that are read; where there are more, its plain text is."""

_SPACE = re.compile(r"[ \t\r\n\f]+")
_LEVEL = re.compile(r"mso-list:[^;]*?\blevel([0-9]{1,2})\b", re.IGNORECASE)
_IGNORED = re.compile(r"mso-list:\s*ignore", re.IGNORECASE)
_LISTS = ("ul", "ol", "menu", "dir")
_BLOCKS = {
    *("p", "div", "tr", "table", "blockquote", "section", "article", "header", "footer", "main"),
    *("aside", "nav", "figure", "figcaption", "dl", "dt", "dd", "pre", "address", "form", "hr"),
    *("body", "details", "summary", "tbody", "thead"),
}
_GAPS = {"p", "table", "blockquote", "section", "article", "dl", "pre", "hr"}
_SKIPPED = {"style", "script", "head", "title", "template", "noscript", "svg", "math", "select"}
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_SENTINEL = "<br>"
_STYLE = 1_000
"""How much of a style is looked at."""


class _Text(HTMLParser):
    """Collects lines of text as tags come by."""

    def __init__(self, pulse: Pulse) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = []
        self.items = 0
        self.headings = 0
        self._pulse = pulse
        self._words: list[str] = []
        self._prefix = ""
        self._depth = 0
        self._kept = 0
        self._skipped = ""
        self._skipped_depth = 0

    # -- tags ------------------------------------------------------------------------------

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take a tag that opens."""
        self._pulse.beat()
        if self._is_skipped(tag):
            return
        style = next((value or "" for name, value in attrs if name == "style"), "")[:_STYLE]
        if tag in _SKIPPED or (tag == "span" and _IGNORED.search(style)):
            self._skipped, self._skipped_depth = tag, 1
        elif tag in _LISTS:
            self._flush()
            self._depth += 1
        elif tag == "li":
            self._begin_item(self._depth or 1)
        elif tag in _HEADINGS:
            self._flush()
            self._gap()
            self._prefix = "#" * _HEADINGS[tag] + " "
            self.headings += 1
        elif tag in _BLOCKS:
            self._begin_block(tag, style)
        elif tag == "br":
            self._flush()
        elif tag in ("td", "th"):
            self._words.append(" ")

    def _is_skipped(self, tag: str) -> bool:
        """Tell whether a tag opens within what is passed over, which a body ends in any case."""
        if self._skipped == "head" and tag == "body":
            self._skipped = ""
        self._skipped_depth += tag == self._skipped
        return bool(self._skipped)

    def _begin_item(self, depth: int) -> None:
        self._flush()
        self._prefix = "  " * depth + "• "
        self.items += 1

    def _begin_block(self, tag: str, style: str) -> None:
        if (level := _LEVEL.search(style)) is not None and not self._depth:
            self._begin_item(int(level[1]))
            return
        if self._depth:
            self._words.append(" ")
            return
        self._flush()
        if tag in _GAPS:
            self._gap()
        self._kept += tag == "pre"

    def handle_endtag(self, tag: str) -> None:
        """Take a tag that closes."""
        if self._skipped:
            self._skipped_depth -= tag == self._skipped
            self._skipped = self._skipped if self._skipped_depth else ""
            return
        if tag in _LISTS:
            self._flush()
            self._depth = max(0, self._depth - 1)
        elif tag == "li" or tag in _HEADINGS or (tag in _BLOCKS and not self._depth):
            self._flush()
            self._kept = max(0, self._kept - (tag == "pre"))
        elif tag in _BLOCKS:
            self._words.append(" ")

    def parse_html_declaration(self, i: int) -> int:
        """Pass over `<!DOCTYPE …>` and Word's `<![if …]>`, at which Python's parser stumbles."""
        end = self.rawdata.find(">", i + 2)
        return -1 if end < 0 else end + 1

    # -- words -----------------------------------------------------------------------------

    def handle_data(self, data: str) -> None:
        """Take words."""
        self._pulse.beat()
        if self._skipped:
            return
        if not self._kept:
            self._words.append(data)
            return
        first, *others = data.split("\n")
        self._words.append(first)
        for line in others:
            self._flush()
            self._words.append(line)

    def _flush(self) -> None:
        """End a line."""
        words = "".join(self._words)
        self._words.clear()
        text = words.rstrip() if self._kept else _SPACE.sub(" ", words).strip(" ")
        if text.strip():
            self.lines.append(self._prefix + text)
            # Whatever follows in an item after a line's end goes on under it.
            self._prefix = " " * len(self._prefix) if self._depth else ""

    def _gap(self) -> None:
        if self.lines and self.lines[-1]:
            self.lines.append("")


def text_of_html(html: str, pulse: Pulse) -> tuple[str, bool]:
    """Give the text of HTML, and whether it has lists or headings that plain text may lack.

    It is read in one go up to what is unfinished at the end: read piecemeal, or to the very end,
    Python's parser takes time by the square of what is left open.
    """
    begin = html.find("<")
    if begin < 0 or len(html) > LIMIT:
        return "", False
    parser = _Text(pulse)
    parser.feed(html[begin:] + _SENTINEL)
    return "\n".join(parser.lines), parser.items + parser.headings > 1
