"""What is said of an argument: what it bears on, its stance, its strength, its scheme, a note."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from argmap.model import edits
from argmap.model.elements import Argument, Stance
from argmap.model.limits import NOTE, SHORT
from argmap.model.map import ArgumentMap
from argmap.model.reading import number
from argmap.ui.inspector.choice import Choice
from argmap.ui.inspector.entry import Caption, Entry
from argmap.ui.inspector.fields import LineField, TextField
from argmap.ui.inspector.links import ClaimLink
from argmap.ui.inspector.page import Column
from argmap.ui.inspector.share import Share
from argmap.ui.inspector.sight import chain
from argmap.ui.inspector.telling import bearing, claim_words, destination
from argmap.ui.inspector.vocabulary import Vocabulary
from argmap.ui.inspector.writing import Writer

_PREMISES = 20
"""How many premises are listed."""


class ArgumentPart(Column):
    """Shows an argument, and has it edited.

    `claim` is the one that is shown above it, if one is: it is not listed among the premises.
    """

    claim_wanted = Signal(str)

    def __init__(self, writer: Writer, vocabulary: Vocabulary, parent: QWidget) -> None:
        super().__init__(parent)
        self._writer = writer
        self._argument = ""
        self._premises: list[ClaimLink] = []
        self._together = self.put(Column(self, gap=1))
        self._premises_caption = self._together.put(Caption("", self._together))
        leading = self.put(Column(self, gap=1))
        self.bearing = leading.put(Caption("", leading))
        self.target = leading.put(self._made_link())
        self.stance = self.put_part(self._made_stance())
        self.strength = self.put_part(
            Share(self.tr("&Strength"), self.tr("Say nothing of its strength"), self)
        )
        line, text = LineField(self, vocabulary.schemes), TextField(self, 2, 10)
        self.scheme = self.put_part(
            Entry(self.tr("Sche&me"), line, SHORT, self._write_scheme, self)
        )
        self.note = self.put_part(
            Entry(self.tr("Note on the &line"), text, NOTE, self._write_note, self)
        )
        line.setPlaceholderText(self.tr("such as Analogy or Expert opinion"))
        line.chosen.connect(self.scheme.finish)
        self.stance.chosen.connect(self._on_stance_chosen)
        self.strength.chosen.connect(self._on_strength_chosen)

    def _made_link(self) -> ClaimLink:
        link = ClaimLink(self)
        link.wanted.connect(self.claim_wanted)
        return link

    def _made_stance(self) -> Choice:
        return Choice(
            self.tr("&Kind"),
            (
                (self.tr("reason"), Stance.PRO, self.tr("It speaks for it.")),
                (self.tr("objection"), Stance.CON, self.tr("It speaks against it.")),
            ),
            self,
        )

    # -- what is shown ---------------------------------------------------------------------

    def show_argument(self, argmap: ArgumentMap, known: Argument, claim: str = "") -> None:
        """Show an argument."""
        self._argument = known.id
        others = [premise for premise in known.premises if premise != claim]
        self._show_premises(argmap, others[:_PREMISES], together=bool(claim))
        self.bearing.setText(bearing(argmap, known))
        target = destination(argmap, known)
        self.target.show_claim(target, number(argmap, target), claim_words(argmap, target))
        directed = known.target in argmap.claims and not argmap.is_contradiction(known.id)
        self.stance.setVisible(directed)
        self.stance.show_value(known.stance)
        self.strength.show_share(known.strength)
        self.scheme.show_words(known.id, known.scheme)
        self.note.show_words(known.id, known.note)

    def _show_premises(self, argmap: ArgumentMap, premises: list[str], *, together: bool) -> None:
        while len(self._premises) < len(premises):
            self._premises.append(self._together.put(self._made_link()))
            chain(self)
        for link, claim in zip(self._premises, premises, strict=False):
            link.show_claim(claim, number(argmap, claim), claim_words(argmap, claim))
            link.show()
        for link in self._premises[len(premises) :]:
            link.hide()
        caption = (
            self.tr("Together with")
            if together
            else self.tr("Premises")
            if len(premises) > 1
            else self.tr("Premise")
        )
        self._premises_caption.setText(caption)
        self._together.setVisible(bool(premises))

    # -- what is done ----------------------------------------------------------------------

    def _write_scheme(self, argument: str, words: str) -> str:
        return self._writer.write(
            lambda argmap: edits.describe_argument(argmap, argument, scheme=words.strip())
        )

    def _write_note(self, argument: str, words: str) -> str:
        return self._writer.write(
            lambda argmap: edits.describe_argument(argmap, argument, note=words)
        )

    def _on_stance_chosen(self, stance: Stance) -> None:
        argument = self._argument
        self._writer.do(lambda argmap: edits.set_stance(argmap, argument, stance))

    def _on_strength_chosen(self, strength: float | None) -> None:
        argument = self._argument
        self._writer.do(lambda argmap: edits.describe_argument(argmap, argument, strength=strength))
