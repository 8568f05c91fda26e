"""Fields for words: they tell when they are left, go back with Escape, and leave undo to the map.

A field has two states: as it was put, or touched. Ctrl+Z in it undoes the typing; once there is
none to be undone, the key is left to the window, which undoes steps of the map.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import QEvent, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QCompleter, QFrame, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

Gather: TypeAlias = Callable[[], Sequence[str]]
"""Gives what a field can be completed with; called when the field gets the focus."""

_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LONG = 4_000
"""From how many characters on a text takes all the height that a field may have."""
_PROPOSED = 8
"""How many completions are seen at once."""


def is_leaving(event: QFocusEvent) -> bool:
    """Tell whether a person goes elsewhere, and not into a menu that belongs to the field."""
    return event.reason() != Qt.FocusReason.PopupFocusReason


def is_passed_on(event: QEvent, *, undo: bool, redo: bool) -> bool:
    """Tell whether a key that undoes or redoes finds nothing in a field, and is the window's."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    if event.matches(QKeySequence.StandardKey.Undo):
        return not undo
    return event.matches(QKeySequence.StandardKey.Redo) and not redo


class LineField(QLineEdit):
    """A field for one line."""

    finished = Signal()
    """Return was pressed, or the field was left."""
    chosen = Signal(str)
    """A completion was chosen; it stands in the field already."""

    def __init__(self, parent: QWidget, gather: Gather | None = None) -> None:
        super().__init__(parent)
        self._put = ""
        self._gather = gather
        self.returnPressed.connect(self.finished)

    # -- its words -------------------------------------------------------------------------

    @property
    def touched(self) -> bool:
        """Whether something else stands in it than was put there."""
        return self.text() != self._put

    def words(self) -> str:
        """Give what stands in it."""
        return self.text()

    def put(self, words: str) -> None:
        """Show words; there is nothing to be undone then."""
        self._put = words
        place = self.cursorPosition()
        self.setText(words)
        self.setCursorPosition(min(place, len(words)) if self.hasFocus() else 0)

    def retype(self, words: str) -> None:
        """Show words as if they had just been typed."""
        self.selectAll()
        self.insert(words)

    # -- events ----------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window where there is nothing to be undone here."""
        if is_passed_on(event, undo=self.isUndoAvailable(), redo=self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to what was put with Escape; leave Escape to others where that is what stands."""
        if event.key() == Qt.Key.Key_Escape and self.touched:
            self.put(self._put)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Gather what the field can be completed with."""
        if self._gather is not None and is_leaving(event) and not self.isReadOnly():
            self._propose(self._gather())
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field was left."""
        super().focusOutEvent(event)
        if is_leaving(event):
            self.finished.emit()

    def _propose(self, known: Sequence[str]) -> None:
        completer = self.completer()
        if completer is None:
            completer = QCompleter(QStringListModel(self), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setMaxVisibleItems(_PROPOSED)
            # Queued, so that the field holds the words whichever of the two is told first.
            completer.activated[str].connect(self.chosen, Qt.ConnectionType.QueuedConnection)
            self.setCompleter(completer)
        model = completer.model()
        assert isinstance(model, QStringListModel)
        model.setStringList(list(known))


class TextField(QPlainTextEdit):
    """A field for lines, plain text, that grows with its words up to a height."""

    finished = Signal()
    """Ctrl+Return was pressed, or the field was left."""

    def __init__(self, parent: QWidget, least: int, most: int) -> None:
        super().__init__(parent)
        self._put = ""
        self._least, self._most = least, most
        self._height = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    # -- its words -------------------------------------------------------------------------

    @property
    def touched(self) -> bool:
        """Whether something else stands in it than was put there."""
        return self.document().isModified() and self.toPlainText() != self._put

    def words(self) -> str:
        """Give what stands in it."""
        return self.toPlainText()

    def put(self, words: str) -> None:
        """Show words; there is nothing to be undone then."""
        self._put = words
        if self.toPlainText() != words:
            place = self.textCursor().position()
            self.setPlainText(words)
            if self.hasFocus():
                cursor = self.textCursor()
                cursor.setPosition(min(place, max(self.document().characterCount() - 1, 0)))
                self.setTextCursor(cursor)
        self.document().clearUndoRedoStacks()
        self.document().setModified(False)

    def retype(self, words: str) -> None:
        """Show words as if they had just been typed."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(words)

    # -- its height ------------------------------------------------------------------------

    def _grow(self) -> None:
        """Take the height that the words need, between the least and the most lines."""
        document = self.document()
        lines = self._most + 1
        if document.characterCount() < _LONG:
            lines = max(round(document.size().height()), self._least)
        policy = Qt.ScrollBarPolicy
        fits = lines <= self._most
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded
        )
        lines = min(lines, self._most)
        margins = self.viewportMargins()
        room = round(2 * document.documentMargin()) + margins.top() + margins.bottom()
        height = lines * self.fontMetrics().lineSpacing() + room
        if height != self._height:
            self._height = height
            # Asked for, not taken: a layout may just be at work, and would place it wrongly.
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for the height of the words, and no width."""
        return QSize(0, self._height)

    def minimumSizeHint(self) -> QSize:
        """Need the height of the words, and no width."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._grow()

    # -- events ----------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window where there is nothing to be undone here."""
        document = self.document()
        if is_passed_on(event, undo=document.isUndoAvailable(), redo=document.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Finish with Ctrl+Return, go back with Escape; leave all other keys to the field."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            if self.touched:
                self.put(self._put)
            else:
                event.ignore()
        elif control and event.key() in _RETURNS:
            self.finished.emit()
            event.ignore()  # a form around the field may take it up
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field was left."""
        super().focusOutEvent(event)
        if is_leaving(event):
            self.finished.emit()


Field: TypeAlias = LineField | TextField
