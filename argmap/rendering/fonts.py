"""The application object that fonts need, the bundled fonts, and the faces set in them."""

from __future__ import annotations

import os
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from argmap.errors import DisplayError
from argmap.rendering.qt import QtCore, QtGui
from argmap.resources import resource

FAMILY = "Source Sans 3"
"""The bundled family: Latin, Greek and Cyrillic. For other scripts Qt asks the system's fonts."""

_FILES = ("Regular", "It", "Semibold", "Bold")
_kept_app: QtGui.QGuiApplication | None = None


class Cut(Enum):
    """The cuts of the family: weight, and whether it is italic."""

    REGULAR = (400, False)
    ITALIC = (400, True)
    SEMIBOLD = (600, False)
    BOLD = (700, False)


class Face(NamedTuple):
    """A cut at a size in whole points of the picture."""

    cut: Cut
    size: int


def ensure_app() -> QtGui.QGuiApplication:
    """Give the application object with the bundled fonts loaded; make one if there is none.

    An application that exists (the window's, a test's) is used as it is. A new one draws
    offscreen, unless the environment names a platform.

    Raises
    ------
    DisplayError
        If another kind of application lives in this process.
    """
    global _kept_app  # noqa: PLW0603 -- Qt wants exactly one, alive as long as anything is drawn
    app = QtCore.QCoreApplication.instance()
    if app is None:
        arguments = ["argmap"]
        if "QT_QPA_PLATFORM" not in os.environ:
            arguments += ["-platform", "offscreen"]
        app = _kept_app = QtGui.QGuiApplication(arguments)
    if not isinstance(app, QtGui.QGuiApplication):
        raise DisplayError("pictures need a QGuiApplication, and a plain QCoreApplication is there")
    load_fonts()
    return app


@lru_cache(maxsize=1)
def load_fonts() -> None:
    """Register the bundled fonts with Qt, once."""
    for cut in _FILES:
        path = str(resource("fonts", f"SourceSans3-{cut}.ttf"))
        if QtGui.QFontDatabase.addApplicationFont(path) < 0:
            raise DisplayError(f"the bundled font {path} cannot be loaded; reinstall Argmap")


@lru_cache(maxsize=256)
def font(face: Face) -> QtGui.QFont:
    """Give the font of a face; its pixel is a point of the picture, which the painter scales.

    Ligatures are off, since they copy wrongly out of a PDF and all outputs are to measure the
    same; so is hinting, so that a line is equally long at every scale.
    """
    ensure_app()
    weight, italic = face.cut.value
    made = QtGui.QFont(FAMILY)
    made.setPixelSize(face.size)
    made.setWeight(QtGui.QFont.Weight(weight))
    made.setItalic(italic)
    made.setHintingPreference(QtGui.QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QtGui.QFont.StyleStrategy.NoSubpixelAntialias)
    made.setFeature(QtGui.QFont.Tag("liga"), 0)
    return made
