"""Commands on how the map is shown, and those that explain the program."""

from __future__ import annotations

from argmap.commands.context import Context
from argmap.commands.enablement import chosen, editable, has_claims
from argmap.commands.record import Category, Register, Scope
from argmap.model.edits import fold_all, fold_level


def enter(register: Register) -> None:
    """Enter the commands of the View and Help menus."""
    _enter_zoom(register)
    _enter_folding(register)
    _enter_layout(register)
    _enter_window(register)
    _enter_program(register)
    _enter_help(register)


def _enter_zoom(register: Register) -> None:
    menu = Category.VIEW

    @register.enter("view.zoom_in", "Zoom In", menu, "Ctrl++", "Ctrl+=", icon="zoom-in")
    def zoom_in(context: Context) -> None:
        """Show the map larger."""
        context.view.zoom_by(1)

    @register.enter("view.zoom_out", "Zoom Out", menu, "Ctrl+-", icon="zoom-out")
    def zoom_out(context: Context) -> None:
        """Show the map smaller."""
        context.view.zoom_by(-1)

    @register.enter("view.actual_size", "Actual Size", menu, "Ctrl+0")
    def actual_size(context: Context) -> None:
        """Show the map at 100 %."""
        context.view.zoom_to(1.0)

    @register.enter("view.fit", "Fit Map", menu, "Ctrl+Shift+H", "Ctrl+9", icon="fit", toolbar=70)
    def fit(context: Context) -> None:
        """Show all of the map."""
        context.view.fit()

    @register.enter("view.fit_selection", "Fit Selection", menu, "Ctrl+8", enabled=chosen)
    def fit_selection(context: Context) -> None:
        """Show all that is selected."""
        context.view.fit(context.selection)


def _enter_folding(register: Register) -> None:
    menu = Category.VIEW

    @register.enter(
        "view.fold_all", "Fold All", menu, "Alt+Home", icon="fold", group=1, enabled=editable
    )
    def fold_everything(context: Context) -> None:
        """Hide all that bears on the contentions."""
        context.view.perform(fold_all(context.session.map))

    @register.enter(
        "view.unfold_all", "Unfold All", menu, "Alt+End", icon="unfold", group=1, enabled=editable
    )
    def unfold_everything(context: Context) -> None:
        """Show all claims again."""
        context.view.perform(fold_all(context.session.map, folded=False))

    @register.enter(
        "view.fold_level", "Fold One Level", menu, "Alt+PgUp", group=1, enabled=editable
    )
    def fold_one_level(context: Context) -> None:
        """Hide the deepest level that is in sight."""
        context.view.perform(fold_level(context.session.map))

    @register.enter(
        "view.unfold_level", "Unfold One Level", menu, "Alt+PgDown", group=1, enabled=editable
    )
    def unfold_one_level(context: Context) -> None:
        """Show one level more wherever something is folded."""
        context.view.perform(fold_level(context.session.map, folded=False))

    @register.enter(
        "view.select_all",
        "Select All",
        Category.EDIT,
        "Ctrl+A",
        scope=Scope.MAP,
        group=3,
        enabled=has_claims,
    )
    def select_all(context: Context) -> None:
        """Select every claim."""
        first = context.selection[:1]
        others = (known for known in context.session.map.claims if known not in first)
        context.view.select((*first, *others))

    @register.enter("view.deselect", "Deselect", Category.EDIT, "Esc", scope=Scope.MAP, group=3)
    def deselect(context: Context) -> None:
        """Select nothing."""
        context.view.select(())


