"""Images as arrays, for tests that look at what was painted."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage


def pixels(image: QImage) -> NDArray[np.uint8]:
    """Give the pixels of an image: rows, columns, red, green and blue."""
    packed = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(packed.constBits(), np.uint8).reshape(packed.height(), -1)
    return rows[:, : 3 * packed.width()].reshape(packed.height(), packed.width(), 3).copy()


def colours(image: QImage) -> set[str]:
    """Give all colours of an image."""
    weights = np.array([65_536, 256, 1])
    return {f"#{number:06X}" for number in np.unique(pixels(image) @ weights).tolist()}


def difference(one: QImage, other: QImage) -> NDArray[np.int64]:
    """Give how far each pixel of two images of one size differs, 0 to 255."""
    a, b = pixels(one).astype(np.int64), pixels(other).astype(np.int64)
    worst: NDArray[np.int64] = np.abs(a - b).max(axis=2)
    return worst
