"""The thread that backs an open document up: at first, every so often while it grows, and last.

It only ever waits for itself: whoever edits does not notice it. A backup that cannot be made is
told once, and tried again the next time.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from argmap.errors import ArgmapError
from argmap.storage import backup

if TYPE_CHECKING:
    from argmap.storage.document import Document

EVERY = 600.0
"""Seconds between two backups of a document that is being edited."""

_FIRST = 3.0
"""Seconds until the first one, so that a program that is just starting is not held up."""

_log = logging.getLogger(__name__)


class Keeper:
    """Backs one document up until it is stopped, which must be before the document is closed.

    `on_told` is called on the keeper's thread with why no backup could be made, and with an empty
    text once one could be made again.
    """

    def __init__(
        self,
        document: Document,
        folder: Path | None = None,
        every: float = EVERY,
        on_told: Callable[[str], None] | None = None,
        most: int = backup.MOST,
    ) -> None:
        self.most = most
        """How many bytes the backups may take together; another number counts from the next on."""
        self._document = document
        self._folder = folder
        self._every = every
        self._on_told = on_told
        self._kept = 0
        self._told = ""
        self._ended = threading.Event()
        self._thread = threading.Thread(
            target=self._run, name=f"backups {document.path.name}", daemon=True
        )
        self._thread.start()

    def _run(self) -> None:
        pause = min(_FIRST, self._every)
        while not self._ended.wait(pause):
            self._keep()
            pause = self._every
        self._keep()

    def _keep(self) -> None:
        """Make a backup if something has happened since the last one."""
        last = self._document.history.next_seq - 1
        if last == self._kept:
            return
        try:
            backup.make_backup(self._document, self._folder, self.most)
        except ArgmapError as error:
            self._tell(str(error))
        except Exception as error:  # noqa: BLE001 - a mistake of ours must not end the backups
            _log.exception("backing up %s failed", self._document.path)
            self._tell(f"no backup could be made: {error}")
        else:
            self._kept = last
            self._tell("")

    def _tell(self, why: str) -> None:
        if why != self._told:
            self._told = why
            if self._on_told is not None:
                self._on_told(why)

    def stop(self) -> None:
        """Make a last backup and end the thread."""
        self._ended.set()
        self._thread.join()
