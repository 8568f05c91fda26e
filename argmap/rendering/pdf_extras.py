"""What a PDF of ours has beyond its pages: the map inside, bookmarks, links, names of pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from argmap.interchange.pictures import ATTACHMENT
from argmap.rendering.bookmarks import Bookmark, Hyperlink, Rect
from argmap.rendering.pdf_update import PdfUpdate, numbers, text

Place: TypeAlias = Callable[[Rect], Rect]
"""Gives where a rectangle of the picture lies on a page: left, bottom, right, top."""


@dataclass(frozen=True, slots=True)
class Extras:
    """What is to be added to a PDF.

    `embed` is the text form of the map, `language` that of its words.
    """

    embed: str | None = None
    bookmarks: tuple[Bookmark, ...] = ()
    links: tuple[Hyperlink, ...] = ()
    language: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it was painted.

    `name` is its name, such as "B2"; none where the page is the only one. `view` is what it shows
    of the picture, `kept` what of that is its own. `place` gives lengths in units of the page.
    """

    name: str
    view: Rect
    kept: Rect
    place: Place


def with_extras(data: bytes, extras: Extras, pages: Sequence[Page]) -> bytes:
    """Give a PDF that Qt has written with what is to be added."""
    update = PdfUpdate(data)
    known = update.pages()
    catalog = {"ViewerPreferences": "<< /DisplayDocTitle true >>"}
    if extras.language.isascii() and extras.language:
        catalog["Lang"] = text(extras.language)
    if extras.embed is not None:
        catalog |= _attached(update, extras.embed)
    if extras.bookmarks:
        catalog["Outlines"] = f"{_outline(update, extras.bookmarks, known, pages)} 0 R"
    if len(pages) > 1:
        names = " ".join(f"{at} << /P {text(page.name)} >>" for at, page in enumerate(pages))
        catalog["PageLabels"] = f"<< /Nums [ {names} ] >>"
    update.extend(update.root, catalog)
    for number, page in zip(known, pages, strict=True):
        _link(update, number, page, extras.links)
    return update.finished()


def _attached(update: PdfUpdate, embed: str) -> dict[str, str]:
    """Attach the map as a file; give what the catalog says of it (ISO 32000-1, 7.11.4)."""
    content = update.add_file(embed.encode(), "application/json")
    name = text(ATTACHMENT)
    file = update.add(
        f"<< /Type /Filespec /F {name} /UF {name} /Desc {text('The argument map, for Argmap')}"
        f" /AFRelationship /Source /EF << /F {content} 0 R /UF {content} 0 R >> >>"
    )
    names = f"<< /EmbeddedFiles << /Names [ {name} {file} 0 R ] >> >>"
    return {"Names": names, "AF": f"[ {file} 0 R ]"}


# -- bookmarks -----------------------------------------------------------------------------


def _outline(
    update: PdfUpdate, marks: Sequence[Bookmark], known: Sequence[int], pages: Sequence[Page]
) -> int:
    """Write the bookmarks as an outline (ISO 32000-1, 12.3.3); give the number of its root."""
    root = update.reserve()
    ids = [update.reserve() for _ in marks]
    parents = _parents(marks)
    children: dict[int, list[int]] = {}
    for at, parent in enumerate(parents):
        children.setdefault(parent, []).append(at)
    neighbours: dict[int, tuple[int | None, int | None]] = {}
    for row in children.values():
        for at, before, after in zip(row, [None, *row], [*row[1:], None], strict=False):
            neighbours[at] = before, after
    homes = [_home(mark, pages) for mark in marks]
    for at, mark in enumerate(marks):
        before, after = neighbours[at]
        entries = [f"/Title {text(mark.title)}"]
        entries.append(f"/Parent {ids[parents[at]] if parents[at] >= 0 else root} 0 R")
        entries += [f"/Prev {ids[before]} 0 R"] if before is not None else []
        entries += [f"/Next {ids[after]} 0 R"] if after is not None else []
        if below := children.get(at):
            entries.append(
                f"/First {ids[below[0]]} 0 R /Last {ids[below[-1]]} 0 R /Count -{len(below)}"
            )
        where = _target(mark, pages[homes[at]], alone=len(pages) == 1)
        entries.append(f"/Dest [ {known[homes[at]]} 0 R {where} ]")
        update.put(ids[at], f"<< {' '.join(entries)} >>")
    top = children[-1]
    update.put(
        root,
        f"<< /Type /Outlines /First {ids[top[0]]} 0 R /Last {ids[top[-1]]} 0 R"
        f" /Count {len(top)} >>",
    )
    return root


def _parents(marks: Sequence[Bookmark]) -> list[int]:
    """Give the bookmark above each; -1 above those at the top."""
    parents: list[int] = []
    way: list[int] = []
    for at, mark in enumerate(marks):
        while way and marks[way[-1]].depth >= mark.depth:
            way.pop()
        parents.append(way[-1] if way else -1)
        way.append(at)
    return parents


def _home(mark: Bookmark, pages: Sequence[Page]) -> int:
    """Give the page on which the middle of a bookmark's box stands."""
    left, top, right, bottom = mark.box
    x, y = (left + right) / 2, (top + bottom) / 2
    for at, page in enumerate(pages):
        if page.kept[0] <= x <= page.kept[2] and page.kept[1] <= y <= page.kept[3]:
            return at
    return 0


def _target(mark: Bookmark, page: Page, *, alone: bool) -> str:
    """Say what a bookmark shows: its branch, or on one sheet of many the box that heads it."""
    if alone:
        return f"/FitR {numbers(*page.place(mark.branch))}"
    left, _, _, top = page.place(mark.box)
    return f"/XYZ {numbers(left, top)} null"


# -- links ---------------------------------------------------------------------------------


def _link(update: PdfUpdate, number: int, page: Page, links: Sequence[Hyperlink]) -> None:
    """Let what a page shows of the sources lead to their addresses (ISO 32000-1, 12.5.6.5)."""
    made = []
    for link in links:
        left, top, right, bottom = link.area
        if left >= page.view[2] or right <= page.view[0]:
            continue
        if top >= page.view[3] or bottom <= page.view[1]:
            continue
        made.append(
            update.add(
                f"<< /Type /Annot /Subtype /Link /Rect [ {numbers(*page.place(link.area))} ]"
                f" /Border [ 0 0 0 ] /A << /S /URI /URI {text(link.address)} >> >>"
            )
        )
    if made:
        listed = " ".join(f"{known} 0 R" for known in made)
        update.put(update.annotations(number), f"[ {listed} ]")
