"""The camera of a presentation: where it is to be for a step, and how it gets there."""

from __future__ import annotations

from dataclasses import replace
from math import exp, log
from typing import NamedTuple

from PySide6.QtCore import QRectF

from argmap.model.map import ArgumentMap
from argmap.ui.canvas.board import Board
from argmap.ui.canvas.camera import LARGEST, Camera
from argmap.ui.present.pacing import Pacing
from argmap.ui.present.standing import spotlight

Bounds = tuple[float, float, float, float]

LETTERS = 32 / 1080
"""How large the letters of claims are, as a share of the screen's height."""
LEAST = 28 / 1080
"""How large they are at least, where a claim and what it bears on are to be seen together."""
MARGIN = 0.04
"""How much of the screen's height is kept free around."""


class Seen(NamedTuple):
    """What there is to be seen; `letters` is the size of the letters of claims in points."""

    map: ArgumentMap
    board: Board
    letters: float


def aimed(seen: Seen, pacing: Pacing, room: QRectF, screen: float) -> Camera:
    """Give the camera for where a presentation is.

    `room` is the part of the screen, in pixels, that the map has; `screen` the height of it all.
    """
    board, claim = seen.board, pacing.current
    width, height = room.width(), room.height()
    if pacing.overview:
        found = Camera()
        found.fit(board.bounds(), width, height, MARGIN * screen, largest=LARGEST)
        return found
    shown = tuple(known for known in spotlight(seen.map, claim) if board.place(known))
    both = board.bounds(shown)
    return aim(board.bounds((claim,)), both, seen.letters, width, height, screen)


def aim(  # noqa: PLR0917 -- a claim, what is around it, and the screen
    box: Bounds, both: Bounds, letters: float, width: float, height: float, screen: float
) -> Camera:
    """Give the camera for a step.

    The claim is in the middle, but for what it takes to have both claims in sight. All steps are
    equally large, so that the eye need not follow a zoom; only what would not fit is smaller.

    Parameters
    ----------
    box, both
        Left, top, width and height, in points, of the claim, and of it with what it bears on.
    letters
        The size of the letters of claims in points.
    width, height
        The room there is, in pixels; `screen` is the height of the whole screen.
    """
    margin = MARGIN * screen
    wide, high = width - 2 * margin, height - 2 * margin
    scale = LETTERS * screen / letters
    least = LEAST * screen / letters
    scale = min(scale, max(least, _fitting(both, wide, high)))
    scale = min(scale, _fitting(box, wide, high))
    x = _middle(box[0], box[2], both[0], both[2], wide / scale)
    y = _middle(box[1], box[3], both[1], both[3], high / scale)
    return Camera(scale, x - width / 2 / scale, y - height / 2 / scale)


def _fitting(bounds: Bounds, width: float, height: float) -> float:
    """Give the scale at which bounds just fit."""
    return min(width / max(bounds[2], 1.0), height / max(bounds[3], 1.0))


def _middle(low: float, length: float, both: float, whole: float, room: float) -> float:
    """Give what is in the middle of the room: the claim, but for what has both in sight."""
    middle = low + length / 2
    if whole > room:
        return middle
    return max(min(middle, both + room / 2), both + whole - room / 2)


def between(start: Camera, goal: Camera, share: float, width: float, height: float) -> Camera:
    """Give the camera on its way, `share` from 0 to 1; scales are passed through evenly."""
    if share >= 1.0:
        return replace(goal)
    scale = exp(log(start.scale) + (log(goal.scale) - log(start.scale)) * share)
    x0, y0 = start.to_picture(width / 2, height / 2)
    x1, y1 = goal.to_picture(width / 2, height / 2)
    x, y = x0 + (x1 - x0) * share, y0 + (y1 - y0) * share
    return Camera(scale, x - width / 2 / scale, y - height / 2 / scale)
