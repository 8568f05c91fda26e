"""Commands that move about in the map."""

from __future__ import annotations

from argmap.commands.context import Context, Toward, current
from argmap.commands.enablement import chosen, editable, has_claims
from argmap.commands.record import Category, Register, Scope
from argmap.model.folding import shown

_ARROWS = {
    Toward.LEFT: "Left",
    Toward.RIGHT: "Right",
    Toward.UP: "Up",
    Toward.DOWN: "Down",
}


def enter(register: Register) -> None:
    """Enter the commands of the Go menu, and the arrows, which stand in none."""
    for toward, key in _ARROWS.items():
        _enter_arrow(register, toward, key)
    _enter_kin(register)
    _enter_ends(register)
    _enter_search(register)
    _enter_maps(register)


def _enter_arrow(register: Register, toward: Toward, key: str) -> None:
    def move(context: Context) -> None:
        context.view.move(toward)

    def extend(context: Context) -> None:
        context.view.move(toward, extend=True)

    move.__doc__ = f"Go to the next claim {key.lower()} on the screen."
    extend.__doc__ = f"Add the next claim {key.lower()} on the screen to the selection."
    name = key.lower()
    options = {"scope": Scope.CANVAS, "bare": True, "enabled": has_claims}
    register.enter(f"go.{name}", f"Go {key}", Category.GO, key, **options)(move)  # type: ignore[arg-type]
    register.enter(f"go.extend_{name}", f"Select {key}", Category.GO, f"Shift+{key}", **options)(  # type: ignore[arg-type]
        extend
    )


def _enter_kin(register: Register) -> None:
    menu = Category.GO

    @register.enter("go.parent", "To What It Bears On", menu, "Alt+Up", enabled=chosen)
    def parent(context: Context) -> None:
        """Go up to the claim that this one bears on."""
        claim = current(context)
        argmap = context.session.map
        home = argmap.home(claim) if claim is not None else None
        if home is not None:
            context.view.select((argmap.target_claim(home),))

    @register.enter("go.child", "To What Bears on It", menu, "Alt+Down", enabled=chosen)
    def child(context: Context) -> None:
        """Go down to the reason or objection that was visited last."""
        context.view.follow_last_child()

    @register.enter("go.back", "Back", menu, "Alt+Left", group=1)
    def back(context: Context) -> None:
        """Go back to the claim that was current before."""
        context.view.visit(-1)

    @register.enter("go.forward", "Forward", menu, "Alt+Right", group=1)
    def forward(context: Context) -> None:
        """Go on again to the claim that you came back from."""
        context.view.visit(1)


def _enter_ends(register: Register) -> None:
    menu = Category.GO

    @register.enter(
        "go.first", "First Claim", menu, "Home", scope=Scope.CANVAS, group=2, enabled=has_claims
    )
    def first(context: Context) -> None:
        """Go to the main claim."""
        context.view.select(context.session.map.roots()[:1])

    @register.enter(
        "go.last", "Last Claim", menu, "End", scope=Scope.CANVAS, group=2, enabled=has_claims
    )
    def last(context: Context) -> None:
        """Go to the last claim in sight in reading order."""
        context.view.select(tuple(shown(context.session.map))[-1:])

    @register.enter("go.claim", "Go to Claim…", menu, "Ctrl+Shift+G", group=2, enabled=has_claims)
    def claim(context: Context) -> None:
        """Go to a claim by a few of its words, or by its number."""
        context.view.ask_find()

    @register.enter("go.next_pane", "Next Pane", menu, "F6", group=3)
    def next_pane(context: Context) -> None:
        """Put the focus into the next pane."""
        context.window.next_pane(1)

    @register.enter("go.previous_pane", "Previous Pane", menu, "Shift+F6", group=3)
    def previous_pane(context: Context) -> None:
        """Put the focus into the pane before."""
        context.window.next_pane(-1)


def _enter_search(register: Register) -> None:
    menu = Category.EDIT

    @register.enter("edit.find", "Find…", menu, "Ctrl+F", icon="find", group=4, toolbar=71)
    def find(context: Context) -> None:
        """Find words in claims, notes, tags and sources while you type."""
        context.window.show_search()

    @register.enter("edit.find_next", "Find Next", menu, "F3", "Ctrl+G", group=4)
    def find_next(context: Context) -> None:
        """Go to the next claim that was found."""
        context.window.find_next(1)

    @register.enter("edit.find_previous", "Find Previous", menu, "Shift+F3", group=4)
    def find_previous(context: Context) -> None:
        """Go to the claim before that was found."""
        context.window.find_next(-1)

    @register.enter("edit.replace", "Replace…", menu, "Ctrl+H", group=4, enabled=editable)
    def replace(context: Context) -> None:
        """Replace words wherever they stand, each change shown before it is made."""
        context.window.show_search(replace=True)


def _enter_maps(register: Register) -> None:
    menu = Category.GO

    @register.enter("go.next_map", "Next Map", menu, "Ctrl+Tab", "Ctrl+PgDown", group=4)
    def next_map(context: Context) -> None:
        """Show the next of the maps that are open."""
        context.window.next_map(1)

    @register.enter("go.previous_map", "Previous Map", menu, "Ctrl+Shift+Tab", "Ctrl+PgUp", group=4)
    def previous_map(context: Context) -> None:
        """Show the map before this one of those that are open."""
        context.window.next_map(-1)
