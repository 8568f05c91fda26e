"""Gliding: after an edit, what stands elsewhere goes there in sight, for a fifth of a second.

Where things are is where they will be: clicks, keys and screen readers know nothing of a glide.
Only the painting is of the way there, so that nothing can depend on how fast a machine is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from time import perf_counter, thread_time
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer

from argmap.rendering.gliding import Glide, came_from
from argmap.rendering.views import FAR
from argmap.ui.canvas.board import Board
from argmap.ui.canvas.camera import Camera

if TYPE_CHECKING:
    from argmap.ui.canvas.widget import Canvas

FRAME = 16
"""How many milliseconds lie between two frames, and how many of work one may take."""
MOST = 400
"""Beyond as many boxes and lines in sight there is no glide, for its frames would be too slow."""
_STILL = 0.5


class Gliding(QObject):
    """The way of a canvas from what it showed to what it is to show.

    `duration` gives the milliseconds that it takes, 0 for none; `clock` and `work` give seconds
    that have passed, and that this thread has worked.
    """

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.duration: Callable[[], int] = lambda: 0
        self.clock: Callable[[], float] = perf_counter
        self.work: Callable[[], float] = thread_time
        self._canvas = canvas
        self._going = False
        self._glide: Glide | None = None
        self._start = Camera()
        self._begun = 0.0
        self._length = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME)
        self._timer.timeout.connect(self.advance)

    @property
    def under_way(self) -> bool:
        """Whether something is on its way."""
        return self._going

    def begin(self, before: Board, camera: Camera) -> None:
        """Go from what was seen, by this camera, to what the canvas is to show."""
        self._going, self._glide = False, None
        self._timer.stop()
        canvas, board = self._canvas, self._canvas.board
        if not self.duration() or not before.boxes.index or canvas.camera.scale < FAR:
            return
        old = camera.seen(canvas.width(), canvas.height())
        new = canvas.camera.seen(canvas.width(), canvas.height())
        lines = _lines_in(before, old) | _lines_in(board, new)
        boxes = {*before.claims_in(*old), *board.claims_in(*new)}
        if len(boxes) + len(lines) > MOST:
            return
        by = came_from(before.boxes, board.boxes)
        seen = [board.boxes.index[known] for known in boxes if known in board.boxes.index]
        held = np.array([camera.x - canvas.camera.x, camera.y - canvas.camera.y])
        if not np.any(np.abs(by[seen] - held) * camera.scale > _STILL):
            return
        parts = (board.picture, board.boxes, board.links)
        self._glide = Glide.of(canvas.hearing.map_of(), parts, by, lines)
        self._go(camera)

    def follow(self, camera: Camera) -> None:
        """Go from where this camera is to where the canvas's is by now, if that is not far."""
        canvas, goal = self._canvas, self._canvas.camera
        across, down = abs(camera.x - goal.x) * goal.scale, abs(camera.y - goal.y) * goal.scale
        near = across <= canvas.width() and down <= canvas.height()
        if not self._going and near and max(across, down) > _STILL and self.duration():
            self._go(camera)

    def _go(self, camera: Camera) -> None:
        self._start, self._begun = replace(camera), self.clock()
        self._length = self.duration() / 1000
        self._going = True
        self._timer.start()

    def advance(self) -> None:
        """Paint the next frame, or the last one."""
        if not self._going or self._left() <= 0:
            self.finish()
        else:
            self._canvas.update()

    def finish(self) -> None:
        """Have everything where it is to be."""
        if self._going:
            self._going, self._glide = False, None
            self._timer.stop()
            self._canvas.update()

    def _left(self) -> float:
        """Give the share of the way that is left: the farther, the slower."""
        passed = (self.clock() - self._begun) / self._length
        return float(max(1.0 - passed, 0.0) ** 3)

    def seen(self) -> tuple[Board, Camera]:
        """Give what is to be painted now, and by which camera."""
        canvas, glide = self._canvas, self._glide
        if not self._going:
            return canvas.board, replace(canvas.camera)
        left, goal, start = self._left(), canvas.camera, self._start
        camera = Camera(
            goal.scale, goal.x + (start.x - goal.x) * left, goal.y + (start.y - goal.y) * left
        )
        if glide is None:
            return canvas.board, camera
        return Board(*glide.at(left), canvas.board.pixmaps), camera

    @contextmanager
    def shown(self) -> Iterator[tuple[Board, Camera]]:
        """Give what is to be painted; what takes too long to paint is not gone on with."""
        begun = self.work()
        yield self.seen()
        if self._going and (self.work() - begun) * 1000 > FRAME:
            self._begun -= self._length


def _lines_in(board: Board, seen: tuple[float, float, float, float]) -> set[str]:
    """Give the lines of which something is in sight."""
    return {board.links.ids[at] for at in board.lines_in(*seen)}
