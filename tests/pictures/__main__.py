"""The README's pictures, made anew: `python -m pictures` from the folder `tests`.

`python -m pictures gallery` makes the gallery of the documentation, `python -m pictures gallery
FOLDER` all of its pictures in a folder of one's own, and `python -m pictures seen` those that the
tests compare the window with.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argmap.ui.window import Window

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LC_ALL"] = "C.UTF-8"  # the pictures speak English
TARGET = Path(__file__).resolve().parents[2] / "resources" / "pictures"


def main() -> int:
    """Make the pictures."""
    with tempfile.TemporaryDirectory() as home:
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DOCUMENTS_DIR"):
            os.environ[name] = home
        os.environ["ARGMAP_BACKUPS"] = str(Path(home) / "backups")
        if sys.argv[1:2] == ["gallery"]:
            make_all_of_gallery(*map(Path, sys.argv[2:3]))
            return 0
        if sys.argv[1:] == ["seen"]:
            make_seen(Path(home))
            return 0
        make_window()
    make_example()
    return 0


def make_all_of_gallery(*folder: Path) -> None:
    """Make the gallery of the documentation, or all of it in a folder."""
    from argmap.ui.app import make_application
    from pictures.gallery import make_gallery

    make_application()
    make_gallery(*folder)


def make_seen(home: Path) -> None:
    """Draw the window in each scene that the tests know."""
    import window_pictures as seen

    from argmap.session import Session
    from argmap.ui.app import make_application
    from argmap.ui.settings import Settings
    from argmap.ui.window import Window

    make_application()
    seen.FOLDER.mkdir(exist_ok=True)
    with seen.same_everywhere():
        for scene in seen.SCENES:
            window = Window(Settings(home / f"{scene}.ini"))
            window.show()
            # The name is seen in the title and behind the tab.
            folder = home / scene
            folder.mkdir()
            window.open_session(Session.create(folder / "trial.argmap", seen.map_of(scene)))
            window.activateWindow()
            image = seen.with_few_colours(seen.picture(window, scene))
            image.save(str(seen.FOLDER / f"{scene}.png"), quality=0)  # the smallest file
            window.close()


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
    make_history(window)
    window.close()


def make_history(window: Window) -> None:
    """Draw the history of a map that was edited a little."""
    from PySide6.QtTest import QTest

    from argmap.model import edits
    from argmap.timeline import Timeline
    from argmap.ui.history.window import HistoryWindow

    session = window.desk.session
    argmap, timeline = session.map, Timeline(session)
    top = argmap.roots()[0]
    session.apply(edits.add_reason(argmap, top, "Schools can run an open model on their own."))
    reason = argmap.arguments_on(top)[-1].premises[0]
    session.apply(edits.add_objection(argmap, reason, "Few schools have the people for it."))
    timeline.name("Before the seminar")
    session.apply(edits.reword(argmap, reason, "A school can run an open model by itself."))
    session.apply(edits.add_reason(argmap, reason, "A used computer is enough for a small one."))
    session.undo()
    session.redo()
    shown = HistoryWindow(session, window.desk.style, lambda: window.desk.layout)
    shown.resize(1360, 760)
    shown.show()
    shown.choose(timeline.last - 2)
    while shown.looking.busy:
        QTest.qWait(20)
    QTest.qWait(300)
    shown.grab().save(str(TARGET / "history.png"))
    shown.close()


def make_example() -> None:
    """Draw the example as a picture."""
    import argmap
    from argmap.resources import resource

    debate = argmap.read(resource("examples", "open-or-proprietary-ai.argmap.json"))
    argmap.export(debate, TARGET / "example.png", engine="page", scale=1.0, title=True, legend=True)


if __name__ == "__main__":
    sys.exit(main())
