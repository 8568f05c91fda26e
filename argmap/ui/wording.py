"""Wording claims in their place: what the editor begins, takes over, or drops."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from argmap.errors import ArgmapError
from argmap.model import edits
from argmap.model.changes import Step
from argmap.model.limits import sentence

if TYPE_CHECKING:
    from argmap.ui.canvas.editor import ClaimEditor
    from argmap.ui.desk import Desk
    from argmap.ui.outline import Outline
    from argmap.ui.window import Window


class Wording(QObject):
    """Opens the canvas's editor over a claim, and makes steps of what is typed there.

    A claim that is new stands in the map, but not in its log, until it has words.
    """

    def __init__(self, desk: Desk, window: Window) -> None:
        super().__init__(desk)
        self._desk = desk
        self._window = window
        self._canvas = window.canvas
        self._origin: tuple[str, ...] = ()
        self._canvas.typed.connect(self._on_typed)
        self._canvas.edit_requested.connect(self.edit_text)
        self._canvas.editing.closed.connect(self._on_editor_closed)
        self._canvas.editing.relation_typed.connect(self._on_relation_typed)
        self.serve(window.outline)

    def serve(self, outline: Outline) -> None:
        """Take the letters that are typed in an outline too."""
        outline.typed.connect(self._on_typed)

    def begin(self, step: Step) -> None:
        """Show a step that brings in one new claim, and open the editor over it."""
        self._canvas.editing.finish()
        self._origin = self._desk.selection
        claim = step.focus[0]
        self._desk.session.begin(step)
        if self._canvas.board.place(claim) is None:
            self._desk.session.begin(self._revealed(step))
        self._canvas.editing.open(claim, self._desk.session.map.claims[claim].text, new=True)

    def _revealed(self, step: Step) -> Step:
        """Give a step that also unfolds what its new claim would be hidden behind."""
        argmap, claim = self._desk.session.map, step.focus[0]
        home = argmap.home(claim)
        self._desk.session.abandon()
        if home is None:
            return step
        unfolding = edits.reveal(argmap, home.target)
        return replace(step, changes=(*unfolding.changes, *step.changes))

    def edit_text(self, claim: str) -> None:
        """Let the person reword a claim in its place."""
        if not self._desk.session.read_only:
            self._desk.select((claim,))
            self._canvas.editing.open(claim, self._desk.session.map.claims[claim].text)

    def _on_typed(self, text: str) -> None:
        """Replace the words of the current claim by what is being typed."""
        if self._desk.selection and not self._desk.session.read_only:
            claim = self._desk.selection[0]
            self._canvas.editing.open(claim, self._desk.session.map.claims[claim].text, typed=text)

    def _on_editor_closed(self, editor: ClaimEditor, keep: bool, follow: str) -> None:
        """Take the words over, and give the command that follows."""
        text = sentence(editor.text())
        try:
            self._close_editor(editor, text if keep else "")
        except ArgmapError as error:
            # Nothing that was typed is lost: the field opens again with it.
            self._canvas.editing.open(
                editor.claim, editor.original, new=editor.new, typed=editor.text()
            )
            self._window.toast.say(as_sentence(error))
            return
        if keep and follow and (text or not editor.new):
            self._desk.give_by_id(follow)
        self._window.refresh()

    def _close_editor(self, editor: ClaimEditor, text: str) -> None:
        argmap = self._desk.session.map
        if editor.new and text:
            self._desk.session.finish(edits.reword(argmap, editor.claim, text))
        elif editor.new:
            self._desk.session.abandon()
            self._desk.select(self._origin)
        elif text and text != editor.original:
            self._desk.session.apply(edits.reword(argmap, editor.claim, text))

    def _on_relation_typed(self, relation: str) -> None:
        """Let the new claim bear on the map as a typed sign says, seen from where it was begun."""
        pending, editor = self._desk.session.pending, self._canvas.editing.editor
        if pending is None or editor is None:
            return
        argmap, origin = self._desk.session.map, self._origin[:1]
        home = argmap.home(editor.claim)
        target = home.target if home is not None else (origin[0] if origin else None)
        self._desk.session.abandon()
        editor.finish(keep=False)
        try:
            step = edits.add_related(
                argmap, target, edits.Relation(relation), origin[0] if origin else None
            )
            self._desk.select(origin)
            self.begin(step)
        except ArgmapError as error:
            self._desk.session.begin(pending)
            self._canvas.editing.open(editor.claim, "", new=True)
            self._window.toast.say(as_sentence(error))


def as_sentence(error: ArgmapError) -> str:
    """Give an error's text as a sentence: a capital first, a full stop last."""
    text = str(error)
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "!", "?")) else f"{text}."
