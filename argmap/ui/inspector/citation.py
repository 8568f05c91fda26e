"""One place that a claim comes from: the source, what is known of it, and the words."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from argmap.model.map import ArgumentMap
from argmap.ui.history.line import Line
from argmap.ui.inspector.addresses import openable
from argmap.ui.inspector.buttons import IconButton
from argmap.ui.inspector.opening import Opening
from argmap.ui.inspector.telling import one_line, source_details, source_title

_Role = QPalette.ColorRole
_INDENT = 12
_QUOTED = 900
"""How many characters of a quotation are shown; all of them can be edited."""


class Cited(NamedTuple):
    """What is told of an excerpt."""

    excerpt: str
    title: str
    details: str
    address: str
    words: str


def cited(argmap: ArgumentMap, excerpt: str) -> Cited:
    """Give what is told of an excerpt."""
    known = argmap.excerpts[excerpt]
    source = argmap.sources[known.source]
    words = known.exact if len(known.exact) <= _QUOTED else f"{known.exact[: _QUOTED - 1]}…"
    address = "" if source.title == source.author == "" else one_line(source.address)
    return Cited(excerpt, source_title(source), source_details(source), address, words)


class Quote(QLabel):
    """Quoted words, set in from a rule at their left."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rule too."""
        super().paintEvent(event)
        with QPainter(self) as painter:
            left = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
            edge = 1 if left else self.width() - 3
            colour = self.palette().color(_Role.PlaceholderText)
            painter.fillRect(edge, 0, 2, self.height(), colour)


class Citation(QWidget):
    """Shows an excerpt, and has it edited, taken off, or its source's address opened."""

    edit_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._cited = Cited("", "", "", "", "")
        self._url: QUrl | None = None
        self._title, self._details = self._label(QLabel(self)), self._label(QLabel(self))
        self._words = self._label(Quote(self))
        self._address = Line(self)
        self._words.setIndent(_INDENT)
        for label in (self._details, self._address):
            label.setForegroundRole(_Role.PlaceholderText)
        self.open = IconButton("link", self.tr("Open the address…"), self)
        self.edit = IconButton("edit", self.tr("Edit the source and the words"), self)
        self.remove = IconButton("delete", self.tr("Take it off the claim"), self)
        self.opening = Opening(self)
        self._build()
        self.open.clicked.connect(self._on_open_clicked)
        self.opening.closed.connect(self.open.setFocus)
        self.edit.clicked.connect(lambda _checked=False: self.edit_wanted.emit(self.excerpt))
        self.remove.clicked.connect(lambda _checked=False: self.remove_wanted.emit(self.excerpt))

    def _label(self, label: QLabel) -> QLabel:
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
        return label

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.open, self.edit, self.remove):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        for part in (self._details, self._address, self._words, self.opening):
            column.addWidget(part)

    @property
    def excerpt(self) -> str:
        """The id of the excerpt that is shown."""
        return self._cited.excerpt

    def show_cited(self, found: Cited) -> None:
        """Show an excerpt."""
        if found == self._cited:
            return
        self._cited = found
        self._url = openable(found.address or found.title)
        self._title.setText(found.title)
        for label, words in (
            (self._details, found.details),
            (self._address, found.address),
            (self._words, f"“{found.words}”" if found.words else ""),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        self._address.setToolTip(found.address)
        self.open.setVisible(self._url is not None)
        self.opening.hide()
        for button, words in (
            (self.open, self.tr("Open the address of {0}…")),
            (self.edit, self.tr("Edit {0}")),
            (self.remove, self.tr("Take {0} off the claim")),
        ):
            button.setAccessibleName(words.format(found.title))

    def set_editable(self, editable: bool) -> None:
        """Let it be edited, or only shown."""
        self.edit.setVisible(editable)
        self.remove.setVisible(editable)

    def told(self) -> str:
        """Give all that is shown, each thing on its line."""
        return "\n".join(filter(None, self._cited[1:]))

    def _on_open_clicked(self) -> None:
        if self._url is not None:
            self.opening.ask(self._url)
