"""Areas: where the boxes of a group stand together, and the outline around them.

An area surrounds boxes of one group that belong together, and the room between them where the
lines that join them run. Boxes that are not of the group stay outside; where they stand between,
the group has several areas. Each bears the group's name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from argmap.layout.contract import Place
from argmap.model.map import ArgumentMap
from argmap.rendering.groups import Area, Group, groups_of, name_size
from argmap.rendering.near import Near, Rect, grown
from argmap.rendering.outlines import Loop, bounds_of, is_hole, rounded_loop, union_loops
from argmap.rendering.style import Style
from argmap.rendering.text import TextBlock, label

PAD = 9.0
"""How far an area reaches beyond its boxes."""

_INSET = 3.0
_LEAST_PAD = 3.0
_CLEAR = 4.0
_TOUCH = 24.0
_BESIDE = 70.0
_BELOW = 110.0
_ASIDE = 150.0
_WAY = 27.0
_STEP = 12.0
_ROUND = 9.0
_NAME_CLEAR = 1.5


def areas(
    argmap: ArgumentMap,
    places: Mapping[str, Place],
    style: Style,
    kind: str,
    words: Iterable[Rect] = (),
) -> tuple[Area, ...]:
    """Give the areas of the groups by "tag" or "source", in the order to draw them in.

    `words` are where words stand on lines, which the names of areas keep clear of.
    """
    boxes = _Boxes(places, {claim: _over(argmap, claim) for claim in places}, words)
    return tuple(
        boxes.area(group, members, style)
        for group in groups_of(argmap, places, kind)
        for members in boxes.clusters(group.claims)
    )


def _over(argmap: ArgumentMap, claim: str) -> str:
    """Give the claim that one belongs to: what it bears on, or the premise that it undercuts."""
    home = argmap.home(claim)
    if home is None:
        return ""
    undercut = argmap.arguments.get(home.target)
    return home.target if undercut is None else undercut.premises[0]


class _Boxes:
    """The boxes of a picture and what stands among them; `over` is what each hangs under."""

    def __init__(
        self, places: Mapping[str, Place], over: Mapping[str, str], words: Iterable[Rect]
    ) -> None:
        self._ids = list(places)
        self._number = {known: at for at, known in enumerate(self._ids)}
        self._over = [over[known] for known in self._ids]
        rects = [(p.x, p.y, p.x + p.width, p.y + p.height) for p in places.values()]
        self._near = Near(rects)
        self._names = Near([*rects, *words])
        self._pairs: list[tuple[int, int]] = []
        self._depth = [0] * len(rects)

    # -- which boxes belong together ---------------------------------------------------------

    def clusters(self, claims: Sequence[str]) -> list[list[int]]:
        """Part the boxes of a group into those that an area can join."""
        numbers = [self._number[claim] for claim in claims]
        members = set(numbers)
        root = {number: number for number in numbers}

        def top(number: int) -> int:
            while root[number] != number:
                root[number] = root[root[number]]
                number = root[number]
            return number

        self._pairs = []
        for _, one, other in sorted(self._neighbours(numbers, members)):
            if self._joinable(one, other, members):
                self._pairs.append((one, other))
                root[max(top(one), top(other))] = min(top(one), top(other))
        found: dict[int, list[int]] = {}
        for number in numbers:
            found.setdefault(top(number), []).append(number)
        return list(found.values())

    def _neighbours(
        self, numbers: list[int], members: set[int]
    ) -> Iterator[tuple[float, int, int]]:
        """Give the pairs of a group's boxes that belong together, with their distance.

        They are close to each other, and one bears on the other or both on the same; or they
        all but touch.
        """
        rects = self._near.rects
        for one in numbers:
            left, top, right, bottom = rects[one]
            around = (left - _ASIDE, top - _BELOW, right + _ASIDE, bottom + _BELOW)
            for other in self._near.touching(around):
                if other > one and other in members:
                    across, down = _gaps(rects[one], rects[other])
                    if max(across, down) <= _TOUCH or self._related(one, other):
                        yield max(across, 0.0) + max(down, 0.0), one, other

    def _related(self, one: int, other: int) -> bool:
        over, above = self._over[one], self._over[other]
        return over == self._ids[other] or above == self._ids[one] or (bool(over) and over == above)

    def _joinable(self, one: int, other: int, members: set[int]) -> bool:
        """Tell whether the room between two boxes is free of boxes that are not of the group."""
        a, b = self._near.rects[one], self._near.rects[other]
        across, down = _gaps(a, b)
        if across > _BESIDE and not self._bears(one, other):
            return False
        left, top, right, bottom = _way(a, b)
        by_x, by_y = (0.0, _CLEAR) if down <= 0 else (_CLEAR, 0.0)
        met = self._near.touching((left - by_x, top - by_y, right + by_x, bottom + by_y))
        return members.issuperset(met)

    def _bears(self, one: int, other: int) -> bool:
        return self._over[one] == self._ids[other] or self._over[other] == self._ids[one]

    # -- the area around them ----------------------------------------------------------------

    def area(self, group: Group, members: list[int], style: Style) -> Area:
        """Give the area of some boxes of a group that belong together.

        Where its boxes are in areas already, it keeps within these, so that edges stay apart.
        """
        depth = max(self._depth[number] for number in members)
        for number in members:
            self._depth[number] = depth + 1
        pad = max(_LEAST_PAD, PAD - _INSET * depth)
        loops = self._loops(members, pad)
        name = label(group.name, style.faces.small)
        return Area(
            group,
            tuple(self._ids[number] for number in members),
            tuple(loops),
            tuple(rounded_loop(loop, _ROUND) for loop in loops),
            bounds_of(loops),
            name,
            self._place_of_name(loops, name, pad),
        )

    def _loops(self, members: list[int], pad: float) -> list[Loop]:
        """Give the outline around boxes and the ways between them; empty holes are filled."""
        inside = set(members)
        boxes = {number: self._padded(number, pad, inside) for number in members}
        pairs = [(one, other) for one, other in self._pairs if one in inside]
        for one, other in pairs:
            self._align(boxes, one, other, inside)
        ways = [_fitted(_way(boxes[a], boxes[b], 1.0), boxes[a], boxes[b]) for a, b in pairs]
        rects = [*boxes.values(), *ways]
        foreign = {number for rect in rects for number in self._near.touching(rect)} - inside
        for number in members:  # boxes may lie upon each other where their authors put them so
            foreign.difference_update(self._near.touching(self._near.rects[number]))
        without = [grown(self._near.rects[number], 1.0) for number in sorted(foreign)]
        return [
            loop
            for loop in union_loops(rects, without)
            if not is_hole(loop) or self._near.touching(bounds_of([loop]))
        ]

    def _padded(self, number: int, pad: float, inside: set[int]) -> Rect:
        """Give the room around a box, less of it where a box stands that is not of the group."""
        box = self._near.rects[number]
        left, top, right, bottom = grown(box, pad)
        for other in self._near.touching(grown(box, pad + _CLEAR)):
            if other in inside:
                continue
            foreign = self._near.rects[other]
            across, down = _gaps(box, foreign)
            if across >= down and foreign[2] <= box[0]:
                left = max(left, min(foreign[2] + _CLEAR, box[0] - 1.0))
            elif across >= down:
                right = min(right, max(foreign[0] - _CLEAR, box[2] + 1.0))
            elif foreign[3] <= box[1]:
                top = max(top, min(foreign[3] + _CLEAR, box[1] - 1.0))
            else:
                bottom = min(bottom, max(foreign[1] - _CLEAR, box[3] + 1.0))
        return left, top, right, bottom

    def _align(self, boxes: dict[int, Rect], one: int, other: int, inside: set[int]) -> None:
        """Let edges of two neighbours that nearly agree agree, outwards, where there is room."""
        a, b = boxes[one], boxes[other]
        across, down = _gaps(a, b)
        sides = (0, 2) if down > across else (1, 3)
        for side in sides:
            if 0 < abs(a[side] - b[side]) <= _STEP:
                outer = (min if side < 2 else max)(a[side], b[side])
                for number in (one, other):
                    moved = _with_side(boxes[number], side, outer)
                    if inside.issuperset(self._near.touching(grown(moved, _CLEAR))):
                        boxes[number] = moved

    def _place_of_name(
        self, loops: list[Loop], name: TextBlock, pad: float
    ) -> tuple[float, float] | None:
        """Find room for a name on the upper edges of an area, else on the lower ones."""
        width, height = name_size(name)
        sides = [side for loop in loops if not is_hole(loop) for side in _level_sides(loop, width)]
        out = max(0.0, height / 2 + _NAME_CLEAR - pad)
        for lower, _, left, y in sorted(sides):
            top = y - height / 2 + (out if lower else -out)
            ground = (left, top, left + width, top + height)
            if self._names.free(grown(ground, 1.0)):
                self._names.add(ground)
                return left, top
        return None


def _level_sides(loop: Loop, width: float) -> Iterator[tuple[bool, float, float, float]]:
    """Give where on the level sides of a loop a name may stand, the best places first if sorted.

    Those are whether the side is a lower one, a rank, the left edge and the height; going
    clockwise the upper sides run to the right.
    """
    for (x0, y0), (x1, y1) in zip(loop, (*loop[1:], loop[0]), strict=True):
        if y0 == y1 and abs(x1 - x0) >= width + 2 * _ROUND:
            left, right = min(x0, x1) + _ROUND, max(x0, x1) - _ROUND - width
            yield x1 < x0, y0, left, y0
            yield x1 < x0, y0 + 1.0, right, y0


def _gaps(one: Rect, other: Rect) -> tuple[float, float]:
    """Give how far two rectangles lie apart across and down; below 0 where they overlap so."""
    return max(one[0], other[0]) - min(one[2], other[2]), max(one[1], other[1]) - min(
        one[3], other[3]
    )


def _way(one: Rect, other: Rect, over: float = 0.0) -> Rect:
    """Give the room between two boxes, and as much `over` into both: what joins them.

    Boxes side by side are joined as high as both are. One below the other are joined as broad as
    both are or, where they stand aside, from the middle of the one to the middle of the other.
    """
    across, down = _gaps(one, other)
    if down <= 0:
        low, high = sorted((one, other))
        return low[2] - over, max(one[1], other[1]), high[0] + over, min(one[3], other[3])
    top, bottom = min(one[3], other[3]) - over, max(one[1], other[1]) + over
    left, right = max(one[0], other[0]), min(one[2], other[2])
    middles = sorted(((one[0] + one[2]) / 2, (other[0] + other[2]) / 2))
    if across > 0:
        return middles[0] - _WAY, top, middles[1] + _WAY, bottom
    return min(left, middles[0] - _WAY), top, max(right, middles[1] + _WAY), bottom


def _with_side(rect: Rect, side: int, value: float) -> Rect:
    left, top, right, bottom = (value if at == side else old for at, old in enumerate(rect))
    return left, top, right, bottom


def _fitted(way: Rect, *boxes: Rect) -> Rect:
    """Let a way between boxes end where they end, where that is almost so already."""
    fitted = list(way)
    for side in range(4):
        for box in boxes:
            if abs(fitted[side] - box[side]) <= _STEP:
                fitted[side] = box[side]
    left, top, right, bottom = fitted
    stacked = min(box[3] for box in boxes) <= max(box[1] for box in boxes)
    return (left, way[1], right, way[3]) if stacked else (way[0], top, way[2], bottom)
