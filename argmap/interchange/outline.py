r"""Indented outlines: a claim a line, hung under the line above that is indented less.

```
# Open or proprietary AI?
Models should be released openly.
  + Openness speeds progress.
    & Anyone can build on what is published.
    _ Published research is seldom enough to build on.
  - Openness makes safety harder.
  >< = 2
Models should be kept proprietary.
  - = 1.1a
```

A sign and a blank begin the text: `+` a reason (also where there is no sign), `-` an objection,
`&` a co-premise of the line above of the same depth, `_` an undercut of the step from the line it
hangs under to what that bears on, `><` a contradiction. `*` and `•` are bullets and say nothing.
`= 1.2` uses the claim again that has this number (see `argmap.model.reading`). A first line
after `#` is the title. Top lines that all begin with the same `-` or `+` are a list. A backslash
before a sign takes its meaning away; alone it stands for a claim without words. Lines are
indented by blanks or by tabs (which count as four), not by both at once.

The signs are those of Argdown, which adds many others (https://argdown.org/syntax).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from pathlib import Path

from argmap.errors import FormatError, TextError
from argmap.files import read_whole
from argmap.model import limits
from argmap.model.elements import Argument, Claim, MapInfo, Stance
from argmap.model.ids import new_id
from argmap.model.map import ArgumentMap, checked
from argmap.model.ranks import evenly
from argmap.model.reading import Line, numbers, reading_order
from argmap.model.relation import Relation, relation_of

LIMIT = 20_000_000
"""The most bytes of an outline that are read."""

_SIGNS = ("+", "-", "&", "_", "><")
_SIGN_OF = {
    None: "",
    Relation.REASON: "+ ",
    Relation.OBJECTION: "- ",
    Relation.CO_PREMISE: "& ",
    Relation.UNDERCUT: "_ ",
}
_BULLETS = ("*", "•")
_LINE = re.compile(r"([ \t]*)(?:(\+|-|&|_|><|\*|•)(?:[ \t]+|$))?(.*)", re.DOTALL)
_AGAIN = re.compile(r"=[ \t]*(\d[\w./]*)")
_ESCAPED = re.compile(r"^\\(?=(?:\+|-|&|_|><|\*|•|=|#|\\)|$)")
_NEEDS_ESCAPE = re.compile(r"(?:\+|-|&|_|><|\*|•)(?:[ \t]|$)|=[ \t]*\d|#|\\")


@dataclass(slots=True)
class _Row:
    """A line that was read, and what it became."""

    number: int
    depth: int
    sign: str
    text: str
    again: str = ""
    claim: str = ""
    argument: str = ""
    above: _Row | None = None


@dataclass(slots=True)
class _Making:
    """The elements in the making.

    `again` holds the claims that stand for others by number, `homes` the argument that each of
    the others was read in.
    """

    claims: dict[str, Claim] = field(default_factory=dict)
    arguments: dict[str, Argument] = field(default_factory=dict)
    again: dict[str, _Row] = field(default_factory=dict)
    rivals: list[_Row] = field(default_factory=list)
    homes: dict[str, str] = field(default_factory=dict)


def read_outline_file(path: Path) -> ArgumentMap:
    """Read a map from a file that holds an outline in UTF-8.

    Raises
    ------
    InputError
        If it cannot be read, or is no outline.
    """
    data = read_whole(path, LIMIT)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FormatError(f"{path.name} is no outline: it is not text in UTF-8") from error
    return read_outline(text, path.name)


def read_outline(text: str, name: str = "the outline") -> ArgumentMap:
    """Read a map from an indented outline; `name` is what messages call it.

    Raises
    ------
    FormatError
        With the line at fault, if it is no outline or has no claims.
    """
    if len(text) > LIMIT:
        raise FormatError(f"{name} is larger than {LIMIT // 1_000_000} MB, the most that is read")
    title, rows = _rows(text, name)
    if not rows:
        raise FormatError(f"{name} holds no claims")
    made = _Making()
    for row in rows:
        _make(made, row, name)
    _rank(made)
    info = MapInfo(id=new_id(), title=title)
    drafted = checked([info, *made.claims.values(), *made.arguments.values()], name)
    if not made.again and not made.rivals:
        return drafted
    _use_again(made, drafted, name)
    return checked([info, *made.claims.values(), *made.arguments.values()], name)


# -- lines ---------------------------------------------------------------------------------


def _rows(text: str, name: str) -> tuple[str, list[_Row]]:
    """Read the lines, each with the one it hangs under."""
    title = ""
    rows: list[_Row] = []
    path: list[tuple[int, _Row]] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        if not rows and not title and line.startswith("#"):
            title = _checked(line.lstrip("#").strip(), limits.SHORT, name, number)
            continue
        row = _row(line, number, name)
        while path and path[-1][0] > row.depth:
            path.pop()
        if path and path[-1][0] == row.depth:
            path.pop()
        elif row.depth and (not path or _skips(rows, path, row)):
            raise FormatError(
                f"{name}, line {number}: it goes back to an indent of {row.depth}, "
                "where no line before it stands"
            )
        row.above = path[-1][1] if path else None
        path.append((row.depth, row))
        rows.append(row)
    _take_off_bullets(rows)
    return title, rows


def _skips(rows: list[_Row], path: list[tuple[int, _Row]], row: _Row) -> bool:
    """Tell whether a line goes back to an indent that none of those it may hang beside has."""
    return bool(rows) and rows[-1] is not path[-1][1] and rows[-1].depth > row.depth


def _row(line: str, number: int, name: str) -> _Row:
    found = _LINE.fullmatch(line)
    assert found is not None
    indent, sign, text = found.groups()
    if " " in indent and "\t" in indent:
        raise FormatError(f"{name}, line {number}: it is indented by blanks and tabs at once")
    text = text.strip()
    row = _Row(number, len(indent) * (4 if "\t" in indent else 1), sign or "", text)
    if again := _AGAIN.fullmatch(text):
        row.again = again[1]
    row.text = _checked(_ESCAPED.sub("", text, count=1), limits.CLAIM, name, number)
    return row


def _checked(text: str, limit: int, name: str, number: int) -> str:
    try:
        limits.check(text, f"{name}, line {number}: the text", limit)
    except TextError as error:
        raise FormatError(str(error)) from error
    return text


def _take_off_bullets(rows: list[_Row]) -> None:
    """Take the signs off lines where they are mere bullets."""
    for row in rows:
        if row.sign in _BULLETS:
            row.sign = ""
    tops = [row for row in rows if row.above is None]
    signs = {row.sign for row in tops}
    if signs in ({"-"}, {"+"}):
        for row in tops:
            row.sign = ""


# -- elements ------------------------------------------------------------------------------


def _make(made: _Making, row: _Row, name: str) -> None:
    """Make the claim of a line, and hang it where its sign says."""
    row.claim = new_id()
    made.claims[row.claim] = Claim(id=row.claim, text="" if row.again else row.text)
    if row.again:
        made.again[row.claim] = row
    if row.above is not None and row.above.again and row.sign != "_":
        raise FormatError(f"{name}, line {row.number}: hang it where that claim itself stands")
    if row.sign == "><":
        if row.above is None:
            raise FormatError(f"{name}, line {row.number}: there is nothing that it contradicts")
        made.rivals.append(row)
    elif row.sign == "&":
        _join(made, row, name)
    elif row.above is not None:
        _hang(made, row, row.above, name)
    elif row.sign:
        raise FormatError(
            f"{name}, line {row.number}: there is nothing above it that “{row.sign}” could bear on"
        )
    if row.argument and not row.again:
        made.homes[row.claim] = row.argument


def _hang(made: _Making, row: _Row, above: _Row, name: str) -> None:
    target = above.argument if row.sign == "_" else above.claim
    if not target:
        raise FormatError(
            f"{name}, line {row.number}: the line above bears on nothing, so there is no step "
            "to undercut"
        )
    row.argument = new_id()
    stance = Stance.CON if row.sign in ("-", "_") else Stance.PRO
    made.arguments[row.argument] = Argument(
        id=row.argument, premises=(row.claim,), target=target, stance=stance
    )


def _join(made: _Making, row: _Row, name: str) -> None:
    """Add a line to the argument of the last line of the same depth."""
    key = "" if row.above is None else row.above.claim
    last = next(
        (
            known
            for known in reversed(made.arguments.values())
            if key and (known.target == key or (row.above and known.target == row.above.argument))
        ),
        None,
    )
    if last is None:
        raise FormatError(
            f"{name}, line {row.number}: there is no reason or objection before it that it "
            "could be linked with"
        )
    row.argument = last.id
    made.arguments[last.id] = replace(last, premises=(*last.premises, row.claim))


def _rank(made: _Making) -> None:
    """Give all siblings ranks in the order of the lines."""
    families: dict[str, list[str]] = {}
    premises: set[str] = set()
    for argument in made.arguments.values():
        families.setdefault(argument.target, []).append(argument.id)
        premises.update(argument.premises)
    for family in families.values():
        for known, rank in zip(family, evenly(len(family)), strict=True):
            made.arguments[known] = replace(made.arguments[known], rank=rank)
    roots = [known for known in made.claims if known not in premises]
    for known, rank in zip(roots, evenly(len(roots)), strict=True):
        made.claims[known] = replace(made.claims[known], rank=rank)


def _use_again(made: _Making, drafted: ArgumentMap, name: str) -> None:
    """Put the claims that numbers name in the place of those that stood for them."""
    rivals = {row.claim for row in made.rivals if row.again}
    by_number = {number: known for known, number in _numbered(drafted, rivals).items()}
    names: dict[str, str] = {}
    for claim, row in made.again.items():
        found = by_number.get(row.again)
        if found is None or found in made.again:
            raise FormatError(f"{name}, line {row.number}: no claim has the number {row.again}")
        names[claim] = found
        del made.claims[claim]
        if found not in made.homes and _is_below(row, found):
            # The head of a ring: it is at home where the ring closes, and nowhere else.
            made.homes[found] = row.argument
    late: dict[str, Argument] = {}
    for argument in list(made.arguments.values()):
        if not any(premise in names for premise in argument.premises):
            continue
        premises = tuple(names.get(premise, premise) for premise in argument.premises)
        if argument.target in premises or len(set(premises)) < len(premises):
            number = min(made.again[claim].number for claim in argument.premises if claim in names)
            raise FormatError(
                f"{name}, line {number}: that claim cannot be used again here, "
                "where it would bear on itself or stand twice"
            )
        late[argument.id] = replace(argument, premises=premises)
    for argument in _in_order(late, made.homes):
        _renamed(made, argument)
    for row in made.rivals:
        assert row.above is not None
        _contradict(made, names.get(row.claim, row.claim), row.above.claim)


def _is_below(row: _Row, claim: str) -> bool:
    """Tell whether a line stands somewhere under a claim's."""
    above = row.above
    while above is not None and above.claim != claim:
        above = above.above
    return above is not None


