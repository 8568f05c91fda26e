"""Where a claim comes from: the list of its excerpts, and the form for them."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from argmap.model import edits
from argmap.model.changes import Step
from argmap.model.map import ArgumentMap
from argmap.ui.inspector.citation import Citation, cited
from argmap.ui.inspector.entry import Caption
from argmap.ui.inspector.sight import chain
from argmap.ui.inspector.source_form import SourceForm, Written
from argmap.ui.inspector.vocabulary import Vocabulary
from argmap.ui.inspector.writing import Writer

_FEW = 12
"""How many excerpts are listed before one asks for all."""


class Citations(QWidget):
    """The sources of one claim.

    A form that was begun for a claim is there again when the claim is.
    """

    def __init__(self, writer: Writer, vocabulary: Vocabulary, parent: QWidget) -> None:
        super().__init__(parent)
        self._writer = writer
        self._claim = ""
        self._editable = True
        self._all = False
        self.rows: list[Citation] = []
        self._begun: dict[str, Written] = {}
        self.caption = Caption(self.tr("Sources"), self)
        self.form = SourceForm(vocabulary, self)
        self.add = QPushButton(self.tr("Add So&urce…"), self)
        self.more = QPushButton(self)
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self._build()
        self.add.clicked.connect(self._on_add_clicked)
        self.more.clicked.connect(self._on_more_clicked)
        self.form.given.connect(self._on_form_given)
        self.form.dropped.connect(self._on_form_dropped)

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addWidget(self.more)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.caption)
        column.addLayout(self._list)
        column.addWidget(self.form)
        column.addLayout(foot)

    # -- what is shown ---------------------------------------------------------------------

    def show_claim(self, argmap: ArgumentMap, claim: str) -> None:
        """Show the excerpts of a claim."""
        if claim != self._claim:
            self._put_by()
            self._claim, self._all = claim, False
            if claim in self._begun:
                self.form.take_up(argmap, self._begun.pop(claim))
        excerpts = argmap.claims[claim].excerpts
        shown = excerpts if self._all else excerpts[:_FEW]
        while len(self.rows) < len(shown):
            self.rows.append(self._made_row())
        for row in self.rows[len(shown) :]:
            row.hide()
        for row, excerpt in zip(self.rows, shown, strict=False):
            row.show_cited(cited(argmap, excerpt))
            row.show()
        self.more.setVisible(len(shown) < len(excerpts))
        self.more.setText(self.tr("Show All {0}").format(QLocale().toString(len(excerpts))))
        self.add.setVisible(self._editable and self.form.isHidden())
        self.caption.setVisible(self._editable or bool(shown))

    def _made_row(self) -> Citation:
        row = Citation(self)
        row.set_editable(self._editable)
        row.edit_wanted.connect(self._on_edit_wanted)
        row.remove_wanted.connect(self._on_remove_wanted)
        self._list.addWidget(row)
        chain(self)
        return row

    def _put_by(self) -> None:
        """Close the form, and keep what was begun in it for the claim."""
        if not self.form.isHidden() and self._claim and not self.form.empty:
            self._begun[self._claim] = self.form.written()
        self.form.hide()

    def set_editable(self, editable: bool) -> None:
        """Let sources be cited, or only show them."""
        self._editable = editable
        if not editable:
            self.form.hide()
        for row in self.rows:
            row.set_editable(editable)

    def finish(self) -> None:
        """Do nothing: a form is taken when that is said, and kept until then."""

    def forget(self) -> None:
        """Drop what was begun: another map is shown next."""
        self._begun.clear()
        self._claim = ""
        self.form.hide()

    # -- what is done ----------------------------------------------------------------------

    def _on_add_clicked(self) -> None:
        self.form.begin(self._writer.map)
        self.add.hide()
        self.form.lines["title"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_more_clicked(self) -> None:
        self._all = True
        self.show_claim(self._writer.map, self._claim)

    def _on_edit_wanted(self, excerpt: str) -> None:
        argmap = self._writer.map
        self.form.edit(argmap, argmap.excerpts[excerpt])
        self.add.hide()
        self.form.lines["title"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_remove_wanted(self, excerpt: str) -> None:
        claim = self._claim
        self._writer.do(lambda argmap: edits.uncite(argmap, claim, excerpt))

    def _on_form_given(self, written: Written) -> None:
        claim = self._claim
        wrong = self._writer.write(lambda argmap: _step(argmap, claim, written))
        if wrong:
            self.form.note.say(wrong, wrong=True)
            self.form.note.show()
        else:
            self._on_form_dropped()

    def _on_form_dropped(self) -> None:
        """Close the form and go on where it was opened from."""
        self.form.hide()
        self.add.setVisible(self._editable)
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)


def _step(argmap: ArgumentMap, claim: str, written: Written) -> Step:
    """Give the step that takes what was written into the map."""
    said, words = written.fields, written.words.strip()
    if written.excerpt is not None:
        return edits.describe_citation(argmap, written.excerpt, exact=words, **said)
    if written.source is not None:
        return edits.cite(argmap, claim, written.source, exact=words)
    said = {name: text.strip() for name, text in said.items()}
    return edits.cite_new(argmap, claim, exact=words, **said)
