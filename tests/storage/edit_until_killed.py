"""Edits a document through a session, in a child process, until that is killed.

Each line of standard input, a path, is answered by forking a child, whose number is said. The
child opens a session on the document, edits it without end, and says the number of each entry that
it was told is on the disk. The next line (or the end of input) has the child killed, by the
process that forked it, and "dead" said. Forking saves the second that each interpreter would need
to start and import.

The arguments are SQL that is carried out on each connection for writing: with it a test takes
away what keeps the steps, and shows that it would notice.
"""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

import sqlite_utils  # noqa: F401 - so that the children need not import it

from argmap.model import edits
from argmap.model.changes import Step
from argmap.model.map import ArgumentMap
from argmap.session import SaveState, Saving, Session
from argmap.storage import document_info, opening

Editing = Callable[[ArgumentMap, str, random.Random], Step]

_EDITS: list[Editing] = [
    lambda argmap, known, _: edits.add_objection(argmap, known, "x" * 900),
    lambda argmap, known, _: edits.add_reason(argmap, known, "Because it is so."),
    lambda argmap, known, _: edits.add_sibling(argmap, known, "y" * 5_000),
    lambda argmap, known, chance: edits.reword(argmap, known, f"Words {chance.random()}"),
    lambda argmap, known, chance: edits.pin(argmap, known, chance.random(), -1),
    lambda argmap, known, chance: edits.set_tags(argmap, known, (f"{chance.random()}", "b")),
    lambda argmap, _, chance: edits.add_source(argmap, title="Book", text="a b " * 400),
    lambda argmap, known, chance: edits.cite(
        argmap, known, chance.choice(list(argmap.sources)), exact=f"{chance.random()}"
    ),
]


def _say(word: object) -> None:
    os.write(1, f"{word}\n".encode())


class Editor:
    """Edits a session at random and says what that session says is on the disk.

    `done` is the number of the last entry: those that were there, and one for each step since.
    """

    def __init__(self, path: Path, chance: random.Random) -> None:
        self._chance = chance
        self.done = document_info(path).entries
        self.session = Session.open(path)
        self.session.watch_state(self._note_state)

    def _note_state(self, state: SaveState) -> None:
        """Say, on the store's thread, what was saved; `done` may be further by now."""
        _say(self.session._saved_seq if state.saving is Saving.SAVED else state)

    def turn(self) -> None:
        """Do one thing, and sometimes wait until it is on the disk."""
        self.done += self._step()
        if self.session.state.saving is Saving.SAVED:
            _say(self.done)
        elif self._chance.random() < 0.4:
            self.session.flush()
            _say(self.done)

    def _step(self) -> bool:
        drawn = self._chance.random()
        if drawn < 0.15:
            return self.session.undo()
        if drawn < 0.25:
            return self.session.redo()
        return self.session.apply(self._edit(self.session.map))

    def _edit(self, argmap: ArgumentMap) -> Step:
        claims = list(argmap.claims)
        if not claims:
            return edits.add_free_claim(argmap, "All again.")
        if not argmap.sources:
            return edits.add_source(argmap, title="First")
        if len(argmap.sources) > 10:
            return edits.remove_source(argmap, self._chance.choice(list(argmap.sources)))
        if len(claims) > 40:
            return edits.delete_branch(argmap, self._chance.choice(claims[1:]))
        return self._chance.choice(_EDITS)(argmap, self._chance.choice(claims), self._chance)


def _edit(path: Path) -> None:
    editor = Editor(path, random.Random(os.getpid()))
    while True:
        editor.turn()


def _spoil(statements: list[str]) -> None:
    """Have each connection for writing carry out statements."""
    carefully = opening.connect_to_write

    def carelessly(path: Path, *, older: bool = False) -> sqlite3.Connection:
        made = carefully(path, older=older)
        for statement in statements:
            made.execute(statement).fetchall()
        return made

    opening.connect_to_write = carelessly


def main() -> None:
    _spoil(sys.argv[1:])
    while path := sys.stdin.readline().strip():
        child = os.fork()
        if not child:
            try:
                _edit(Path(path))
            except BaseException as error:  # noqa: BLE001 - a child must not become a second forker
                _say(repr(error))
            os._exit(1)
        _say(child)
        sys.stdin.readline()
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        _say("dead")


if __name__ == "__main__":
    main()
