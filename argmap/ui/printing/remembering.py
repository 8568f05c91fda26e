"""What the print dialog remembers of the last time."""

from __future__ import annotations

from dataclasses import dataclass, fields

from argmap.rendering.papers import SIZES
from argmap.ui.settings import Settings


@dataclass(frozen=True, slots=True)
class Last:
    """How a map was printed last; each is empty where nothing is remembered.

    `sheets` is "one", "auto" or a grid such as "3x2"; `ink` is "colour" or "black"; `what` is
    "whole" or "folds", for a selection is gone with its map.
    """

    printer: str = ""
    paper: str = ""
    orientation: str = ""
    sheets: str = ""
    ink: str = ""
    what: str = ""


def last(settings: Settings) -> Last:
    """Give what is remembered, as far as it still makes sense."""
    found = Last(**{one.name: settings.text(f"print/{one.name}") for one in fields(Last)})
    if found.paper in SIZES or not found.paper:
        return found
    return Last(found.printer, "", found.orientation, found.sheets, found.ink, found.what)


def remember(settings: Settings, choices: Last) -> None:
    """Remember how a map was printed."""
    for one in fields(Last):
        settings.remember(f"print/{one.name}", getattr(choices, one.name))
