"""Pictures of the window, made the same way everywhere, and compared with some tolerance.

Letters are drawn a little differently on each machine, so blocks of pixels are compared by their
mean colours, wherever they lie within two pixels; that something is missing or has another colour
shows all the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from images import pixels
from numpy.typing import NDArray
from PySide6.QtGui import QFont, QImage, qRgb
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from argmap.maps import read
from argmap.model.map import ArgumentMap
from argmap.resources import resource
from argmap.session import SaveState, Saving
from argmap.ui.window import Window

FOLDER = Path(__file__).parent / "ui" / "pictures"
SIZE = (960, 620)
"""In pixels: wide enough for all panels, small enough for the repository."""
BLOCK = 8
"""How many pixels a block is wide and high."""
MOST = 0.004
"""The share of blocks that may differ: a spot of some fifty pixels each way is too much."""

_FAR = 16
"""How far the mean colours of two blocks may lie apart, of 255."""
_SHIFTS = (-2, -1, 0, 1, 2)


def example() -> ArgumentMap:
    """Give the example that ships."""
    return read(resource("examples", "open-or-proprietary-ai.argmap.json"))


def _plain(window: Window, look: str = "light") -> None:
    """Show a look, the first contention readable and selected."""
    window.set_look(look)
    if roots := window.desk.session.map.roots():
        window.desk.select(roots[:1])
        window.show_start()


def _inspector(window: Window) -> None:
    _plain(window)
    window.panels.toggle_inspector()
    window.canvas.setFocus()


def _search(window: Window) -> None:
    _plain(window)
    window.panels.show_search()
    window.panels.search.words.setText("model")
    for _ in range(500):
        QApplication.processEvents()
        if not window.panels.search.busy:
            return
        QTest.qWait(2)


SCENES: dict[str, Callable[[Window], None]] = {
    "light": _plain,
    "dark": lambda window: _plain(window, "dark"),
    "contrast": lambda window: _plain(window, "contrast"),
    "inspector": _inspector,
    "search": _search,
    "empty": _plain,
}


def map_of(scene: str) -> ArgumentMap:
    """Give the map that a scene is played on."""
    return ArgumentMap() if scene == "empty" else example()


@contextmanager
def same_everywhere() -> Iterator[None]:
    """Let widgets use the typeface that ships, and no caret blink."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    font, flash = app.font(), app.cursorFlashTime()
    app.setFont(QFont("Source Sans 3", 11))
    app.setCursorFlashTime(0)
    try:
        yield
    finally:
        app.setFont(font)
        app.setCursorFlashTime(flash)


def picture(window: Window, scene: str) -> QImage:
    """Play a scene in a window on its map, and give what is seen."""
    window.resize(*SIZE)
    QApplication.processEvents()
    SCENES[scene](window)
    window.desk.session.flush()
    QApplication.processEvents()
    window.toast.hide()
    window.status.show_state(SaveState(Saving.SAVED))  # without the time of day
    QTest.qWait(350)  # what moves comes to rest
    return window.grab().toImage()


def with_few_colours(image: QImage) -> QImage:
    """Give the image in its 256 most frequent colours, which makes a small file."""
    rows = pixels(image)
    found, places, counts = np.unique(
        rows.reshape(-1, 3), axis=0, return_inverse=True, return_counts=True
    )
    kept = found[np.argsort(-counts)[:256]].astype(np.int32)
    nearest = [int(np.abs(kept - colour).sum(axis=1).argmin()) for colour in found.astype(np.int32)]
    indices = np.array(nearest, np.uint8)[places.reshape(-1)]
    high, wide = rows.shape[:2]
    few = QImage(indices.tobytes(), wide, high, wide, QImage.Format.Format_Indexed8).copy()
    few.setColorTable([qRgb(*colour) for colour in kept.tolist()])
    return few


def differing(one: QImage, other: QImage) -> NDArray[np.bool_]:
    """Tell of each block of two images of one size whether it differs."""
    if one.size() != other.size():
        return np.ones((1, 1), np.bool_)
    known = _blocks(pixels(one).astype(np.float32))
    apart = np.full(known.shape[:2], np.inf, np.float32)
    rows = pixels(other).astype(np.float32)
    for down in _SHIFTS:
        for across in _SHIFTS:
            moved = _blocks(np.roll(rows, (down, across), (0, 1)))
            np.minimum(apart, np.abs(known - moved).max(axis=2), out=apart)
    return apart > _FAR


def _blocks(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    """Give the mean colour of each block."""
    high, wide = (length // BLOCK for length in rows.shape[:2])
    cut = rows[: high * BLOCK, : wide * BLOCK]
    means: NDArray[np.float32] = cut.reshape(high, BLOCK, wide, BLOCK, 3).mean(axis=(1, 3))
    return means


def side_by_side(wanted: QImage, seen: QImage) -> QImage:
    """Give both images one above the other, with what differs in red in the lower one."""
    marked = pixels(seen)
    if wanted.size() == seen.size():
        spots = np.kron(differing(wanted, seen), np.ones((BLOCK, BLOCK), np.bool_))
        within = marked[: spots.shape[0], : spots.shape[1]]
        within[spots] = within[spots] // 2 + np.array([127, 0, 0], np.uint8)
    both = [pixels(wanted), marked]
    wide = max(rows.shape[1] for rows in both)
    both = [np.pad(rows, ((0, 8), (0, wide - rows.shape[1]), (0, 0))) for rows in both]
    stack = np.ascontiguousarray(np.vstack(both))
    form = QImage.Format.Format_RGB888
    return QImage(stack.tobytes(), wide, stack.shape[0], 3 * wide, form).copy()
