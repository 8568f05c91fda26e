"""The one thread that owns a document's connection, and the queue before it.

Whoever edits puts an entry into the queue and goes on. The thread writes what waits, as many
entries at once as have gathered, and tells that they are on the disk. Where that fails, nothing
is lost and nothing further is tried: the entries stay in the queue, in order, until `retry`.
The thread holds elements, texts and numbers, nothing of the window's.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from argmap.errors import ArgmapError, StorageError
from argmap.storage import faults, opening, register, store
from argmap.storage.store import Head, Prepared

if TYPE_CHECKING:
    from sqlite_utils import Database

T = TypeVar("T")

_BATCH = 500
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Saved:
    """The entry `seq`, and all before it, were on the disk at `time`."""

    seq: int
    time: datetime


class Writer:
    """A thread with a connection; all but the functions of the thread may be called from any other.

    `connect` opens the connection and is called on the thread. `identity` is what the file was
    registered as for writing (`register.hold`), None where it is only read; the writer lets go of
    it in the end.
    """

    def __init__(
        self,
        path: Path,
        connect: Callable[[], sqlite3.Connection],
        identity: register.Identity | None = None,
    ) -> None:
        self.path = path
        self.on_saved: Callable[[Saved], None] | None = None
        self.on_failed: Callable[[StorageError], None] | None = None
        self._connect = connect
        self._connection: sqlite3.Connection | None = None
        self._db: Database | None = None
        self._head: Head | None = None
        self.identity = identity
        self._held = identity is not None
        self._wake = threading.Condition()
        self._calls: deque[tuple[Callable[[sqlite3.Connection], Any], Future[Any]]] = deque()
        self._pending: deque[Prepared] = deque()
        self._failure: StorageError | None = None
        self._stale = False
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name=f"store {path.name}", daemon=True)

    # -- for others ------------------------------------------------------------------------

    def start(self) -> None:
        """Start the thread and wait until it is connected; raises what that raises."""
        opened: Future[Any] = Future()
        self._calls.append((lambda _: None, opened))
        self._thread.start()
        opened.result()

    def write_from(self, head: Head) -> None:
        """Let the thread write, on from this head of the log."""
        self._head = head

    def call(self, function: Callable[[sqlite3.Connection], T]) -> T:
        """Have the thread call a function with its connection, and give or raise what it does."""
        result: Future[T] = Future()
        with self._wake:
            if self._stopping:
                raise StorageError(f"{self.path.name} is closed")
            self._calls.append((function, result))
            self._wake.notify_all()
        return result.result()

    def put(self, entry: Prepared) -> None:
        """Put an entry into the queue."""
        with self._wake:
            if self._stopping:
                raise StorageError(f"{self.path.name} is closed")
            self._pending.append(entry)
            self._wake.notify_all()

    @property
    def failure(self) -> StorageError | None:
        """What stopped the writing, if something did."""
        return self._failure

    def waiting(self) -> list[Prepared]:
        """Give the entries that are not on the disk yet, in order."""
        with self._wake:
            return list(self._pending)

    def flush(self, timeout: float | None) -> None:
        """Wait until the queue is empty; StorageError if writing failed or takes longer."""
        with self._wake:
            self._wake.wait_for(lambda: self._failure or not self._pending, timeout)
            if self._failure:
                raise type(self._failure)(str(self._failure))
            if self._pending:
                raise StorageError(f"{self.path.name} is still being written; wait a little longer")

    def retry(self) -> None:
        """Try again what failed."""
        with self._wake:
            if self._failure:
                self._failure, self._stale = None, True
                self._wake.notify_all()

    def part(self) -> bool:
        """After a failure, let go of the file until `retry`; False where it is another by now.

        Nobody is kept from changing the file meanwhile; `behind` tells whether somebody did.
        """
        try:
            if self._failure is None or register.identity(self.path) != self.identity:
                return False
        except OSError:
            return False
        with suppress(StorageError):  # it was let go of already
            self.call(lambda _: self._let_go())
        return True

    def stop(self) -> None:
        """Write what can be written, then end the thread and close the connection."""
        with self._wake:
            self._stopping = True
            self._wake.notify_all()
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join()

    # -- the thread ------------------------------------------------------------------------

    def _run(self) -> None:
        function, result = self._calls.popleft()
        try:
            self._connection = self._connect()
            result.set_result(function(self._connection))
        except BaseException as error:  # noqa: BLE001 - raised where the thread was started
            result.set_exception(error)
        else:
            while self._turn():
                pass
        self._let_go()

    def _let_go(self) -> None:
        """Close the connection, and with it the lock."""
        if self._connection is not None:
            self._connection.close()
            self._connection = self._db = None
        if self._held and self.identity is not None:
            register.release(self.identity)
            self._held = False

    def _turn(self) -> bool:
        """Do what is next; tell whether to go on."""
        with self._wake:
            self._wake.wait_for(lambda: self._calls or self._may_write() or self._stopping)
            call = self._calls.popleft() if self._calls else None
            batch = [] if call or not self._may_write() else list(islice(self._pending, _BATCH))
        if call:
            self._answer(*call)
        elif batch:
            self._attempt(batch)
        return bool(call or batch)

    def _may_write(self) -> bool:
        return bool(self._pending) and self._failure is None

    def _answer(self, function: Callable[[sqlite3.Connection], Any], result: Future[Any]) -> None:
        try:
            if self._connection is None:
                raise StorageError(f"{self.path.name} cannot be reached")
            result.set_result(function(self._connection))
        except BaseException as error:  # noqa: BLE001 - raised where the function was handed in
            result.set_exception(error)

    def _attempt(self, batch: list[Prepared]) -> None:
        """Write some entries and tell; freeze where that fails, whatever the reason is."""
        try:
            if self._stale:
                batch = self._reconnected(batch)
            if batch:
                self._write(batch)
                self._settled(batch)
        except Exception as error:  # noqa: BLE001 - a mistake of ours must not lose work either
            self._freeze(error)

    def _write(self, batch: list[Prepared]) -> None:
        """Write some entries in one transaction, if the file is still the one that was opened."""
        assert self._connection is not None
        assert self._head is not None
        if register.identity(self.path) != self.identity:
            raise StorageError("another program put another file in its place")
        if self._db is None:
            self._db = store.wrapped(self._connection)
        with store.transaction(self._connection):
            head = store.write(self._db, batch, self._head)
        self._head = head

    def _settled(self, batch: list[Prepared]) -> None:
        """Tell that entries are on the disk, then take them off the queue."""
        _tell(self.on_saved, Saved(batch[-1].row.seq, datetime.now(UTC)))
        with self._wake:
            for _ in batch:
                self._pending.popleft()
            self._wake.notify_all()

    def _freeze(self, error: Exception) -> None:
        if not isinstance(error, ArgmapError | OSError | sqlite3.Error):
            _log.error("writing %s failed", self.path.name, exc_info=error)
        failure = faults.write_failure(self.path, error)
        with self._wake:
            self._failure = failure
            self._wake.notify_all()
        _tell(self.on_failed, failure)

    # -- after a failure -------------------------------------------------------------------

    def _reconnected(self, batch: list[Prepared]) -> list[Prepared]:
        """Connect anew; give the entries that are not in the file after all.

        Where another file is in the old one's place, the old connection stays until the other is
        known to be a copy of the same document: the old file can still be read through it.
        """
        if register.identity(self.path) == self.identity:
            self._let_go()
        register.peek_document(self.path)
        identity = register.hold(self.path)
        connection = None
        try:
            connection = opening.connect_to_write(self.path)
            found = store.read_head(connection)
            kept = self.behind(found, batch)
        except BaseException:
            if connection is not None:
                connection.close()
            register.release(identity)
            raise
        self._let_go()
        self._connection, self.identity, self._held = connection, identity, True
        self._head, self._stale = found, False
        if done := batch[: len(batch) - len(kept)]:
            self._settled(done)
        return kept

    def behind(self, found: Head, batch: list[Prepared]) -> list[Prepared]:
        """Give the entries of a batch that come after the end of the log in the file, or in a copy.

        An error at the commit does not say that nothing was committed. The hashes tell: the log
        must end where we know that it did, or at one of the entries that wait.
        """
        assert self._head is not None
        head, kept = self._head, list(batch)
        while (head.seq, head.hash) != (found.seq, found.hash):
            if not kept:
                raise StorageError("another program changed it")
            row = kept.pop(0).row
            head = Head(row.seq, row.hash(head.hash))
        return kept


def _tell(listener: Callable[[T], None] | None, what: T) -> None:
    """Call a listener; its mistakes are not to stop the writing."""
    if listener is not None:
        try:
            listener(what)
        except Exception:  # noqa: BLE001 - said in the log; the queue goes on
            _log.exception("a listener failed")
