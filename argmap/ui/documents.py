"""Which document the window opens, and where new ones are made."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from argmap.errors import ArgmapError, BusyError, DamagedError
from argmap.maps import read
from argmap.model import edits
from argmap.model.map import ArgumentMap
from argmap.resources import resource
from argmap.session import Session
from argmap.storage import SUFFIX, is_document
from argmap.templates import from_template
from argmap.ui.settings import Settings, maps_folder

if TYPE_CHECKING:
    from argmap.storage.backup import Backup

EXAMPLE = "open-or-proprietary-ai.argmap.json"
EXAMPLE_NAME = "Open or proprietary AI"


def free_path(folder: Path, name: str) -> Path:
    """Give a path for a new document that nothing stands at, numbered where it must be."""
    path = folder / f"{name}{SUFFIX}"
    count = 2
    while path.exists():
        path = folder / f"{name} {count}{SUFFIX}"
        count += 1
    return path


class Kind(Enum):
    """What a notice is about, which decides what a person is offered to do."""

    TOLD = "told"
    FAILED = "failed"
    LOST = "lost"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Notice:
    """What is to be said of how a document was opened, or not; `path` is the file it is about."""

    text: str
    kind: Kind = Kind.TOLD
    path: Path | None = None


def failure(path: Path, error: ArgmapError | OSError) -> Notice:
    """Give the notice that a file could not be opened."""
    if isinstance(error, DamagedError):
        return Notice(str(error), Kind.DAMAGED, path)
    if not path.exists():
        return Notice(
            _tr(
                "{0} is no longer in {1}: it was moved, renamed or removed, "
                "or its drive is not there."
            ).format(path.name, path.parent),
            Kind.LOST,
            path,
        )
    return Notice(str(error), Kind.FAILED, path)


def open_path(path: Path) -> tuple[Session, Notice | None]:
    """Open a file: a document itself, anything else as a new document made of it.

    Gives the session, and what is to be said where a new document was made.

    Raises
    ------
    ArgmapError
        If there is no map in it, or the document cannot be had.
    """
    if not path.exists() or is_document(path):
        return opened(path), None
    argmap = read(path)
    stem = path.name.removesuffix(".json").removesuffix(SUFFIX)
    made = free_path(maps_folder(), Path(stem).stem if stem == path.name else stem)
    session = _kept(Session.create(made, argmap))
    return session, Notice(_tr("{0} was read in; the map is kept in {1}.").format(path.name, made))


def opened(path: Path) -> Session:
    """Open a document; where it is open elsewhere, a copy of this moment, to be read."""
    try:
        return _kept(Session.open(path))
    except BusyError:
        return Session.open(path, read_only=True)


def _kept(session: Session) -> Session:
    """Have backups made of a document while it is open."""
    session.keep_backups()
    session.limit_backups(Settings().backup_bytes())
    return session


def new_document() -> Session:
    """Make an empty map in the folder of maps and open it."""
    return _kept(Session.create(free_path(maps_folder(), untitled()), ArgumentMap()))


def is_untitled(path: Path) -> bool:
    """Tell whether a document has the name that new ones get, in whichever language."""
    return path.name.startswith((untitled(), "Untitled"))


def template_document(name: str) -> Session:
    """Make a map of a template in the folder of maps and open it; its title is the person's."""
    argmap = from_template(name)
    argmap.apply(edits.retitle(argmap, "").changes)
    return _kept(Session.create(free_path(maps_folder(), untitled()), argmap))


def example_path() -> Path:
    """Give where the person's own copy of the example is, or will be."""
    return maps_folder() / f"{EXAMPLE_NAME}{SUFFIX}"


def example_document() -> Session:
    """Open the person's own copy of the example; it is made the first time."""
    path = example_path()
    if path.exists():
        return opened(path)
    return _kept(Session.create(path, read(resource("examples", EXAMPLE))))


def last_or_example(settings: Settings) -> tuple[Session, Notice | None]:
    """Open the last map, or else the example, or else an empty map that is kept nowhere.

    Where the person prefers it, a new map is opened in place of the last one.

    Gives the session, and what is to be said where the last map could not be opened.
    """
    said = None
    recent = settings.recent()[:1]
    if recent and not settings.flag("reopen", default=True):
        with suppress(ArgmapError, OSError):
            return new_document(), None
    if recent:
        try:
            return opened(recent[0]), None
        except (ArgmapError, OSError) as error:
            said = failure(recent[0], error)
    try:
        return example_document(), said
    except (ArgmapError, OSError) as error:
        nowhere = Notice(
            _tr("No document could be made ({0}). Save As keeps this map.").format(error)
        )
        return Session(ArgumentMap()), said or nowhere


# -- back from a backup, or from what is left of a file -------------------------------------------


def restored(backup: Backup, name: str) -> Session:
    """Make a document of a backup in the folder of maps, and open it; the backup stays.

    Raises
    ------
    InputError, StorageError
        If the backup is not sound, or the document cannot be written.
    """
    from argmap.storage.backup import restore_backup  # noqa: PLC0415 - seldom needed

    day = backup.time.astimezone().strftime("%Y-%m-%d %H.%M")
    path = free_path(maps_folder(), f"{name} ({day})")
    restore_backup(backup.path, path)
    return opened(path)


def salvaged(path: Path) -> tuple[Session, Notice]:
    """Make a document of what can be read of a damaged one, open it, and say what was lost.

    Raises
    ------
    InputError, StorageError
        If nothing can be read, or the document cannot be written.
    """
    from argmap.storage.salvage import salvage  # noqa: PLC0415 - seldom needed

    made = free_path(maps_folder(), f"{path.name.removesuffix(SUFFIX)} (salvaged)")
    report = salvage(path, made)
    if report.complete:
        said = _tr("Nothing is missing: this is the map as it was last saved.")
    else:
        said = _tr(
            "{0} things are lost or were kept in part, as far as is known; look the map through, "
            "above all what was changed last."
        ).format(QLocale().toString(len(report.losses)))
    kept = _tr("It is kept in {0}; {1} is as it was, and its history could not be taken along.")
    return opened(made), Notice(f"{said} {kept.format(made, path.name)}", path=path)


# -- in words ----------------------------------------------------------------------------------


def file_filter() -> str:
    """Give the kinds of files that can be opened, as a dialog for files wants them."""
    maps, everything = _tr("Maps"), _tr("All files")
    return f"{maps} (*.argmap *.argmap.json *.txt *.png *.svg *.pdf *.webp);;{everything} (*)"


def untitled() -> str:
    """Give the name of new documents."""
    return _tr("Untitled")


def _tr(text: str) -> str:
    return QCoreApplication.translate("documents", text)
