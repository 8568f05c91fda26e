"""The part of the key sheet that changes the keys of one command."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from argmap.commands.record import Command, Scope
from argmap.ui.keys.avoided import why_avoided
from argmap.ui.keys.keyfield import KeyField
from argmap.ui.keys.keymap import Keymap
from argmap.ui.keys.presses import native
from argmap.ui.languages import command_title, scope_name
from argmap.ui.look import TARGET
from argmap.ui.search.flow import Flow
from argmap.ui.speaking import announce

Choice = tuple[str, Callable[[], None]]


def where(scope: Scope) -> str:
    """Say where the keys of a scope work."""
    return scope_name(scope)


class KeyEditor(QFrame):
    """The keys of a command as buttons, and what comes of a key that is pressed for it."""

    def __init__(self, keys: Keymap, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._keymap = keys
        self._command: Command | None = None
        self._replaced: str | None = None
        self._title, self._message = QLabel(self), QLabel(self)
        for label in (self._title, self._message):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        bold = self._title.font()
        bold.setBold(True)
        self._title.setFont(bold)
        self._buttons, self._choices = QWidget(self), QWidget(self)
        Flow(6, self._buttons)
        Flow(6, self._choices)
        self._field = KeyField(self.tr("Press the key; Esc leaves it as it was"), self)
        self._field.key_pressed.connect(self._on_pressed)
        self._field.left.connect(self._on_left)
        column = QVBoxLayout(self)
        for part in (self._title, self._buttons, self._field, self._message, self._choices):
            column.addWidget(part)
        self._field.hide()
        self.say("")

    # -- what is shown ---------------------------------------------------------------------

    def show_command(self, command: Command | None) -> None:
        """Show the keys of a command; None where none is chosen."""
        if command is not self._command:
            self._field.hide()
            self.say("")
        self._command = command
        self.refresh()

    def refresh(self) -> None:
        """Show the keys as they are now."""
        _clear(self._buttons)
        command = self._command
        if command is None:
            self._title.setText(self.tr("Choose a command to change its keys."))
            return
        place = where(command.scope)
        self._title.setText(self.tr("{0}, {1}").format(command_title(command), place))
        for key in self._keymap.keys(command.id):
            self._add_key(key)
        self._add_button(self.tr("Add a Key…"), "", partial(self.record, None))
        if not self._keymap.is_usual(command.id):
            usual = ", ".join(map(native, self._keymap.usual(command.id))) or self.tr("none")
            tip = self.tr("Usual: {0}").format(usual)
            self._add_button(self.tr("Reset"), tip, self._reset)

    def _add_key(self, key: str) -> None:
        shown = native(key)
        both = QWidget(self._buttons)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 6, 0)
        row.setSpacing(1)
        for text, tip, name, act in (
            (shown, self.tr("Change this key"), self.tr("Change {0}"), self.record),
            ("✕", self.tr("Remove this key"), self.tr("Remove {0}"), self._remove),
        ):
            button = QToolButton(both)
            button.setText(text.replace("&", "&&"))
            button.setToolTip(tip)
            button.setAccessibleName(name.format(shown))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _checked=False, act=act: act(key))
            row.addWidget(button)
        flow = self._buttons.layout()
        assert flow is not None
        flow.addWidget(both)
        both.show()

    def _add_button(self, text: str, tip: str, act: Callable[[], None]) -> QPushButton:
        return _button(self._buttons, text, tip, act)

    def say(self, text: str, *choices: Choice) -> None:
        """Say what came of a key, with what can be done about it."""
        self._message.setText(text)
        self._message.setVisible(bool(text))
        _clear(self._choices)
        for title, act in choices:
            _button(self._choices, title, "", act)
        self._choices.setVisible(bool(choices))
        if choices:
            _buttons(self._choices)[-1].setFocus()
        announce(self, text)

    def message(self) -> str:
        """Give what is said."""
        return self._message.text()

    # -- what is done ----------------------------------------------------------------------

    def record(self, replaced: str | None = None) -> None:
        """Take the next key that is pressed, in place of another one if one is named."""
        self.say("")
        self._replaced = replaced
        self._field.clear()
        self._field.show()
        self._field.setFocus()

    def _on_left(self) -> None:
        self._field.hide()
        self.say("")
        self.go_to_buttons()

    def go_to_buttons(self) -> None:
        """Put the focus on the button that adds a key."""
        for button in _buttons(self._buttons):
            if button.text() == self.tr("Add a Key…"):
                button.setFocus()

    def _on_pressed(self, key: str) -> None:
        command = self._command
        if command is None:
            return
        if key in self._keymap.keys(command.id) and key != self._replaced:
            self.say(self.tr("{0} gives this command already.").format(native(key)))
            return
        taken = self._keymap.taken(key, command)
        said = [
            self.tr("{0} gives {1} ({2}).").format(
                native(key), command_title(other), where(other.scope)
            )
            for other in taken
        ]
        if why := why_avoided(key, command.scope):
            said.append(self.tr("{0}: {1}").format(native(key), why))
        if not said or key == self._replaced:
            self._take(key)
            return
        use = self.tr("Take It Over") if taken else self.tr("Use It Anyway")
        self._field.hide()
        self.say(
            " ".join(said), (use, partial(self._take, key)), (self.tr("Leave It"), self._on_left)
        )

    def _take(self, key: str) -> None:
        """Let the key give the command."""
        command = self._command
        assert command is not None
        self._field.hide()
        keys = list(self._keymap.keys(command.id))
        if self._replaced in keys:
            keys[keys.index(self._replaced)] = key
        else:
            keys.append(key)
        taken = self._keymap.taken(key, command)
        self._keymap.give(command.id, keys)
        said = [self.tr("{0} now gives {1}.").format(native(key), command_title(command))]
        said += [
            self.tr("{0} has no key now.").format(command_title(other))
            for other in taken
            if not self._keymap.keys(other.id)
        ]
        self._done(" ".join(said))

    def _remove(self, key: str) -> None:
        assert self._command is not None
        before = self._keymap.own()
        kept = (known for known in self._keymap.keys(self._command.id) if known != key)
        self._keymap.give(self._command.id, kept)
        said = self.tr("{0} no longer gives {1}.")
        self._done(said.format(native(key), command_title(self._command)), before)

    def _reset(self) -> None:
        assert self._command is not None
        before = self._keymap.own()
        self._keymap.reset(self._command.id)
        self._done(self.tr("{0} has its usual keys.").format(command_title(self._command)), before)

    def reset_all(self) -> None:
        """Give every command its usual keys; that can be taken back."""
        before = self._keymap.own()
        self._keymap.take({})
        self._done(self.tr("All commands have their usual keys."), before)

    def _done(self, said: str, before: dict[str, tuple[str, ...]] | None = None) -> None:
        """Say what was done, and offer to take it back where a button did it."""
        if self._keymap.failure:
            kept = self.tr("{0} It holds until Argmap ends, as it {1}.")
            said = kept.format(said, self._keymap.failure)
        undo = [(self.tr("Undo"), partial(self._undo, before))] if before is not None else []
        self.say(said, *undo)
        if before is None:
            self.go_to_buttons()

    def _undo(self, before: dict[str, tuple[str, ...]]) -> None:
        self._keymap.take(before)
        self.say(self.tr("The keys are as they were before."))
        self.go_to_buttons()


def _button(parent: QWidget, text: str, tip: str, act: Callable[[], None]) -> QPushButton:
    button = QPushButton(text.replace("&", "&&"), parent)
    button.setAutoDefault(False)
    button.setToolTip(tip)
    button.setMinimumSize(TARGET, TARGET)
    button.clicked.connect(lambda _checked=False: act())
    layout = parent.layout()
    assert layout is not None
    layout.addWidget(button)
    button.show()
    return button


def _buttons(parent: QWidget) -> list[QPushButton]:
    return [known for known in parent.findChildren(QPushButton) if known.isVisibleTo(parent)]


def _clear(parent: QWidget) -> None:
    """Take the buttons away, those whose click is being carried out as well."""
    layout = parent.layout()
    assert layout is not None
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
