"""Colours reckoned with: their contrast, their difference to the eye, their mixtures.

Contrast is WCAG 2.2's ratio (1.4.3, 1.4.11); the difference is CIEDE2000 (Sharma, Wu & Dalal, "The
CIEDE2000 color-difference formula: implementation notes", Color Research & Application 30, 2005).
Colours are `#rrggbb`.
"""

from __future__ import annotations

from functools import lru_cache
from math import atan2, cos, exp, hypot, radians, sin, sqrt, tau
from typing import TypeAlias

Lab: TypeAlias = tuple[float, float, float]

_WHITE = (0.95047, 1.0, 1.08883)
_TO_XYZ = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)


def channels(colour: str) -> tuple[float, float, float]:
    """Give red, green and blue of a colour, 0 to 1, as sRGB encodes them."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def linear(colour: str) -> tuple[float, float, float]:
    """Give red, green and blue in proportion to light (IEC 61966-2-1)."""
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels(colour)
    )
    return red, green, blue


def contrast(one: str, other: str) -> float:
    """Give the contrast ratio of two colours, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def mixed(ground: str, colour: str, share: float) -> str:
    """Lay a share of a colour over a ground, as a translucent ink would."""
    pairs = zip(channels(ground), channels(colour), strict=True)
    return "#" + "".join(f"{round(255 * (a + (b - a) * share)):02X}" for a, b in pairs)


# -- differences ---------------------------------------------------------------------------


@lru_cache(maxsize=1024)
def lab(colour: str) -> Lab:
    """Give a colour in CIE L*a*b*, white being D65."""
    light = linear(colour)
    xyz = [sum(m * c for m, c in zip(row, light, strict=True)) for row in _TO_XYZ]
    x, y, z = (_root(value / white) for value, white in zip(xyz, _WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _root(t: float) -> float:
    return t ** (1 / 3) if t > 216 / 24389 else (24389 / 27 * t + 16) / 116


def difference(one: str, other: str) -> float:
    """Give how far two colours differ to the eye; 1 is about the least that is noticed."""
    return ciede2000(lab(one), lab(other))


def ciede2000(one: Lab, other: Lab) -> float:
    """Give the CIEDE2000 difference of two colours in CIE L*a*b*."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean = (hypot(a1, b1) + hypot(a2, b2)) / 2
    grey = 1.5 - 0.5 * sqrt(mean**7 / (mean**7 + 25**7))
    c1, c2 = hypot(a1 * grey, b1), hypot(a2 * grey, b2)
    h1, h2 = atan2(b1, a1 * grey) % tau, atan2(b2, a2 * grey) % tau
    turn = 0.0
    if c1 * c2:
        turn = (h2 - h1 + tau / 2) % tau - tau / 2
    hue = (h1 + h2) / 2 if c1 * c2 else h1 + h2
    if c1 * c2 and abs(h1 - h2) > tau / 2:
        hue += tau / 2 if hue < tau / 2 else -tau / 2
    return _weighed((l1, c1), (l2, c2), 2 * sqrt(c1 * c2) * sin(turn / 2), hue)


def _weighed(
    one: tuple[float, float], other: tuple[float, float], by_hue: float, hue: float
) -> float:
    """Weigh the differences in lightness, chroma and hue by how well the eye sees them there."""
    (l1, c1), (l2, c2) = one, other
    mean_l, mean_c = (l1 + l2) / 2, (c1 + c2) / 2
    about = (
        1
        - 0.17 * cos(hue - radians(30))
        + 0.24 * cos(2 * hue)
        + 0.32 * cos(3 * hue + radians(6))
        - 0.20 * cos(4 * hue - radians(63))
    )
    off = (mean_l - 50) ** 2
    lightness = (l2 - l1) / (1 + 0.015 * off / sqrt(20 + off))
    chroma = (c2 - c1) / (1 + 0.045 * mean_c)
    turned = by_hue / (1 + 0.015 * mean_c * about)
    bend = radians(60) * exp(-(((hue - radians(275)) / radians(25)) ** 2))
    skew = -2 * sqrt(mean_c**7 / (mean_c**7 + 25**7)) * sin(bend)
    return sqrt(lightness**2 + chroma**2 + turned**2 + skew * chroma * turned)
