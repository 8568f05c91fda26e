"""Backups: whole documents in a folder of their own, the more widely spaced the older they are.

A backup is a document like any other, which `VACUUM INTO` copied between two steps. Its name says
when it was made, of which map (its id, hashed), and of which file (its path, hashed): so it is
found again where the file was moved, and also where the file is gone or too damaged to say what it
was. Of the last hour all are kept, then the last of each hour for a day, of each day for a month,
and of each month for good, as long as those of one document take no more room than `MOST`: beyond
it the oldest go, never the newest. What a document was before it was brought into a newer format is
kept whatever its age.
"""

from __future__ import annotations

import hashlib
import os
import re
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from argmap.errors import ArgmapError, StorageError
from argmap.files import reason
from argmap.storage import check, faults, opening, store, whole
from argmap.storage.store import Head

if TYPE_CHECKING:
    from argmap.storage.document import Document

T = TypeVar("T")

MOST = 500_000_000
"""How many bytes the backups of one document may take, where nothing else is said."""

_HOUR, _DAY, _MONTH = timedelta(hours=1), timedelta(days=1), timedelta(days=31)
_FORM = "%Y%m%dT%H%M%S.%fZ"
_NAME = re.compile(r".*-(\d{8}T\d{6}\.\d{6}Z)-([0-9a-f]{16})-([0-9a-f]{16})(-format\d+)?\.argmap")
_UNWELCOME = re.compile(r"[^\w .()-]+")


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup: its file, when it was made, its bytes, and its map's title.

    The title is empty where there is none, or where the backup itself can no longer be read.
    """

    path: Path
    time: datetime
    size: int
    title: str


@dataclass(frozen=True, slots=True)
class _Name:
    """What the name of a backup says."""

    path: Path
    time: datetime
    map: str
    file: str
    original: bool = False
    """Whether it is of an older format, from before the document was brought into the newest."""


def backup_folder() -> Path:
    """Give the folder that backups lie in where no other is named; it need not be there yet.

    It is the environment's `ARGMAP_BACKUPS`, or else a folder of the person's own data.
    """
    if named := os.environ.get("ARGMAP_BACKUPS"):
        return Path(named)
    import platformdirs  # noqa: PLC0415 - most commands need no backups

    return Path(platformdirs.user_data_dir("argmap", appauthor=False)) / "backups"


# -- making ------------------------------------------------------------------------------------


def make_backup(what: Document | Path, folder: Path | None = None, most: int = MOST) -> Backup:
    """Back up a document, open or closed, and thin the folder out, to `most` bytes a document.

    Where nothing has happened since the last backup, that one is given. An open document is
    copied on its own thread, once what waits is written; a closed one is checked first, so that
    no damage ever takes the place of a good backup.

    Raises
    ------
    InputError
        If the file is no document, or is not sound.
    StorageError
        If it cannot be read, or the backup cannot be written.
    """
    folder = backup_folder() if folder is None else folder
    path = what if isinstance(what, Path) else what.path
    known, head = _with(what, _outline)
    found = next((name for name in _names(folder) if name.file == _place(path)), None)
    if found is None or _head(found.path) != head:
        found = _new_name(path, known, folder)
        with _writing(folder), new_copy(found.path) as temporary:
            _with(what, lambda made: copy_into(made, temporary, known=not isinstance(what, Path)))
        thin(folder, most=most)
    return _described(found)


def keep_original(
    connection: sqlite3.Connection, path: Path, known: str, folder: Path | None = None
) -> Backup:
    """Back up a document of an older format, known to be sound, as it is and for good.

    Raises
    ------
    StorageError
        If the backup cannot be written.
    """
    folder = backup_folder() if folder is None else folder
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    name = _new_name(path, known, folder, f"-format{version}")
    with _writing(folder), new_copy(name.path) as temporary:
        copy_into(connection, temporary, known=True)
    return _described(name)


def _with(what: Document | Path, function: Callable[[sqlite3.Connection], T]) -> T:
    """Call a function with a document's connection: a new one, or on its thread its own."""
    if isinstance(what, Path):
        with whole.reading(what) as connection:
            return function(connection)
    with suppress(StorageError):
        what.flush()
    return what.query(function)


def _outline(connection: sqlite3.Connection) -> tuple[str, Head]:
    (known,) = connection.execute("SELECT id FROM map").fetchone()
    return known, store.read_head(connection)


class _NoCopyError(Exception):
    """The copy cannot be written, or is not what was written; the original is as it was."""


@contextmanager
def new_copy(path: Path, *, overwrite: bool = False) -> Iterator[Path]:
    """Give a temporary path for `copy_into`, whose file becomes the document at `path`.

    Raises
    ------
    StorageError
        If it cannot be written, or something is there and `overwrite` is not said.
    """
    try:
        with whole.new_file(path, overwrite=overwrite) as temporary:
            yield temporary
    except _NoCopyError as error:
        raise StorageError(f"cannot write {path}: {error}") from error


