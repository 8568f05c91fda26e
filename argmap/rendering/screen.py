"""Whether a window can be opened here, found out before Qt aborts the process over it."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from pathlib import Path

from argmap.errors import DisplayError
from argmap.rendering.qt import missing_library

_UNREACHED = (
    "cannot be reached; start it or mend the variable. Pictures need no screen: "
    "argmap export MAP -o picture.svg"
)
_PATIENCE = 3.0
"""For how many seconds a compositor may be silent."""

_X11 = (
    "libxcb.so.1",
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
    if wayland and _wayland_answers(wayland):
        return
    if not x11:
        raise DisplayError(f"the screen {wayland} (WAYLAND_DISPLAY) {_UNREACHED}")
    _require_libraries(_X11)
    if not _x11_answers():
        raise DisplayError(f"the screen {x11} (DISPLAY) {_UNREACHED}")


def _wayland_answers(display: str) -> bool:
    """Tell whether a Wayland compositor takes connections (at a socket's name, or its path)."""
    path = Path(os.environ.get("XDG_RUNTIME_DIR", ""), display)
    with socket.socket(socket.AF_UNIX) as tried:
        tried.settimeout(_PATIENCE)
        try:
            tried.connect(str(path))
        except OSError:
            return False
    return True


def _x11_answers() -> bool:
    """Tell whether the X server takes us in, as Qt's plugin will ask it: through libxcb."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    for function in (xcb.xcb_connection_has_error, xcb.xcb_disconnect):
        function.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed


def _require_libraries(names: tuple[str, ...]) -> None:
    for name in names:
        try:
            ctypes.CDLL(name)
        except OSError:
            raise missing_library(name) from None
