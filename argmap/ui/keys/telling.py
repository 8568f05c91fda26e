"""Saying what in the file of keys could not be followed, once, when the program starts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from argmap.ui.keys.keymap import keymap

if TYPE_CHECKING:
    from argmap.ui.window import Window


def tell_mistakes(window: Window) -> None:
    """Say in the bar what was passed over, unless something weightier is said there already."""
    mistakes = keymap().mistakes
    if not mistakes:
        return
    said = _tr("In your keys ({0}) this was passed over: {1}")
    text = said.format(keymap().path, " ".join(mistakes))
    if window.bar.text():
        window.toast.say(text)
    else:
        window.bar.say(text, (_tr("Keys…"), window.show_keys), (_tr("Close"), window.bar.clear))


def _tr(text: str) -> str:
    return QCoreApplication.translate("keys_telling", text)
