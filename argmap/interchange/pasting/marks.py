"""The marks that lines of outlines begin with: bullets, numbers, signs, headings."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from argmap.interchange.pasting.outlines import Bearing

_BLANK = r"[ \t\u00a0\u2000-\u200a\u202f\u3000]"
_BULLETS = {
    "dash": "*–—⁃∗‐‑",
    "dot": "•●‣►▸▶➤➢·∙・⚫\uf0b7\uf0d8☐☑☒✓✔✗□",
    "ring": "◦○▫◯⚪◇",
    "square": "▪■◼❖◆\uf0a7\uf076",
}
_BULLET_KIND = {glyph: kind for kind, glyphs in _BULLETS.items() for glyph in glyphs}
_SIGNS = {
    "+": Bearing.REASON,
    "➕": Bearing.REASON,
    "👍": Bearing.REASON,
    "✅": Bearing.REASON,
    "-": Bearing.OBJECTION,
    "−": Bearing.OBJECTION,
    "➖": Bearing.OBJECTION,
    "👎": Bearing.OBJECTION,
    "❌": Bearing.OBJECTION,
    "&": Bearing.CO_PREMISE,
    "_": Bearing.UNDERCUT,
    "><": Bearing.RIVAL,
}
_MARK = re.compile(
    rf"(?:(?P<heading>#{{1,6}})"
    rf"|(?P<sign>><|[{re.escape(''.join(_SIGNS.keys() - {'><'}))}])\ufe0f?"
    rf"|(?P<deep>(?P<glyph>[*•-])(?P=glyph){{1,7}})"
    rf"|(?P<bullet>[{re.escape(''.join(_BULLET_KIND))}])\ufe0f?"
    rf"|(?P<word>[o§])"
    rf"|(?P<dotted>[0-9]{{1,3}}(?:\.[0-9]{{1,3}})+)(?P<dot>[.)]?)"
    rf"|(?P<open>\(*)(?P<count>[0-9]{{1,3}}|[A-Za-z]|[ivxlc]{{2,6}}|[IVXLC]{{2,6}})(?P<close>[.)]+)"
    rf")(?P<blank>{_BLANK}+|$)"
)
_LOOSE = re.compile(r"(?P<sign>[+-])(?=[^\W\d_])")
_TASK = re.compile(rf"\[[ xX✓✔-]\]{_BLANK}+")
_ESCAPED = re.compile(r"\\(?=(?:><|[+\-&_*#•])(?:\s|$))")
_ROMAN = tuple(
    "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split()  # noqa: SIM905
)


class Kind(StrEnum):
    """The kinds of marks that matter beyond being of the same kind or not."""

    NONE = ""
    HEADING = "heading"
    SIGN = "sign"
    DASH = "dash"
    WORD = "word"
    SECTION = "section"


@dataclass(slots=True)
class Mark:
    """A mark: its kind, by which siblings are known, its level within the kind, and its sign."""

    kind: str = Kind.NONE
    level: int = 1
    sign: str = ""

    @property
    def bearing(self) -> Bearing | None:
        """How what a sign stands before bears on what is above it."""
        return _SIGNS.get(self.sign)


class Marker:
    """Tells marks from words, for which it looks at all lines of a text first.

    "3.5 million people" begins with no number of an outline, nor "I. Kant" or "12. May", unless
    other lines go on from there.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        self._seen: set[str] = set()
        self._counts: dict[str, int] = {}
        loose = set()
        for line in lines:
            if found := _MARK.match(line):
                name = "number" if (found["count"] or "").isdigit() else _group(found)
                self._counts[name] = self._counts.get(name, 0) + 1
                self._seen.add(_value(found))
            elif found := _LOOSE.match(line):
                loose.add(found["sign"])
        self._loose = len(loose) == len("+-") and "sign" not in self._counts

    def mark(self, line: str) -> tuple[Mark, str]:
        """Give the mark of a line, and the words behind it."""
        found = _MARK.match(line)
        mark = self._decided(found) if found is not None else None
        if found is None and self._loose:
            found = _LOOSE.match(line)
            mark = Mark(Kind.SIGN, 1, found["sign"]) if found is not None else None
        if found is None or mark is None:
            return Mark(), _ESCAPED.sub("", line, count=1)
        rest = line[found.end() :]
        if mark.kind != Kind.HEADING:
            rest = _TASK.sub("", rest, count=1)
        return mark, _ESCAPED.sub("", rest, count=1)

    def _decided(self, found: re.Match[str]) -> Mark | None:
        group = _group(found)
        text = found[group]
        if group == "heading":
            return Mark(Kind.HEADING, len(text))
        if group == "sign":
            return Mark(Kind.SIGN, 1, text)
        if group == "bullet":
            return Mark(_BULLET_KIND[text])
        if group == "deep":
            return Mark(f"deep {text[0]}", len(text))
        if group == "word":
            known = "\t" in found["blank"] or "bullet" in self._counts
            return Mark("ring" if text == "o" else "square") if known else None
        return self._dotted(found) if group == "dotted" else self._counted(found)

    def _dotted(self, found: re.Match[str]) -> Mark | None:
        """Take "1.2" for a number of an outline if it closes, or others lead up to it."""
        *front, last = found["dotted"].split(".")
        stem = ".".join(front)
        near = {stem, f"{stem}.{int(last) - 1}", f"{stem}.{int(last) + 1}"}
        if found["dot"] or near & self._seen:
            return Mark("1.", len(front) + 1)
        return None

    def _counted(self, found: re.Match[str]) -> Mark | None:
        """Take "1." for a number, and "a)" or "ii." where they are not just someone's initial."""
        count, opening, closing = found["count"], found["open"], found["close"]
        if len(opening) != closing.count(")") and (opening or len(closing) > 1):
            return None
        if count.isdigit():
            known = opening or int(count) <= 1 or self._counts["number"] > 1
            return Mark(f"{opening}1{closing}") if known else None
        lower = count.lower()
        kind = self._letter_kind(lower, upper=count != lower)
        initial = closing == "." and count not in ("a", "i")
        if kind is None or (initial and not self._goes_on(count, kind)):
            return None
        return Mark(f"{opening}{kind if count == lower else kind.upper()}{closing}")

    def _letter_kind(self, count: str, *, upper: bool) -> str | None:
        """Tell Roman numbers from letters."""
        if count not in _ROMAN:
            return "a" if len(count) == 1 else None
        before = _cased(chr(ord(count[0]) - 1), upper=upper)
        if len(count) > 1 or (count == "i" and before not in self._seen):
            return "i"
        place = _ROMAN.index(count)
        roman = _cased(_ROMAN[place - 1], upper=upper) in self._seen and before not in self._seen
        return "i" if roman else "a"

    def _goes_on(self, count: str, kind: str) -> bool:
        """Tell whether what comes before or behind a letter or a Roman number is there too."""
        upper, lower = count.isupper(), count.lower()
        if kind == "i":
            place = _ROMAN.index(lower)
            near = _ROMAN[max(place - 1, 0) : place] + _ROMAN[place + 1 : place + 2]
        else:
            near = (chr(ord(lower) - 1), chr(ord(lower) + 1))
        return any(_cased(one, upper=upper) in self._seen for one in near)


def _cased(text: str, *, upper: bool) -> str:
    return text.upper() if upper else text


def _group(found: re.Match[str]) -> str:
    """Give the name of the part that the pattern found."""
    groups = ("heading", "sign", "deep", "bullet", "word", "dotted", "count")
    return next(group for group in groups if found[group] is not None)


def _value(found: re.Match[str]) -> str:
    return str(found["dotted"] or found["count"] or "")


def deeper_marks(marks: list[Mark]) -> None:
    """Make levels of doubled bullets: where there is `**`, a `*` is the level above it."""
    for glyph in "*•-":
        kind = f"deep {glyph}"
        if not any(mark.kind == kind for mark in marks):
            continue
        single = Mark(_BULLET_KIND[glyph]) if glyph != "-" else Mark(Kind.SIGN, 1, glyph)
        for mark in marks:
            if mark == single:
                mark.kind, mark.sign = kind, ""
