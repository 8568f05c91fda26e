"""What keys do in the editor that lies over a claim while it is worded.

They stand in the register so that they are on the key sheet and can be changed like all others;
the editor itself carries them out, and nobody else can give them.
"""

from __future__ import annotations

from argmap.commands.context import Context
from argmap.commands.record import Category, Register, Scope

MENU = Category.CLAIM

FOLLOWING = {
    "words.take": "",
    "words.reason": "claim.reason",
    "words.objection": "claim.objection",
    "words.sibling": "claim.sibling",
}
"""What takes the words over, and the command that is then given."""


def enter(register: Register) -> None:
    """Enter what keys do in the editor."""
    for name, title, hint, *keys in (
        ("take", "Take the Words", "Take over the words of the claim.", "Return", "Enter"),
        ("line", "New Line", "Begin a new line in the words.", "Shift+Return", "Shift+Enter"),
        ("leave", "Leave the Words", "Leave the words as they were before.", "Esc"),
        ("reason", "Words, Then a Reason", "Take over the words, then add a reason.", "Tab"),
        (
            "objection",
            "Words, Then an Objection",
            "Take over the words, then add an objection.",
            "Shift+Tab",
        ),
        (
            "sibling",
            "Words, Then a Sibling",
            "Take over the words, then add a claim of the same kind.",
            "Ctrl+Return",
            "Ctrl+Enter",
        ),
    ):
        _enter(register, name, title, hint, *keys)


def _enter(register: Register, name: str, title: str, hint: str, *keys: str) -> None:
    def nothing(_context: Context) -> None:
        """Leave it to the editor."""

    nothing.__doc__ = hint
    options = {"scope": Scope.EDITOR, "bare": True, "enabled": _nowhere_else}
    register.enter(f"words.{name}", title, MENU, *keys, **options)(nothing)  # type: ignore[arg-type]


def _nowhere_else(_context: Context) -> bool:
    return False
