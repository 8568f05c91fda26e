"""When a command can be given."""

from __future__ import annotations

from argmap.commands.context import Context, current


def editable(context: Context) -> bool:
    """Tell whether the map can be changed."""
    return not context.session.read_only


def chosen(context: Context) -> bool:
    """Tell whether a claim is selected."""
    return bool(context.selection)


def can_edit(context: Context) -> bool:
    """Tell whether a claim is selected that can be changed."""
    return editable(context) and chosen(context)


def can_bear(context: Context) -> bool:
    """Tell whether there is a claim or a line that something new could bear on."""
    return editable(context) and (chosen(context) or context.argument is not None)


def can_delete(context: Context) -> bool:
    """Tell whether something is selected that can be deleted."""
    return can_bear(context)


def hangs(context: Context) -> bool:
    """Tell whether the current claim can be changed and bears on something."""
    claim = current(context)
    return editable(context) and claim is not None and context.session.map.home(claim) is not None


def can_turn(context: Context) -> bool:
    """Tell whether there is a line, or the current claim's, that can be turned."""
    return (editable(context) and context.argument is not None) or hangs(context)


def has_claims(context: Context) -> bool:
    """Tell whether the map has a claim at all."""
    return bool(context.session.map.claims)


def can_undo(context: Context) -> bool:
    """Tell whether a step can be undone."""
    return editable(context) and context.session.can_undo


def can_redo(context: Context) -> bool:
    """Tell whether a step can be redone."""
    return editable(context) and context.session.can_redo
