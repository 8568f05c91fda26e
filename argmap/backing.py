"""Whether, where and how often a session's document is backed up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argmap.storage import Document
    from argmap.storage.keeper import Keeper


class Backing:
    """Has a document backed up by a thread of its own, once that is asked for (see `keep`).

    `on_told` is called on that thread with why no backup could be made, and with an empty text
    once one could be made again.
    """

    def __init__(self, on_told: Callable[[str], None]) -> None:
        self._on_told = on_told
        self._wanted = False
        self._folder: Path | None = None
        self._every: float | None = None
        self._most: int | None = None
        self._keeper: Keeper | None = None

    def keep(self, document: Document | None, folder: Path | None, every: float | None) -> None:
        """Have backups made from now on, of this document and those that follow it."""
        self._wanted, self._folder, self._every = True, folder, every
        self.follow(document)

    def limit(self, most: int) -> None:
        """Let the backups of a document take no more bytes together, from the next one on."""
        self._most = most
        if self._keeper is not None:
            self._keeper.most = most

    def follow(self, document: Document | None) -> None:
        """Back up another document; one that can only be read has no backups."""
        self.stop()
        if self._wanted and document is not None and not document.read_only:
            from argmap.storage.keeper import EVERY, Keeper  # noqa: PLC0415 - SQLite is slow

            every = EVERY if self._every is None else self._every
            self._keeper = Keeper(document, self._folder, every, self._on_told)
            if self._most is not None:
                self._keeper.most = self._most

    def stop(self) -> None:
        """Make a last backup and make no more; to be called before the document is closed."""
        keeper, self._keeper = self._keeper, None
        if keeper is not None:
            keeper.stop()
