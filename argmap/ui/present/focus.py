"""Focus on a branch: it is seen in full, all the rest faintly, with the way up as buttons.

What has the focus belongs to the window, not to the map. The current claim is never a faint one:
where it comes to lie outside, the branch widens to the least one that holds both, for whoever
steps out of a branch wants to see where that leads; where there is none, the focus is left.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from argmap.model.map import ArgumentMap
from argmap.rendering.theme import Theme
from argmap.ui.canvas.camera import Camera
from argmap.ui.naming import short_name
from argmap.ui.present.crumbs import Crumbs
from argmap.ui.present.standing import branch, path, reach

if TYPE_CHECKING:
    from argmap.ui.window import Window


class Focus(QObject):
    """The branch of a window that is in focus, if one is."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._canvas = window.canvas
        self.claim: str | None = None
        self._way: tuple[str, ...] = ()
        self._inside: set[str] = set()
        self._lines: set[str] = set()
        self._before: Camera | None = None
        self._fitted: Camera | None = None
        self.crumbs = Crumbs(window)
        self.crumbs.chosen.connect(self.go)
        self.crumbs.left.connect(self._on_left)
        self._canvas.selection_changed.connect(self._on_selection_changed)

    @property
    def _map(self) -> ArgumentMap:
        return self._window.desk.session.map

    def colour(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.crumbs.colour(theme)

    # -- coming and going ------------------------------------------------------------------

    def toggle(self) -> None:
        """Put the branch of the current claim into focus, or leave the focus."""
        if self.claim is not None:
            self.leave()
        elif self._canvas.selection:
            self.enter(self._canvas.selection[0])

    def enter(self, claim: str) -> None:
        """Put the branch of a claim into focus, and all of it on the canvas."""
        if self.claim is None:
            self._before = replace(self._canvas.camera)
        self._take(claim)
        self._way = path(self._map, claim)
        self._show()
        self._fit()
        count = QLocale().toString(len(self._inside))
        said = self.tr("Focus on {0}, claims in its branch: {1}. Escape leaves.")
        self._say(said.format(short_name(self._map, claim), count))

    def go(self, claim: str) -> None:
        """Put the branch of a claim on the way into focus, and make it the current one."""
        if claim not in self._map.claims:
            return
        self._take(claim)
        self._show()
        self._window.desk.select((claim,))
        self._fit()
        self._say(self.tr("Focus on {0}.").format(short_name(self._map, claim)))

    def leave(self) -> None:
        """See all of the map alike again; whoever only looked gets the same view as before."""
        if self.claim is None:
            return
        self.forget()
        if self._before is not None and self._canvas.camera == self._fitted:
            self._canvas.camera = replace(self._before)
        if self._canvas.selection:
            self._canvas.reveal(self._canvas.selection[0])
        self._window.refresh()
        self._say(self.tr("The focus is on all of the map."))

    def forget(self) -> None:
        """Have nothing in focus, with the view as it is."""
        if self.crumbs.isAncestorOf(self._window.focusWidget() or self._canvas):
            self._canvas.setFocus()
        self.claim, self._way, self._inside, self._lines = None, (), set(), set()
        self.crumbs.hide()
        self._canvas.dim(None)
        self._settle()

    def _on_left(self) -> None:
        self.leave()
        self._canvas.setFocus()

    def _say(self, text: str) -> None:
        self._window.desk.telling.say(text)

    # -- what is in focus ------------------------------------------------------------------

    def _take(self, claim: str) -> None:
        self.claim = claim
        self._inside, self._lines = reach(self._map, claim)

    def _show(self) -> None:
        """Show the branch and the way to it."""
        assert self.claim is not None
        ways = [path(self._map, known) for known in self._way if known in self._map.claims]
        below = [way for way in ways if self.claim in way]
        self._way = below[-1] if below else path(self._map, self.claim)
        self._canvas.dim(branch(self._inside, self._lines))
        self.crumbs.show()
        self.crumbs.show_way(self._map, self._way, self.claim)
        self._settle()

    def _settle(self) -> None:
        """Give the canvas the size it has with the buttons, or without them, at once."""
        middle = self._window.centralWidget()
        if middle is not None and (column := middle.layout()) is not None:
            column.activate()

    def _fit(self) -> None:
        self._canvas.fit(tuple(self._inside))
        self._fitted = replace(self._canvas.camera)

    def _on_selection_changed(self) -> None:
        """Keep the current claim in the branch."""
        current = self._canvas.selection[:1]
        if self.claim is None or not current or current[0] in self._inside:
            return
        if not self._map.claims.keys() >= {*current, *self._way}:
            return  # an edit is being shown, which is told of in a moment
        self._take(self.claim)  # what an edit has just brought is in the branch by now
        if current[0] in self._inside:
            self._show()
        else:
            self._widen(current[0])

    def _widen(self, claim: str) -> None:
        """Put the least branch into focus that has a claim in it and the one in focus, or none."""
        there = set(path(self._map, claim))
        common = [known for known in path(self._map, str(self.claim)) if known in there]
        if not common:
            self.leave()
            return
        self._take(common[-1])
        self._show()
        self._say(self.tr("The focus is on {0} now.").format(short_name(self._map, common[-1])))

    def follow(self) -> None:
        """Follow the map: what came into the branch is in focus too, what left it is not."""
        if self.claim is None:
            return
        above = self._way[: self._way.index(self.claim) + 1]
        here = [known for known in above if self._canvas.board.place(known)]
        if not here:
            self.leave()
            return
        self._take(here[-1])
        self._show()
        self._on_selection_changed()
