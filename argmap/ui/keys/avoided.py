"""Why some keys had better give no command: who else needs them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from argmap.commands.record import Scope

_ARROWS = frozenset({"Left", "Right", "Up", "Down"})
_IN_TEXT = frozenset(
    {*_ARROWS, "Backspace", "Del", "End", "Enter", "Esc", "Home", "Return", "Space", "Tab"}
)
_INPUT = frozenset({"Ctrl+Shift+U", "Ctrl+.", "Ctrl+Space", "Ctrl+;"})
_ALT, _CTRL, _META, _SHIFT = "Alt", "Ctrl", "Meta", "Shift"


def parts(key: str) -> tuple[frozenset[str], str]:
    """Give the modifiers of a key in portable text, and what is pressed with them."""
    before, _, last = key.rpartition("+")
    if not last:  # the plus sign itself
        before, last = key[:-1].rstrip("+"), "+"
    return frozenset(part for part in before.split("+") if part), last


def why_avoided(key: str, scope: Scope) -> str:
    """Say why a key had better not be used where it works; empty where nothing speaks against it.

    Parameters
    ----------
    key
        One key in portable text.
    scope
        Where the key is to work.
    """
    held, last = parts(key)
    if key in _INPUT:
        return _tr("Input methods use it to write signs and other scripts.")
    if _META in held:
        return _tr("Desktops use it themselves and seldom hand it on.")
    if {_CTRL, _ALT} <= held:
        return _tr("Desktops switch work spaces by such keys, and some keyboards type signs.")
    if {_ALT, _SHIFT} <= held:
        return _tr("Many systems switch the keyboard's layout by these two.")
    if key == "F10" or (held == {_ALT} and len(last) == 1):
        return _tr("Such keys open the menus.")
    if held <= {_SHIFT} and len(last) == 1:
        return _tr("A letter or a sign by itself is for typing: it begins a claim's new words.")
    if last == "Tab" and _CTRL in held:
        return ""
    if scope is Scope.WINDOW and last in _IN_TEXT and _ALT not in held:
        return _tr("Fields for text need it themselves.")
    return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("avoided", text)