def _in_order(late: dict[str, Argument], homes: dict[str, str]) -> list[Argument]:
    """Order arguments so that each claim is first used where it was read: there it is at home."""
    ordered: list[Argument] = []
    waiting = dict(late)
    while waiting:
        ready = [
            known
            for known, argument in waiting.items()
            if not any(homes.get(p, known) in waiting.keys() - {known} for p in argument.premises)
        ]
        ordered += [waiting.pop(known) for known in ready or list(waiting)[:1]]
    return ordered


def _numbered(drafted: ArgumentMap, without: set[str]) -> dict[str, str]:
    """Give the numbers of the claims, as if those in `without` were not there."""
    if not without:
        return numbers(drafted)
    kept = [
        element
        for element in drafted.elements()
        if element.id not in without
        and not (isinstance(element, Argument) and without.intersection(element.premises))
    ]
    return numbers(ArgumentMap.of(kept))


def _renamed(made: _Making, argument: Argument) -> None:
    """Give an argument a new id, and those that undercut it the new target."""
    target = made.arguments.pop(argument.id).target
    new = replace(argument, id=new_id(), target=target)
    made.arguments[new.id] = new
    for other in list(made.arguments.values()):
        if other.target == argument.id:
            made.arguments[other.id] = replace(other, target=new.id)


