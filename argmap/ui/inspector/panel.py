"""The inspector itself: it shows the page of what is selected, and follows the session."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from argmap.session import Happened, Session
from argmap.ui.history.saying import Saying
from argmap.ui.inspector.argument_page import ArgumentPage
from argmap.ui.inspector.claim_page import ClaimPage
from argmap.ui.inspector.map_page import MapPage
from argmap.ui.inspector.page import Page
from argmap.ui.inspector.several_page import SeveralPage
from argmap.ui.inspector.vocabulary import Vocabulary
from argmap.ui.inspector.writing import Perform, Writer

P = TypeVar("P", bound=Page)


class Inspector(QWidget):
    """Shows and edits all that is said of what is selected.

    While it is hidden it does no work. Pages are made when they are first shown.
    """

    left = Signal()
    """The keys are to go back to the canvas."""
    claim_wanted = Signal(str)
    """A claim is to be selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writer = Writer(self)
        self._vocabulary = Vocabulary(lambda: self._writer.map)
        self._claims: tuple[str, ...] = ()
        self._argument: str | None = None
        self._editable = True
        self._pages: dict[type[Page], Page] = {}
        self._stack = QStackedWidget(self)
        self._saying = Saying(self)
        self._saying.setContentsMargins(12, 6, 12, 8)
        self._saying.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self._saying)
        self.setAccessibleName(self.tr("Inspector"))
        self._writer.failed.connect(self._on_failed)

    # -- what the owner tells --------------------------------------------------------------

    def show_session(self, session: Session, perform: Perform) -> None:
        """Show another session, with nothing selected; `perform` carries out the steps made here.

        What is still being typed is dropped: call `finish` before the session before is closed.
        The same session once more, when it goes on in another file, leaves all as it is.
        """
        if session is self._writer.session:
            self._writer.serve(session, perform)
            self._refresh()
            return
        for page in self._pages.values():
            page.forget()
        self._writer.serve(session, perform)
        self._vocabulary.forget()
        self._claims, self._argument = (), None
        self._say("")
        self._refresh()

    def show_selection(self, claims: tuple[str, ...], argument: str | None) -> None:
        """Show the selected argument, or else the selected claims, or else the map.

        What was being typed for what was selected before is taken into the map.
        """
        if (claims, argument) == (self._claims, self._argument):
            return
        self.finish()
        self._claims, self._argument = claims, argument
        self._say("")
        self._refresh()

    def on_happened(self, happened: Happened) -> None:
        """Show the map as it has become; a field that is being typed in is left alone."""
        self._vocabulary.follow(happened)
        for page in self._pages.values():
            page.follow(happened)
        self._refresh()
        self._writer.follow()

    def finish(self) -> None:
        """Take what is being typed or chosen into the map, as leaving the field would."""
        page = self._stack.currentWidget()
        if isinstance(page, Page):
            page.finish()

    # -- pages -----------------------------------------------------------------------------

    def _refresh(self) -> None:
        """Show what is selected as it is in the map."""
        if not self.isVisible():
            return
        self._follow_editable()
        argmap = self._writer.map
        claims = tuple(known for known in self._claims if known in argmap.claims)
        if self._argument is not None and self._argument in argmap.arguments:
            self._turned_to(ArgumentPage).show_argument(argmap, self._argument)
        elif len(claims) == 1:
            self._turned_to(ClaimPage).show_claim(argmap, claims[0])
        elif claims:
            self._turned_to(SeveralPage).show_claims(argmap, claims)
        else:
            self._turned_to(MapPage).show_map(argmap)

    def _follow_editable(self) -> None:
        """Let things be edited, or only show them: a copy can become editable by saving it."""
        if self._editable != self._writer.editable:
            self._editable = self._writer.editable
            for page in self._pages.values():
                page.column.set_editable(self._editable)

    def _turned_to(self, kind: type[P]) -> P:
        """Turn to the page of a kind, and make it first if need be."""
        page = self._pages.get(kind)
        if not isinstance(page, kind):
            page = kind(self._writer, self._vocabulary, self._stack)
            page.column.set_editable(self._editable)
            page.claim_wanted.connect(self.claim_wanted)
            self._stack.addWidget(page)
            self._pages[kind] = page
        if self._stack.currentWidget() is not page:
            focused = QApplication.focusWidget()
            within = focused is not None and self.isAncestorOf(focused)
            self._stack.setCurrentWidget(page)
            self.setFocusProxy(page.first)
            if within:
                page.first.setFocus(Qt.FocusReason.OtherFocusReason)
        return page

    def _on_failed(self, wrong: str) -> None:
        """Say what could not be done, and show again what is."""
        self._say(wrong)
        if wrong:
            self._refresh()

    def _say(self, wrong: str) -> None:
        if wrong or self._saying.text():
            self._saying.say(wrong, wrong=bool(wrong))
        self._saying.setVisible(bool(wrong))

    # -- events ----------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Ask for a width in which claims are read with ease."""
        return QSize(320, 480)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave for the canvas with Escape, where no field has taken it to go back."""
        if event.key() == Qt.Key.Key_Escape:
            self.finish()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was selected meanwhile."""
        super().showEvent(event)
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take into the map what is being typed."""
        self.finish()
        super().hideEvent(event)
