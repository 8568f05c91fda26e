"""What is done with a moment of the past: naming it, and finding a name for a copy of it."""

from __future__ import annotations

import re
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from argmap.timeline import Timeline

translate = QCoreApplication.translate
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


def give_name(timeline: Timeline, seq: int, name: str) -> int:
    """Name a step, rename the version that it is, or take its name away; give the version's mark.

    Raises
    ------
    EditError, StorageError
        If the map can only be read, or the name cannot be logged.
    """
    mark = last_version(timeline, seq)
    if mark is None:
        return timeline.name(name, seq)
    timeline.rename(mark, name)
    return mark


def last_version(timeline: Timeline, seq: int) -> int | None:
    """Give the mark of the version that a step was made last, None where it is none."""
    return next((v.mark for v in reversed(timeline.versions()) if v.seq == seq), None)


def name_told(name: str) -> str:
    """Say that a name was given, or taken away."""
    if not name:
        return translate("history", "The version has no name any more; its step is still there.")
    return translate("history", "This version is called “{0}”.").format(name)


def restore_told(seq: int, *, different: bool) -> str:
    """Say that the map is what it was after a step, or was so already."""
    if not different:
        return translate("history", "The map is like this now; there was nothing to restore.")
    return translate(
        "history", "The map is again as it was after step {0}. Undo takes that back."
    ).format(seq)


def copy_name(stem: str, version: str, time: datetime) -> str:
    """Suggest a name for a file: the map's, and the version's or else the time."""
    which = version or f"{time.astimezone():%Y-%m-%d %H.%M}"
    return _NOT_IN_NAMES.sub(" ", f"{stem} {which}").strip()
