"""How the arguments of a map look: the form of each line, and the word and the marks on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from argmap.layout.contract import Arrangement, Curve, Route
from argmap.model.elements import Argument, Stance
from argmap.model.map import ArgumentMap
from argmap.rendering.groups import Area, Grounds
from argmap.rendering.link_shapes import LinkLook, Tag, clearance, tag_size, tag_words, word_for
from argmap.rendering.looks import Form
from argmap.rendering.marks import Mark, percent
from argmap.rendering.near import Near, Rect
from argmap.rendering.shapes import heading_at_end
from argmap.rendering.style import Style
from argmap.rendering.text import ruler

_MEASURES = (34, 22, 15, 11)
"""The characters on a line of a scheme's name, as they are tried where there is less room."""
_ROWS = 3
_CLEAR = 3.0
_AND = (14.0, 8.0)


def link_looks(argmap: ArgumentMap, arrangement: Arrangement, style: Style) -> dict[str, LinkLook]:
    """Give the lines of all arguments that have a route."""
    tags = {
        known: plain_tag(argmap, argmap.arguments[known], style)._replace(bare=route.bare)
        for known, route in arrangement.routes.items()
    }
    if names_schemes(style):
        _name_schemes(argmap, arrangement, style, tags)
    made: dict[str, LinkLook] = {}
    for link_id, route in arrangement.routes.items():
        tag = tags[link_id]
        below = tags.get(argmap.arguments[link_id].target) if tag.form is Form.UNDERCUT else None
        made[link_id] = link_look(route, tag, below, style)
    return made


def link_look(route: Route, tag: Tag, below: Tag | None, style: Style) -> LinkLook:
    """Give a line with what stands on it; `below` stands on the line that an undercut aims at."""
    room = 0.0
    if tag.form is Form.UNDERCUT:
        # What has no line of its own is a contradiction, which bears a badge.
        other = below or Tag(Form.OBJECTION)
        room = clearance(heading_at_end(route.trunk), other._replace(bare=False), style.faces)
    return LinkLook(route, tag.form, tag.word, room, tag.strength, tag.noted, tag.measure)


def word_places(links: Mapping[str, LinkLook], style: Style) -> list[Rect]:
    """Give where words and badges stand on lines, the "and" of brackets included."""
    return [rect for link in links.values() for rect in word_rects(link, style)]


def word_rects(link: LinkLook, style: Style) -> list[Rect]:
    """Give where the word or badge of one line stands, and the "and" of its bracket."""
    rects = [] if link.route.bare else [_around(link.route, tag_size(link.tag, style.faces))]
    if link.route.bracket is not None:
        x, y = link.route.trunk[:2]
        rects.append((x - _AND[0], y - _AND[1], x + _AND[0], y + _AND[1]))
    return rects


def grounded(
    links: dict[str, LinkLook], areas: Sequence[Area], style: Style
) -> dict[str, LinkLook]:
    """Give links whose words stand upon the ground that is there, where there are areas."""
    if not areas:
        return links
    grounds, made = Grounds(areas), {}
    for known, link in links.items():
        (x, y), half = link.route.anchor, tag_size(link.tag, style.faces)[0] / 2
        made[known] = replace(link, ground=grounds.at(x - half, x + half, y))
    return made


def link_form(argmap: ArgumentMap, argument: Argument) -> Form:
    """Give the form of an argument's line."""
    if argument.target in argmap.arguments:
        return Form.UNDERCUT
    return Form.REASON if argument.stance is Stance.PRO else Form.OBJECTION


def plain_tag(argmap: ArgumentMap, argument: Argument, style: Style) -> Tag:
    """Give what stands on an argument's line where its scheme is not named there."""
    form = link_form(argmap, argument)
    return Tag(
        form,
        word_for(form) if style.words else "",
        percent(argument.strength) if Mark.STRENGTH in style.marks else None,
        bool(argument.note.strip()) and Mark.NOTE in style.marks,
    )


def names_schemes(style: Style) -> bool:
    """Tell whether the names of schemes stand on lines."""
    return style.words and Mark.SCHEME in style.marks


# -- schemes -------------------------------------------------------------------------------


def _name_schemes(
    argmap: ArgumentMap, arrangement: Arrangement, style: Style, tags: dict[str, Tag]
) -> None:
    """Put the names of schemes on lines in place of their words, wherever there is room."""
    named = [
        known
        for known, tag in tags.items()
        if argmap.arguments[known].scheme.strip() and not tag.bare
    ]
    if not named:
        return
    taken = Near([(p.x, p.y, p.right, p.bottom) for p in arrangement.places.values()])
    for known, tag in tags.items():
        if known not in named:
            taken.add(_around(arrangement.routes[known], tag_size(tag, style.faces)))
    for known, tag in tags.items():
        if tag.form is Form.UNDERCUT:
            for rect in _segments(arrangement.routes[known].trunk):
                taken.add(rect)
    for known in named:
        route = arrangement.routes[known]
        tag = _fitting(argmap.arguments[known].scheme, tags[known], route, style, taken)
        tags[known] = tag
        taken.add(_around(route, tag_size(tag, style.faces)))


def _segments(curve: Curve) -> Iterator[Rect]:
    """Give the rectangles around the segments of a line."""
    for at in range(0, len(curve) - 7, 6):
        xs, ys = curve[at : at + 8 : 2], curve[at + 1 : at + 8 : 2]
        yield min(xs) - 1.0, min(ys) - 1.0, max(xs) + 1.0, max(ys) + 1.0


def _fitting(scheme: str, plain: Tag, route: Route, style: Style, taken: Near) -> Tag:
    """Give a line the name of its scheme, broken so that it fits; else its plain word."""
    name = " ".join(scheme.split())
    mean = ruler(style.faces.word).mean
    for characters in _MEASURES:
        tag = plain._replace(word=name, measure=characters * mean)
        if len(tag_words(tag, style.faces).lines) > _ROWS:
            break
        if taken.free(_around(route, tag_size(tag, style.faces))):
            return tag
    return plain


def _around(route: Route, size: tuple[float, float]) -> Rect:
    """Give the rectangle that a tag of some size takes on its line, and a little more."""
    (x, y), (width, height) = route.anchor, size
    across, down = width / 2 + _CLEAR, height / 2 + _CLEAR
    return x - across, y - down, x + across, y + down
