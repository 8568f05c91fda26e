"""The open document: the map in memory, its log on the disk, and those who watch it.

Every change goes through `Session`: it is in the map at once, in the log's queue at once, and on
the disk a moment later, which the watchers are told. There is no unsaved state to forget.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from argmap.backing import Backing
from argmap.errors import EditError, StorageError
from argmap.model.changes import Changes, Step, claims_of, inverted, merged
from argmap.model.map import ArgumentMap
from argmap.storage.history import Entry, EntryKind, History

if TYPE_CHECKING:
    from argmap.storage import Document, Saved


class Saving(StrEnum):
    """How the document stands with the disk."""

    MEMORY = "memory"
    SAVED = "saved"
    SAVING = "saving"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class SaveState:
    """How the document stands with the disk, since when, and what went wrong if something did.

    `unkept` says why no backup could be made, where one should have been.
    """

    saving: Saving
    time: datetime | None = None
    error: str = ""
    unkept: str = ""


@dataclass(frozen=True, slots=True)
class Happened:
    """What watchers are told: the changes, what they are called, and what they are about.

    `focus` holds ids of claims (or of arguments) that are there afterwards. `kind` is None for
    a step that is shown while it is being worded and does not stand in the log yet.
    """

    label: str
    changes: Changes
    focus: tuple[str, ...]
    kind: EntryKind | None


Watcher = Callable[[Happened], None]
StateWatcher = Callable[[SaveState], None]


class Session:
    """A map that is being edited, with or without a document behind it.

    Works as a context manager that closes itself. Watchers of the save state are called from the
    store's thread; watchers of changes from the thread that edits.
    """

    def __init__(self, argmap: ArgumentMap | None = None, document: Document | None = None) -> None:
        self.map = argmap if argmap is not None else ArgumentMap()
        self._document: Document | None = None
        self._history = History()
        self._entries: dict[int, Entry] = {}
        self._pending: Step | None = None
        self._watchers: list[Watcher] = []
        self._state_watchers: list[StateWatcher] = []
        self._state = SaveState(Saving.MEMORY)
        self._saved_seq = 0
        self._lock = threading.Lock()
        self._backing = Backing(self._on_kept)
        if document is not None:
            self.map = document.map
            self._history = document.history
            self._attach(document)

    @classmethod
    def open(cls, path: Path | str, *, read_only: bool = False) -> Self:
        """Open a document (`.argmap`).

        Raises
        ------
        InputError, StorageError
            If it is no map, damaged, newer than this program, or cannot be reached.
        """
        from argmap.storage import Document  # noqa: PLC0415 - SQLite is slow to import

        return cls(document=Document.open(Path(path), read_only=read_only))

    @classmethod
    def create(
        cls, path: Path | str, argmap: ArgumentMap | None = None, *, overwrite: bool = False
    ) -> Self:
        """Make a new document of a map (or of an empty one) and open it.

        Raises
        ------
        StorageError
            If it cannot be written, or a file is there and `overwrite` is not said.
        """
        from argmap.storage import Document  # noqa: PLC0415 - SQLite is slow to import

        argmap = argmap if argmap is not None else ArgumentMap()
        return cls(document=Document.create(Path(path), argmap, overwrite=overwrite))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # -- the document ----------------------------------------------------------------------

    @property
    def path(self) -> Path | None:
        """The file behind the session, if there is one."""
        return None if self._document is None else self._document.path

    @property
    def document(self) -> Document | None:
        """The document behind the session, if there is one; it is the session's to close."""
        return self._document

    @property
    def history(self) -> History:
        """What was done, and so what can be undone and redone; not to be altered."""
        return self._history

    def logged(self) -> list[Entry]:
        """Give the entries of a session without a document, all of which are in memory."""
        return list(self._entries.values())

    @property
    def read_only(self) -> bool:
        """Whether the map can only be looked at."""
        return self._document is not None and self._document.read_only

    @property
    def read_only_reason(self) -> str:
        """Why the map can only be looked at; empty where it can be edited."""
        return "" if self._document is None else self._document.read_only_reason

    @property
    def kept_history(self) -> bool:
        """Whether the last `save_as` took the history along; it cannot where a file is lost."""
        return self._document is None or self._document.kept_history

    @property
    def state(self) -> SaveState:
        """How the document stands with the disk."""
        return self._state

    def _attach(self, document: Document) -> None:
        self._document = document
        self._saved_seq = self._history.next_seq - 1
        self._state = SaveState(Saving.SAVED, document.last_saved)
        document.listen(self._on_saved, self._on_failed)
        self._backing.follow(document)

    def keep_backups(self, folder: Path | None = None, every: float | None = None) -> None:
        """Have backups made from now on: of this moment, every so many seconds, and of the last.

        They lie in `folder`, by default where all backups do. A map that can only be read, or that
        is in no file, has none.
        """
        self._backing.keep(self._document, folder, every)

    def limit_backups(self, most: int) -> None:
        """Let the backups take no more bytes together: the oldest go, the newest always stays."""
        self._backing.limit(most)

    def _on_kept(self, why: str) -> None:
        """Pass on, from the keeper's thread, that a backup could not be made, or could again."""
        with self._lock:
            state = self._state = replace(self._state, unkept=why)
        self._tell_state(state)

    def _on_saved(self, saved: Saved) -> None:
        """Pass on, from the store's thread, that entries are on the disk."""
        with self._lock:
            self._saved_seq = saved.seq
            if saved.seq < self._history.next_seq - 1:
                return
            state = self._state = SaveState(Saving.SAVED, saved.time, "", self._state.unkept)
        self._tell_state(state)

    def _on_failed(self, error: StorageError) -> None:
        with self._lock:
            state = self._state = replace(self._state, saving=Saving.FAILED, error=str(error))
        self._tell_state(state)

    def _note_waiting(self, seq: int) -> None:
        """Note that an entry is on its way, unless it has arrived or nothing can be written."""
        with self._lock:
            if self._saved_seq < seq and self._state.saving is not Saving.FAILED:
                self._state = replace(self._state, saving=Saving.SAVING)

    def _tell_state(self, state: SaveState) -> None:
        for watcher in tuple(self._state_watchers):
            watcher(state)

    def retry(self) -> None:
        """Try again to write what could not be written."""
        if self._document is not None:
            with self._lock:
                state = self._state = replace(self._state, saving=Saving.SAVING, error="")
            self._tell_state(state)
            self._document.retry()

    def flush(self, timeout: float | None = 30.0) -> None:
        """Wait until all that was done is on the disk; `timeout` is in seconds.

        Raises
        ------
        StorageError
            If it could not be written.
        """
        if self._document is not None:
            self._document.flush(timeout)

    def save_as(self, path: Path | str, *, overwrite: bool = False) -> None:
        """Go on in a copy at another place, history included; the old file stays as it is.

        A claim whose words are still being written is taken back first (see `finish`).

        Raises
        ------
        StorageError
            If it cannot be written; the session then goes on where it was.
        """
        self.abandon()
        if self._document is None:
            made = _first_document(self.map, self._entries.values(), Path(path), overwrite)
        else:
            made = self._document.save_as(Path(path), overwrite=overwrite)
            self._backing.stop()
            self._document.close()
        # The map in memory goes on as it is, so that those who hold it need not notice.
        self._history = made.history
        self._entries.clear()
        self._attach(made)
        self._tell_state(self._state)

    def close(self) -> None:
        """Write what is still waiting and let go of the file; the session is then over."""
        self.abandon()
        self._backing.stop()
        if self._document is not None:
            self._document.close()
        self._watchers.clear()
        self._state_watchers.clear()

    # -- watching --------------------------------------------------------------------------

    def watch(self, watcher: Watcher) -> None:
        """Have a function called after every change of the map."""
        self._watchers.append(watcher)

    def watch_state(self, watcher: StateWatcher) -> None:
        """Have a function called, from any thread, when all is saved or something was not."""
        self._state_watchers.append(watcher)

    def _tell(self, step: Step, kind: EntryKind | None) -> None:
        happened = Happened(step.label, step.changes, step.focus, kind)
        for watcher in tuple(self._watchers):
            watcher(happened)

    # -- editing ---------------------------------------------------------------------------

    def _require_editable(self) -> None:
        if self.read_only:
            raise EditError(
                f"this map can only be read ({self.read_only_reason}); "
                "save it under another name to change it"
            )

    def apply(self, step: Step) -> bool:
        """Carry out a step and log it; tell whether there was anything to do.

        Raises
        ------
        EditError
            If the map can only be read.
        InvariantError, TextError
            If the step does not fit the map; nothing was applied.
        StorageError
            If the document cannot hold it or is closed; nothing was applied.
        """
        self._require_editable()
        self.abandon()
        if not step:
            return False
        self._carry_out(EntryKind.EDIT, step)
        self._tell(step, EntryKind.EDIT)
        return True

    def begin(self, step: Step) -> None:
        """Carry out a step in memory while its words are being written; see `finish`."""
        self._require_editable()
        self.abandon()
        self.map.apply(step.changes)
        self._pending = step
        self._tell(step, None)

    @property
    def pending(self) -> Step | None:
        """The step that is shown but not logged yet, if there is one."""
        return self._pending

    def finish(self, further: Step | None = None) -> None:
        """Log the begun step, together with a further one (its words), as one.

        Raises
        ------
        InvariantError, TextError, StorageError
            If the further step does not fit the map, or the document cannot hold it; the begun
            step is then still there to be finished or abandoned.
        """
        step = self._pending
        if step is None:
            return
        words = further.changes if further else ()
        self._carry_out(
            EntryKind.EDIT, Step(step.label, words), logged=merged((*step.changes, *words))
        )
        self._pending = None
        self._tell(Step(step.label, words, step.focus), EntryKind.EDIT)

    def abandon(self) -> None:
        """Take back the begun step, as if it had never been."""
        step, self._pending = self._pending, None
        if step is not None:
            back = inverted(step.changes)
            self.map.apply(back)
            self._tell(Step(step.label, back, _alive(self.map, back)), None)

    def _carry_out(
        self,
        kind: EntryKind,
        step: Step,
        *,
        undoes: int | None = None,
        logged: Changes | None = None,
    ) -> None:
        """Apply a step and log it (or what is to be logged for it): both, or neither."""
        self.map.apply(step.changes)
        try:
            self._log(kind, step.label, step.changes if logged is None else logged, undoes)
        except Exception:
            self.map.apply(inverted(step.changes))
            raise

    def mark(self, name: str, about: int | None = None) -> int:
        """Log a name for the map as it is, or was after an entry; give the number of the mark.

        Where `about` is a mark, its version gets this name, or loses its name where that is empty.

        Raises
        ------
        EditError
            If the map can only be read, or there is no such entry.
        StorageError
            If the document cannot hold it or is closed.
        """
        self._require_editable()
        self.abandon()
        seq = self._history.next_seq
        if about is not None and not 1 <= about < seq:
            raise EditError(f"there is no step {about} to name; the steps are 1 to {seq - 1}")
        self._log(EntryKind.MARK, name, (), about)
        self._tell(Step(name, ()), EntryKind.MARK)
        return seq

    def _log(self, kind: EntryKind, label: str, changes: Changes, undoes: int | None) -> None:
        entry = Entry(
            seq=self._history.next_seq,
            time=datetime.now(UTC),
            kind=kind,
            label=label,
            changes=changes,
            undoes=undoes,
        )
        if self._document is None:
            self._history.add(entry)
            self._entries[entry.seq] = entry
        else:
            # The document adds it to the history, once it is sure that it can hold it.
            self._document.append(entry)
            self._note_waiting(entry.seq)

    # -- undo ------------------------------------------------------------------------------

    @property
    def can_undo(self) -> bool:
        """Whether a step can be undone."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether a step can be redone."""
        return self._history.can_redo

    @property
    def undo_label(self) -> str:
        """What would be undone, in words; empty where nothing can be."""
        return self._history.undo_label or ""

    @property
    def redo_label(self) -> str:
        """What would be redone, in words; empty where nothing can be."""
        return self._history.redo_label or ""

    def undo(self) -> bool:
        """Take the last step back, as a new entry in the log; tell whether there was one."""
        return self._go_back(EntryKind.UNDO, self._history.undo_target)

    def redo(self) -> bool:
        """Do once more the step that was taken back last; tell whether there was one."""
        return self._go_back(EntryKind.REDO, self._history.redo_target)

    def _go_back(self, kind: EntryKind, seq: int | None) -> bool:
        self._require_editable()
        self.abandon()
        if seq is None:
            return False
        entry = self._entry(seq)
        step = Step(entry.label, inverted(entry.changes))
        self._carry_out(kind, step, undoes=seq)
        self._tell(replace(step, focus=_alive(self.map, step.changes)), kind)
        return True

    def _entry(self, seq: int) -> Entry:
        return self._entries[seq] if self._document is None else self._document.entry(seq)


def _first_document(
    argmap: ArgumentMap, entries: Iterable[Entry], path: Path, overwrite: bool
) -> Document:
    """Make the document of a map that had none: as it was at first, then all that was done."""
    from argmap.storage import Document  # noqa: PLC0415 - SQLite is slow to import

    entries = tuple(entries)
    first = argmap.copy()
    for entry in reversed(entries):
        first.apply(inverted(entry.changes))
    made = Document.create(path, first, overwrite=overwrite)
    # The entry that makes the map comes before all of those that changed it.
    for entry in entries:
        undoes = None if entry.undoes is None else entry.undoes + 1
        made.append(replace(entry, seq=entry.seq + 1, undoes=undoes))
    made.map = argmap
    try:
        made.flush()
    except StorageError:
        made.close()
        raise
    return made


def _alive(argmap: ArgumentMap, changes: Changes) -> tuple[str, ...]:
    """Give a claim that changes were about and that is there, for a view to select."""
    return tuple(known for known in claims_of(changes) if known in argmap.claims)[:1]
