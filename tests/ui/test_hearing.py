"""The map as a screen reader has it: the claims on the accessibility bus, and what is said."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from driver import Driver
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QGuiApplication,
)
from PySide6.QtWidgets import QApplication
from strategies import draw_edit, maps

from argmap.interchange.outline import read_outline
from argmap.model import edits
from argmap.model.elements import Stance
from argmap.model.folding import shown
from argmap.rendering.picture import compose
from argmap.rendering.style import Style
from argmap.session import Happened, Session
from argmap.ui import naming, speaking
from argmap.ui.canvas.accessible import EDIT
from argmap.ui.canvas.hearing import HeardClaim
from argmap.ui.canvas.widget import Canvas
from argmap.ui.outline_rows import OutlineModel

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description
Event = QAccessible.Event
OUTLINE = """# Trial
Main.
  + First.
    + Deep.
      - Deeper.
  - Second.
Rival.
"""


class Listener:
    """Notes what a screen reader would be told."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.events: list[tuple[QAccessible.Event, str]] = []

    def note(self, event: QAccessibleEvent) -> None:
        thing = event.object()
        if isinstance(event, QAccessibleAnnouncementEvent):
            self.said.append(event.message())
        else:
            name = thing.claim if isinstance(thing, HeardClaim) else type(thing).__name__
            self.events.append((event.type(), name))

    def focus(self) -> str:
        """Give the claim that was told of last."""
        return next(name for kind, name in reversed(self.events) if kind == Event.Focus)


@pytest.fixture
def listener(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Listener]:
    """A screen reader that is there."""
    made, send = Listener(), speaking.send

    def sent(event: QAccessibleEvent) -> None:
        made.note(event)
        send(event)

    monkeypatch.setattr(speaking, "send", sent)
    # Before Qt 6.9 the offscreen platform has nobody who could listen.
    monkeypatch.setattr(speaking, "is_heard", lambda: True)
    QAccessible.setActive(True)
    yield made
    QAccessible.setActive(False)


@pytest.fixture
def driver(open_window: Callable[..., Driver]) -> Driver:
    made = open_window(read_outline(OUTLINE))
    made.window.canvas.fit()
    made.select("First.")
    return made


def heard(driver: Driver, text: str) -> QAccessibleInterface:
    """Give what speaks for the claim with these words."""
    tree = QAccessible.queryAccessibleInterface(driver.canvas)
    return tree.child(driver.window.canvas.hearing.index(driver.claim(text)))


def last(driver: Driver, listener: Listener) -> str:
    """Give what was said last, without waiting until it is."""
    driver.window.desk.telling.say_now()
    return listener.said[-1]


# -- the claims --------------------------------------------------------------------------------


@pytest.mark.usefixtures("listener")
@settings(max_examples=60)
@given(st.data())
def test_claims_are_heard_as_they_stand_in_the_map(data: st.DataObject) -> None:
    canvas = Canvas(Style.of("light"))
    canvas.resize(640, 480)
    try:
        with Session(data.draw(maps(max_claims=7))) as session:
            outline = shown_in(canvas, session)
            for _ in range(data.draw(st.integers(0, 4))):
                if step := draw_edit(data.draw, session.map):
                    session.apply(step)
                check(canvas, outline)
            check(canvas, outline)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        kept = {known.claim for known in canvas.findChildren(HeardClaim)}
        assert kept == set(canvas.board.picture.places)
    finally:
        canvas.deleteLater()


def shown_in(canvas: Canvas, session: Session) -> OutlineModel:
    """Let a canvas and an outline show a session's map, now and after each edit."""
    outline = OutlineModel(session.map)
    canvas.hearing.map_of = lambda: session.map

    def follow(happened: Happened) -> None:
        outline.follow(happened.changes)
        style = canvas.style_in_use
        canvas.show_picture(compose(session.map, style, shown=shown(session.map)), style)

    follow(Happened("", (), (), None))
    session.watch(follow)
    return outline


