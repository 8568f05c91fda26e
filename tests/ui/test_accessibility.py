"""What every window and dialog owes to those who use keys, large type, or a screen reader."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from driver import Driver
from history_driver import settle
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFont, QImage, QKeySequence, QPalette, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDockWidget,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QRadioButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

import argmap.ui
from argmap.commands.record import Scope
from argmap.commands.registry import commands
from argmap.interchange.outline import read_outline
from argmap.model import edits
from argmap.model.elements import Claim, MapInfo
from argmap.model.map import ArgumentMap
from argmap.model.merging import Merged, merge
from argmap.rendering.legibility import faults
from argmap.rendering.theme import Theme, load_theme, theme_names
from argmap.ui.canvas.editor import ClaimEditor
from argmap.ui.history.window import HistoryWindow
from argmap.ui.keys.dialog import KeysDialog
from argmap.ui.look import TARGET, apply_theme
from argmap.ui.merge_dialog import MergeDialog
from argmap.ui.preferences.window import PreferencesWindow
from argmap.ui.window import Window

OUTLINE = """# Trial
Main.
  + First.
    + Deep.
  - Second.
Rival.
"""
PLACES = (
    "window",
    "focus",
    "stage",
    "export",
    "link",
    "find",
    "palette",
    "merge",
    "keys",
    "history",
    "preferences",
)
MODAL_QUESTIONS = {"asking.py", "export_dialog.py"}
"""Where a question may stop everything: leaving without a saved map, writing over a file."""
SCREEN = QSize(1280, 800)
"""The screen that all fits on with letters of double size."""

Look = Callable[[QWidget], None]


@pytest.fixture
def driver(open_window: Callable[..., Driver]) -> Driver:
    made = open_window(read_outline(OUTLINE))
    made.window.canvas.fit()
    made.select("First.")
    return made


def quarrel() -> Merged:
    """A merge with two conflicts."""
    claims = [Claim(id=f"c{at}", text=f"Claim {at} is so.", rank="a0") for at in range(2)]
    base = ArgumentMap.of([MapInfo(id="map"), *claims])
    sides = base.copy(), base.copy()
    for side, words in zip(sides, ("Ours.", "Theirs."), strict=True):
        for claim in claims:
            side.apply(edits.reword(side, claim.id, words).changes)
    return merge(base, *sides)


def show(place: str, driver: Driver, monkeypatch: pytest.MonkeyPatch, look: Look) -> None:
    """Open the window or a dialog as a person would, look at it, and close it again."""
    window, seen = driver.window, []

    def looked(top: QWidget) -> int:
        top.show()
        top.activateWindow()
        for _ in range(6):  # what changes in size is laid out anew, level by level
            QApplication.processEvents()
        seen.append(top)
        look(top)
        if top is not window:
            top.close()
        return 0

    monkeypatch.setattr(QDialog, "exec", looked)
    modal: dict[str, Callable[[], object]] = {
        "export": window.ask_export,
        "link": window.desk.ask_link,
        "find": window.desk.ask_find,
        "palette": window.desk.ask_command,
        "merge": lambda: MergeDialog(quarrel(), "A & B.argmap", window).exec(),
    }
    if place in modal:
        modal[place]()
    else:
        looked(lasting(place, window))
    assert len(seen) == 1


def lasting(place: str, window: Window) -> QWidget:
    """Open what one goes on working beside."""
    if place == "focus":
        window.presenting.toggle_focus()
    elif place == "stage":
        window.presenting.start()
        assert window.presenting.stage is not None
        return window.presenting.stage
    elif place == "keys":
        window.show_keys()
        (sheet,) = window.findChildren(KeysDialog)
        sheet.choose(commands()["edit.redo"])
        return sheet
    elif place == "preferences":
        window.settings.remember("text_size", 12)
        window.show_preferences()
        return window.findChildren(PreferencesWindow)[0]
    elif place == "history":
        window.past.show_history()
        (history,) = window.findChildren(HistoryWindow)
        settle(history)
        return history
    return window


def controls(top: QWidget) -> list[QWidget]:
    """Give all that keys can go to."""
    return [
        widget
        for widget in (top, *top.findChildren(QWidget))
        if widget.isVisible()
        and widget.window() is top
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def within(top: QWidget) -> Iterator[QWidget]:
    """Give all that is seen of a window."""
    for widget in (top, *top.findChildren(QWidget)):
        if widget.isVisible() and widget.window() is top:
            yield widget


def told(widget: QWidget) -> str:
    """Give enough of a widget to find it by."""
    text = getattr(widget, "text", None)
    return f"{type(widget).__name__} {text() if callable(text) else widget.accessibleName()}"


# -- each place, looked at from all sides ------------------------------------------------------


def names(top: QWidget) -> None:
    """What takes the focus has a name."""
    labels = top.findChildren(QLabel)
    befriended = {id(label.buddy()) for label in labels if label.buddy() and label.text()}
    for control in controls(top):
        box = control.parentWidget()  # a box hands its field the focus, and speaks for it
        widget = box if isinstance(box, QAbstractSpinBox) else control
        words = widget.text() if isinstance(widget, QAbstractButton) else ""
        named = widget.accessibleName() or words or id(widget) in befriended
        assert named, f"{told(widget)} has no name"


def actions(top: QWidget) -> None:
    """Actions say what they do, and by which key."""
    native = QKeySequence.SequenceFormat.NativeText
    for action in top.findChildren(QAction):
        # Some are Qt's own, or a line between others, or the head of a menu.
        if action.isSeparator() or action.menu() or action.objectName().startswith("_q_"):
            continue
        assert action.text()
        assert action.toolTip()
        if not action.shortcut().isEmpty():
            assert action.isShortcutVisibleInContextMenu()
            assert action.shortcut().toString(native) in action.toolTip()


def keys(top: QWidget) -> None:
    """Keys of a dialog are given once, and none that is taken; the window's are told below."""
    if isinstance(top, Window):
        return
    labels: list[QLabel | QAbstractButton] = [*top.findChildren(QLabel)]
    labels += top.findChildren(QAbstractButton)
    given = [QKeySequence.mnemonic(one.text()).toString() for one in labels if one.isVisible()]
    own = [known.key().toString() for known in top.findChildren(QShortcut)]
    own += [key.toString() for known in top.findChildren(QAction) for key in known.shortcuts()]
    counted = Counter(key for key in (*given, *own) if key)
    assert [key for key, count in counted.items() if count > 1] == []
    assert [key for key in own if key and avoided(key)] == []


