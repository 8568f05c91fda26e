"""Files read with a limit and written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from argmap.errors import ArgmapError, InputError, StorageError


def reason(error: OSError) -> str:
    """Give what the operating system says of an error, in its own words."""
    return (error.strerror or str(error) or type(error).__name__).lower()


def read_whole(path: Path, limit: int) -> bytes:
    """Read a file of at most `limit` bytes.

    Raises
    ------
    InputError
        If it is not there, no plain file, too large, or cannot be read.
    """
    try:
        if path.is_dir():
            raise InputError(f"{path} is a folder, not a file")
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise InputError(f"cannot read {path}: {reason(error)}") from error
    if len(data) > limit:
        raise InputError(f"{path} is larger than {limit // 1_000_000:,} MB, the most that is read")
    return data


@contextmanager
def whole_file(path: Path, failure: Callable[[str], ArgmapError] = StorageError) -> Iterator[Path]:
    """Give a temporary path beside `path`, and move what is written there into its place.

    Whatever stood at `path` stays untouched until the new file is whole and on the disk; if the
    block raises, nothing of it is left. An existing file keeps its permissions.

    Raises
    ------
    ArgmapError
        Made by `failure` from the sentence that says why, if the file could not be written.
    """
    target = Path(os.path.realpath(path))
    try:
        if target.is_dir():
            raise failure(f"cannot write {path}: it is a folder")
        handle, name = tempfile.mkstemp(prefix=f".{target.name[:40]}.", dir=target.parent)
        os.close(handle)
    except OSError as error:
        raise failure(f"cannot write {path}: {reason(error)}") from error
    temporary = Path(name)
    try:
        yield temporary
        _settle(temporary, target)
    except OSError as error:
        raise failure(f"cannot write {path}: {reason(error)}") from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def _settle(temporary: Path, target: Path) -> None:
    """Put a finished temporary file in its place, so that it is there after a power cut."""
    with temporary.open("rb+") as file:
        os.fsync(file.fileno())
    temporary.chmod(target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
    temporary.replace(target)
    if hasattr(os, "O_DIRECTORY"):
        folder = os.open(target.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def write_whole(
    path: Path, data: bytes | str, failure: Callable[[str], ArgmapError] = StorageError
) -> None:
    """Write bytes, or text as UTF-8, as one file: whole, or nothing (see `whole_file`)."""
    encoded = data.encode() if isinstance(data, str) else data
    with whole_file(path, failure) as temporary:
        temporary.write_bytes(encoded)
