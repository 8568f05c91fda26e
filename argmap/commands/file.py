"""Commands on files and pictures."""

from __future__ import annotations

from argmap.commands.context import Context
from argmap.commands.enablement import editable, has_claims
from argmap.commands.record import Category, Register


def enter(register: Register) -> None:
    """Enter the commands of the File menu."""
    menu = Category.FILE

    @register.enter("file.new", "New Map", menu, "Ctrl+N", icon="new", toolbar=10)
    def new(context: Context) -> None:
        """Start a new map; this one is saved already."""
        context.window.ask_new()

    @register.enter("file.open", "Open…", menu, "Ctrl+O", icon="open")
    def open_map(context: Context) -> None:
        """Open another map; this one is saved already."""
        context.window.ask_open()

    @register.enter("file.save_as", "Save As…", menu, "Ctrl+Shift+S", icon="save-as", group=1)
    def save_as(context: Context) -> None:
        """Go on in a copy under another name; every step is saved by itself anyway."""
        context.window.ask_save_as()

    @register.enter("file.title", "Rename Map…", menu, group=1, enabled=editable)
    def title(context: Context) -> None:
        """Give the map the title that stands above its pictures."""
        context.view.ask_title()

    @register.enter(
        "file.export",
        "Export…",
        menu,
        "Ctrl+Shift+E",
        icon="export",
        group=2,
        toolbar=90,
        enabled=has_claims,
    )
    def export(context: Context) -> None:
        """Make a picture of the map: PNG, SVG or PDF."""
        context.window.ask_export()

    @register.enter(
        "file.export_again", "Export Again", menu, "Ctrl+E", group=2, enabled=has_claims
    )
    def export_again(context: Context) -> None:
        """Make the last exported picture anew, with the same choices."""
        context.window.export_again()

    @register.enter("file.close", "Close Window", menu, "Ctrl+W", group=3)
    def close(context: Context) -> None:
        """Close the window; every step is saved already."""
        context.window.close_window()

    @register.enter("file.quit", "Quit", menu, "Ctrl+Q", group=3)
    def leave(context: Context) -> None:
        """Leave Argmap; every step is saved already."""
        context.window.close_window()
