"""The welcome: over an empty map, the caret in its main claim, and what else to begin with."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from argmap.model import edits
from argmap.rendering.theme import Theme
from argmap.session import Session
from argmap.ui.canvas.editing import MARGIN
from argmap.ui.canvas.editor import ClaimEditor
from argmap.ui.keys.keymap import keymap
from argmap.ui.welcome.beginnings import Beginnings
from argmap.ui.welcome.opening import open_example, open_template

if TYPE_CHECKING:
    from argmap.ui.window import Window

SHOWN_RECENT = 5
WIDEST = 600
_EDGE = 16
_GAP = 12
_LEAST_HEIGHT = 72
"""So high that an empty claim's box, and the ring round it, lie hidden behind it."""
_MOST_OF_TOP = 0.12
"""Which part of the canvas's height is left free above the box, where there is room."""


class Welcome(QObject):
    """Shows the beginnings while the map is empty, and opens the editor for its main claim.

    The box stands in one place whether it is a button or the editor, so that nothing slips away
    under the pointer when the editor closes.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._canvas = window.canvas
        self._begun = False
        self._offered: Session | None = None
        around = self._canvas.parentWidget() or window
        self.write = QPushButton(self.tr("Type your main claim"), around)
        self.write.setObjectName("write_main_claim")
        self.write.setAutoDefault(False)
        self.write.setAccessibleDescription(self.tr("Return, or any letter, puts the caret here."))
        self.write.clicked.connect(self.begin)
        self.beginnings = Beginnings(around)
        self.write.hide()
        self.beginnings.hide()
        self._connect()

    def _connect(self) -> None:
        window, shown = self._window, self.beginnings
        shown.paste_wanted.connect(lambda: window.desk.give_by_id("edit.paste"))
        shown.template_wanted.connect(lambda name: open_template(window, name))
        shown.recent_wanted.connect(window.open_file)
        shown.example_wanted.connect(lambda: open_example(window))
        self._canvas.editing.closed.connect(self._on_editor_closed)
        self._canvas.installEventFilter(self)
        self.write.installEventFilter(self)
        keymap().changed.connect(self._name_keys)
        self._name_keys()

    # -- what is seen ----------------------------------------------------------------------

    @property
    def is_shown(self) -> bool:
        """Whether the map is empty, or has nothing but the main claim that is being typed."""
        session = self._window.desk.session
        pending = self._begun and session.pending is not None
        return not session.read_only and (pending or not session.map.claims)

    def button(self) -> QWidget | None:
        """Give the first button, for the keys to go to; None where there is none to be seen."""
        return self.write if self.is_shown else None

    def follow(self) -> None:
        """Come where the map has become empty, and go where it no longer is."""
        shown, was = self.is_shown, not self.beginnings.isHidden()
        if shown and self._offered is not self._window.desk.session:
            self._offer_recent()
        if not shown:
            self._offered = None
        if was and not shown and self._holds_focus():
            self._canvas.setFocus()
        self.beginnings.setVisible(shown)
        self.write.setVisible(shown and self._editor() is None)
        if shown:
            self._place()

    def _holds_focus(self) -> bool:
        held = (self.write, *self.beginnings.buttons())
        return any(button.hasFocus() for button in held)

    def _offer_recent(self) -> None:
        self._offered = self._window.desk.session
        here, found = self._offered.path, []
        for path in self._window.settings.recent():
            with suppress(OSError):
                if path != here and path.exists():
                    found.append(path)
        self.beginnings.show_recent(found[:SHOWN_RECENT])
        QWidget.setTabOrder(self.write, self.beginnings.paste)

    def colour(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.beginnings.colour(theme)
        self.write.setStyleSheet(
            f"QPushButton {{ text-align: left; padding: 4px 10px; color: {theme.muted};"
            f" background: {theme.contention_fill}; border: 2px solid {theme.contention_line};"
            " border-radius: 4px; }"
            f"QPushButton:focus {{ border: 3px solid {theme.focus}; }}"
        )

    def _name_keys(self) -> None:
        shown, said = keymap().shown, self.beginnings
        said.keys.setText(
            self.tr("Then {0} adds a reason below it, {1} an objection; {2} pastes.").format(
                shown("words.reason"), shown("words.objection"), shown("edit.paste")
            )
        )

    def _place(self) -> None:
        """Lie in the middle of the canvas, the box above, the beginnings under it."""
        canvas = self._canvas.geometry()
        width = max(min(WIDEST, canvas.width() - 2 * _EDGE), 1)
        left = canvas.x() + (canvas.width() - width) // 2
        tall = max(self.write.sizeHint().height(), _LEAST_HEIGHT)
        top = canvas.y() + max(round(_MOST_OF_TOP * canvas.height()), _EDGE)
        wanted = self.beginnings.height_wanted(width)
        room = canvas.bottom() - _EDGE - tall - _GAP
        top = max(min(top, room - wanted), canvas.y() + _EDGE)
        self.write.setGeometry(left, top, width, tall)
        if (editor := self._editor()) is not None:
            frame = QRect(left - canvas.x(), top - canvas.y(), width, tall)
            tall = max(tall, self._take_along(editor, frame))
        under = top + tall + _GAP
        self.beginnings.setGeometry(
            left, under, width, max(min(wanted, canvas.bottom() - _EDGE - under), 1)
        )
        self.beginnings.raise_()
        self.write.raise_()

    # -- the caret -------------------------------------------------------------------------

    def _editor(self) -> ClaimEditor | None:
        """Give the editor, while it is the one for the main claim."""
        return self._canvas.editing.editor if self._begun else None

    def _take_along(self, editor: ClaimEditor, frame: QRect) -> int:
        """Bring the claim and the editor over it to where the box is; give the editor's height."""
        away = QPointF(frame.center()) - self._canvas.frame_of(editor.claim).center()
        self._canvas.pan(away.x(), away.y())
        editor.place(frame, editor.font(), MARGIN)
        return editor.height()

    def begin(self) -> None:
        """Put the caret into the main claim of the empty map."""
        session = self._window.desk.session
        if session.read_only or session.map.claims:
            return
        self._begun = True
        self._window.desk.begin(edits.add_free_claim(session.map))
        editor = self._canvas.editing.editor
        if editor is None:
            self._begun = False
            return
        editor.setPlaceholderText(self.tr("Type your main claim"))
        # Qt would have it half transparent, which is too faint to be read on a dark ground.
        muted = self._window.desk.style.theme.muted
        editor.setStyleSheet(
            f"{editor.styleSheet()} QPlainTextEdit {{ placeholder-text-color: {muted}; }}"
        )
        editor.setAccessibleName(self.tr("Your main claim"))
        editor.installEventFilter(self)
        editor.textChanged.connect(self._place)
        self.follow()

    def _on_editor_closed(self, _editor: ClaimEditor, keep: bool, _follow: str) -> None:
        if not self._begun:
            return
        self._begun = False
        self.follow()
        # After Escape, so that Tab goes on from here; whoever clicked elsewhere is there already.
        if self.is_shown and not keep:
            self.write.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the canvas, begin with the letter that is typed, and take outlines whole."""
        kind = event.type()
        if watched is self._canvas and kind in (QEvent.Type.Resize, QEvent.Type.Move):
            if self.is_shown:
                self._place()
        elif isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            if isinstance(watched, ClaimEditor):
                return self._pastes(watched, event)
            return self.is_shown and self._types(event)
        return super().eventFilter(watched, event)

    def _types(self, event: QKeyEvent) -> bool:
        """Put the caret in, with a letter that was typed beside it or with Return."""
        text = event.text()
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if held or self._editor() is not None:
            return False
        if not entered and (not text.strip() or not text.isprintable()):
            return False
        self.begin()
        editor = self._editor()
        if editor is not None and not entered:
            editor.insertPlainText(text)
        return True

    def _pastes(self, editor: ClaimEditor, event: QKeyEvent) -> bool:
        """Read an outline or an article that is pasted for the main claim as a map."""
        if not event.matches(QKeySequence.StandardKey.Paste) or editor.text():
            return False
        if not _is_more_than_a_claim(QGuiApplication.clipboard().mimeData()):
            return False
        editor.finish(keep=False)
        self._canvas.setFocus()
        self._window.desk.give_by_id("edit.paste")
        return True


def _is_more_than_a_claim(held: QMimeData) -> bool:
    """Tell whether the clipboard has several lines."""
    return len(held.text().strip().splitlines()) > 1