def tab(top: QWidget) -> None:
    """Tab goes round all controls of a dialog; in the window it adds a reason."""
    if isinstance(top, Window):
        return
    wanted = {id(widget): widget for widget in controls(top) if widget.isEnabled()}
    start = top.focusWidget()
    assert start is not None, "nothing has the focus"
    visited = [start]
    for _ in range(len(wanted) + 5):
        QTest.keyClick(visited[-1], Qt.Key.Key_Tab)
        now = top.focusWidget()
        assert now is not None
        if now is start:
            break
        visited.append(now)
    assert len({id(one) for one in visited}) == len(visited), "the keys are caught in a part"
    missed = [told(widget) for widget in wanted.values() if not stood_for(widget, visited)]
    assert missed == []


def stood_for(widget: QWidget, visited: list[QWidget]) -> bool:
    """Tell whether Tab reached a control, or one that leads to it."""
    if isinstance(widget, QRadioButton):  # the arrows go on from one to the others
        group, parent = widget.group(), widget.parentWidget()
        radios = [known for known in visited if isinstance(known, QRadioButton)]
        return any(known.group() is group and known.parentWidget() is parent for known in radios)
    if isinstance(box := widget.parentWidget(), QAbstractSpinBox):  # the box hands it the focus
        return box in visited
    return any(one is widget or one.parentWidget() is widget for one in visited)


