"""Our own SVG: text stays text, shapes carry classes, equal pictures give equal bytes.

Every line of text is a `<text>` at its own place, so that no renderer breaks lines its own way,
and lines that fill their box carry their length, so that they still fit where the font is not
installed. There is no foreignObject and no script; any renderer of SVG 1.1 with style sheets
draws it as our painter does.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from argmap.errors import ExportError
from argmap.files import write_whole
from argmap.layout.contract import Curve, Progress
from argmap.rendering.drawing import Drawn, drawn
from argmap.rendering.extent import Extent
from argmap.rendering.fonts import FAMILY, Face
from argmap.rendering.picture import Picture
from argmap.rendering.shapes import Circle, Curves, Ink, Lines, Rectangle, Shape, Words
from argmap.rendering.steps import steps
from argmap.rendering.style import Style
from argmap.rendering.text import TextLine
from argmap.rendering.theme import Theme

_FAMILIES = (
    f"'{FAMILY}','Source Sans Pro',Carlito,Calibri,'Segoe UI','Helvetica Neue',Arial,"
    "'Liberation Sans Narrow','Nimbus Sans Narrow','DejaVu Sans Condensed',sans-serif"
)
"""Where the bundled family is not installed: faces of about its width, the nearest first."""

_FULL = 0.96
"""The share of its block's width from which a line carries its length."""
_SHORT = 60.0
"""The width below which it never does: a word on a line, a number."""


def write_svg(
    picture: Picture,
    style: Style,
    path: Path,
    *,
    background: bool = True,
    progress: Progress | None = None,
) -> None:
    """Write a picture as an SVG file, whole or not at all.

    Raises
    ------
    ExportError
        If the file cannot be written.
    CancelledError
        If `progress` answered False.
    """
    write_whole(path, svg(picture, style, background=background, progress=progress), ExportError)


def svg(
    picture: Picture, style: Style, *, background: bool = True, progress: Progress | None = None
) -> str:
    """Give a picture as the text of an SVG file."""
    extent = Extent.of(picture, style)
    writer = _Writer(style.theme)
    body = [writer.group(thing) for thing in steps(list(drawn(picture, style)), progress)]
    left, top, width, height = map(_number, (extent.left, extent.top, extent.width, extent.height))
    language = f" xml:lang={quoteattr(picture.language)}" if picture.language else ""
    ground = (
        f'<rect x="{left}" y="{top}" width="{width}" height="{height}"'
        f' fill="{style.theme.canvas}"/>\n'
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}pt" height="{height}pt"'
        f' viewBox="{left} {top} {width} {height}" role="img"'
        f' aria-labelledby="title desc"{language}>\n'
        f'<title id="title">{escape(picture.title)}</title>\n'
        f'<desc id="desc">{escape(picture.description)}</desc>\n'
        f"<style>\n{writer.style_sheet()}</style>\n"
        f"{ground if background else ''}"
        f"{''.join(body)}</svg>\n"
    )


