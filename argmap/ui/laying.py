"""How the map in a window is laid out: engine, direction, untangling, and what comes of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from argmap.errors import CancelledError, LayoutError
from argmap.layout import engines
from argmap.layout.contract import Direction, Options
from argmap.layout.registry import info
from argmap.model.folding import shown
from argmap.model.hiding import in_sight
from argmap.model.map import ArgumentMap
from argmap.rendering.growing_picture import GrowingPicture
from argmap.rendering.picture import Picture, compose
from argmap.rendering.style import Style
from argmap.ui.settings import Settings
from argmap.ui.waiting import waiting

LIVE = "bands"
"""The engine that always serves, and that a map has while a slow one would take too long."""


class Laying:
    """The layout that a person chose, as far as the map can have it."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        self._settings = settings
        self._parent = parent
        self.engine, self.direction = _remembered(settings)
        self._sifts = settings.flag("sift")
        self._drawn = LIVE
        self._growing: GrowingPicture | None = None

    def choose(self, engine: str, direction: str) -> None:
        """Choose an engine (the same, where it is empty) and a direction."""
        self.engine, self.direction = engine or self.engine, direction

    def remember(self) -> None:
        """Remember what is drawn now; engines that are not our own are for a while only."""
        self._settings.remember("direction", self.direction)
        if info(self.engine).kind == "own":
            self._settings.remember("engine", self.engine)

    def toggle_sifting(self) -> None:
        """Let siblings in bands change places where that saves crossings, or no longer."""
        self._sifts = not self._sifts
        self._settings.remember("sift", self._sifts)

    def give_way(self, argmap: ArgumentMap) -> bool:
        """Go back to bands for an edit, if the engine takes too long; tell whether it does."""
        slow = self._is_slow(argmap)
        if slow:
            self.engine = LIVE
        return slow

    def picture(self, argmap: ArgumentMap, style: Style) -> tuple[Picture, LayoutError | None]:
        """Lay the map out; where that cannot be, as it was before, with what is to be said.

        Raises
        ------
        LayoutError
            If not even bands can.
        """
        said: LayoutError | None = None
        try:
            made = self._made(argmap, style)
        except (LayoutError, CancelledError) as error:
            if self.engine == LIVE:
                raise
            said = LayoutError(str(error))
            self.engine = self._drawn if self._drawn != self.engine else LIVE
            made = self._made(argmap, style)
        self._drawn = self.engine
        return made, said

    def _made(self, argmap: ArgumentMap, style: Style) -> Picture:
        """Compose the picture; where that takes long it is shown, and can be stopped."""
        options = Options(direction=Direction(self.direction), engine=self.engine_settings())
        terms = (style, self.engine, options)
        if self._growing is None or self._growing.terms != terms:
            self._growing = GrowingPicture(*terms)
        if self._growing.suits(argmap):
            return self._growing.grow(argmap, in_sight(argmap))
        folded = any(claim.folded for claim in argmap.claims.values())
        seen = shown(argmap) if folded else None
        compose_it = partial(
            compose, argmap, style, engine=self.engine, options=options, shown=seen
        )
        if not self._is_slow(argmap):
            return compose_it()
        title = QCoreApplication.translate("laying", "Laying the map out…")
        with waiting(self._parent, title) as progress:
            return compose_it(progress=progress)

    def engine_settings(self) -> dict[str, object]:
        """Give what is set of the engine."""
        sifts = self._sifts and info(self.engine).setting("exchange") is not None
        return {"exchange": True} if sifts else {}

    def _is_slow(self, argmap: ArgumentMap) -> bool:
        """Tell whether the engine takes too long for this map to be done after each edit."""
        return 0 < info(self.engine).slow <= len(argmap.claims)


def _remembered(settings: Settings) -> tuple[str, str]:
    """Give the engine and the direction that were chosen last, if they are some of ours."""
    engine, direction = settings.text("engine", LIVE), settings.text("direction", "down")
    own = {known.name for known in engines() if known.kind == "own"}
    ways = {str(way) for way in Direction}
    return engine if engine in own else LIVE, direction if direction in ways else "down"
