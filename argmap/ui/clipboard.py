"""Branches on the clipboard: as Argmap's own, and as an indented outline for any program."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication

from argmap.errors import ArgmapError
from argmap.interchange.outline import read_outline, write_outline
from argmap.model import edits
from argmap.model.map import ArgumentMap
from argmap.storage.jsonform import dumps, loads

MIME = "application/x-argmap+json"


def copy(argmap: ArgumentMap, claims: tuple[str, ...]) -> None:
    """Put the branches of some claims on the clipboard."""
    part = edits.extract(argmap, claims)
    data = QMimeData()
    data.setData(MIME, QByteArray(dumps(part).encode()))
    data.setText(write_outline(part))
    QGuiApplication.clipboard().setMimeData(data)


def pasted() -> ArgumentMap | None:
    """Give what the clipboard holds as a map: branches, an outline, or one claim; None if nothing.

    A text that is no outline is one claim; one of several lines without indents is a claim each.

    Raises
    ------
    ArgmapError
        If it holds branches of Argmap's that cannot be read.
    """
    data = QGuiApplication.clipboard().mimeData()
    if data is None:
        return None
    if data.hasFormat(MIME):
        return loads(bytes(data.data(MIME).data()), "the clipboard")
    return map_of_text(data.text()) if data.hasText() else None


def map_of_text(text: str) -> ArgumentMap | None:
    """Read a text as an outline, or else as one claim; None where it has no words."""
    if not text.strip():
        return None
    if len([line for line in text.splitlines() if line.strip()]) > 1:
        try:
            return read_outline(text, "the clipboard")
        except ArgmapError:
            pass  # no outline: it is taken as the words of one claim
    argmap = ArgumentMap()
    argmap.apply(edits.add_free_claim(argmap, " ".join(text.split())).changes)
    return argmap