class _Writer:
    """Writes shapes, and gathers the inks and faces they use as classes."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._inks: dict[Ink, str] = {}
        self._letters: dict[tuple[Face, str], str] = {}

    def group(self, thing: Drawn) -> str:
        """Write a thing as a group of its shapes; what only labels another needs no group."""
        shapes = "".join(self._shapes(thing.shapes))
        if thing.kind == "label":
            return f"{shapes}\n"
        shift = ""
        if thing.x or thing.y:
            shift = f' transform="translate({_number(thing.x)} {_number(thing.y)})"'
        name = quoteattr(f"{thing.kind}-{thing.id.replace(' ', '-')}")
        return f"<g id={name}{shift}>{shapes}</g>\n"

    def style_sheet(self) -> str:
        """Give the rules of all classes used."""
        rules = [f"text{{font-family:{_FAMILIES};font-kerning:normal}}\n"]
        rules += [f".{name}{{{self._ink_rule(ink)}}}\n" for ink, name in self._inks.items()]
        for (face, role), name in self._letters.items():
            weight, italic = face.cut.value
            slant = ";font-style:italic" if italic else ""
            rules.append(
                f".{name}{{font-size:{face.size}px;font-weight:{weight}{slant};"
                f"fill:{self._theme[role]}}}\n"
            )
        return "".join(rules)

    def _ink_rule(self, ink: Ink) -> str:
        rule = f"fill:{self._theme[ink.fill] if ink.fill else 'none'}"
        if ink.stroke:
            rule += f";stroke:{self._theme[ink.stroke]};stroke-width:{_number(ink.width)}"
            rule += ";stroke-linejoin:round"
            if ink.round_ends:
                rule += ";stroke-linecap:round"
            if ink.dash:
                rule += f";stroke-dasharray:{','.join(map(_number, ink.dash))}"
        return rule

    def _class(self, ink: Ink) -> str:
        return self._inks.setdefault(ink, f"i{len(self._inks)}")

    # -- shapes ----------------------------------------------------------------------------

    def _shapes(self, shapes: list[Shape]) -> Iterator[str]:
        """Write shapes in their order; lines of one ink that follow each other are one path."""
        way, inked = "", Ink()
        for shape in shapes:
            if way and not (isinstance(shape, Lines | Curves) and shape.ink == inked):
                yield self._way(way, inked)
                way = ""
            if isinstance(shape, Lines | Curves):
                way, inked = way + _path(shape), shape.ink
            elif isinstance(shape, Words):
                yield self._words(shape)
            else:
                yield self._plain(shape)
        if way:
            yield self._way(way, inked)

    def _way(self, way: str, ink: Ink) -> str:
        return f'<path class="{self._class(ink)}" d="{way}"/>'

    def _plain(self, shape: Rectangle | Circle) -> str:
        ink = self._class(shape.ink)
        if isinstance(shape, Circle):
            x, y, radius = map(_number, shape[:3])
            return f'<circle class="{ink}" cx="{x}" cy="{y}" r="{radius}"/>'
        x, y, width, height, radius = map(_number, shape[:5])
        return (
            f'<rect class="{ink}" x="{x}" y="{y}" width="{width}" height="{height}" rx="{radius}"/>'
        )

    def _words(self, words: Words) -> str:
        block, left, top, role = words
        name = self._letters.setdefault((block.face, role), f"t{len(self._letters)}")
        full = max(_FULL * block.width, _SHORT)
        lines = [
            (_line_place(line, left, top, fitted=line.width >= full), escape(line.text))
            for line in block.lines
            if line.text
        ]
        if len(lines) == 1:
            return f'<text class="{name}"{lines[0][0]}>{lines[0][1]}</text>'
        texts = "".join([f"<text{place}>{text}</text>" for place, text in lines])
        return f'<g class="{name}">{texts}</g>' if texts else ""


def _line_place(line: TextLine, left: float, top: float, *, fitted: bool) -> str:
    """Give the attributes of a line of text; one from right to left starts at its right end."""
    start = left + line.x + (line.width if line.rtl else 0.0)
    place = f' x="{_short(start)}" y="{_short(top + line.baseline)}"'
    if line.rtl:
        place += ' direction="rtl"'
    if fitted:
        place += f' textLength="{_short(line.width)}" lengthAdjust="spacingAndGlyphs"'
    return place


def _path(shape: Lines | Curves) -> str:
    """Write lines or curves as path data."""
    end = "Z" if shape.ink.fill else ""
    if isinstance(shape, Curves):
        return "".join([_way(curve) + end for curve in shape.curves])
    (x, y), *others = shape.points
    path = _Path(x, y)
    for point in others:
        path.line(*point)
    return path.data + end


def _way(curve: Curve) -> str:
    """Write a chain of segments as path data, straight ones as lines."""
    path = _Path(curve[0], curve[1])
    for at in range(0, len(curve) - 7, 6):
        x0, y0, x1, y1, x2, y2, x3, y3 = curve[at : at + 8]
        dx, dy = x3 - x0, y3 - y0
        if _on_line(x1 - x0, y1 - y0, dx, dy) and _on_line(x2 - x0, y2 - y0, dx, dy):
            path.line(x3, y3)
        else:
            path.curve(x1, y1, x2, y2, x3, y3)
    return path.data


class _Path:
    """Path data in the making, lines across and down by their short commands."""

    def __init__(self, x: float, y: float) -> None:
        self._x, self._y = _short(x), _short(y)
        self.data = f"M{self._x} {self._y}"

    def line(self, x: float, y: float) -> None:
        """Add a straight line."""
        to_x, to_y = _short(x), _short(y)
        if to_y == self._y:
            self.data += f"H{to_x}" if to_x != self._x else ""
        else:
            self.data += f"V{to_y}" if to_x == self._x else f"L{to_x} {to_y}"
        self._x, self._y = to_x, to_y

    def curve(self, *numbers: float) -> None:
        """Add a Bézier segment."""
        written = [_short(number) for number in numbers]
        self.data += f"C{' '.join(written)}"
        self._x, self._y = written[-2:]


def _on_line(px: float, py: float, x: float, y: float) -> bool:
    """Tell whether a point lies on the line from the origin, to a hundredth of a point or so."""
    return abs(px * y - py * x) <= 0.01 * (abs(x) + abs(y) + 1e-9)


def _number(value: float) -> str:
    """Write a number with at most two decimals."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _short(value: float) -> str:
    """Write a number with at most one decimal: a tenth of a point is not seen."""
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text
