"""The open document: a map that was read, the log that grows, and the thread that writes it."""

from __future__ import annotations

import sqlite3
import weakref
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Self, TypeVar

from argmap.errors import ArgmapError, BusyError, DamagedError, StorageError
from argmap.model.map import ArgumentMap
from argmap.storage import check, faults, log, opening, register, rescue, store, whole
from argmap.storage.entries import Entries
from argmap.storage.history import Entry, History
from argmap.storage.log import LogRow
from argmap.storage.store import Head
from argmap.storage.writer import Saved, Writer

T = TypeVar("T")

NEWER = "newer version"
OLDER = "older version"
NO_PERMISSION = "no permission"
OPEN_ELSEWHERE = "open elsewhere"


@dataclass(frozen=True, slots=True)
class _Content:
    """What is read of a document at opening."""

    map: ArgumentMap
    history: History
    head: Head
    changed: datetime


class Document:
    """A document that is open: `map` as it was read, and a log that entries are appended to.

    Whoever opened it takes `map` and `history` over, applies to the map what it appends, and does
    so in this order: `history.add(entry)`, `append(entry)` (which adds to the history itself where
    that was not done). The document only writes. Entries of the log name what changed, not whole
    elements, so `entry` and `entries` understand them beside `map`, which must then be as it is
    after the last entry appended.

    `read_only_reason` is empty, "newer version", "no permission", "open elsewhere" (then what was
    opened is a copy of that moment), or begins with "older version" and says why that could not be
    brought into the newest. `kept_history` is False where `save_as` could only save
    the map, so that the log begins anew.
    """

    def __init__(self, path: Path, writer: Writer, content: _Content) -> None:
        self.path = path
        self.map = content.map
        self.history = content.history
        self.last_saved: datetime | None = content.changed
        self.read_only = True
        self.read_only_reason = ""
        self.kept_history = True
        self._writer = writer
        self._entries = Entries(self.rows, content.head.seq)
        self._on_saved: Callable[[Saved], None] | None = None
        writer.on_saved = self._note_saved
        # Also called where the program ends without closing: what was appended is then waited for.
        self._stop = weakref.finalize(self, writer.stop)

    # -- opening ---------------------------------------------------------------------------

    @classmethod
    def create(
        cls, path: Path, argmap: ArgumentMap, *, label: str = "Create map", overwrite: bool = False
    ) -> Self:
        """Make a document of a map, whole or not at all, and open it; the map becomes its own.

        Raises
        ------
        StorageError
            If it cannot be written, or something is there and `overwrite` is not said.
        """
        whole.write_document(argmap, path, label=label, overwrite=overwrite)
        return cls._open_to_write(path, argmap)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, backups: Path | None = None) -> Self:
        """Open a document.

        One that may not be written, or that is newer than this program and can still be read, is
        opened for reading only and says why; so is one that is open elsewhere, as a copy, where
        `read_only` is asked for. One of an older format is brought into the newest, with the
        original kept in `backups` (by default where all backups lie); where that cannot be done
        it is opened for reading only.

        Raises
        ------
        InputError
            If it is no document, broken, or newer and not to be understood.
        BusyError
            If it is open elsewhere and was to be written.
        StorageError
            If it cannot be reached.
        """
        head = register.peek_document(path)
        if head.newer:
            return cls._open_newer(path)
        if read_only:
            return cls._open_to_read(path, "")
        opening.connect_to_read(path).close()
        if not opening.may_write(path):
            return cls._open_to_read(path, NO_PERMISSION)
        if head.older:
            from argmap.storage import migration  # noqa: PLC0415 - seldom needed

            try:
                migration.migrate(path, backups)
            except BusyError:
                raise
            except StorageError as error:
                return cls._open_to_read(path, f"{OLDER}, and {error}")
        return cls._open_to_write(path)

    @classmethod
    def _open_to_write(cls, path: Path, argmap: ArgumentMap | None = None) -> Self:
        """Open a document that was vetted; `argmap` is its map where that is known."""
        identity = register.hold(path)
        writer = Writer(path, lambda: opening.connect_to_write(path), identity)
        made = cls._started(path, writer, argmap)
        made.read_only = False
        return made

    @classmethod
    def _open_to_read(cls, path: Path, reason: str) -> Self:
        copied: list[bool] = []
        writer = Writer(path, lambda: _connect_to_read(path, copied))
        made = cls._started(path, writer)
        made.read_only_reason = reason or (OPEN_ELSEWHERE if copied else "")
        return made

    @classmethod
    def _open_newer(cls, path: Path) -> Self:
        try:
            return cls._open_to_read(path, NEWER)
        except DamagedError as error:
            raise faults.too_new(path) from error

    @classmethod
    def _started(cls, path: Path, writer: Writer, argmap: ArgumentMap | None = None) -> Self:
        writer.start()
        try:
            with faults.translated(path):
                content = writer.call(lambda connection: _read(connection, path, argmap))
        except BaseException:
            writer.stop()
            raise
        writer.write_from(content.head)
        return cls(path, writer, content)

    # -- the log ---------------------------------------------------------------------------

    def listen(
        self,
        on_saved: Callable[[Saved], None] | None,
        on_failed: Callable[[StorageError], None] | None,
    ) -> None:
        """Have functions called, on the writing thread, when entries are saved or cannot be.

        `on_saved` is told the last of the entries that came to the disk together; `on_failed` is
        called once, after which all entries wait in memory for `retry` or `save_as`.
        """
        self._on_saved = on_saved
        self._writer.on_failed = on_failed

    def _note_saved(self, saved: Saved) -> None:
        self.last_saved = saved.time
        if self._on_saved is not None:
            self._on_saved(saved)

    def append(self, entry: Entry) -> None:
        """Put the next entry into the queue to the disk, and return at once.

        Raises
        ------
        StorageError
            If the document can only be read, or cannot hold what is in the entry; nothing was
            queued then. That the disk fails is told to the listener instead.
        ValueError
            If it is not the next entry.
        """
        if self.read_only:
            raise StorageError(
                f"{self.path.name} can only be read; save it under another name to change it"
            )
        if entry.seq != self._entries.last + 1:
            raise ValueError(f"entry {entry.seq} is not the next one")
        prepared = store.Prepared.of(entry)
        self._writer.put(prepared)
        self._entries.keep(entry)
        if entry.seq == self.history.next_seq:
            self.history.add(entry)

    def entry(self, seq: int) -> Entry:
        """Give an entry, on the disk or not.

        Raises
        ------
        DamagedError
            If the log holds something else.
        KeyError
            If there is none of this number.
        """
        history = self.history
        last = history.next_seq - 1
        if not 1 <= seq <= last:
            raise KeyError(seq)
        if seq in (last, history.undo_target, history.redo_target):
            return self._entries.at_the_moment(seq, self.map)
        return self._entries.walk(seq, last, self.map)[0]

    def entries(self, start: int = 1, stop: int | None = None) -> list[Entry]:
        """Give the entries from `start` up to, not with, `stop`, on the disk or not.

        Raises
        ------
        DamagedError
            If the log holds something else.
        """
        last = self.history.next_seq - 1
        stop = last + 1 if stop is None else min(stop, last + 1)
        start = max(start, 1)
        return self._entries.walk(start, last, self.map)[: max(0, stop - start)]

    def rows(self, start: int, stop: int) -> list[LogRow]:
        """Read rows of the log from one number up to, not with, another; those on the disk.

        Raises
        ------
        InputError, StorageError
            If they cannot be read.
        """
        return self.query(lambda known: [row for row, _ in log.rows(known, start, stop)])

    def query(self, function: Callable[[sqlite3.Connection], T]) -> T:
        """Have the writing thread call a function that reads with its connection.

        Raises
        ------
        InputError, StorageError
            If it cannot be read, or the document is closed.
        """
        with faults.translated(self.path):
            return self._writer.call(function)

    # -- the disk --------------------------------------------------------------------------

    def flush(self, timeout: float | None = 30) -> None:
        """Wait until all that was appended is on the disk; `timeout` is in seconds.

        Raises
        ------
        StorageError
            If it could not be written, or takes longer.
        """
        self._writer.flush(timeout)

    def retry(self) -> None:
        """After a failure, try again to write what waits; the listener is told how it went."""
        self._writer.retry()

    def save_as(self, path: Path, *, overwrite: bool = False) -> Document:
        """Give an open copy at another place, with its history and with what still waits here.

        The copy takes over `map`; this document stays as it is and is to be closed. Where the
        file can no longer be read, or is newer than this program, only the map is saved: then the
        copy's log begins with one entry, and `kept_history` is False.

        Raises
        ------
        StorageError
            If it cannot be written; this document then goes on.
        """
        if self._is_at(path):
            raise StorageError(f"{path.name} is this very document; choose another name")
        if not self._writer.failure and not self.read_only:
            with suppress(StorageError):
                self.flush()
        kept = self.read_only_reason != NEWER and self._copy(path, overwrite=overwrite)
        if not kept:
            label = "Save map without its history"
            whole.write_document(self.map, path, label=label, overwrite=overwrite)
        made = type(self)._open_to_write(path, self.map)
        made.kept_history = kept
        return made

    def _is_at(self, path: Path) -> bool:
        """Tell whether the file at a path is this document's, and not one put in its place."""
        try:
            known = self._writer.identity or register.identity(self.path)
            return register.identity(path) == known
        except OSError:
            return False

    def _copy(self, path: Path, *, overwrite: bool) -> bool:
        """Copy the file and add what waits; False where the file, or what waits, does not serve."""
        waiting = self._writer.waiting()
        try:
            with whole.new_file(path, overwrite=overwrite) as temporary:
                rescue.copy_out(self._writer, temporary)
                if waiting:
                    _complete(temporary, waiting, self._writer)
        except rescue.UnreadableError:
            return False
        return True

    def close(self) -> None:
        """Write what can be written, end the thread, and let go of the file.

        Entries that could not be written are lost with the memory; see `flush`.
        """
        self._stop()


def _connect_to_read(path: Path, copied: list[bool]) -> sqlite3.Connection:
    """Connect for reading; notes in `copied` that it is a copy of what is open elsewhere."""
    try:
        return opening.connect_to_read(path)
    except BusyError:
        copied.append(True)
        return whole.connect_to_read(path)


def _read(connection: sqlite3.Connection, path: Path, argmap: ArgumentMap | None) -> _Content:
    with faults.translated(path):
        head = store.read_head(connection)
        last, _ = next(log.rows(connection, head.seq))
        found = _Content(
            argmap if argmap is not None else check.read_sound(connection),
            History.of(log.outlines(connection)),
            head,
            log.moment(last.time),
        )
        # What is read from now on is little, and may come much later than the deadline.
        connection.set_progress_handler(None, 0)
        return found


def _complete(path: Path, waiting: list[store.Prepared], writer: Writer) -> None:
    """Write the entries that wait into a copy of their document that nobody knows yet."""
    with closing(whole.connect_new(path)) as connection, store.transaction(connection):
        try:
            head = store.read_head(connection)
            further = writer.behind(head, waiting)
        except ArgmapError as error:
            raise rescue.UnreadableError from error
        store.write(store.wrapped(connection), further, head)