def check(canvas: Canvas, outline: OutlineModel) -> None:
    """Compare what is heard with what the map and the outline have."""
    argmap, hearing = canvas.hearing.map_of(), canvas.hearing
    wanted = list(shown(argmap))
    tree = QAccessible.queryAccessibleInterface(canvas)
    assert tree.role() == QAccessible.Role.Tree
    assert tree.childCount() == len(wanted)
    assert hearing.claims() == tuple(wanted)
    for place, claim in enumerate(wanted):
        found = tree.child(place)
        frame = canvas.frame_of(claim).toAlignedRect()
        corner = canvas.mapToGlobal(frame.topLeft())
        row, roles = outline.index_of(claim), Qt.ItemDataRole
        assert found.text(NAME) == outline.data(row, roles.AccessibleTextRole)
        assert found.text(DESCRIPTION) == outline.data(row, roles.AccessibleDescriptionRole)
        assert found.rect() == QRect(corner, frame.size())
        assert found.parent() is tree
        assert tree.indexOfChild(found) == place
        assert found.role() == QAccessible.Role.TreeItem
        folds = bool(argmap.arguments_on(claim))
        state = found.state()
        assert bool(state.expandable) == folds
        assert bool(state.collapsed) == (folds and argmap.claims[claim].folded)
        assert naming.depth(argmap, claim) == outline_depth(outline, claim)


def outline_depth(outline: OutlineModel, claim: str) -> int:
    index, found = outline.index_of(claim), 0
    while index.parent().isValid():
        index, found = index.parent(), found + 1
    return found


@pytest.mark.usefixtures("listener")
def test_what_is_told_of_a_claim(driver: Driver) -> None:
    first, canvas = heard(driver, "First."), driver.window.canvas
    assert first.text(NAME) == "Reason 1.1, 1 of 2, 1 below, First."
    assert first.text(DESCRIPTION) == "Supports 1, “Main.”."
    assert heard(driver, "Second.").text(DESCRIPTION) == "Objects to 1, “Main.”."
    assert heard(driver, "Main.").text(DESCRIPTION).startswith("Bears on nothing: the map is")
    assert heard(driver, "Rival.").text(DESCRIPTION) == "Bears on nothing yet."
    state = first.state()
    assert (state.selected, state.focused, state.offscreen, state.invalid) == (1, 1, 0, 0)
    canvas.pan(5_000, 0)
    assert heard(driver, "Second.").state().offscreen
    assert not heard(driver, "Second.").state().selected
    level = first.attributesInterface()
    assert level.attributeValue(level.attributeKeys()[0]) == 2
    flag = QAccessible.RelationFlag
    ends = {(other.text(NAME).split(",")[0], end) for other, end in first.relations()}
    assert ends == {("Claim 1", flag.FlowsFrom), ("Reason 1.1.1", flag.FlowsTo)}
    assert first.window() is driver.window.windowHandle()
    assert not first.child(0)
    assert (first.childCount(), first.indexOfChild(first)) == (0, -1)


@pytest.mark.usefixtures("listener")
def test_undercuts_premises_and_rivals_are_told(driver: Driver) -> None:
    session = driver.window.desk.session
    first, second = driver.claim("First."), driver.claim("Second.")
    session.apply(edits.link(session.map, driver.claim("Rival."), second, Stance.PRO))
    home = session.map.home(first)
    assert home is not None
    session.apply(edits.add_co_premise(session.map, home.id, "Beside."))
    said = {text: heard(driver, text).text(DESCRIPTION) for text in ("First.", "Beside.", "Rival.")}
    session.apply(edits.undercut(session.map, home.id, "No step."))
    assert heard(driver, "No step.").text(DESCRIPTION) == "Undercuts 1.1."
    assert said["First."] == "Supports 1, “Main.”, together with 1.1b."
    assert said["Beside."] == "Supports 1, “Main.”, together with 1.1a."
    assert said["Rival."] == "Supports 1.2, “Second.”."
    long = "word " * 40
    session.apply(edits.reword(session.map, second, long.strip() + "."))
    shortened = heard(driver, "Rival.").text(DESCRIPTION)
    assert len(shortened) < 90
    assert shortened.endswith("word…”.")


def test_what_lies_over_the_canvas_comes_after_the_claims(
    driver: Driver, listener: Listener
) -> None:
    canvas = driver.window.canvas
    tree = QAccessible.queryAccessibleInterface(canvas)
    claims = len(canvas.hearing.claims())
    driver.keys("F2")
    editor = canvas.editing.editor
    assert editor is not None
    assert editor.accessibleName() == "Words of Reason 1.1"
    over = [tree.child(place).object() for place in range(claims, tree.childCount())]
    assert editor in over
    field = QAccessible.queryAccessibleInterface(editor)
    assert tree.indexOfChild(field) == claims + over.index(editor)
    assert tree.focusChild() is field
    at = editor.mapToGlobal(editor.rect().center())
    assert tree.childAt(at.x(), at.y()).object() is editor
    driver.keys("Escape")
    QApplication.processEvents()
    first = heard(driver, "First.")
    assert tree.focusChild() is first
    assert listener.focus() == driver.claim("First.")
    at = first.rect().center()
    assert tree.childAt(at.x(), at.y()) is first
    assert tree.childAt(-4_000, 0) is None
    outside = canvas.mapToGlobal(QPoint(2, 2))
    assert tree.childAt(outside.x(), outside.y()) is None
    assert tree.child(-1) is None
    assert tree.child(10_000) is None


