"""The record of an action, and the register that holds all of them in menu order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, StrEnum

from argmap.commands.context import Context


class Category(StrEnum):
    """The menu that a command stands in."""

    FILE = "File"
    EDIT = "Edit"
    CLAIM = "Claim"
    GO = "Go"
    VIEW = "View"
    HELP = "Help"


class Scope(Enum):
    """Where a command's keys work."""

    WINDOW = "anywhere in the window"
    MAP = "in the map and the outline"
    CANVAS = "in the map"
    EDITOR = "while a claim is worded"

    def meets(self, other: Scope) -> bool:
        """Tell whether one key would give two commands, one of either scope, at the same place.

        The editor lies over the map and has the keys for itself, but for those of the window.
        """
        return self is other or Scope.WINDOW in {self, other} or Scope.EDITOR not in {self, other}


Run = Callable[[Context], None]
Enabled = Callable[[Context], bool]


def always(_context: Context) -> bool:
    """Answer that a command can be given whatever is selected."""
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One action: what it is called, where it stands, which keys give it, and what it does.

    `keys` are portable texts ("Ctrl+Shift+Z"), the first one shown in menus. `group` separates
    neighbours in a menu; `toolbar` is a place in the toolbar, 0 for none, and `short` what it says
    there where the title would be too long; `bare` commands stand in no menu. `hint` is one
    sentence for tooltips and the status bar. `checked` tells whether a command that is a switch is
    on.
    """

    id: str
    title: str
    category: Category
    run: Run
    hint: str
    keys: tuple[str, ...] = ()
    scope: Scope = Scope.WINDOW
    icon: str = ""
    group: int = 0
    toolbar: int = 0
    short: str = ""
    bare: bool = False
    enabled: Enabled = always

    def give(self, context: Context) -> bool:
        """Carry the command out if it can be given now; tell whether it was."""
        if not self.enabled(context):
            return False
        self.run(context)
        return True


class Register:
    """Commands by id, in the order in which they were entered."""

    def __init__(self) -> None:
        self._commands: dict[str, Command] = {}

    def __iter__(self) -> Iterator[Command]:
        return iter(self._commands.values())

    def __len__(self) -> int:
        return len(self._commands)

    def __contains__(self, command_id: object) -> bool:
        return command_id in self._commands

    def __getitem__(self, command_id: str) -> Command:
        return self._commands[command_id]

    def enter(
        self,
        command_id: str,
        title: str,
        category: Category,
        *keys: str,
        scope: Scope = Scope.WINDOW,
        icon: str = "",
        group: int = 0,
        toolbar: int = 0,
        short: str = "",
        bare: bool = False,
        enabled: Enabled = always,
    ) -> Callable[[Run], Run]:
        """Enter the decorated function as a command; its docstring becomes the hint.

        Raises
        ------
        ValueError
            If the id is taken, or a key where it works.
        """

        def entered(run: Run) -> Run:
            if command_id in self._commands:
                raise ValueError(f"the command {command_id} stands twice")
            for key in keys:
                if taken := self.by_key(key, scope):
                    raise ValueError(f"{key} gives {taken.id} already")
            self._commands[command_id] = Command(
                id=command_id,
                title=title,
                category=category,
                run=run,
                hint=(run.__doc__ or "").strip(),
                keys=keys,
                scope=scope,
                icon=icon,
                group=group,
                toolbar=toolbar,
                short=short,
                bare=bare,
                enabled=enabled,
            )
            return run

        return entered

    def by_key(self, key: str, scope: Scope = Scope.MAP) -> Command | None:
        """Give the command that a key gives as long as nobody changes keys, or None.

        `scope` says where it is pressed.
        """
        found = (known for known in self if key in known.keys and known.scope.meets(scope))
        return next(found, None)