def copy_into(connection: sqlite3.Connection, path: Path, *, known: bool = False) -> None:
    """Copy a document into an empty file (see `new_copy`), and read the copy back.

    The document is checked first where it is not `known` to be sound, as one that is open is.

    Raises
    ------
    ArgmapError, sqlite3.Error
        If the document is not sound.
    """
    if not known:
        check.read_sound(connection)
    try:
        opening.vacuum_into(connection, path)
    except sqlite3.Error as error:
        if faults.primary(error) == sqlite3.SQLITE_CORRUPT:
            raise
        raise _NoCopyError(faults.why(error)) from error
    with closing(opening.connect(path, "ro")) as copy:
        (said,) = copy.execute("PRAGMA integrity_check(1)").fetchone()
        if said != "ok" or store.read_head(copy) != store.read_head(connection):
            raise _NoCopyError("what was written cannot be read back")


@contextmanager
def _writing(folder: Path) -> Iterator[None]:
    """Make the folder, for its owner alone."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise StorageError(f"cannot write backups to {folder}: {reason(error)}") from error
    yield


def _head(path: Path) -> Head | None:
    """Give how far a backup's log has come, None where it cannot be read."""
    try:
        with whole.reading(path) as connection:
            return store.read_head(connection)
    except ArgmapError:
        return None


# -- names -------------------------------------------------------------------------------------


def _new_name(path: Path, known: str, folder: Path, mark: str = "") -> _Name:
    now = datetime.now(UTC)
    stem = _UNWELCOME.sub("_", path.name.removesuffix(whole.SUFFIX))[:40] or "map"
    name = f"{stem}-{now.strftime(_FORM)}-{_hashed(known)}-{_place(path)}{mark}{whole.SUFFIX}"
    return _Name(folder / name, now, _hashed(known), _place(path))


def _hashed(text: str) -> str:
    return hashlib.sha256(text.encode(errors="surrogateescape")).hexdigest()[:16]


def _place(path: Path) -> str:
    return _hashed(os.path.realpath(path))


def _names(folder: Path) -> list[_Name]:
    """Give the backups in a folder, the newest first; what else lies there is passed over."""
    try:
        paths = sorted(path for path in folder.iterdir() if _NAME.fullmatch(path.name))
    except FileNotFoundError:
        return []
    except OSError as error:
        raise StorageError(f"cannot read the backups in {folder}: {reason(error)}") from error
    found = []
    for path in paths:
        time, known, file, older = _NAME.fullmatch(path.name).groups()  # type: ignore[union-attr]
        with suppress(ValueError):
            moment = datetime.strptime(time, _FORM).replace(tzinfo=UTC)
            found.append(_Name(path, moment, known, file, older is not None))
    return sorted(found, key=lambda name: name.time, reverse=True)


# -- finding -----------------------------------------------------------------------------------


def backups_of(path: Path, folder: Path | None = None) -> list[Backup]:
    """Give the backups of a document, the newest first.

    They are those of the file at this path, be it sound, damaged or gone, and those of the same
    map at other places, where the file can still say which map it is.

    Raises
    ------
    StorageError
        If the folder cannot be read.
    """
    known = None
    with suppress(ArgmapError), whole.reading(path) as connection:
        known = _hashed(connection.execute("SELECT id FROM map").fetchone()[0])
    names = _names(backup_folder() if folder is None else folder)
    return [_described(name) for name in names if name.file == _place(path) or name.map == known]


def _described(name: _Name) -> Backup:
    title, size = "", 0
    with suppress(ArgmapError, OSError):
        size = name.path.stat().st_size
        title = whole.document_info(name.path).title
    return Backup(name.path, name.time, size, title)


def restore_backup(backup: Path, target: Path, *, overwrite: bool = False) -> None:
    """Make a document of a backup, with its history; the backup stays.

    Raises
    ------
    InputError
        If the backup is no document, or is not sound.
    StorageError
        If it cannot be written, or something is there and `overwrite` is not said.
    """
    with new_copy(target, overwrite=overwrite) as temporary, whole.reading(backup) as connection:
        copy_into(connection, temporary)


# -- thinning ----------------------------------------------------------------------------------


def thin(
    folder: Path | None = None, now: datetime | None = None, most: int | None = None
) -> list[Path]:
    """Remove the backups that their age makes superfluous, each file's by itself; give them.

    The newest of each stretch of time is kept, so the newest of all always is. Where those of a
    document then take more than `most` bytes together, the oldest of them go too.

    Raises
    ------
    StorageError
        If the folder cannot be read, or a backup cannot be removed.
    """
    folder = backup_folder() if folder is None else folder
    now = datetime.now(UTC) if now is None else now
    kept: dict[tuple[str, str], set[str]] = defaultdict(set)
    sizes: dict[tuple[str, str], int] = defaultdict(int)
    removed = []
    for name in _names(folder):
        if name.original:
            continue
        of = name.map, name.file
        stretch = _stretch(name.time, now)
        superfluous = stretch in kept[of]
        if not superfluous:
            sizes[of] += _size(name.path)  # once over the limit, it stays over for all the older
        full = most is not None and sizes[of] > most
        if superfluous or (full and kept[of]):
            _remove(name.path)
            removed.append(name.path)
        kept[of].add(stretch)
    return removed


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _stretch(time: datetime, now: datetime) -> str:
    """Name the stretch of time of which one backup is kept; a moment where all are."""
    age = now - time
    if age <= _HOUR:
        return time.strftime(_FORM)
    if age <= _DAY:
        return time.strftime("hour %Y%m%d%H")
    return time.strftime("day %Y%m%d" if age <= _MONTH else "month %Y%m")


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise StorageError(f"cannot remove the old backup {path}: {reason(error)}") from error
