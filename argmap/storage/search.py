"""Search in the words of a map: SQLite's FTS5, in memory, beside the document and never in it.

All words of a query must be there, in any order; the last one may be just its beginning; what
stands in double quotes is a phrase. Letters count whatever their case and accents. Whatever else
a person types is no operator and no mistake, it is passed over.

What is found comes in three tiers: claims that have all the words in their sentence, then claims
and others that have them with their notes and tags, then sources. Within a tier bm25 decides
(Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009).
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count
from typing import TypeAlias

from argmap.model.changes import Changes, net
from argmap.model.elements import Argument, Claim, Element, MapInfo, Source
from argmap.model.map import ArgumentMap
from argmap.storage.encode import NAMES

Range: TypeAlias = tuple[int, int]

WORDS = 32
"""How many words and phrases of a query count."""

_LETTERS = 1_000
"""How many characters of a query are looked at."""
_RANKED = 1_500
"""How many matches of a tier are weighed against each other, the shortest ones."""
_TOKENS = 24
"""About how many words a snippet has."""
_PASSAGE, _OVERLAP = 2_000, 200
"""The characters of a piece of a source's text, and how many it shares with the next."""
_BAND = 1_000.0
"""How far the scores of two tiers are apart."""

_BEGIN, _END, _JOINT = "\x01", "\x02", "\u200b"

# Neither claims nor queries may hold what marks the words found, or what SQLite cannot take.
_UNWELCOME = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff]")
# These scripts are written without blanks, so each sign is a word and a word is a phrase.
_SIGNS = re.compile("([\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff])")
_TERM = re.compile(r'"([^"]*)("?)|([^\s"]+)')

_SCHEMA = """
CREATE VIRTUAL TABLE said USING fts5(
  text, tags, note, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3');
CREATE VIRTUAL TABLE read USING fts5(
  title, author, text, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3');
"""
_FIELDS = {"said": ("text", "tags", "note"), "read": ("title", "author", "text")}
_WEIGHTS = {"said": "10.0, 5.0, 2.0", "read": "10.0, 5.0, 1.0"}

# The first matches are the shortest (see `Search._number`), so that a word which stands in every
# claim is not weighed a hundred thousand times.
_RANK = {
    table: f"SELECT rowid, score FROM (SELECT rowid, bm25({table}, {weights}) AS score "  # noqa: S608
    f"FROM {table} WHERE {table} MATCH ? ORDER BY rowid LIMIT {_RANKED}) "
    "ORDER BY score, rowid LIMIT ?"
    for table, weights in _WEIGHTS.items()
}
_SHOW = {
    table: f"SELECT {{}} FROM {table} WHERE {table} MATCH ? AND rowid = ?"  # noqa: S608
    for table in _FIELDS
}


@dataclass(frozen=True, slots=True)
class Hit:
    """An element that was found, and where in it.

    `kind` and `field` are names as in the text form ("claim", "note"). `marks` are the (start,
    end) of the words found in `snippet`, in characters. A higher `score` is better.
    """

    id: str
    kind: str
    field: str
    snippet: str
    marks: tuple[Range, ...]
    score: float


@dataclass(frozen=True, slots=True)
class _Row:
    """What of an element is searched together: its fields, in the order of the table's columns."""

    table: str
    texts: tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class _Tier:
    """Where to look, in what order: a table, the columns that count, and those to show first."""

    table: str
    only: str
    show: tuple[int, ...]


_TIERS = (
    _Tier("said", "{text} : ", (0,)),
    _Tier("said", "", (2, 1, 0)),
    _Tier("read", "", (0, 1, 2)),
)


