"""The open document: the map in memory, its log on the disk, and those who watch it.

Every change goes through `Session`: it is in the map at once, in the log's queue at once, and on
the disk a moment later, which the watchers are told. There is no unsaved state to forget.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from argmap.errors import EditError, StorageError
from argmap.model.changes import Added, Change, Changes, Removed, Step, Updated, inverted
from argmap.model.elements import Argument, Claim, Element
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
    """How the document stands with the disk, since when, and what went wrong if something did."""

    saving: Saving
    time: datetime | None = None
    error: str = ""


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
    def read_only(self) -> bool:
        """Whether the map can only be looked at."""
        return self._document is not None and self._document.read_only

    @property
    def read_only_reason(self) -> str:
        """Why the map can only be looked at; empty where it can be edited."""
        return "" if self._document is None else self._document.read_only_reason

    @property
    def state(self) -> SaveState:
        """How the document stands with the disk."""
        return self._state

    def _attach(self, document: Document) -> None:
        self._document = document
        self._state = SaveState(Saving.SAVED, document.last_saved)
        document.listen(self._on_saved, self._on_failed)

    def _on_saved(self, saved: Saved) -> None:
        """Pass on, from the store's thread, that entries are on the disk."""
        if saved.seq >= self._history.next_seq - 1:
            self._set_state(SaveState(Saving.SAVED, saved.time))

    def _on_failed(self, error: StorageError) -> None:
        self._set_state(SaveState(Saving.FAILED, self._state.time, str(error)))

    def _set_state(self, state: SaveState) -> None:
        self._state = state
        for watcher in tuple(self._state_watchers):
            watcher(state)

    def retry(self) -> None:
        """Try again to write what could not be written."""
        if self._document is not None:
            self._set_state(replace(self._state, saving=Saving.SAVING, error=""))
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

        Raises
        ------
        StorageError
            If it cannot be written; the session then goes on where it was.
        """
        from argmap.storage import Document  # noqa: PLC0415 - SQLite is slow to import

        if self._document is None:
            made = Document.create(Path(path), self.map, overwrite=overwrite)
        else:
            made = self._document.save_as(Path(path), overwrite=overwrite)
            self._document.close()
        # The map in memory goes on as it is, so that those who hold it need not notice.
        self._history = made.history
        self._entries.clear()
        self._attach(made)
        self._set_state(self._state)

    def close(self) -> None:
        """Write what is still waiting and let go of the file; the session is then over."""
        self.abandon()
        if self._document is not None:
            self._document.close()
        self._watchers.clear()
        self._state_watchers.clear()

    # -- watching --------------------------------------------------------------------------

    def watch(self, watcher: Watcher) -> None:
        """Have a function called after every change of the map."""
        self._watchers.append(watcher)

    def watch_state(self, watcher: StateWatcher) -> None:
        """Have a function called, from any thread, when the save state changes."""
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
        """
        self._require_editable()
        self.abandon()
        if not step:
            return False
        self.map.apply(step.changes)
        self._log(EntryKind.EDIT, step.label, step.changes)
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
        """Log the begun step, together with a further one (its words), as one."""
        step, self._pending = self._pending, None
        if step is None:
            return
        changes, focus = step.changes, step.focus
        if further:
            try:
                self.map.apply(further.changes)
            except Exception:
                self._pending = step
                raise
            changes = merged((*changes, *further.changes))
        self._log(EntryKind.EDIT, step.label, changes)
        self._tell(Step(step.label, further.changes if further else (), focus), EntryKind.EDIT)

    def abandon(self) -> None:
        """Take back the begun step, as if it had never been."""
        step, self._pending = self._pending, None
        if step is not None:
            back = inverted(step.changes)
            self.map.apply(back)
            self._tell(Step(step.label, back, _alive(self.map, back)), None)

    def _log(
        self, kind: EntryKind, label: str, changes: Changes, undoes: int | None = None
    ) -> None:
        entry = Entry(
            seq=self._history.next_seq,
            time=datetime.now(UTC),
            kind=kind,
            label=label,
            changes=changes,
            undoes=undoes,
        )
        self._history.add(entry)
        if self._document is None:
            self._entries[entry.seq] = entry
        else:
            self._state = replace(self._state, saving=Saving.SAVING)
            self._document.append(entry)

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
        back = inverted(entry.changes)
        self.map.apply(back)
        self._log(kind, entry.label, back, undoes=seq)
        self._tell(Step(entry.label, back, _alive(self.map, back)), kind)
        return True

    def _entry(self, seq: int) -> Entry:
        return self._entries[seq] if self._document is None else self._document.entry(seq)


def _alive(argmap: ArgumentMap, changes: Changes) -> tuple[str, ...]:
    """Give the claims that changes were about and that are there, for a view to select."""
    claims: dict[str, None] = {}
    for change in changes:
        element = _element(change)
        if isinstance(element, Claim):
            claims[element.id] = None
        elif isinstance(element, Argument):
            claims.update(dict.fromkeys(element.premises))
            if isinstance(change, Removed):
                claims[element.target] = None
    return tuple(known for known in claims if known in argmap.claims)[:1]


def _element(change: Change) -> Element:
    return change.after if isinstance(change, Updated) else change.element


def merged(changes: Changes) -> Changes:
    """Give changes that lead to the same map with each element changed once."""
    first: dict[str, Element | None] = {}
    last: dict[str, Element | None] = {}
    for change in changes:
        before = None if isinstance(change, Added) else _before(change)
        after = None if isinstance(change, Removed) else _element(change)
        element_id = _element(change).id
        first.setdefault(element_id, before)
        last[element_id] = after
    found: list[Change] = []
    for element_id, after in last.items():
        before = first[element_id]
        if before is None and after is not None:
            found.append(Added(after))
        elif before is not None and after is None:
            found.append(Removed(before))
        elif before is not None and after is not None and before != after:
            found.append(Updated(before, after))
    return tuple(found)


def _before(change: Change) -> Element:
    return change.before if isinstance(change, Updated) else change.element
