"""Commands on files and pictures."""

from __future__ import annotations

from argmap.commands.context import Context
from argmap.commands.enablement import editable, has_claims
from argmap.commands.record import Category, Register


def enter(register: Register) -> None:
    """Enter the commands of the File menu."""
    for part in (_maps, _past, _pictures, _leaving):
        part(register, Category.FILE)


def _maps(register: Register, menu: Category) -> None:
    @register.enter("file.new", "New Map", menu, "Ctrl+N", icon="new", toolbar=10)
    def new(context: Context) -> None:
        """Start a new map; this one is saved already."""
        context.window.ask_new()

    @register.enter("file.new_template", "New from Template…", menu)
    def template(context: Context) -> None:
        """Start a new map from claims that say what belongs there."""
        context.window.ask_template()

    @register.enter("file.window", "New Window", menu, "Ctrl+Shift+N")
    def window(context: Context) -> None:
        """Start a new map in a window of its own."""
        context.window.ask_window()

    @register.enter("file.open", "Open…", menu, "Ctrl+O", icon="open")
    def open_map(context: Context) -> None:
        """Open another map; this one is saved already."""
        context.window.ask_open()

    @register.enter("file.recent", "Open Recent…", menu)
    def recent(context: Context) -> None:
        """Open one of the maps that were open last."""
        context.window.ask_recent()

    @register.enter("file.save_as", "Save As…", menu, "Ctrl+Shift+S", icon="save-as", group=1)
    def save_as(context: Context) -> None:
        """Go on in a copy under another name; every step is saved by itself anyway."""
        context.window.ask_save_as()

    @register.enter("file.title", "Rename Map…", menu, group=1, enabled=editable)
    def title(context: Context) -> None:
        """Give the map the title that stands above its pictures."""
        context.view.ask_title()


def _past(register: Register, menu: Category) -> None:
    @register.enter("file.version", "Name This Version…", menu, "Ctrl+S", group=2, enabled=editable)
    def version(context: Context) -> None:
        """Name the map as it is now, to find it again whatever is done later."""
        context.past.ask_version()

    @register.enter("file.history", "History…", menu, "Ctrl+Shift+Y", group=2)
    def history(context: Context) -> None:
        """Look at every step and at the map as it was, and restore what one likes better."""
        context.past.show_history()

    @register.enter("file.backup", "Restore a Backup…", menu, group=2)
    def restore(context: Context) -> None:
        """Open a backup of this map as a map of its own; this one stays as it is."""
        context.past.ask_backup()

    @register.enter("file.merge", "Merge a Copy…", menu, group=2, enabled=editable)
    def merge(context: Context) -> None:
        """Take in what was changed in a copy of this map; where both changed, you choose."""
        context.past.ask_merge()


def _pictures(register: Register, menu: Category) -> None:
    @register.enter(
        "file.export",
        "Export…",
        menu,
        "Ctrl+Shift+E",
        icon="export",
        group=3,
        toolbar=90,
        enabled=has_claims,
    )
    def export(context: Context) -> None:
        """Make a picture of the map: PNG, SVG, PDF or WebP."""
        context.window.ask_export()

    @register.enter(
        "file.export_again", "Export Again", menu, "Ctrl+E", group=3, enabled=has_claims
    )
    def export_again(context: Context) -> None:
        """Make the last exported picture anew, with the same choices."""
        context.window.export_again()

    @register.enter("file.print", "Print…", menu, "Ctrl+P", group=3, enabled=has_claims)
    def print_map(context: Context) -> None:
        """Print the map on one page or as a poster, and see each page before."""
        context.window.ask_print()


def _leaving(register: Register, menu: Category) -> None:
    @register.enter("file.close", "Close Map", menu, "Ctrl+W", group=4)
    def close(context: Context) -> None:
        """Close this map, and with the last one the window; every step is saved already."""
        context.window.close_map()

    @register.enter("file.quit", "Quit", menu, "Ctrl+Q", group=4)
    def leave(context: Context) -> None:
        """Leave Argmap; every step is saved already, and the maps are open the next time."""
        context.window.quit()
