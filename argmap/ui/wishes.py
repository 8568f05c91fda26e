"""What the mouse asks for, on the canvas and in the outline, as steps."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from argmap.model import edits
from argmap.model.elements import Pin, Stance
from argmap.rendering.looks import Form
from argmap.ui.canvas.gaps import Gap

if TYPE_CHECKING:
    from argmap.ui.desk import Desk
    from argmap.ui.outline import Outline
    from argmap.ui.window import Window


class Wishes(QObject):
    """Carries out what a drag, a double click or a folded row asks for."""

    def __init__(self, desk: Desk, window: Window) -> None:
        super().__init__(desk)
        self._desk = desk
        self._window = window
        canvas = window.canvas
        canvas.free_claim_requested.connect(self._on_free_claim_requested)
        canvas.move_requested.connect(self._on_move_requested)
        canvas.pin_requested.connect(self._on_pin_requested)
        canvas.menu_requested.connect(self._on_menu_requested)
        requests = canvas.requests
        requests.link_requested.connect(self._on_link_requested)
        requests.linked_claim_requested.connect(self._on_linked_claim_requested)
        requests.retarget_requested.connect(self._on_retarget_requested)
        requests.copy_requested.connect(self._on_copy_requested)
        requests.copy_pin_requested.connect(self._on_copy_pin_requested)
        requests.beside_requested.connect(self._on_beside_requested)
        requests.copy_beside_requested.connect(self._on_copy_beside_requested)
        canvas.siblings = self._siblings
        requests.line_edit_requested.connect(self._on_line_edit_requested)
        self.serve(window.outline)

    def serve(self, outline: Outline) -> None:
        """Carry out what is asked for in an outline too."""
        outline.menu_wanted.connect(self._on_menu_requested)
        outline.folded.connect(self._on_outline_folded)

    def _on_free_claim_requested(self, x: float, y: float) -> None:
        if not self._desk.session.read_only:
            self._desk.begin(edits.add_free_claim(self._desk.session.map, pin=Pin(x, y)))

    def _on_move_requested(self, claim: str, target: str, stance: Stance) -> None:
        argmap = self._desk.session.map
        self._desk.attempt(partial(edits.move_claim, argmap, claim, target, stance))

    def _on_pin_requested(self, claim: str, x: float, y: float) -> None:
        self._desk.attempt(partial(edits.pin, self._desk.session.map, claim, x, y))

    def _on_link_requested(self, claim: str, target: str, stance: Stance) -> None:
        self._desk.attempt(partial(edits.link, self._desk.session.map, claim, target, stance))

    def ask_move(self) -> None:
        """Let the person choose what the current claim, or the selected line, is to bear on."""
        argmap, argument = self._desk.session.map, self._desk.argument
        claims = argmap.arguments[argument].premises if argument else self._desk.selection
        if claims and (chosen := self._window.choose_link(claims[0])):
            if argument:
                self._desk.perform(edits.retarget(argmap, argument, *chosen))
            else:
                self._desk.perform(edits.move_claim(argmap, claims[0], *chosen))

    def _on_linked_claim_requested(self, claim: str, stance: Stance) -> None:
        self._desk.select((claim,))
        self._desk.begin(edits.add_argument(self._desk.session.map, claim, stance))

    def _on_retarget_requested(self, argument: str, target: str, stance: Stance) -> None:
        argmap = self._desk.session.map
        self._desk.attempt(partial(edits.retarget, argmap, argument, target, stance))

    def _on_copy_requested(self, claim: str, target: str, stance: Stance) -> None:
        argmap = self._desk.session.map
        self._desk.attempt(partial(edits.copy_under, argmap, claim, target, stance))

    def _on_copy_pin_requested(self, claim: str, x: float, y: float) -> None:
        self._desk.attempt(partial(edits.copy_at, self._desk.session.map, claim, x, y))

    def _on_beside_requested(self, claim: str, sibling: str) -> None:
        argmap = self._desk.session.map
        self._desk.attempt(partial(edits.move_beside, argmap, claim, sibling))

    def _on_copy_beside_requested(self, claim: str, sibling: str) -> None:
        argmap = self._desk.session.map
        self._desk.attempt(partial(edits.copy_beside, argmap, claim, sibling))

    def _siblings(self, claim: str, one: str, other: str) -> Gap | None:
        """Give the gap between two claims that stand next to each other in a row, in order."""
        argmap = self._desk.session.map
        homes = [home for known in (one, other) if (home := argmap.home(known)) is not None]
        if claim in (one, other) or len(homes) < 2 or homes[0].target != homes[1].target:
            return None
        target = homes[0].target
        row = [home.id for home in argmap.arguments_on(target)]
        first, second = row.index(homes[0].id), row.index(homes[1].id)
        if abs(first - second) != 1:
            return None
        if first > second:
            one, other = other, one
        if target in argmap.arguments:
            return Gap(one, other, Form.UNDERCUT)
        pro = edits.stance_beside(argmap, claim, one) is Stance.PRO
        return Gap(one, other, Form.REASON if pro else Form.OBJECTION)

    def _on_line_edit_requested(self, argument: str) -> None:
        self._window.canvas.select((), argument)
        self._window.panels.show_inspector()

    def _on_outline_folded(self, claim: str, folded: bool) -> None:
        if not self._desk.session.read_only:
            self._desk.attempt(partial(edits.fold, self._desk.session.map, claim, folded))

    def _on_menu_requested(self, position: QPoint) -> None:
        menu = self._window.verbs.context_menu(self._window, self._desk)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(position)
