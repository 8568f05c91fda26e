"""What is seen of a map: the picture, the part of it on the screen, and what is selected in it."""

from __future__ import annotations

from dataclasses import dataclass

from argmap.ui.canvas.board import Board
from argmap.ui.canvas.camera import Camera


@dataclass(frozen=True, slots=True)
class Sight:
    """All that the canvas needs to show a map as it was left."""

    board: Board
    camera: Camera
    selection: tuple[str, ...] = ()
    argument: str | None = None
