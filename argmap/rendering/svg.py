"""Our own SVG: text stays text, shapes carry classes, equal pictures give equal bytes.

Every line of text is a `<text>` at its own place, so that no renderer breaks lines its own way,
and lines that fill their box carry their length, so that they still fit where the font is not
installed. What comes again and again (words on lines, signs, bands) is defined once and used, the
ends of lines are markers. There is no foreignObject and no script; any renderer of SVG 1.1 with
style sheets draws it as our painter does. The map's text form may stand in the metadata.
"""

from __future__ import annotations

from functools import partial
from html import escape
from pathlib import Path

from argmap.errors import ExportError
from argmap.files import write_whole
from argmap.interchange.pictures import element
from argmap.layout.contract import Progress
from argmap.rendering.drawing import Drawn, drawn
from argmap.rendering.extent import Extent
from argmap.rendering.fonts import FAMILY
from argmap.rendering.picture import Picture
from argmap.rendering.shapes import Circle, Curves, Ink, Lines, Rectangle, Shape, Words
from argmap.rendering.steps import steps
from argmap.rendering.style import Style
from argmap.rendering.svg_parts import Parts
from argmap.rendering.svg_paths import number, path, short
from argmap.rendering.text import TextLine

_FAMILIES = (
    f"'{FAMILY}','Source Sans Pro',Carlito,Calibri,'Segoe UI','Helvetica Neue',Arial,"
    "'Liberation Sans Narrow','Nimbus Sans Narrow','DejaVu Sans Condensed',sans-serif"
)
"""Where the bundled family is not installed: faces of about its width, the nearest first."""

_FULL = 0.995
"""The share of its block's width from which a line carries its length."""
_SHORT = 90.0
"""The width below which it never does: a face a tenth wider stays in the box all the same."""


def write_svg(
    picture: Picture,
    style: Style,
    path: Path,
    *,
    background: bool = True,
    embed: str | None = None,
    progress: Progress | None = None,
) -> None:
    """Write a picture as an SVG file, whole or not at all.

    `embed` is the text form of the map, to stand in it as metadata.

    Raises
    ------
    ExportError
        If the file cannot be written.
    CancelledError
        If `progress` answered False.
    """
    made = svg(picture, style, background=background, embed=embed, progress=progress)
    write_whole(path, made, ExportError)


def svg(
    picture: Picture,
    style: Style,
    *,
    background: bool = True,
    embed: str | None = None,
    progress: Progress | None = None,
) -> str:
    """Give a picture as the text of an SVG file."""
    extent = Extent.of(picture, style)
    parts = Parts(style.theme, _FAMILIES, (style.faces.claim(), "text"))
    writer = _Writer(parts)
    body = [
        writer.group(thing) for thing in steps(list(drawn(picture, style, bounded=False)), progress)
    ]
    left, top, width, height = map(number, (extent.left, extent.top, extent.width, extent.height))
    language = f" xml:lang={_quoted(picture.language)}" if picture.language else ""
    metadata = f"<metadata>{element(embed)}</metadata>\n" if embed is not None else ""
    ground = (
        f'<rect x="{left}" y="{top}" width="{width}" height="{height}"'
        f' fill="{style.theme.canvas}"/>\n'
    )
    defs = parts.defs()
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
        f' width="{width}pt" height="{height}pt" viewBox="{left} {top} {width} {height}"'
        f' role="img" aria-labelledby="title desc"{language}>\n'
        f'<title id="title">{escape(picture.title, quote=False)}</title>\n'
        f'<desc id="desc">{escape(picture.description, quote=False)}</desc>\n'
        f"{metadata}"
        f"<style>\n{parts.style_sheet()}</style>\n"
        f"{defs}"
        f"{ground if background else ''}"
        f"{''.join(body)}</svg>\n"
    )


