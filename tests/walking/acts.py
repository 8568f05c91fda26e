"""What a walk does by keys, in fields and to the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from argmap.commands.registry import commands
from walking.words import SIGNS, pasted, press, sentence, typed

if TYPE_CHECKING:
    from walking.walker import Walker

LEFT_OUT = {"file.quit", "file.close", "file.window"}
"""Commands that end the walk, or begin another window."""
SELDOM = {
    "file.new",
    "file.open",
    "file.new_template",
    "file.recent",
    "file.save_as",
    "file.backup",
    "file.merge",
    "file.export",
    "file.export_again",
    "file.history",
    "help.keys",
    "edit.copy_picture",
    "view.layout",
    "view.fold_all",
    "view.full_screen",
}
"""Commands that take long, or after which little happens."""


def command(walker: Walker) -> str:
    """Give any command that can be given, by its key or from the menu."""
    random, window = walker.random, walker.window
    known = [c for c in commands() if c.id not in LEFT_OUT and c.enabled(window.desk)]
    if random.random() < 0.95:
        known = [c for c in known if c.id not in SELDOM]
    chosen = random.choice(known)
    if not chosen.keys or random.random() < 0.4:
        window.verbs[chosen.id].trigger()
        return f"{chosen.id} from the menu"
    key = random.choice(chosen.keys)
    walker.driver.keys(key)
    return f"{chosen.id} by {key}"


def structure(walker: Walker) -> str:
    """Give one of the commands that make claims, by its key, where the focus is."""
    key = walker.random.choice(
        ("Tab", "Shift+Tab", "Return", "Ctrl+J", "Ins", "Shift+Return", "Ctrl+Shift+Return", "F2")
    )
    walker.driver.keys(key)
    return key


def go(walker: Walker) -> str:
    """Go somewhere by keys."""
    key = walker.random.choice(
        (
            "Up",
            "Down",
            "Left",
            "Right",
            "Home",
            "End",
            "Alt+Up",
            "Alt+Down",
            "Alt+Left",
            "Alt+Right",
            "Shift+Down",
            "Shift+Right",
            "F6",
            "PgDown",
            "PgUp",
        )
    )
    walker.driver.keys(key)
    return key


def type_words(walker: Walker) -> str:
    """Type where the focus is."""
    text = walker.random.choice(SIGNS) + typed(walker.random)
    press(text)
    return f"type {text!r}"


def end_words(walker: Walker) -> str:
    """Press a key that ends an editor, or does something else where none is open."""
    key = walker.random.choice(
        ("Return", "Return", "Tab", "Shift+Tab", "Ctrl+Return", "Esc", "F6", "Shift+Return")
    )
    walker.driver.keys(key)
    return key


def back_and_forth(walker: Walker) -> str:
    """Undo some steps and redo some, by keys."""
    back, forth = walker.random.randint(1, 8), walker.random.randint(0, 8)
    walker.canvas.setFocus()
    walker.driver.keys(*["Ctrl+Z"] * back, *["Ctrl+Shift+Z"] * forth)
    return f"{back} times back, {forth} times forth"


def paste(walker: Walker) -> str:
    """Have something on the clipboard, and paste it."""
    random = walker.random
    data = QMimeData()
    text = pasted(random)
    data.setText(text)
    if random.random() < 0.2:
        data.setHtml(f"<ul><li>{sentence(random)}<ul><li>{sentence(random)}</ul></ul>")
    if random.random() < 0.05:
        data.setData("application/x-argmap+json", b"{broken")
    QApplication.clipboard().setMimeData(data)
    key = random.choice(("Ctrl+V", "Ctrl+V", "Ctrl+Shift+V"))
    if not isinstance(QApplication.focusWidget(), (QLineEdit, QPlainTextEdit)):
        walker.canvas.setFocus()
    walker.driver.keys(key)
    return f"{key} of {text!r}"


def paste_again(walker: Walker) -> str:
    """Take another reading of what was pasted, or press another button over the canvas."""
    buttons = [b for b in walker.canvas.findChildren(QPushButton) if b.isVisible()]
    buttons += [b for b in walker.window.bar.findChildren(QPushButton) if b.isVisible()]
    if not buttons:
        return paste(walker)
    button = walker.random.choice(buttons)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    return f"press {button.text()!r}"


def _use(walker: Walker, panel: QWidget) -> str:
    """Do something with any of the fields and buttons of a panel."""
    kinds = (QLineEdit, QPlainTextEdit, QAbstractButton, QComboBox, QAbstractSlider)
    kinds += (QAbstractSpinBox, QListView)  # type: ignore[assignment]
    known = [
        widget
        for widget in panel.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and (isinstance(widget, kinds) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    ]
    if not known:
        return "nothing to use"
    widget = walker.random.choice(known)
    said = f"{type(widget).__name__} {widget.accessibleName()!r}"
    if isinstance(widget, QAbstractButton):
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        return f"press {said}"
    widget.setFocus()
    if isinstance(widget, (QLineEdit, QPlainTextEdit)):
        return f"{said}: {_write(walker, widget)}"
    key = walker.random.choice(("Up", "Down", "Left", "Right", "Home", "End", "Space", "Return"))
    walker.driver.keys(key, to=widget)
    return f"{said}: {key}"


def _write(walker: Walker, field: QLineEdit | QPlainTextEdit) -> str:
    random = walker.random
    if random.random() < 0.5:
        field.selectAll()
    text = random.choice(("", typed(random), sentence(random)[:20]))
    press(text, field)
    key = random.choice(("", "", "Return", "Tab", "Esc", "Ctrl+Return", "Ctrl+Z", "Down"))
    if key and QApplication.focusWidget() is not None:
        walker.driver.keys(key)
    return f"{text!r} {key}"


def inspect(walker: Walker) -> str:
    """Use the inspector."""
    panels = walker.window.panels
    if not panels.inspector.isVisible():
        walker.driver.keys("Ctrl+Shift+I")
        return "show the inspector"
    return _use(walker, panels.inspector)


def search(walker: Walker) -> str:
    """Use the search panel."""
    panels = walker.window.panels
    if not panels.search.isVisible():
        key = walker.random.choice(("Ctrl+F", "Ctrl+H"))
        walker.driver.keys(key)
        return key
    return _use(walker, panels.search)


def side_window(walker: Walker) -> str:
    """Use a window beside the main one, if there is one, or close it."""
    beside = walker.beside()
    if not beside:
        return go(walker)
    other = walker.random.choice(beside)
    if walker.random.random() < 0.3:
        other.close()
        return f"close {type(other).__name__}"
    other.activateWindow()
    said = _use(walker, other)
    walker.window.activateWindow()
    return f"{type(other).__name__}: {said}"


def resize(walker: Walker) -> str:
    """Give the window another size."""
    size = walker.random.choice(((1000, 700), (1024, 700), (760, 520), (1400, 900)))
    walker.window.resize(*size)
    return f"resize to {size}"


def fewer(walker: Walker) -> str:
    """Delete much of a map that has become large, as any walk would go slow in it."""
    window = walker.window
    walker.canvas.setFocus()
    if len(walker.driver.map.claims) > 150:
        walker.driver.keys("Ctrl+A", "Del")
        return "delete everything"
    known = walker.random.choice(walker.canvas.hearing.claims() or ("",))
    window.desk.select((known,))
    walker.driver.keys("Del")
    return "delete a branch"


def long_words(walker: Walker) -> str:
    """Put many words into an open editor at once."""
    editor = walker.canvas.editing.editor
    if editor is None:
        return structure(walker)
    text = sentence(walker.random) * walker.random.choice((1, 1, 3, 200))
    editor.insertPlainText(text)
    return f"{len(text)} characters at once"


def still(walker: Walker, milliseconds: int = 20) -> str:
    """Wait a moment."""
    QTest.qWait(milliseconds)
    return "wait"


rest = partial(still, milliseconds=120)
