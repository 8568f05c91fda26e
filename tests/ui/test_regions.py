"""What is to be painted anew is painted in few pieces, and all of it is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion

from argmap.ui.canvas.regions import gathered

NUMBERS = st.integers(1, 60)
PARTS = st.lists(st.builds(QRect, NUMBERS, NUMBERS, NUMBERS, NUMBERS), max_size=9)


@given(PARTS)
def test_few_pieces_hold_all_parts(parts: list[QRect]) -> None:
    pieces = gathered(list(parts))
    assert len(pieces) == min(len(parts), 3)
    for part in parts:
        assert any(piece.contains(part) for piece in pieces)


def test_the_strips_of_a_pan_stay_apart() -> None:
    across, down = QRect(0, 0, 1000, 13), QRect(0, 13, 23, 700)
    corner = [QRect(800, 600, 20, 120), QRect(820, 600, 160, 10), QRect(820, 700, 160, 20)]
    pieces = gathered([across, down, *corner])
    assert across in pieces
    assert down in pieces
    assert QRegion(pieces[-1]).contains(QRect(800, 600, 180, 120))
