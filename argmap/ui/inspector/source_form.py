"""The form for a source and words of it: a source of the map, found by typing, or a new one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from argmap.model.elements import Excerpt, Source
from argmap.model.limits import SHORT, SOURCE
from argmap.model.map import ArgumentMap
from argmap.ui.history.saying import Saying
from argmap.ui.inspector.entry import Caption
from argmap.ui.inspector.fields import LineField, TextField
from argmap.ui.inspector.frames import Frame
from argmap.ui.inspector.sight import bring_into_sight
from argmap.ui.inspector.vocabulary import Vocabulary

DETAILS = ("author", "date", "address")
"""What is said of a source besides its title."""
_GAP = 3
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Written:
    """What a form holds: the source that was chosen or None, what is said of it, and the words.

    `excerpt` is the one that is edited, None where a further one is to be cited.
    """

    excerpt: str | None
    source: str | None
    words: str
    fields: dict[str, Any] = field(default_factory=dict)


class SourceForm(QWidget):
    """Fields for a source and a quotation, and buttons that take them into the map or drop them."""

    given = Signal(object)
    """Told what was written, when it is to be taken into the map."""
    dropped = Signal()

    def __init__(self, vocabulary: Vocabulary, parent: QWidget) -> None:
        super().__init__(parent)
        self._vocabulary = vocabulary
        self._map = ArgumentMap()
        self._excerpt: str | None = None
        self._source: str | None = None
        self.lines: dict[str, LineField] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 6, 0, 0)
        self._column.setSpacing(3)
        self._build()
        self.lines["title"].textEdited.connect(self._on_title_edited)
        self.lines["title"].chosen.connect(self._on_title_chosen)
        for line in self.lines.values():
            line.textChanged.connect(self._check)
        self.hide()

    def _build(self) -> None:
        titles = {
            "title": self.tr("Source: one of the map, or the title of a new one"),
            "author": self.tr("Author"),
            "date": self.tr("Date"),
            "address": self.tr("Address"),
        }
        for name, title in titles.items():
            line = LineField(self, self._titles if name == "title" else None)
            self.lines[name] = line
            caption = Caption(title, self, line)
            caption.setWordWrap(True)
            self._put(caption, line)
        self.lines["date"].setPlaceholderText(self.tr("as the source has it"))
        self.lines["address"].setPlaceholderText("https://")
        self.note = Saying(self)
        self._column.addWidget(self.note)
        frame = Frame(self)
        self.quotation = TextField(frame, 2, 8)
        frame.enclose(self.quotation)
        self._put(Caption(self.tr("Its exact words"), self, self.quotation), frame)
        self._add_buttons()

    def _put(self, caption: Caption, field: QWidget) -> None:
        """Put a field under the others, with its caption close above it."""
        self._column.addSpacing(_GAP if self._column.count() else 0)
        self._column.addWidget(caption)
        self._column.addWidget(field)

    def _add_buttons(self) -> None:
        self.give = QPushButton(self)
        self.drop = QPushButton(self.tr("Cancel"), self)
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        row.addStretch(1)
        row.addWidget(self.give)
        row.addWidget(self.drop)
        self._column.addLayout(row)
        self.give.clicked.connect(self._on_given)
        self.drop.clicked.connect(self.dropped)

    # -- what is shown ---------------------------------------------------------------------

    def begin(self, argmap: ArgumentMap) -> None:
        """Ask for a further source."""
        self._fill(argmap, None, None, Source(id=""), "")

    def edit(self, argmap: ArgumentMap, excerpt: Excerpt) -> None:
        """Let what is said of an excerpt and its source be edited."""
        source = argmap.sources[excerpt.source]
        self._fill(argmap, excerpt.id, source.id, source, excerpt.exact)

    def take_up(self, argmap: ArgumentMap, written: Written) -> None:
        """Go on with what was being written."""
        source = Source(id="", **written.fields)
        self._fill(argmap, written.excerpt, written.source, source, written.words)

    def _fill(
        self, argmap: ArgumentMap, excerpt: str | None, source: str | None, says: Source, words: str
    ) -> None:
        self._map, self._excerpt = argmap, excerpt
        for name, line in self.lines.items():
            line.put(getattr(says, name))
        self.quotation.put(words)
        self.give.setText(self.tr("Add") if excerpt is None else self.tr("Apply"))
        self._set_source(source)
        self.show()
        bring_into_sight(self)

    def written(self) -> Written:
        """Give what the form holds."""
        fields = {name: line.words() for name, line in self.lines.items()}
        return Written(self._excerpt, self._source, self.quotation.words(), fields)

    @property
    def empty(self) -> bool:
        """Whether nothing has been written that could be missed."""
        touched = any(line.touched for line in self.lines.values())
        return not (touched or self.quotation.touched)

    def _titles(self) -> list[str]:
        """Give the sources of the map to choose from, none where one is being edited."""
        return list(self._vocabulary.sources()) if self._excerpt is None else []

    # -- which source it is ----------------------------------------------------------------

    def _set_source(self, source: str | None) -> None:
        """Have a source of the map, or (None) a new one; only a new or an edited one is described.

        The title stays open, so that another source can be chosen.
        """
        self._source = source
        chosen = source is not None and self._excerpt is None
        for name in DETAILS:
            self.lines[name].setReadOnly(chosen)
            self.lines[name].setEnabled(not chosen)
        self._check()

    def _on_title_chosen(self, told: str) -> None:
        source = self._vocabulary.sources().get(told)
        if source is None or self._excerpt is not None:
            return
        known = self._map.sources[source]
        for name, line in self.lines.items():
            line.put(getattr(known, name))
        self._set_source(source)
        self.quotation.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_title_edited(self, words: str) -> None:
        """Choose the one source that has exactly this title, or have a new one."""
        if self._excerpt is not None:
            return
        same = [known for known in self._map.sources.values() if known.title == words.strip() != ""]
        if len(same) == 1:
            for name in DETAILS:
                self.lines[name].put(getattr(same[0], name))
            self._set_source(same[0].id)
        elif self._source is not None:
            for name in DETAILS:
                self.lines[name].put("")
            self._set_source(None)

    # -- what can be taken -----------------------------------------------------------------

    def _check(self) -> None:
        """Say what will happen, or what is wrong."""
        wrong = self._wrong()
        known = any(line.words().strip() for line in self.lines.values())
        self.give.setEnabled(known and not wrong)
        self.note.say(wrong or self._hint(), wrong=bool(wrong))
        self.note.setVisible(bool(self.note.text()))

    def _wrong(self) -> str:
        if any(len(line.words()) > SHORT for line in self.lines.values()):
            return self.tr("A line has too many characters; at most {0} fit.").format(SHORT)
        if len(self.quotation.words()) > SOURCE:
            return self.tr("The quotation is too long.")
        return ""

    def _hint(self) -> str:
        if self._source is None:
            return ""
        if self._excerpt is None:
            return self.tr("This source is in the map.")
        uses = len(self._map.users(self._source))
        if uses > 1:
            return self.tr("It is cited {0} times; all will say what you write here.").format(uses)
        return ""

    def _on_given(self) -> None:
        if self.give.isEnabled():
            self.given.emit(self.written())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take it into the map with Return, from the quotation with Ctrl+Return; drop with Esc."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape or (event.key() in _RETURNS and self.drop.hasFocus()):
            self.dropped.emit()
        elif event.key() in _RETURNS and (control or not self.quotation.hasFocus()):
            self._on_given()
        else:
            super().keyPressEvent(event)
