"""A field with its caption above and what is wrong with its words below."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from argmap.model.limits import clean, sentence
from argmap.ui.history.fonts import scaled
from argmap.ui.history.saying import Saying
from argmap.ui.inspector.fields import Field, TextField
from argmap.ui.inspector.frames import Frame

Write: TypeAlias = Callable[[str, str], str]
"""Takes the words for the element with an id into the map; gives what went wrong, or nothing."""

CAPTION = 0.92
"""The size of captions, as a share of the font's."""


class Caption(QLabel):
    """The small caption over a field; it takes the keys there by its underlined letter."""

    def __init__(self, text: str, parent: QWidget, buddy: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(scaled(parent.font(), CAPTION, QFont.Weight.Medium))
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        if buddy is not None:
            self.setBuddy(buddy)
            if not buddy.accessibleName():
                buddy.setAccessibleName(text.replace("&", ""))


class Entry(QWidget):
    """Words of an element: shown, typed, and taken into the map as one step when left.

    What cannot be taken stays in the field, and comes back with it where another element was
    shown in between: nothing that was typed is lost. A required entry that is emptied goes back
    to the words it had.
    """

    def __init__(
        self,
        caption: str,
        field: Field,
        limit: int,
        write: Write,
        parent: QWidget,
        *,
        required: bool = False,
    ) -> None:
        super().__init__(parent)
        self.field = field
        self._limit, self._write, self._required = limit, write, required
        self._key, self._shown = "", ""
        self._kept: dict[str, str] = {}
        self._writing = False
        self.caption = Caption(caption, self, field)
        self.complaint = Saying(self)
        self.complaint.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.caption)
        column.addWidget(self._framed())
        column.addWidget(self.complaint)
        self.setFocusProxy(field)
        field.textChanged.connect(self._on_text_changed)
        field.finished.connect(self.finish)

    def _framed(self) -> QWidget:
        """Give a line's field as it is, since it has a frame, and a text's field in a frame."""
        if not isinstance(self.field, TextField):
            return self.field
        frame = Frame(self)
        frame.enclose(self.field)
        return frame

    # -- what is shown ---------------------------------------------------------------------

    def show_words(self, key: str, words: str) -> None:
        """Show the words of an element as they are in the map; what is being typed stays."""
        if key != self._key:
            self._leave()
            self._key, self._shown = key, words
            self.field.put(words)
            self._say("")
            if key in self._kept:
                self.field.retype(self._kept.pop(key))
        elif words is not self._shown and words != self._shown:
            self._shown = words
            if self._writing or not self.field.touched:
                self.field.put(words)

    def _leave(self) -> None:
        """Take over what was typed for the element shown so far, or keep it for later."""
        self.finish()
        if self.field.touched and self._key:
            self._kept[self._key] = self.field.words()

    def forget(self) -> None:
        """Show nothing, and keep nothing: another map is shown next."""
        self._kept.clear()
        self._key, self._shown = "", ""
        self.field.put("")
        self._say("")

    def set_editable(self, editable: bool) -> None:
        """Take words, or only show them."""
        self.field.setReadOnly(not editable)

    # -- what is typed ---------------------------------------------------------------------

    def finish(self) -> None:
        """Take what was typed into the map, if anything was and it can be taken."""
        if self._writing or not self._key or not self.field.touched:
            return
        words = self.field.words()
        # What is required is kept without blanks around it: they change nothing.
        bare = sentence(words) if self._required else words
        if bare == self._shown or (self._required and not bare):
            self.field.put(self._shown)
            return
        if self._excess(words):
            return
        self._writing = True
        try:
            wrong = self._write(self._key, words)
        finally:
            self._writing = False
        self._say(wrong)
        if not wrong:
            self._shown = self.field.words()
            self.field.put(self._shown)

    def _on_text_changed(self) -> None:
        """Say while it is typed what will not be taken."""
        words = self.field.words()
        locale = QLocale()
        if excess := self._excess(words):
            self._say(
                self.tr("Too long by {0}; at most {1} characters fit.").format(
                    locale.toString(excess), locale.toString(self._limit)
                )
            )
        elif self._required and self.field.touched and not words.strip():
            self._say(self.tr("Left empty, it keeps the words it had."))
        elif not self.complaint.isHidden():
            self._say("")

    def _excess(self, words: str) -> int:
        return max(len(clean(words)) - self._limit, 0) if len(words) > self._limit else 0

    def _say(self, wrong: str) -> None:
        if wrong != self.complaint.text():
            self.complaint.say(wrong, wrong=True)
            self.field.setAccessibleDescription(wrong)
        self.complaint.setVisible(bool(wrong))
