"""The one door to Qt without widgets.

Where a library of the system that Qt needs is missing, its import fails with the linker's words;
here they become a sentence that names the package to install.
"""

from __future__ import annotations

import re

from argmap.errors import DisplayError

_PACKAGES = {
    "libEGL.so": ("libegl1", "libglvnd-egl"),
    "libGL.so": ("libgl1", "libglvnd-glx"),
    "libOpenGL.so": ("libopengl0", "libglvnd-opengl"),
    "libfontconfig.so": ("libfontconfig1", "fontconfig"),
    "libfreetype.so": ("libfreetype6", "freetype"),
    "libxkbcommon.so": ("libxkbcommon0", "libxkbcommon"),
    "libxkbcommon-x11.so": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
    "libdbus-1.so": ("libdbus-1-3", "dbus-libs"),
    "libglib-2.0.so": ("libglib2.0-0", "glib2"),
    "libgthread-2.0.so": ("libglib2.0-0", "glib2"),
    "libX11.so": ("libx11-6", "libX11"),
    "libxcb.so": ("libxcb1", "libxcb"),
    "libxcb-cursor.so": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-keysyms.so": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-shape.so": ("libxcb-shape0", "libxcb"),
    "libxcb-xkb.so": ("libxcb-xkb1", "libxcb"),
    "libzstd.so": ("libzstd1", "libzstd"),
}
"""The packages of Debian and of Fedora that hold a library, by the library's bare name."""


def missing_library(message: str) -> DisplayError:
    """Make the error a person can act on from what importing or starting Qt has said."""
    found = re.search(r"(lib[\w.+-]+?\.so)((?:\.\d+)*)", message)
    if found is None:
        return DisplayError(f"Qt cannot be loaded: {message}")
    library = found[1] + found[2]
    if found[1] not in _PACKAGES:
        return DisplayError(f"Qt needs the library {library}, which this system lacks; install it")
    debian, fedora = _PACKAGES[found[1]]
    return DisplayError(
        f"Qt needs the library {library}, which this system lacks; install it with "
        f"`apt install {debian}` (Debian, Ubuntu) or `dnf install {fedora}` (Fedora)"
    )


try:
    from PySide6 import QtCore, QtGui
except ImportError as error:
    raise missing_library(str(error)) from error

__all__ = ["QtCore", "QtGui", "missing_library"]
