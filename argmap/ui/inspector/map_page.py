"""The page of the map itself, where nothing is selected."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from argmap.model import edits
from argmap.model.changes import Updated, subject
from argmap.model.elements import Argument
from argmap.model.limits import NOTE, SHORT
from argmap.model.map import ArgumentMap
from argmap.session import Happened
from argmap.ui.inspector.entry import Entry
from argmap.ui.inspector.fields import LineField, TextField
from argmap.ui.inspector.page import Page
from argmap.ui.inspector.telling import argument_kind
from argmap.ui.inspector.vocabulary import Vocabulary
from argmap.ui.inspector.writing import Writer


class MapPage(Page):
    """Shows what is said of the map as a whole, and counts what it holds."""

    def __init__(self, writer: Writer, vocabulary: Vocabulary, parent: QWidget) -> None:
        super().__init__(writer, vocabulary, parent)
        self._counted = ""
        column = self.column
        self.heading.setText(self.tr("The map"))
        line = LineField(column)
        self.title = self._entry(self.tr("&Title"), line, "title")
        self.author = self._entry(self.tr("A&uthor"), LineField(column), "author")
        self.language = self._entry(self.tr("&Language"), LineField(column), "language")
        self.note = self._entry(self.tr("N&ote"), TextField(column, 3, 16), "note", NOTE)
        self.language.field.setPlaceholderText(self.tr("such as en or de-CH"))
        self.counts = column.put(QLabel(column))
        self.counts.setTextFormat(Qt.TextFormat.PlainText)
        self.counts.setWordWrap(True)
        self.counts.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.counts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.first = self.title
        self.complete()

    def _entry(
        self, caption: str, field: LineField | TextField, name: str, limit: int = SHORT
    ) -> Entry:
        return self.column.put_part(Entry(caption, field, limit, self._writes(name), self.column))

    def _writes(self, name: str) -> Callable[[str, str], str]:
        def write(_map: str, words: str) -> str:
            said = words if name == "note" else words.strip()
            return self.writer.write(lambda argmap: edits.describe_map(argmap, **{name: said}))

        return write

    def show_map(self, argmap: ArgumentMap) -> None:
        """Show what is said of a map, and count."""
        info = argmap.info
        for entry, words in (
            (self.title, info.title),
            (self.author, info.author),
            (self.language, info.language),
            (self.note, info.note),
        ):
            entry.show_words(info.id, words)
        if not self._counted:
            self._counted = self._count(argmap)
            self.counts.setText(self._counted)

    def follow(self, happened: Happened) -> None:
        """Count anew, next time, where something came or went or turned."""
        for change in happened.changes:
            if not isinstance(change, Updated) or isinstance(subject(change), Argument):
                self._counted = ""
                return

    def forget(self) -> None:
        """Drop what belongs to the map shown so far."""
        super().forget()
        self._counted = ""

    def _count(self, argmap: ArgumentMap) -> str:
        """Count what the map holds, each kind on its line."""
        kinds = dict.fromkeys(("reason", "objection", "undercut", "contradict"), 0)
        for argument in argmap.arguments.values():
            kinds[argument_kind(argmap, argument)] += 1
        kinds["contradict"] = len(argmap.contradictions())
        rows = (
            (len(argmap.claims), self.tr("claim"), self.tr("claims")),
            (kinds["reason"], self.tr("reason"), self.tr("reasons")),
            (kinds["objection"], self.tr("objection"), self.tr("objections")),
            (kinds["undercut"], self.tr("undercut"), self.tr("undercuts")),
            (kinds["contradict"], self.tr("contradiction"), self.tr("contradictions")),
            (len(argmap.sources), self.tr("source"), self.tr("sources")),
        )
        return "\n".join(
            f"{QLocale().toString(count)} {one if count == 1 else many}"
            for count, one, many in rows
            if count
        )
