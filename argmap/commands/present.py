"""Commands that show the map to others, or a part of it to oneself."""

from __future__ import annotations

from argmap.commands.context import Context
from argmap.commands.enablement import chosen, has_claims
from argmap.commands.record import Category, Register


def _can_focus(context: Context) -> bool:
    """Tell whether there is a branch to be put into focus, or one that is."""
    return chosen(context) or context.presenting.in_focus


def enter(register: Register) -> None:
    """Enter the commands; they stand in the View menu."""
    menu = Category.VIEW

    @register.enter("view.focus", "Focus on Branch", menu, "F8", group=5, enabled=_can_focus)
    def focus(context: Context) -> None:
        """See the branch of the current claim alone, the rest faintly, or all alike again."""
        context.presenting.toggle_focus()

    @register.enter(
        "view.present",
        "Present",
        menu,
        "F5",
        icon="present",
        group=5,
        toolbar=89,
        enabled=has_claims,
    )
    def present(context: Context) -> None:
        """Go through the map on the whole screen, a claim at a time, from the first one."""
        context.presenting.start()

    @register.enter(
        "view.present_here", "Present from Here", menu, "Shift+F5", group=5, enabled=has_claims
    )
    def present_here(context: Context) -> None:
        """Go through the map on the whole screen from the current claim on."""
        context.presenting.start(here=True)
