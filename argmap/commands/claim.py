"""Commands that bring claims into the map and hang them differently."""

from __future__ import annotations

from argmap.commands.context import Context, current
from argmap.commands.enablement import can_bear, can_edit, can_turn, editable, hangs
from argmap.commands.record import Category, Register, Scope
from argmap.model import edits
from argmap.model.changes import Step

MENU = Category.CLAIM


def enter(register: Register) -> None:
    """Enter the commands of the Claim menu."""
    _enter_new(register)
    _enter_beside(register)
    _enter_stance(register)
    _enter_places(register)


def _target(context: Context) -> str:
    """Give what is selected: the line, if one is, or else the current claim."""
    target = context.argument or current(context)
    assert target is not None
    return target


def _claim(context: Context) -> str:
    claim = current(context)
    assert claim is not None
    return claim


def _enter_new(register: Register) -> None:
    @register.enter(
        "claim.reason",
        "Add Reason",
        MENU,
        "Tab",
        scope=Scope.MAP,
        icon="reason",
        toolbar=30,
        short="Reason",
        enabled=can_bear,
    )
    def reason(context: Context) -> None:
        """Give a reason for the current claim."""
        context.view.begin(edits.add_reason(context.session.map, _target(context)))

    @register.enter(
        "claim.objection",
        "Add Objection",
        MENU,
        "Shift+Tab",
        scope=Scope.MAP,
        icon="objection",
        toolbar=31,
        short="Objection",
        enabled=can_bear,
    )
    def objection(context: Context) -> None:
        """Object to the current claim, or to the selected line: an undercut."""
        context.view.begin(edits.add_objection(context.session.map, _target(context)))

    @register.enter(
        "claim.co_premise",
        "Add Co-premise or Join",
        MENU,
        "Ctrl+J",
        icon="co-premise",
        toolbar=32,
        short="Co-premise",
        enabled=can_bear,
    )
    def co_premise(context: Context) -> None:
        """Add a claim that is needed together with this one, or join the selected ones."""
        argmap = context.session.map
        if len(context.selection) > 1:
            context.view.perform(edits.join_claims(argmap, context.selection))
        else:
            context.view.begin(_co_premise(context))

    @register.enter(
        "claim.undercut", "Add Undercut", MENU, icon="undercut", enabled=hangs, scope=Scope.MAP
    )
    def undercut(context: Context) -> None:
        """Object to the step from the current claim to what it bears on."""
        argmap = context.session.map
        home = argmap.home(_claim(context))
        if home is not None:
            context.view.begin(edits.undercut(argmap, home.id))

    @register.enter(
        "claim.contradict", "Add Contradiction", MENU, icon="contradict", enabled=can_edit
    )
    def contradict(context: Context) -> None:
        """Set a rival claim against this one, or the two selected ones against each other."""
        argmap = context.session.map
        if len(context.selection) == 2:
            context.view.perform(edits.contradict(argmap, *context.selection))
        else:
            context.view.begin(edits.contradict(argmap, _claim(context)))

    @register.enter("claim.free", "Add Free Claim", MENU, "Ins", scope=Scope.MAP, enabled=editable)
    def free(context: Context) -> None:
        """Add a claim that bears on nothing yet."""
        context.view.begin(edits.add_free_claim(context.session.map))


def _co_premise(context: Context) -> Step:
    argmap = context.session.map
    if context.argument is not None:
        return edits.add_co_premise(argmap, context.argument)
    return edits.add_related(argmap, None, edits.Relation.CO_PREMISE, _claim(context))


def _enter_beside(register: Register) -> None:
    @register.enter(
        "claim.sibling", "Add Sibling", MENU, "Return", scope=Scope.MAP, group=1, enabled=editable
    )
    def sibling(context: Context) -> None:
        """Add a claim of the same kind behind this one."""
        context.view.begin(_sibling(context, before=False))

    @register.enter(
        "claim.sibling_before",
        "Add Sibling Before",
        MENU,
        "Shift+Return",
        scope=Scope.MAP,
        group=1,
        enabled=can_edit,
    )
    def sibling_before(context: Context) -> None:
        """Add a claim of the same kind in front of this one."""
        context.view.begin(_sibling(context, before=True))

    @register.enter(
        "claim.insert",
        "Insert Between",
        MENU,
        "Ctrl+Shift+Return",
        scope=Scope.MAP,
        group=1,
        enabled=hangs,
    )
    def insert(context: Context) -> None:
        """Put a new claim between this one and what it bears on."""
        context.view.begin(edits.insert_between(context.session.map, _claim(context)))

    @register.enter(
        "claim.link", "Link To…", MENU, "Ctrl+L", icon="link", group=1, enabled=can_edit
    )
    def link(context: Context) -> None:
        """Let this claim bear on a further claim too."""
        context.view.ask_link()

    @register.enter("claim.move_under", "Move Under…", MENU, "Ctrl+M", group=1, enabled=can_bear)
    def move_under(context: Context) -> None:
        """Let this claim, or the selected line, bear on another claim instead."""
        context.view.ask_move()

    @register.enter("claim.split", "Split Off", MENU, group=1, scope=Scope.MAP, enabled=hangs)
    def split(context: Context) -> None:
        """Make this linked premise a reason or objection of its own."""
        argmap = context.session.map
        home = argmap.home(_claim(context))
        if home is not None:
            context.view.perform(edits.split_off(argmap, home.id, _claim(context)))


