"""All commands, in menu order."""

from __future__ import annotations

from functools import cache

from argmap.commands import claim, edit, file, go, present, view, words
from argmap.commands.record import Register


@cache
def commands() -> Register:
    """Give the register of every command."""
    register = Register()
    for module in (file, edit, claim, go, view, present, words):
        module.enter(register)
    return register
