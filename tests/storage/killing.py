"""Having a document edited by another process until that is killed, and judging what is left."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from subprocess import PIPE, Popen

from argmap.session import Session
from argmap.storage import check_document, document_info, read_document, register


class Killer:
    """Has documents edited, each by a process of its own, and has those killed.

    `said` holds the numbers of the entries that the last of them was told are on the disk.
    """

    def __init__(self, forker: Popen[str]) -> None:
        self._forker = forker
        self.said: list[int] = []

    def start(self, path: Path) -> int:
        """Have a document edited from now on; give the number of the process that does it."""
        self._write(str(path))
        self.said = []
        return int(self._read())

    def wait_for(self, times: int) -> None:
        """Wait until it was said so many times that something is on the disk."""
        self.said += (int(self._read()) for _ in range(times))

    def kill(self) -> int:
        """Kill what edits, and give the last entry that it was told is on the disk."""
        self._write("kill")
        while (line := self._read()) != "dead":
            self.said.append(int(line))
        return max(self.said, default=0)

    def _write(self, line: str) -> None:
        assert self._forker.stdin
        self._forker.stdin.write(f"{line}\n")

    def _read(self) -> str:
        assert self._forker.stdout
        return self._forker.stdout.readline().strip()


@contextmanager
def killer(*statements: str) -> Iterator[Killer]:
    """Start what forks those that edit; `statements` spoil their care (`edit_until_killed`)."""
    script = Path(__file__).with_name("edit_until_killed.py")
    command = [sys.executable, str(script), *statements]
    with Popen(command, stdin=PIPE, stdout=PIPE, text=True, bufsize=1) as made:
        yield Killer(made)


def assert_nothing_lost(path: Path, acknowledged: int) -> None:
    """Make sure that a document is sound, holds all it was said to, and can be worked with."""
    assert check_document(path) == []
    info = document_info(path)
    assert _log(path) == (info.entries,) * 3
    assert info.entries >= acknowledged
    with Session.open(path) as session:
        before = session.map.copy()
        counts = [before.claims, before.arguments, before.sources, before.excerpts]
        said = [info.claims, info.arguments, info.sources, info.excerpts]
        assert [len(elements) for elements in counts] == said
        _go_back_and_forth(session)
        assert session.map == before
    assert check_document(path) == []
    assert read_document(path) == before
    assert not register.journal_is_hot(path)


def _log(path: Path) -> tuple[int, int, int]:
    """Give the last entry by the document's word, the last in its log, and how many there are."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        (head,) = connection.execute("SELECT head FROM state").fetchone()
        last, count = connection.execute("SELECT max(seq), count(*) FROM log").fetchone()
    return head, last, count


def _go_back_and_forth(session: Session) -> None:
    """Undo and redo, as far as there is something to."""
    could_undo, could_redo = session.can_undo, session.can_redo
    assert session.redo() == could_redo
    assert not could_redo or session.undo()
    assert session.undo() == could_undo
    assert not could_undo or session.redo()
    session.flush()
