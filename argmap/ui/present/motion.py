"""How long a movement takes, if it may be seen at all."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from argmap.ui.settings import Settings

MOVE = 250
"""How many milliseconds the camera takes from one step of a presentation to the next."""
RELAYOUT = 200
"""How many milliseconds boxes take to where an edit has them stand."""


def duration(settings: Settings, length: int = MOVE) -> int:
    """Give the milliseconds of a movement; 0 where nobody wants it, or nobody sees it.

    The setting "motion" is "on", "off", or "system": as the system asks for.
    """
    unseen = QGuiApplication.platformName() in {"offscreen", "minimal"}
    wished = settings.text("motion", "system")
    if unseen or wished == "off" or (wished != "on" and _system_is_still()):
        return 0
    return length


def _system_is_still() -> bool:
    """Tell whether the system asks for less motion, which newer versions of Qt know."""
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    wished = getattr(hints.accessibility(), "motionPreference", None)
    return wished is not None and "Reduced" in str(wished())
