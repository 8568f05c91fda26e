"""Finding words in an open map: an index that follows it, in a thread of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from argmap.model.edits.replace import Phrase, Spot, spots
from argmap.model.elements import Element
from argmap.session import Happened, Session

if TYPE_CHECKING:
    from argmap.storage.search import Hit, Search

T = TypeVar("T")
Answer: TypeAlias = Callable[[list[T]], None]
"""Takes what was found; it is called from the thread of the search."""


class Finder:
    """An index over a session's map, made when something is first looked for.

    Whoever edits does not wait for it. Whoever looks for something waits until it has caught up,
    or asks to be told later.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._thread: ThreadPoolExecutor | None = None
        self._search: Future[Search] | None = None
        self._closed = False
        session.watch(self._on_happened)

    def prepare(self) -> None:
        """Begin to make the index, if that was not done yet; returns at once."""
        if self._thread is None and not self._closed:
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
        return self.find_later(words, _ignore, limit).result()

    def find_later(
        self, words: str, answer: Answer[Hit], limit: int = 50, among: Iterable[Element] = ()
    ) -> Future[list[Hit]]:
        """Look for words without waiting; what is asked for before is answered before.

        Parameters
        ----------
        among
            Elements that matter more than others: where more is found than `limit`, those of them
            that have the words are given all the same, as long as they are no more than that.

        Returns
        -------
        Future[list[Hit]]
            What `answer` is given, too; while nothing is done about it yet, it can be cancelled.
            A finder that is closed finds nothing.
        """
        elements, search = tuple(among), self._index()
        return self._later(lambda: _found(search.result(), words, limit, elements), answer)

    def spot_later(
        self, phrase: Phrase, answer: Answer[Spot], *, notes: bool = False
    ) -> Future[list[Spot]]:
        """Look for a phrase as it is written, in claims and perhaps in their notes, as above."""
        claims = tuple(self._session.map.claims.values())
        return self._later(lambda: list(spots(claims, phrase, notes=notes)), answer)

    def _index(self) -> Future[Search]:
        self.prepare()
        return self._search if self._search is not None else Future()

    def _later(self, work: Callable[[], list[T]], answer: Answer[T]) -> Future[list[T]]:
        def told() -> list[T]:
            found = work()
            answer(found)
            return found

        self.prepare()
        if self._thread is not None:
            return self._thread.submit(told)
        nothing: Future[list[T]] = Future()
        nothing.set_result([])
        answer([])
        return nothing

    def close(self) -> None:
        """Let go of the index and end the thread; what was asked for before is still answered."""
        self._closed = True
        thread, self._thread = self._thread, None
        if thread is not None and self._search is not None:
            search = self._search
            thread.submit(lambda: search.result().close())
            thread.shutdown()


def _ignore(_found: object) -> None:
    """Take an answer that is awaited elsewhere."""


def _found(search: Search, words: str, limit: int, among: tuple[Element, ...]) -> list[Hit]:
    """Give the best hits, and before them those among some elements where there are too many."""
    hits = search.find(words, limit)
    if len(hits) < limit or not among:
        return hits
    from argmap.storage.search import Search  # noqa: PLC0415 - it is here already

    small = Search.over(among)
    try:
        first = small.find(words, limit)
    finally:
        small.close()
    known = {hit.id for hit in first}
    return first + [hit for hit in hits if hit.id not in known]


def _made(elements: tuple[Element, ...]) -> Search:
    from argmap.storage.search import Search  # noqa: PLC0415 - only where something is looked for

    return Search.over(elements)
