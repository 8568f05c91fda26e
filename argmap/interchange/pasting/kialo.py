r"""Discussions as Kialo exports them, the old way and the new.

```
Discussion Title: …                 Discussion Name:
                                    …
1. A thesis.                        1. Thesis:
1.1. Pro: A reason \(see            A thesis [1].
[WHO](https://example.org)\).
1.1.1. Con: -> See 1.2.               1.1. Pro:
                                      -> See 1.2.

                                    Sources:
                                    [1] https://example.org
                                    "words that are quoted"
```

Where there are several theses, they stand under a question, which is no claim: it is the title.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from argmap.interchange.pasting.lines import broken
from argmap.interchange.pasting.links import without_links
from argmap.interchange.pasting.outlines import TOP, Bearing, Outline, Pulse, Reference, Row

_ENTRY = re.compile(
    r"[ \t]*(?P<number>[0-9]{1,5}(?:\.[0-9]{1,5})*)\.[ \t]+"
    r"(?:(?P<kind>Pro|Con|Thesis|Question)[ \t]*:[ \t]*)?(?P<text>.*)",
    re.IGNORECASE,
)
_TITLE = re.compile(r"[ \t]*Discussion (?:Title|Name):[ \t]*(?P<text>.*)", re.IGNORECASE)
_SOURCES = re.compile(r"[ \t]*Sources:[ \t]*", re.IGNORECASE)
_SOURCE = re.compile(r"[ \t]*\[(?P<number>[0-9]{1,4})\][ \t]*(?P<address>.*)")
_FOOTNOTE = re.compile(r"[ \u00a0]?\[(?P<number>[0-9]{1,4})\]")
_AGAIN = re.compile(r"->[ \t]*See[ \t]+(?P<number>[0-9]+(?:\.[0-9]+)*)\.?", re.IGNORECASE)
_ELSEWHERE = re.compile(r"->[ \t]*(?=See\b)", re.IGNORECASE)
_ESCAPED = re.compile(r"\\([\\()\[\]*_#>.+!-])")


@dataclass(slots=True)
class _Entry:
    number: str
    kind: str
    parts: list[str]

    @property
    def text(self) -> str:
        return " ".join(part for part in self.parts if part)


@dataclass(slots=True)
class _Discussion:
    title: str
    entries: list[_Entry]
    sources: dict[str, Reference]


def kialo_outline(text: str, pulse: Pulse) -> Outline | None:
    """Read a discussion exported by Kialo; None where the text is none."""
    lines = broken(text)
    found = [match for line in lines if (match := _ENTRY.fullmatch(line)) is not None]
    if not any(match["kind"] and "." in match["number"] for match in found):
        return None
    read = _read(lines, pulse)
    outline = Outline(title=read.title)
    rows: dict[str, int] = {}
    for entry in read.entries:
        pulse.beat()
        if entry.kind == "question":
            outline.title = outline.title or entry.text
            continue
        bearing = {"pro": Bearing.REASON, "con": Bearing.OBJECTION}.get(entry.kind)
        above = rows.get(entry.number.rpartition(".")[0], TOP)
        rows[entry.number] = len(outline.rows)
        outline.rows.append(_row(entry, above, bearing, read.sources))
    return outline if outline.rows else None


def _read(lines: list[str], pulse: Pulse) -> _Discussion:
    """Take the lines apart: the title, the entries with all their lines, the sources."""
    read = _Discussion("", [], {})
    at_title = False
    for place, line in enumerate(lines):
        pulse.beat()
        if _SOURCES.fullmatch(line):
            read.sources = _sources(lines[place + 1 :])
            break
        if (entry := _ENTRY.fullmatch(line)) is not None:
            kind = (entry["kind"] or "").lower()
            read.entries.append(_Entry(entry["number"], kind, [entry["text"].strip()]))
        elif (title := _TITLE.fullmatch(line)) is not None and not read.entries:
            read.title, at_title = title["text"].strip(), True
        elif words := line.strip():
            if read.entries:
                read.entries[-1].parts.append(words)
            elif at_title:
                read.title, at_title = read.title or words, False
    return read


def _sources(lines: list[str]) -> dict[str, Reference]:
    """Read the list of sources; what stands below an address is quoted from there."""
    found: dict[str, tuple[str, list[str]]] = {}
    quoted: list[str] = []
    for line in lines:
        if (source := _SOURCE.fullmatch(line)) is not None:
            quoted = []
            found[source["number"]] = (source["address"].strip(), quoted)
        else:
            quoted.append(line.strip())
    return {
        number: Reference(address=address, exact="\n".join(words).strip().strip('"'))
        for number, (address, words) in found.items()
    }


def _row(entry: _Entry, above: int, bearing: Bearing | None, sources: dict[str, Reference]) -> Row:
    if (again := _AGAIN.fullmatch(entry.text)) is not None:
        said = f"See {again['number']}."
        return Row(said, above, bearing, key=entry.number, again=again["number"])
    text, references = without_links(entry.text.replace("\\(", "(").replace("\\)", ")"))
    cited = [sources[n] for n in _FOOTNOTE.findall(text) if n in sources]
    text = _FOOTNOTE.sub(lambda found: "" if found["number"] in sources else found[0], text)
    text = _ESCAPED.sub(r"\1", _ELSEWHERE.sub("", text))
    found = tuple(dict.fromkeys((*references, *cited)))
    return Row(text, above, bearing, key=entry.number, references=found)
