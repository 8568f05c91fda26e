"""What an SVG's shapes share: classes of inks and letters, ends of lines, and stamps."""

from __future__ import annotations

from collections.abc import Callable

from argmap.layout.contract import Curve
from argmap.rendering.fonts import Face
from argmap.rendering.shapes import Ink, Lines, heading_at_end
from argmap.rendering.svg_paths import number, path
from argmap.rendering.theme import Theme

_NEAR = 15.0
"""How far from a line's end the shape of its end may reach; a marker is twice as large."""
_MOST_MARKERS = 64
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Parts:
    """Gathers what is shared while shapes are written, and writes it as a style sheet and defs.

    Text in the `base` face and role needs no class.
    """

    def __init__(self, theme: Theme, families: str, base: tuple[Face, str]) -> None:
        self._theme = theme
        self._families = families
        self._base = base
        self._inks: dict[tuple[Ink, str], str] = {}
        self._letters: dict[tuple[Face, str], str] = {}
        self._markers: dict[tuple[Ink, tuple[tuple[float, float], ...]], str] = {}
        self._stamps: dict[object, tuple[str, str]] = {}

    # -- classes ---------------------------------------------------------------------------

    def ink(self, ink: Ink, marker: str = "") -> str:
        """Give the class of an ink, whose lines may end in a marker."""
        known = self._inks.get((ink, marker))
        if known is None:
            known = self._inks[ink, marker] = self._name()
        return known

    def letters(self, face: Face, role: str) -> str:
        """Give the class of a face in a role's colour; none for the base."""
        if (face, role) == self._base:
            return ""
        known = self._letters.get((face, role))
        if known is None:
            known = self._letters[face, role] = self._name()
        return known

    def _name(self) -> str:
        """Give a name for one more class: a to z, then a1 to z1 and on."""
        count, place = divmod(len(self._inks) + len(self._letters), len(_LETTERS))
        return f"{_LETTERS[place]}{count or ''}"

    # -- ends and stamps -------------------------------------------------------------------

    def marker(self, curve: Curve, end: Lines) -> str:
        """Give the marker that draws `end` at a curve's end; none where it stands elsewhere."""
        (dx, dy), (tip_x, tip_y) = heading_at_end(curve), curve[-2:]
        points = tuple(
            (
                round((x - tip_x) * dx + (y - tip_y) * dy, 1),
                round((y - tip_y) * dx - (x - tip_x) * dy, 1),
            )
            for x, y in end.points
        )
        known = self._markers.get((end.ink, points))
        if known is None:
            reach = max(max(abs(x), abs(y)) for x, y in points)
            if reach > _NEAR or len(self._markers) >= _MOST_MARKERS:
                return ""
            known = self._markers[end.ink, points] = f"m{len(self._markers)}"
        return known

    def stamp(self, key: object, write: Callable[[], str]) -> str:
        """Give the name of a stamp, which is written when its key is seen first."""
        known = self._stamps.get(key)
        if known is None:
            known = self._stamps[key] = (f"s{len(self._stamps)}", write())
        return known[0]

    # -- what it comes to ------------------------------------------------------------------

    def defs(self) -> str:
        """Give the definitions, and let the inks of markers have their classes."""
        made = [
            f'<marker id="{name}" markerUnits="userSpaceOnUse" orient="auto" refX="{_NEAR:g}"'
            f' refY="{_NEAR:g}" markerWidth="{2 * _NEAR:g}" markerHeight="{2 * _NEAR:g}">'
            f'<path class="{self.ink(ink)}" d="{path(_placed(points, ink))}"/></marker>\n'
            for (ink, points), name in self._markers.items()
        ]
        made += [f'<g id="{name}">{markup}</g>\n' for name, markup in self._stamps.values()]
        return f"<defs>\n{''.join(made)}</defs>\n" if made else ""

    def style_sheet(self) -> str:
        """Give the rules of all classes used."""
        rules = [
            f"svg{{font-family:{self._families};font-kerning:normal;{self._rule(*self._base)}}}\n"
        ]
        rules += [
            f".{name}{{{self._ink_rule(ink)}{f';marker-end:url(#{marker})' if marker else ''}}}\n"
            for (ink, marker), name in self._inks.items()
        ]
        rules += [f".{name}{{{self._rule(*kept)}}}\n" for kept, name in self._letters.items()]
        return "".join(rules)

    def _rule(self, face: Face, role: str) -> str:
        weight, italic = face.cut.value
        slant = "italic" if italic else "normal"
        return (
            f"font-size:{face.size}px;font-weight:{weight};font-style:{slant};"
            f"fill:{self._theme[role]}"
        )

    def _ink_rule(self, ink: Ink) -> str:
        rule = f"fill:{self._theme[ink.fill] if ink.fill else 'none'}"
        if ink.stroke:
            rule += f";stroke:{self._theme[ink.stroke]};stroke-width:{number(ink.width)}"
            rule += ";stroke-linejoin:round"
            if ink.round_ends:
                rule += ";stroke-linecap:round"
            if ink.dash:
                rule += f";stroke-dasharray:{','.join(map(number, ink.dash))}"
        return rule


def _placed(points: tuple[tuple[float, float], ...], ink: Ink) -> Lines:
    """Give the end of a line in the square of its marker."""
    return Lines(tuple((x + _NEAR, y + _NEAR) for x, y in points), ink)
