"""Small pictures of an export before it is made, here or in a process of their own.

To lay out and paint a large map takes longer than a person may be kept waiting at each choice, and
in a thread it would still hold up the window, since Python runs one at a time. So a fresh Python
reads the map and one wish after another from its input, and writes what comes of each, after its
length in four bytes, to its output. It ends with its input.
"""

from __future__ import annotations

import pickle
import sys
from dataclasses import dataclass

from argmap.errors import ArgmapError, ExportError
from argmap.model.map import ArgumentMap
from argmap.rendering.drafts import Draft, Drafts, thumbnail
from argmap.rendering.export import ExportOptions
from argmap.rendering.fonts import ensure_app
from argmap.rendering.pages import Pages, count_of
from argmap.rendering.qt import QtCore, QtGui
from argmap.rendering.sheets import Plan
from argmap.storage.jsonform import loads

PROGRAM = (
    "import pickle, sys; sys.path[:] = pickle.load(sys.stdin.buffer); "
    "from argmap.rendering.sketches import serve; serve()"
)
"""What the process runs; its input begins with the pickled search path and text of the map."""
LENGTH = 4
"""The bytes, the highest first, that say how long an answer is."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be shown: an export, or one page of it by its number from 0.

    `longer` is the longer side of the picture in logical pixels, each `ratio` of the device's.
    """

    options: ExportOptions
    longer: int
    ratio: float = 1.0
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Sketch:
    """What a wish comes to: how large the export is, how it lies on paper, and a small picture."""

    image: QtGui.QImage
    plan: Plan | None
    pixels: tuple[int, int] | None
    millimetres: tuple[int, int]
    type_size: float


def sketched(drafts: Drafts, wish: Wish) -> Sketch:
    """Carry out a wish.

    Raises
    ------
    ArgmapError
        If the export would fail.
    """
    ensure_app()
    draft = drafts.made(wish.options)
    if wish.page is None or draft.plan is None:
        ground = wish.options.background
        image = thumbnail(draft, wish.longer, wish.ratio, background=ground)
    else:
        image = _page(draft, draft.plan, wish, min(wish.page, count_of(draft.plan) - 1))
    return Sketch(image, draft.plan, draft.pixels, draft.millimetres, draft.type_size)


def _page(draft: Draft, plan: Plan, wish: Wish, number: int) -> QtGui.QImage:
    """Paint a page on white paper."""
    scale = wish.longer * wish.ratio / max(plan.width, plan.height)
    width, height = round(plan.width * scale), round(plan.height * scale)
    image = QtGui.QImage(width, height, QtGui.QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(wish.ratio)
    image.fill(QtCore.Qt.GlobalColor.white)
    with QtGui.QPainter(image) as painter:
        painter.scale(scale / wish.ratio, scale / wish.ratio)
        pages = Pages(draft.picture, draft.style, background=wish.options.background)
        pages.paint_page(painter, plan, number)
    return image


# -- between the processes -----------------------------------------------------------------


def first_words(text: str) -> bytes:
    """Give what a process is told before any wish: where to find Argmap, and the map as text."""
    return pickle.dumps(sys.path) + pickle.dumps(text)


def packed(answer: Sketch | ArgmapError) -> bytes:
    """Give an answer as bytes, after their length."""
    if isinstance(answer, Sketch):
        image = answer.image
        pixels = (bytes(image.constBits()), image.width(), image.height(), image.bytesPerLine())
        shown = (*pixels, image.format().value, image.devicePixelRatio())
        said: object = (shown, answer.plan, answer.pixels, answer.millimetres, answer.type_size)
    else:
        said = str(answer)
    data = pickle.dumps(said)
    return len(data).to_bytes(LENGTH) + data


def unpacked(data: bytes) -> Sketch | ArgmapError:
    """Give the answer that stands in bytes without their length."""
    said = pickle.loads(data)  # noqa: S301 - from a process that we began
    if isinstance(said, str):
        return ExportError(said)
    (pixels, width, height, line, form, ratio), *rest = said
    image = QtGui.QImage(pixels, width, height, line, QtGui.QImage.Format(form)).copy()
    image.setDevicePixelRatio(ratio)
    return Sketch(image, *rest)


def serve() -> None:
    """Answer one wish after another, until there are no more."""
    source, out = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr
    argmap: ArgumentMap = loads(pickle.load(source))  # noqa: S301 - from our parent
    drafts = Drafts(argmap)
    while True:
        try:
            wish: Wish = pickle.load(source)  # noqa: S301 - as above
        except EOFError:
            return
        try:
            answer: Sketch | ArgmapError = sketched(drafts, wish)
        except ArgmapError as error:
            answer = error
        out.write(packed(answer))
        out.flush()
