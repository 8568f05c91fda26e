from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF, QGuiApplication

from argmap.rendering.fonts import FAMILY, Cut, Face, ensure_app, font


def test_the_application_that_is_there_is_used() -> None:
    assert ensure_app() is QGuiApplication.instance()


@pytest.mark.parametrize("cut", list(Cut))
def test_every_cut_is_the_bundled_one(cut: Cut) -> None:
    found = QFontInfo(font(Face(cut, 11)))
    assert found.family().startswith(FAMILY)
    assert found.weight() == cut.value[0]
    assert found.italic() == cut.value[1]
    assert found.pixelSize() == 11


def test_there_are_no_ligatures() -> None:
    advance = QFontMetricsF(font(Face(Cut.REGULAR, 100))).horizontalAdvance
    apart = advance("f\u200cf\u200ci")
    assert advance("ffi") == pytest.approx(apart, abs=1.0)


def test_a_plain_application_is_refused_in_words() -> None:
    code = """
from PySide6.QtCore import QCoreApplication
app = QCoreApplication([])
from argmap.errors import DisplayError
from argmap.rendering.fonts import ensure_app
try:
    ensure_app()
except DisplayError as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "QGuiApplication" in done.stdout
