"""Keys as texts: what was pressed, and what was written, in Qt's portable form ("Ctrl+Shift+Z")."""

from __future__ import annotations

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

HELD = "Space"
"""The key that pans while it is held: map and outline give its command when it is let go."""

_Key, _Modifier = Qt.Key, Qt.KeyboardModifier
_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NATIVE = QKeySequence.SequenceFormat.NativeText

_ALONE = frozenset(
    {
        _Key.Key_Alt,
        _Key.Key_AltGr,
        _Key.Key_CapsLock,
        _Key.Key_Control,
        _Key.Key_Hyper_L,
        _Key.Key_Hyper_R,
        _Key.Key_Meta,
        _Key.Key_Multi_key,
        _Key.Key_NumLock,
        _Key.Key_ScrollLock,
        _Key.Key_Shift,
        _Key.Key_Super_L,
        _Key.Key_Super_R,
        _Key.Key_unknown,
    }
)
"""What only changes what other keys mean."""
_PRINTED = range(0x21, 0x0100_0000)
"""The codes of keys that print a sign; those from Escape on follow."""


def pressed(event: QKeyEvent) -> str:
    """Give the key that was pressed; empty while only modifiers are held, or an input composes.

    Where Shift is needed to type a sign at all ("?" on most keyboards, digits on a French one) it
    is no part of the key: on another keyboard the sign may need none.
    """
    key = Qt.Key(event.key())
    if key in _ALONE or event.key() == 0:
        return ""
    held = event.modifiers() & ~(_Modifier.KeypadModifier | _Modifier.GroupSwitchModifier)
    if key == _Key.Key_Backtab:
        key, held = _Key.Key_Tab, held | _Modifier.ShiftModifier
    if event.key() in _PRINTED and not chr(event.key()).isalpha():
        held &= ~_Modifier.ShiftModifier
    return QKeySequence(QKeyCombination(held, key)).toString(_PORTABLE)


def portable(text: str) -> str:
    """Give a key in its one portable writing; empty where the text is no single key."""
    keys = QKeySequence.fromString(text, _PORTABLE)
    if keys.count() != 1 or _is_unknown(keys):
        return ""
    return keys.toString(_PORTABLE)


def _is_unknown(keys: QKeySequence) -> bool:
    first: QKeyCombination = keys[0]  # type: ignore[index]  # it can; its type hints do not say so
    return first.key() == _Key.Key_unknown


def native(key: str) -> str:
    """Give a key as this system writes it."""
    return QKeySequence.fromString(key, _PORTABLE).toString(_NATIVE)
