"""Our own SVG: text stays text, shapes carry classes, equal pictures give equal bytes.

Every line of text is a `<text>` at its own place, so that no renderer breaks lines its own way,
and lines that fill their box carry their length, so that they still fit where the font is not
installed. There is no foreignObject and no script; any renderer of SVG 1.1 with style sheets
draws it as our painter does.
"""

from __future__ import annotations

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
from argmap.rendering.theme import Theme

_FAMILIES = (
    f"'{FAMILY}','Source Sans Pro',Carlito,Calibri,'Segoe UI','Helvetica Neue',Arial,"
    "'Liberation Sans','DejaVu Sans Condensed',sans-serif"
)
"""Where the bundled family is not installed: faces of about its width, the nearest first."""

_FULL = 0.8
"""The share of its block's width from which a line carries its length."""


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
    body: list[str] = []
    things = list(drawn(picture, style))
    for thing in steps(things, progress):
        body.append(writer.group(thing))
    left, top, width, height = map(_number, (extent.left, extent.top, extent.width, extent.height))
    language = f" xml:lang={quoteattr(picture.language)}" if picture.language else ""
    ground = f'<rect x="{left}" y="{top}" width="{width}" height="{height}" fill="{style.theme.canvas}"/>\n'
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
        """Write a thing as a group of its shapes."""
        shift = ""
        if thing.x or thing.y:
            shift = f' transform="translate({_number(thing.x)} {_number(thing.y)})"'
        name = quoteattr(f"{thing.kind}-{thing.id.replace(' ', '-')}")
        shapes = "".join(map(self._shape, thing.shapes))
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

    def _shape(self, shape: Shape) -> str:
        if isinstance(shape, Words):
            return self._words(shape)
        ink = self._class(shape.ink)
        if isinstance(shape, Rectangle):
            x, y, width, height, radius = map(_number, shape[:5])
            return (
                f'<rect class="{ink}" x="{x}" y="{y}" width="{width}" height="{height}"'
                f' rx="{radius}"/>'
            )
        if isinstance(shape, Curves):
            ways = "".join(map(_way, shape.curves))
            return f'<path class="{ink}" d="{ways}{"Z" if shape.ink.fill else ""}"/>'
        if isinstance(shape, Circle):
            x, y, radius = map(_number, shape[:3])
            return f'<circle class="{ink}" cx="{x}" cy="{y}" r="{radius}"/>'
        return _lines(shape, ink)

    def _words(self, words: Words) -> str:
        block, left, top, role = words
        name = self._letters.setdefault((block.face, role), f"t{len(self._letters)}")
        full = _FULL * block.width
        texts = []
        for text, x, baseline, width, rtl in block.lines:
            if not text:
                continue
            # A right-to-left line starts at its right end.
            start = _number(left + x + (width if rtl else 0.0))
            more = ' direction="rtl"' if rtl else ""
            if width >= full:
                more += f' textLength="{_number(width)}" lengthAdjust="spacingAndGlyphs"'
            texts.append(
                f'<text x="{start}" y="{_number(top + baseline)}"{more}>{escape(text)}</text>'
            )
        return f'<g class="{name}">{"".join(texts)}</g>'


def _lines(shape: Lines, ink: str) -> str:
    points = " ".join([f"{_number(x)},{_number(y)}" for x, y in shape.points])
    tag = "polygon" if shape.ink.fill else "polyline"
    return f'<{tag} class="{ink}" points="{points}"/>'


def _way(curve: Curve) -> str:
    """Write a chain of segments as path data, straight ones as lines."""
    parts = [f"M{_number(curve[0])} {_number(curve[1])}"]
    for at in range(0, len(curve) - 7, 6):
        x0, y0, x1, y1, x2, y2, x3, y3 = curve[at : at + 8]
        if _on_line(x1 - x0, y1 - y0, x3 - x0, y3 - y0) and _on_line(
            x2 - x0, y2 - y0, x3 - x0, y3 - y0
        ):
            parts.append(f"L{_number(x3)} {_number(y3)}")
        else:
            numbers = " ".join(map(_number, (x1, y1, x2, y2, x3, y3)))
            parts.append(f"C{numbers}")
    return "".join(parts)


def _on_line(px: float, py: float, x: float, y: float) -> bool:
    """Tell whether a point lies on the line from the origin, to a hundredth of a point or so."""
    return abs(px * y - py * x) <= 0.01 * (abs(x) + abs(y) + 1e-9)


def _number(value: float) -> str:
    """Write a number with at most two decimals."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
