"""Lines that go straight for their target, whatever stands between: for boxes in no rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from argmap.layout.contract import Curve, Place, Point, Route
from argmap.layout.curves import apart, middle_of, rim, sideways, straight, swing

_HALF_BRACKET = 9.0
_BRACKET_AT = 0.45


def between(one: Place, other: Place) -> Curve:
    """Join two boxes by a straight line from edge to edge."""
    return straight(rim(one, other.centre), rim(other, one.centre))


def bowed(one: Place, other: Place, bow: float) -> Curve:
    """Join two boxes by a line that bows to the left by about this much."""
    start, end = one.centre, other.centre
    length = apart(start, end)
    if not bow or not length:
        return between(one, other)
    x = (start[0] + end[0]) / 2 + (end[1] - start[1]) / length * bow
    y = (start[1] + end[1]) / 2 - (end[0] - start[0]) / length * bow
    (x0, y0), (x1, y1) = rim(one, (x, y)), rim(other, (x, y))
    return (x0, y0, (x0 + 2 * x) / 3, (y0 + 2 * y) / 3, (x1 + 2 * x) / 3, (y1 + 2 * y) / 3, x1, y1)


def bent(one: Place, other: Place) -> Curve:
    """Join two boxes by a curve from side to facing side."""
    (x0, y0), (x1, y1) = one.centre, other.centre
    if one.y >= other.bottom:
        return (x0, one.y, *swing(x0, one.y, x1, other.bottom))
    if one.bottom <= other.y:
        return (x0, one.bottom, *swing(x0, one.bottom, x1, other.y))
    if one.x >= other.right:
        return (one.x, y0, *sideways(one.x, y0, other.right, y1))
    if one.right <= other.x:
        return (one.right, y0, *sideways(one.right, y0, other.x, y1))
    return between(one, other)


def spot(point: Point) -> Place:
    """Give a point as a box without size, as a target."""
    return Place(*point, 0.0, 0.0)


def route(
    premises: Sequence[Place], target: Place, join: Callable[[Place, Place], Curve] = between
) -> Route:
    """Draw an argument's line; linked premises meet at a short bracket on the way."""
    if len(premises) == 1:
        trunk = join(premises[0], target)
        return Route(trunk, middle_of(trunk))
    centres = [premise.centre for premise in premises]
    start = (
        sum(x for x, _ in centres) / len(centres),
        sum(y for _, y in centres) / len(centres),
    )
    end = rim(target, start)
    length = apart(start, end)
    along = ((end[0] - start[0]) / length, (end[1] - start[1]) / length) if length else (0.0, -1.0)
    x = start[0] + (end[0] - start[0]) * _BRACKET_AT
    y = start[1] + (end[1] - start[1]) * _BRACKET_AT
    half = _HALF_BRACKET * (len(premises) - 1)
    ends = [
        (x - along[1] * share * half, y + along[0] * share * half)
        for share in _shares([-along[1] * cx + along[0] * cy for cx, cy in centres])
    ]
    first, last = (
        (x + along[1] * half, y - along[0] * half),
        (x - along[1] * half, y + along[0] * half),
    )
    trunk = straight((x, y), end)
    return Route(
        trunk,
        middle_of(trunk),
        tuple(
            straight(rim(premise, point), point)
            for premise, point in zip(premises, ends, strict=True)
        ),
        straight(first, last),
    )


def _shares(positions: list[float]) -> list[float]:
    """Spread places evenly from -1 to 1, keeping their order."""
    order = sorted(range(len(positions)), key=positions.__getitem__)
    shares = [0.0] * len(positions)
    for place, position in enumerate(order):
        shares[position] = 2 * place / (len(positions) - 1) - 1
    return shares
