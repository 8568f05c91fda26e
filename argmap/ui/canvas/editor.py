"""The editor that lies over a box while its claim is being worded."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from argmap.commands.record import Scope
from argmap.commands.words import FOLLOWING
from argmap.ui.keys.keymap import keymap
from argmap.ui.keys.presses import pressed

RELATIONS = {"+ ": "reason", "- ": "objection", "& ": "co-premise", "_ ": "undercut"}
"""What, typed at the start of an empty new claim, sets how it bears on the map: Argdown's signs."""


class ClaimEditor(QPlainTextEdit):
    """A field over a claim's box; it grows with the words.

    `closed` says whether the words are to be kept, and which command follows. `relation_typed`
    gives the relation that was typed at the start of an empty new claim.
    """

    closed = Signal(bool, str)
    relation_typed = Signal(str)

    def __init__(self, parent: QWidget, *, claim: str, text: str, new: bool) -> None:
        super().__init__(parent)
        self.claim = claim
        self.original = text
        self.new = new
        self._open = True
        self._frame = QRect()
        self.setPlainText(text)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Words of the claim"))
        self.setAccessibleDescription(
            self.tr("{0} takes them over, {1} leaves them; {2} adds a reason below.").format(
                *map(keymap().shown, ("words.take", "words.leave", "words.reason"))
            )
        )
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._on_text_changed)

    def place(self, frame: QRect, font: QFont, margin: float) -> None:
        """Lie over a box on the screen, in the claim's font at the canvas's scale."""
        self._frame = frame
        self.setFont(font)
        space = round(margin)
        self.setViewportMargins(space, space, space, space)
        self._grow()

    def _grow(self) -> None:
        """Take the height that the words need, at least that of the box."""
        margins = self.viewportMargins()
        self.resize(self._frame.width(), self.height())
        lines = max(1, round(self.document().size().height()))
        needed = lines * self.fontMetrics().lineSpacing() + margins.top() + margins.bottom() + 4
        self.setGeometry(
            self._frame.x(), self._frame.y(), self._frame.width(), max(needed, self._frame.height())
        )

    def text(self) -> str:
        """Give the words as they stand."""
        return self.toPlainText()

    def _on_text_changed(self) -> None:
        typed = self.toPlainText()
        if self.new and self._open and typed in RELATIONS:
            self.relation_typed.emit(RELATIONS[typed])
        self._grow()

    def finish(self, keep: bool, follow: str = "") -> None:
        """Close, once."""
        if self._open:
            self._open = False
            self.closed.emit(keep, follow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that end the editing; leave all others to the field."""
        given = keymap().given_by(pressed(event), Scope.EDITOR)
        name = "" if given is None else given.id
        if name == "words.leave":
            self.finish(keep=False)
        elif name in FOLLOWING:
            self.finish(keep=True, follow=FOLLOWING[name])
        elif name == "words.line":
            self.textCursor().insertText("\n")
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep the words when the person goes elsewhere, but not when a menu pops up."""
        super().focusOutEvent(event)
        popup = Qt.FocusReason.PopupFocusReason
        if event.reason() not in (popup, Qt.FocusReason.ActiveWindowFocusReason):
            self.finish(keep=True)
