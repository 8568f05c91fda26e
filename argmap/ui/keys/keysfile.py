"""The file of a person's own keys: what differs from the usual, in TOML that can be read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from argmap.commands.record import Command, Register
from argmap.errors import InputError, StorageError
from argmap.files import read_whole, write_whole
from argmap.ui.keys.presses import native, portable
from argmap.ui.languages import command_title

LIMIT = 100_000
"""The most bytes that are read."""

_HEAD = """\
# Argmap: the keys that you changed. Help > Keys changes them too, and shows all commands.
# One line a command, with the keys that give it; an empty list takes its keys away, and a line
# that is removed gives it the usual ones again. Argmap reads this file when it starts.

[keys]
"""


@dataclass(slots=True)
class Read:
    """What a file says: keys by command, what is wrong with it, and what is not for us to judge.

    `unknown` holds the lines of commands that there are not, as another version may have them;
    `broken` tells that the file is no TOML.
    """

    keys: dict[str, tuple[str, ...]] = field(default_factory=dict)
    mistakes: list[str] = field(default_factory=list)
    unknown: dict[str, list[str]] = field(default_factory=dict)
    broken: bool = False


def read(path: Path, register: Register) -> Read:
    """Read a file of keys, as far as it can be followed; where there is none, nothing is said."""
    found = Read()
    if not path.exists():
        return found
    import tomllib  # noqa: PLC0415 - most have no such file

    try:
        table = tomllib.loads(read_whole(path, LIMIT).decode())
    except (InputError, StorageError, ValueError) as error:  # ValueError: no TOML, or no UTF-8
        found.broken = True
        found.mistakes.append(
            _tr("{0} cannot be read, so the keys are the usual ones: {1}").format(path.name, error)
        )
        return found
    keys = table.get("keys", {})
    if not isinstance(keys, dict) or set(table) - {"keys"}:
        found.mistakes.append(_tr("Only what stands under [keys] counts."))
    for command_id, wanted in keys.items() if isinstance(keys, dict) else ():
        _read_line(found, register, command_id, wanted)
    return found


def _read_line(found: Read, register: Register, command_id: str, wanted: object) -> None:
    """Take over what one line says."""
    texts = [wanted] if isinstance(wanted, str) else wanted
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        found.mistakes.append(
            _tr("{0} needs a list of keys, such as [“Ctrl+T”].").format(command_id)
        )
    elif command_id not in register:
        found.unknown[command_id] = texts
        found.mistakes.append(_tr("There is no command {0}.").format(command_id))
    else:
        keys = [portable(text) for text in texts]
        found.mistakes += [
            _tr("{0}: “{1}” is no key.").format(command_title(register[command_id]), text)
            for text, key in zip(texts, keys, strict=True)
            if not key
        ]
        if any(keys) or not keys:
            found.keys[command_id] = tuple(dict.fromkeys(filter(None, keys)))


def is_taken(command: Command, key: str, other: Command) -> str:
    """Say that a key in the file cannot give a command, as it gives another."""
    said = _tr("{0}: {1} gives {2} already.")
    return said.format(command_title(command), native(key), command_title(other))


def write(path: Path, keys: Mapping[str, tuple[str, ...]], before: Read) -> None:
    """Write the keys that differ from the usual; a file that could not be read is set aside.

    Raises
    ------
    StorageError
        If that cannot be written.
    """
    lines = {**before.unknown, **{known: list(texts) for known, texts in sorted(keys.items())}}
    rows = (f"{json.dumps(known)} = {_list(texts)}\n" for known, texts in lines.items())
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if before.broken:
            path.replace(path.with_name(f"{path.name}.unread"))
            before.broken = False
    except OSError as error:
        raise StorageError(f"cannot write {path}: {error.strerror}") from error
    write_whole(path, _HEAD + "".join(rows))


def _list(texts: list[str]) -> str:
    return json.dumps(texts, ensure_ascii=False)


def _tr(text: str) -> str:
    return QCoreApplication.translate("keysfile", text)
