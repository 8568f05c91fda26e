"""Editing on the canvas: the editor opened over a box, kept there, and taken away again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from argmap.ui.canvas.camera import FULL
from argmap.ui.canvas.editor import ClaimEditor

if TYPE_CHECKING:
    from argmap.ui.canvas.widget import Canvas

LEGIBLE = 0.5
"""The scale below which words are too small to be typed; the canvas then comes nearer."""
LEAST_WIDTH = 260
"""The least width of the editor in pixels, so that a short claim has room to grow long."""
EDGE = 16
"""How many pixels the editor keeps from the canvas's edge when it opens."""
MARGIN = 6.0


class Editing(QObject):
    """The one editor of a canvas, while there is one.

    `closed` gives the editor, whether its words are to be kept, and the command that follows.
    """

    closed = Signal(object, bool, str)
    relation_typed = Signal(str)

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.editor: ClaimEditor | None = None
        self._waiting = False

    def open_waiting(self) -> None:
        """Open the editor over the current claim, empty, and leave the focus to the canvas."""
        self._waiting = True
        self._canvas.typed.emit("")
        self._waiting = False

    def open(self, claim: str, text: str, *, new: bool = False, typed: str | None = None) -> None:
        """Open the editor over a claim; `typed` replaces its words at once."""
        self.finish()
        canvas = self._canvas
        if canvas.camera.scale < LEGIBLE:
            canvas.zoom(0.75 * FULL, canvas.frame_of(claim).center())
        canvas.reveal(claim)
        editor = self.editor = ClaimEditor(canvas, claim=claim, text=text, new=new)
        editor.closed.connect(self._on_closed)
        editor.relation_typed.connect(self.relation_typed)
        if called := canvas.hearing.called(claim):
            editor.setAccessibleName(self.tr("Words of {0}").format(called))
        self._colour(editor)
        self.follow()
        canvas.bring_in(editor.geometry(), EDGE)
        if typed is not None:
            editor.selectAll()
            editor.insertPlainText(typed)
        else:
            editor.moveCursor(editor.textCursor().MoveOperation.End)
        editor.show()
        if not self._waiting:
            editor.setFocus()

    def finish(self) -> None:
        """Take over the words of an open editor, if there is one."""
        if self.editor is not None:
            self.editor.finish(keep=True)

    def follow(self) -> None:
        """Lie over the box where it is now."""
        if self.editor is None:
            return
        canvas, claim = self._canvas, self.editor.claim
        frame = canvas.frame_of(claim).toAlignedRect()
        frame.setWidth(max(frame.width(), LEAST_WIDTH))
        font = canvas.board.editor_font(claim, canvas.camera, canvas.style_in_use)
        self.editor.place(frame, font, MARGIN)

    def _colour(self, editor: ClaimEditor) -> None:
        theme = self._canvas.style_in_use.theme
        editor.setStyleSheet(
            f"QPlainTextEdit {{ background: {theme.panel}; color: {theme.text};"
            f" selection-background-color: {theme.focus}; selection-color: {theme.sign};"
            f" border: 2px solid {theme.focus}; border-radius: 4px; }}"
        )

    def _on_closed(self, keep: bool, follow: str) -> None:
        editor, self.editor = self.editor, None
        if editor is None:
            return
        had_focus = editor.hasFocus()
        editor.hide()
        editor.deleteLater()
        if had_focus:
            self._canvas.setFocus()
        self.closed.emit(editor, keep, follow)
        self._canvas.update()