def targets(top: QWidget) -> None:
    """What is clicked on is large enough, but where keys and menus do the same."""
    buttons = [known for known in within(top) if isinstance(known, QAbstractButton)]
    for widget in {id(one): one for one in (*controls(top), *buttons)}.values():
        if isinstance(widget.parentWidget(), (QAbstractSpinBox, QDockWidget, QLineEdit)):
            continue
        if widget.objectName() == "qt_toolbar_ext_button":
            continue
        size = widget.size()
        assert min(size.width(), size.height()) >= TARGET, f"{told(widget)}: {size}"
    for widget in within(top):
        if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
            row = widget.visualRect(widget.model().index(0, 0))
            assert row.height() >= TARGET, f"{told(widget)}: {row.height()}"


def fonts(top: QWidget) -> None:
    """Fonts follow that of the system."""
    assert [told(widget) for widget in within(top) if widget.font().pixelSize() != -1] == []


@pytest.mark.parametrize("place", PLACES)
def test_place(place: str, driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    def look(top: QWidget) -> None:
        for check in (names, actions, keys, targets, fonts, tab):
            check(top)

    show(place, driver, monkeypatch, look)


# -- keys --------------------------------------------------------------------------------------


def pressed(key: str) -> tuple[set[str], str]:
    """Give the modifiers and the last key of a key's text."""
    rest, _, last = key.rpartition("+")
    if not last:  # the plus sign itself
        rest, last = rest.rpartition("+")[0], "+"
    return {part for part in rest.split("+") if part}, last


def avoided(key: str) -> bool:
    """Tell whether a key is taken by the system, an input method, a menu, or by typing."""
    modifiers, last = pressed(key)
    plain = modifiers <= {"Shift"} and len(last) == 1
    menus = modifiers == {"Alt"} and len(last) == 1 and last.isalpha()
    desktops = {"Ctrl", "Alt"} <= modifiers and last in {"Left", "Right", "Up", "Down"}
    layouts = {"Alt", "Shift"} <= modifiers
    named = key in {"Ctrl+Shift+U", "Ctrl+.", "Ctrl+Space", "F10"}
    return plain or menus or desktops or layouts or named


def test_keys_are_given_once_and_none_that_is_taken() -> None:
    portable = QKeySequence.SequenceFormat.PortableText
    keys: list[str] = []
    for command in (known for known in commands() if known.scope is not Scope.EDITOR):
        for key in command.keys:
            assert not QKeySequence(key).isEmpty(), f"{key} is no key"
            assert not avoided(key), f"{command.id} is given by {key}"
            assert command.scope in Scope
            keys.append(QKeySequence(key).toString(portable))
    assert [key for key, count in Counter(keys).items() if count > 1] == []
    assert avoided("K")
    assert avoided("Alt+Shift+P")
    assert not avoided("Ctrl++")


def test_f6_goes_to_messages_too(driver: Driver) -> None:
    window, said = driver.window, list[str]()
    window.bar.say("It failed.", ("Try Again", lambda: said.append("again")))
    window.toast.say("Done.", "Undo", lambda: said.append("undone"))
    driver.keys("F6", "F6")
    assert QApplication.focusWidget() is window.bar.button()
    driver.keys("Space", "F6")
    assert QApplication.focusWidget() is window.toast.button()
    driver.keys("Space")
    assert said == ["again", "undone"]
    assert window.toast.text() == ""
    assert window.toast.button() is None
    assert window.canvas.hasFocus()
    window.bar.clear()
    assert window.bar.button() is None
    driver.keys("F6")
    assert window.outline.hasFocus()


def test_entries_of_menus_are_large_enough_and_lines_are_not(driver: Driver) -> None:
    for head in driver.window.menuBar().actions():
        menu = head.menu()
        assert isinstance(menu, QMenu)
        for action in menu.actions():
            height = menu.actionGeometry(action).height()
            assert (height < TARGET) == action.isSeparator()


# -- to be read --------------------------------------------------------------------------------


def test_only_the_editor_on_the_canvas_has_a_font_of_so_many_pixels(driver: Driver) -> None:
    driver.keys("F2")
    fixed = [known for known in within(driver.window) if known.font().pixelSize() != -1]
    editors = driver.window.findChildren(ClaimEditor)
    assert len(editors) == 1
    assert all(known is editors[0] or editors[0].isAncestorOf(known) for known in fixed)


@pytest.fixture
def double_size(qapp: QApplication) -> Iterator[None]:
    """Letters of double size, as the system would have them."""
    before = qapp.font()
    font = QFont(before)
    font.setPointSizeF(2 * before.pointSizeF())
    qapp.setFont(font)
    yield
    qapp.setFont(before)


def cut(widget: QWidget) -> bool:
    """Tell whether a control or a label is smaller than what it says."""
    size, least = widget.size(), widget.minimumSizeHint()
    wanted = widget.sizeHint()
    if widget.hasHeightForWidth():
        wanted.setHeight(widget.heightForWidth(size.width()))
    if isinstance(widget, QAbstractButton):
        least = wanted
    return size.width() < least.width() or size.height() < wanted.height()


@pytest.mark.usefixtures("double_size")
@pytest.mark.parametrize("place", PLACES)
def test_nothing_is_cut_at_double_size(
    place: str, driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def look(top: QWidget) -> None:
        least = top.minimumSizeHint()
        assert SCREEN.expandedTo(least) == SCREEN, f"{least} is more than a screen"
        kinds = (QLabel, QAbstractButton, QAbstractSpinBox, QLineEdit, QComboBox)
        texts = [known for known in within(top) if isinstance(known, kinds)]
        # The field within a box with arrows has no frame of its own, though it asks for its room.
        texts = [one for one in texts if not isinstance(one.parentWidget(), QAbstractSpinBox)]
        assert [told(known) for known in texts if cut(known)] == []

    show(place, driver, monkeypatch, look)


def test_modal_questions_are_asked_where_they_may_be() -> None:
    root = Path(argmap.ui.__file__).parent
    asking = {path.name for path in root.rglob("*.py") if "QMessageBox" in path.read_text()}
    assert asking <= MODAL_QUESTIONS


# -- colours -----------------------------------------------------------------------------------


def luminance(colour: QColor) -> float:
    """Give the relative luminance of WCAG 2.2."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: QColor, other: QColor) -> float:
    """Give the contrast of two colours, from 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.fixture(params=theme_names())
def theme(request: pytest.FixtureRequest) -> Iterator[Theme]:
    """Each theme that ships, given to the widgets."""
    found = load_theme(request.param)
    apply_theme(found)
    yield found
    apply_theme(load_theme("light"))


def test_words_have_contrast(theme: Theme) -> None:
    assert faults(theme) == []
    assert ratio(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21)
    palette, role = QApplication.palette(), QPalette.ColorRole
    words = [
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.PlaceholderText, role.Base),
        (role.PlaceholderText, role.Window),
        (role.Link, role.Window),
        (role.BrightText, role.Window),
    ]
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        for one, other in words:
            assert ratio(palette.color(group, one), palette.color(group, other)) >= 4.5, one
        for ground in (role.Base, role.Window, role.Button):
            assert ratio(palette.color(group, role.Highlight), palette.color(group, ground)) >= 3


def test_edges_of_controls_are_seen(theme: Theme) -> None:
    dialog = QDialog()
    column = QVBoxLayout(dialog)
    kinds = (QCheckBox, QRadioButton, QPushButton, QLineEdit, QComboBox, QTextEdit, QListWidget)
    parts = [kind(dialog) for kind in kinds]
    for part in parts:
        column.addWidget(part)
        part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    dialog.show()
    image, ground = dialog.grab().toImage(), QColor(theme.canvas)
    dialog.close()
    dialog.deleteLater()
    assert image.pixelColor(1, 1) == ground
    for part in parts:
        assert clearest(image, part.geometry(), ground) >= 3, told(part)


def clearest(image: QImage, frame: QRect, ground: QColor) -> float:
    """Give the highest contrast to a ground at the left of a frame, single pixels apart."""
    colours = Counter(
        image.pixelColor(x, y).name()
        for x in range(frame.left(), frame.left() + 16)
        for y in range(frame.top(), frame.bottom() + 1)
    )
    return max(ratio(QColor(name), ground) for name, count in colours.items() if count > 1)
