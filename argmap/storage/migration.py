"""A document of an older format, replaced by one of the newest that says the same.

The original is kept among the backups first, as it is, and for good: whoever has to open it with
an older Argmap once more finds it there.
"""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

from argmap.files import whole_file
from argmap.storage import backup, check, faults, opening, register, renewal, whole


def migrate(path: Path, folder: Path | None = None) -> backup.Backup:
    """Bring a document into the newest format, whole or not at all; give the original's backup.

    Raises
    ------
    BusyError
        If someone else has it open.
    InputError
        If it is not sound; it is then left as it is.
    StorageError
        If the backup or the new file cannot be written; the document is then as it was.
    """
    identity = register.hold(path)
    try:
        with faults.translated(path), closing(opening.connect_to_write(path, older=True)) as old:
            made = check.read_sound(old)
            kept = backup.keep_original(old, path, made.info.id, folder)
            with whole_file(path) as temporary:
                with closing(whole.connect_new(temporary)) as new:
                    renewal.renew(old, new)
                    check.read_sound(new)
                if os.name == "nt":  # Windows does not replace a file that is open
                    old.close()
            return kept
    finally:
        register.release(identity)
