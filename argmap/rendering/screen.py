"""Whether a window can be opened here, found out before Qt aborts the process over it."""

from __future__ import annotations

import ctypes
import os
import sys

from argmap.errors import DisplayError
from argmap.rendering.qt import missing_library

_X11 = (
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-keysyms.so.1",
    "libxcb-shape.so.0",
    "libxcb-xkb.so.1",
    "libxkbcommon-x11.so.0",
)
"""What Qt's plugin for X11 is linked with beyond the libraries that Qt itself needs."""


def require_screen() -> None:
    """Raise unless there is a screen and what Qt needs to use it.

    Raises
    ------
    DisplayError
        With the line that installs what is missing, or with what can be done without a screen.
    """
    if not sys.platform.startswith("linux") or "QT_QPA_PLATFORM" in os.environ:
        return
    wayland, x11 = os.environ.get("WAYLAND_DISPLAY"), os.environ.get("DISPLAY")
    if not wayland and not x11:
        raise DisplayError(
            "there is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set); pictures "
            "need none: argmap export MAP -o picture.svg"
        )
    if not wayland:
        _require_libraries(_X11)


def _require_libraries(names: tuple[str, ...]) -> None:
    for name in names:
        try:
            ctypes.CDLL(name)
        except OSError:
            raise missing_library(name) from None
