"""What the mouse asks for, on the canvas and in the outline, as steps."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from argmap.model import edits
from argmap.model.elements import Pin, Stance

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

    def _on_outline_folded(self, claim: str, folded: bool) -> None:
        if not self._desk.session.read_only:
            self._desk.attempt(partial(edits.fold, self._desk.session.map, claim, folded))

    def _on_menu_requested(self, position: QPoint) -> None:
        menu = self._window.verbs.context_menu(self._window, self._desk)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(position)
