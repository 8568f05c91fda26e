"""Which document the window opens, and where new ones are made."""

from __future__ import annotations

from pathlib import Path

from argmap.errors import ArgmapError, BusyError
from argmap.maps import read
from argmap.model.map import ArgumentMap
from argmap.resources import resource
from argmap.session import Session
from argmap.storage import SUFFIX, is_document
from argmap.ui.settings import Settings, maps_folder

EXAMPLE = "open-or-proprietary-ai.argmap.json"
EXAMPLE_NAME = "Open or proprietary AI"
UNTITLED = "Untitled"
FILTER = "Maps (*.argmap *.argmap.json *.txt);;All files (*)"


def free_path(folder: Path, name: str) -> Path:
    """Give a path for a new document that nothing stands at, numbered where it must be."""
    path = folder / f"{name}{SUFFIX}"
    count = 2
    while path.exists():
        path = folder / f"{name} {count}{SUFFIX}"
        count += 1
    return path


def open_path(path: Path) -> tuple[Session, str]:
    """Open a file: a document itself, anything else as a new document made of it.

    Gives the session, and a sentence to say where a new document was made, else an empty one.

    Raises
    ------
    ArgmapError
        If there is no map in it, or the document cannot be had.
    """
    if not path.exists() or is_document(path):
        return _opened(path), ""
    argmap = read(path)
    stem = path.name.removesuffix(".json").removesuffix(SUFFIX)
    made = free_path(maps_folder(), Path(stem).stem if stem == path.name else stem)
    return Session.create(made, argmap), f"{path.name} was read in; the map is kept in {made}."


def _opened(path: Path) -> Session:
    """Open a document; where it is open elsewhere, a copy of this moment, to be read."""
    try:
        return Session.open(path)
    except BusyError:
        return Session.open(path, read_only=True)


def new_document() -> Session:
    """Make an empty map in the folder of maps and open it."""
    return Session.create(free_path(maps_folder(), UNTITLED), ArgumentMap())


def example_document() -> Session:
    """Open the person's own copy of the example; it is made the first time."""
    path = maps_folder() / f"{EXAMPLE_NAME}{SUFFIX}"
    if path.exists():
        return _opened(path)
    return Session.create(path, read(resource("examples", EXAMPLE)))


def last_or_example(settings: Settings) -> tuple[Session, str]:
    """Open the last map, or else the example, or else an empty map that is kept nowhere.

    Gives the session, and what is to be said where the last map could not be opened.
    """
    said = ""
    recent = settings.recent()
    if recent and recent[0].exists():
        try:
            return _opened(recent[0]), ""
        except ArgmapError as error:
            said = str(error)
    try:
        return example_document(), said
    except (ArgmapError, OSError) as error:
        nowhere = f"No document could be made ({error}). Save As keeps this map."
        return Session(ArgumentMap()), said or nowhere