def _contradict(made: _Making, one: str, other: str) -> None:
    for premise, target in ((one, other), (other, one)):
        known = new_id()
        made.arguments[known] = Argument(
            id=known, premises=(premise,), target=target, stance=Stance.CON, rank="zz"
        )


# -- writing -------------------------------------------------------------------------------


def write_outline(argmap: ArgumentMap) -> str:
    """Give a map as an outline, which holds claims and how they bear on each other, no more."""
    title = " ".join(argmap.info.title.split())
    written = [f"# {title}"] if title else []
    named = numbers(argmap)
    rivals: dict[str, list[str]] = {}
    for one, other in argmap.contradictions():
        rivals.setdefault(one, []).append(other)
        rivals.setdefault(other, []).append(one)
    told: set[str] = set()
    order = {claim: place for place, claim in enumerate(named)}
    for line in reading_order(argmap):
        indent = "  " * line.depth
        text = _written(argmap.claims[line.claim].text) if line.first else _again(named, line)
        written.append(f"{indent}{_SIGN_OF[relation_of(argmap, line)]}{text}")
        if line.first:
            told.add(line.claim)
            further = [rival for rival in rivals.get(line.claim, ()) if rival not in told]
            further.sort(key=order.__getitem__)
            written += [f"{indent}  >< = {named[rival]}" for rival in further]
    return "\n".join(written) + "\n"


def _again(named: dict[str, str], line: Line) -> str:
    return f"= {named[line.claim]}"


def _written(text: str) -> str:
    text = " ".join(text.split())
    return f"\\{text}" if not text or _NEEDS_ESCAPE.match(text) else text
