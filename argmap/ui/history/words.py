"""What a step did, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from argmap.storage.history import EntryKind
from argmap.storage.past import Moment

translate = QCoreApplication.translate


def step_words(moment: Moment, about: EntryKind | None) -> str:
    """Say what a step did; `about` is the kind of the step that it is about, if there is one."""
    label = " ".join(moment.label.split())
    if moment.kind is EntryKind.MARK:
        return _naming(label, about)
    label = label or translate("history", "A step without words")
    if moment.kind is EntryKind.UNDO:
        return translate("history", "Undo: {0}").format(label)
    if moment.kind is EntryKind.REDO:
        return translate("history", "Redo: {0}").format(label)
    return label


def _naming(name: str, about: EntryKind | None) -> str:
    """Say what a name was given to."""
    if about is None:
        return translate("history", "Name this version “{0}”").format(name)
    if not name:
        return translate("history", "Take the name off a version")
    if about is EntryKind.MARK:
        return translate("history", "Rename a version “{0}”").format(name)
    return translate("history", "Name an earlier version “{0}”").format(name)
