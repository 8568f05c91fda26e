"""Input methods: a claim's wording begun by what is composed, such as Japanese or an accent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent

if TYPE_CHECKING:
    from argmap.ui.canvas.editor import ClaimEditor
    from argmap.ui.canvas.widget import Canvas


class Composing(QObject):
    """Hands what an input method composes over the canvas to the editor of the current claim.

    An input method ends a composition when the focus moves, and would leave its first letter
    raw. So the canvas keeps the focus, and the editor shows what is composed, until it is done.
    """

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        canvas.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self._under_way = False
        canvas.selection_changed.connect(self._on_selection_changed)
        canvas.editing.closed.connect(self._on_closed)

    @property
    def _field(self) -> ClaimEditor | None:
        """The editor that waits for what is being composed to become words."""
        editor = self._canvas.editing.editor
        return None if editor is None or editor.hasFocus() else editor

    def _on_selection_changed(self) -> None:
        QGuiApplication.inputMethod().update(Qt.InputMethodQuery.ImEnabled)

    def _on_closed(self) -> None:
        """Give a composition up whose field was closed, as by a click elsewhere."""
        if self._under_way:
            self._under_way = False
            QGuiApplication.inputMethod().reset()

    def query(self, asked: Qt.InputMethodQuery) -> object:
        """Answer an input method: whether it is wanted, and where its choices are to stand."""
        canvas, field = self._canvas, self._field
        if asked == Qt.InputMethodQuery.ImEnabled:
            return bool(canvas.selection) and canvas.editable
        if field is not None:
            answer = field.inputMethodQuery(asked)
            if isinstance(answer, QRect | QRectF):
                return answer.translated(field.pos())
            return answer
        if asked == Qt.InputMethodQuery.ImCursorRectangle and canvas.selection:
            return canvas.frame_of(canvas.selection[0]).toRect()
        return None

    def take(self, event: QInputMethodEvent) -> None:
        """Begin the wording, or go on with it."""
        canvas = self._canvas
        composed, done = event.preeditString(), event.commitString()
        if self._field is None:
            if not (composed or done) or not canvas.selection or not canvas.editable:
                event.ignore()
                return
            if not composed:
                canvas.typed.emit(done)
                return
            canvas.editing.open_waiting()
            self._under_way = True
        if (field := self._field) is None:
            return
        QCoreApplication.sendEvent(field, event)
        if composed:
            return
        self._under_way = False
        if field.text():
            field.setFocus()
        else:
            field.finish(keep=False)
