"""The desk: it carries out what commands ask of the window, and shows what the session tells."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from argmap.commands.context import Past, Presenting, Toward
from argmap.commands.record import Category, Command
from argmap.commands.registry import commands
from argmap.errors import ArgmapError
from argmap.finding import Finder
from argmap.model import edits
from argmap.model.changes import Step, Updated
from argmap.model.elements import Claim
from argmap.rendering.style import PIXELS_PER_POINT, Style
from argmap.session import Happened, Session
from argmap.ui import clipboard
from argmap.ui.laying import Laying
from argmap.ui.outline import Outline
from argmap.ui.pasting import Pasting
from argmap.ui.present.motion import RELAYOUT, duration
from argmap.ui.tabs.sheet import Left, Sheet
from argmap.ui.telling import Telling
from argmap.ui.travel import Travel
from argmap.ui.wishes import Wishes
from argmap.ui.wording import Wording, as_sentence

if TYPE_CHECKING:
    from argmap.ui.window import Window


class Desk(QObject):
    """The view that commands see, and their context: session, selection, window.

    One desk serves one window as long as that lives; `take` gives it another session.
    """

    left = Signal()
    """Told when the session is about to be closed."""
    redrawn = Signal(object)
    """Told the style, where the map is shown in another one, or in another layout."""

    def __init__(self, window: Window, style: Style) -> None:
        super().__init__(window)
        self._window = window
        self._canvas = window.canvas
        self._style = style
        self._sheet = self._made(Session(), window.outline)
        self._live: Sheet | None = None
        self._wording = Wording(self, window)
        self._wishes = Wishes(self, window)
        self.telling = Telling(self, window)
        self.pasting = Pasting(self, window)
        self._connect()

    def _connect(self) -> None:
        canvas = self._canvas
        canvas.gliding.duration = partial(duration, self._window.settings, RELAYOUT)
        canvas.selection_changed.connect(self._on_selection_changed)
        canvas.command_requested.connect(self.give_by_id)
        self._listen_to(self._outline)

    def _listen_to(self, outline: Outline) -> None:
        outline.selection_made.connect(self._on_outline_selection)
        outline.held_given.connect(self.give_by_id)
        outline.activated.connect(partial(self.give_by_id, "edit.text"))

    # -- context ---------------------------------------------------------------------------

    @property
    def session(self) -> Session:
        """The open document."""
        return self._session

    @property
    def view(self) -> Desk:
        """The window, as commands see it: the desk itself."""
        return self

    @property
    def window(self) -> Window:
        """The window around the map."""
        return self._window

    @property
    def past(self) -> Past:
        """What the map was, as the window shows it."""
        return self._window.past

    @property
    def presenting(self) -> Presenting:
        """How the map is shown to others, or a part of it alone."""
        return self._window.presenting

    @property
    def selection(self) -> tuple[str, ...]:
        """The selected claims, the current one first."""
        return self._canvas.selection

    @property
    def argument(self) -> str | None:
        """The argument whose line is selected."""
        return self._canvas.argument

    @property
    def style(self) -> Style:
        """How the map is drawn in the window."""
        return self._style

    @property
    def layout(self) -> tuple[str, str]:
        """The engine and the direction that the map is laid out by."""
        return self._laying.engine, self._laying.direction

    @property
    def layout_settings(self) -> dict[str, object]:
        """What is set of that engine."""
        return self._laying.engine_settings()

    # -- documents -------------------------------------------------------------------------

    @property
    def sheet(self) -> Sheet:
        """The map that is in sight, with all that belongs to it."""
        return self._sheet

    @property
    def _session(self) -> Session:
        return self._sheet.session

    @property
    def _outline(self) -> Outline:
        return self._sheet.outline

    @property
    def _laying(self) -> Laying:
        return self._sheet.laying

    @property
    def _travel(self) -> Travel:
        return self._sheet.travel

    @property
    def finder(self) -> Finder:
        """What finds words in the map."""
        return self._sheet.finder

    def _made(self, session: Session, outline: Outline) -> Sheet:
        settings = self._window.settings
        return Sheet(session, outline, Laying(settings, self._window), settings, self)

    def sheet_for(self, session: Session) -> Sheet:
        """Make a sheet for one more session; `enter` shows it."""
        outline = Outline(session.map, self._window)
        self._window.take_in(outline)
        self._listen_to(outline)
        self._wishes.serve(outline)
        self._wording.serve(outline)
        return self._made(session, outline)

    def take(self, session: Session) -> None:
        """Show another session; the one before is closed, with all of it on the disk."""
        self._leave()
        self._sheet.go_on_with(session)
        self._outline.show_map(session.map)
        self._arrive()

    def enter(self, sheet: Sheet) -> None:
        """Show another map; the one before stays open."""
        self._leave()
        self._sheet.left = Left(self._canvas.sight(), self._style)
        self._sheet = sheet
        self._arrive()

    def _leave(self) -> None:
        self._canvas.editing.finish()
        self._window.panels.finish()
        self.left.emit()
        # What was never shown was never connected.
        if self._live is not None:
            self._live.happened.disconnect(self._on_happened)
            self._live.state_changed.disconnect(self._window.show_state)
            self._live = None

    def _arrive(self) -> None:
        sheet = self._live = self._sheet
        session = sheet.session
        sheet.happened.connect(self._on_happened)
        sheet.state_changed.connect(self._window.show_state)
        self._window.outlines.setCurrentWidget(sheet.outline)
        self._canvas.editable = not session.read_only
        self._window.panels.show_session(session, sheet.finder)
        if sheet.left is None:
            self._canvas.select(())
            self._draw()
            self.select(session.map.roots()[:1])
        else:
            self._canvas.show_sight(sheet.left.sight)
            if sheet.left.style != self._style:
                self._draw()
        self._window.show_session(session)
        self._canvas.setFocus()

    def let_go(self) -> None:
        """Close the session, with all of it on the disk."""
        self._leave()
        self._sheet.close()

    # -- giving commands -------------------------------------------------------------------

    def give(self, command: Command) -> None:
        """Carry a command out; what cannot be done is said, never raised."""
        if command.category is not Category.VIEW:
            self._canvas.editing.finish()
            self._window.panels.finish()
        if self._canvas.cancel_gesture() and command.id == "view.deselect":
            return
        if command.id == "view.deselect" and self._window.presenting.escape():
            return
        try:
            command.give(self)
        except ArgmapError as error:
            self._window.toast.say(as_sentence(error))
        self._window.refresh()
        self.telling.given(command)

    def give_by_id(self, command_id: str, *_unused: object) -> None:
        """Carry out the command with this id."""
        self.give(commands()[command_id])

    def perform(self, step: Step) -> None:
        """Apply a step, and select what it is about."""
        self._canvas.editing.finish()
        self._session.apply(step)

    def begin(self, step: Step) -> None:
        """Show a step that brings in one new claim, and open the editor over it."""
        self._wording.begin(step)

    def edit_text(self, claim: str) -> None:
        """Let the person reword a claim in its place."""
        self._wording.edit_text(claim)

    def attempt(self, make: Callable[[], Step]) -> None:
        """Make a step and apply it; what cannot be done is said, never raised."""
        try:
            self.perform(make())
        except ArgmapError as error:
            self._window.toast.say(as_sentence(error))

    # -- showing what happened -------------------------------------------------------------

    def _on_happened(self, happened: Happened) -> None:
        """Show the map as it has become."""
        if self._laying.give_way(self._session.map):
            self._window.toast.say(
                self.tr("The map is in bands while it is edited; that layout takes too long.")
            )
        words = _reworded(happened)
        if words is None:
            self._outline.follow_map(self._session.map, happened.changes)
        else:
            self._outline.rows.touch(words)
            for known in words:
                self._outline.show_folded(known, self._session.map.claims[known].folded)
        before = self.selection[:1]
        self._draw(hold=not _pinned(happened))
        if before and not self.selection:
            self._canvas.select(self._in_sight(before[0]))
        focus = tuple(claim for claim in happened.focus if claim in self._session.map.claims)
        if focus:
            self.select(focus)
        # Also where the same claim is selected as before: its row may be another one.
        self._outline.follow(self.selection)
        self._window.panels.on_happened(happened)
        self._window.presenting.follow()
        self._window.refresh()
        self.telling.tell(happened)

    def _in_sight(self, claim: str) -> tuple[str, ...]:
        """Give the claim that one is hidden behind, if it is in the map at all."""
        argmap = self._session.map
        seen: set[str] = set()
        while claim in argmap.claims and claim not in seen:
            if self._canvas.board.place(claim) is not None:
                return (claim,)
            seen.add(claim)
            home = argmap.home(claim)
            if home is None:
                break
            claim = argmap.target_claim(home)
        return ()

    def _draw(self, *, hold: bool = True) -> None:
        """Lay the map out and show it; the current claim stays where it is, or else the camera."""
        picture, said = self._laying.picture(self._session.map, self._style)
        if said is not None:
            self._window.toast.say(as_sentence(said))
        held = self.selection[0] if self.selection and hold else None
        self._canvas.show_picture(picture, self._style, held)
        self._window.welcome.follow()

    def redraw(self, style: Style) -> None:
        """Show the map in another style."""
        self._canvas.editing.finish()
        self._style = style
        self._draw()
        self.redrawn.emit(style)

    # -- selection and travel --------------------------------------------------------------

    def select(self, claims: tuple[str, ...]) -> None:
        """Select claims; the first one is the current one, and is brought into sight."""
        self._canvas.select(claims)
        if claims:
            self._canvas.reveal(claims[0])

    def _on_selection_changed(self) -> None:
        claims = self.selection
        self._outline.follow(claims)
        self._travel.end_run()
        if claims:
            self._travel.came_to(self._session.map, claims[0])
        self._window.refresh()

    def _on_outline_selection(self, claims: tuple[str, ...]) -> None:
        self._canvas.editing.finish()
        self.select(claims)

    def move(self, toward: Toward, *, extend: bool = False) -> None:
        """Go to the next claim in a direction."""
        argmap = self._session.map
        if not self.selection:
            self.select(argmap.roots()[:1])
            return
        travel, current = self._travel, self.selection[0]
        found = travel.arrow(argmap, self._canvas.board.boxes_near(current), current, toward)
        if toward is self._downwards() and not extend:
            child = travel.child(argmap, current)
            found = child if child is not None and self._canvas.board.place(child) else found
        if found is None:
            return
        run = travel.run()
        self.select((found, *self.selection) if extend else (found,))
        travel.restore_run(run)

    def _downwards(self) -> Toward:
        return Toward[self._laying.direction.upper()]

    def follow_last_child(self) -> None:
        """Go down to the claim below that was visited last."""
        if self.selection:
            child = self._travel.child(self._session.map, self.selection[0])
            if child is not None:
                self.select((child,))

    def visit(self, steps: int) -> None:
        """Go back or on in the trail."""
        found = self._travel.visit(self._session.map, steps)
        if found is not None:
            self.select((found,))

    # -- camera ----------------------------------------------------------------------------

    def zoom_by(self, notches: int) -> None:
        """Zoom in or out by stops."""
        self._canvas.zoom(self._canvas.camera.stop(notches))

    def zoom_to(self, scale: float) -> None:
        """Zoom to a scale; 1 is 100 %."""
        self._canvas.zoom(scale * PIXELS_PER_POINT)

    def fit(self, claims: tuple[str, ...] | None = None) -> None:
        """Show all of the map, or all of some claims."""
        self._canvas.fit(claims)

    # -- clipboard -------------------------------------------------------------------------

    def copy(self, claims: tuple[str, ...]) -> None:
        """Put the branches of some claims on the clipboard."""
        clipboard.copy(self._session.map, claims)

    def paste(self) -> None:
        """Hang what the clipboard holds under the current claim, and offer its other readings."""
        self.pasting.paste()

    def paste_as_one(self) -> None:
        """Hang the words on the clipboard under the current claim as one claim."""
        self.pasting.paste_as_one()

    def ask_link(self) -> None:
        """Let the person choose a further claim that the current one bears on."""
        if self.selection and (chosen := self._window.choose_link(self.selection[0])):
            self.perform(edits.link(self._session.map, self.selection[0], *chosen))

    def ask_move(self) -> None:
        """Let the person choose what the current claim, or the selected line, is to bear on."""
        self._wishes.ask_move()

    def ask_find(self) -> None:
        """Let the person find a claim and go to it, unfolding what it is hidden behind."""
        found = self._window.choose_claim()
        if found is not None:
            self.go_to(found)

    def go_to(self, claim: str) -> None:
        """Select a claim, unfolding what it is hidden behind; the focus stays where it is."""
        if claim not in self._session.map.claims:
            return
        if self._canvas.board.place(claim) is None and not self._session.read_only:
            self.perform(edits.reveal(self._session.map, claim))
        self.select((claim,))

    def ask_command(self) -> None:
        """Let the person find a command and give it."""
        found = self._window.choose_command()
        if found is None:
            return
        command, is_layout, layout = found.partition(":")
        if is_layout:
            self.choose_layout(layout, self._laying.direction)
        else:
            self.give_by_id(command)

    # -- the window ------------------------------------------------------------------------

    def ask_title(self) -> None:
        """Let the person name the map."""
        title = self._window.choose_title(self._session.map.info.title)
        if title is not None:
            self.perform(edits.retitle(self._session.map, title))

    def choose_layout(self, engine: str, direction: str) -> None:
        """Lay the map out by another engine or in another direction."""
        self._canvas.editing.finish()
        self._laying.choose(engine, direction)
        self._draw()
        self._laying.remember()
        self.fit()
        self.redrawn.emit(self._style)

    def toggle_sifting(self) -> None:
        """Let siblings change places where that saves crossings, or keep their order."""
        self._laying.toggle_sifting()
        self._draw()
        self.redrawn.emit(self._style)

    def ask_layout(self) -> None:
        """Let the person choose a layout."""
        found = self._window.choose_layout()
        if found is not None:
            self.choose_layout(found, self._laying.direction)

    def copy_picture(self) -> None:
        """Put the picture of the map, as it is shown, on the clipboard."""
        clipboard.copy_picture(self._session.map, self._style, picture=self._canvas.board.picture)
        self._window.toast.say(self.tr("The picture is on the clipboard."))

    def export_path(self) -> Path:
        """Give the folder and the name that a picture of this map gets at first."""
        path = self._session.path
        return path.with_suffix("") if path is not None else Path.home() / "map"


def _pinned(happened: Happened) -> bool:
    """Tell whether a claim was given another place by hand."""
    return any(
        isinstance(change, Updated)
        and isinstance(change.before, Claim)
        and isinstance(change.after, Claim)
        and change.before.pin != change.after.pin
        for change in happened.changes
    )


def _reworded(happened: Happened) -> set[str] | None:
    """Give the claims that changed in words or marks alone; None where more has changed."""
    claims = set()
    for change in happened.changes:
        if not isinstance(change, Updated):
            return None
        before, after = change.before, change.after
        if not (isinstance(before, Claim) and isinstance(after, Claim)):
            return None
        if before.rank != after.rank:
            return None
        claims.add(after.id)
    return claims
