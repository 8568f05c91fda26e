"""The search panel: a field, what is found, and the way through it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from argmap.finding import Finder
from argmap.model.changes import Step
from argmap.rendering.theme import Theme
from argmap.session import Happened, Session
from argmap.ui.history.saying import Saying
from argmap.ui.search import sayings
from argmap.ui.search.acting import Perform, Replacing
from argmap.ui.search.facets import NO_FILTERS
from argmap.ui.search.field import Field
from argmap.ui.search.filters import FilterRow
from argmap.ui.search.found import Found
from argmap.ui.search.listing import FoundList
from argmap.ui.search.looking import Looking, Wanted
from argmap.ui.search.replacing import ReplaceBox
from argmap.ui.search.rows import Results
from argmap.ui.search.tools import Tools
from argmap.ui.search.walk import Walk

_SLOW = 300
"""After how many milliseconds it is said that something is being looked for."""
_SOON = 100
"""How many milliseconds after a change of the map it is looked through again."""
_LINES, _LINES_REPLACED = 2, 3
"""How many lines a row has, and where it shows what goes and what comes."""


class SearchPanel(QWidget):
    """Finds while one types, walks through what is found, and replaces words.

    It changes nothing but through the function it is given, and shows claims by asking for it.
    """

    claim_wanted = Signal(str)
    """A claim is to be selected and brought into sight; the focus stays here."""
    marked = Signal(object)
    """These claims, a tuple of ids, are to be marked on the canvas, and no others."""
    left = Signal()
    """The panel is done with: it is to be closed, and the focus to go to the map."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: tuple[str, ...] = ()
        self._more = self._stale = False
        self.looking, self.replacing = Looking(self), Replacing(self)
        self.results = Results(self)
        self.words = Field(self.tr("Find words"), self)
        self.box = ReplaceBox(self)
        self.tools = Tools(lambda: self.looking.facets.tags(), self)  # noqa: PLW0108 - of the map at that time
        self.chips = FilterRow(self.tools.filter, self)
        self.list = FoundList(self.results, self)
        self.saying = Saying(self)
        self.walk = Walk(self.results, self.list, self)
        self._slow, self._soon = self._timer(_SLOW), self._timer(_SOON)
        self._build()
        self._connect()
        self._refresh()

    # -- how it is made --------------------------------------------------------------------

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        return timer

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Search"))
        self.setFocusProxy(self.words)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for widget in (self.words, self.box, self.tools, self.chips):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(self.saying)
        self.box.hide()
        self.saying.hide()

    def _connect(self) -> None:
        for changed in (self.words.textChanged, self.tools.filter.changed, self.box.changed):
            changed.connect(self._on_wanted_changed)
        self.tools.replace.toggled.connect(self._on_replace_toggled)
        self.tools.step_wanted.connect(self.next)
        self.words.returned.connect(self.next)
        self.box.by.textChanged.connect(self.results.replace_by)
        self.box.one_wanted.connect(self._replace_one)
        self.box.all_wanted.connect(self._replace_all)
        for field in (self.words, self.box.by):
            field.row_wanted.connect(self._on_row_wanted)
            field.entered.connect(self._enter)
        self.list.entered_row.connect(self._enter)
        self.walk.came_to.connect(self._on_came_to)
        self.walk.told.connect(self._say)
        self.looking.found.connect(self._on_found)
        self.replacing.failed.connect(self._on_failed)
        self._slow.timeout.connect(self._on_slow)
        self._soon.timeout.connect(self._look)

    # -- for the owner ---------------------------------------------------------------------

    def show_session(self, session: Session, finder: Finder, perform: Perform) -> None:
        """Look in another map from now on; steps are carried out by `perform`."""
        self.looking.take(session.map, finder)
        self.replacing.take(session, perform)
        self.results.show(self.looking.facets, [], None)
        self.tools.filter.take(NO_FILTERS)
        self._on_wanted_changed()

    def on_happened(self, happened: Happened) -> None:
        """Follow what has happened to the map."""
        self.looking.follow(happened.changes)
        self._stale = True
        if self.isVisible() and self._wanted():
            self._soon.start()

    def focus_words(self, text: str = "") -> None:
        """Put the focus into the field, with some words in it or with all of them selected."""
        self.looking.prepare()
        if text:
            self.words.setText(" ".join(text.split()))
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def show_replace(self) -> None:
        """Let words be replaced; the focus goes to where there are none yet."""
        self.tools.replace.setChecked(True)
        field = self.box.by if self.words.text() else self.words
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def next(self, by: int = 1) -> bool:
        """Go to the next claim, or (-1) the one before; tell whether anything is looked for."""
        if not self._wanted():
            return False
        if self._stale:
            self._look()
        if self.looking.busy:
            self.walk.owe(by)
        else:
            self.walk.step(by)
        return True

    def colour(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.list.colour(theme)

    @property
    def busy(self) -> bool:
        """Whether something is being looked for, or will be in a moment."""
        return self.looking.busy or self._soon.isActive()

    # -- looking ---------------------------------------------------------------------------

    def _wanted(self) -> Wanted:
        words, replacing = self.words.text(), self.tools.replace.isChecked()
        return Wanted(
            words=words,
            filters=self.tools.filter.filters,
            phrase=self.box.phrase(words) if replacing else None,
            notes=self.box.notes.isChecked(),
        )

    def _on_wanted_changed(self, *_unused: object) -> None:
        """Look for something else, now or when the panel is seen."""
        self.walk.begin_again()
        self._say("")
        self._stale = True
        if self.isVisible():
            self._look()

    def _on_replace_toggled(self, shown: bool) -> None:
        self.box.setVisible(shown)
        self._on_wanted_changed()

    def _look(self) -> None:
        self._soon.stop()
        self._stale = False
        self.looking.look(self._wanted())
        if self.looking.busy:
            self._slow.start()

    def _on_slow(self) -> None:
        self.tools.show_count(self.tr("Searching…"))

    def _on_found(self, rows: list[Found], more: bool) -> None:
        """Show what was found, and go on where one was."""
        self._slow.stop()
        self._more = more
        phrase = self._wanted().phrase
        shown = phrase if phrase is not None and phrase.words else None
        self.list.show_lines(_LINES if shown is None else _LINES_REPLACED)
        self.walk.show(self.looking.facets, rows, shown)
        self._refresh()
        self._mark()

    def _mark(self) -> None:
        """Have the claims that are found marked, while the panel is seen."""
        found = self.results.found if self.isVisible() else ()
        marks = tuple(dict.fromkeys(known.claim for known in found))
        if marks != self._marks:
            self._marks = marks
            self.marked.emit(marks)

    # -- the way through -------------------------------------------------------------------

    def _on_row_wanted(self, by: int) -> None:
        if not self.looking.busy:
            self.walk.move(by)

    def _on_came_to(self, claim: str) -> None:
        self._refresh()
        self.claim_wanted.emit(claim)

    def _enter(self) -> None:
        """Go to the current claim, or the first one, and on from there in the map."""
        if self.walk.row is None:
            self.walk.step(1)
        self.left.emit()

    # -- replacing -------------------------------------------------------------------------

    def _replace_one(self) -> None:
        """Replace words in the current place, or else go to the first one, to see it first."""
        here = self.walk.here
        if here is None or self.looking.busy:
            self.next(1)
        elif self._replace([here]) is not None:
            self.walk.go_on_after(here)
            self._look()

    def _replace_all(self) -> None:
        """Replace words in all places, as one step, and tell in how many."""
        if self.looking.busy or not self.walk.found:
            return
        places = list(self.walk.found)
        refused = sum(self.results.preview(found)[1].refusal is not None for found in places)
        if self._replace(places):
            self._say(sayings.replaced_text(len(places) - refused, refused))
            self._look()

    def _replace(self, places: list[Found]) -> Step | None:
        self._say("")
        return self.replacing.replace(
            self.box.phrase(self.words.text()), self.box.by.text(), places
        )

    def _on_failed(self, why: str) -> None:
        self._say(why, wrong=True)

    # -- what is said ----------------------------------------------------------------------

    def _say(self, text: str, *, wrong: bool = False) -> None:
        if text != self.saying.text():
            self.saying.say(text, wrong=wrong)
        self.saying.setVisible(bool(text))

    def _refresh(self) -> None:
        """Say how much is found, and where one is."""
        wanted, count = self._wanted(), len(self.walk.found)
        said = sayings.count_text(count, self.walk.row, more=self._more) if wanted else ""
        self.tools.show_count(said, sayings.more_tip() if self._more else "")
        self.list.say(sayings.hint(wanted))
        self.box.refresh(count, self.replacing.locked())

    # -- keys and showing ------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Escape and the keys for the next one; letters go to the field."""
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_F3 or event.matches(QKeySequence.StandardKey.FindNext):
            self.next(-1 if back else 1)
        elif event.text().isprintable() and event.text().strip() and self.list.hasFocus():
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
            self.words.end(False)
            self.words.insert(event.text())
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Mark what is found, and look again if the map has changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self._look()
        self._mark()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave no marks and no timer running."""
        super().hideEvent(event)
        self._soon.stop()
        self._slow.stop()
        self._mark()
