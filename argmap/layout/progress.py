"""Telling how far a layout is, and stopping it."""

from __future__ import annotations

from collections.abc import Callable

from argmap.errors import CancelledError
from argmap.layout.contract import Progress


def report(progress: Progress | None, share: float) -> None:
    """Tell the share done.

    Raises
    ------
    CancelledError
        If the person does not want to go on.
    """
    if progress is not None and not progress(min(share, 1.0)):
        raise CancelledError("the layout was stopped; nothing was changed")


def stage(progress: Progress | None, start: float, end: float, count: int) -> Callable[[int], None]:
    """Give a function that takes how many of `count` are done in a stage from `start` to `end`."""
    return lambda done: report(progress, start + (end - start) * done / max(count, 1))
