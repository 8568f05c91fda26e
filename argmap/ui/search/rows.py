"""What is found as rows for Qt; a row is put into words when it is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from argmap.model.edits.replace import Phrase, Refusal, Replacement, replacement
from argmap.model.map import ArgumentMap
from argmap.model.reading import number
from argmap.ui.search.facets import Facets, Kind
from argmap.ui.search.found import Found, Where
from argmap.ui.search.inks import Ink, Runs, brought_in, marked

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_NONE = QModelIndex()
_ALOUD = (200, 2)
"""The width and the number of lines that are read aloud."""
_LONGEST = 3
"""How many times as much text as there is room for is broken into lines at most."""


@dataclass(frozen=True, slots=True)
class Row:
    """What is seen of a row: what the claim is, and one paragraph or two."""

    kind: Kind
    first: Runs
    second: Runs = ()

    def read(self, *without: Ink) -> str:
        """Give the words that are seen, but for those in some inks."""
        paragraphs = (self.first, self.second)
        texts = ("".join(words for words, ink in runs if ink not in without) for runs in paragraphs)
        return " ".join(filter(None, texts))


class Results(QAbstractListModel):
    """What was found, best first or in reading order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facets = Facets(ArgumentMap())
        self._found: Sequence[Found] = ()
        self._phrase: Phrase | None = None
        self._by = ""

    # -- what there is ---------------------------------------------------------------------

    @property
    def found(self) -> Sequence[Found]:
        """What was found."""
        return self._found

    @property
    def replacing(self) -> bool:
        """Whether rows show what becomes of them."""
        return self._phrase is not None

    def show(self, facets: Facets, found: Sequence[Found], phrase: Phrase | None) -> None:
        """Show what was found; a phrase is what is to be replaced."""
        self.beginResetModel()
        self._facets, self._found, self._phrase = facets, found, phrase
        self.endResetModel()

    def replace_by(self, words: str) -> None:
        """Show what becomes of the rows if these words are put in."""
        self._by = words
        if self.replacing and self._found:
            self.dataChanged.emit(self.index(0), self.index(len(self._found) - 1))

    def place_of(self, found: Found) -> int | None:
        """Give the row that shows the same place of the same claim, None where none does."""
        key = (found.claim, found.where)
        rows = (row for row, known in enumerate(self._found) if (known.claim, known.where) == key)
        return next(rows, None)

    # -- in words --------------------------------------------------------------------------

    def row(self, index: Index, width: int, lines: int) -> Row:
        """Give what is seen of a row where there is room for about `width` characters a line."""
        found = self._found[index.row()]
        argmap = self._facets.map
        if found.claim not in argmap.claims:  # it has gone, and the list will follow
            return Row(Kind.MAIN, ())
        said = argmap.claims[found.claim].text or self.tr("(no words yet)")
        head = (f"{number(argmap, found.claim)}  ", Ink.ASIDE)
        kind = self._facets.kind(found.claim)
        room = width * lines
        if found.where in {Where.NUMBER, Where.FILTER}:
            return Row(kind, (head, *marked(said[: _LONGEST * room], (), Ink.PLAIN)))
        if found.where is Where.TEXT:
            return Row(kind, (head, *self._place(found, room - len(head[0]))))
        label = (f"{self._label(found)}  ", Ink.ASIDE)
        place = self._place(found, max(room - width - len(label[0]), width // 2))
        return Row(kind, (head, *marked(said[: _LONGEST * width], (), Ink.PLAIN)), (label, *place))

    def _place(self, found: Found, room: int) -> Runs:
        """Give the words around what was found."""
        if self._phrase is None:
            text, marks = brought_in(found.snippet, found.marks, room)
            return marked(text, marks, Ink.FOUND)
        text, made = self.preview(found)
        text, marks = brought_in(text, made.marks, room)
        if made.refusal is not None:
            why = (f"  ({self.refusal(made.refusal)})", Ink.WRONG)
            return (*marked(text[:room], _within(marks, room), Ink.FOUND), why)
        longest = _LONGEST * room
        return marked(text[:longest], _within(marks, longest), Ink.OLD, self._by)

    def preview(self, found: Found) -> tuple[str, Replacement]:
        """Give a text in which words are to be replaced, and what becomes of it."""
        claim = self._facets.map.claims[found.claim]
        text = claim.note if found.where is Where.NOTE else claim.text
        return text, replacement(text, self._phrase or Phrase(""), self._by, found.field)

    def refusal(self, refusal: Refusal) -> str:
        """Say why a text stays as it is."""
        return {
            Refusal.EMPTY: self.tr("stays: no words would be left"),
            Refusal.LONG: self.tr("stays: it would be too long"),
        }[refusal]

    def _label(self, found: Found) -> str:
        return {
            Where.NOTE: self.tr("Note:"),
            Where.TAGS: self.tr("Tag:"),
            Where.ARGUMENT: self.tr("Note on the argument:"),
        }.get(found.where, self.tr("Source:"))

    def _spoken(self, index: Index) -> str:
        """Give a row as a screen reader says it."""
        found = self._found[index.row()]
        row = self.row(index, *_ALOUD)
        kind = {
            Kind.MAIN: self.tr("Main claim"),
            Kind.REASON: self.tr("Reason"),
            Kind.OBJECTION: self.tr("Objection"),
            Kind.UNDERCUT: self.tr("Undercut"),
        }[row.kind]
        if self.replacing and found.claim in self._facets.map.claims:
            _, made = self.preview(found)
            if made.refusal is None:
                said = row.read(Ink.NEW)
                return self.tr("{0} {1} becomes: {2}").format(kind, said, made.after)
        return f"{kind} {' '.join(row.read().split())}"

    def _tip(self, index: Index) -> str:
        """Give the whole of a claim's words."""
        claim = self._facets.map.claims.get(self._found[index.row()].claim)
        if claim is None or not claim.text:
            return ""
        return f"<p style='white-space: pre-wrap'>{escape(claim.text)}</p>"

    # -- Qt's questions --------------------------------------------------------------------

    def rowCount(self, parent: Index = _NONE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Give what a view shows of a row, or says of it."""
        if not index.isValid():
            return None
        if role == Role.DisplayRole:
            return self.row(index, *_ALOUD).read()
        if role == Role.AccessibleTextRole:
            return self._spoken(index)
        if role == Role.ToolTipRole:
            return self._tip(index)
        return None


def _within(marks: Sequence[tuple[int, int]], room: int) -> list[tuple[int, int]]:
    return [mark for mark in marks if mark[1] <= room]