def _enter_window(register: Register) -> None:
    menu = Category.VIEW

    @register.enter("view.numbers", "Numbers", menu, group=2)
    def numbers(context: Context) -> None:
        """Show or hide the numbers of the reading order in the boxes."""
        context.window.toggle_numbers()

    @register.enter("view.marks", "Marks", menu, group=2)
    def marks(context: Context) -> None:
        """Show or hide the marks of sources, tags, notes and confidence in the boxes."""
        context.window.toggle_marks()

    for kind, title, told in (
        ("tag", "Group by Tag", "Show an area behind claims that stand together and share a tag."),
        ("source", "Group by Source", "Show an area behind claims that rest on one source."),
        ("", "No Groups", "Show no areas behind the claims."),
    ):
        _enter_groups(register, kind, title, told)

    @register.enter("view.outline", "Outline", menu, "Ctrl+Shift+O", "F9", icon="outline", group=4)
    def outline(context: Context) -> None:
        """Show or hide the outline."""
        context.window.toggle_outline()

    @register.enter("view.inspector", "Inspector", menu, "Ctrl+Shift+I", "Alt+Return", group=4)
    def inspector(context: Context) -> None:
        """Show or hide words, notes, tags, confidence and sources of what is selected."""
        context.window.toggle_inspector()

    @register.enter("view.minimap", "Minimap", menu, "Ctrl+Shift+M", group=4)
    def minimap(context: Context) -> None:
        """Show or hide the small map of all of the map, in the corner."""
        context.window.toggle_minimap()

    @register.enter("view.full_screen", "Full Screen", menu, "F11", group=4)
    def full_screen(context: Context) -> None:
        """Fill the screen with the map, or go back."""
        context.window.toggle_full_screen()

    for name, title, told in (
        ("light", "Light", "light"),
        ("dark", "Dark", "dark"),
        ("contrast", "High Contrast", "in high contrast"),
        ("print", "Print", "in black and white, as it prints"),
        ("system", "As the System", "as the system"),
    ):
        _enter_look(register, name, title, told)


def _enter_layout(register: Register) -> None:
    menu = Category.VIEW

    @register.enter("view.layout", "Layout…", menu, "Ctrl+Shift+L", group=3)
    def layout(context: Context) -> None:
        """Choose how the map is laid out: in bands, as a page, around its main claim, …."""
        context.view.ask_layout()

    @register.enter("view.sift", "Untangle Siblings", menu, group=3)
    def sift(context: Context) -> None:
        """Let siblings change places where that saves crossings, or show them in your order."""
        context.view.toggle_sifting()

    for name, title in (
        ("down", "Downwards"),
        ("right", "To the Right"),
        ("up", "Upwards"),
        ("left", "To the Left"),
    ):
        _enter_direction(register, name, title)


def _enter_direction(register: Register, name: str, title: str) -> None:
    def turn(context: Context) -> None:
        context.view.choose_layout("", name)

    turn.__doc__ = f"Let reasons and objections grow {title[0].lower()}{title[1:]}."
    register.enter(f"view.grow_{name}", f"Grow {title}", Category.VIEW, group=3)(turn)


def _enter_groups(register: Register, kind: str, title: str, told: str) -> None:
    def group(context: Context) -> None:
        context.window.set_groups(kind)

    group.__doc__ = told
    register.enter(f"view.group_{kind or 'none'}", title, Category.VIEW, group=2)(group)


def _enter_look(register: Register, name: str, title: str, told: str) -> None:
    def look(context: Context) -> None:
        context.window.set_look(name)

    look.__doc__ = f"Show the program {told}."
    icon = {"light": "sun", "dark": "moon"}.get(name, "")
    register.enter(f"view.look_{name}", title, Category.VIEW, icon=icon, group=6)(look)


def _enter_program(register: Register) -> None:
    @register.enter("edit.preferences", "Preferences…", Category.EDIT, "Ctrl+,", group=9)
    def preferences(context: Context) -> None:
        """Set colours, sizes, the wheel, folders and backups to your liking."""
        context.window.show_preferences()


def _enter_help(register: Register) -> None:
    menu = Category.HELP

    @register.enter("help.keys", "Keys", menu, "F1", "Ctrl+?", icon="help")
    def keys(context: Context) -> None:
        """Show every command with its keys."""
        context.window.show_keys()

    @register.enter("help.palette", "Find Command…", menu, "Ctrl+K", "Ctrl+Shift+P")
    def palette(context: Context) -> None:
        """Find a command by a few of its words, and give it."""
        context.view.ask_command()

    @register.enter("help.about", "About Argmap", menu)
    def about(context: Context) -> None:
        """Say what this program is and which version."""
        context.window.show_about()