class Search:
    """An index over the words of one map; it follows the map by `update`.

    It may be used by any thread, by one at a time.
    """

    def __init__(self) -> None:
        self._db = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        self._db.executescript(_SCHEMA)
        self._places: dict[str, dict[str, list[int]]] = {"said": {}, "read": {}}
        self._owners: dict[int, tuple[str, str]] = {}
        self._numbers = count()

    @classmethod
    def of(cls, argmap: ArgumentMap) -> Search:
        """Make the index of a map as it is now."""
        return cls.over(argmap.elements())

    @classmethod
    def over(cls, elements: Iterable[Element]) -> Search:
        """Make the index of some elements."""
        made = cls()
        made._change((), elements)
        return made

    def close(self) -> None:
        """Let go of the memory."""
        self._db.close()

    def update(self, changes: Changes) -> None:
        """Follow the map over changes."""
        nets = [
            item for item in net(changes) if _rows_or_none(item.before) != _rows_or_none(item.after)
        ]
        gone = [item.before.id for item in nets if item.before is not None]
        self._change(gone, [item.after for item in nets if item.after is not None])

    # -- what is kept ----------------------------------------------------------------------

    def _change(self, gone: Iterable[str], come: Iterable[Element]) -> None:
        """Take elements out of the index and others in, all or none."""
        self._db.execute("BEGIN")
        for known in gone:
            self._remove(known)
        added: dict[str, list[tuple[int | str, ...]]] = {"said": [], "read": []}
        for element in come:
            for row in _rows(element):
                number = self._number(row)
                self._places[row.table].setdefault(element.id, []).append(number)
                self._owners[number] = (element.id, NAMES[type(element)])
                added[row.table].append((number, *row.texts))
        for table, rows in added.items():
            columns = ", ".join(_FIELDS[table])
            sql = f"INSERT INTO {table} (rowid, {columns}) VALUES (?, ?, ?, ?)"  # noqa: S608
            self._db.executemany(sql, rows)
        self._db.execute("COMMIT")

    def _remove(self, known: str) -> None:
        for table, places in self._places.items():
            for number in places.pop(known, ()):
                self._db.execute(f"DELETE FROM {table} WHERE rowid = ?", [number])  # noqa: S608
                del self._owners[number]

    def _number(self, row: _Row) -> int:
        """Give a number that sorts rows by length: bm25 prefers short ones anyhow."""
        length = len(row.texts[0]) or sum(map(len, row.texts))
        return length << 40 | next(self._numbers)

    # -- what is found ---------------------------------------------------------------------

    def find(self, query: str, limit: int = 50) -> list[Hit]:
        """Give what has all the words of a query, the best first, each element once.

        A query without any letter or digit finds nothing; no query raises anything.
        """
        wanted = _expression(query)
        found: dict[str, Hit] = {}
        for level, tier in enumerate(_TIERS):
            if not wanted or len(found) >= limit:
                break
            expression = f"{tier.only}({wanted})"
            base = (len(_TIERS) - 1 - level) * _BAND
            for number, rank in self._ranked(tier.table, expression, limit):
                known, kind = self._owners[number]
                if known not in found and len(found) < limit:
                    field, shown = self._shown(tier, expression, number)
                    snippet, marks = _marked(shown)
                    score = base + min(-rank, _BAND - 1)
                    found[known] = Hit(known, kind, field, snippet, marks, score)
        return list(found.values())

    def _ranked(self, table: str, expression: str, limit: int) -> list[tuple[int, float]]:
        """Give the numbers and ranks of the best rows; some may belong to one element."""
        return self._db.execute(_RANK[table], [expression, min(8 * limit, _RANKED)]).fetchall()

    def _shown(self, tier: _Tier, expression: str, number: int) -> tuple[str, str]:
        """Give the field to show and what is shown of it, the words found marked."""
        parts = ", ".join(
            f"snippet({tier.table}, {column}, char(1), char(2), '…', {_TOKENS})"
            for column in tier.show
        )
        row = self._db.execute(_SHOW[tier.table].format(parts), [expression, number]).fetchone()
        for column, text in zip(tier.show, row, strict=True):
            if _BEGIN in text:
                return _FIELDS[tier.table][column], text
        return _FIELDS[tier.table][tier.show[0]], row[0]


# -- queries -----------------------------------------------------------------------------------


def _expression(query: str) -> str:
    """Say a query in FTS5's words: every word quoted, so that none of them is an operator."""
    terms: list[str] = []
    for found in _TERM.finditer(_prepared(query[:_LETTERS])):
        phrase, closed, word = found.groups()
        text = (word if phrase is None else phrase).strip()
        if any(letter.isalnum() for letter in text):
            terms.append(f'"{text}"' if closed else f'"{text}" *')
    terms = terms[:WORDS]
    return " AND ".join([*(term.removesuffix(" *") for term in terms[:-1]), *terms[-1:]])


def _prepared(text: str) -> str:
    """Give a text as it is indexed and looked for."""
    text = _UNWELCOME.sub(" ", text)
    return text if text.isascii() else _SIGNS.sub(rf"\1{_JOINT}", text)


def _marked(shown: str) -> tuple[str, tuple[Range, ...]]:
    """Take the marks out of a snippet; give where they stood."""
    text, marks = "", []
    for part in shown.replace(_JOINT, "").split(_BEGIN):
        word, ended, rest = part.partition(_END)
        if ended:
            marks.append((len(text), len(text) + len(word)))
        text += word + rest
    return text, tuple(marks)


# -- what of an element is searched ------------------------------------------------------------


def _rows_or_none(element: Element | None) -> list[_Row]:
    return [] if element is None else list(_rows(element))


def _rows(element: Element) -> Iterator[_Row]:
    """Give the rows of an element in the index."""
    if isinstance(element, Claim):
        tags = ", ".join(element.tags)
        yield _Row("said", (_prepared(element.text), _prepared(tags), _prepared(element.note)))
    elif isinstance(element, Argument | Source | MapInfo) and element.note:
        yield _Row("said", ("", "", _prepared(element.note)))
    if isinstance(element, Source):
        yield _Row("read", (_prepared(element.title), _prepared(element.author), ""))
        for start in range(0, max(1, len(element.text) - _OVERLAP), _PASSAGE - _OVERLAP):
            if passage := _prepared(element.text[start : start + _PASSAGE]):
                yield _Row("read", ("", "", passage))
