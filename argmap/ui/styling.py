"""How the map is drawn in a window, by what the person prefers."""

from __future__ import annotations

from argmap.rendering.marks import ALL_MARKS, UNMARKED
from argmap.rendering.style import Style
from argmap.rendering.theme import Theme
from argmap.ui.settings import Settings


def style_for(settings: Settings, theme: Theme, *, groups: str = "") -> Style:
    """Give the style of windows; pictures that are exported have one of their own."""
    return Style(
        theme,
        font_size=settings.text_size(),
        numbers=settings.flag("numbers", default=True),
        words=settings.flag("words", default=True),
        marks=ALL_MARKS if settings.flag("marks", default=True) else UNMARKED,
        groups=groups,
    )
