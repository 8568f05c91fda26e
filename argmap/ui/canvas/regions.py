"""The parts of the canvas that are to be painted anew, in few pieces."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtCore import QRect

_MOST = 3
"""How many pieces are painted one by one: the strips of a pan across and down, and one more."""


def gathered(parts: list[QRect]) -> list[QRect]:
    """Put rectangles together until they are few, those first that waste least by it.

    Each piece costs a pass over the picture, which is more than a little painted in vain; what
    lies between is clipped away.
    """
    while len(parts) > _MOST:
        one, other = min(combinations(parts, 2), key=lambda pair: _waste(*pair))
        parts = [part for part in parts if part is not one and part is not other]
        parts.append(one.united(other))
    return parts


def _waste(one: QRect, other: QRect) -> int:
    whole = one.united(other)
    return _area(whole) - _area(one) - _area(other)


def _area(part: QRect) -> int:
    return part.width() * part.height()
