"""Focus and presentation of one window, as commands ask for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from argmap.rendering.theme import Theme
from argmap.ui.present.focus import Focus
from argmap.ui.present.motion import duration

if TYPE_CHECKING:
    from argmap.ui.present.stage import Stage
    from argmap.ui.window import Window


class Presenting(QObject):
    """Has the branch in focus, and the stage while there is one."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.focus = Focus(window)
        self.stage: Stage | None = None
        window.desk.left.connect(self._on_session_left)

    def colour(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.focus.colour(theme)

    # -- focus -----------------------------------------------------------------------------

    @property
    def in_focus(self) -> bool:
        """Whether a branch is in focus."""
        return self.focus.claim is not None

    def toggle_focus(self) -> None:
        """Put the branch of the current claim into focus, or leave the focus."""
        self.focus.toggle()

    def escape(self) -> bool:
        """Leave the focus by Escape; tell whether there was one."""
        was = self.in_focus
        self.focus.leave()
        return was

    def follow(self) -> None:
        """Follow the map."""
        self.focus.follow()

    # -- presentation ----------------------------------------------------------------------

    def start(self, *, here: bool = False) -> None:
        """Present the map, from its first claim, or from `here`, the current one."""
        from argmap.ui.present.pacing import steps_of  # noqa: PLC0415 - seldom needed
        from argmap.ui.present.stage import Stage  # noqa: PLC0415 - as above

        window, canvas = self._window, self._window.canvas
        canvas.editing.finish()
        window.panels.finish()
        argmap = window.desk.session.map
        steps = steps_of(argmap, canvas.board.picture.places)
        if self.stage is not None or not steps:
            return
        chosen = canvas.selection[:1]
        if canvas.argument is not None:
            chosen = argmap.arguments[canvas.argument].premises[:1]
        start = chosen[0] if here and chosen else steps[0]
        self.stage = Stage(
            argmap,
            canvas.board,
            canvas.style_in_use,
            steps,
            start,
            duration(window.settings),
            window,
        )
        self.stage.left.connect(self._on_left)
        self.stage.setGeometry(window.screen().geometry())
        self.stage.showFullScreen()
        self.stage.activateWindow()
        self.stage.setFocus()

    def _on_left(self, claim: str) -> None:
        """Go back to the window, with the claim that was shown last as the current one."""
        self.stage = None
        window = self._window
        window.activateWindow()
        window.canvas.setFocus()
        if claim in window.desk.session.map.claims:
            window.desk.select((claim,))
        window.refresh()

    def _on_session_left(self) -> None:
        """Show nothing more of a map that is being closed."""
        if self.stage is not None:
            self.stage.left.disconnect(self._on_left)
            self.stage.close()
            self.stage = None
        self.focus.forget()
