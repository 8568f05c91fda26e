"""Fonts that follow the one that the person has chosen for the system."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontInfo


def scaled(font: QFont, factor: float, weight: QFont.Weight = QFont.Weight.DemiBold) -> QFont:
    """Give a font in another size and weight, whether it was set in points or in pixels."""
    made = QFont(font)
    made.setPointSizeF(QFontInfo(font).pointSizeF() * factor)
    made.setWeight(weight)
    return made
