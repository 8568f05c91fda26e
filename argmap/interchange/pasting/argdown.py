"""Argdown (https://argdown.org/syntax), the basics of it: what a person pastes, not whole projects.

```
[Title]: A statement.          a statement and its title; `[Title]` alone is the same one again
  + <Argument>: Its gist.      supports what it stands under
  - Another statement.         attacks it; `_` undercuts, `><` contradicts
  +> [Third]                   is supported by it; `->` attacked, `_>` undercut

<Argument>

(1) A premise.
(2) Another.
----
(3) The conclusion.
```
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from argmap.interchange.pasting.lines import broken
from argmap.interchange.pasting.links import without_links
from argmap.interchange.pasting.outlines import TOP, Bearing, Outline, Pulse, Row, Tie

_LINE = re.compile(r"([ \t\u00a0]*)(?:(<[+_-]|[+_-]>|><|[+_-])[ \t]+)?(.*)")
_NODE = re.compile(
    r"(?:(?P<open>\[)(?P<statement>[^\[\]\n]+)\]|<(?P<argument>[^<>\n]+)>)"
    r"(?:[ \t]*:[ \t]+(?P<text>\S.*)|(?P<alone>[ \t]*(?:[#{].*)?))$"
)
_STEP = re.compile(r"\([0-9]{1,4}\)[ \t]+(.*)")
_INFERENCE = re.compile(r"(-{2,})(?:[ \t]*([^-\s].*-{2,}))?[ \t]*")
_TAG = re.compile(r"(?:^|(?<=\s))#(?:\(([^()\n]{1,200})\)|([\w-]{1,200}))")
_DATA = re.compile(r"[ \t]*\{[^{}]{0,2000}\}[ \t]*$")
_MENTION = re.compile(r"@(?:\[([^\[\]\n]+)\]|<([^<>\n]+)>)")
_COMMENT = re.compile(r"(?:^|(?<=\s))//.*$")
_ESCAPED = re.compile(r"\\([\\<>\[\]{}#@*_/:.=+()-])")
_HEADING = re.compile(r"#{1,6}[ \t]")
_TITLE = re.compile(r"title:[ \t]*[\"']?(.*?)[\"']?[ \t]*")

_WHOLE = 4
"""How many hyphens at least draw the whole line above a conclusion."""

_SYMBOLS = {
    "+": Bearing.REASON,
    "-": Bearing.OBJECTION,
    "_": Bearing.UNDERCUT,
    "><": Bearing.RIVAL,
}


@dataclass(slots=True)
class _Reading:
    """What is read so far.

    `path` holds the indentations and rows that a line can stand under, `first` the row where each
    title came first, `texts` the words that titles stand for, `further` lines that go on with
    them (or with a row), `parts` the first premise and the conclusion of each argument that has
    them.
    """

    outline: Outline = field(default_factory=Outline)
    first: dict[str, int] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    further: dict[str | int, list[str]] = field(default_factory=dict)
    path: list[tuple[int, int]] = field(default_factory=list)
    gap: bool = False
    argument: str = ""
    premises: list[int] = field(default_factory=list)
    inferring: bool = False
    naming_rules: bool = False
    parts: dict[str, tuple[int, int]] = field(default_factory=dict)
    undercuts: list[tuple[int, str]] = field(default_factory=list)


def is_argdown(lines: list[str]) -> bool:
    """Tell whether lines have what only Argdown has: titles that relations join, or that define."""
    for line in lines:
        found = _LINE.fullmatch(line)
        node = _NODE.match(found[3]) if found is not None else None
        if found is None or node is None:
            continue
        text = node["text"]
        if found[2] or (text and not text.startswith(("http:", "https:", "<http"))):
            return True
    return False


def argdown_outline(text: str, pulse: Pulse) -> Outline | None:
    """Read what is plainly Argdown; None for any other text."""
    lines = broken(text)
    if not is_argdown(lines):
        return None
    read = _Reading()
    for marks in (("<!--", "-->"), ("/*", "*/")):
        text = _without("\n".join(lines), *marks)
        lines = text.split("\n")
    for line in _behind_front_matter(read, lines):
        pulse.beat()
        _take(read, _COMMENT.sub("", line).rstrip())
    _finish(read)
    return read.outline if read.outline.rows else None


def _without(text: str, opening: str, closing: str) -> str:
    """Give a text without its comments."""
    kept: list[str] = []
    start = 0
    while (begin := text.find(opening, start)) >= 0:
        end = text.find(closing, begin + len(opening))
        if end < 0:
            break
        kept.append(text[start:begin])
        start = end + len(closing)
    return "".join((*kept, text[start:]))


def _behind_front_matter(read: _Reading, lines: list[str]) -> list[str]:
    """Give the lines behind the front matter, of which the title is kept."""
    if not lines or not lines[0].startswith("==="):
        return lines
    end = next((n for n, line in enumerate(lines[1:], 1) if line.startswith("===")), 0)
    for line in lines[1:end]:
        if (title := _TITLE.fullmatch(line)) is not None:
            read.outline.title = title[1]
    return lines[end + 1 :]


# -- lines -------------------------------------------------------------------------------------


def _take(read: _Reading, line: str) -> None:
    if not line.strip():
        read.gap = True
        read.path.clear()
        return
    if _HEADING.match(line):
        read.outline.title = read.outline.title or line.lstrip("#").strip()
        read.path.clear()
        return
    found = _LINE.fullmatch(line)
    assert found is not None
    indent, symbol, words = len(found[1]), found[2] or "", found[3]
    if not symbol and _take_step(read, indent, words):
        return
    if read.gap and not symbol:
        read.premises, read.inferring = [], False
    read.gap = False
    if not symbol and read.path and _NODE.match(words) is None:
        _go_on(read, words)
        return
    while read.path and read.path[-1][0] >= indent:
        read.path.pop()
    above = read.path[-1][1] if read.path and symbol else TOP
    read.path.append((indent, _related(read, words, symbol, above)))


def _go_on(read: _Reading, words: str) -> None:
    """Add a further line to the words of the row before it."""
    place = read.path[-1][1]
    row = read.outline.rows[place]
    read.further.setdefault(row.again or row.key or place, []).append(words)


def _take_step(read: _Reading, indent: int, words: str) -> bool:
    """Take a premise, a conclusion, or what stands between them; tell whether it was one."""
    if (line := _INFERENCE.fullmatch(words)) is not None:
        if read.premises:
            whole = len(line[1]) >= _WHOLE or line[2]
            read.naming_rules = not whole and not read.naming_rules
            read.inferring = not read.naming_rules
        return True
    if read.naming_rules:
        return True
    step = _STEP.fullmatch(words)
    if step is None:
        return False
    argument = read.argument
    place = _add(read, step[1])
    read.argument, read.gap, read.path = argument, False, [(indent, place)]
    if read.inferring:
        read.outline.ties.append(Tie(tuple(read.premises), place, Bearing.REASON))
        read.parts[argument] = (read.premises[0], place)
        read.premises, read.inferring = [place], False
    else:
        read.premises.append(place)
    return True


def _related(read: _Reading, words: str, symbol: str, above: int) -> int:
    """Add a row, and let it bear on the one above, or that on it; give its place."""
    place = _add(read, words)
    bearing = _SYMBOLS.get(symbol if symbol == "><" else symbol.strip("<>"))
    if above == TOP or bearing is None:
        return place
    if symbol.endswith(">") and symbol != "><":
        read.outline.ties.append(Tie((above,), place, bearing))
        return place
    row, parent = read.outline.rows[place], read.outline.rows[above]
    row.above, row.bearing = above, bearing
    if bearing is Bearing.UNDERCUT:
        read.undercuts.append((place, parent.again or parent.key))
    return place


def _add(read: _Reading, words: str) -> int:
    """Add a row for a statement or an argument, one that is known already where its title is."""
    row = Row(words)
    node = _NODE.match(words)
    if node is not None:
        title = (node["statement"] or node["argument"]).strip()
        key = f"{'statement' if node['statement'] else 'argument'} {title}"
        if (text := node["text"]) and (node["argument"] or key not in read.texts):
            read.texts[key] = text
        row = Row(title, again=key) if key in read.first else Row(title, key=key)
        read.first.setdefault(key, len(read.outline.rows))
        read.argument = key if node["argument"] else ""
    read.outline.rows.append(row)
    return len(read.outline.rows) - 1


# -- the end -----------------------------------------------------------------------------------


def _finish(read: _Reading) -> None:
    """Give the rows their words, and let arguments whose premises are told be their conclusions."""
    rows = read.outline.rows
    for key, place in read.first.items():
        if key in read.texts:
            rows[place].extra = {"argdown": {"title": rows[place].text}}
            rows[place].text = read.texts[key]
    for place, row in enumerate(rows):
        row.text = " ".join((row.text, *read.further.get(row.key or place, ())))
        _clean(row)
    concluded = {key: _conclude(read, key) for key in read.parts}
    for row in rows:
        row.again = concluded.get(row.again, row.again)
    for place, key in read.undercuts:
        if key in read.parts:
            rows[place].above, rows[place].bearing = TOP, None
            read.outline.ties.append(Tie((place,), read.parts[key][0], Bearing.UNDERCUT))


def _conclude(read: _Reading, key: str) -> str:
    """Let an argument be its conclusion, for whatever bears on it or it on others; give its key."""
    rows = read.outline.rows
    conclusion = rows[read.parts[key][1]]
    if not (conclusion.again or conclusion.key):
        conclusion.key = f"conclusion of {key}"
    known = conclusion.again or conclusion.key
    if key in read.first:
        stood = rows[read.first[key]]
        conclusion.note = stood.text
        stood.key, stood.again = "", known
    return known


def _clean(row: Row) -> None:
    """Take tags, data and what else is no word of a claim out of its text."""
    text = _DATA.sub("", row.text)
    row.tags = tuple(dict.fromkeys(one or other for one, other in _TAG.findall(text)))
    text = _MENTION.sub(lambda found: found[1] or found[2], _TAG.sub("", text))
    text, row.references = without_links(text)
    row.text = " ".join(_ESCAPED.sub(r"\1", text).split())
