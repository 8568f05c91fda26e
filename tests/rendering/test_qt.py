from __future__ import annotations

import subprocess
import sys

from argmap.rendering.qt import missing_library


def test_a_missing_library_is_named_with_what_installs_it() -> None:
    said = str(missing_library("libEGL.so.1: cannot open shared object file: No such file"))
    assert "libEGL.so.1" in said
    assert "apt install libegl1" in said
    assert "dnf install libglvnd-egl" in said


def test_a_library_we_do_not_know_is_named_all_the_same() -> None:
    assert "libodd-2.so.5" in str(missing_library("libodd-2.so.5: cannot open shared object file"))


def test_other_failures_keep_their_words() -> None:
    assert "No module named 'PySide6'" in str(missing_library("No module named 'PySide6'"))


def test_the_import_of_qt_fails_in_words() -> None:
    code = """
import sys
from importlib.abc import MetaPathFinder
class Broken(MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name == "PySide6.QtGui":
            raise ImportError("libGL.so.1: cannot open shared object file")
sys.meta_path.insert(0, Broken())
from argmap.errors import DisplayError
try:
    import argmap.rendering.export
    from argmap.rendering.fonts import ensure_app
except DisplayError as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "apt install libgl1" in done.stdout
