"""The main window: canvas, outline, bars and menus put together, and the questions they ask."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QInputDialog,
    QMainWindow,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from argmap.commands.registry import commands
from argmap.errors import ArgmapError
from argmap.model.elements import Stance
from argmap.rendering.marks import ALL_MARKS, UNMARKED
from argmap.session import SaveState, Saving, Session
from argmap.storage import SUFFIX
from argmap.storage.document import OPEN_ELSEWHERE
from argmap.ui import pages
from argmap.ui.actions import Actions, command_text, say_of
from argmap.ui.bars import InfoBar, Toast
from argmap.ui.canvas.widget import Canvas
from argmap.ui.desk import Desk
from argmap.ui.documents import Notice, failure, file_filter, new_document, open_path, opened
from argmap.ui.exporting import Exporting
from argmap.ui.keys.keymap import keymap
from argmap.ui.languages import layout_about, layout_title
from argmap.ui.look import apply_theme, theme_for
from argmap.ui.outline import Outline
from argmap.ui.panels import Panels
from argmap.ui.past import PastDesk
from argmap.ui.picker import Picker, Row, pick
from argmap.ui.present.presenting import Presenting
from argmap.ui.settings import Settings
from argmap.ui.status import Status
from argmap.ui.styling import style_for
from argmap.ui.tabs.strip import titled
from argmap.ui.tabs.tabs import Tabs
from argmap.ui.welcome.opening import ask_template
from argmap.ui.welcome.welcome import Welcome
from argmap.ui.windows import keep, let_go, quit_all, remember_tabs, show_open, windows

LAYOUT = "layout:"
"""What stands before the name of a layout that was chosen among commands."""

_ASIDE = 32
"""How many pixels further down and right a second window opens."""


class Window(QMainWindow):
    """One window on the maps that are open in it."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.settings = settings
        theme = theme_for(settings.text("look", "system"))
        apply_theme(theme)
        style = style_for(settings, theme)
        self.canvas = Canvas(style, self)
        self.canvas.wheel_zooms = settings.text("wheel", "scroll") == "zoom"
        self.outlines = QStackedWidget(self)
        self.outlines.addWidget(Outline(Session().map, self))
        self.bar = InfoBar(self)
        self.toast = Toast(self.canvas)
        self.panels = Panels(self)
        self.desk = Desk(self, style)
        self.verbs = Actions(commands(), self.desk.give, self)
        self.status = Status(self)
        self.exporting = Exporting(self)
        self.past = PastDesk(self)
        self.tabs = Tabs(self)
        self.presenting = Presenting(self)
        self._failing = False
        self._build()
        self.welcome = Welcome(self)
        self.set_look(settings.text("look", "system"))
        self.canvas.camera_moved.connect(self._on_camera_moved)
        keep(self)
        keymap().changed.connect(self.refresh)

    def _build(self) -> None:
        """Put the parts in their places."""
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs.strip)
        column.addWidget(self.bar)
        column.addWidget(self.presenting.focus.crumbs)
        column.addWidget(self.canvas, 1)
        self.setCentralWidget(middle)
        self.panels.listen()
        self.setStatusBar(self.status)
        toolbar = QToolBar(self.tr("Toolbar"), self)
        toolbar.setObjectName("toolbar")
        toolbar.setMovable(False)
        toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.verbs.fill_toolbar(toolbar)
        self.addToolBar(toolbar)
        self.verbs.fill(self.menuBar())
        self.verbs.put_on(self, self.canvas, self.outline)
        self.resize(1200, 800)
        if not (place := self.settings.bytes("window")).isEmpty():
            self.restoreGeometry(place)
        if not (state := self.settings.bytes("docks")).isEmpty():
            self.restoreState(state)

    @property
    def outline(self) -> Outline:
        """The outline of the map that is in sight."""
        return cast("Outline", self.outlines.currentWidget())

    def take_in(self, outline: Outline) -> None:
        """Give the outline of one more map its place, its keys and its colours."""
        self.outlines.addWidget(outline)
        self.verbs.serve(outline)
        outline.colour(self.desk.style.theme)

    def let_go_of(self, outline: Outline) -> None:
        """Take the outline of a map away that is closed."""
        self.outlines.removeWidget(outline)
        outline.deleteLater()

    # -- the document ----------------------------------------------------------------------

    def show_session(self, session: Session) -> None:
        """Say which document is open, and whether it can be edited."""
        self.bar.clear()
        self._failing = False
        if session.path is not None:
            self.settings.opened(session.path)
        if session.read_only_reason == OPEN_ELSEWHERE:
            self.bar.say(
                self.tr("This map is open elsewhere; here you see it as it was just now."),
                (self.tr("Try Again"), self.reopen),
                (self.tr("Save As…"), self.ask_save_as),
            )
        elif session.read_only:
            self.bar.say(
                self.tr("This map can only be read: {0}.").format(session.read_only_reason),
                (self.tr("Save As…"), self.ask_save_as),
            )
        self.show_state(session.state)
        self.refresh()

    def show_state(self, state: SaveState) -> None:
        """Say how the document stands with the disk."""
        self.status.show_state(state)
        if state.saving is Saving.FAILED:
            self._failing = True
            self.bar.say(
                state.error if state.error.endswith(".") else f"{state.error}.",
                (self.tr("Try Again"), self.desk.session.retry),
                (self.tr("Save As…"), self.ask_save_as),
            )
        elif state.saving is Saving.SAVED and self._failing:
            self._failing = False
            self.bar.clear()

    def refresh(self) -> None:
        """Bring titles, actions and counts up to what is open and selected."""
        session = self.desk.session
        name = session.path.stem if session.path is not None else self.tr("Not in a file")
        self.setWindowTitle(f"{titled(session) or name} — Argmap")
        self.verbs.refresh(self.desk)
        for command, label in (("undo", session.undo_label), ("redo", session.redo_label)):
            action = self.verbs[f"edit.{command}"]
            say_of(action, f"{action.text()}: {label}" if label else action.statusTip())
        self.status.show_map(session.map, self.canvas.selection, self.canvas.argument)
        self.tabs.strip.name_all()

    def open_session(
        self, session: Session, notice: Notice | None = None, *, is_new: bool = False
    ) -> None:
        """Show a session behind a tab of its own, and say something of how it was opened."""
        self.tabs.open(session, is_new=is_new)
        self.show_start()
        if notice is not None:
            self.past.say(notice)

    def show_start(self) -> None:
        """Show the map from its first contention on."""
        self.canvas.show_start(next(iter(self.desk.session.map.roots()), None))

    def open_file(self, path: Path) -> bool:
        """Open a file, or go to where it is open; what is open stays if that fails."""
        self.canvas.editing.finish()
        if show_open(path.absolute()):
            return True
        try:
            session, notice = open_path(path.absolute())
        except ArgmapError as error:
            self.past.say(failure(path.absolute(), error))
            return False
        self.open_session(session, notice)
        return True

    def remember_tabs(self) -> None:
        """Remember which maps are open."""
        remember_tabs(self.settings)

    def reopen(self) -> None:
        """Try once more to open for writing what is open for reading."""
        if (path := self.desk.session.path) is None:
            return
        try:
            session = opened(path)
        except ArgmapError as error:
            self.past.say(failure(path, error))
            return
        self.desk.take(session)
        self.show_start()
        self.tabs.refresh()
        if session.read_only:
            self.toast.say(self.tr("It is still open elsewhere."))

    def ask_new(self) -> None:
        """Open a new map, with the caret in its main claim."""
        try:
            session = new_document()
        except (ArgmapError, OSError) as error:
            self.bar.say(str(error), (self.tr("Close"), self.bar.clear))
            return
        self.open_session(session, is_new=True)
        self.welcome.begin()

    def ask_template(self) -> None:
        """Let the person choose what a new map begins with."""
        ask_template(self)

    def ask_window(self) -> None:
        """Open another window, on a new map."""
        window = Window(self.settings)
        window.move(self.pos() + QPoint(_ASIDE, _ASIDE))
        window.show()
        window.ask_new()
        window.activateWindow()

    def ask_open(self) -> None:
        """Let the person choose a map to open."""
        folder = str(self.desk.export_path().parent)
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open"), folder, file_filter())
        if name:
            self.open_file(Path(name))

    def ask_recent(self) -> None:
        """Let the person choose among the maps that were open last, but for this one."""
        here = self.desk.session.path
        rows = [
            Row(str(path), f"{path.name.removesuffix(SUFFIX)}  ·  {path.parent}")
            for path in self.settings.recent()
            if path != here
        ]
        found = pick(Picker(self.tr("Open Recent"), self.tr("Words of the name"), rows, self))
        if found is not None:
            self.open_file(Path(found))

    def ask_save_as(self) -> None:
        """Let the person choose where the document goes on."""
        self.canvas.editing.finish()
        start = str(self.desk.export_path().with_suffix(SUFFIX))
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save As"), start, f"{self.tr('Maps')} (*{SUFFIX})"
        )
        if not name:
            return
        path = Path(name if name.lower().endswith(SUFFIX) else name + SUFFIX)
        try:
            self.desk.session.save_as(path, overwrite=True)
        except ArgmapError as error:
            self.bar.say(str(error), (self.tr("Save As…"), self.ask_save_as))
            return
        self.canvas.editable = True
        self.show_session(self.desk.session)
        self.tabs.refresh()
        if self.desk.session.kept_history:
            self.toast.say(self.tr("The map goes on in {0}.").format(path.name))
        else:
            said = self.tr(
                "The map goes on in {0}, but without its history: the file it was in can no longer "
                "be read. File > Restore a Backup has the history up to the last backup."
            )
            self.past.say(Notice(said.format(path.name)))

    # -- questions -------------------------------------------------------------------------

    def choose_title(self, title: str) -> str | None:
        """Ask for the map's title; None where the person thinks better of it."""
        text, given = QInputDialog.getText(
            self, self.tr("Rename Map"), self.tr("Title of the map:"), text=title
        )
        return text if given else None

    def choose_link(self, claim: str) -> tuple[str, Stance] | None:
        """Ask for a further claim that one bears on."""
        from argmap.ui.link_dialog import LinkDialog  # noqa: PLC0415 - seldom needed

        dialog = LinkDialog(self.desk.session.map, claim, self)
        found = pick(dialog)
        return dialog.choice() if found is not None else None

    def choose_claim(self) -> str | None:
        """Ask for a claim by its words."""
        from argmap.ui.find_dialog import FindDialog  # noqa: PLC0415 - seldom needed

        return pick(FindDialog(self.desk.session.map, self.desk.finder, self))

    def choose_layout(self) -> str | None:
        """Ask for a layout by its name."""
        from argmap.layout import engines  # noqa: PLC0415 - seldom needed

        rows = [
            Row(
                known.name,
                f"{layout_title(known)} · {known.missing or layout_about(known)}",
                known.available,
            )
            for known in engines()
        ]
        return pick(Picker(self.tr("Layout"), self.tr("Words of the layout"), rows, self))

    def choose_command(self) -> str | None:
        """Ask for a command by its name, or for a layout by its own."""
        from argmap.layout import engines  # noqa: PLC0415 - seldom needed

        rows = [
            Row(command.id, command_text(command), command.enabled(self.desk))
            for command in commands()
            if not command.bare
        ]
        rows += [
            Row(f"{LAYOUT}{known.name}", f"{self.tr('Layout')}: {layout_title(known)}")
            for known in engines()
            if known.available
        ]
        return pick(Picker(self.tr("Find Command"), self.tr("Words of the command"), rows, self))

    def ask_export(self) -> None:
        """Show the export dialog."""
        self.exporting.ask()

    def ask_print(self) -> None:
        """Show the print dialog."""
        from argmap.ui.printing.acting import ask_print  # noqa: PLC0415 - seldom needed

        ask_print(self)

    def export_again(self) -> None:
        """Export once more as the last time."""
        self.exporting.again()

    def show_keys(self) -> None:
        """Show the key sheet."""
        pages.show_keys(self)

    def show_preferences(self) -> None:
        """Show the page of preferences."""
        pages.show_preferences(self)

    def show_about(self) -> None:
        """Say what this program is."""
        from argmap import __version__  # noqa: PLC0415 - seldom needed

        self.toast.say(self.tr("Argmap {0}: map a debate. MIT licence.").format(__version__))

    # -- looks -----------------------------------------------------------------------------

    def set_look(self, look: str) -> None:
        """Show the program in a look: "light", "dark" or "system"."""
        self.settings.remember("look", look)
        theme = theme_for(look)
        apply_theme(theme)
        self.verbs.recolour(theme.text, theme.border)
        for outline in self.outlines.findChildren(Outline):
            outline.colour(theme)
        for part in (self.bar, self.toast, self.panels, self.presenting, self.welcome):
            part.colour(theme)
        self.desk.redraw(replace(self.desk.style, theme=theme))

    def toggle_numbers(self) -> None:
        """Show or hide the numbers in the boxes."""
        style = self.desk.style
        self.settings.remember("numbers", not style.numbers)
        self.desk.redraw(replace(style, numbers=not style.numbers))

    def toggle_marks(self) -> None:
        """Show or hide the marks in the boxes."""
        style = self.desk.style
        self.settings.remember("marks", not style.marks)
        self.desk.redraw(replace(style, marks=UNMARKED if style.marks else ALL_MARKS))

    def set_groups(self, kind: str) -> None:
        """Show areas behind claims that share a tag or a source, or none."""
        self.desk.redraw(replace(self.desk.style, groups=kind))

    def toggle_outline(self) -> None:
        """Show or hide the outline."""
        self.panels.toggle_outline()

    def toggle_inspector(self) -> None:
        """Show or hide the inspector."""
        self.panels.toggle_inspector()

    def toggle_minimap(self) -> None:
        """Show or hide the map of the map."""
        self.panels.toggle_minimap()

    def show_search(self, *, replace: bool = False) -> None:
        """Show the search panel."""
        self.panels.show_search(replace=replace)

    def find_next(self, by: int) -> None:
        """Go to the next thing that was found, or the one before."""
        self.panels.find_next(by)

    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def next_pane(self, by: int) -> None:
        """Put the focus into the next pane that can be seen."""
        panes: list[QWidget] = [self.canvas, *self.panels.shown()]
        pasting = self.desk.pasting
        crumbs = self.presenting.focus.crumbs
        bars = (self.bar, crumbs, self.welcome, self.toast, pasting.bar, pasting.progress)
        panes += [found for bar in bars if (found := bar.button())]
        place = next((n for n, pane in enumerate(panes) if _holds_focus(pane)), 0)
        panes[(place + by) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_camera_moved(self) -> None:
        self.status.show_zoom(self.canvas.camera.scale)

    def close_map(self) -> None:
        """Close the map that is in sight, and with the last one the window."""
        self.tabs.close_current()

    def next_map(self, by: int) -> None:
        """Show the next of the maps that are open, or the one before."""
        self.tabs.go(by)

    def quit(self) -> None:
        """Close all windows."""
        quit_all(self.settings)

    # -- the end ---------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close once everything is on the disk; ask where it can not be."""
        self.canvas.editing.finish()
        self.panels.finish()
        if not self.tabs.all_settled():
            event.ignore()
            return
        if len(windows()) == 1:
            self.remember_tabs()
        let_go(self)
        if windows():
            self.remember_tabs()
        self.settings.remember("window", self.saveGeometry())
        self.settings.remember("docks", self.saveState())
        self.settings.save()
        self.tabs.let_go()
        super().closeEvent(event)


def _holds_focus(pane: QWidget) -> bool:
    """Tell whether a pane, or something in it, has the focus."""
    focus = QApplication.focusWidget()
    return focus is not None and (focus is pane or pane.isAncestorOf(focus))
