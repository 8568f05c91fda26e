"""Edits a document in a child process until that is killed.

Each line of standard input, a path, is answered by forking a child that opens the document, edits
it without end, and says the number of each entry that it was told is on the disk. The next line
(or the end of input) has the child killed, by the process that forked it, and "dead" said. Forking
saves the second that each interpreter would need to start and import.
"""

from __future__ import annotations

import os
import random
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

import sqlite_utils  # noqa: F401 - so that the children need not import it

from argmap.model import edits
from argmap.model.changes import Step, inverted
from argmap.storage import Document, Entry, EntryKind, Saved


def _say(word: object) -> None:
    os.write(1, f"{word}\n".encode())


def _next(document: Document, chance: random.Random) -> tuple[EntryKind, Step, int | None]:
    argmap, target = document.map, document.history.undo_target
    if chance.random() < 0.2 and target is not None:
        changes = inverted(document.entry(target).changes)
        return EntryKind.UNDO, Step("Undo", changes), target
    claims = list(argmap.claims)
    if not claims:
        return EntryKind.EDIT, edits.add_free_claim(argmap, "All again."), None
    if len(claims) > 40:
        return EntryKind.EDIT, edits.delete_branch(argmap, chance.choice(claims[1:])), None
    if chance.random() < 0.3:
        known = chance.choice(claims)
        return EntryKind.EDIT, edits.reword(argmap, known, f"Words {chance.random()}"), None
    return EntryKind.EDIT, edits.add_objection(argmap, chance.choice(claims), "x" * 900), None


def _edit(path: Path) -> None:
    chance = random.Random(os.getpid())
    document = Document.open(path)

    def saved(acknowledged: Saved) -> None:
        _say(acknowledged.seq)

    document.listen(saved, _say)
    while True:
        kind, step, undoes = _next(document, chance)
        if step:
            document.map.apply(step.changes)
            seq = document.history.next_seq
            now = datetime.now(UTC)
            document.append(Entry(seq, now, kind, step.label, step.changes, undoes))
        if chance.random() < 0.5:
            document.flush()


def main() -> None:
    while path := sys.stdin.readline().strip():
        child = os.fork()
        if not child:
            try:
                _edit(Path(path))
            except BaseException as error:  # noqa: BLE001 - a child must not become a second forker
                _say(repr(error))
            os._exit(1)
        sys.stdin.readline()
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        _say("dead")


if __name__ == "__main__":
    main()
