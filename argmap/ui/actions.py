"""Qt's actions, menus and toolbar, made from the records of the commands."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QWidget

from argmap.commands.context import Context
from argmap.commands.record import Category, Command, Register, Scope
from argmap.ui.icons import icon
from argmap.ui.keys.keymap import keymap
from argmap.ui.keys.presses import HELD, native
from argmap.ui.languages import command_hint, command_short, command_title, menu_label, menu_title

Give = Callable[[Command], None]

_PROGRAM = 9
"""The group of a menu that is about the program, not about what is selected."""


class Actions(QObject):
    """One `QAction` a command, its object name being the command's id."""

    def __init__(self, register: Register, give: Give, parent: QObject) -> None:
        super().__init__(parent)
        self._register = register
        self._actions: dict[str, QAction] = {}
        self._panes: tuple[QWidget, ...] = ()
        for command in register:
            self._actions[command.id] = self._made(command, give)
        keymap().changed.connect(self._on_keys_changed)

    def __getitem__(self, command_id: str) -> QAction:
        return self._actions[command_id]

    def _made(self, command: Command, give: Give) -> QAction:
        action = QAction(command_title(command), self)
        action.setObjectName(command.id)
        _set_keys(action, command)
        if command.scope is not Scope.WINDOW:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        if command.short:
            action.setIconText(command_short(command))
        action.setStatusTip(command_hint(command))
        # Roles guessed from titles would move entries about in the menu bar of macOS.
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.triggered.connect(partial(_give, give, command))
        return action

    def _on_keys_changed(self) -> None:
        for command in self._register:
            _set_keys(self._actions[command.id], command)
        self._describe()

    def _describe(self) -> None:
        """Say of the panes, where Tab does not go on, how one leaves them."""
        reason, away = map(keymap().shown, ("claim.reason", "go.next_pane"))
        said = self.tr("{0} adds a reason; {1} goes to the next pane.").format(reason, away)
        for pane in self._panes:
            pane.setAccessibleDescription(said)

    def put_on(self, window: QWidget, canvas: QWidget, outline: QWidget) -> None:
        """Let the keys work: everywhere in the window, or in the panes that show the map."""
        self._panes = canvas, outline
        self._describe()
        places = {
            Scope.WINDOW: (window,),
            Scope.MAP: (canvas, outline),
            Scope.CANVAS: (canvas,),
        }
        for command in self._register:
            for widget in places.get(command.scope, ()):  # the editor has its keys itself
                widget.addAction(self._actions[command.id])

    def serve(self, outline: QWidget) -> None:
        """Let the keys of the map work in one more pane that shows it."""
        for command in self._register:
            if command.scope is Scope.MAP:
                outline.addAction(self._actions[command.id])

    def refresh(self, context: Context) -> None:
        """Enable what can be given now."""
        for command in self._register:
            self._actions[command.id].setEnabled(command.enabled(context))

    def recolour(self, ink: str, faint: str) -> None:
        """Draw the icons in the colours of a theme."""
        for command in self._register:
            if command.icon:
                self._actions[command.id].setIcon(icon(command.icon, ink, faint))

    # -- menus and toolbar -----------------------------------------------------------------

    def fill(self, bar: QMenuBar) -> dict[Category, QMenu]:
        """Make the menus of the menu bar."""
        menus = {}
        for category in Category:
            menus[category] = bar.addMenu(menu_label(category))
            rows = [row for row in self._register if row.category is category and not row.bare]
            self._fill_menu(menus[category], rows)
        return menus

    def context_menu(self, parent: QWidget, context: Context) -> QMenu:
        """Make the menu of what can be done with what is selected."""
        self.refresh(context)
        menu = QMenu(parent)
        kinds = (Category.CLAIM, Category.EDIT)
        rows = [row for row in self._register if row.category in kinds and not row.bare]
        rows = [row for row in rows if row.group < _PROGRAM]
        self._fill_menu(menu, [row for row in rows if row.enabled(context)])
        return menu

    def _fill_menu(self, menu: QMenu, rows: Iterable[Command]) -> None:
        last: tuple[Category, int] | None = None
        for row in sorted(rows, key=lambda row: (list(Category).index(row.category), row.group)):
            place = (row.category, row.group)
            if last is not None and place != last:
                menu.addSeparator()
            last = place
            menu.addAction(self._actions[row.id])

    def fill_toolbar(self, bar: QToolBar) -> None:
        """Put the commands that have a place in the toolbar there, a line between the tens."""
        last = 0
        for row in sorted((row for row in self._register if row.toolbar), key=lambda r: r.toolbar):
            if last and row.toolbar // 10 != last // 10:
                bar.addSeparator()
            last = row.toolbar
            bar.addAction(self._actions[row.id])


def _give(give: Give, command: Command, _checked: bool = False) -> None:
    give(command)


def _set_keys(action: QAction, command: Command) -> None:
    """Let an action have the keys of its command; menus only show the one that is held."""
    keys = keymap().keys(command.id)
    held = f"\t{native(HELD)}" if keys[:1] == (HELD,) else ""
    action.setText(f"{command_title(command)}{held}")
    action.setShortcuts([QKeySequence(key) for key in keys if key != HELD])
    action.setToolTip(tooltip(command))


def tooltip(command: Command) -> str:
    """Give what a command does and its keys, as a tooltip."""
    return _keyed(command_hint(command), shown_keys(command))


def say_of(action: QAction, said: str) -> None:
    """Let an action's tooltip say something else, and its keys as ever."""
    form = QKeySequence.SequenceFormat.NativeText
    action.setToolTip(_keyed(said, [keys.toString(form) for keys in action.shortcuts()]))


def _keyed(said: str, keys: list[str]) -> str:
    return f"{said} ({', '.join(keys)})" if keys else said


def command_text(command: Command) -> str:
    """Give a command as a row of a list: its menu, its title and its keys."""
    keys = ", ".join(shown_keys(command))
    text = f"{menu_title(command.category)}: {command_title(command)}"
    return f"{text}    {keys}" if keys else text


def shown_keys(command: Command) -> list[str]:
    """Give a command's keys as this system writes them."""
    return [native(key) for key in keymap().keys(command.id)]
