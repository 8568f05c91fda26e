"""Maps as files, whatever their format: documents, their text form, and foreign formats."""

from __future__ import annotations

import os
from pathlib import Path

from argmap.errors import FormatError, StorageError
from argmap.files import write_whole
from argmap.model.map import ArgumentMap
from argmap.storage import JSON_SUFFIX, SUFFIX


def read(path: Path | str, file_format: str | None = None) -> ArgumentMap:
    """Read a map from a file: a document, its JSON, a picture of ours, or a foreign format.

    Documents, JSON and pictures that hold a map are told by their content, foreign formats by the
    end of the name, or all by `file_format` (see `argmap.interchange.registry`).

    Raises
    ------
    InputError
        If there is no map in it, or none that can be read.
    """
    from argmap.interchange.registry import format_of, picture_of  # noqa: PLC0415 - often unused

    path = Path(path)
    foreign = (None if file_format else picture_of(path)) or format_of(path, file_format)
    if foreign is not None and foreign.carried is not None:
        from argmap.storage.jsonform import loads  # noqa: PLC0415 - one of several is needed

        return loads(foreign.carried(path), f"the map in {path.name}")
    if foreign is not None and foreign.read is not None:
        return foreign.read(path)
    from argmap.storage import read_map  # noqa: PLC0415 - SQLite is slow to import

    return read_map(path)


def write(argmap: ArgumentMap, path: Path | str, *, overwrite: bool = True) -> None:
    """Write a map as a new document, as JSON, or as an outline, told by the end of the name.

    Raises
    ------
    FormatError
        If the name ends as neither does.
    StorageError
        If it cannot be written, or a file is there and `overwrite` is not said.
    """
    from argmap.interchange.registry import format_of  # noqa: PLC0415 - often unused

    path = Path(path)
    if os.path.lexists(path) and not overwrite:
        raise StorageError(f"{path} is there already; it was left as it is")
    if path.name.lower().endswith(JSON_SUFFIX):
        from argmap.storage.jsonform import write_json  # noqa: PLC0415 - one of two is needed

        write_json(argmap, path)
    elif path.name.lower().endswith(SUFFIX):
        from argmap.storage import write_document  # noqa: PLC0415 - SQLite is slow to import

        write_document(argmap, path, overwrite=overwrite)
    elif (foreign := format_of(path)) is not None and foreign.write is not None:
        write_whole(path, foreign.write(argmap))
    else:
        raise FormatError(
            f"cannot tell the format of {path}; end its name in {SUFFIX} or {JSON_SUFFIX}"
        )