@pytest.mark.usefixtures("listener")
def test_claims_are_selected_and_edited_from_there(driver: Driver) -> None:
    canvas, part = driver.window.canvas, QAccessibleActionInterface
    tree, deep = QAccessible.queryAccessibleInterface(canvas), heard(driver, "Deep.")
    acts = deep.actionInterface()
    assert set(acts.actionNames()) == {
        part.pressAction(),
        part.setFocusAction(),
        part.toggleAction(),
        part.showMenuAction(),
        EDIT,
    }
    assert acts.keyBindingsForAction(EDIT) == ["F2"]
    assert acts.keyBindingsForAction(part.pressAction()) == []
    assert acts.localizedActionName(EDIT) == "Edit"
    assert all(acts.localizedActionName(name) for name in acts.actionNames())
    assert all(acts.localizedActionDescription(name) for name in acts.actionNames())
    do(deep, part.pressAction())
    assert driver.selected() == ["Deep."]
    do(deep, part.toggleAction())
    assert driver.map.claims[driver.claim("Deep.")].folded
    assert heard(driver, "Deep.").state().collapsed
    do(deep, EDIT)
    driver.edit(" Indeed.")
    assert "Deep. Indeed." in driver.texts()
    driver.window.outline.setFocus()
    do(heard(driver, "First."), part.setFocusAction())
    assert canvas.hasFocus()
    do(heard(driver, "First."), "Nonsense")
    choice = tree.selectionInterface()
    assert choice.select(heard(driver, "Second."))
    assert choice.selectedItemCount() == 2
    assert [one.text(NAME)[:9] for one in choice.selectedItems()] == ["Objection", "Reason 1."]
    assert choice.selectedItem(1) is heard(driver, "First.")
    assert choice.selectedItem(2) is None
    assert choice.isSelected(heard(driver, "First."))
    assert choice.unselect(heard(driver, "First."))
    assert driver.selected() == ["Second."]
    assert choice.selectAll()
    assert len(driver.selected()) == len(canvas.hearing.claims())
    assert choice.clear()
    assert driver.selected() == []
    assert tree.state().multiSelectable


def do(claim: QAccessibleInterface, action: str) -> None:
    claim.actionInterface().doAction(action)
    QApplication.processEvents()


@pytest.mark.usefixtures("listener")
def test_a_menu_opens_at_a_claim(driver: Driver) -> None:
    do(heard(driver, "Deep."), QAccessibleActionInterface.showMenuAction())
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.close()
    assert driver.selected() == ["Deep."]


@pytest.mark.usefixtures("listener")
def test_a_claim_that_is_gone_says_nothing(driver: Driver) -> None:
    deeper, session = heard(driver, "Deeper."), driver.window.desk.session
    session.apply(edits.fold(session.map, driver.claim("First."), folded=True))
    assert (deeper.text(NAME), deeper.text(DESCRIPTION), deeper.relations()) == ("", "", [])
    assert deeper.state().invalid
    level = deeper.attributesInterface()
    assert level.attributeValue(QAccessible.Attribute.Level) is None
    do(deeper, EDIT)
    assert driver.window.canvas.editing.editor is None


def test_a_map_that_can_only_be_read_offers_no_edits(driver: Driver, listener: Listener) -> None:
    driver.window.canvas.editable = False
    first = heard(driver, "First.")
    assert first.state().readOnly
    assert EDIT not in first.actionInterface().actionNames()


# -- what happens ------------------------------------------------------------------------------


def test_arrows_tell_where_they_lead(driver: Driver, listener: Listener) -> None:
    for keys, text in (("Down", "Deep."), ("Up", "First."), ("Up", "Main.")):
        driver.keys(keys)
        assert listener.focus() == driver.claim(text)
        assert listener.events[-1] == (Event.Selection, driver.claim(text))
    driver.keys("Ctrl+A")
    assert listener.events[-1] == (Event.SelectionWithin, "Canvas")


