"""What leads a reader through a PDF: bookmarks by branch, and the links of the list of sources."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from argmap.model.reading import reading_order
from argmap.rendering.panels import reference
from argmap.rendering.shapes import Words

if TYPE_CHECKING:
    from argmap.model.map import ArgumentMap
    from argmap.rendering.picture import Picture

Rect: TypeAlias = tuple[float, float, float, float]
"""Left, top, right and bottom, in points of the picture."""

_LONGEST = 90
_OPENED = re.compile(r"(?:https?://|mailto:)[^\s<>\"]+", re.IGNORECASE)
_KEPT = 2_000


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A branch: its number and words, how deep it lies, the box that heads it, all it covers."""

    title: str
    depth: int
    box: Rect
    branch: Rect


@dataclass(frozen=True, slots=True)
class Hyperlink:
    """An address and where it stands."""

    address: str
    area: Rect


# -- bookmarks -----------------------------------------------------------------------------


def bookmarks(argmap: ArgumentMap, picture: Picture) -> tuple[Bookmark, ...]:
    """Give the claims in the picture that something hangs on, and all contentions, as read."""
    claims: list[str] = []
    titles: list[str] = []
    above: list[int] = []
    depths: list[int] = []
    places: dict[str, int] = {}
    for line in reading_order(argmap):
        if not line.first or line.claim not in picture.places:
            continue
        upper = places.get(_upper(argmap, line.argument), -1)
        above.append(upper)
        depths.append(depths[upper] + 1 if upper >= 0 else 0)
        places[line.claim] = len(claims)
        claims.append(line.claim)
        titles.append(f"{line.number}  {_short(argmap.claims[line.claim].text)}")
    covers, heads = _covered(claims, above, picture)
    return tuple(
        Bookmark(titles[at], depths[at], _box(picture, claim), covers[at])
        for at, claim in enumerate(claims)
        if above[at] < 0 or at in heads
    )


def _upper(argmap: ArgumentMap, argument: str | None) -> str:
    """Give the claim that an argument bears on in the end, where it undercuts others too."""
    target = argument or ""
    while target in argmap.arguments:
        target = argmap.arguments[target].target
    return target


def _covered(claims: list[str], above: list[int], picture: Picture) -> tuple[list[Rect], set[int]]:
    """Give what each claim's branch covers, and which claims have one."""
    covers = [_box(picture, claim) for claim in claims]
    heads = set()
    for at in range(len(claims) - 1, -1, -1):
        upper = above[at]
        if upper >= 0:
            heads.add(upper)
            one, other = covers[at], covers[upper]
            covers[upper] = (
                *(min(one[0], other[0]), min(one[1], other[1])),
                *(max(one[2], other[2]), max(one[3], other[3])),
            )
    return covers, heads


def _box(picture: Picture, claim: str) -> Rect:
    place = picture.places[claim]
    return place.x, place.y, place.right, place.bottom


def _short(text: str) -> str:
    """Give the first words of a claim."""
    flat = " ".join(text.split()) or "…"
    if len(flat) <= _LONGEST:
        return flat
    return f"{flat[:_LONGEST].rsplit(' ', 1)[0]}…"


# -- links ---------------------------------------------------------------------------------


def hyperlinks(argmap: ArgumentMap, picture: Picture) -> tuple[Hyperlink, ...]:
    """Give the addresses of listed sources that can be opened, and where each source stands."""
    panel = picture.sources
    if panel is None:
        return ()
    known = {_bare(reference(source)): source.address for source in argmap.sources.values()}
    made = []
    for shape in panel.shapes:
        if not isinstance(shape, Words):
            continue
        words = _bare("".join([line.text for line in shape.block.lines]))
        if address := opened(known.get(words, "")):
            x, y, block = panel.x + shape.x, panel.y + shape.y, shape.block
            made.append(Hyperlink(address, (x, y, x + block.width, y + block.height)))
    return tuple(made)


def opened(address: str) -> str:
    """Give an address if it is one of the web or of mail, percent-encoded; else nothing."""
    address = address.strip()
    if len(address) > _KEPT or not _OPENED.fullmatch(address):
        return ""
    return "".join(
        character if character.isascii() else "".join(f"%{byte:02X}" for byte in character.encode())
        for character in address
    )


def _bare(text: str) -> str:
    """Give a text without all that breaking it into lines may take away."""
    return "".join(text.split()).replace("\u00ad", "")
