"""The page of one selected claim, and of the argument in which it stands."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from argmap.model import edits
from argmap.model.limits import CLAIM, NOTE
from argmap.model.map import ArgumentMap
from argmap.ui.inspector.argument_part import ArgumentPart
from argmap.ui.inspector.citations import Citations
from argmap.ui.inspector.entry import Entry
from argmap.ui.inspector.fields import TextField
from argmap.ui.inspector.marking import Marking
from argmap.ui.inspector.page import Page, heading, rule
from argmap.ui.inspector.place import Place
from argmap.ui.inspector.telling import argument_title, claim_title
from argmap.ui.inspector.vocabulary import Vocabulary
from argmap.ui.inspector.writing import Writer


class ClaimPage(Page):
    """Shows all that is said of a claim."""

    def __init__(self, writer: Writer, vocabulary: Vocabulary, parent: QWidget) -> None:
        super().__init__(writer, vocabulary, parent)
        self._claim = ""
        column = self.column
        words, note = TextField(column, 2, 12), TextField(column, 2, 10)
        self.words = column.put_part(
            Entry(self.tr("&Words"), words, CLAIM, self._write_words, column, required=True)
        )
        self.marking = column.put_part(Marking(writer, vocabulary, column))
        self.note = column.put_part(Entry(self.tr("N&ote"), note, NOTE, self._write_note, column))
        self.citations = column.put_part(Citations(writer, vocabulary, column))
        self.place = column.put_part(Place(column))
        self._rule = column.put(rule(column))
        self._standing = column.put(heading(column))
        self.argument = column.put_part(ArgumentPart(writer, vocabulary, column))
        self.argument.claim_wanted.connect(self.claim_wanted)
        self.place.unpin_wanted.connect(self._on_unpin_wanted)
        self.first = self.words
        self.complete()

    def show_claim(self, argmap: ArgumentMap, known: str) -> None:
        """Show a claim."""
        claim = argmap.claims[known]
        self._claim = known
        self.heading.setText(claim_title(argmap, known))
        self.words.show_words(known, claim.text)
        self.marking.show_claims([claim])
        self.note.show_words(known, claim.note)
        self.citations.show_claim(argmap, known)
        self.place.setVisible(claim.pin is not None)
        home = argmap.home(known)
        for part in (self._rule, self._standing, self.argument):
            part.setVisible(home is not None)
        if home is not None:
            self._standing.setText(argument_title(argmap, home))
            self.argument.show_argument(argmap, home, known)

    # -- what is done ----------------------------------------------------------------------

    def _write_words(self, claim: str, words: str) -> str:
        return self.writer.write(lambda argmap: edits.reword(argmap, claim, words))

    def _write_note(self, claim: str, words: str) -> str:
        return self.writer.write(lambda argmap: edits.set_note(argmap, claim, words))

    def _on_unpin_wanted(self) -> None:
        claim = self._claim
        self.writer.do(lambda argmap: edits.unpin(argmap, claim))
