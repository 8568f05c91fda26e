"""Which keys give which commands: the usual ones, and what the person changed of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from argmap.commands.record import Command, Register, Scope
from argmap.commands.registry import commands
from argmap.errors import StorageError
from argmap.ui import settings
from argmap.ui.keys import keysfile
from argmap.ui.keys.presses import HELD, native, portable


class Keymap(QObject):
    """The keys of all commands; `changed` is told when they are others.

    What differs from the usual is kept in a file. `mistakes` says, each in a sentence, what in
    that file could not be followed; `failure` why it could not be written, empty where it could.
    """

    changed = Signal()

    def __init__(self, register: Register, path: Path) -> None:
        super().__init__()
        self.register = register
        self.path = path
        self.failure = ""
        self._usual = {
            command.id: tuple(portable(key) for key in command.keys) for command in register
        }
        self._own: dict[str, tuple[str, ...]] = {}
        self._read = keysfile.read(path, register)
        self.mistakes = self._read.mistakes
        self._follow(self._read.keys)

    def _follow(self, wanted: Mapping[str, tuple[str, ...]]) -> None:
        """Take what the file says, but for keys that would then give two commands."""
        self._own = dict(wanted)
        # The last ones first: where two want one key, what stands first in the file keeps it.
        for command_id, keys in reversed(list(wanted.items())):
            command = self.register[command_id]
            for key in keys:
                if taken := self.taken(key, command):
                    self._drop(command_id, key)
                    self.mistakes.append(keysfile.is_taken(command, key, taken[0]))

    # -- what there is ---------------------------------------------------------------------

    def keys(self, command_id: str) -> tuple[str, ...]:
        """Give a command's keys in portable text, the first one shown in menus."""
        own = self._own.get(command_id)
        return self.usual(command_id) if own is None else own

    def usual(self, command_id: str) -> tuple[str, ...]:
        """Give the keys that a command has as long as nobody changes them."""
        return self._usual[command_id]

    def is_usual(self, command_id: str) -> bool:
        """Tell whether a command's keys are the usual ones."""
        return command_id not in self._own

    def shown(self, command_id: str) -> str:
        """Give a command's first key as this system writes it; empty where it has none."""
        return next(iter(map(native, self.keys(command_id))), "")

    def told(self, text: str, command_id: str) -> str:
        """Give a text with the command's first key behind it, as a tooltip has it."""
        key = self.shown(command_id)
        return f"{text} ({key})" if key else text

    def given_by(self, key: str, scope: Scope = Scope.MAP) -> Command | None:
        """Give the command that a key gives where commands of a scope work, None for none."""
        found = (known for known in self.register if key in self.keys(known.id))
        return next((known for known in found if known.scope.meets(scope)), None)

    def held(self, scope: Scope = Scope.MAP) -> str:
        """Give the id of the command that `HELD` gives, empty where it gives none."""
        found = self.given_by(HELD, scope)
        return "" if found is None else found.id

    def taken(self, key: str, command: Command) -> list[Command]:
        """Give the other commands that a key gives where it would give this one."""
        return [
            known
            for known in self.register
            if known is not command
            and key in self.keys(known.id)
            and known.scope.meets(command.scope)
        ]

    # -- changes ---------------------------------------------------------------------------

    def give(self, command_id: str, keys: Iterable[str]) -> None:
        """Give a command these keys, and take them from whatever else they gave there."""
        keys = tuple(dict.fromkeys(keys))
        self._put(command_id, keys)
        for key in keys:
            for other in self.taken(key, self.register[command_id]):
                self._drop(other.id, key)
        self._settle()

    def reset(self, command_id: str) -> None:
        """Give a command its usual keys again, and take them from what has them now."""
        self.give(command_id, self.usual(command_id))

    def own(self) -> dict[str, tuple[str, ...]]:
        """Give the keys of the commands whose keys are not the usual ones."""
        return dict(self._own)

    def take(self, own: Mapping[str, tuple[str, ...]]) -> None:
        """Let only these commands have keys of their own, as `own` gave them."""
        self._own = dict(own)
        self._settle()

    def _put(self, command_id: str, keys: tuple[str, ...]) -> None:
        if keys == self.usual(command_id):
            self._own.pop(command_id, None)
        else:
            self._own[command_id] = keys

    def _drop(self, command_id: str, key: str) -> None:
        self._put(command_id, tuple(known for known in self.keys(command_id) if known != key))

    def _settle(self) -> None:
        """Keep what was changed, and tell it."""
        try:
            keysfile.write(self.path, self._own, self._read)
        except StorageError as error:
            self.failure = str(error)
        else:
            self.failure = ""
        self.changed.emit()


@cache
def keymap() -> Keymap:
    """Give the keys of this program; there is one person at the keys, however many windows."""
    return Keymap(commands(), settings.config_folder() / "keys.toml")
