"""What the mouse asks for on the canvas, beyond what is older than this: told, never done here."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Requests(QObject):
    """Signals with ids of claims and arguments, stances, and places of the picture in points."""

    link_requested = Signal(str, str, object)
    """A claim is to bear on a claim or an argument too, as a stance says."""
    linked_claim_requested = Signal(str, object)
    """A new claim is to bear on a claim."""
    retarget_requested = Signal(str, str, object)
    """An argument is to bear on another claim or argument."""
    copy_requested = Signal(str, str, object)
    """A copy of a branch is to hang under a claim."""
    copy_pin_requested = Signal(str, float, float)
    """A copy of a branch is to stand in a free place."""
    beside_requested = Signal(str, str)
    """A claim is to stand right behind a sibling."""
    copy_beside_requested = Signal(str, str)
    """A copy of a branch is to stand right behind a sibling."""
    line_edit_requested = Signal(str)
    """What is said of an argument is to be edited."""
