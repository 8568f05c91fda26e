"""The history window: every step in words, any moment looked at, named, copied or restored."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QDialog, QSplitter, QVBoxLayout, QWidget

from argmap.errors import ArgmapError
from argmap.layout.contract import Direction, Options
from argmap.model.folding import shown
from argmap.model.map import ArgumentMap
from argmap.rendering.picture import Picture, compose, measure
from argmap.rendering.style import Style
from argmap.session import Happened, Session
from argmap.storage.past import Moment
from argmap.timeline import Told
from argmap.ui.bridge import Bridge
from argmap.ui.history import acting, dates
from argmap.ui.history.finder import Finder
from argmap.ui.history.foot import Foot
from argmap.ui.history.listing import StepList
from argmap.ui.history.looking import CachedTimeline, Looking
from argmap.ui.history.pane import MomentPane
from argmap.ui.history.rows import Steps
from argmap.ui.wording import as_sentence

Layout = Callable[[], tuple[str, str]]
"""Gives the engine and the direction that the map is laid out by."""
SaveCopy = Callable[[ArgumentMap, str], str | None]
"""Saves a map under a name that is suggested; gives what is to be said of it, if anything."""


class HistoryWindow(QDialog):
    """The steps of a session on the left, the chosen moment on the right.

    It follows the session until it is closed. `about_to_change` tells the owner to take over
    words that are being typed, since a moment is about to be restored or named.
    """

    about_to_change = Signal()

    def __init__(
        self,
        session: Session,
        style: Style,
        layout: Layout,
        parent: QWidget | None = None,
        *,
        save_copy: SaveCopy | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._layout, self._save_copy = session, layout, save_copy
        self._document = session.document
        self._seq: int | None = None
        self._coming_near = False
        self.timeline = CachedTimeline(session)
        self.steps = Steps(self)
        self.filter = Finder(self)
        self.versions_only = QCheckBox(self.tr("&Versions only"), self)
        self.list = StepList(self.steps, self)
        self.pane = MomentPane(style, self)
        self.foot = Foot(self, copies=save_copy is not None)
        self.looking = Looking(self.timeline, self._measure, self._draw, self)
        self._build()
        self._connect()
        self.reload()
        self.list.setFocus()

    # -- how it is made --------------------------------------------------------------------

    def _build(self) -> None:
        side = QWidget(self)
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        for widget in (self.filter, self.versions_only):
            left.addWidget(widget)
        left.addWidget(self.list, 1)
        split = QSplitter(self)
        split.setChildrenCollapsible(False)
        split.addWidget(side)
        split.addWidget(self.pane)
        split.setStretchFactor(1, 1)
        split.setSizes([380, 760])
        split.setHandleWidth(14)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 12)
        column.setSpacing(10)
        column.addWidget(split, 1)
        column.addWidget(self.foot)
        self.setMinimumSize(720, 480)
        self.resize(1160, 760)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._on_filter_changed)
        self.filter.step_wanted.connect(self.list.step_by)
        self.filter.left.connect(self.list.setFocus)
        self.versions_only.toggled.connect(self._on_filter_changed)
        self.list.stepped.connect(self._on_stepped)
        self.list.typed.connect(self.filter.take)
        self.list.activated.connect(self._on_activated)
        # Later, when the field in the row has closed: naming puts new rows in.
        self.steps.named.connect(self._on_named, Qt.ConnectionType.QueuedConnection)
        self.pane.compared.connect(self._look)
        self.looking.drawn.connect(self.pane.show_map)
        self.looking.told.connect(self._on_told)
        self.looking.failed.connect(self._on_failed)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.foot.restore.click)
        QShortcut(QKeySequence.StandardKey.Find, self, self._on_find_pressed)
        for wanted, act in (
            (self.foot.name_wanted, self.name),
            (self.foot.copy_wanted, self.copy),
            (self.foot.restore_wanted, self.restore),
            (self.foot.close_wanted, self.reject),
        ):
            wanted.connect(act)
        self._bridge = Bridge(self._session, self)
        self._bridge.happened.connect(self._on_happened)
        self._bridge.state_changed.connect(self._on_state_changed)

    # -- the steps -------------------------------------------------------------------------

    def reload(self) -> None:
        """Read all steps anew, and choose the last one."""
        self._document = self._session.document
        self.timeline.forget()
        self.looking.draw_again()
        self.steps.editable = not self._session.read_only
        try:
            self.steps.show(self.timeline.moments(), self.timeline.versions())
        except ArgmapError as error:
            self._on_failed(error)
        self.list.choose_first()
        self._refresh()

    def choose(self, seq: int) -> None:
        """Show a step; a filter that leaves it out is taken away."""
        if not self.list.choose(seq):
            self.versions_only.setChecked(False)
            self.filter.clear()
            self.list.choose(seq)

    def _on_happened(self, happened: Happened) -> None:
        """Put new steps on top; the chosen one stays chosen."""
        if happened.kind is None or self._session.document is not self._document:
            return
        chosen = self.list.seq
        self.steps.add(self._later(), self.timeline.versions())
        if chosen is None or (self.list.seq != chosen and not self.list.choose(chosen)):
            self.list.choose_first()
        self._refresh()
        if self.pane.since:
            self._look()

    def _later(self) -> list[Moment]:
        """Give the steps that are not shown yet; they are still in memory."""
        start, document = self.steps.last, self._session.document
        entries = (
            self._session.logged()[start:] if document is None else document.entries(start + 1)
        )
        return [Moment.of(entry) for entry in entries]

    def _on_state_changed(self, _state: object) -> None:
        """Begin anew where the session goes on in another document."""
        if self._session.document is not self._document:
            self.reload()

    def _on_filter_changed(self, *_unused: object) -> None:
        """Show what the filter leaves; the chosen step stays chosen if it is among that."""
        typed, only = self.filter.text(), self.versions_only.isChecked()
        self.steps.filter(typed, versions_only=only)
        if not self.list.choose(self._seq):
            self.list.choose_first()
        self._on_stepped()
        found = QLocale().toString(self.steps.found)
        said = self.tr("Versions: {0}") if only else self.tr("Steps found: {0}")
        self.foot.saying.say(said.format(found) if typed.strip() or only else "")

    def _on_find_pressed(self) -> None:
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    # -- the chosen moment -----------------------------------------------------------------

    def _on_stepped(self) -> None:
        seq = self.list.seq
        if seq == self._seq and seq is not None:
            return
        self._seq = seq
        self.foot.saying.say("")
        self._refresh()
        self._look()

    def _look(self) -> None:
        """Show the chosen moment, soon."""
        if self._seq is None:
            self.looking.stop()
            self.pane.clear()
        else:
            self.looking.want(self._seq, since=self.pane.since)

    def _on_told(self, told: Told) -> None:
        self.pane.show_told(told)
        if self._coming_near:
            self.pane.canvas.fit_marked()
        self._coming_near = False

    def _on_activated(self) -> None:
        """Come near to what the step changed, as soon as that is known."""
        self._coming_near = self.looking.busy
        if not self._coming_near:
            self.pane.canvas.fit_marked()

    def _measure(self, argmap: ArgumentMap) -> Iterator[None]:
        return measure(argmap, self.pane.style_in_use, _unfolded(argmap))

    def _draw(self, argmap: ArgumentMap) -> Callable[[], Picture]:
        engine, direction = self._layout()
        return partial(
            compose,
            argmap,
            self.pane.style_in_use,
            engine=engine,
            options=Options(direction=Direction(direction)),
            shown=_unfolded(argmap),
        )

    def changes_text(self) -> list[str]:
        """Give what is said of the chosen moment, line by line."""
        return self.pane.changes.lines()

    def redraw(self, style: Style) -> None:
        """Show the map in another style, or as it is laid out now."""
        self.pane.redraw(style)
        self.looking.draw_again()
        self._look()

    def _on_failed(self, error: ArgmapError) -> None:
        self.pane.clear()
        self.foot.saying.say(as_sentence(error), wrong=True)

    def _refresh(self) -> None:
        """Say which moment is chosen, and enable what can be done with it."""
        argmap, path, seq = self._session.map, self._session.path, self._seq
        name = argmap.info.title or (path.stem if path is not None else "")
        self.setWindowTitle(self.tr("History of {0}").format(name) if name else self.tr("History"))
        self.pane.describe(*self._described(seq))
        locked = ""
        if self._session.read_only:
            reason = self._session.read_only_reason
            locked = self.tr("This map can only be read: {0}.").format(reason)
        self.foot.refresh(
            chosen=seq is not None,
            named=seq is not None and bool(self.steps.names(seq)),
            present=seq is not None and seq >= self.steps.present,
            locked=locked,
        )

    def _described(self, seq: int | None) -> tuple[str, str]:
        """Give what a moment is called, and which one it is."""
        if seq is None:
            if self.steps.last == 0:
                return self.tr("Nothing has been done yet"), ""
            return self.tr("No step has these words"), ""
        moment, names = self.steps.moment(seq), self.steps.names(seq)
        place = self.tr("Step {0} of {1}").format(seq, self.steps.last)
        told = [place, dates.whole_text(moment.time)]
        words = self.steps.words(seq)
        if not names:
            return words, " · ".join(told)
        if all(version.mark != seq for version in self.timeline.versions()):
            told.insert(0, words)
        return ", ".join(names), " · ".join(told)

    # -- what is done with it --------------------------------------------------------------

    def name(self) -> None:
        """Let the person name the chosen step in its row."""
        self.list.setFocus()
        self.list.edit(self.list.currentIndex())

    def _on_named(self, seq: int, name: str) -> None:
        """Name a step as was typed in its row."""
        name = " ".join(name.split())
        known = self.steps.names(seq)
        if name == (known[-1] if known else ""):
            return
        self.about_to_change.emit()
        try:
            mark = acting.give_name(self.timeline, seq, name)
        except ArgmapError as error:
            self.foot.saying.say(as_sentence(error), wrong=True)
            return
        if not known and self.steps.names(mark):
            self.choose(mark)  # the present is named as a step of its own
        self.foot.saying.say(acting.name_told(name))

    def restore(self) -> None:
        """Make the map what it was at the chosen moment, as a new step."""
        if self._seq is None or self.list.naming:
            return
        self.about_to_change.emit()
        try:
            different = self.timeline.restore(self._seq)
        except ArgmapError as error:
            self.foot.saying.say(as_sentence(error), wrong=True)
            return
        self.foot.saying.say(acting.restore_told(self._seq, different=different))

    def copy(self) -> None:
        """Have the owner save the map of the chosen moment."""
        if self._seq is None or self._save_copy is None:
            return
        path, names = self._session.path, self.steps.names(self._seq)
        stem = path.stem if path is not None else self._session.map.info.title
        time = self.steps.moment(self._seq).time
        name = acting.copy_name(stem, names[-1] if names else "", time)
        try:
            said = self._save_copy(self.timeline.at(self._seq).copy(), name)
        except ArgmapError as error:
            self.foot.saying.say(as_sentence(error), wrong=True)
            return
        self.foot.saying.say(said or "")

    def done(self, result: int) -> None:
        """Follow the session no longer."""
        self._bridge.stop()
        self.looking.close()
        super().done(result)


def _unfolded(argmap: ArgumentMap) -> dict[str, int] | None:
    """Give the claims that are not folded away, with how many are behind them; None for all."""
    folded = any(claim.folded for claim in argmap.claims.values())
    return shown(argmap) if folded else None
