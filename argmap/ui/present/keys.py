"""The keys of a presentation, those that presenters' remotes send among them."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence


class Deed(Enum):
    """What can be done in a presentation."""

    NEXT = auto()
    BACK = auto()
    FIRST = auto()
    LAST = auto()
    BLACK = auto()
    NOTES = auto()
    HELP = auto()
    TYPE = auto()
    RUB_OUT = auto()
    GO = auto()
    CANCEL = auto()
    LEAVE = auto()


translate = QCoreApplication.translate
_Key = Qt.Key
_ALWAYS: dict[int, Deed] = {
    _Key.Key_Space: Deed.NEXT,
    _Key.Key_Right: Deed.NEXT,
    _Key.Key_Down: Deed.NEXT,
    _Key.Key_PageDown: Deed.NEXT,
    _Key.Key_Return: Deed.NEXT,
    _Key.Key_Enter: Deed.NEXT,
    _Key.Key_Left: Deed.BACK,
    _Key.Key_Up: Deed.BACK,
    _Key.Key_PageUp: Deed.BACK,
    _Key.Key_Backspace: Deed.BACK,
    _Key.Key_Home: Deed.FIRST,
    _Key.Key_End: Deed.LAST,
    _Key.Key_B: Deed.BLACK,
    _Key.Key_Period: Deed.BLACK,
    _Key.Key_N: Deed.NOTES,
    _Key.Key_F1: Deed.HELP,
    _Key.Key_Question: Deed.HELP,
    _Key.Key_Escape: Deed.LEAVE,
}
_TYPING: dict[int, Deed] = {
    _Key.Key_Return: Deed.GO,
    _Key.Key_Enter: Deed.GO,
    _Key.Key_Backspace: Deed.RUB_OUT,
    _Key.Key_Escape: Deed.CANCEL,
}
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def deed_of(event: QKeyEvent, *, typing: bool) -> Deed | None:
    """Give what a key is for, None for nothing; `typing` while a number is being typed.

    F5 is for nothing: the button of a remote that begins a presentation sends it again and again.
    """
    if event.modifiers() & _COMMANDS:
        return None
    text, key = event.text(), event.key()  # a number, for not every key has a name
    if typing and key in _TYPING:
        return _TYPING[key]
    if text.isascii() and (text.isdigit() or (typing and text and (text in "./" or _letter(text)))):
        return Deed.TYPE
    return _ALWAYS.get(key)


def _letter(text: str) -> bool:
    """Tell whether this is a letter, as the numbers of linked premises have them."""
    return len(text) == 1 and text.isalpha() and text.islower()


def sheet() -> list[tuple[str, str, str]]:
    """Give the rows of the key sheet: what is done, the keys, and a sentence on it."""
    told = {
        Deed.NEXT: (
            translate("presenting", "Go On"),
            translate("presenting", "Show the next claim; a click does so too."),
        ),
        Deed.BACK: (
            translate("presenting", "Go Back"),
            translate("presenting", "Show the claim before; the right button does so too."),
        ),
        Deed.FIRST: (
            translate("presenting", "First Claim"),
            translate("presenting", "Begin again."),
        ),
        Deed.LAST: (
            translate("presenting", "Last Claim"),
            translate("presenting", "Show the last claim; all of the map comes after it."),
        ),
        Deed.BLACK: (
            translate("presenting", "Black Screen"),
            translate("presenting", "Show nothing for a while, and the map again."),
        ),
        Deed.NOTES: (
            translate("presenting", "Notes"),
            translate("presenting", "Show or hide the notes on the claims."),
        ),
        Deed.HELP: (
            translate("presenting", "Keys"),
            translate("presenting", "Show these keys at the foot of the screen."),
        ),
        Deed.LEAVE: (
            translate("presenting", "End"),
            translate("presenting", "Go back to the window, to the claim that was shown."),
        ),
    }
    rows = [(title, ", ".join(_names(deed)), hint) for deed, (title, hint) in told.items()]
    number = translate("presenting", "Go to a Number")
    typed = translate("presenting", "figures, Return")
    hint = translate("presenting", "Show a step by its number, or a claim by its own, with a dot.")
    return [*rows, (number, typed, hint)]


def _names(deed: Deed) -> list[str]:
    """Give the keys that are for something, as this system writes them."""
    form = QKeySequence.SequenceFormat.NativeText
    return [QKeySequence(key).toString(form) for key, known in _ALWAYS.items() if known is deed]


def summary() -> str:
    """Give the most needed keys in a line."""
    return translate(
        "presenting",
        "Space: on · Backspace: back · figures, Return: go to a step · B: black · N: notes · "
        "Esc: end",
    )