def test_edits_tell_what_came_went_and_changed(driver: Driver, listener: Listener) -> None:
    tree = QAccessible.queryAccessibleInterface(driver.canvas)
    for place in range(tree.childCount()):
        child = tree.child(place)
        assert child.text(NAME) or child.object() is driver.window.toast
    first, second, deep = (driver.claim(text) for text in ("First.", "Second.", "Deep."))
    rival = driver.claim("Rival.")
    session = driver.window.desk.session
    session.apply(edits.move_claim(session.map, second, first, Stance.PRO))
    assert (Event.NameChanged, second) in listener.events
    assert (Event.NameChanged, first) in listener.events
    assert (Event.NameChanged, deep) in listener.events
    assert (Event.NameChanged, rival) not in listener.events
    session.apply(edits.fold(session.map, deep, folded=True))
    assert (Event.StateChanged, deep) in listener.events
    gone = driver.claim("Deeper.")
    assert (Event.ObjectDestroyed, gone) in listener.events
    session.undo()
    assert (Event.ObjectCreated, gone) in listener.events


@pytest.mark.usefixtures("qapp")
def test_nothing_is_made_while_nobody_listens(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[QAccessibleEvent] = []
    monkeypatch.setattr(speaking, "send", sent.append)
    assert not QAccessible.isActive()
    driver.keys("Down", "Up", "Ctrl+A", "Ctrl+Z")
    driver.window.toast.say("Done.")
    driver.window.desk.telling.say_now()
    assert sent == []
    assert driver.canvas.findChildren(HeardClaim) == []


# -- what is said ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        (("Delete",), "Deleted 3 claims; Ctrl+Z brings them back."),
        (("Delete", "Ctrl+Z"), "Undone: Delete 1.1 and what hangs on it."),
        (("Delete", "Ctrl+Z", "Ctrl+Y"), "Redone: Delete 1.1 and what hangs on it."),
        (("Ctrl+Delete",), "Deleted a claim; Ctrl+Z brings it back."),
        (("Space",), "Folded 1.1, 2 hidden."),
        (("Space", "Space"), "Unfolded 1.1."),
        (("Alt+Home",), "2 claims are in sight."),
        (("Alt+Home", "Alt+End"), "6 claims are in sight."),
        (("Ctrl+R",), "Turned 1.1 into an objection. It is objection 1.1 now."),
        (("Ctrl+Down",), "Moved 1.1 down. It is reason 1.2 now."),
        (("Ctrl+D",), "Added 3 claims."),
        (("Ctrl+C",), "Copied “First.” and what hangs on it."),
        (("Ctrl+C", "Ctrl+V"), "Added 3 claims."),
        (("Tab", "N", "Return"), "Added reason 1.1.2."),
        (("Shift+Tab", "N", "Return"), "Added objection 1.1.2."),
        (("Tab", "Escape"), "Nothing was added."),
        (("F2", "N", "Return"), "Reworded 1.1."),
        (("Ctrl+A",), "6 claims selected."),
        (("Escape",), "Nothing selected."),
        (("Alt+Up", "Alt+Up"), "Nothing further that way."),
        (("Ctrl+0",), "100 percent."),
        (("Ctrl+Shift+O",), "The outline is hidden."),
    ],
)
def test_commands_say_what_they_did(
    driver: Driver, listener: Listener, keys: tuple[str, ...], said: str
) -> None:
    driver.keys(*keys[:-1])
    driver.window.desk.telling.say_now()
    driver.keys(keys[-1])
    QApplication.processEvents()
    assert last(driver, listener) == said
    QGuiApplication.clipboard().clear()


def test_commands_without_keys_say_what_they_did(driver: Driver, listener: Listener) -> None:
    for command, said in (
        ("view.numbers", "The numbers are hidden."),
        ("view.grow_right", "Grow To the Right."),
        ("view.look_dark", "Dark."),
        ("view.look_light", "Light."),
        ("help.about", "Argmap"),
    ):
        driver.window.verbs[command].trigger()
        assert last(driver, listener).startswith(said)


def test_a_line_is_told_of(driver: Driver, listener: Listener) -> None:
    home = driver.map.home(driver.claim("Second."))
    assert home is not None
    driver.window.canvas.select((), home.id)
    assert last(driver, listener) == "Line 1.2. Objects to 1, “Main.”."


def test_what_is_done_at_once_is_said_at_once(driver: Driver, listener: Listener) -> None:
    window = driver.window
    driver.keys("Ctrl++", "Ctrl++")
    window.desk.telling.say_now()
    assert len(listener.said) == 1
    window.toast.say("Exported\nmap.png")
    window.bar.say("The disk is full.")
    assert listener.said[-2:] == ["Exported map.png", "The disk is full."]
    assert window.bar.accessibleDescription() == "The disk is full."
    driver.keys("Tab")
    assert (Event.Focus, driver.window.canvas.selection[0]) in listener.events
    window.canvas.editing.finish()