class _Writer:
    """Writes drawn things."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def group(self, thing: Drawn) -> str:
        """Write a thing as a group of its shapes; what only labels another needs no group."""
        if thing.kind == "label":
            return f"{self._label(thing.shapes)}\n"
        name = _quoted(f"{thing.kind}-{thing.id.replace(' ', '-')}")
        if thing.kind == "line":
            return self._line(name, thing.shapes)
        if thing.kind == "box":
            return self._box(name, thing)
        return f"<g id={name}{_shift(thing.x, thing.y)}>{self._shapes(thing.shapes)}</g>\n"

    # -- things ----------------------------------------------------------------------------

    def _line(self, name: str, shapes: list[Shape]) -> str:
        """Write a line; what stands at its end becomes its marker."""
        made = []
        waiting = list(reversed(shapes))
        while waiting:
            shape = waiting.pop()
            marker = ""
            if waiting and isinstance(shape, Curves) and isinstance(waiting[-1], Lines):
                marker = self._parts.marker(shape.curves[-1], waiting[-1])
            if marker:
                waiting.pop()
            if isinstance(shape, Curves):
                made.append(f' class="{self._parts.ink(shape.ink, marker)}" d="{path(shape)}"/>')
            else:
                made.append(self._shapes([shape]).removeprefix("<path"))
        if len(made) == 1:
            return f"<path id={name}{made[0]}\n"
        return f"<g id={name}>{''.join([f'<path{way}' for way in made])}</g>\n"

    def _box(self, name: str, thing: Drawn) -> str:
        """Write a box; its band and sign are one stamp, which all boxes of its height use.

        The group's origin is the left end of its text and the top of its frame, where most of
        what is in it needs no place of its own.
        """
        shapes = thing.shapes
        end = 1
        while end < len(shapes) and isinstance(shapes[end], Curves | Lines):
            end += 1
        frame, words = shapes[0], next(iter(shapes[end:]), None)
        dx = words.x if isinstance(words, Words) and not words.block.rtl else 0.0
        dy = frame.y if isinstance(frame, Rectangle) else 0.0
        stamp = ""
        if end > 2:
            band = shapes[1:end]
            known = self._parts.stamp((dx, *band), partial(self._shapes, band, -dx, -dy))
            stamp = f'<use xlink:href="#{known}"/>'
        return (
            f"<g id={name}{_shift(thing.x + dx, thing.y + dy)}>"
            f"{self._shapes([frame], -dx, -dy)}{stamp}{self._shapes(shapes[end:], -dx, -dy)}</g>\n"
        )

    def _label(self, shapes: list[Shape]) -> str:
        """Write words and badges: each is a stamp around the middle of the ground it stands on."""
        grounds = [at for at, shape in enumerate(shapes) if isinstance(shape, Rectangle | Circle)]
        made = [self._shapes(shapes[: grounds[0] if grounds else None])]
        for start, end in zip(grounds, [*grounds[1:], len(shapes)], strict=False):
            part = shapes[start:end]
            x, y = _middle(part[0])
            key = tuple([_facts(shape, x, y) for shape in part])
            stamp = self._parts.stamp(key, partial(self._shapes, part, -x, -y))
            made.append(f'<use xlink:href="#{stamp}" x="{short(x)}" y="{short(y)}"/>')
        return "".join(made)

    # -- shapes ----------------------------------------------------------------------------

    def _shapes(self, shapes: list[Shape], dx: float = 0.0, dy: float = 0.0) -> str:
        """Write shapes in their order, all moved; lines of one ink in a row are one path."""
        made: list[str] = []
        way, inked = "", Ink()
        for shape in shapes:
            if isinstance(shape, Lines | Curves):
                if way and shape.ink != inked:
                    made.append(self._way(way, inked))
                    way = ""
                way, inked = way + path(shape, dx, dy), shape.ink
                continue
            if way:
                made.append(self._way(way, inked))
                way = ""
            if isinstance(shape, Words):
                made.append(self._words(shape, dx, dy))
            else:
                made.append(self._plain(shape, dx, dy))
        if way:
            made.append(self._way(way, inked))
        return "".join(made)

    def _way(self, way: str, ink: Ink) -> str:
        return f'<path class="{self._parts.ink(ink)}" d="{way}"/>'

    def _plain(self, shape: Rectangle | Circle, dx: float, dy: float) -> str:
        name = self._parts.ink(shape.ink)
        x, y = shape.x + dx, shape.y + dy
        if isinstance(shape, Circle):
            place = f'cx="{short(x)}" cy="{short(y)}" r="{number(shape.radius)}"'
            return f'<circle class="{name}" {place}/>'
        return (
            f'<rect class="{name}"{_at(x, y)} width="{short(shape.width)}"'
            f' height="{short(shape.height)}" rx="{short(shape.radius)}"/>'
        )

    def _words(self, words: Words, dx: float, dy: float) -> str:
        """Write a block of text, a line at its own place each."""
        block, left, top, role = words
        left, top = left + dx, top + dy
        name = self._parts.letters(block.face, role)
        said = f' class="{name}"' if name else ""
        full = max(_FULL * block.width, _SHORT)
        lines = [
            (_place(line, left, top, fitted=line.width >= full), _escaped(line.text))
            for line in block.lines
            if line.text
        ]
        if len(lines) == 1 or not name:
            return "".join([f"<text{said}{place}>{text}</text>" for place, text in lines])
        texts = "".join([f"<text{place}>{text}</text>" for place, text in lines])
        return f"<g{said}>{texts}</g>" if texts else ""


def _place(line: TextLine, left: float, top: float, *, fitted: bool) -> str:
    """Give the attributes of a line of text; one from right to left starts at its right end."""
    start = left + line.x + (line.width if line.rtl else 0.0)
    place = _at(start, top + line.baseline)
    if line.rtl:
        place += ' direction="rtl"'
    if fitted:
        place += f' textLength="{short(line.width)}" lengthAdjust="spacingAndGlyphs"'
    return place


def _at(x: float, y: float) -> str:
    """Give the attributes of a place; 0 is what they are without being said."""
    across, down = short(x), short(y)
    said = f' x="{across}"' if across != "0" else ""
    return f'{said} y="{down}"' if down != "0" else said


def _shift(x: float, y: float) -> str:
    return f' transform="translate({short(x)} {short(y)})"' if x or y else ""


def _quoted(text: str) -> str:
    return f'"{escape(text)}"'


def _escaped(text: str) -> str:
    return escape(text, quote=False) if "&" in text or "<" in text or ">" in text else text


def _middle(shape: Shape) -> tuple[float, float]:
    """Give the middle of the ground that words or a sign stand on."""
    if isinstance(shape, Rectangle):
        return shape.x + shape.width / 2, shape.y + shape.height / 2
    assert isinstance(shape, Circle)
    return shape.x, shape.y


def _facts(shape: Shape, x: float, y: float) -> tuple[object, ...]:
    """Give what tells a shape that stands around a point from others, to a tenth of a point."""
    if isinstance(shape, Words):
        block = shape.block
        text, face = block.lines[0].text, block.face
        return text, face, shape.role, round(shape.x - x, 1), round(shape.y - y, 1)
    if isinstance(shape, Rectangle):
        return shape.ink, round(shape.width, 1), round(shape.height, 1)
    if isinstance(shape, Circle):
        return shape.ink, round(shape.radius, 1)
    if isinstance(shape, Lines):
        return (
            shape.ink,
            *[round(px - x, 1) for px, _ in shape.points],
            *[round(py - y, 1) for _, py in shape.points],
        )
    return shape.ink, shape.curves
