"""Long work told as it goes: a share done now and then, and a stop where the person wants one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from argmap.errors import CancelledError
from argmap.layout.contract import Progress

T = TypeVar("T")

_EVERY = 512


def steps(items: Sequence[T], progress: Progress | None, every: int = _EVERY) -> Iterator[T]:
    """Give the items, and tell `progress` now and then which share of them is done.

    Raises
    ------
    CancelledError
        If `progress` answered False.
    """
    for at, item in enumerate(items):
        if progress is not None and at % every == 0 and not progress(at / len(items)):
            raise CancelledError("the export was stopped; nothing was written")
        yield item


def part(progress: Progress | None, begin: float, end: float) -> Progress | None:
    """Give the progress of one part of the work, from one share of the whole to another."""
    if progress is None:
        return None
    whole = progress
    return lambda share: whole(begin + share * (end - begin))