def _sibling(context: Context, *, before: bool) -> Step:
    argmap, claim = context.session.map, current(context)
    if claim is None:
        return edits.add_free_claim(argmap)
    return edits.add_sibling(argmap, claim, before=before)


def _enter_stance(register: Register) -> None:
    @register.enter(
        "claim.toggle", "Turn Reason/Objection", MENU, "Ctrl+R", group=2, enabled=can_turn
    )
    def toggle(context: Context) -> None:
        """Turn a reason into an objection, or an objection into a reason."""
        argmap = context.session.map
        argument = context.argument or _home(context)
        context.view.perform(edits.toggle_stance(argmap, argument))

    for key, name, title in (
        ("Ctrl+1", "reason", "Make It a Reason"),
        ("Ctrl+2", "objection", "Make It an Objection"),
        ("Ctrl+3", "undercut", "Make It an Undercut"),
    ):
        _enter_relation(register, key, name, title)


def _home(context: Context) -> str:
    home = context.session.map.home(_claim(context))
    return "" if home is None else home.id


def _enter_relation(register: Register, key: str, name: str, title: str) -> None:
    def relate(context: Context) -> None:
        argmap = context.session.map
        context.view.perform(edits.set_relation(argmap, _claim(context), edits.Relation(name)))

    relate.__doc__ = {
        "reason": "Let the current claim speak for what it bears on.",
        "objection": "Let the current claim speak against what it bears on.",
        "undercut": "Let the current claim speak against the step that its target makes.",
    }[name]
    register.enter(f"claim.be_{name}", title, MENU, key, group=2, enabled=hangs)(relate)


def _enter_places(register: Register) -> None:
    @register.enter(
        "claim.earlier", "Move Earlier", MENU, "Ctrl+Up", scope=Scope.MAP, group=3, enabled=can_edit
    )
    def earlier(context: Context) -> None:
        """Change places with the sibling before."""
        context.view.perform(edits.reorder(context.session.map, _claim(context), -1))

    @register.enter(
        "claim.later", "Move Later", MENU, "Ctrl+Down", scope=Scope.MAP, group=3, enabled=can_edit
    )
    def later(context: Context) -> None:
        """Change places with the sibling behind."""
        context.view.perform(edits.reorder(context.session.map, _claim(context), 1))

    @register.enter(
        "claim.promote", "Promote", MENU, "Ctrl+Left", scope=Scope.MAP, group=3, enabled=hangs
    )
    def promote(context: Context) -> None:
        """Let it bear on what its target bears on."""
        context.view.perform(edits.promote(context.session.map, _claim(context)))

    @register.enter(
        "claim.demote", "Demote", MENU, "Ctrl+Right", scope=Scope.MAP, group=3, enabled=can_edit
    )
    def demote(context: Context) -> None:
        """Let it bear on the sibling before it."""
        context.view.perform(edits.demote(context.session.map, _claim(context)))

    @register.enter(
        "claim.unpin",
        "Unpin",
        MENU,
        "Ctrl+Shift+K",
        icon="pin",
        group=4,
        enabled=can_edit,
    )
    def unpin(context: Context) -> None:
        """Leave the place of the claim to the layout again."""
        context.view.perform(edits.unpin(context.session.map, _claim(context)))

    @register.enter(
        "claim.fold", "Fold or Unfold", MENU, "Space", scope=Scope.MAP, group=4, enabled=can_edit
    )
    def fold(context: Context) -> None:
        """Hide or show what hangs on the claim."""
        argmap, claim = context.session.map, _claim(context)
        context.view.perform(edits.fold(argmap, claim, folded=not argmap.claims[claim].folded))
