"""Numbers and path data as SVG has them, in tenths of a point, which is finer than is seen.

Path data goes from point to point by short steps rather than by places (SVG 1.1, 8.3), which halves
it where a picture is large. Each step leads to a point that was rounded by itself, so that nothing
adds up along a line.
"""

from __future__ import annotations

from functools import lru_cache

from argmap.layout.contract import Curve
from argmap.rendering.shapes import Curves, Lines


def number(value: float) -> str:
    """Write a number with at most two decimals."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def short(value: float) -> str:
    """Write a number with at most one decimal."""
    return tenths(round(value * 10))


@lru_cache(maxsize=1 << 15)
def tenths(count: int) -> str:
    """Write so many tenths as a number, without a zero before the point."""
    whole, rest = divmod(abs(count), 10)
    if not rest:
        return str(-whole if count < 0 else whole)
    sign = "-" if count < 0 else ""
    return f"{sign}{whole or ''}.{rest}"


def path(shape: Lines | Curves, dx: float = 0.0, dy: float = 0.0) -> str:
    """Write lines or curves as path data, all moved."""
    end = "z" if shape.ink.fill else ""
    if isinstance(shape, Curves):
        curves = [_moved(curve, dx, dy) for curve in shape.curves] if dx or dy else shape.curves
        return "".join([_way(curve) + end for curve in curves])
    points = tuple([(x + dx, y + dy) for x, y in shape.points]) if dx or dy else shape.points
    return _lines(points, closed=bool(end)) + end


def _moved(curve: Curve, dx: float, dy: float) -> Curve:
    shift = (dx, dy)
    return tuple([value + shift[at % 2] for at, value in enumerate(curve)])


def _lines(points: tuple[tuple[float, float], ...], *, closed: bool) -> str:
    """Write points that straight lines join; the last of a closed way may be its first."""
    if closed and points[0] == points[-1]:
        points = points[:-1]
    x, y = round(points[0][0] * 10), round(points[0][1] * 10)
    made = [f"M{_pair(x, y)}"]
    for to_x, to_y in points[1:]:
        x, y = _straight(made, x, y, to_x, to_y)
    return "".join(made)


def _way(curve: Curve) -> str:
    """Write a chain of segments as path data, straight ones as lines."""
    x, y = round(curve[0] * 10), round(curve[1] * 10)
    made = [f"M{_pair(x, y)}"]
    for at in range(0, len(curve) - 7, 6):
        segment = curve[at : at + 8]
        _, _, x1, y1, x2, y2, x3, y3 = segment
        if _is_straight(segment):
            x, y = _straight(made, x, y, x3, y3)
            continue
        to_x, to_y = round(x3 * 10), round(y3 * 10)
        steps = (
            *(round(x1 * 10) - x, round(y1 * 10) - y),
            *(round(x2 * 10) - x, round(y2 * 10) - y),
            *(to_x - x, to_y - y),
        )
        made.append(f"c{_joined(steps)}")
        x, y = to_x, to_y
    return "".join(made)


def _straight(made: list[str], x: int, y: int, to_x: float, to_y: float) -> tuple[int, int]:
    """Add a straight line, across and down by the short commands; give where it ends."""
    end_x, end_y = round(to_x * 10), round(to_y * 10)
    if end_y == y:
        if end_x != x:
            made.append(f"h{tenths(end_x - x)}")
    elif end_x == x:
        made.append(f"v{tenths(end_y - y)}")
    else:
        made.append(f"l{_pair(end_x - x, end_y - y)}")
    return end_x, end_y


def _pair(x: int, y: int) -> str:
    return f"{tenths(x)}{tenths(y)}" if y < 0 else f"{tenths(x)} {tenths(y)}"


def _joined(steps: tuple[int, ...]) -> str:
    """Write numbers one after the other; a minus parts them as well as a blank."""
    return " ".join([tenths(step) for step in steps]).replace(" -", "-")


def _is_straight(curve: Curve) -> bool:
    """Tell whether a segment is a line, to a hundredth of a point or so."""
    x0, y0, x1, y1, x2, y2, x3, y3 = curve
    if x0 == x1 == x2 == x3:
        return True
    x, y = x3 - x0, y3 - y0
    most = 0.01 * (abs(x) + abs(y) + 1e-9)
    return abs((x1 - x0) * y - (y1 - y0) * x) <= most and abs((x2 - x0) * y - (y2 - y0) * x) <= most
