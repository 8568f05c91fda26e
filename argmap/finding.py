"""Finding words in an open map: an index that follows it, in a thread of its own."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

from argmap.model.elements import Element
from argmap.session import Happened, Session

if TYPE_CHECKING:
    from argmap.storage.search import Hit, Search


class Finder:
    """An index over a session's map, made when something is first looked for.

    Whoever edits does not wait for it; whoever looks for something waits until it has caught up.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._thread: ThreadPoolExecutor | None = None
        self._search: Future[Search] | None = None
        session.watch(self._on_happened)

    def prepare(self) -> None:
        """Begin to make the index, if that was not done yet; returns at once."""
        if self._thread is None:
            # Elements are never altered, so that these stay what they are while others come.
            elements = tuple(self._session.map.elements())
            self._thread = ThreadPoolExecutor(1, thread_name_prefix="search")
            self._search = self._thread.submit(_made, elements)

    def _on_happened(self, happened: Happened) -> None:
        if self._thread is not None and self._search is not None:
            search = self._search
            self._thread.submit(lambda: search.result().update(happened.changes))

    def find(self, words: str, limit: int = 50) -> list[Hit]:
        """Give what has all the words, the best first (see `argmap.storage.search`)."""
        self.prepare()
        assert self._thread is not None
        assert self._search is not None
        search = self._search
        return self._thread.submit(lambda: search.result().find(words, limit)).result()

    def close(self) -> None:
        """Let go of the index and end the thread."""
        thread, self._thread = self._thread, None
        if thread is not None and self._search is not None:
            search = self._search
            thread.submit(lambda: search.result().close())
            thread.shutdown()


def _made(elements: tuple[Element, ...]) -> Search:
    from argmap.storage.search import Search  # noqa: PLC0415 - only where something is looked for

    return Search.over(elements)
