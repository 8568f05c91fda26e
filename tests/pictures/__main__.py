"""The README's pictures, made anew: `python -m pictures` from the folder `tests`."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
TARGET = Path(__file__).resolve().parents[2] / "resources" / "pictures"


def main() -> int:
    """Make the pictures."""
    with tempfile.TemporaryDirectory() as home:
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DOCUMENTS_DIR"):
            os.environ[name] = home
        make_window()
    make_example()
    return 0


def make_window() -> None:
    """Draw the window on the example, one reason selected."""
    from PySide6.QtGui import QFont
    from PySide6.QtTest import QTest

    from argmap.ui.app import make_application
    from argmap.ui.app import make_window as open_window
    from argmap.ui.canvas.camera import FULL
    from argmap.ui.settings import Settings

    app = make_application()
    app.setFont(QFont("Source Sans 3", 11))
    window = open_window(None, Settings())
    window.set_look("light")
    window.resize(1360, 860)
    window.desk.choose_layout("bands", "right")
    argmap = window.desk.session.map
    canvas, top = window.canvas, argmap.roots()[0]
    canvas.zoom(0.62 * FULL)
    place = canvas.board.place(top)
    assert place is not None
    canvas.camera.x = place.x - 24 / canvas.camera.scale
    canvas.camera.y = place.centre[1] - 0.62 * canvas.height() / canvas.camera.scale
    window.desk.select(argmap.arguments_on(top)[1].premises)
    QTest.qWait(600)
    window.grab().save(str(TARGET / "window.png"))
    window.close()


def make_example() -> None:
    """Draw the example as a picture."""
    import argmap
    from argmap.resources import resource

    debate = argmap.read(resource("examples", "open-or-proprietary-ai.argmap.json"))
    argmap.export(
        debate, TARGET / "example.png", direction="right", scale=1.0, title=True, legend=True
    )


if __name__ == "__main__":
    sys.exit(main())
