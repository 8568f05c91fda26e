"""Outlines in XML: OPML (Workflowy, Dynalist, OmniOutliner, …) and the maps of FreeMind's family.

They are parsed as what comes from anywhere: a document type, by which entities could be made to
swell, is refused, and so is what lies deeper than any outline does.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.parsers import expat

from argmap.interchange.pasting.outlines import TOP, Bearing, Outline, Pulse, Row

if TYPE_CHECKING:
    from collections.abc import Callable

DEPTH = 5_000
"""How deep elements may lie in each other."""

_BEGINS = re.compile(
    r"(?:<\?xml[^>]{0,200}\?>)?\s*(?:<!--.{0,2000}?-->\s*)*<(opml|map)\b", re.DOTALL
)
_PREFACE = 4_000
"""Within how many characters the document has to begin."""
_TAG = re.compile(r"<[^<>]{0,500}>")
_CHUNK = 1 << 16
_STANCES = {"pro": Bearing.REASON, "con": Bearing.OBJECTION}


class _RefusedError(Exception):
    """A document that is not read on; it never leaves this module."""


def markup_outline(text: str, pulse: Pulse) -> Outline | None:
    """Read an outline in OPML or a mind map; None where the text is none, or not a sound one."""
    text = text.strip()
    begins = _BEGINS.match(text[:_PREFACE])
    if begins is None:
        return None
    reader = _Opml(pulse) if begins[1] == "opml" else _MindMap(pulse)
    try:
        _parse(text, reader)
    except (expat.ExpatError, _RefusedError):
        return None
    return reader.outline if reader.outline.rows else None


def _parse(text: str, reader: _Reader) -> None:
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.data
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    data = text.encode("utf-8", "replace")
    for place in range(0, len(data), _CHUNK):
        parser.Parse(data[place : place + _CHUNK], False)
    parser.Parse(b"", True)


def _refuse(*_: object) -> None:
    raise _RefusedError


class _Reader:
    """Makes rows of elements; what kinds there are is for those who inherit."""

    def __init__(self, pulse: Pulse) -> None:
        self.outline = Outline()
        self._pulse = pulse
        self._path: list[int] = []
        self._names: list[str] = []
        self._taking: list[str] | None = None
        self._begin: dict[str, Callable[[dict[str, str]], None]] = {}
        self._row_names: tuple[str, ...] = ()

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Take an element that begins."""
        self._pulse.beat()
        self._names.append(name)
        if len(self._names) > DEPTH:
            raise _RefusedError
        if self._taking is not None:
            self._taking.append(" ")
        elif (begin := self._begin.get(name)) is not None:
            begin(attributes)

    def end(self, name: str) -> None:
        """Take an element that ends."""
        self._names.pop()
        if name in self._row_names:
            self._path.pop()
        elif self._taking is not None:
            self.ended(name)

    def ended(self, name: str) -> None:
        """Take the end of an element within which words are taken."""

    def data(self, text: str) -> None:
        """Take words."""
        if self._taking is not None:
            self._taking.append(text)

    def taken(self) -> str:
        """Give the words that were taken, and take no more."""
        words, self._taking = "".join(self._taking or ()), None
        return " ".join(words.split())

    def add(self, text: str, note: str = "") -> None:
        """Add a row under the one that is open; one without words passes on what lies below."""
        above = self._path[-1] if self._path else TOP
        if text.strip() or note.strip():
            self._path.append(len(self.outline.rows))
            self.outline.rows.append(Row(text.strip(), above, note=note.strip()))
        else:
            self._path.append(above)


class _Opml(_Reader):
    """Reads `outline` elements: `text` and `_note`, in which Workflowy writes tags of HTML."""

    def __init__(self, pulse: Pulse) -> None:
        super().__init__(pulse)
        self._row_names = ("outline",)
        self._begin = {"outline": self._begin_outline, "title": self._begin_title}

    def _begin_outline(self, attributes: dict[str, str]) -> None:
        text = attributes.get("text") or attributes.get("title") or ""
        note = attributes.get("_note") or attributes.get("note") or ""
        self.add(_bare(text), _bare(note))

    def _begin_title(self, _: dict[str, str]) -> None:
        self._taking = []

    def ended(self, name: str) -> None:
        """Take the document's title."""
        if name == "title":
            self.outline.title = self.taken()


class _MindMap(_Reader):
    """Reads `node` elements: `TEXT`, or formatted text instead of it, and notes."""

    def __init__(self, pulse: Pulse) -> None:
        super().__init__(pulse)
        self._row_names = ("node",)
        self._type = ""
        self._begin = {
            "node": self._begin_node,
            "richcontent": self._begin_rich,
            "attribute": self._begin_attribute,
        }

    def _begin_node(self, attributes: dict[str, str]) -> None:
        text = attributes.get("TEXT")
        if text is None:
            # Formatted text follows; until it does, the row has no words.
            self._path.append(len(self.outline.rows))
            above = self._path[-2] if len(self._path) > 1 else TOP
            self.outline.rows.append(Row("", above))
        else:
            self.add(text)

    def _begin_rich(self, attributes: dict[str, str]) -> None:
        self._taking, self._type = [], attributes.get("TYPE", "")

    def _begin_attribute(self, attributes: dict[str, str]) -> None:
        row = self._row()
        if row is not None and attributes.get("NAME") == "argmap.stance":
            row.bearing = _STANCES.get(attributes.get("VALUE", ""))

    def _row(self) -> Row | None:
        return self.outline.rows[self._path[-1]] if self._path and self._path[-1] >= 0 else None

    def ended(self, name: str) -> None:
        """Take the words of a node, or its note."""
        if name != "richcontent":
            return
        words, row = self.taken(), self._row()
        if row is not None and self._type == "NODE":
            row.text = words
        elif row is not None and words:
            row.note = f"{row.note}\n{words}".strip()


def _bare(text: str) -> str:
    """Give a text without tags, for outliners that write them into attributes."""
    return _TAG.sub("", text) if "<" in text else text
