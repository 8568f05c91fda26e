"""The page of an argument whose line is selected."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from argmap.model.map import ArgumentMap
from argmap.ui.inspector.argument_part import ArgumentPart
from argmap.ui.inspector.page import Page
from argmap.ui.inspector.telling import argument_title
from argmap.ui.inspector.vocabulary import Vocabulary
from argmap.ui.inspector.writing import Writer


class ArgumentPage(Page):
    """Shows one argument: its premises, what it bears on, and what is said of it."""

    def __init__(self, writer: Writer, vocabulary: Vocabulary, parent: QWidget) -> None:
        super().__init__(writer, vocabulary, parent)
        self.argument = self.column.put_part(ArgumentPart(writer, vocabulary, self.column))
        self.argument.claim_wanted.connect(self.claim_wanted)
        self.first = self.argument.strength
        self.complete()

    def show_argument(self, argmap: ArgumentMap, argument: str) -> None:
        """Show an argument."""
        known = argmap.arguments[argument]
        self.heading.setText(argument_title(argmap, known))
        self.argument.show_argument(argmap, known)
