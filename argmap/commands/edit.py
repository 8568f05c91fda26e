"""Commands of the Edit menu: undo, the clipboard, words, deletion."""

from __future__ import annotations

from argmap.commands.context import Context, current
from argmap.commands.enablement import (
    can_delete,
    can_edit,
    can_redo,
    can_undo,
    chosen,
    editable,
    has_claims,
)
from argmap.commands.record import Category, Register, Scope
from argmap.model import edits

MENU = Category.EDIT


def enter(register: Register) -> None:
    """Enter the commands of the Edit menu."""
    _enter_undo(register)
    _enter_clipboard(register)
    _enter_duplicate(register)
    _enter_words(register)


def _enter_undo(register: Register) -> None:
    @register.enter("edit.undo", "Undo", MENU, "Ctrl+Z", icon="undo", toolbar=20, enabled=can_undo)
    def undo(context: Context) -> None:
        """Take the last step back."""
        context.session.undo()

    @register.enter(
        "edit.redo",
        "Redo",
        MENU,
        "Ctrl+Shift+Z",
        "Ctrl+Y",
        icon="redo",
        toolbar=21,
        enabled=can_redo,
    )
    def redo(context: Context) -> None:
        """Do the step that was taken back last once more."""
        context.session.redo()


def _enter_clipboard(register: Register) -> None:
    @register.enter("edit.cut", "Cut", MENU, "Ctrl+X", scope=Scope.MAP, group=1, enabled=can_edit)
    def cut(context: Context) -> None:
        """Put the selected branches on the clipboard and delete them here."""
        context.view.copy(context.selection)
        context.view.perform(edits.delete_branch(context.session.map, *context.selection))

    @register.enter("edit.copy", "Copy", MENU, "Ctrl+C", scope=Scope.MAP, group=1, enabled=chosen)
    def copy(context: Context) -> None:
        """Put the selected branches on the clipboard."""
        context.view.copy(context.selection)

    @register.enter(
        "edit.copy_picture", "Copy as Picture", MENU, "Ctrl+Shift+C", group=1, enabled=has_claims
    )
    def copy_picture(context: Context) -> None:
        """Put the picture of the map on the clipboard, as image, drawing, map and text at once."""
        context.view.copy_picture()

    @register.enter(
        "edit.paste", "Paste", MENU, "Ctrl+V", scope=Scope.MAP, group=1, enabled=editable
    )
    def paste(context: Context) -> None:
        """Hang what the clipboard holds under the current claim."""
        context.view.paste()

    @register.enter(
        "edit.paste_as_one",
        "Paste as One Claim",
        MENU,
        "Ctrl+Shift+V",
        scope=Scope.MAP,
        group=1,
        enabled=editable,
    )
    def paste_as_one(context: Context) -> None:
        """Hang the words on the clipboard under the current claim, as one claim."""
        context.view.paste_as_one()


def _enter_duplicate(register: Register) -> None:
    @register.enter(
        "edit.duplicate",
        "Duplicate",
        MENU,
        "Ctrl+D",
        scope=Scope.MAP,
        group=1,
        enabled=can_edit,
    )
    def duplicate(context: Context) -> None:
        """Put a copy of the branch right behind it."""
        claim = current(context)
        if claim is not None:
            context.view.perform(edits.duplicate(context.session.map, claim))


def _enter_words(register: Register) -> None:
    @register.enter(
        "edit.text",
        "Edit Text",
        MENU,
        "F2",
        scope=Scope.MAP,
        icon="edit",
        group=2,
        enabled=can_edit,
    )
    def text(context: Context) -> None:
        """Reword the current claim; it stays the same claim."""
        claim = current(context)
        if claim is not None:
            context.view.edit_text(claim)

    @register.enter(
        "edit.delete",
        "Delete Branch",
        MENU,
        "Del",
        scope=Scope.MAP,
        icon="delete",
        group=2,
        enabled=can_delete,
    )
    def delete(context: Context) -> None:
        """Delete the claim and what hangs only on it, or the selected line alone."""
        argmap = context.session.map
        if context.argument is not None:
            context.view.perform(edits.detach(argmap, context.argument))
        else:
            context.view.perform(edits.delete_branch(argmap, *context.selection))

    @register.enter(
        "edit.delete_claim",
        "Delete Claim Only",
        MENU,
        "Ctrl+Del",
        scope=Scope.MAP,
        group=2,
        enabled=can_edit,
    )
    def delete_claim(context: Context) -> None:
        """Delete the claim alone; what hangs on it moves up."""
        context.view.perform(edits.delete_claim(context.session.map, *context.selection))

    @register.enter(
        "edit.branch",
        "Select Branch",
        MENU,
        "Ctrl+Shift+A",
        scope=Scope.MAP,
        group=3,
        enabled=chosen,
    )
    def branch(context: Context) -> None:
        """Select the claim and all that hangs only on it."""
        first = context.selection[0]
        others = sorted(edits.branch(context.session.map, (first,)) - {first})
        context.view.select((first, *others))
