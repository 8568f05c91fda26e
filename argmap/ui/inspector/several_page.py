"""The page of several selected claims: what can be said of all of them at once."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from argmap.model.map import ArgumentMap
from argmap.ui.inspector.marking import Marking
from argmap.ui.inspector.page import Page
from argmap.ui.inspector.vocabulary import Vocabulary
from argmap.ui.inspector.writing import Writer


class SeveralPage(Page):
    """Shows what is marked on several claims, and where they differ."""

    def __init__(self, writer: Writer, vocabulary: Vocabulary, parent: QWidget) -> None:
        super().__init__(writer, vocabulary, parent)
        self.marking = self.column.put_part(Marking(writer, vocabulary, self.column))
        self.first = self.marking.tags
        self.complete()

    def show_claims(self, argmap: ArgumentMap, claims: tuple[str, ...]) -> None:
        """Show several claims."""
        count = QLocale().toString(len(claims))
        self.heading.setText(self.tr("{0} claims").format(count))
        self.marking.show_claims([argmap.claims[known] for known in claims])
