"""The keys of the person's own: kept in a file, changed in the key sheet, obeyed at once."""

from argmap.ui.keys.keymap import Keymap, keymap

__all__ = ["Keymap", "keymap"]
